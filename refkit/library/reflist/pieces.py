"""Divides a typed list into its headings, its items, and the notes on them.

Items are paragraphs, or lines that begin with a bullet or a number, or lines that are each an item of their own; lines
with a hanging indent, or wrapped by an editor, belong to the item above them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from refkit.library.reflist.heads import read_head
from refkit.library.reflist.printed import opens_quotation, printed
from refkit.library.reflist.records import PieceKind
from refkit.library.reflist.titles import skip_signs
from refkit.library.reflist.works import NUMBER
from refkit.vocabulary import Vocabulary, guess_language, vocabulary

_BLANKS = " \t\u2060\xa0\r\f\v"
_MARKUP = _BLANKS + "#*_:=."
_RULE = re.compile(r"[-=*_#~. \t\u2060\xa0]+")
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
# "Silva, C., F. (2015). A formação", unlike "Silva (2015) argues"; "Silva, C., F. A formação"
_DATED = re.compile(r"[^()]{2,120}\((?:1[4-9]|20)\d\d[a-z]?\)[.:,]|[^\W\d_][\w'’ -]{1,40}, [^\W\d_a-z]\.")
_ENDS_ITEM = frozenset(".!?)]>”\"’'»0123456789/")
_WORDS_OF_A_HEADING = 9
_WORDS_OF_A_SENTENCE = 10
_SHARE_IN_PROSE = 0.3
_BEGINNING = 300
_LINES_OF_ITEM = 12
_LINES_IN_DOUBT = 5
_LEAST_PARTED = 3


class Piece(NamedTuple):
    """A stretch of the list's text and what it is."""

    kind: PieceKind
    start: int
    end: int


class _Line(NamedTuple):
    start: int
    end: int
    text: str

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(_BLANKS))


def pieces_of(text: str) -> tuple[list[Piece], bool]:
    """The pieces of a list in order, and whether its items are numbered or have bullets."""
    words = vocabulary(guess_language(text))
    paragraphs = list(_paragraphs(text))
    numbered = _are_numbered(paragraphs)
    is_parted = sum(len(lines) < _LINES_IN_DOUBT for lines in paragraphs) >= _LEAST_PARTED
    pieces: list[Piece] = []
    before: list[_Line] = []
    for lines in paragraphs:
        for group in _groups(lines, numbered, is_parted):
            kind = _kind(group, pieces, words, numbered)
            if kind != "heading" and _is_quoting(before) and _goes_on(group[0].text):
                pieces[-1] = pieces[-1]._replace(end=group[-1].end)  # a blank line inside a title
                before = [*before[-_LINES_OF_ITEM:], *group]
                continue
            pieces.append(Piece(kind, group[0].start + group[0].indent, group[-1].end))
            before = group
    return pieces, numbered


def _goes_on(text: str) -> bool:
    """Whether a quotation that is open before a text is closed in it, and no other item begins."""
    signs = [sign for sign in text if sign in '"“”']
    return bool(signs) and signs[0] != "“" and not _begins_item(text)


def _paragraphs(text: str) -> Iterator[list[_Line]]:
    """The lines between blank lines; lines of signs alone are left out."""
    lines: list[_Line] = []
    at = 0
    for line in text.split("\n"):
        if line.strip(_BLANKS) and not _RULE.fullmatch(line):
            lines.append(_Line(at, at + len(line.rstrip(_BLANKS)), line))
        elif lines and not line.strip(_BLANKS):
            yield lines
            lines = []
        at += len(line) + 1
    if lines:
        yield lines


def _are_numbered(paragraphs: Sequence[Sequence[_Line]]) -> bool:
    """Whether more than half of the paragraphs, or of the lines, begin with a number or bullet."""
    beginnings = [lines[0] for lines in paragraphs if len(lines) > 1 or not _is_heading(lines[0].text)]
    every = [line for lines in paragraphs for line in lines if not _is_heading(line.text)]
    return any(
        sum(NUMBER.match(line.text.strip(_BLANKS)) is not None for line in among) * 2 > len(among)
        for among in (beginnings, every)
    )


