"""Markdown: what is written, and that CommonMark and pandoc read it back."""

import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from typing import Protocol

import pytest
from hypothesis import given, settings

from refkit.report.bibliography.legible import one_line
from refkit.report.bibliography.markdown import render_markdown
from refkit.report.bibliography.references import ReferenceList
from refkit.report.json_values import Json
from refkit.styles.rich import Rich
from tests.report.bibliography.factories import DOI, GETTY, HUGE, LISTS, MARTIN, listed, run, texts

ROWS: dict[str, tuple[Rich | str, str]] = {
    "initials": (
        "A. Smith, Inc. 1-2, 3.5, a: b; (c) – d + e = f > g",
        "A. Smith, Inc. 1-2, 3.5, a: b; (c) – d + e = f > g",
    ),
    "ampersand": ("AT&T & Co; x", "AT&T & Co; x"),
    "italic": (GETTY, "Getty, J. Arch. *Origins of the Great Purges*. Cambridge UP, 1985."),
    "address": (MARTIN, f"Martin, Terry. “Origins.” *JMH*, 1998, <{DOI}>."),
    "signs": (
        "*a* _b_ `c` [d] <e> ~f~ ^g^ $h$ @i \\j {k}",
        r"\*a\* \_b\_ \`c\` \[d\] \<e> \~f\~ \^g\^ \$h\$ \@i \\j \{k}",
    ),
    "character-name": ("&copy; &#169;", r"\&copy; \&#169;"),
    "dashes": ("a--b---c...", r"a\-\-b\-\-\-c\..."),
    "number": ("1. a", r"1\. a"),
    "number-in-parentheses": ("(12) a", r"(12\) a"),
    "year-first": ("1984. Orwell", r"1984\. Orwell"),
    "roman-number": ("iv. a", r"iv\. a"),
    "heading": ("# a", r"\# a"),
    "item": ("- a", r"\- a"),
    "plus": ("+ a", r"\+ a"),
    "quotation": ("> a", r"\> a"),
    "bold": ((run("a", "bold"), run(" b")), "**a** b"),
    "both": ((run("a", "bold", "italic"),), "***a***"),
    "within-a-word": ((run("a"), run("b", "italic"), run("c")), "a*b*c"),
    "sign-beside-letter": ((run("a"), run("«b»", "italic"), run("c")), "a<em>«b»</em>c"),
    "blanks-outside": ((run("a"), run(" b ", "italic"), run("c")), "a *b* c"),
    "italic-beside-bold": ((run("a", "italic"), run("b", "bold")), "*a*<strong>b</strong>"),
    "raised": ((run("2"), run("nd", "superscript"), run(" H"), run("2", "subscript"), run("O")), "2^nd^ H~2~O"),
    "raised-with-blank": ((run("a b", "superscript"),), "<sup>a b</sup>"),
    "raised-in-link": ((run("2", "superscript", link=DOI),), f"[<sup>2</sup>]({DOI})"),
    "small-capitals": ((run("Smith", "smallcaps"),), "[Smith]{.smallcaps}"),
    "exclamation-before-link": ((run("a!"), run("b", link=DOI)), rf"a\![b]({DOI})"),
    "link": ((run("a "), run("b", "italic", link=DOI), run(" c", link=DOI)), f"a [*b* c]({DOI})"),
    "blanks-outside-link": ((run("a"), run(" b ", link=DOI), run("c")), f"a [b]({DOI}) c"),
    "blank-link": ((run("a"), run(" ", link=DOI), run("c")), "a c"),
    "address-escaped": ((run("a", link="https://a.org/b (c)"),), "[a](https://a.org/b%20%28c%29)"),
    "script": ((run("a", link="javascript:alert(1)"),), "a"),
}


@pytest.mark.parametrize(("words", "written"), ROWS.values(), ids=ROWS)
def test_reference(words: Rich | str, written: str) -> None:
    assert render_markdown(listed(words)) == f"## Works Cited\n\n{written}\n"


