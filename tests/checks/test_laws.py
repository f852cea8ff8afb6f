"""Laws that hold for every rule, whatever the draft, the citations and the library are."""

from hypothesis import given
from hypothesis import strategies as st

from refkit.checks import check_unused, rules_for
from refkit.checks.context import Context
from refkit.config import Config
from refkit.documents.model import Document, Draft, Stream
from refkit.library.entry import Entry, Person
from refkit.library.library import Library
from refkit.records import (
    Citation,
    CiteItem,
    Convention,
    Issued,
    Locator,
    Match,
    Name,
    Remark,
    Status,
    Suppression,
    Title,
    Understood,
)

TEXT = '“Zhukov,” Тайны. 41-2, 148–149; 40-42; passim. n. 23 \n <!-- x --> "a b c d" (*Inoy*, 1999) XII-xv '
WORDS = st.one_of(
    st.sampled_from(["", "Zhukov", "Žukow", "Inoy", "Inoi Stalin", "Тайны", "2003", "passim.", "12r", "9" * 30]),
    st.text(max_size=8),
)
NUMBERS = st.one_of(st.none(), st.integers(0, 3000).map(str), WORDS)
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, 12)).map(lambda s: (s[0], min(s[0] + s[1], len(TEXT))))
STATUSES: list[Status] = ["matched", "ambiguous", "missing", "abstained"]
UNDERSTOOD: list[Understood] = ["full", "partial", "none"]
CONVENTIONS: list[Convention] = ["mla", "author-date", "notes"]
KEYS = st.sampled_from(["a", "b", "gone"])
MATCHES = st.builds(
    Match, KEYS, st.just(0), st.just(()), st.lists(st.sampled_from(["author", "title", "year"]), max_size=2).map(tuple)
)


@st.composite
def locators(draw: st.DrawFn) -> Locator:
    """A locator that has its words from the text, or any others."""
    start, end = draw(SPANS)
    raw = draw(st.one_of(st.just(TEXT[start:end]), WORDS))
    label = draw(st.sampled_from(["page", "chapter", "folio", "note"]))
    return Locator(label, raw, draw(NUMBERS), draw(NUMBERS), start, end)


@st.composite
def items(draw: st.DrawFn) -> CiteItem:
    """A cite item of any status, sound or not."""
    start, end = draw(SPANS)
    status = draw(st.sampled_from(STATUSES))
    candidates = tuple(draw(st.lists(MATCHES, min_size=int(status == "matched"), max_size=3)))
    return CiteItem(
        start,
        end,
        TEXT[start:end],
        candidates[0].id if status == "matched" else None,
        0 if status == "matched" else None,
        authors=tuple(map(Name, draw(st.lists(WORDS, max_size=3)))),
        et_al=draw(st.booleans()),
        title=draw(st.one_of(st.none(), WORDS.map(lambda text: Title(text, "plain")))),
        container=draw(WORDS),
        issued=draw(st.one_of(st.none(), st.builds(Issued, WORDS, WORDS, WORDS))),
        locators=tuple(draw(st.lists(locators(), max_size=3))),
        author_source=draw(st.sampled_from(["explicit", "carried", "none"])),
        title_source=draw(st.sampled_from(["explicit", "carried", "none"])),
        status=status,
        candidates=candidates,
    )


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """A citation somewhere in the text."""
    start, end = draw(SPANS)
    remarks = tuple(Remark(draw(WORDS), *draw(SPANS), "cross-reference") for _ in range(draw(st.integers(0, 2))))
    cited = tuple(draw(st.lists(items(), max_size=3)))
    understood = draw(st.sampled_from(UNDERSTOOD))
    convention = draw(st.sampled_from(CONVENTIONS))
    raw = TEXT[start:end]
    return Citation("d.md", "body", start, end, raw, convention, "parenthetical", cited, remarks, understood)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """A work, with pages that make sense or not."""
    people = tuple(map(Person, draw(st.lists(WORDS, max_size=3))))
    ranges = (f"{draw(NUMBERS) or ''}-{draw(NUMBERS) or ''}" for _ in range(draw(st.integers(0, 2))))
    pages = draw(st.one_of(WORDS, st.just(", ".join(ranges))))
    fields = {"title": draw(WORDS), "pages": pages, "url": draw(WORDS), "year": draw(WORDS)}
    fields |= draw(st.dictionaries(st.just("pagetotal"), st.integers(0, 500).map(str), max_size=1))
    kind = draw(st.sampled_from(["book", "article", "online", "misc"]))
    key = draw(KEYS)
    return Entry(key, kind, 0, "r.bib", 0, 9, fields, {"author": people})


@given(st.lists(citations(), max_size=4), st.lists(entries(), max_size=3), st.lists(SPANS, max_size=2))
def test_rules_never_raise_and_speak_of_places_that_exist(
    cited: list[Citation], works: list[Entry], comments: list[tuple[int, int]]
) -> None:
    document = Document("d.md", TEXT, (Stream("body", "body", TEXT), Stream("note:1", "note", "")))
    unused = tuple(Suppression("LOC001", "", "d.md", start, end, covers=(0, 9)) for start, end in comments)
    config = Config(select=("ALL",))
    library = Library(("r.bib",), tuple(works))
    context = Context(Draft((document,)), library, tuple(cited), frozenset(), config, unused)
    found = [*(finding for rule in rules_for(config) for finding in rule.check(context)), *check_unused(context)]
    edits = [edit for finding in found if finding.fix for edit in finding.fix.edits]
    spans = [*((finding.start, finding.end) for finding in found), *((edit.start, edit.end) for edit in edits)]
    assert all(0 <= start <= end <= len(TEXT) for start, end in spans)
