"""Whole documents in Markdown: what is covered, which marks come of it, and the laws that hold for every text.

In the tables `~` stands for FILLER and `·` for a blank that covers something.
"""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.markdown import read_markdown
from refkit.documents.model import FILLER, Document, Mark, Stream
from refkit.documents.plain import read_plain

ITEM = "Zhukov, Iurii. *Inoy Stalin*. Moscow: Vagrius, 2003."

NOOP = {
    "empty": "",
    "prose": "They met in June (Zhukov, Inoy 345; Getty 12).\n\nAnd so on.\n",
    "crlf": "One.\r\n\r\nTwo.\r",
    "lone-stars": "2 * 3 * 4 and *\n* item\n* item\n",
    "product": "2*3*4",
    "snake-case": "the snake_case_name and __ too",
    "across-paragraphs": "a *b\n\nc* d",
    "indented": "    typed with an indent\n",
    "brackets": "[Getty] says [sic] (352) [Stalin](352)",
    "angles": "a < b and b > c, x <y and z> w",
    "unclosed-comment": "a <!-- b",
    "unclosed-tick": "a `b\n\nc` d",
    "ampersand": "R&D; AT&T &notanentity;",
    "mail": "write to someone@example.org or a.b@c.d",
    "rule": "a\n\n***\n\n---\n\nb\n",
    "rule-at-the-start": "---\n\nprose: yes\n\n---\n",
    "power": "10^7 and ~ 5",
    "hash": "#1 and C# are no headings",
}

# text → body
COVERED = {
    "italic": ("a *Inoy* b", "a ~Inoy~ b"),
    "underscores": ("a _Inoy_, b", "a ~Inoy~, b"),
    "bold": ("a **Inoy** b", "a ~~Inoy~~ b"),
    "bold-italic": ("a ***Inoy*** b", "a ~~~Inoy~~~ b"),
    "escapes": (r"a \[b\] \*c\* \... d\_e", "a ~[b~] ~*c~* ~... d~_e"),
    "escaped-blank": (r"p.\ 3", "p.~ 3"),
    "escaped-line-end": ("a\\\nb", "a~\nb"),
    "entities": ("a&nbsp;b &amp; c&ndash;d &#8211; &#x2014;", "a\xa0~~~~~b &~~~~ c–~~~~~~d –~~~~~~ —~~~~~~~"),
    "entity-that-is-a-sign": ("&#42;a&#42;", "*~~~~a*~~~~"),
    "escaped-entity": (r"\&amp;", "~&amp;"),
    "inline-tags": ("a <em>b</em><span x='1'> c</span>", "a ~~~~b~~~~~~~~~~~~~~~~~ c~~~~~~~"),
    "block-tags": ("a<br>b<br />c\n<p>d</p>", "a····b······c\n···d····"),
    "word-processor-tag": ("a<o:p></o:p>b", "a~~~~~~~~~~~b"),
    "conditional-tag": (r"a<![if x]>b<!\[endif]>", "a·········b···········"),
    "escaped-tag": (r"\<em>", "~<em>"),
    "comment": ("a <!-- b -->c", "a ··········c"),
    "comment-over-lines": ("a <!-- b\n\n*c* -->d", "a ······\n\n·······d"),
    "pasted-comment": ("<!--\\[if gte mso 9]><xml>\n <a/>\n</xml><!\\[endif]-->b", f"{' ' * 25}\n·····\n{' ' * 19}b"),
    "style": ("<style>\n.a > b {}\n</style>c", "·······\n·········\n········c"),
    "script": ("<SCRIPT>(Zhukov 1)</Script>c", "···························c"),
    "inline-code": ("a `*b*` c ``d ` e`` f", "a ····· c ········· f"),
    "fence": ("```r\n(a 1)\n```\nb", "····\n·····\n···\nb"),
    "fence-of-tildes": ("~~~~\n~~~\n~~~~\nb", "····\n···\n····\nb"),
    "link": ('see [Inoy](http://a.b/c_d "Title") 45', "see ~Inoy~~~~~~~~~~~~~~~~~~~~~~~~~ 45"),
    "link-with-parentheses": ("[a](http://b/c_(d)_e)f", "~a~~~~~~~~~~~~~~~~~~~f"),
    "link-of-a-site": ("[a]({{ site.url }}/b)c", "~a~~~~~~~~~~~~~~~~~~~c"),
    "image": ("![Fig. 2](a.png)", "~~Fig. 2~~~~~~~~"),
    "link-definition": ("[a]: http://b.c\nd", "···············\nd"),
    "address": ("see http://a.b/c_d_e. Then", "see ················. Then"),
    "address-in-angles": ("see <http://a.b/c_d_e>. Then", "see ··················. Then"),
    "hashes": ("## Title ##\n", "~~~Title~~~\n"),
    "underlined": ("Title\n=====\n\na\n", "Title\n·····\n\na\n"),
    "block-quote": ("> a\n> > b\n\nc > d", "··a\n····b\n\nc > d"),
    "raised": ("the 7^th^ plan^7^ H~2~O", "the 7~th~ plan~7~ H~2~O"),
    "inline-note": ("a^[See *b* [c].] d", "a~~~~~~~~~~~~~~~ d"),
    "citation": ("a [see @b, *c*; @d] e", f"a {'~' * 17} e"),
    "citation-over-lines": ("a [@b,\n3] c", "a ~~~~\n~~ c"),
    "key-in-the-sentence": ("As @a_b [p. 3] says, @c.", f"As {'~' * 11} says, ~~."),
    "key-with-signs-of-markup": ("@{a_b*c[d} *e*", f"{'~' * 10} ~e~"),
    "front-matter": ("---\ntitle: a\n---\nb", "···\n········\n···\nb"),
}

