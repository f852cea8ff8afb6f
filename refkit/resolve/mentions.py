"""What the prose names: surnames of the library's people, titles of its works, quoted, italic or plain.

A page alone, `(352)`, belongs to a work that the reader has in mind; these mentions say which works that may be.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from refkit.documents.model import FILLER, Document, Mark, Stream
from refkit.library.called import title_words
from refkit.library.fold import fold
from refkit.library.index.index import Grade, TitleHit
from refkit.resolve.openings import Openings, bare
from refkit.span import Span
from refkit.vocabulary import Vocabulary

# nothing given back, and a letter looked for first: half the time, over every word of a draft
_SMALL_WORD = re.compile(r"[a-zß-öø-ÿ](?<!\w.)[a-zß-öø-ÿ]{2,}+\b")
_ANY_WORD = re.compile(r"[^\W\d_]+")
# A letter that is no Latin small one, with what follows; it is looked for by ranges of signs, which is faster.
_CAPITALISED = re.compile(rf"[A-Z\x80-\U0010ffff](?<=[^\W\d_])[\w'’{FILLER}\-\u2010\u2011]*")
_BREAK = re.compile(r"\n[ \t\u00a0]*\n")
_BREAK_WITH_RETURNS = re.compile(r"\n[ \t\u00a0]*\r?\n|\r\r")
_SENTENCE_END = re.compile(rf"[.!?…][\"”»’'{FILLER})\d]*\s+(?=[\"“«‘({FILLER}]*[^\W\d_a-z])")
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]|\b(?:Dr|Mr|Mrs|Ms|St|Prof|vs|cf|ca|etc|e\.g|i\.e|Jr|Sr|No|Vol|pp?))\.$")
_LONGEST_TITLE = 12
_BY_START = attrgetter("start")
# How many characters back a reader remembers; bounds the work on a paragraph without end.
_FURTHEST = 4_000


class Mention(NamedTuple):
    """A place of the stream where the prose names works: `entries` by their numbers.

    `kind` is `title`, `name` (a surname) or `full name` (with a first name that agrees).  `less` are the works whose
    title fits less well: they are meant where their author is named as well.
    """

    start: int
    end: int
    kind: str
    entries: frozenset[int]
    less: frozenset[int] = frozenset()


class Prose:
    """The mentions of one stream, in order, and its paragraphs and sentences.  Offsets are the document's.

    `sparing` looks only into the paragraphs that are asked about: where a draft dates its citations, they are few.
    """

    def __init__(
        self,
        stream: Stream,
        document: Document,
        openings: Openings,
        citing: list[Span],
        words: Vocabulary,
        sparing: bool = False,
    ) -> None:
        self.stream = stream
        self.words = words
        self._index = openings.index
        self._citing = citing
        self._marks = _marks_in(document, stream)
        self._sentences: dict[int, int] = {}
        self._openings = openings
        self._sparing = sparing
        self._of_paragraph: dict[int, list[Mention]] = {}

    def forget(self) -> None:
        """Drop what only the reading of citations asks for: a report keeps the prose for the works that it names."""
        for kept in ("_capitals", "_capital_starts", "_names", "_written_small"):
            self.__dict__.pop(kept, None)

    @cached_property
    def mentions(self) -> list[Mention]:
        """Everything the prose names outside its citations, in order of the places."""
        return self._found(self._marks, self._capitals)

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in that stretch."""
        if self._sparing:
            return self._between_sparingly(start, end)
        places = self._places
        return self.mentions[bisect_left(places, start) : bisect_left(places, end)]

    def _between_sparingly(self, start: int, end: int) -> list[Mention]:
        first = max(0, bisect_left(self._paragraphs, start + 1) - 1)
        last = max(first, bisect_left(self._paragraphs, end + 1) - 1)
        found: list[Mention] = []
        for number in range(first, last + 1):
            named = self._in_paragraph(number)
            found += named[bisect_left(named, start, key=_BY_START) : bisect_left(named, end, key=_BY_START)]
        return found

    def _in_paragraph(self, number: int) -> list[Mention]:
        if number not in self._of_paragraph:
            base = self.stream.start
            start, is_last = self._paragraphs[number], number + 1 == len(self._paragraphs)
            end = base + len(self.stream.text) if is_last else self._paragraphs[number + 1]
            first, last = (bisect_left(self._marks, offset, key=_BY_START) for offset in (start, end))
            marks = self._marks[first:last]
            capitals = list(_CAPITALISED.finditer(self.stream.text, start - base, end - base))
            self._of_paragraph[number] = self._found(marks, capitals)
        return self._of_paragraph[number]

    def _found(self, marks: Sequence[Mark], capitals: Sequence[re.Match[str]]) -> list[Mention]:
        found = [*self._marked_titles(marks), *self._words(capitals)]
        found.sort(key=lambda mention: (mention.start, -mention.end))
        return [mention for mention in _outermost(found) if not self._is_citing(mention.start)]

    @cached_property
    def first_titles(self) -> dict[int, int]:
        """Where the prose names each work by its title for the first time."""
        named = [
            (mention.start, entry) for mention in self.mentions if mention.kind == "title" for entry in mention.entries
        ]
        return {entry: start for start, entry in reversed(named)}

    @cached_property
    def _places(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    @cached_property
    def _paragraphs(self) -> list[int]:
        base, text = self.stream.start, self.stream.text
        breaks = _BREAK_WITH_RETURNS if "\r" in text else _BREAK
        return [base, *(found.end() + base for found in breaks.finditer(text))]

    def paragraph_start(self, offset: int, back: int = 0) -> int:
        """Where the paragraph that holds an offset begins, or one `back` paragraphs before it.

        A block quotation belongs to the paragraph that introduces it with a colon.
        """
        at = bisect_left(self._paragraphs, offset + 1) - 1
        furthest = offset - _FURTHEST
        while at > 0 and self._paragraphs[at] > furthest and self._introduction(self._paragraphs[at]) is not None:
            at -= 1
        return max(self._paragraphs[max(0, at - back)], furthest)

    def sentence_start(self, offset: int) -> int:
        """Where the sentence that holds an offset begins; quotations inside it do not end it.

        A block quotation belongs to the sentence that introduces it with a colon.
        """
        if offset not in self._sentences:
            self._sentences.clear()  # one place is asked about several times in a row
            self._sentences[offset] = self._find_sentence(offset)
        return self._sentences[offset]

    def _find_sentence(self, offset: int) -> int:
        start = self.paragraph_start(offset)
        own = self._paragraphs[max(0, bisect_left(self._paragraphs, offset + 1) - 1)]
        introduced = self._introduction(own) if own > start else None
        until = offset if introduced is None else introduced
        ends = list(_SENTENCE_END.finditer(self.stream.text, start - self.stream.start, until - self.stream.start))
        for end in reversed(ends):  # a paragraph of a thousand short sentences is asked about again and again
            before = self.stream.text[max(0, end.start() - 6) : end.start() + 1]
            if not self._is_quoted(end.start() + self.stream.start) and _ABBREVIATED.search(before) is None:
                return end.end() + self.stream.start
        return start

    def names_between(self, start: int, end: int) -> frozenset[str]:
        """The names in a stretch: capitalised words that the stream never writes small and that are no surname."""
        first, last = self._number_from(start), self._number_from(end)
        if first is not None and last is not None:
            return frozenset(self._names[first:last]) - {""}
        base = self.stream.start
        cut = _CAPITALISED.finditer(self.stream.text, max(0, start - base), end - base)
        return frozenset(self._name_in(word.group()) for word in cut) - {""}

    def _number_from(self, offset: int) -> int | None:
        """Which of the capitalised words is the first from there on; None where one is cut there."""
        at = bisect_left(self._capital_starts, offset - self.stream.start)
        return None if at and self._capitals[at - 1].end() > offset - self.stream.start else at

    @cached_property
    def _names(self) -> list[str]:
        """The name that each capitalised word is, empty where it is none: one draft asks for a thousand stretches."""
        words = [word.group() for word in self._capitals]
        names = {written: self._name_in(written) for written in set(words)}
        return [names[written] for written in words]

    def _name_in(self, written: str) -> str:
        opening = self._openings[written]
        is_name = not opening.of_name and len(opening.folded) > 2 and opening.folded not in self._written_small
        return opening.folded if is_name else ""

    @cached_property
    def _capital_starts(self) -> list[int]:
        return [word.start() for word in self._capitals]

    @cached_property
    def _capitals(self) -> list[re.Match[str]]:
        return list(_CAPITALISED.finditer(self.stream.text))

    @cached_property
    def _written_small(self) -> frozenset[str]:
        return frozenset(_SMALL_WORD.findall(self.stream.text))

    def words_of_sentence(self, offset: int) -> frozenset[str]:
        """The words of the sentence before an offset, in lower case, those of its quotations left out."""
        start = self.sentence_start(offset)
        words = _ANY_WORD.finditer(self.stream.text, start - self.stream.start, offset - self.stream.start)
        outside = (word for word in words if not self._is_quoted(word.start() + self.stream.start))
        return frozenset(word.group().casefold() for word in outside)

    def stranger_speaks(self, start: int, end: int) -> bool:
        """Whether a capitalised word that the library does not know argues or writes there: `As Arendt argues`."""
        base = self.stream.start
        for verb in _ANY_WORD.finditer(self.stream.text, start - base, end - base):
            if verb.group() in self.words.speaking and not self._is_quoted(verb.start() + base):
                before = self.stream.text[max(0, verb.start() - 40) : verb.start()].split()
                if before and before[-1][:1].isupper() and bare(before[-1]) not in self._written_small:
                    return True
        return False

    def _introduction(self, start: int) -> int | None:
        """Where the colon stands that introduces a paragraph as a block quotation; None where none does."""
        at = start - self.stream.start
        before = self.stream.text[max(0, at - 40) : at].rstrip()
        if not before.endswith(":"):
            return None
        return max(0, at - 40) + len(before) - 1 + self.stream.start

    def _is_quoted(self, offset: int) -> bool:
        for mark in self._quotations_near(offset):
            if mark.start <= offset < mark.end - 1:
                return True
        return False

    def _quotations_near(self, offset: int) -> list[Mark]:
        at = bisect_left(self._quotation_starts, offset)
        return self._quotations[max(0, at - 3) : at]

    @cached_property
    def _quotations(self) -> list[Mark]:
        return [mark for mark in self._marks if mark.kind == "quotation"]

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [mark.start for mark in self._quotations]

    def _is_citing(self, offset: int) -> bool:
        at = bisect_left(self._citing_ends, offset + 1)
        return at < len(self._citing) and self._citing[at].start <= offset

    @cached_property
    def _citing_ends(self) -> list[int]:
        return [span.end for span in self._citing]

    def _marked_titles(self, marks: Sequence[Mark]) -> list[Mention]:
        """Quoted and italic words that are a title or the beginning of one."""
        found: list[Mention] = []
        for mark in marks:
            text = self.stream.text[mark.start - self.stream.start : mark.end - self.stream.start]
            text = text.replace(FILLER, "").strip(" ,.;:!?")
            if not text[:1].isupper() or len(text.split()) > 40:
                continue
            hits = self._index.titles(text)
            entries = _best_titles(hits)
            if entries:
                less = frozenset(hit.entry for hit in hits) - entries
                found.append(Mention(mark.start, mark.end, "title", entries, less))
        return found

    def _words(self, capitals: Sequence[re.Match[str]]) -> list[Mention]:
        """Surnames, with or without the first name, and plain titles of two words or more.

        A first name alone names its author once it has stood before the surname: Margery Kempe, then Margery.
        """
        found: list[Mention] = []
        first_names: dict[str, frozenset[int]] = {}
        base = self.stream.start
        for number, word in enumerate(capitals):
            opening = self._openings[word.group()]
            if opening.of_name:
                before = capitals[number - 1] if number else None
                named = self._name(word, before)
                found += named
                if before is not None and named and named[0].kind == "full name":
                    first_names[bare(before.group())] = named[0].entries
            elif opening.folded in first_names and not self._is_quoted(word.start() + base):
                found.append(Mention(word.start() + base, word.end() + base, "name", first_names[opening.folded]))
            if opening.of_title:
                found += self._plain_title(word.start())
        return found

    def _name(self, word: re.Match[str], before: re.Match[str] | None) -> list[Mention]:
        text, base, start = self.stream.text, self.stream.start, word.start()
        if self._is_quoted(start + base):
            return []  # a name in other people's words names nobody as the source of the page
        for surname, end in reversed(list(_words_from(text, start, 3))):
            hits = self._index.people(bare(surname)) if surname else ()
            if hits:
                given = before.group() if before is not None and not text[before.end() : start].strip() else ""
                full = bool(given) and any(self._has_given(hit.entry, given) for hit in hits)
                entries = frozenset(hit.entry for hit in hits)
                return [Mention(start + base, end + base, "full name" if full else "name", entries)]
        return []

    def _has_given(self, entry: int, given: str) -> bool:
        wanted = fold(given)
        people = self._index.entries[entry].people.values()
        return any(wanted and fold(person.given).startswith(wanted) for group in people for person in group)

    def _plain_title(self, start: int) -> list[Mention]:
        """The longest run of two words or more from there that is a whole title or short title."""
        base = self.stream.start
        longest: list[Mention] = []
        for words, end in islice(_words_from(self.stream.text, start, _LONGEST_TITLE), 1, None):
            if not words:
                break
            if len(title_words(words)) < 2:
                continue
            hits = self._index.titles(words)
            if not hits:
                break  # no title begins so, and none with more words
            entries = _best_titles([hit for hit in hits if hit.grade in (*_GRADES[0], *_GRADES[1])])
            if entries:
                longest = [Mention(start + base, end + base, "title", entries)]
        return longest


def _outermost(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions that lie inside no other: *After Adorno* does not name Adorno."""
    end = -1
    for mention in mentions:
        if mention.end > end:
            yield mention
            end = mention.end


_GRADES: tuple[tuple[Grade, ...], ...] = (("short title", "title"), ("main title",), ("beginning of the title",))


def _best_titles(hits: Sequence[TitleHit]) -> frozenset[int]:
    """The works that some words are the whole title of; else those without subtitle; else those they begin."""
    for grades in _GRADES:
        found = frozenset(hit.entry for hit in hits if hit.grade in grades)
        if found:
            return found
    return frozenset()


def _marks_in(document: Document, stream: Stream) -> list[Mark]:
    """The italics and quotations of a stream; the document's marks are in order of their starts."""
    end = stream.start + len(stream.text)
    first = bisect_left(document.marks, stream.start, key=lambda mark: mark.start)
    last = bisect_left(document.marks, end, key=lambda mark: mark.start)
    return [mark for mark in document.marks[first:last] if mark.kind in ("italic", "quotation") and mark.end <= end]


_WORD = re.compile(rf"[\w'’{FILLER}\-\u2010\u2011]+[.,]?[ \u00a0{FILLER}]*\n?[ \u00a0]*")


def _words_from(text: str, start: int, most: int) -> Iterator[tuple[str, int]]:
    """One word from there, then two and so on, each time with their end; no more where a sentence ends among them."""
    at = start
    for _ in range(most):
        found = _WORD.match(text, at)
        if found is None:
            return
        at = found.end()
        words = text[start:at].rstrip(" .,\n\u00a0" + FILLER)
        yield words, start + len(words)
        if found.group().rstrip().endswith("."):
            return
