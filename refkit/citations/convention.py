"""How a draft cites, seen from the shapes of its parentheses alone: by author and page or title, or by author and year.

Each parenthesis votes: `(Zhukov, Inoy 345)` for MLA, `(Koch 2004b: 20)` and `Koch (2004)` for author-date.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.citations.numeric import cites_by_numbers
from refkit.citations.parentheses import find_parentheses
from refkit.citations.surroundings import word_before
from refkit.config import Config
from refkit.documents.model import Document, Draft, Stream
from refkit.records import Convention
from refkit.span import Span
from refkit.vocabulary import Vocabulary, guess_language, vocabulary

if TYPE_CHECKING:
    from refkit.citations.notes import NoteWork

# What is longer holds prose, which may name years of all kinds.
_LONGEST = 300
_NUMBER = re.compile(r"(?P<digits>[0-9](?<![\w.].)[0-9]{0,3})(?P<letter>[a-z]?)(?![\w%])(?![-\u2010-\u2015][0-9]{4})")
_YEARS = range(1400, 2100)
_LAST_WORD = re.compile(r"(?P<word>[^\W\d_][\w'’\u2010\u2011-]*)[”\"’»*_\u2060]*[.,:]{0,2}[ \u00a0\n\u2060]*[\[(]?\Z")
_BEHIND_WORD = " \u00a0\n\u2060[("
_REACH = 40
# A draft that cites by the numbers of a list has other parentheses too; of those by names it has few.
_NUMBERS_FOR_ONE = 4
# The language shows in the first documents; a title page may come before the first chapter.
_FIRST = 3


# The works cited in each note of a document, by the id of its stream.
NoteWorks = Mapping[str, tuple["NoteWork", ...]]


@dataclass(frozen=True, slots=True)
class Votes:
    """How many parentheses speak for author and date, how many for author or title and page; works in notes; numbers."""

    dated: int = 0
    paged: int = 0
    noted: int = 0
    numbered: int = 0

    @property
    def convention(self) -> Convention:
        """The convention that most of them speak for; MLA where none does."""
        if self.numbered:
            return "numeric"
        if self.noted > self.dated + self.paged:
            return "notes"
        return "author-date" if self.dated > self.paged else "mla"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a draft is to be read: its language and its convention, and the votes for it; `is_set` by the configuration.

    `note_works` are the works cited in the notes of each document, as shapes.
    """

    language: str
    convention: Convention
    votes: Votes
    note_works: tuple[NoteWorks, ...]
    is_set: bool = False

    @property
    def by_date(self) -> bool:
        """Whether years are read as author-date citations have them."""
        return self.convention == "author-date"

    @property
    def words(self) -> Vocabulary:
        """The word tables of the language."""
        return vocabulary(self.language)


def manner_of(draft: Draft, config: Config) -> Manner:
    """How a draft cites: as the configuration says, else as most of its parentheses do."""
    longest = max(draft.documents[:_FIRST], key=lambda document: len(document.text), default=None)
    language = config.language or guess_language(longest.text if longest is not None else "")
    words = vocabulary(language)
    works = tuple(_note_works(document, words) for document in draft.documents)
    votes = count_votes(draft.documents, works, words)
    return Manner(language, config.convention or votes.convention, votes, works, bool(config.convention))


def count_votes(documents: Sequence[Document], works: Sequence[NoteWorks], words: Vocabulary) -> Votes:
    """The votes of all parentheses of a draft, those left out that belong to a work cited in a note."""
    cast = [
        _vote(stream, span, words)
        for document, noted in zip(documents, works, strict=True)
        for stream in document.streams
        for span in find_parentheses(stream.text)
        if span.end - span.start <= _LONGEST and not _belongs(span, stream, noted.get(stream.id, ()))
    ]
    dated, paged = cast.count("dated"), cast.count("paged")
    noted = sum(work.speaks_for_notes for found in works for cited in found.values() for work in cited)
    numbers = cites_by_numbers(documents, _NUMBERS_FOR_ONE * (dated + paged + noted))
    return Votes(dated, paged, noted, len(numbers))


def _note_works(document: Document, words: Vocabulary) -> NoteWorks:
    if not any(stream.kind == "note" for stream in document.streams):
        return {}
    from refkit.citations.notes import find_note_works  # most drafts have no notes, and start the sooner

    return find_note_works(document, words)


def _belongs(span: Span, stream: Stream, works: Sequence["NoteWork"]) -> bool:
    """Whether a parenthesis stands inside a work cited in a note: `(Moscow: Vagrius, 2003)`."""
    start = span.start + stream.start
    return any(work.start <= start < work.end for work in works)


def _vote(stream: Stream, span: Span, words: Vocabulary) -> str:
    """`dated`, `paged`, or empty: the first number behind a name decides."""
    raw = stream.text[span.start + 1 : span.end - 1]
    for number in _NUMBER.finditer(raw):
        is_year = len(number["digits"]) == 4 and int(number["digits"]) in _YEARS
        before = raw[max(0, number.start() - _REACH) : number.start()]
        if not before.strip():
            return "dated" if is_year and _names(word_before(stream.text, span.start), words) else ""
        found = _LAST_WORD.search(before, before.rstrip(_BEHIND_WORD).rfind(" ") + 1)
        if found is None or not _names(found["word"], words):
            continue
        return "dated" if is_year else "paged" if not number["letter"] else ""
    return ""


def _names(word: str, words: Vocabulary) -> bool:
    """Whether a word may end a name: `Koch`, `al.`; no month, and nothing that numbers belong to."""
    bare = word.casefold().rstrip(".")
    if bare in words.et_al_words:
        return True
    return word[:1].isupper() and not (bare in words.months or bare in words.numbered or bare in words.labels)
