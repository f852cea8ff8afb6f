"""LOC005: locators that the work does not have."""

import pytest

from refkit.checks.context import Context
from refkit.checks.unfitting_locator import check
from refkit.records import Locator, Source
from tests.checks.factories import citation, context, entry, item, page, seen

ENTRIES = [
    entry("book", "Bell", "Rites"),
    entry("article", "Bell", "Rites", kind="article"),
    entry("web", "Bell", "Copies", kind="online", year="2019", url="https://example.org/copies"),
    entry("webpages", "Bell", "Copies", kind="online", pages="3-9"),
    entry("pdf", "Bell", "Copies", kind="online", url="https://example.org/copies.pdf"),
    entry("misc", "Bell", "Draft", kind="misc"),
    entry("miscurl", "Bell", "Draft", kind="misc", url="https://example.org/draft"),
]


def at(key: str, locator: Locator, author_source: Source | None = None) -> Context:
    raw = f"Bell {locator.raw}"
    return context(
        f"({raw})",
        citation(f"({raw})", item(raw, key, locator, authors="Bell", author_source=author_source)),
        entries=ENTRIES,
    )


CHAPTER = page("ch. 3", first="3", label="chapter")

NOOP = [
    pytest.param(at("book", page("12")), id="a page of a book"),
    pytest.param(at("book", CHAPTER), id="a chapter of a book"),
    pytest.param(at("article", page("12")), id="a page of an article"),
    pytest.param(at("web", page("par. 3", first="3", label="paragraph")), id="a paragraph of a web page"),
    pytest.param(at("web", page("passim")), id="passim"),
    pytest.param(at("web", page("2019")), id="the year of the work is LOC006"),
    pytest.param(at("web", page("1928")), id="may be a year"),
    pytest.param(at("web", page("12"), author_source="carried"), id="a page alone may mean another work"),
    pytest.param(at("webpages", page("5")), id="an online source with pages"),
    pytest.param(at("pdf", page("5")), id="a PDF has pages"),
    pytest.param(at("misc", page("5")), id="misc without an address"),
]

FINDINGS = [
    pytest.param(
        at("web", page("12")),
        ['LOC005 info [12] "12": web is an online source, which has no pages'],
        id="a page of a web page",
    ),
    pytest.param(
        at("miscurl", page("12")),
        ['LOC005 info [12] "12": miscurl is an online source, which has no pages'],
        id="misc with an address",
    ),
    pytest.param(
        at("article", CHAPTER),
        ['LOC005 info [ch. 3] "ch. 3": article is an article, which has no chapters'],
        id="a chapter of an article",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
