"""What sources and works are called."""

import pytest

from refkit.checks.wording import (
    alias_line,
    counted,
    creators_of,
    differing,
    is_dated,
    listed,
    shortened,
    source_words,
    work_words,
)
from refkit.library.entry import Entry
from refkit.records import CiteItem, Issued
from tests.checks.factories import entry, item

SOURCES = [
    pytest.param(item("352"), "352", "352", id="a page alone"),
    pytest.param(item("Bell 90", authors="Bell"), "Bell", "Bell", id="author"),
    pytest.param(item("x", authors="Bell", title="Rites"), "Bell, Rites", "Rites", id="author and title"),
    pytest.param(item("x", authors="Bell, Geertz"), "Bell and Geertz", "Bell, Geertz", id="two authors"),
    pytest.param(item("x", authors="A, B, C"), "A, B and C", "A, B, C", id="three authors"),
    pytest.param(item("x", authors="Bell", et_al=True), "Bell et al.", "Bell", id="et al."),
    pytest.param(item("x", authors="Bell", container="KP"), "Bell, KP", "KP", id="container"),
    pytest.param(item("x", authors="Bell", year="2003"), "Bell, 2003", "Bell", id="year"),
]


@pytest.mark.parametrize(("cited", "source", "alias"), SOURCES)
def test_sources(cited: CiteItem, source: str, alias: str) -> None:
    assert (source_words(cited), alias_line(cited, "key")) == (source, f'"{alias}" = "key"')


WORKS = [
    pytest.param(entry("bell1990"), " bell1990", id="nothing known"),
    pytest.param(entry("a", "Bell", "Rites", year="1990"), 'Bell "Rites" (1990)', id="author, title, year"),
    pytest.param(entry("a", "Bell, Geertz", "Rites"), 'Bell and Geertz "Rites"', id="two authors"),
    pytest.param(entry("a", "A, B, C", year="1990"), "A et al. (1990)", id="three authors, no title"),
    pytest.param(entry("a", title='"No Rites": Mass'), ''' "'No Rites': Mass"''', id="quotation marks in a title"),
]


@pytest.mark.parametrize(("work", "expected"), WORKS)
def test_works(work: Entry, expected: str) -> None:
    assert f"{creators_of(work)} {work_words(work)}" == expected


DATED = [
    pytest.param(item("x", authors="Bell", year="2003"), True, id="year"),
    pytest.param(item("x", authors="Bell"), False, id="no year"),
    pytest.param(item("x", authors="Bell", title="Rites", year="2003"), False, id="title and year"),
    pytest.param(item("x", authors="Bell", container="KP", year="2003"), False, id="journal and year"),
    pytest.param(
        item("x", authors="Bell")._replace(issued=Issued("19 Nov. 02", "2002", "", "2002-11-19")), False, id="day"
    ),
]


@pytest.mark.parametrize(("cited", "expected"), DATED)
def test_dated(cited: CiteItem, expected: bool) -> None:
    assert is_dated(cited) is expected


def test_words_in_a_row() -> None:
    words = [listed(list(letters), last="or") for letters in ("", "a", "ab", "abcde", "abcdef")]
    assert words == ["", "a", "a or b", "a, b, c, d or e", "a, b, c, d and 2 more"]


def test_differing() -> None:
    assert [differing(()), differing(["author"]), differing(["author", "title", "year"])] == [
        "",
        " (author differs)",
        " (author, title and year differ)",
    ]


def test_shortened() -> None:
    cut = [shortened("one two, three", 9), shortened("abcdef", 5), shortened("abc   def", 5)]
    assert [shortened("a\n  b"), *cut] == ["a b", "one two…", "abcd…", "abc…"]


def test_counted() -> None:
    assert [counted(1, "error"), counted(0, "error"), counted(2, "info")] == ["1 error", "0 errors", "2 info"]
