"""HTML: what is written, that tags balance and ids are unique, and that a browser's reader gives back the text."""

import pytest
from hypothesis import given

from refkit.report.bibliography.html import render_html, render_html_document
from refkit.report.bibliography.legible import one_line
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.listing import ListedWork
from refkit.styles.rich import Rich, plain
from tests.report.bibliography.factories import DOI, GETTY, HUGE, LISTS, MARTIN, ZHUKOV, listed, run
from tests.report.pages import PageReader


class _Reader(PageReader):
    """The items of a list besides."""

    def __init__(self, page: str) -> None:
        self.items: list[str] = []
        super().__init__(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag == "li":
            self.items.append("")

    def handle_data(self, data: str) -> None:
        if "li" in self.open:
            self.items[-1] += data


ROWS: dict[str, tuple[Rich | str, str]] = {
    "plain": ("A. Smith, 1-2: “b”", "A. Smith, 1-2: “b”"),
    "italic": (GETTY, "Getty, J. Arch. <i>Origins of the Great Purges</i>. Cambridge UP, 1985."),
    "address": (MARTIN, f'Martin, Terry. “Origins.” <i>JMH</i>, 1998, <a href="{DOI}">{DOI}</a>.'),
    "tags": ("<script>alert(1)</script> & </li>", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;/li&gt;"),
    "control-characters": ("a\x00b\x1bc\nd\ud800", "abc d\N{REPLACEMENT CHARACTER}"),
    "faces": ((run("a", "bold", "italic"), run("2", "superscript")), "<i><b>a</b></i><sup>2</sup>"),
    "small-capitals": (
        (run("a", "smallcaps"),),
        '<span class="smallcaps" style="font-variant: small-caps">a</span>',
    ),
    "one-link": (
        (run("a", link="doi:10.1353/x"), run("b", "italic", link="doi:10.1353/x")),
        '<a href="https://doi.org/10.1353/x">a<i>b</i></a>',
    ),
    "script-address": ((run("a", link="javascript:alert(1)"),), "a"),
    "data-address": ((run("a", link="data:text/html,x"),), "a"),
    "quotation-mark-in-address": ((run("a", link='https://a.org/"b&c'),), '<a href="https://a.org/%22b&amp;c">a</a>'),
}


@pytest.mark.parametrize(("words", "written"), ROWS.values(), ids=ROWS)
def test_reference(words: Rich | str, written: str) -> None:
    assert f'<li id="ref-k1" data-key="k1">{written}</li>' in render_html(listed(words)).splitlines()


def test_section() -> None:
    assert render_html(listed(ZHUKOV, heading="A & B")) == (
        '<section class="refkit-bibliography" role="doc-bibliography" aria-label="A &amp; B" data-style="MLA">\n'
        "<h2>A &amp; B</h2>\n"
        '<ul class="references" style="list-style: none; padding-inline-start: 2em; text-indent: -2em">\n'
        '<li id="ref-k1" data-key="k1">Жуков, Юрий. <i>Иной Сталин</i>. Вагриус, 2003.</li>\n'
        "</ul>\n</section>\n"
    )


def test_without_hanging_indent() -> None:
    assert 'style="list-style: none; padding-inline-start: 0"' in render_html(listed("a", is_hanging=False))


def test_ids_are_safe_and_unique() -> None:
    keys = ('a"b c', "a-b-c", "жуков", "a-b-c", "a-b-c-2", "")
    references = ReferenceList("", tuple(ListedWork(key, ()) for key in keys))
    found = ["ref-a-b-c", "ref-a-b-c-2", "ref-жуков", "ref-a-b-c-3", "ref-a-b-c-2-2", "ref-"]
    assert _Reader(render_html(references)).ids == found


@pytest.mark.parametrize(
    ("language", "tag"),
    [("en", '<html lang="en">'), ("pt-BR", '<html lang="pt-BR">'), ("", "<html>"), ('"><script>', "<html>")],
)
def test_document(language: str, tag: str) -> None:
    page = render_html_document(listed(GETTY), language)
    assert page.startswith(f'<!doctype html>\n{tag}\n<head>\n<meta charset="utf-8">\n')
    assert "<title>Works Cited</title>" in page


@given(LISTS)
def test_reading_it_back_gives_the_text(references: ReferenceList) -> None:
    read = _Reader(render_html_document(references))
    expected = [plain(one_line(each.text)) for each in references.works]
    assert (read.items, read.open, read.faults, len(set(read.ids))) == (expected, [], [], len(expected))


@given(LISTS)
def test_links_lead_to_the_web_only(references: ReferenceList) -> None:
    links = _Reader(render_html(references)).links
    assert [link for link in links if not link.startswith(("https://", "http://"))] == []


def test_a_huge_entry_is_written_whole() -> None:
    assert render_html(HUGE).count("日") == 60_000


def test_many_works_of_one_key() -> None:
    many = ReferenceList("", tuple(ListedWork("same", ()) for _ in range(50_000)))
    assert render_html(many).count("<li ") == 50_000
