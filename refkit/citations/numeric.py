"""Finds citations that are numbers of a numbered list: `[12]`, `[3, 5]`, `[12, 14-16]`, raised numbers, `(12)`.

What they mean only the list could tell, so nothing is made of them but a count.  A number in brackets may be many
other things, the row of a matrix or the page of a manuscript: `cites_by_numbers` says whether a whole draft cites so.
In parentheses they count only where the draft's own list of works is numbered, and reaches so far.
"""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from refkit.documents.masking import after, before
from refkit.documents.model import FILLER, Document, Stream

_BRACKETED = re.compile(
    r"""
    \[ [ ]?
    (?P<numbers> [1-9][0-9]{0,2} (?> (?: [ ]?[,;\u2010-\u2014-][ ]? [1-9][0-9]{0,2} ){0,40} ) )  # "12, 14-16"; no year
    (?> (?: ,[ ]? [^\W\d_]{1,10}\.?[ ]? [0-9][0-9.\u2013-]{0,11} )? )                        # ", p. 3", ", Theorem 2.1"
    [ ]? \]
    """,
    re.VERBOSE,
)
# "¹²", "³⁻⁵", "¹²,¹⁴"
_RAISED_SIGNS = re.compile("[¹²³⁰⁴-⁹]{1,3}+(?>(?:[,;⁻\u2010-\u2013-] ?[¹²³⁰⁴-⁹]{1,3}+){0,40})")
# "<sup>3,5</sup>", "^3^", whose markup is covered
_RAISED_BY_MARKUP = re.compile("\u2060([1-9][0-9]{0,2}(?>(?: ?[,;\u2010-\u2013-] ?[1-9][0-9]{0,2}){0,40}))(?=\u2060)")
_MARKUP = ("^", "<sup>")
_RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_NUMBER = re.compile("[0-9]+")
_RANGE = re.compile(r"([0-9]+)\s?[\u2010-\u2014-]\s?([0-9]+)")
# Behind these signs stands a row of a matrix or an interval: "x = [1, 2]", "∈ [1, 5]", "$[1, 3]$".
_OF_FORMULAS = frozenset("=∈∉⊂⊆<>+*×·/^_~≤≥≈$\\|")
# "[13]C", "[12](address)", "[1, 2]^T", "[1, 2] = A"
_FOLLOWS_FORMULA = re.compile(r"[\w(^]|[ ]?[=≤≥∈×]")
_COMMAND = re.compile(r"\\[A-Za-z]+[ \u2060]*$")
_LONGEST_COMMAND = 20
# "(17)", "(18, 20)", "(3-5)"
_PARENTHESISED = re.compile(
    r"(?<=[^\W_]|[\"'”’».,;:?!)\]])[ \n\u2060]{1,3}\((?P<numbers>[1-9][0-9]{0,2}(?>(?:[ ]?[,;\u2010-\u2014-][ ]?[1-9][0-9]{0,2}){0,40}))\)"
)
# "(1) the first, (2) the second"
_ENUMERATES = re.compile(r"[ \u2060]+[^\W\d_]")
_ITEM = re.compile(r"[ \t\u2060]*\[?([0-9]{1,3})[\].)]?[ \t\u2060]+(?=\S)")
_SQUARE_OR_CUBE = frozenset(("2", "3"))
_FEWEST = 3
# Of raised numbers one in five at the least is what note marks never are: a list, or no step of one from the last.
_ODD_ONE_IN = 5


@dataclass(frozen=True, slots=True)
class NumberMark:
    """A citation by numbers where it stands, offsets of the document, with the numbers it holds (ends of ranges)."""

    path: str
    start: int
    end: int
    numbers: tuple[int, ...]


def cites_by_numbers(documents: Sequence[Document], others: int) -> tuple[NumberMark, ...]:
    """The numbers that a draft cites by, in order; none where they are too few, or fewer than its other citations."""
    fewest = max(_FEWEST, others + 1)
    if sum(_at_most(document) for document in documents) < fewest:
        return ()
    marks = tuple(mark for document in documents for mark in number_marks(document))
    different = {number for mark in marks for number in mark.numbers}
    return marks if len(marks) >= fewest and len(different) > 1 else ()


def _at_most(document: Document) -> int:
    """How many numbers in brackets or raised a document can hold: most drafts need no closer look."""
    text = document.text
    # Who cites by raised numbers cites the first three works as well.
    raised = _RAISED_DIGITS if any(digit in text for digit in "¹²³") else ""
    round_ = ["("] if listed_works(document) else []
    return sum(map(text.count, ("[", *_MARKUP, *raised, *round_)))


def listed_works(document: Document) -> int:
    """How many works the numbered list of a document has; 0 where it has none, or fewer than three."""
    most = 0
    for mark in document.marks_of("reference-list"):
        count = 0
        for line in document.text[mark.start : mark.end].split("\n"):
            item = _ITEM.match(line)
            count += item is not None and int(item[1]) == count + 1
        most = max(most, count)
    return most if most >= _FEWEST else 0