def _groups(lines: list[_Line], numbered: bool, is_parted: bool) -> Iterator[list[_Line]]:
    """The lines of a paragraph, those of one item together.

    Where blank lines part the items (`is_parted`), a few lines are one item unless each of them begins one.
    """
    if len(lines) > 1 and _is_heading(lines[0].text) and not _begins_item(lines[0].text):
        yield lines[:1]
        lines = lines[1:]
    least = min(line.indent for line in lines)
    if is_parted and len(lines) < _LINES_IN_DOUBT and not numbered:
        if not all(_begins_item(line.text.strip(_BLANKS)) for line in lines):
            yield lines
            return
    hangs = any(line.indent > least for line in lines[1:]) and lines[0].indent == least
    group: list[_Line] = []
    for line in lines:
        if group and _begins_anew(line, group, least if hangs else -1, numbered):
            yield group
            group = []
        group.append(line)
    yield group


def _is_quoting(lines: Sequence[_Line]) -> bool:
    """Whether a quotation goes on behind the last of some lines."""
    signs = [sign for line in lines[-_LINES_OF_ITEM:] for sign in line.text if sign in '"“”']
    return signs.count('"') % 2 == 1 or (bool(signs) and signs[-1] == "“")


def _begins_anew(line: _Line, before: Sequence[_Line], least: int, numbered: bool) -> bool:
    if least >= 0:
        return line.indent == least
    bare = line.text.strip(_BLANKS)
    if numbered:
        return NUMBER.match(bare) is not None
    return before[-1].text.rstrip(_BLANKS)[-1:] in _ENDS_ITEM and not _is_quoting(before) and _begins_item(bare)


def _begins_item(text: str) -> bool:
    """Whether a line begins with names and a date, with names and given names, with names and a quoted title, or with
    a dash that stands for them."""
    line = printed(text[:_BEGINNING], 0, ())
    number = NUMBER.match(line.text)
    head = read_head(line, number.end() if number else 0)
    if head.repeats or _DATED.match(line.text):
        return True
    if head.names is None:
        return False
    if opens_quotation(line.text, skip_signs(line.text, head.end)):
        return True
    if line.text[: head.end].isupper():
        return True
    return head.date is not None or (not head.names.is_body and any(person.given for person in head.names.people))


def _kind(group: Sequence[_Line], before: Sequence[Piece], words: Vocabulary, numbered: bool) -> PieceKind:
    whole = " ".join(line.text.strip(_BLANKS) for line in group)
    if len(group) == 1 and _is_heading(whole) and not (numbered and NUMBER.match(whole)) and not _begins_item(whole):
        return "heading"
    follows_item = bool(before) and before[-1].kind != "heading"
    if follows_item and _is_prose(whole, words) and not _begins_item(whole):
        return "note"
    return "item"


def _is_heading(line: str) -> bool:
    """Whether a line is like `Primary sources`: a few words, no year, no full stop."""
    bare = line.strip(_MARKUP)
    if (
        not bare[:1].isalnum()
        or not any(map(str.isalpha, bare))
        or len(bare.split()) > _WORDS_OF_A_HEADING
        or _YEAR.search(bare)
    ):
        return False
    return line.strip(_BLANKS + "#*_=")[-1:] not in (".", ",", ";", ")", "]", "”", '"', ">") and "http" not in bare


def _is_prose(text: str, words: Vocabulary) -> bool:
    """Whether sentences stand there, by their share of words such as `was` and `that`."""
    written = [word.strip(".,;:()\"“”'’").casefold() for word in text.split()]
    if len(written) < _WORDS_OF_A_SENTENCE:
        return False
    return sum(word in words.function_words for word in written) > len(written) * _SHARE_IN_PROSE
