"""Tests of refkit.library."""
