"""Tests that a page of typst is read: its items, their type faces, and which citation leads to which."""

from refkit.styles.engines.html_text import read_page, with_single_spaces
from refkit.styles.rich import Run

_PAGE = """<body><p>(<a href="#loc-2" role="doc-biblioref">B</a>)</p><p><sup id="loc-4"><a href="#loc-9">1</a></sup></p>
<section role="doc-bibliography"><ul><li id="loc-1">A&amp;<em>b <strong>c</strong></em><sup>2</sup></li>
<li id="loc-2"><span class="prefix"><a href="#loc-4">[2]</a></span> <a href="http://x.org">x</a>
<span style="font-variant: small-caps">y</span></li></ul></section>
<section role="doc-endnotes"><ol><li id="loc-9"><sup><a href="#loc-4">1</a></sup><a href="#loc-1">A</a></li></ol></section>"""


def test_items() -> None:
    items = read_page(_PAGE).items
    assert {name: with_single_spaces(tuple(runs)) for name, runs in items.items()} == {
        "loc-1": (
            Run("A&"),
            Run("b ", frozenset(["italic"])),
            Run("c", frozenset(["italic", "bold"])),
            Run("2", frozenset(["superscript"])),
        ),
        "loc-2": (Run("[2]"), Run(" "), Run("x", link="http://x.org"), Run(" "), Run("y", frozenset(["smallcaps"]))),
    }


def test_citations_lead_to_items_at_once_or_by_way_of_their_notes() -> None:
    page = read_page(_PAGE)
    assert [page.cited(number) for number in range(3)] == ["loc-2", "loc-1", ""]
