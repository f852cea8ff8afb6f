"""Tests of the citations in notes: which works they mean."""