def test_list() -> None:
    assert render_markdown(listed("A", "", "B", heading="")) == "A\n\nB\n"


def _shown(rendered: str) -> list[list[tuple[str, frozenset[str]]]]:
    """The letters of each paragraph with their emphasis, as a reader of CommonMark shows them."""
    markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py, which reads CommonMark, is not installed")
    tokens = markdown_it.MarkdownIt("commonmark").parse(rendered)
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    return [list(_letters(token.children)) for token in tokens if token.type == "inline"]


class _Token(Protocol):
    type: str
    content: str


_OPENING: dict[str, str] = {"em_open": "italic", "strong_open": "bold", "<em>": "italic", "<strong>": "bold"}
_CLOSING = {"em_close": "italic", "strong_close": "bold", "</em>": "italic", "</strong>": "bold"}


def _letters(tokens: Iterable[_Token]) -> Iterator[tuple[str, frozenset[str]]]:
    faces: frozenset[str] = frozenset()
    for token in tokens:
        kind = token.content if token.type == "html_inline" else token.type
        faces = (faces | {_OPENING[kind]}) if kind in _OPENING else faces - {_CLOSING.get(kind, "")}
        if kind == "text":
            yield from [(letter, faces) for letter in token.content if not letter.isspace()]
        else:
            assert kind in (*_OPENING, *_CLOSING, "link_open", "link_close")


def _with_common_faces(references: ReferenceList) -> bool:
    """Whether no reference needs pandoc's signs."""
    own = {"smallcaps", "superscript", "subscript"}
    return not any(own & set(each.faces) for reference in references.works for each in reference.text)


def _given(words: Rich) -> list[tuple[str, frozenset[str]]]:
    """The letters of a reference with their emphasis."""
    return [(letter, frozenset(each.faces)) for each in one_line(words) for letter in each.text if not letter.isspace()]


@given(LISTS.filter(_with_common_faces))
def test_commonmark_reads_it_back(references: ReferenceList) -> None:
    shown = _shown(render_markdown(ReferenceList("", references.works)))
    assert shown == [letters for each in references.works if (letters := _given(each.text))]


def _pandoc() -> str:
    if found := shutil.which("pandoc"):
        return found
    pypandoc = pytest.importorskip("pypandoc", reason="pandoc is not installed")
    try:
        return str(pypandoc.get_pandoc_path())
    except OSError:
        pytest.skip("pandoc is not installed")


def _read_by_pandoc(rendered: str) -> list[str]:
    """The paragraphs as pandoc's own Markdown; quotation marks are left as they are typed."""
    command = [_pandoc(), "--from=markdown-smart", "--to=json"]
    result = subprocess.run(command, input=rendered.encode(), capture_output=True, check=True)
    blocks = json.loads(result.stdout)["blocks"]
    assert {block["t"] for block in blocks} <= {"Header", "Para"}
    return [_words(block["c"]) for block in blocks if block["t"] == "Para"]


def _words(node: Json) -> str:
    """The text below a node of pandoc's document; a node that only Markdown syntax can have made shows by its name."""
    if isinstance(node, list):
        return "".join(map(_words, node))
    assert isinstance(node, dict)
    kind, content = node["t"], node.get("c", [])
    if kind == "Str":
        return str(content)
    if kind in ("Space", "RawInline"):
        return " " if kind == "Space" else ""
    if kind in ("Link", "Span"):
        assert isinstance(content, list)
        return _words(content[1])
    plainly = kind in ("Emph", "Strong", "Superscript", "Subscript", "SmallCaps")
    return _words(content) if plainly else f"<{kind}>"


@settings(max_examples=30, deadline=None)
@given(LISTS)
def test_pandoc_reads_it_back(references: ReferenceList) -> None:
    shown = _read_by_pandoc("x\n\n" + render_markdown(references))
    assert shown[1:] == texts(references)


def test_a_huge_entry_is_written_whole() -> None:
    assert render_markdown(HUGE).count("日") == 60_000
