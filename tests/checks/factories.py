"""Short ways to make the records that rules look at.

Offsets are filled in by `context`, which finds each citation in the text, each item in its citation and each locator
in its item, in order.
"""

from collections.abc import Iterable

from refkit.checks.context import Context
from refkit.config import Config
from refkit.documents.model import Document, Draft, Mark, Stream
from refkit.library.entry import Entry, Person
from refkit.library.library import Library
from refkit.records import (
    Citation,
    CiteItem,
    Convention,
    Finding,
    Issued,
    Locator,
    Match,
    Name,
    Part,
    Remark,
    RemarkKind,
    Source,
    Status,
    Suppression,
    Title,
    TitleForm,
    Understood,
)

PATH = "draft.md"
LIBRARY = "refs.bib"


def page(raw: str, last: str | None = None, first: str | None = None, label: str = "page") -> Locator:
    """A locator: `page("345")`, `page("310-11", "311")`, `page("passim")` with neither end."""
    if raw.rstrip(".") == "passim":
        return Locator(label, raw, None, None, 0, 0)
    begin = first or raw.split("-")[0].split("–")[0]
    return Locator(label, raw, begin, last or begin, 0, 0)


def near(key: str, *differs: Part) -> Match:
    """A work that an item may mean."""
    return Match(key, 0, (), differs)


def item(
    raw: str,
    key: str | None = None,
    *locators: Locator,
    authors: str = "",
    title: str = "",
    form: TitleForm = "plain",
    container: str = "",
    year: str = "",
    status: Status | None = None,
    candidates: tuple[Match, ...] = (),
    differs: tuple[Part, ...] = (),
    author_source: Source | None = None,
    et_al: bool = False,
) -> CiteItem:
    """A cite item; `authors` are surnames with commas between.  Matched where there is a key, else missing."""
    names = tuple(Name(family) for family in filter(None, authors.split(", ")))
    return CiteItem(
        0,
        0,
        raw,
        id=key,
        library=None if key is None else 0,
        authors=names,
        et_al=et_al,
        title=Title(title, form) if title else None,
        container=container,
        issued=Issued(year, year) if year else None,
        locators=locators,
        author_source=author_source or ("explicit" if names else "none"),
        title_source="explicit" if title else "none",
        status=status or ("missing" if key is None else "matched"),
        candidates=candidates if key is None else (Match(key, 0, (), differs),),
    )


def remark(text: str, kind: RemarkKind = "cross-reference") -> Remark:
    """A remark of a citation."""
    return Remark(text, 0, 0, kind)


def citation(
    raw: str,
    *items: CiteItem,
    remarks: tuple[Remark, ...] = (),
    understood: Understood = "full",
    convention: Convention = "mla",
) -> Citation:
    """A parenthesis that cites."""
    return Citation(PATH, "body", 0, 0, raw, convention, "parenthetical", items, remarks, understood)


def entry(
    key: str,
    authors: str = "",
    title: str = "",
    *,
    year: str = "",
    pages: str = "",
    total: int | None = None,
    kind: str = "book",
    **fields: str,
) -> Entry:
    """An entry; `authors` are surnames with commas between, `pages` ranges such as `113-138, 140+`."""
    people = tuple(Person(family) for family in filter(None, authors.split(", ")))
    in_all = "" if total is None else str(total)
    texts = {"title": title, "pages": pages, "pagetotal": in_all, "year": year, **fields}
    known = {name: text for name, text in texts.items() if text}
    return Entry(key, kind, 0, LIBRARY, 0, 9, known, {"author": people})


def document(text: str, *, notes: Iterable[str] = (), marks: tuple[Mark, ...] = (), path: str = PATH) -> Document:
    """A document with a body and empty notes of the names given."""
    streams = (Stream("body", "body", text), *(Stream(f"note:{name}", "note", "") for name in notes))
    return Document(path, text, streams, marks)


def context(
    text: str,
    *citations: Citation,
    entries: Iterable[Entry] = (),
    notes: Iterable[str] = (),
    marks: tuple[Mark, ...] = (),
    named: Iterable[str] = (),
    unused: tuple[Suppression, ...] = (),
    config: Config | None = None,
) -> Context:
    """What a rule is given: one document with its citations in place, and a library."""
    library = Library((LIBRARY,), tuple(entries))
    placed = tuple(_placed(text, citations))
    draft = Draft((document(text, notes=notes, marks=marks),))
    known = frozenset((0, key) for key in named)
    return Context(draft, library, placed, known, config or Config(), unused)


def seen(context: Context, findings: Iterable[Finding]) -> list[str]:
    """Findings as lines: code, severity, the text under the span in brackets, message; related places; the fix.

    A fix is shown as the text of the document after it, and a span outside the draft as its path.
    """
    return [_seen(context, finding) for finding in findings]


def _seen(context: Context, finding: Finding) -> str:
    texts = {document.path: document.text for document in context.draft.documents}

    def under(path: str, start: int, end: int) -> str:
        return f"[{texts[path][start:end]}]" if path in texts else f"[{path}:{start}-{end}]"

    line = f"{finding.code} {finding.severity} {under(finding.path, finding.start, finding.end)} {finding.message}"
    line += "".join(f" +{under(place.path, place.start, place.end)}" for place in finding.related)
    if finding.fix is None:
        return line
    text = texts[finding.path]
    for edit in sorted(finding.fix.edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return f"{line} => {text}"


def _placed(text: str, citations: Iterable[Citation]) -> Iterable[Citation]:
    at = 0
    for each in citations:
        start = text.index(each.raw, at)
        at = start + len(each.raw)
        items = tuple(_items_placed(text, start, each.items))
        remarks = tuple(_remarks_placed(text, start, each.remarks))
        yield each._replace(start=start, end=at, items=items, remarks=remarks)


def _items_placed(text: str, at: int, items: Iterable[CiteItem]) -> Iterable[CiteItem]:
    for each in items:
        start = text.index(each.raw, at)
        at = start + len(each.raw)
        yield each._replace(start=start, end=at, locators=tuple(_locators_placed(text, start, each.locators)))


def _locators_placed(text: str, at: int, locators: Iterable[Locator]) -> Iterable[Locator]:
    for each in locators:
        start = text.index(each.raw, at)
        at = start + len(each.raw)
        yield each._replace(start=start, end=at)


def _remarks_placed(text: str, at: int, remarks: Iterable[Remark]) -> Iterable[Remark]:
    for each in remarks:
        start = text.index(each.text, at)
        yield each._replace(start=start, end=start + len(each.text))
