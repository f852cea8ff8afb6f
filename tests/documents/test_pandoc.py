r"""Pandoc's citations in Markdown: groups, keys in the sentence, their words; Pandoc itself is the second opinion."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.documents.markdown import read_markdown
from refkit.documents.model import CiteCommand, CitedKey, Document, Stream

# text → each citation: its raw text; the works as `prenote|key|postnote`, - before a key without its author; the mode
CITED = {
    "one": ("a [@a] b", ["[@a]: a (parenthetical)"]),
    "group": (
        "[see @a, pp. 33-35 and *passim*; -@b, chap. 1]",
        ["[see @a, pp. 33-35 and *passim*; -@b, chap. 1]: see|a|pp. 33-35 and passim; -b|chap. 1 (parenthetical)"],
    ),
    "no-blanks": ("x[@a;@b]y", ["[@a;@b]: a; b (parenthetical)"]),
    "narrative": ("So @a says.", ["@a: a (narrative, doubtful)"]),
    "narrative-page": ("So @a [p. 33] says.", ["@a [p. 33]: a|p. 33 (narrative, doubtful)"]),
    "narrative-more": ("@a [p. 3; see also @b]", ["@a [p. 3; see also @b]: a|p. 3; see also|b (narrative)"]),
    "narrative-others": ("@a [see @b, 3]", ["@a [see @b, 3]: a; see|b|3 (narrative)"]),
    "narrative-and-a-key-in-its-words": ("@a [p. 3, [as @b]]", ["@a [p. 3, [as @b]]: a|p. 3, [as; b|] (narrative)"]),
    "nameless-in-the-sentence": ("So -@a.", ["-@a: -a (narrative, doubtful)"]),
    "locator-in-braces": ("[@a{ii, A, D-Z}, more]", ["[@a{ii, A, D-Z}, more]: a|{ii, A, D-Z}, more (parenthetical)"]),
    "locator-behind-a-comma": (
        "[@a, {pp. iv, vi} more]",
        ["[@a, {pp. iv, vi} more]: a|{pp. iv, vi} more (parenthetical)"],
    ),
    "no-locator": ("[@a{}, 99 years]", ["[@a{}, 99 years]: a|{}, 99 years (parenthetical)"]),
    "nested-brackets": ("[@a, 3 [x; y]]", ["[@a, 3 [x; y]]: a|3 [x; y] (parenthetical)"]),
    "key-in-a-suffix": ("[@a, 3 and @b, 4]", ["[@a, 3 and @b, 4]: a|3 and; b|4 (parenthetical)"]),
    "two-keys": ("[@a @b]", ["[@a @b]: a; b (parenthetical)"]),
    "over-a-line-end": ("[@a,\n3] @b\n[4]", ["[@a,\n3]: a|3 (parenthetical)", "@b\n[4]: b|4 (narrative, doubtful)"]),
    "not-over-a-blank-line": ("[@a;\n\n@b]", ["@a: a (narrative, doubtful)", "@b: b (narrative, doubtful)"]),
    "carriage-returns": ("[@a,\r\n3] b", ["[@a,\r\n3]: a|3 (parenthetical)"]),
    "entity": (
        "[see&nbsp;@a, p.&nbsp;3&ndash;5]",
        ["[see&nbsp;@a, p.&nbsp;3&ndash;5]: see|a|p.\xa03–5 (parenthetical)"],
    ),
    "escapes": (r"[@a, \[3\]\; p.\ 4]", [r"[@a, \[3\]\; p.\ 4]: a|[3]; p. 4 (parenthetical)"]),
    "dashes": ("[@a, 3--5]", ["[@a, 3--5]: a|3–5 (parenthetical)"]),
    "emphasis": ("[*see* @a, **3**]", ["[*see* @a, **3**]: see|a|3 (parenthetical)"]),
    "emphasised": ("*as [@a] says*", ["[@a]: a (parenthetical)"]),
    "heading": ("# On @a [3]\n", ["@a [3]: a|3 (narrative, doubtful)"]),
    "quotation": ("> [@a,\n> p. 3]", ["[@a,\n> p. 3]: a|p. 3 (parenthetical)"]),
    "table": ("| x |\n|---|\n| [@a] |", ["[@a]: a (parenthetical)"]),
    "callout": ('::: {.callout-note key="@x"}\n[@a]\n:::', ["[@a]: a (parenthetical)"]),
    "part-without-key": ("[@a; my emphasis]", ["@a: a (narrative, doubtful)"]),
    "words-before-a-semicolon": ("[see; @a]", ["@a: a (narrative, doubtful)"]),
    "link": ("[see @a](b.html)", ["@a: a (narrative, doubtful)"]),
    "span": ("[see @a]{.small}", ["@a: a (narrative, doubtful)"]),
    "bracket-behind": ("[@a][b]", ["@a: a (narrative, doubtful)"]),
    "note-behind": ("[@a][^1]\n\n[^1]: x", ["[@a]: a (parenthetical)"]),
    "page-behind": ("he [@a](352)", ["[@a]: a (parenthetical)"]),
    "link-behind-a-key": ("@a [b](c.html)", ["@a: a (narrative, doubtful)"]),
    "label-behind-a-key": ("@a [B]\n\n[b]: http://c.d", ["@a: a (narrative, doubtful)"]),
    "note-behind-a-key": ("@a [^1]\n\n[^1]: x", ["@a: a (narrative, doubtful)"]),
    "note": ("a[^1]\n\n[^1]: See @a, 3; [@b].\n", ["@a: a (note, doubtful) in note:1", "[@b]: b (note) in note:1"]),
    "note-in-the-sentence": ("a^[See [@a, 3].]", ["[@a, 3]: a|3 (note) in note:inline1"]),
    "typed-note": (
        "One said.1 Two said.2\n\n## Notes\n\n1. See [@a].\n\n2. See [@b].\n",
        ["[@a]: a (note) in note:1", "[@b]: b (note) in note:2"],
    ),
    "nocite": ("---\nnocite: |\n  @a, @b\n---\n[@c]", ["@a, @b: a; b (nocite)", "[@c]: c (parenthetical)"]),
}


def _told(document: Document) -> list[str]:
    return [
        f"{document.text[command.start : command.end]}: {'; '.join(map(_work, command.works))} ({command.mode}"
        f"{', doubtful' * command.is_doubtful}){f' in {command.stream}' * (command.stream != 'body')}"
        for command in document.commands
    ]


def _work(work: CitedKey) -> str:
    before = f"{work.prenote.text}|" if work.prenote else ""
    behind = f"|{work.postnote.text}" if work.postnote else ""
    return f"{before}{'-' * work.nameless}{work.key}{behind}"


@pytest.mark.parametrize(("text", "cited"), CITED.values(), ids=CITED)
def test_citations(text: str, cited: list[str]) -> None:
    assert _told(read_markdown(text, "a.md")) == cited


def test_words_stand_where_they_are_typed() -> None:
    text = "[see @a, p.&nbsp;33&ndash;*35*]"
    (command,) = read_markdown(text, "a.md").commands
    words = command.works[0].postnote
    assert words is not None
    typed = [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]
    assert (words.text, typed) == (
        "p.\xa033–35",
        ["p", ".", "&nbsp;", "3", "3", "&ndash;", "3", "5"],
    )


PIECES = st.sampled_from(
    "[ ] [@ ; , { } ( ) * _ - @a1 -@b2 @{c:d} @e_f see p. 3 \\@ \\] &nbsp; ^[ [^1] : . – ![ ]( `".split()
    + [" ", "\n", "\n\n", "\r\n", "\n> ", "\n[^1]: "]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


@given(TEXTS | st.text())
def test_laws(text: str) -> None:
    document = read_markdown(text, "a.md")
    size = len(text)
    works = [work for command in document.commands for work in command.works]
    notes = [words for work in works for words in (work.prenote, work.postnote) if words is not None]
    holds = {
        "inside and apart": all(0 <= c.start < c.end <= size for c in document.commands)
        and all(one.end <= other.start for one, other in pairwise(document.commands)),
        "in their stream": all(
            any(_holds(stream, command) for stream in document.streams) for command in document.commands
        ),
        "works in order": all(one.end <= other.start for one, other in pairwise(works)),
        "keys as typed": all(text[work.start : work.end] == work.key for work in works),
        "a place for each sign": all(len(words.text) == len(words.starts) == len(words.ends) for words in notes),
        "places in order": all(list(words.starts) == sorted(set(words.starts)) for words in notes),
        "words are trimmed": all(words.text == words.text.strip() != "" for words in notes),
    }
    assert [law for law, is_kept in holds.items() if not is_kept] == []


def _holds(stream: Stream, command: CiteCommand) -> bool:
    end = stream.start + len(stream.text)
    return stream.id == command.stream and stream.start <= command.start < command.end <= end


@pytest.mark.parametrize(
    "unit", ["[@a;", "@@@@", "[[[[[@", "[[[[[@a", "@a [", "[@a;]", "[@a] ", "@a [@b; ", "@a [;;", "]@a[", "[@a{"]
)
def test_hostile_text_is_read(unit: str) -> None:
    """Were the work to grow faster than the text, these would not end."""
    text = unit * (300_000 // len(unit))
    closed = text + "]" * text.count("[")
    assert len(read_markdown(closed, "a.md").streams[0].text) == len(closed)


# What Pandoc reads otherwise, and why we leave it so; the list may only shrink.
DIFFERENT = {
    "emphasised prefix": "[*see @a*, 3]",  # Pandoc prints the brackets; the writer meant a citation
    "quoted prefix": '["see @a" 3]',
    "page behind": "he [@a](352)",  # no address, but a page typed behind the citation
    "definition of a name": "[@a]: https://example.org/a",  # a link in every other Markdown
    "address without scheme": "see example.org/@a there",
    "formula": "$$@a$$",
    "closed bracket before a key": "[see]@a]",  # Pandoc takes the first bracket that closes for the end of the prefix
    "glued keys": "@a@b",  # looks like an address of electronic mail
}


@cache
def _pandoc() -> str:
    """The program, of the third edition or later: the second reads `-@key` behind a blank otherwise."""
    try:
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError):
        program = shutil.which("pandoc") or pytest.skip("pandoc is not installed")
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    found = re.match(r"pandoc(?:\.exe)? (\d+)", version)
    if found is None or int(found[1]) < 3:
        pytest.skip("pandoc is older than version 3")
    return program


def _blocks(text: str) -> list[object]:
    done = subprocess.run(
        [_pandoc(), "-f", "markdown", "-t", "json"], input=text, capture_output=True, encoding="utf-8", check=True
    )
    return list(json.loads(done.stdout)["blocks"])


def _pandocs(node: object, inside: bool = False) -> Iterator[str]:
    """The keys that Pandoc cites: N in brackets, A in the sentence, S without the author.

    What a citation has in its own words stands in its brackets.
    """
    if isinstance(node, list):
        for child in node:
            yield from _pandocs(child, inside)
    elif isinstance(node, dict) and node.get("t") == "Cite":
        for citation in node["c"][0]:
            yield from _pandocs(citation["citationPrefix"], True)
            mode = citation["citationMode"]["t"][0]
            yield f"{'N' if inside and mode == 'A' else mode} {citation['citationId']}"
            yield from _pandocs(citation["citationSuffix"], True)
    elif isinstance(node, dict):
        yield from _pandocs(node.get("c"), inside)


def _ours(text: str) -> list[str]:
    found = []
    for command in read_markdown(text, "a.md").commands:
        for number, work in enumerate(command.works):
            bare = text[command.start] != "[" and number == 0
            found.append(f"{'S' if work.nameless else 'A' if bare else 'N'} {work.key}")
    return found


CONSTRUCTIONS = [text for name, (text, _) in CITED.items() if name not in ("nocite", "typed-note", "page-behind")]


def test_pandoc_reads_the_same() -> None:
    texts = [text.replace("\r", "") for text in CONSTRUCTIONS if "[^1]" not in text]
    wrong = [(text, _ours(text), theirs) for text in texts if _ours(text) != (theirs := list(_pandocs(_blocks(text))))]
    assert wrong == []


@pytest.mark.parametrize("text", DIFFERENT.values(), ids=DIFFERENT)
def test_what_is_read_otherwise(text: str) -> None:
    assert _ours(text) != list(_pandocs(_blocks(text)))


def _sentence(words: str) -> str:
    """One paragraph, in which no key is glued to what is before it, and no line makes a heading of the one above."""
    lines = re.sub(r"\s*\n\s*", "\n", re.sub(r"(?<=[\w}\]])(?=-?@)", " ", words))
    return "So " + re.sub(r"\n(?=:|-(?!@))", " ", lines) + "."


TOGETHER = st.lists(
    st.lists(
        st.sampled_from(
            "[ [ ] ] [@a1 [see _@x @a1 -@b2 @{c:d} @e_f @g.h; ;@i see p. 3 {ii} x , . : – () é \\@ \\; &amp; -".split()
            + ["; ", ", ", " ", " ", " [", "\n"]
        ),
        max_size=14,
    ).map(lambda pieces: _sentence("".join(pieces))),
    min_size=20,
    max_size=60,
)


@settings(max_examples=25, deadline=None)
@given(TOGETHER)
def test_pandoc_reads_the_same_in_what_was_made_up(texts: list[str]) -> None:
    blocks = _blocks("\n\n".join(texts))
    theirs = [list(_pandocs(block)) for block in blocks]
    assert len(theirs) == len(texts)
    assert [(text, found) for text, found in zip(texts, map(_ours, texts), strict=True)] == list(
        zip(texts, theirs, strict=True)
    )
