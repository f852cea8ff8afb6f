"""Settles the works cited in notes, each by the library and by the notes before it."""

from refkit.resolve.notes.citations import NoteCitations
from refkit.resolve.notes.match import NoteMatcher

__all__ = ["NoteCitations", "NoteMatcher"]