def number_marks(document: Document) -> tuple[NumberMark, ...]:
    """The numbers of a document that may be citations, in order: those in brackets, and raised ones."""
    notes = frozenset(stream.id.partition(":")[2] for stream in document.streams if stream.kind == "note")
    note_marks = {mark.start for mark in document.marks_of("note-mark")} if notes else frozenset()
    bracketed = [
        mark for stream in document.streams for mark in _bracketed(document, stream) if mark.start not in note_marks
    ]
    has_markup = any(sign in document.text for sign in _MARKUP)
    raised = [mark for stream in document.streams for mark in _raised(document, stream, notes, has_markup)]
    found = [*bracketed, *(raised if _are_no_note_marks(raised) else ()), *_parenthesised(document)]
    live = sorted((each.start, each.end) for each in document.commands if each.convention == "field")
    starts = [start for start, _ in live]
    typed = (mark for mark in found if not _is_within(mark, live, bisect_right(starts, mark.start) - 1))
    return tuple(sorted(typed, key=lambda mark: mark.start))


def _is_within(mark: NumberMark, live: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a live citation, which says itself what it cites, prints the number."""
    return at >= 0 and mark.start < live[at][1]


def _bracketed(document: Document, stream: Stream) -> Iterator[NumberMark]:
    last = -1
    for found in _BRACKETED.finditer(stream.text):
        start, end = found.span()
        # "[1][2]" are two citations, "[words][2]" is a link
        glued = stream.text[start - 1 : start] == "]" and start != last
        if not glued and _may_cite(stream.text, start, end) and _rises(found["numbers"]):
            last = end
            yield _mark(document, stream, found.span(), found["numbers"])


def _parenthesised(document: Document) -> list[NumberMark]:
    """The numbers in parentheses of a document whose list of works is numbered; none where one goes beyond the list."""
    works = listed_works(document)
    marks: list[NumberMark] = []
    for stream in document.streams if works else ():
        for found in _PARENTHESISED.finditer(stream.text):
            listed = stream.text[found.start() - 1] in ",;:" and _ENUMERATES.match(stream.text, found.end())
            if not listed and _rises(found["numbers"]):
                start = stream.text.index("(", found.start())
                marks.append(_mark(document, stream, (start, found.end()), found["numbers"]))
    return marks if all(number <= works for mark in marks for number in mark.numbers) else []


def _mark(document: Document, stream: Stream, span: tuple[int, int], digits: str) -> NumberMark:
    numbers = tuple(int(number) for number in _NUMBER.findall(digits))
    return NumberMark(document.path, span[0] + stream.start, span[1] + stream.start, numbers)


def _may_cite(text: str, start: int, end: int) -> bool:
    """Whether brackets stand where a citation may stand: behind words of their line, and in no formula or index."""
    left = start
    while left > 0 and text[left - 1] in " \u00a0" + FILLER:
        left -= 1
    if left == 0 or text[left - 1] in "\r\n" or text[left - 1] in _OF_FORMULAS:
        return False
    if _FOLLOWS_FORMULA.match(text, after(text, end)) or _COMMAND.search(text, max(0, left - _LONGEST_COMMAND), start):
        return False
    return left != start or _word_before(text, start) > 1 or not text[start - 1].isalnum()


def _word_before(text: str, end: int) -> int:
    """How many letters stand before an offset, two at the most: `a[1]` is an index, `known[1]` a citation."""
    return len([char for char in text[max(0, end - 2) : end] if char.isalpha()])


def _rises(digits: str) -> bool:
    """Whether all ranges go upwards."""
    return all(int(first) < int(last) for first, last in _RANGE.findall(digits))


def _raised(document: Document, stream: Stream, notes: Container[str], has_markup: bool) -> Iterator[NumberMark]:
    """The raised numbers of a stream; those of the document's `notes` are marks of them."""
    if stream.text.isascii():
        return
    for start, end in _raised_digits(document, stream, has_markup):
        digits = stream.text[start:end].translate(_TO_DIGITS)
        if digits not in notes and _is_behind_words(stream.text, start, end, digits) and _rises(digits):
            yield _mark(document, stream, (start, end), digits)


def _raised_digits(document: Document, stream: Stream, has_markup: bool) -> Iterator[tuple[int, int]]:
    if any(digit in stream.text for digit in _RAISED_DIGITS):
        yield from (found.span() for found in _RAISED_SIGNS.finditer(stream.text))
    if has_markup and FILLER in stream.text:
        for found in _RAISED_BY_MARKUP.finditer(stream.text):
            at = found.start(1) + stream.start
            if document.text.endswith(_MARKUP, max(0, at - len("<sup>")), at):
                yield found.span(1)


def _is_behind_words(text: str, start: int, end: int, digits: str) -> bool:
    """Whether raised digits follow a word or its punctuation: not in `km²`, `10³`, `s⁻¹`, `¹⁴C`, `Ca²⁺`."""
    left, right = before(text, start), after(text, end)
    following = text[right : right + 1]
    if left < 0 or following.isalnum() or (following and following in "⁺⁻(="):
        return False
    if not text[left].isalpha():
        return text[left] in ".,;:?!…)]\"'”’»"
    letters = _word_before(text, left + 1)
    is_unit = digits in _SQUARE_OR_CUBE and not text[max(0, left - 2) : left - 1].isalpha()
    return letters > 1 and not is_unit


def _are_no_note_marks(raised: Sequence[NumberMark]) -> bool:
    """Whether raised numbers do not go up by one, or begin again at one, as the marks of notes do."""
    odd, last = 0, 0
    for mark in raised:
        odd += len(mark.numbers) > 1 or mark.numbers[0] not in (last + 1, 1)
        last = mark.numbers[-1]
    return odd > 0 and odd * _ODD_ONE_IN >= len(raised)
