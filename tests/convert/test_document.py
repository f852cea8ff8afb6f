"""Drafts in plain text and Markdown as LaTeX documents: what is carried over, and that nothing is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.convert.commands import TARGETS, Target
from refkit.convert.tex import printed_text
from tests.convert.factories import LIBRARY, body, converted
from tests.convert.test_tex import needs_tex

# Markdown that stays as it is
NOOP = ("Two words.", "A line,\nand another.", "One paragraph.\n\nAnother.", "Dashes -- and --- stay.", "3 * 4 = 12")


@pytest.mark.parametrize("text", NOOP)
def test_prose_stays(text: str) -> None:
    assert body(text) == text


MARKUP = {
    "signs": ("50% & # $ _ { } ~ ^", r"50\% \& \# \$ \_ \{ \} \textasciitilde{} \textasciicircum{}"),
    "backslash": ("a \\\\ b", r"a \textbackslash{} b"),
    "a command": ("\\input{x}", r"\textbackslash{}input\{x\}"),
    "heading": ("# One\n\nText.", "\\section*{One}\n\nText."),
    "headings below": ("## Two\n\n#### Four", "\\subsection*{Two}\n\n\\paragraph*{Four}"),
    "underlined": ("One\n===\n\nText.", "\\section*{One}\n\nText."),
    "emphasis": ("An *old* **bold** ***both***.", r"An \emph{old} \textbf{bold} \emph{\textbf{both}}."),
    "quotation marks": ('He said "no & yes".', r"He said “no \& yes”."),
    "italics in quotation marks": ('"*Inoy* is"', r"“\emph{Inoy} is”"),
    "quotation marks in italics": ('*"Inoy" is*', r"\emph{“Inoy” is}"),
    "block quotation": ("> One.\n>\n> Two.\n\nText.", "\\begin{quotation}\nOne.\n\nTwo.\n\\end{quotation}\n\nText."),
    "list": ("- one\n- two\n\nText.", "\\begin{itemize}\n\\item {}one\n\\item {}two\n\\end{itemize}\n\nText."),
    "numbered": ("1. one\n2. two", "\\begin{enumerate}\n\\item {}one\n\\item {}two\n\\end{enumerate}"),
    "code": ("A `x_1` here.", r"A \texttt{x\_1} here."),
    "code block": ("```\na_b\n```\n\nText.", "\\begin{verbatim}\na_b\n\\end{verbatim}\n\nText."),
    "code in a quotation": (
        "> One.\n>\n> ```\n> a_b\n> ```\n> Two.",
        "\\begin{quotation}\nOne.\n\\end{quotation}\n\n\\begin{verbatim}\na_b\n\\end{verbatim}\n\n"
        "\\begin{quotation}\nTwo.\n\\end{quotation}",
    ),
    "note of several paragraphs": ("One.[^a]\n\n[^a]: Note.\n\n    More.", r"One.\footnote{Note.\endgraf More.}"),
    "heading of the notes": ("One.[^a]\n\n## Notes\n\n[^a]: Note.", r"One.\footnote{Note.}"),
    "link": ("See [it](http://x.org/a).", r"See it (\url{http://x.org/a})."),
    "address": ("See http://x.org/a_b.", r"See \url{http://x.org/a_b}."),
    "odd address": ("See http://x.org/a%20b.", r"See \texttt{http://x.org/a\%20b}."),
    "comment": ("One.\n\n<!-- 50% -->\n\nTwo.", "One.\n\n% <!-- 50% -->\n\nTwo."),
    "footnote": ("One.[^a] Two.\n\n[^a]: Note *x*.", r"One.\footnote{Note \emph{x}.} Two."),
    "inline note": ("One.^[Note & x.] Two.", r"One.\footnote{Note \& x.} Two."),
    "footnote used twice": (
        "One.[^a] Two.[^a]\n\n[^a]: Note.",
        r"One.\footnote{\label{note:a}Note.} Two.\textsuperscript{\ref{note:a}}",
    ),
    "mark without a note": ("He wrote recently.12 Then more.13 So.", None),
    "citation in a note": ("One.[^a]\n\n[^a]: See (Thurston 3).", r"One.\footnote{See \autocite[3]{life}.}"),
    "citation in emphasis": ("It is **so (Thurston 3) and** now.", r"It is \textbf{so \autocite[3]{life} and} now."),
}


@pytest.mark.parametrize("row", MARKUP.values(), ids=MARKUP.keys())
def test_markup(row: tuple[str, str | None]) -> None:
    text, latex = row
    if latex is None:
        latex = r"He wrote recently.\textsuperscript{12} Then more.\textsuperscript{13} So."
    assert body(text) == latex


def test_a_note_that_nothing_calls_for_is_not_lost() -> None:
    assert "Lonely note." in body("One.\n\n[^a]: Lonely note.")


def test_typed_endnotes_become_footnotes() -> None:
    text = 'One.1 Two "so."2 Three.\n\nNotes\n\n1. First (Thurston 3).\n2. Second.\n'
    latex = r"One.\footnote{First \autocite[3]{life}.} Two “so.”\footnote{Second.} Three."
    assert body(text, name="draft.txt") == latex


def test_typed_list_of_works_gives_way() -> None:
    text = "So (Thurston 3).\n\n# Works Cited\n\nThurston, Robert W. *Life and Terror*. 1996.\n"
    document = converted(text)
    assert ("% Thurston, Robert W." in document, document.count("\\printbibliography")) == (True, 1)


def test_head_lines_become_a_title() -> None:
    document = converted("---\ntitle: Life & Terror\nauthor: A. B.\n---\n\nText.")
    assert "\\title{Life \\& Terror}\n\\author{A. B.}\n\\date{}\n" in document


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Text.", ["style=mla", "\\addbibresource{works.bib}"]),
        ("So (Thurston 3).", ["style=mla", "ibidtracker=false", "\\global\\undef\\cbx@lasthash"]),
        ("So (Stalin, “Draft”).", ["\\refkitcited{titled}{draft}", "\\refkitcited{quoted}{draft}"]),
        ("So (Zhukov, KP 3).", ["fieldvalue={KP}", "\\refkitcited{unquoted}{kp}"]),
        ("So (Thurston, 1996: 3).", ["style=authoryear", "{postnotedelim}{\\addcolon\\space}"]),
        ("So (Getty & Naumov 1999).", ["{nameyeardelim}{\\addspace}", "{finalnamedelim}{\\addspace\\&\\space}"]),
        ("Жуков.", ["\\usepackage[T2A]{fontenc}", "\\refkitletter{Ж}{T2A}{Zh}"]),
    ],
)
def test_preamble(text: str, lines: list[str]) -> None:
    document = converted(text)
    assert [line for line in lines if line not in document] == []


def test_long_lines_of_plain_text_are_paragraphs() -> None:
    long = "word " * 40
    assert body(f"{long}\nAnother.", name="draft.txt") == f"{long.strip()}\n\nAnother."


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(("name", "target"), [("d.md", "pandoc"), ("d.txt", "pandoc"), ("d.tex", "natbib")])
def test_what_stays_keeps_its_line_ends(end: str, name: str, target: Target) -> None:
    lines = ["One  ", "", "two (x)", "\tthree.", ""]
    assert converted(end.join(lines), target, name) == end.join(lines)


NASTY = r"""---
title: "100%: a #1 title"
---