# text → marks: kind, the text marked, what the mark says
MARKED = {
    "italic": ("a *b* _c_", [("italic", "b", ""), ("italic", "c", "")]),
    "bold-is-none": ("a **b** __c__", []),
    "triple": ("***b***", [("italic", "b", "")]),
    "inside-bold": ("**a *b* c**", [("italic", "b", "")]),
    "bold-inside": ("*a **b** c*", [("italic", "a **b** c", "")]),
    "begins-outside-a-bracket": ("*(Left Behind* 200-201)", [("italic", "(Left Behind", "")]),
    "ends-outside-a-bracket": ("(352 *Left Behind)* a", [("italic", "Left Behind)", "")]),
    "quoted": ('"*a*"', [("quotation", "*a*", ""), ("italic", "a", "")]),
    "full-stop-inside": ("*The Atlantic.* In", [("italic", "The Atlantic.", "")]),
    "possessive": ("*Inoy*'s plan", [("italic", "Inoy", "")]),
    "tags": ("<em>a</em> <i>b</i> <cite>c</cite>", [("italic", x, "") for x in "abc"]),
    "heading": ("# A title #\n", [("heading", "A title", "")]),
    "underlined-heading": ("A title\n---\n", [("heading", "A title", "")]),
    "code": ("`a`", [("code", "`a`", "")]),
    "comment": ("<!-- refkit: ignore[X] y -->", [("comment", "<!-- refkit: ignore[X] y -->", "refkit: ignore[X] y")]),
    "reference": ("a[^n1] b", [("note-mark", "[^n1]", "n1")]),
    "raised-note": ("a plan^7^ b", [("note-mark", "7", "7")]),
    "raised-by-tag": ("a plan.<sup>12</sup> b", [("note-mark", "12", "12")]),
    "raised-power": ("10^7^ and 7^th^ and CO~2~", []),
    "glued-digits": ("*Inoy*.14 b", [("italic", "Inoy", ""), ("note-mark", "14", "14")]),
    "key-is-no-mark": ("[@zhukov_2003, p. 3]", []),
    "key-with-digits": ("[@getty85, p. 3] so.3", [("note-mark", "3", "3")]),
    "no-key": (r"a@b.org, `@code`, \@handle", [("code", "`@code`", "")]),
    "block-quote": ("a\n\n> b\n> c\n\nd", [("block-quote", "> b\n> c", "")]),
    "quotation-after-escape": (r"a \"b\" c", [("quotation", "b\\", "")]),
    "quotation-by-entities": ("a &ldquo;b&rdquo; c", [("quotation", "ldquo;b", "")]),
    "bold-list": (
        "**Works Cited**\n\n*A*. 2003.",
        [
            ("reference-list", "**Works Cited**\n\n*A*. 2003.", "~~Works Cited~~\n\n~A~. 2003.".replace("~", FILLER)),
            ("italic", "A", ""),
        ],
    ),
    "empty-list": (
        "a\n\n## References\n",
        [("reference-list", "## References", f"{FILLER * 3}References"), ("heading", "References", "")],
    ),
    "heading-above-citing-prose": (
        "## Further reading\n\nIt was described by Zhukov (Inoy 4) in 1936.\n",
        [("heading", "Further reading", "")],
    ),
    "heading-above-prose": ("## Sources\n\nthey are few\n", [("heading", "Sources", "")]),
}


