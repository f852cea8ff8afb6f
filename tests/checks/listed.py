"""Drafts with lists of works, checked with one rule: from text to the findings as lines."""

from pathlib import Path

from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.library.library import Library
from refkit.listed import library_of
from refkit.run import check

BIB = """\
@book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: A History}, year = {2003}}
@book{thurston1996life, author = {Thurston, Robert}, title = {Life and Terror in the North}, year = {1996}}
@article{getty2002excesses, author = {Getty, J. Arch}, title = {The Excesses Are Not Permitted}, journal = {Review},
  year = {2002}, pages = {113--138}}
@book{bell1990rites, author = {Bell, Anna and Geertz, Carl}, title = {Rites}, year = {1990}, origdate = {1970}}
@book{pell1999fog, author = {Pell, Martha and others}, title = {Fog}, year = {1999}}
"""
ZHUKOV = "Zhukov, Yuri. *Inoy Stalin*. Tern, 2003."
THURSTON = "Thurston, Robert. *Life and Terror in the North*. Tern, 1996."
GETTY = "Getty, J. Arch. “The Excesses Are Not Permitted.” *Review*, 2002, pp. 113-38."
BELL = "Bell, Anna, and Carl Geertz. *Rites*. Tern, 1990."


def draft_with(prose: str, *items: str, heading: str = "Works Cited") -> str:
    """A draft in Markdown with a list of works at its end."""
    return "\n\n".join((prose, f"## {heading}", *items)) + "\n"


def library_at(folder: Path, text: str = BIB) -> Library:
    """A library in a folder."""
    path = folder / "refs.bib"
    path.write_text(text, encoding="utf-8")
    return read_library(path)


def found(code: str, text: str, library: Library | None, path: str = "draft.md") -> list[str]:
    """What a rule finds in a draft: the words under the finding in brackets, and its message.

    Without a library, the draft's own list is the library.
    """
    draft = Draft((read_text(text, path),))
    report = check(draft, library or library_of(draft) or Library((), ()), Config(select=(code,)))
    return [f"[{text[finding.start : finding.end]}] {finding.message}" for finding in report.findings]
