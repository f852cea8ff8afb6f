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

from refkit.citations.notes.imprint import open_imprint
from refkit.citations.notes.layout import Group, Layout
from refkit.citations.notes.leading import item_start, leading_names
from refkit.citations.notes.names import NamesBefore, names_before
from refkit.citations.notes.pages import read_pages
from refkit.citations.notes.publication import publishes, sentence_stops, years_in
from refkit.citations.notes.standing import note_pointer, work_cited, works_cited
from refkit.citations.notes.work import NoteWork, written_names
from refkit.citations.tokens import visible
from refkit.documents.model import Stream
from refkit.numerals import is_year
from refkit.records import Locator, Title
from refkit.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’.\-‐‑\u2060])*")
_COMMA = re.compile(r"[,:](?!\d)")
_PERIOD = re.compile(r"\.(?:\s*[–—])?(?=\s)")
# `(1686–1750) and Primeval Language` is inside a title
_ENDS_TITLE = re.compile(r"[\s\u2060]*(?:[,:.;)\]\d]|\Z)")
_DATED = re.compile(r"(?<=[\s\u2060])(?P<year>(?:1[4-9]|20)\d\d)[a-z]?(?=[\s\u2060]*[,:][\s\u2060]*[^\s\u2060])")
_LAST_NUMBER = re.compile(r"\s(\d+(?:[\-‐‑–—]\d+)?)\.?[\s\u2060]*\Z")
_LONGEST_NUMBER, _NEAR_END = 24, 2
# A digit, or a comma or colon between words of which the second is capitalised: `Fitzpatrick, Everyday Stalinism`
WORTH_READING = re.compile(r"\d|[^\W\d_][,:][\s\u2060]+[^\W\d_a-z]")
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
_LISTED = 60
_SHORTEST = 4


def plain_works(stream: Stream, layout: Layout, marked: Sequence[NoteWork], words: Vocabulary) -> Iterator[NoteWork]:
    """The works between those whose titles are marked, in order; works that overlap are readings of the same words."""
    cites_again = any(True for _ in works_cited(layout.text))
    reader = _Reader(stream, layout, words, cites_again)
    at = 0
    for work in (*marked, None):
        end = work.start - stream.start if work is not None else len(layout.text)
        if end - at >= _SHORTEST and WORTH_READING.search(layout.text, at, end):
            yield from reader.between(at, end)
            for group, inside in layout.holding(at, end):
                yield from _Reader(stream, inside, words, cites_again).between(group.start + 1, group.end - 1)
        at = max(at, work.end - stream.start) if work is not None else end


