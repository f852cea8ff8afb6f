"""Tests of what shapes may mean."""
