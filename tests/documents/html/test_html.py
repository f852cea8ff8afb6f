"""Whole pages: what of them is text, which marks they give, where it stands in the source, and their notes.

In the tables `¶` stands for the blank line that blocks make.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents import read_text
from refkit.documents.html import read_html
from refkit.documents.model import FILLER, Document
from refkit.documents.whereabouts import whereabouts


def printed(document: Document) -> str:
    """The words of the body, without what prints nothing, blank lines as one sign."""
    words = document.streams[0].text.replace(FILLER, "")
    return "¶".join(filter(None, (re.sub(" +", " ", part).strip(" \n") for part in words.split("\n\n"))))


NOOP = {
    "nothing": ("", ""),
    "head": ("<head><title>(Getty 1)</title><style>p {a: (b)}</style></head><p>One</p>", "One"),
    "script": ("<p>One<script>if (a<b) f(Getty 12)</script> two", "One two"),
    "comment": ("One<!-- (Getty 12) --> two", "One two"),
    "hidden": ('<p>One<span style="display: none">(Getty 12)</span> <b hidden>x</b>two', "One two"),
    "formula": ("One <math><mi>(a 1)</mi></math>two", "One two"),
    "template": ("<template><p>(Getty 12)</p></template>One", "One"),
    "code": ("One <code>f(Getty 12)</code> two", "One two"),
    "soft-hyphen": ("Zhu&shy;kov &amp; Getty", "Zhukov & Getty"),
    "no-entity": ("R&D AT&T; &bogus;", "R&D AT&T; &bogus;"),
    "deleted": ("One <del>(Getty 12)</del>two", "One two"),
    "hidden-by-a-class": ("<style>.h{display:none}</style>One <i class=h>(Getty 12)</i>two", "One two"),
    "comment-of-word": (
        '<p>One<a href="#_msocom_1" class=MsoCommentReference>[A1]</a> two</p>'
        "<div style='mso-element:comment-list'><p class=MsoCommentText>(Mukhin 12)</p></div>",
        "One two",
    ),
    "comment-of-google-docs": (
        '<p>One<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> two</p>'
        '<div class="c5"><p class="c6"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>(Mukhin 12)</span></p></div><p>End',
        "One two¶End",
    ),
    "end-without-a-beginning": ("</div>One</p></em> two", "One¶two"),
}
READ = {
    "blocks": ("<p>One</p>\n<p>two<li>three<div>four", "One¶two¶three¶four"),
    "blanks-are-one": ("<p>One\n   two\t three</p>", "One two three"),
    "pre-is-code": ("<pre>a\n\nb</pre>c", "c"),
    "breaks": ("One<br>two<br><br>three", "One\ntwo¶three"),
    "inline": ("(Zhu<b>kov</b>, <em>Inoy</em> 345)", "(Zhukov, Inoy 345)"),
    "entities": ("a&nbsp;b &ldquo;c&rdquo; &#8211; &#x41;", "a\xa0b “c” – A"),
    "entities-without-an-end": ("Getty&nbsp12 caf&eacute", "Getty\xa012 café"),
    "quote-in-a-tag": ('<p class="a"">One</p><p class="b">two', "One¶two"),
    "quotation": ("he said <q>no</q>", "he said “no”"),
    "cells": ("<table><tr><td>One<td>two</table>", "One¶two"),
}


@pytest.mark.parametrize(("text", "words"), [*NOOP.values(), *READ.values()], ids=[*NOOP, *READ])
def test_words(text: str, words: str) -> None:
    assert printed(read_html(text, "a.html")) == words


ITALICS = {
    "noop-bold": ("<b>Inoy</b>", []),
    "noop-empty": ("<i></i>", []),
    "em": ("see <em>Inoy Stalin</em>", ["Inoy Stalin"]),
    "i-without-end": ("<p>see <i>Inoy</p><p>two", ["Inoy"]),
    "cite": ("<cite>Inoy</cite>", ["Inoy"]),
    "style": ("<span style='FONT-STYLE:italic'>Inoy</span>", ["Inoy"]),
    "class": ("<style>p.c1,.c3{font-style:italic}</style><span class='c2 c3'>Inoy</span>", ["Inoy"]),
    "nested": ("<i>In<b>oy</b></i>", ["Inoy"]),
}


@pytest.mark.parametrize(("text", "words"), ITALICS.values(), ids=ITALICS)
def test_italics(text: str, words: list[str]) -> None:
    document = read_html(text, "a.html")
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("italic")] == words


def test_headings_comments_and_quotations() -> None:
    text = "<h2>The <i>plenum</i></h2><!-- refkit: ignore[LOC001] why --><blockquote>Set off.</blockquote>"
    document = read_html(text, "a.html")
    assert [(each.level, each.title) for each in document.outline] == [(2, "The plenum")]
    assert [mark.text for mark in document.marks_of("comment")] == ["refkit: ignore[LOC001] why"]
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("block-quote")] == ["Set off."]


def test_list_of_works_is_covered() -> None:
    item = "Zhukov, Iurii. <i>Inoy Stalin</i>. Moscow: Vagrius, 2003."
    document = read_html(f"<p>He left (Inoy 3).</p><h1>Works Cited</h1><p>{item}</p>", "a.html")
    assert (printed(document), len(document.marks_of("reference-list"))) == ("He left (Inoy 3).", 1)


# How programs write footnotes: the text of the page, a note's words in the source, the number of its mark.
NOTES = {
    "pandoc": (
        '<p>One<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> two.</p>'
        '<section id="footnotes"><ol><li id="fn1"><p>Nota.<a href="#fnref1" class="footnote-back">↩︎</a></p>'
        "<p>Still.</p></li></ol></section>"
    ),
    "word": (
        '<p>One<a style="x" href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span>'
        "</span></a> two.</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>"
        '<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Nota.</p></div></div>'
    ),
    "libreoffice": (
        '<p>One<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> two.</p>'
        '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Nota.</p></div>'
    ),
    "google": (
        '<p>One<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> two.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>'
        "<span> Nota.</span></p></div>"
    ),
    "link-around-it": (
        '<p>One<sup id="ref1"><a href="#n1">1</a></sup> two.</p><ol><li id="n1">Nota. <a href="#ref1">^</a></li></ol>'
    ),
    "said-by-its-role": ('<p>One<a role="doc-noteref" href="#x">1</a> two.</p><aside id="x"><p>Nota.</p></aside>'),
}


@pytest.mark.parametrize("text", NOTES.values(), ids=NOTES)
def test_notes(text: str) -> None:
    document = read_html(text, "a.html")
    (note,) = document.streams[1:]
    words = " ".join(note.text.replace(FILLER, "").split()).removesuffix(" Still.")
    assert (printed(document), words, note.id) == ("One two.", "Nota.", "note:1")
    assert str(whereabouts(document, document.text.index("Nota"))) == "paragraph 1, note 1"


NO_NOTES = {
    "contents": '<p><a href="#one">1</a> <a href="#two">Two</a></p><h1 id="one">One</h1><h1 id="two">Two</h1>',
    "words": '<p>See <a href="#b" id="a">the other</a>.</p><p id="b">One <a href="#a">1</a></p>',
    "up": '<p id="a">One <a href="#a">1</a></p>',
    "nowhere": '<p>One <a href="#none" class="footnote">1</a></p>',
}


@pytest.mark.parametrize("text", NO_NOTES.values(), ids=NO_NOTES)
def test_other_links_make_no_notes(text: str) -> None:
    assert len(read_html(text, "a.html").streams) == 1


def test_numbers_that_begin_anew_keep_notes_apart() -> None:
    text = "".join(
        f'<p>One<a id="r{n}" href="#f{n}">1</a></p><p id="f{n}"><a href="#r{n}">1</a> Nota {n}.</p>' for n in (1, 2)
    )
    assert [stream.id for stream in read_html(text, "a.html").streams] == ["body", "note:1", "note:2.1"]


@pytest.mark.parametrize("blanks", ["", "\n", "<html>\n<body>\n\n&nbsp;<br>"])
def test_the_text_begins_where_something_is_printed(blanks: str) -> None:
    assert read_html(f"{blanks}<p>One</p><p>two", "a.html").text == "One\n\ntwo"


def test_paragraphs_are_those_that_print_something() -> None:
    text = '<p>One<a id="r" href="#f">1</a></p><p> </p><ul><li>Two</ul><p id="f"><a href="#r">1</a> Nota.</p><p>End'
    document = read_html(text, "a.html")
    found = [str(whereabouts(document, document.text.index(words))) for words in ("One", "Two", "Nota", "End")]
    assert found == ["paragraph 1", "paragraph 2", "paragraph 1, note 1", "paragraph 3"]


def test_a_note_inside_a_note_belongs_to_it() -> None:
    text = (
        '<p>One<a id="r1" href="#f1">1</a></p><div id="f1"><a href="#r1">1</a> Nota<a id="r2" href="#f2">2</a>.'
        '<p id="f2"><a href="#r2">2</a> Inner (Nobody 12).</p></div>'
    )
    assert [stream.id for stream in read_html(text, "a.html").streams] == ["body", "note:1"]


def test_the_words_of_a_note_inside_another_are_read_once() -> None:
    text = (
        '<p>x<a id=r1 href="#f1">1</a> y<a id=r2 href="#f2">2</a></p>'
        '<div id=f1><a href="#r1">1</a> One <p id=f2><a href="#r2">2</a> Two (Nobody 12).</p> tail</div>'
    )
    body, note = read_html(text, "a.html").streams
    assert (body.text.count("Nobody"), note.text.count("Nobody"), "tail" in note.text) == (0, 1, True)


def test_every_character_of_the_text_has_its_place_in_the_source() -> None:
    text = "<p>As\r\n(Zhukov,\r\n<em>Inoy</em>&nbsp;345)</p>\n<p>caf&eacute;</p>"
    document = read_text(text, "a.htm")
    assert document.text.strip() == "As (Zhukov, Inoy\xa0345)\n\ncafé"
    at = document.text.index("(")
    span = document.in_file(at, document.text.index(")") + 1)
    begin, word = document.lines.position(at), document.lines.position(document.text.index("Inoy"))
    assert text[span.start : span.end] == "(Zhukov,\r\n<em>Inoy</em>&nbsp;345)"
    assert ((begin.line, begin.column), (word.line, word.column)) == ((2, 1), (3, 5))
    assert document.lines.offset(3, 5) == document.text.index("Inoy")


TAGS = ("<b>", "<span lang='EN-GB'>", f"<span style='{'font-family:Times;' * 12}'>", "<!-- words -->", "<o:p></o:p>")


@pytest.mark.parametrize("tag", TAGS)
def test_tags_of_any_length_part_no_words(tag: str) -> None:
    words = "As Koch (2010, 12) and (Zhukov, Inoy 345) say. Yuri Zhukov, Inoy Stalin (Moscow: Vagrius, 2003), 345."
    tagged = " ".join(f"{tag}{word}" for word in words.split(" "))
    assert read_html(f"<p>{tagged}</p>", "a.html").text.strip() == words


def test_in_xhtml_a_slash_ends_an_element() -> None:
    text = (
        '<html><head><script src="a.js"/><title/></head><body><div hidden="hidden"/><p>One <i/>two.</p></body></html>'
    )
    document = read_html(text, "a.xhtml")
    assert (document.text.strip(), document.marks_of("italic")) == ("One two.", ())


HTML = st.text(st.sampled_from("<>/!-\"'=& apibrlemqhn1#[]\n")) | st.text()


@given(HTML)
def test_every_page_keeps_the_laws(text: str) -> None:
    document = read_html(text, "a.html")
    assert (len(document.streams[0].text), len(document.places)) == (len(document.text), len(document.text))
    assert all(0 <= mark.start <= mark.end <= len(document.text) for mark in document.marks)
    assert list(document.places) == sorted(set(document.places))


@pytest.mark.parametrize(
    "piece",
    ["<b>", "<li><ul>", "<p", "<a '", "<!--", "&", "<a href='#x' id='x'>1</a>", "</p>", "<i><table>", "<td><b>"],
)
def test_hostile_pages_are_read(piece: str) -> None:
    document = read_html(piece * 20_000, "a.html")
    assert len(document.streams[0].text) == len(document.text)