def shown(stream: Stream) -> str:
    """The text of a stream as the tables write it, every blank as a blank."""
    return stream.text.replace(FILLER, "~")


def told(document: Document) -> list[tuple[str, str, str]]:
    return [(mark.kind, document.text[mark.start : mark.end], mark.text) for mark in document.marks]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    document = read_markdown(text, "a.md")
    assert (document.streams, document.marks) == ((Stream("body", "body", text),), ())


@pytest.mark.parametrize(("text", "body"), COVERED.values(), ids=COVERED)
def test_body(text: str, body: str) -> None:
    document = read_markdown(text, "a.md")
    assert shown(document.streams[0]) == body.replace("·", " ")


@pytest.mark.parametrize(("text", "marks"), MARKED.values(), ids=MARKED)
def test_marks(text: str, marks: list[tuple[str, str, str]]) -> None:
    assert told(read_markdown(text, "a.md")) == marks


def test_notes_become_streams() -> None:
    text = "a[^b] c[^1] d\n\n[^1]: *Inoy* 12.\nMore.\n\n    And more.\n[^b]: See.\n\ne\n\n[^x]: Lost."
    document = read_markdown(text, "a.md")
    streams = [(stream.id, stream.start, stream.anchor, shown(stream)) for stream in document.streams]
    assert streams == [
        ("body", 0, None, "a~~~~ c~~~~ d\n\n                \n     \n\n             \n          \n\ne\n\n           "),
        ("note:b", text.index("See."), 1, "See."),
        ("note:1", text.index("*Inoy"), 7, "~Inoy~ 12.\nMore.\n\n    And more."),
        ("note:x", text.index("Lost."), None, "Lost."),
    ]


def test_inline_notes_become_streams() -> None:
    text = "a^[See *b* [c].] d^[E.]"
    document = read_markdown(text, "a.md")
    streams = [(stream.id, stream.start, stream.anchor, shown(stream)) for stream in document.streams[1:]]
    assert streams == [("note:inline1", 3, 1, "See ~b~ [c]."), ("note:inline2", 20, 18, "E.")]


def test_list_of_works_ends_at_a_heading_of_its_level() -> None:
    listed = f"## Works Cited\n\n### Books\n\n{ITEM}"
    text = f"# A\n\nb\n\n{listed}\n\n## Appendix\n\n(Zhukov 12)\n"
    document = read_markdown(text, "a.md")
    covered = "\n".join(" " * len(line) for line in listed.split("\n"))
    start = text.index(listed)
    lists = document.marks_of("reference-list")
    body = shown(document.streams[0])
    wanted = f"~~A\n\nb\n\n{covered}\n\n~~~Appendix\n\n(Zhukov 12)\n"
    printed = listed.replace("### ", FILLER * 4).replace("## ", FILLER * 3).replace("*", FILLER)
    assert (lists, body) == ((Mark("reference-list", start, start + len(listed), printed),), wanted)


def test_notes_below_the_list_are_no_part_of_it() -> None:
    text = f"a[^1]\n\n# Bibliography\n\n{ITEM}\n\n[^1]: See."
    document = read_markdown(text, "a.md")
    end = text.index("\n\n[^1]:")
    places = [(mark.start, mark.end) for mark in document.marks_of("reference-list")]
    assert (places, document.streams[1].text) == ([(7, end)], "See.")


