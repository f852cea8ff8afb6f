"""A reference to a note that the draft does not have.

What it does
    Looks up the numbers in "see n. 23 below" and "(as in n. 23)" among the draft's own notes.  Where the draft holds no
    notes, as in plain text whose notes are in another file, it says nothing.

Why it matters
    Notes are renumbered when one is added or cut; references to them, typed by hand, are not.

Example
    ```draft bad
    The list was long (Zhukov 64, and see n. 23 below). Few read it.[^1]

    [^1]: It was printed late.
    ```
    ```draft good
    The list was long (Zhukov 64, and see n. 1 below). Few read it.[^1]

    [^1]: It was printed late.
    ```
    ```bib
    @book{zhukov2000tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, year = {2000}}
    ```

How to settle it
    Write the number that the note has now, or take the reference out.
"""

import re
from collections.abc import Iterator
from functools import cache

from refkit.checks.context import Context
from refkit.checks.wording import listed, one_line
from refkit.citations.tokens import visible
from refkit.documents.model import Stream
from refkit.records import Finding, Place, Remark, Severity
from refkit.vocabulary import Vocabulary, vocabulary

CODE = "NOTE001"
NAME = "dangling-note"
SEVERITY: Severity = "warning"
ON = True

_WORD_OR_NUMBER = re.compile(r"[0-9]+|[^\W\d_]+")  # "n23" is "n" and "23"
_RANGE = re.compile(r"([0-9]{1,6})\s*[-\u2010-\u2015]\s*([0-9]{1,6})")  # "3-5"
_LONGEST_RANGE = 100
# `See n. 23`, `(wie Anm. 77)`, `siehe unten, Anm. 3`: what may stand before the word for notes
_BEFORE = re.compile(r"(?:(?P<word>[^\W\d_]+)\.?,?|(?P<opening>\())[\s\u2060]*\Z")
# `n. 23 in Getty`, `Anm. 3 bei Getty`: the note is another's
_OF_ANOTHER = re.compile(r"[\s\u2060]+(?P<word>[^\W\d_]+)[\s\u2060]+[^\W\d_a-z]")
_NEAR, _MOST_BEFORE = 24, 3


def check(context: Context) -> Iterator[Finding]:
    """One finding for each reference to notes that are not there."""
    notes = _notes(context)
    if not notes:
        return
    words = vocabulary(context.config.language)
    references = [
        (Place(citation.path, remark.start, remark.end), remark.text, _numbers(remark, words))
        for citation in context.citations
        for remark in citation.remarks
    ]
    known = {(place.path, at) for place, _, numbers in references if numbers for at in range(place.start, place.end)}
    for document in context.draft.documents:
        for stream in document.streams:
            pointers = _pointers(stream, document.path, words)
            references += [each for each in pointers if (each[0].path, each[0].end - 1) not in known]
    for place, text, numbers in references:
        if absent := [number for number in numbers if number not in notes]:
            yield _finding(place, text, absent)


def _pointers(stream: Stream, path: str, words: Vocabulary) -> Iterator[tuple[Place, str, list[str]]]:
    """What sends to notes of the draft outside of remarks: where it stands, its words, and the numbers."""
    text = stream.text
    for found in _numbered_notes(words.note_words).finditer(text):
        start = _sends(text, found.start(), words)
        another = _OF_ANOTHER.match(text, found.end())
        if start is None or another and not words.joins(another["word"]) and another["word"] not in words.pointers:
            continue
        place = Place(path, stream.start + start, stream.start + found.end())
        yield place, visible(text[start : found.end()]), _listed_numbers(found["numbers"])


def _sends(text: str, at: int, words: Vocabulary) -> int | None:
    """Where the words that send to a note begin, `See also n. 3`; None where there are none: `Getty 345 n. 3`."""
    begin: int | None = None
    for _ in range(_MOST_BEFORE):
        near = text[max(0, at - _NEAR) : at]
        found = _BEFORE.search(near)
        word = (found["word"] or "").casefold() if found else ""
        if found is None or found["word"] and not (word in words.prefix_words or _is_sending(word, words)):
            break
        at -= len(near) - found.start()
        if not word:  # `(Anm. 77)`
            return at + 1 if begin is None else begin
        if _is_sending(word, words):
            begin = at
    return begin


def _is_sending(word: str, words: Vocabulary) -> bool:
    """Whether a word alone sends to a note: `see`, `below`, `wie`, unlike the `also` of `see also`."""
    if word in words.pointers or word in words.as_in:
        return True
    return word in words.prefix_words and word not in words.within and word not in words.function_words


@cache
def _numbered_notes(note_words: frozenset[str]) -> re.Pattern[str]:
    """A word for notes and numbers behind it; the word's first letter is looked for first, which is five times as fast."""
    initials = sorted({word[0] for word in note_words})
    notes = "|".join(
        rf"(?<={initial})(?:{'|'.join(re.escape(word[1:]) for word in note_words if word[0] == initial)})"
        for initial in initials
    )
    return re.compile(
        rf"[{''.join(initials)}{''.join(initials).upper()}](?<!\w.)(?i:{notes})\b\.?[\s\u2060]*"
        r"(?P<numbers>\d{1,4}(?:[\s\u2060]*[,\-\u2010-\u2015][\s\u2060]*\d{1,4}){0,20})(?!\w)"
    )


def _notes(context: Context) -> frozenset[str]:
    """The numbers of the draft's notes, those printed among them; empty where it holds no notes.

    A Markdown note may be called `[^plenum]`; what is printed is then its place in the row.
    """
    documents = context.draft.documents
    own = [
        stream.id.partition(":")[2] for document in documents for stream in document.streams if stream.kind == "note"
    ]
    if not own:
        return frozenset()
    marks = (mark.text for document in documents for mark in document.marks_of("note-mark"))
    return frozenset((*own, *marks, *(str(number) for number in range(1, len(own) + 1))))


def _numbers(remark: Remark, words: Vocabulary) -> list[str]:
    """The numbers behind a word for notes: `see nn. 3 and 5` → 3, 5; `see p. 12` → none."""
    if remark.kind != "cross-reference":
        return []
    numbers, counting = [], False
    for piece in _WORD_OR_NUMBER.findall(_RANGE.sub(_in_full, remark.text)):
        if piece.isdecimal():
            numbers += [piece.lstrip("0")] if counting else []
        else:
            word = piece.casefold()
            counting = word in words.note_words or (counting and words.joins(piece))
    return numbers


def _listed_numbers(text: str) -> list[str]:
    return [piece.lstrip("0") for piece in _WORD_OR_NUMBER.findall(_RANGE.sub(_in_full, text))]


def _in_full(found: re.Match[str]) -> str:
    """A range as all its numbers: `3-5` → `3 4 5`."""
    first, last = int(found[1]), int(found[2])
    if not first <= last <= first + _LONGEST_RANGE:
        return f"{first} {last}"
    return " ".join(map(str, range(first, last + 1)))


def _finding(place: Place, text: str, absent: list[str]) -> Finding:
    plural = "s" if len(absent) > 1 else ""
    message = f'no note{plural} {listed(absent)} in the draft: "{one_line(text)}"'
    help_ = "write the number that the note has now, or take the reference out"
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_)
