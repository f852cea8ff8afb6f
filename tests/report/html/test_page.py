"""The page as a whole: drafts and libraries, one and several, empty ones, and what nothing cites."""

from pathlib import Path

from refkit.documents import read_draft
from refkit.library import read_library
from refkit.report.html import page as page_module
from refkit.report.html.model import Figure, Piece, Uncited
from refkit.report.html.page import page_of
from refkit.report.html.template import written_page
from refkit.run import check, check_library
from tests.documents.office.made import docx, i, p, r
from tests.report.html.factories import LIBRARY, report, words


def test_an_empty_draft_is_a_page(tmp_path: Path) -> None:
    page = page_of([report(tmp_path, "", "")])
    assert (page.title, page.figures, page.works, page.loose, page.uncited, page.chapters[0].blocks) == (
        "draft.md",
        (Figure("matched", 0),),
        (),
        (),
        (),
        (),
    )


def test_a_draft_with_its_figures(tmp_path: Path) -> None:
    page = page_of([report(tmp_path)])
    assert (page.title, page.is_library, page.figures) == (
        "draft.md",
        False,
        (Figure("matched", 4), Figure("near", 1), Figure("doubtful", 1), Figure("missing", 1)),
    )


def test_what_nothing_cites_is_listed(tmp_path: Path) -> None:
    page = page_of([report(tmp_path)])
    assert (page.uncited, page.more_uncited) == ((Uncited("unused2000", 'Quist, "Never Cited" (2000)'),), False)


def test_a_long_list_of_what_nothing_cites_is_cut(tmp_path: Path) -> None:
    library = "".join(f"@book{{b{number}, title = {{T}}}}\n" for number in range(page_module.MOST_UNCITED + 1))
    page = page_of([report(tmp_path, "Nothing.", library)])
    assert (len(page.uncited), page.uncited[-1].key, page.more_uncited) == (1000, "b999", True)


def test_what_one_of_several_drafts_cites_is_cited(tmp_path: Path) -> None:
    page = page_of([report(tmp_path, "One (Quist 3).", name="one.md"), report(tmp_path, name="two.md")])
    assert (page.title, [chapter.id for chapter in page.chapters], page.uncited) == ("2 files", ["d1", "d2"], ())


def test_several_drafts_share_their_works_and_name_their_files(tmp_path: Path) -> None:
    page = page_of([report(tmp_path, "One (Getty 115).", name=f"book/{name}.md") for name in ("one", "two")])
    assert [(work.key, [card.place for card in work.cards]) for work in page.works] == [
        ("getty2002excesses", ["one.md:1:6", "two.md:1:6"])
    ]


PAGE = (
    '<head><title>T</title></head><h1>One</h1>\n<p>It was <i>Inoy</i> (<i>Inoy</i> 999)<a id="r" href="#f">1</a>'
    "<script>no()</script></p><ul><li>Two&nbsp;&amp; three.</ul><h1>Works Cited</h1><p>Zhukov, Yuri. <i>Inoy</i>. 2003.</p>"
    '<p id="f"><a href="#r">1</a> See (Getty 120).</p>'
)


def test_a_page_of_html_shows_what_it_prints(tmp_path: Path) -> None:
    page = page_of([report(tmp_path, PAGE, name="a.html")])
    (chapter,) = page.chapters
    assert [(block.kind, block.number, words(block.inlines).strip()) for block in chapter.blocks] == [
        ("heading", 1, "One"),
        ("paragraph", 2, "It was Inoy ([Inoy 999])^¹"),
        ("paragraph", 3, "Two\xa0& three."),
        ("heading", 4, "Works Cited"),
        ("listed", 5, "Zhukov, Yuri. Inoy. 2003."),
    ]
    assert [(note.label, words(note.inlines).strip()) for note in chapter.notes] == [("1", "See ([Getty 120]).")]
    pieces = [piece for block in chapter.blocks for each in block.inlines for piece in getattr(each, "pieces", (each,))]
    assert [each.text for each in pieces if isinstance(each, Piece) and each.is_italic] == ["Inoy"] * 3


def test_a_word_file_has_paragraphs_and_italics(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(LIBRARY, encoding="utf-8")
    (tmp_path / "a.docx").write_bytes(docx(p(r("One.")) + p(r("As ("), i("Inoy"), r(" 999)."))))
    page = page_of([check(read_draft(tmp_path / "a.docx"), read_library(tmp_path / "refs.bib"))])
    assert [block.number for block in page.chapters[0].blocks] == [1, 2]
    assert [finding.place for finding in page.findings] == ["paragraph 2"]
    assert "<i>Inoy</i>" in written_page(page)


def test_a_library_shows_the_lines_with_findings(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(LIBRARY + "@book{broken2001, title = {No Year}}\n", encoding="utf-8")
    page = page_of([check_library(read_library(path))])
    assert (page.is_library, [each.code for each in page.findings], page.findings[0].anchor, page.works) == (
        True,
        ["BIB007"],
        "p1",
        (),
    )
    assert [block.kind for block in page.chapters[0].blocks] == ["gap", "code"]
