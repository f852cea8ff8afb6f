"""Reads BibTeX libraries: .bib files in, a `Library` of works with decoded names, titles, dates and pages out."""

from refkit.library.reader import read_library

__all__ = ["read_library"]