def test_front_matter_names_libraries() -> None:
    assert read_markdown("---\nbibliography: a.bib\n---\nb", "a.md").libraries == ("a.bib",)


def test_unclosed_fence_is_told() -> None:
    text = "a\n\n```\n(b 1)\n"
    document = read_markdown(text, "a.md")
    notice = "The code block that begins on line 3 is not closed; nothing after it was read."
    assert (shown(document.streams[0]), document.notices) == ("a\n\n   \n     \n", (notice,))


def test_line_ends_stay() -> None:
    text = "# A\r\n\r\n*b*\rc[^1]\r\n\r\n[^1]: d\r\n    e\r\n"
    document = read_markdown(text, "a.md")
    assert [stream.text.replace(FILLER, "~") for stream in document.streams] == [
        "~~A\r\n\r\n~b~\rc~~~~\r\n\r\n       \r\n     \r\n",
        "d\r\n    e\r",
    ]


PIECES = st.sampled_from(
    ["@k1, p. 3", "[@", "; -@", "@{", "}",
     "*", "**", "_", "`", "```\n", "~~~\n", "[", "]", "(", ")", "[^1]", "[^1]: ", "^[", "](", "<!--", "-->", "<em>",
     "</em>", "<br>", "<", ">", "\n> ", "\n", "\n\n", "\r\n", "\r", "# ", "---\n", "===\n", "\\", "&amp;", "&#10;",
     "@k", "^7^", "~2~", "http://a.b", "a", "B c", "12", ".", " ", "    ", '"', "\u2018", "\u2019", FILLER, "\ue000",
     "**Works Cited**\n", "References\n\n", 'A. "b" 1990.']
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join) | st.text())
def test_streams_agree_with_the_text(text: str) -> None:
    document = read_markdown(text, "a.md")
    wrong = [
        (stream.id, at)
        for stream in document.streams
        for at, (one, other) in enumerate(zip(stream.text, text[stream.start :], strict=False))
        if one not in (other, " ", FILLER)
        and not (other == "&" and unescape(text[stream.start + at :][:40])[0] == one)
        or (other in "\r\n") != (one in "\r\n")
    ]
    inside = all(stream.start + len(stream.text) <= len(text) for stream in document.streams)
    assert (wrong, inside, len(document.streams[0].text)) == ([], True, len(text))


@given(st.lists(PIECES, max_size=40).map("".join))
def test_marks_lie_inside_and_in_order(text: str) -> None:
    marks = read_markdown(text, "a.md").marks
    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert list(marks) == sorted(set(marks), key=lambda mark: (mark.start, -mark.end, mark.kind))


@given(st.text("aB1 .,;:'\"“”()\r\n", max_size=60))
def test_text_without_markup_reads_as_plain_text(text: str) -> None:
    assert read_markdown(text, "a").streams == read_plain(text, "a").streams


HOSTILE = [
    "[", "]", "[^", "[](", "^[", "*", "*a ", "*a", "*a_b", "(", "<", "<a ", "<i>", "`", "` ``", "<!--", "<style>",
    "```\n~~~~\n", "#", "# ", "# a\n", "## References\n### a\n", "[^1]: a\n", "[^1]: a\n\n    b\n\n", "&amp;", "&",
    "\\", "\\[", "@a.", "@", "^1", "~a", "http://", ">", "> a\n", "a\n---\n", '[a](b "', "[a](b{{", "**a**    ", "\r\n",
    "\n    ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_rows(piece: str) -> None:
    text = piece * 100_000
    assert len(read_markdown(text, "a.md").streams[0].text) == len(text)


def test_hostile_nests() -> None:
    text = "[" * 100_000 + "]" * 100_000 + "<i>" * 100_000 + "</i>" * 100_000 + "_a " * 100_000 + "b* " * 100_000
    assert len(read_markdown(text, "a.md").streams[0].text) == len(text)


def test_one_line_of_ten_million() -> None:
    text = "They *met* in June, and nothing came of it (see below). " * 190_000
    assert len(read_markdown(text, "a.md").streams[0].text) == len(text)
