"""Reads works whose titles are not marked, as in plain text: `Zhukov, Inoy Stalin, 345`; also a name with a page.

Prose has commas and numbers too, so that only the library makes these citations; where several readings are possible
(`In Athens, Crusius, Turcograecia, 99`), each is offered.  What looks like a source but has none of these forms
(`RGASPI, f. 17, op. 3`) is told as unread: an ibid. behind it may mean it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from refkit.citations.notes.layout import Group, Layout
from refkit.citations.notes.names import NamesBefore, names_before
from refkit.citations.notes.pages import read_pages
from refkit.citations.notes.publication import publishes, sentence_stops, years_in
from refkit.citations.notes.work import NoteWork, WrittenName
from refkit.citations.tokens import visible
from refkit.documents.model import Stream
from refkit.records import Title
from refkit.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’.\-‐‑\u2060])*")
_COMMA = re.compile(r",(?!\d)")
_DIGIT = re.compile(r"\d")
# `, op. 3.`, `1.90.1`, but `, in 1937, 12 members`, `3.2 million`
_PLACE = re.compile(
    r"""
    (?: ,[\s\u2060]* (?: [^\W\d_]{1,8}\.?[\s\u2060]* )? (?! [12]\d{3} (?!\d) ) \d+
      | \d+\.\d+(?:\.\d+)*
    )
    (?= [\s\u2060]* (?: [,;] | \.(?!\d) | \Z ) )
    """,
    re.VERBOSE,
)
# A title of the sixteenth century may run over several sentences.
_REACH = 700
_MOST_COMMAS = 12
_SHORTEST = 4


def plain_works(stream: Stream, layout: Layout, marked: Sequence[NoteWork], words: Vocabulary) -> Iterator[NoteWork]:
    """The works between those whose titles are marked, in order; works that overlap are readings of the same words."""
    reader = _Reader(stream, layout, words)
    at = 0
    for work in (*marked, None):
        end = work.start - stream.start if work is not None else len(layout.text)
        if end - at >= _SHORTEST and _DIGIT.search(layout.text, at, end):
            yield from reader.between(at, end)
        at = max(at, work.end - stream.start) if work is not None else end


class _Reader:
    """Reads the stretches of one note that hold no marked title."""

    def __init__(self, stream: Stream, layout: Layout, words: Vocabulary) -> None:
        self._stream = stream
        self._layout = layout
        self._text = layout.text
        self._words = words

    def between(self, at: int, end: int) -> Iterator[NoteWork]:
        """The works from one marked work to the next, sentence by sentence."""
        stops = [*sentence_stops(self._layout, at, end, self._words), end]
        semicolons = [stop for stop in stops[:-1] if self._text[stop] == ";"]
        for stop in stops:
            behind = bisect_left(semicolons, stop)
            further = semicolons[behind] if behind < len(semicolons) else end
            found = False
            for work in self._sentence(at, stop, min(further, at + _REACH)):
                found = True
                yield work
            if not found and (unread := self._unread(at, stop)):
                yield unread
            at = min(stop + 1, end)

    def _sentence(self, start: int, stop: int, further: int) -> Iterator[NoteWork]:
        """The works whose names stand in one sentence; a title may go on until `further`."""
        commas = [found.start() for found in _COMMA.finditer(self._text, start, stop)][:_MOST_COMMAS]
        for comma in commas:
            if self._layout.covered(comma) > comma:
                continue
            names = names_before(self._text, start, comma + 1, self._words)
            if names is not None:
                yield from self._works(names, comma, stop, further)

    def _works(self, names: NamesBefore, comma: int, stop: int, further: int) -> Iterator[NoteWork]:
        """work = names "," (title ("(" publication ")" | ","))? pages"""
        text, base = self._text, self._stream.start
        pages = read_pages(text, comma, stop, base, self._words)
        if pages is not None:
            yield replace(self._work(names, pages.end, None), kind="before", locators=pages.locators)
            return
        group = self._publication(comma, further)
        commas = _COMMA.finditer(text, comma + 1, group.start if group else further)
        for found in islice(commas, _MOST_COMMAS):
            pages = read_pages(text, found.start(), further, base, self._words)
            title = self._title(comma + 1, found.start()) if pages is not None else None
            if pages is not None and title is not None:
                yield replace(self._work(names, pages.end, title), locators=pages.locators)
                return
        title = self._title(comma + 1, group.start if group else stop)
        if title is None:
            return
        if group is None:
            yield self._work(names, stop, title)
            return
        pages = read_pages(text, group.end, further, base, self._words)
        work = self._work(names, pages.end if pages else group.end, title)
        locators = pages.locators if pages else ()
        years = years_in(visible(text[group.start : group.end]))
        yield replace(work, published=True, years=years, locators=locators, set_off=group.start < stop)

    def _work(self, names: NamesBefore, end: int, title: Title | None) -> NoteWork:
        base = self._stream.start
        written = tuple(WrittenName(name.text, base + name.start) for name in names.names)
        while end > names.start and not (self._text[end - 1].isalnum() or self._text[end - 1] in ")]"):
            end -= 1
        place = (self._stream.id, base + names.start, base + end)
        return NoteWork(*place, "titled", written, names.et_al, title)

    def _title(self, start: int, end: int) -> Title | None:
        written = visible(self._text[start:end]).strip(' \t\r\n,.:;"“”')
        if not written or not (written[0].isupper() or written[0].isdigit()) or not any(map(str.isalpha, written)):
            return None
        return Title(" ".join(written.split()), "plain")

    def _publication(self, at: int, end: int) -> Group | None:
        """The next parenthesis with place and year."""
        groups = self._layout.groups
        for group in groups[bisect_left(groups, at, key=lambda group: group.start) :]:
            if group.end > end:
                return None
            inside = visible(self._text[group.start + 1 : group.end - 1])
            if group.sign == "(" and publishes(inside, near=":" in inside, hosted=True):
                return group
        return None

    def _unread(self, start: int, end: int) -> NoteWork | None:
        """A stretch with numbers that may be a source; pointers to other places of the draft are none."""
        found = _PLACE.search(self._text, start, end)
        if found is None or self._layout.covered(found.start()) > found.start():
            return None
        bare = {word[0].casefold().rstrip(".") for word in _WORD.finditer(self._text, start, end)}
        if bare & (self._words.note_words | self._words.full_word_labels | self._words.pointers):
            return None
        return NoteWork(self._stream.id, self._stream.start + start, self._stream.start + end, "unread")