# A *heading* with 50% & a note[^1]

Text \* with <em>tags</em>, `co_de%`, 😀 Ж, ϰ, 中文, „low“ «fr», ﬁ and [text](http://a.b/c_d%20e#f&g) <http://x.y/%7Ez>.
A line ^sup^ H~2~O. $x^2$ and $$y$$. \\LaTeX{} \\input{/etc/passwd} ^^5cinput{/etc/passwd}

- item (Thurston 12; Getty and Naumov 5) [x]
    - nested [x] {y}

| 1_2 | 3 & 4 |

> quote "one
>
> ```
> code \end{verbatim} %
> ```
> (Thurston 12)[^2]

```python
def f(x): return "\end{verbatim}" # 100%
```

Text <!-- inline % --> after. [^nowhere] **bold _both_ x** **unclosed

[^1]: Note with `code` & *em*.

    Second paragraph (Getty and Naumov 12).
[^2]: ^[odd] {x}
"""


@needs_tex
def test_everything_compiles() -> None:
    document = converted(NASTY).replace("works.bib", "d.bib")
    text = printed_text({"d.tex": document, "d.bib": LIBRARY.read_text(encoding="utf-8")}, "d.tex")
    words = " ".join(text.split())
    found = ("50% & a note", "co_de%", "(Thurston 12; Getty and Naumov 5) [x]", "code \\end{verbatim} %", "3 & 4")
    assert [each for each in found if each not in words] == []


_ESCAPES = {
    r"\textbackslash{}": "\\",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    r"\textbar{}": "|",
    r"\textasciigrave{}": "`",
    **{f"\\{sign}": sign for sign in "{}#$%&_"},
    "“": '"',
    "”": '"',
}
_ESCAPE = re.compile("|".join(sorted(map(re.escape, _ESCAPES), key=len, reverse=True)))
PROSE = st.text(alphabet="ab .,:-\\{}#$%&_~^<>|`\"'*[]@", max_size=60).filter(lambda text: "''" not in text)


@given(PROSE)
def test_text_without_citations_is_only_escaped(text: str) -> None:
    printed = _ESCAPE.sub(lambda found: _ESCAPES[found[0]], body(text.replace(",,", ""), name="draft.txt"))
    assert printed.split() == text.replace(",,", "").split()


# one convention: which one a draft follows is found from what is typed in it, and converting takes that away
_NAMED = (
    "So it is. ",
    "(Thurston 12) ",
    "Thurston (24) says ",
    '(Zhukov, Inoy 3; "Repressii" 5) ',
    'Getty writes ("Excesses" 126; Thurston 4) ',
    "(see Getty and Naumov 12, emphasis added) ",
    "(Volkogonov 3) ",
    "(Leibowitz 3) ",
    "\n\n",
    "[sic] ",
)
NAMED = st.lists(st.sampled_from(_NAMED), max_size=8).map("".join)
CITING = st.lists(st.sampled_from((*_NAMED, "(352) ", "(ibid. 7) ")), max_size=8).map("".join)
FORMS = st.sampled_from([("d.md", "pandoc"), ("d.txt", "pandoc"), ("d.tex", "biblatex"), ("d.tex", "natbib")])
# a group of keys, a key with its pages, a command of LaTeX
_MADE = re.compile(r"\[[^\[\]]*@[^\[\]]*\]|@\w+ \[[^\[\]]*\]|\\\w*cite\w*\*?(?:\[[^\[\]]*\])*\{\w+\}")


def _draft(text: str, name: str) -> str:
    return f"\\begin{{document}}\n{text}\n\\end{{document}}\n" if name == "d.tex" else text


@given(NAMED, FORMS)
def test_converting_twice_changes_nothing(text: str, kind: tuple[str, Target]) -> None:
    name, target = kind
    once = converted(_draft(text, name), target, name)
    assert converted(once, target, name) == once


@given(CITING, FORMS)
def test_what_was_converted_stays_as_it_is(text: str, kind: tuple[str, Target]) -> None:
    # the work of a page alone may be plain only once the citations before it have their keys
    name, target = kind
    once = converted(_draft(text, name), target, name)
    later = iter(_MADE.findall(converted(once, target, name)))
    assert all(made in later for made in _MADE.findall(once))


@given(CITING, st.sampled_from(TARGETS))
def test_words_and_pages_are_not_lost(text: str, target: Target) -> None:
    done = converted(text, target)
    lost = [word for word in re.findall(r"\d+|So|says|writes|emphasis|see|sic", text) if word not in done]
    assert lost == []


@given(st.text(alphabet='ab*_`"\n>#-[]()^:<!1. ~\\$%&{}', max_size=80))
def test_braces_pair_off_whatever_the_markup(text: str) -> None:
    plain = re.sub(
        r"\\[\\{}]|(?m:^%.*$)", "", re.sub(r"\\begin{verbatim}.*?\\end{verbatim}", "", body(text), flags=re.S)
    )
    depth = 0
    for sign in re.findall(r"[{}]", plain):
        depth += 1 if sign == "{" else -1
        assert depth >= 0
    assert depth == 0
