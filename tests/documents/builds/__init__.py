"""Tests of the files of a LaTeX run, read as drafts."""
