"""Reports made by hand: a text, and findings and citations on words of it."""

from collections.abc import Sequence

from refkit.documents.model import Document, Draft, Mark, Stream
from refkit.library.entry import Entry
from refkit.library.library import Library
from refkit.records import Citation, CiteItem, Finding, Fix, Locator, Match, Place, Severity, Status, Understood
from refkit.run import Report

PATH = "draft.md"


def finding(
    text: str,
    words: str,
    code: str = "LOC001",
    severity: Severity = "warning",
    message: str = "a message",
    help: str = "",
    related: Sequence[str] = (),
    fix: Fix | None = None,
    path: str = PATH,
) -> Finding:
    """A finding on the first occurrence of the words, related to those of others."""
    start = text.index(words)
    places = tuple(Place(path, text.index(other), text.index(other) + len(other)) for other in related)
    return Finding(code, "a-name", severity, message, path, start, start + len(words), help, None, places, fix)


def citation(
    text: str,
    words: str,
    key: str | None = None,
    status: Status = "matched",
    understood: Understood = "full",
    candidates: tuple[Match, ...] = (),
    locators: tuple[Locator, ...] = (),
    path: str = PATH,
) -> Citation:
    """A parenthesis with one item, which is all that it holds."""
    start = text.index(words)
    end = start + len(words)
    matches = candidates or ((Match(key, 0, ("the author",)),) if key else ())
    library = 0 if key else None
    item = CiteItem(start + 1, end - 1, words[1:-1], key, library, locators=locators, status=status, candidates=matches)
    return Citation(path, "body", start, end, words, "mla", "parenthetical", (item,), (), understood)


def library(*keys: str, path: str = "refs.bib") -> Library:
    """A library with a book every hundred characters, in no file."""
    entries = (Entry(key, "book", 0, path, 100 * place, 100 * place + 9, {}, {}) for place, key in enumerate(keys, 1))
    return Library((path,), tuple(entries))


def report(
    text: str,
    findings: Sequence[Finding] = (),
    citations: Sequence[Citation] = (),
    asides: Sequence[Citation] = (),
    works: Library | None = None,
    path: str = PATH,
    notices: tuple[str, ...] = (),
    marks: tuple[Mark, ...] = (),
) -> Report:
    """A report on a draft of one document."""
    document = Document(path, text, (Stream("body", "body", text),), marks, notices=notices)
    draft = Draft((document,))
    return Report(draft, works or library(), tuple(citations), tuple(asides), tuple(findings), ())
