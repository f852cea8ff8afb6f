"""Formatted text and entries, as pybtex has them."""

import pytest
from pybtex.database import parse_string

from refkit.styles.pybtex_text import pybtex_text, raw_entries
from refkit.styles.rich import NOTHING, Rich, Run, rich

TEXTS = [
    pytest.param(NOTHING, "", "", id="nothing"),
    pytest.param(rich("a & b"), "a &amp; b", r"a \& b", id="signs"),
    pytest.param((Run("a", frozenset({"italic"})),), "<em>a</em>", r"\emph{a}", id="italics"),
    pytest.param((Run("a", frozenset({"bold"})),), "<b>a</b>", r"\textbf{a}", id="bold"),
    pytest.param(rich("a\u00a0b"), "a&nbsp;b", "a~b", id="hard blank"),
    pytest.param((Run("a", link="http://a.b"),), '<a href="http://a.b">a</a>', r"\href{http://a.b}{a}", id="link"),
]


@pytest.mark.parametrize(("words", "html", "latex"), TEXTS)
def test_texts(words: Rich, html: str, latex: str) -> None:
    text = pybtex_text(words)
    assert (text.render_as("html"), text.render_as("latex")) == (html, latex)


BIB = """
@incollection{a, author = {Lee, Ann and {World Bank}}, Title = {Money}, crossref = {b}}
@collection{b, editor = {de Vooys, C.}, title = {Wealth}, publisher = {Knopf}, year = 1999}
"""


def test_entries_have_what_their_crossref_says() -> None:
    library = parse_string(BIB, "bibtex")
    entry, *_ = raw_entries([library.entries["a"]], library)
    told = {name: entry.fields.get(name) for name in ("author", "title", "booktitle", "editor", "publisher", "year")}
    assert (entry.key, entry.type, told) == (
        "a",
        "incollection",
        {
            "author": "Lee, Ann and {World Bank}",
            "title": "Money",
            "booktitle": "Wealth",
            "editor": "de Vooys, C.",
            "publisher": "Knopf",
            "year": "1999",
        },
    )