class _Reader:
    """Reads the stretches of one note that hold no marked title; `cites_again` says that it has an `op. cit.`"""

    def __init__(self, stream: Stream, layout: Layout, words: Vocabulary, cites_again: bool) -> None:
        self._stream = stream
        self._layout = layout
        self._text = layout.text
        self._words = words
        self._cites_again = cites_again

    def between(self, at: int, end: int) -> Iterator[NoteWork]:
        """The works from one marked work to the next, sentence by sentence."""
        stops = [*sentence_stops(self._layout, at, end, self._words), end]
        reached = 0
        semicolons = [stop for stop in stops[:-1] if self._text[stop] == ";"]
        for stop in stops:
            behind = bisect_left(semicolons, stop)
            further = semicolons[behind] if behind < len(semicolons) else end
            found = False
            for work in self._sentence(at, stop, min(further, at + _REACH), reached):
                found = True
                reached = max(reached, work.end - self._stream.start)
                yield work
            if not found and (unread := self._unread(at, stop)):
                yield unread
            at = min(stop + 1, end)

    def _sentence(self, start: int, stop: int, further: int, reached: int) -> Iterator[NoteWork]:
        """The works whose names stand in one sentence; a title may go on until `further`.

        `reached` is the end of the works before: what lies inside one, `München 1983, S. 5`, is its publication.
        """
        item = item_start(self._text, start, stop, self._words)
        leading = leading_names(self._text, item, further, self._words)
        if leading is not None:
            names = NamesBefore(leading.names, False, leading.start, "")
            yield from self._behind_period(names, leading.end, further)
        if item >= reached and (dated := self._dated(item, stop)) is not None:
            yield dated
        commas = [found.start() for found in _COMMA.finditer(self._text, start, stop)][:_MOST_COMMAS]
        for comma in sorted(commas, key=lambda comma: self._text[comma] != ":"):  # `Müller, Hans:` before `Müller,`
            if self._layout.covered(comma) > comma:
                continue
            # `Müller, Hans; Schmidt, Anna: Land und Leute`
            listed = self._text[comma] == ":" and self._text[max(0, start - 1) : start] == ";"
            begin = max(0, start - _LISTED) if listed else start
            names_here = names_before(self._text, begin, comma + 1, self._words)
            if names_here is not None:
                yield from self._works(names_here, comma, stop, further)

    def _works(self, names: NamesBefore, comma: int, stop: int, further: int) -> Iterator[NoteWork]:
        """work = names ("," | ":") (title (publication | ","))? pages?"""
        pages = read_pages(self._text, comma, stop, self._stream.start, self._words)
        if pages is not None:
            places = pages.locators
            if len(places) > 1 and places[0].raw.isdigit() and is_year(places[0].raw):  # `Holanda, 1995, p. 33`
                places = places[1:]
            yield replace(self._work(names, pages.end, None), kind="named", locators=places)
            return
        group = self._publication(comma, further)
        if (cited := self._again(names, comma, further)) is not None:
            yield cited
            return
        found = self._published(names, comma, further) if group is None else None
        short = self._with_page(names, comma, group.start if group else further, further)
        if group is not None and short is not None and self._is_of(short, group):
            short = None
        if found is not None and (short is None or short.end > found.end - _NEAR_END):
            yield found
        elif short is not None:
            yield short
        elif group is not None:
            yield from self._in_parenthesis(names, comma, stop, further, group)
        else:
            yield from self._at_stop(names, comma, stop)

    def _dated(self, item: int, stop: int) -> NoteWork | None:
        """`Winkler 2000, S. 4`: names with a year at the beginning of an item, and pages."""
        year = _DATED.search(self._text, item, min(stop, item + _LISTED))
        names = names_before(self._text, item, year.start(), self._words, sign=False) if year else None
        if year is None or names is None or names.start != item or self._is_parted(year.start()):
            return None
        pages = read_pages(self._text, year.end(), stop, self._stream.start, self._words)
        if pages is None:
            return None
        work = self._work(names, pages.end, None)
        return replace(work, kind="named", years=(year["year"],), locators=pages.locators)

    def _is_parted(self, at: int) -> bool:
        """Whether a comma stands before an offset: `Holanda, 1995, p. 33`."""
        return visible(self._text[max(0, at - _NEAR_END) : at]).rstrip().endswith(",")

    def _again(self, names: NamesBefore, comma: int, further: int) -> NoteWork | None:
        """`Foucault, op. cit., p. 45`"""
        cited = work_cited(self._text, comma, further) if self._cites_again else None
        if cited is None or visible(self._text[comma : cited.start()]).strip(" ,:"):
            return None
        pages = read_pages(self._text, cited.end(), further, self._stream.start, self._words)
        work = self._work(names, pages.end if pages else cited.end(), None)
        return replace(work, kind="before", locators=pages.locators if pages else ())

    def _is_of(self, work: NoteWork, group: Group) -> bool:
        """Whether a number is part of the publication right behind it: `Magazin 1, no. 2 (1782)`, `1 [no more] (1782)`."""
        between = visible(self._text[work.end - self._stream.start : group.start]).strip()
        return not between or (between.startswith("[") and between.endswith("]"))

    def _behind_period(self, names: NamesBefore, at: int, further: int) -> Iterator[NoteWork]:
        """work = surname ","? given "." title "." (publication | ".") pages?"""
        found = self._published(names, at, further)
        if found is not None:
            yield found
            return
        for place in _PERIOD.finditer(self._text, at, further):
            pages = read_pages(self._text, place.end(), further, self._stream.start, self._words)
            title = self._title(at, place.start()) if pages is not None else None
            if pages is not None and title is not None and _is_page(pages.locators[0]):
                years = years_in(title.text) if "//" in title.text else ()
                work = self._work(names, pages.end, title)
                yield replace(work, published=bool(years), years=years, locators=pages.locators)
                return

    def _published(self, names: NamesBefore, at: int, further: int) -> NoteWork | None:
        """A work whose year closes its publication: `Müller, Hans: Die Stadt. Berlin 1995, S. 12`."""
        imprint = open_imprint(self._layout, at + 1, further, self._stream.start, True, self._words)
        title = self._title(at + 1, imprint.year) if imprint is not None else None
        if imprint is None or title is None:
            return None
        pages = imprint.pages
        clear = self._text[at] != "," and pages is not None and not pages.locators[0].raw[:1].isdigit()
        work = self._work(names, pages.end if pages else imprint.end, title)
        locators = pages.locators if pages else ()
        return replace(work, published=True, years=(imprint.written,), locators=locators, set_off=clear)

    def _with_page(self, names: NamesBefore, comma: int, end: int, further: int) -> NoteWork | None:
        """`Zhukov, Inoy Stalin, 345`, and what stands for a publication in `Müller, Stadt (wie Anm. 3), S. 12`."""
        text = self._text
        pointer = note_pointer(text, comma, end, self._words)
        if pointer is None and self._cites_again:
            pointer = work_cited(text, comma, end)
        for found in islice(_COMMA.finditer(text, comma + 1, end), _MOST_COMMAS):
            pages = read_pages(text, found.start(), further, self._stream.start, self._words)
            stop = pointer.start() if pointer and pointer.start() < found.start() else found.start()
            title = self._title(comma + 1, stop) if pages is not None else None
            if pages is not None and title is not None:
                return replace(self._work(names, pages.end, title), locators=pages.locators)
        return None

    def _in_parenthesis(
        self, names: NamesBefore, comma: int, stop: int, further: int, group: Group
    ) -> Iterator[NoteWork]:
        """`Anna Rhode, Oratio (Argentinae: typis, 1605), 12`"""
        title = self._title(comma + 1, group.start)
        if title is None:
            return
        pages = read_pages(self._text, group.end, further, self._stream.start, self._words)
        work = self._work(names, pages.end if pages else group.end, title)
        locators = pages.locators if pages else ()
        inside = visible(self._text[group.start : group.end])
        clear = group.start < stop and any(map(str.isalpha, inside))  # unlike `Müller, Hans (1995): Titel`
        yield replace(work, published=True, years=years_in(inside), locators=locators, set_off=clear)

    def _at_stop(self, names: NamesBefore, comma: int, stop: int) -> Iterator[NoteWork]:
        """`Fitzpatrick, Everyday Stalinism.`; a number at the end may be the page: `Everyday Stalinism 23–24`."""
        title = self._title(comma + 1, stop)
        if title is not None:
            yield self._work(names, stop, title)
        number = _LAST_NUMBER.search(self._text, max(comma + 1, stop - _LONGEST_NUMBER), stop)
        pages = read_pages(self._text, number.start(1), stop, self._stream.start, self._words) if number else None
        title = self._title(comma + 1, number.start(1)) if number else None
        if pages is not None and title is not None:
            yield replace(self._work(names, pages.end, title), locators=pages.locators)

    def _work(self, names: NamesBefore, end: int, title: Title | None) -> NoteWork:
        base = self._stream.start
        written, other = written_names(names.names, base), written_names(names.other, base)
        while end > names.start and not (self._text[end - 1].isalnum() or self._text[end - 1] in ")]"):
            end -= 1
        place = (self._stream.id, base + names.start, base + end)
        return NoteWork(*place, "titled", written, names.et_al, title, other=other)

    def _title(self, start: int, end: int) -> Title | None:
        written = visible(self._text[start:end]).strip(' \t\r\n,.:;"“”')
        if not written or written[0].islower() or not written[0].isalnum() or not any(map(str.isalpha, written)):
            return None
        return Title(" ".join(written.split()), "plain")

    def _publication(self, at: int, end: int) -> Group | None:
        """The next parenthesis with place and year."""
        for group in self._layout.groups_from(at):
            if group.end > end:
                return None
            inside = visible(self._text[group.start + 1 : group.end - 1])
            if (
                group.sign == "("
                and _ENDS_TITLE.match(self._text, group.end)
                and publishes(inside, near=":" in inside, hosted=True)
            ):
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


def _is_page(place: Locator) -> bool:
    """Whether it says `S. 12` or `л. 3`, and no issue or volume."""
    return not place.raw[:1].isdigit() and place.label not in ("number", "volume", "issue")
