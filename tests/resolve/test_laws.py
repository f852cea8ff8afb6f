"""Laws of the resolver, whatever the draft and the library hold."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import FILLER, Draft
from refkit.library.entry import ROLES, Entry, Person
from refkit.library.library import Library
from refkit.records import Citation, CiteItem
from refkit.resolve import Resolution
from refkit.run import explain, read_citations
from tests.resolve.factories import resolved_with

WORDS = st.sampled_from(
    ["Zhukov", "Inoy", "Stalin", "Getty", "Naumov", "Tayny", "Lubianka", "Kremlia", "KP", "World", "Ба", "O'Neill", ""]
)
PHRASES = st.lists(WORDS, max_size=3).map(" ".join)
PIECES = st.one_of(
    WORDS,
    st.sampled_from(
        list("().,;:-–“”\"'’*_[]&\n\t ") + [" and ", " et al.", "\n\n", "\u00a0", "> ", "[^1]", "[^1]: ", FILLER]
    ),
    st.sampled_from(["12", "345-7", "1937", "1700–1720", "xii", "p. ", "ch. ", "No. ", "Nov. ", "passim", "ibid. "]),
    st.sampled_from(["see ", "cf. ", "qtd. in ", "emphasis added", "the ", "agree", "’s ", "Ibid."]),
    st.text(max_size=3),
)
PARENTHESES = st.lists(PIECES, max_size=8).map(lambda pieces: f" ({' '.join(pieces)})")
TEXTS = st.lists(st.one_of(PIECES, PARENTHESES), max_size=12).map("".join)
PAGES = st.lists(st.tuples(st.integers(0, 400).map(str), st.integers(0, 400).map(str)), max_size=2)


@st.composite
def _entries(draw: st.DrawFn) -> Entry:
    families = draw(st.lists(st.one_of(WORDS, st.text(max_size=3)), max_size=3))
    fields = {"title": draw(st.one_of(PHRASES, st.text(max_size=5))), "journal": draw(PHRASES)}
    fields |= draw(st.dictionaries(st.sampled_from(["shorttitle", "shorthand", "shortauthor"]), PHRASES, max_size=1))
    role = draw(st.sampled_from(ROLES))
    people = {role: tuple(Person(family, draw(WORDS)) for family in families)}
    fields["pages"] = ", ".join(f"{first}-{last}" for first, last in draw(PAGES))
    fields |= draw(st.dictionaries(st.sampled_from(["pagetotal", "year"]), st.integers(0, 2000).map(str), max_size=2))
    return Entry("", "book", 0, "refs.bib", 0, 9, fields, people)


def _library(works: list[Entry]) -> Library:
    return Library(("refs.bib",), tuple(work._replace(key=f"work{number}") for number, work in enumerate(works)))


LIBRARIES = st.lists(_entries(), max_size=5).map(_library)


def _all(resolution: Resolution) -> list[Citation]:
    return [*resolution.citations, *resolution.asides]


def _items(resolution: Resolution) -> list[CiteItem]:
    return [item for citation in resolution.citations for item in citation.items]


@given(st.text(), LIBRARIES)
def test_never_raises_on_any_text(text: str, works: Library) -> None:
    assert all(citation.raw for citation in _all(resolved_with(text, works)))


# What random texts have found.
CRASHES = {
    "quotation of a no-break space": "It was told (Zhukov “\u00a0” 12).",
    "quotation of a control character": "It was told (Zhukov “\x1f” 12).",
}


@pytest.mark.parametrize("text", CRASHES.values(), ids=CRASHES)
def test_raised_once(text: str) -> None:
    resolution = resolved_with(text, Library((), ()))
    assert len(_all(resolution)) == 1


@given(TEXTS, LIBRARIES)
def test_spans_lie_inside(text: str, works: Library) -> None:
    outside = []
    for citation in _all(resolved_with(text, works)):
        inner = [(item.start, item.end) for item in citation.items]
        inner += [(locator.start, locator.end) for item in citation.items for locator in item.locators]
        whole = 0 <= citation.start < citation.end <= len(text) and text[citation.start : citation.end] == citation.raw
        if not whole or any(not citation.start <= start < end <= citation.end for start, end in inner):
            outside.append(citation)
    assert outside == []


@given(TEXTS, LIBRARIES)
def test_citations_are_in_order_and_apart(text: str, works: Library) -> None:
    found = [citation for citation in _all(resolved_with(text, works)) if citation.stream == "body"]
    spans = sorted((citation.start, citation.end) for citation in found if citation.items)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(TEXTS, LIBRARIES)
def test_an_item_is_matched_with_a_work_or_has_none(text: str, works: Library) -> None:
    keys = {entry.key for entry in works.entries}
    odd = []
    for item in _items(resolved_with(text, works)):
        known = item.id in keys and item.library == 0 and [match.id for match in item.candidates] == [item.id]
        without = item.id is None and item.library is None
        tied = item.status != "ambiguous" or len({match.id for match in item.candidates}) > 1
        if not (known if item.status == "matched" else without) or not tied:
            odd.append(item)
    assert odd == []


@given(TEXTS, LIBRARIES)
def test_same_input_same_output(text: str, works: Library) -> None:
    assert resolved_with(text, works) == resolved_with(text, works)


@given(TEXTS, LIBRARIES)
def test_without_a_library_nothing_is_matched(text: str, works: Library) -> None:
    empty = resolved_with(text, Library(works.paths, ()))
    assert [item for item in _items(empty) if item.status in ("matched", "ambiguous")] == []


STRANGER = Entry(
    "stranger",
    "article",
    0,
    "refs.bib",
    0,
    9,
    {"title": "Qwxquibble Vrumdaxing", "journal": "Fjordelbach Pfumpf", "pages": "1-400"},
    {"author": (Person("Wjqvuxhammer", "Uqbert"),)},
)


@given(TEXTS, LIBRARIES)
def test_a_work_of_which_the_draft_has_no_word_changes_nothing(text: str, works: Library) -> None:
    more = Library(works.paths, (*works.entries, STRANGER))
    assert resolved_with(text, more) == resolved_with(text, works)


@given(TEXTS, TEXTS, LIBRARIES)
def test_what_follows_in_a_new_paragraph_changes_no_span_before(text: str, more: str, works: Library) -> None:
    """Later words may tell that earlier ones cite; what is cited before stays where it stands."""
    first = resolved_with(f"It was told (Zhukov 12).\n\n{more}", works)
    assert [(c.start, c.end) for c in _all(first) if c.start < 24] == [(12, 23)]


# A number alone may be a page of a work cited before, or a year: pages and years are close to each other here.
NEAR_YEARS = st.one_of(st.integers(1, 60), st.integers(1440, 1960)).map(str)
RANGES = st.one_of(NEAR_YEARS, st.tuples(NEAR_YEARS, NEAR_YEARS).map("-".join))
SENTENCES = st.one_of(
    RANGES.map("It was told so (Zhukov {}).".format),
    RANGES.map("Others doubt it ({}).".format),
    RANGES.map("Getty tells more (p. {}); ".format),
    st.just("So says Getty.\n\n"),
)
TWO_WORKS = st.tuples(st.lists(RANGES, min_size=2, max_size=2), st.booleans())


@given(st.lists(SENTENCES, max_size=8).map(" ".join), TWO_WORKS)
def test_explaining_a_citation_changes_none(text: str, pages_and_end: tuple[list[str], bool]) -> None:
    pages, is_open = pages_and_end
    people = [{"author": (Person(family, ""),)} for family in ("Zhukov", "Getty")]
    fields = [{"title": "Inoy", "pages": pages[0] + "+" * is_open}, {"title": "Origins", "pages": pages[1]}]
    works = _library([Entry("", "article", 0, "refs.bib", 0, 9, *each) for each in zip(fields, people, strict=True)])
    draft = Draft((read_text(text, "draft.txt"),))
    report = read_citations(draft, works)
    for citation in (*report.citations, *report.asides):
        explained = explain(draft, works, Config(), citation.path, citation.start)
        assert explained is not None
        assert explained.citations == report.citations
