"""Tests of the resolver: which works the citations of a draft mean."""
