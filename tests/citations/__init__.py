"""Tests of the parser: from text to candidates for citations."""
