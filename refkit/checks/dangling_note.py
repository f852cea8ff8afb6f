"""A reference to a note that the draft does not have.

What it does
    Looks up the numbers in "see n. 23 below" among the draft's own notes.  Where the draft holds no notes, as in
    plain text whose notes are in another file, it says nothing.

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

from refkit.checks.context import Context
from refkit.checks.wording import listed, one_line
from refkit.records import Citation, Finding, Remark, Severity
from refkit.vocabulary import Vocabulary, vocabulary

CODE = "NOTE001"
NAME = "dangling-note"
SEVERITY: Severity = "warning"
ON = True

_WORD_OR_NUMBER = re.compile(r"[0-9]+|[^\W\d_]+")  # "n23" is "n" and "23"
_RANGE = re.compile(r"([0-9]{1,6})\s*[-\u2010-\u2015]\s*([0-9]{1,6})")  # "3-5"
_LONGEST_RANGE = 100


def check(context: Context) -> Iterator[Finding]:
    """One finding for each reference to notes that are not there."""
    notes = _notes(context)
    words = vocabulary(context.config.language)
    for citation in context.citations if notes else ():
        for remark in citation.remarks:
            absent = [number for number in _numbers(remark, words) if number not in notes]
            if absent:
                yield _finding(citation, remark, absent)


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


def _in_full(found: re.Match[str]) -> str:
    """A range as all its numbers: `3-5` → `3 4 5`."""
    first, last = int(found[1]), int(found[2])
    if not first <= last <= first + _LONGEST_RANGE:
        return f"{first} {last}"
    return " ".join(map(str, range(first, last + 1)))


def _finding(citation: Citation, remark: Remark, absent: list[str]) -> Finding:
    plural = "s" if len(absent) > 1 else ""
    message = f'no note{plural} {listed(absent)} in the draft: "{one_line(remark.text)}"'
    help_ = "write the number that the note has now, or take the reference out"
    return Finding(CODE, NAME, SEVERITY, message, citation.path, remark.start, remark.end, help_)
