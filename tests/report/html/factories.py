"""What the tests of the page share: small documents, and reports on real drafts and libraries of a few lines."""

from pathlib import Path

from refkit.config import Config
from refkit.documents import read_draft_text
from refkit.documents.model import Document, Draft
from refkit.documents.source import Source
from refkit.library import read_library
from refkit.report.html.marking import Marking
from refkit.report.html.mentions import Mention, Noted
from refkit.report.html.model import CitedPiece, Inline, NoteMark
from refkit.run import Report, check

LIBRARY = """\
@article{getty2002excesses, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, journal = {Russian Review},
  year = {2002}, pages = {113--138}, doi = {10.1111/1467-9434.00220}}
@book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}, pagetotal = {512}}
@book{moberg1979, author = {Moberg, Kjell}, title = {Harbour Masters}, year = {1979}}
@book{moberg1985, author = {Moberg, Ingrid}, title = {Oil, Wick, and Wage}, year = {1985}}
@book{thorvaldsen1990, author = {Thorvaldsen, Bertil}, title = {Lamps}, year = {1990}}
@book{unused2000, author = {Quist, Ann}, title = {Never Cited}, year = {2000}}
"""
DRAFT = """\
# The Plenum

Open elections were asked for (Zhukov 345). Few answered (352; Getty 426).

# The Harbour

Nobody was paid (Moberg 60).[^1] The lamp was new (Thorvaldson 88). Others knew (Volkogonov 21).

> No lamp, no light.

[^1]: More is in the archives (Getty 120).
"""


def report(folder: Path, draft: str = DRAFT, library: str = LIBRARY, name: str = "draft.md") -> Report:
    """The report on a draft and a library, which are given as text; only the library is written to the folder."""
    path = folder / "refs.bib"
    path.write_text(library, encoding="utf-8")
    return check(read_draft_text(Source(draft), name), read_library(path), Config())


def document(text: str, name: str = "draft.md") -> Document:
    """A text as its reader reads it."""
    draft: Draft = read_draft_text(Source(text), name)
    return draft.documents[0]


def marking(text: str, mentions: tuple[Mention, ...] = (), noted: tuple[Noted, ...] = ()) -> Marking:
    """The marking of a text; none, if nothing is given."""
    return Marking(text, mentions, noted)


def words(inlines: tuple[Inline, ...]) -> str:
    """What is read in them: cited items in brackets, marks of notes behind a caret."""
    return "".join(map(_words, inlines))


def _words(inline: Inline) -> str:
    if isinstance(inline, CitedPiece):
        return f"[{''.join(piece.text for piece in inline.pieces)}]"
    return f"^{inline.text}" if isinstance(inline, NoteMark) else inline.text
