"""Tests of the shapes of author-date citations."""
