"""The shape parser for drafts that cite by author and date; read the grammar in the docstrings.

    shape = item (";" item | "," item)*
    item  = prefix? names? ","? years ((":" | ",") locators)? (mediator item | remark)?

What holds no year is read by the grammar of the other conventions: `(Inoy 345)`, `emphasis added`, `(12)`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from refkit.citations.cursor import Cursor
from refkit.citations.dated.names import NameRegion, is_upper_roman, names_before
from refkit.citations.dated.places import read_places
from refkit.citations.dated.years import may_be_joined, parted, read_years, year_ahead, years_of
from refkit.citations.grammar import Parser
from refkit.citations.locator import starts_locator
from refkit.citations.prefix import Prefix, ends_lower_case_name, kind_of_prefix, mediator_length
from refkit.citations.remarks import remark_ahead
from refkit.citations.shape import ItemShape, Phrase, Shape
from refkit.citations.tokens import visible
from refkit.records import TitleForm
from refkit.vocabulary import Vocabulary

# 2004, 19--, the book of an old work: VI; the first sign first, it is rare
_MAY_BE_YEAR = re.compile(r"[12IVXLC](?:(?<=[12])[0-9]{3}|(?<=\b[12])[0-9]{1,2}[-–—]|(?<=\b[IVXLC])[IVXLC]*\b)")
_LETTERS_OF_WORD = re.compile(r"[^\W\d_]+")


class _Ahead(NamedTuple):
    """What lies ahead up to a year: the names it belongs to, None for a year alone, and where it stands."""

    names: NameRegion | None
    year: int


def parse_dated(cursor: Cursor) -> Shape | None:
    """The shape of what stands in a parenthesis, brackets left out; None where no author-date item stands there.

    The cursor may be anywhere in it.
    """
    raw, words = cursor.written, cursor.words
    if not _may_hold_date(raw, words):
        return None
    if may_be_joined(visible(raw)):
        cursor = Cursor(parted(cursor.tokens, words.mediators), cursor.text, cursor.base, words, cursor.italics)
    cursor.at = 0
    parser = DatedParser(cursor)
    if not parser.years and not cursor.has_any(words.labels.keys()):
        return None
    shape = parser.shape()
    return shape if parser.in_book or shape.dated else None


@lru_cache(maxsize=1 << 10)  # asked twice of each parenthesis
def may_be_dated(raw: str, vocabulary: Vocabulary) -> bool:
    """Whether a year or what stands in its place may be in a parenthesis: a quick look before it is read."""
    if _MAY_BE_YEAR.search(raw) is not None:
        return True
    return not vocabulary.dateless_beginnings.isdisjoint(_LETTERS_OF_WORD.findall(raw.casefold()))


def _may_hold_date(raw: str, vocabulary: Vocabulary) -> bool:
    """Whether reading may find a year or a place in an ancient work: not in `n = 12`, `in the sense of Smith`."""
    if _MAY_BE_YEAR.search(raw) is not None:
        return True
    if not may_be_dated(raw, vocabulary):
        return False
    words = _LETTERS_OF_WORD.findall(visible(raw).casefold())
    return vocabulary.may_stand_for_year(words) or not vocabulary.label_words.isdisjoint(words)


class DatedParser(Parser):
    """Reads one parenthesis; `heads_before` are the names that a further year belongs to: `Smith 2004, 2006`.

    `in_book` says that it holds a place in an ancient work.
    """

    def __init__(self, cursor: Cursor) -> None:
        super().__init__(cursor)
        self.heads_before: tuple[Phrase, ...] = ()
        self.in_book = False
        self.years = list(years_of(cursor))  # the numbers of the tokens at which years begin
        self.seen_ahead: dict[int, _Ahead | None] = {}

    def item(self) -> None:
        """item = prefix? names? ","? years ((":" | ",") locators)? (mediator item | remark)?"""
        start = self.cursor.at
        while self.skip_comma() or self.takes_conjunction():
            pass
        if self.cursor.done or self.cursor.is_sign(";"):
            return
        if self.is_personal():
            self.remark()
            return
        ahead = None if remark_ahead(self.cursor) else self.ahead()
        if ahead is None and self.cursor.word() in self.words.full_word_labels:  # "; Figure 2": a place of the draft
            self.remark()
            return
        if ahead is None and not self.undated_in_book():
            self.cursor.at = start
            super().item()
        if ahead is None:
            return
        self.dated_item(ahead)

    def is_personal(self) -> bool:
        """`Smith, personal communication, 3 May 2012`: what no list of works holds."""
        cursor = self.cursor
        if not cursor.has_any(self.words.personal_words):
            return False
        return self.words.names_personal(cursor.raw(cursor.at, cursor.segment_end(cursor.at) - 1))

    def takes_conjunction(self) -> bool:
        """`and` before a further item: `20-22, and Jones 2005`"""
        if self.cursor.joins():
            self.cursor.take()
            return True
        return False

    def ahead(self) -> _Ahead | None:
        """The next year of this item and its names, as `look_ahead` finds them; asked once for every place."""
        at = self.cursor.at
        if at not in self.seen_ahead:
            self.seen_ahead[at] = self.look_ahead()
        return self.seen_ahead[at]

    def look_ahead(self) -> _Ahead | None:
        """The next year of this item and its names; names before a semicolon may be co-authors: `Russell; Sugimoto`."""
        cursor, first = self.cursor, self.cursor.at
        if cursor.peek_kind() == "word" and year_ahead(cursor) is not None:  # "Vik (in press)"
            return self.year_alone(Prefix(), first, first)
        prefix = self.prefix()
        begin, cursor.at = cursor.at, first
        stop = begin
        while stop < cursor.size:
            segment, stop = stop, cursor.segment_end(stop)
            for year in self.years_in(segment, stop):
                names = names_before(cursor, begin, year)
                if names is not None:
                    return _Ahead(names, year)
                if segment == begin and self.only_passes_over(begin, year):
                    return self.year_alone(prefix, first, year)
            if not self.is_list_of_names(segment, stop):
                return None
            stop += 1
        return None

    def undated_in_book(self) -> bool:
        """`(Diógenes Laercio, VI 73, p. 229)`: a place in an ancient work between its author and the page."""
        cursor, start = self.cursor, self.cursor.at
        self.prefix()
        begin, cursor.at = cursor.at, start
        stop = cursor.segment_end(begin)
        page = next((at for at in range(begin, stop) if cursor.word_at(at) in self.words.labels), stop)
        names = names_before(cursor, begin, page)
        if names is None or names.end - names.names[-1][1] < 2 or not starts_locator(cursor, page - start):
            return False
        cursor.at = page
        locators = tuple(read_places(cursor))
        end = cursor.end_offset(cursor.at - 1)
        self.items.append(ItemShape(cursor.offset(names.start), end, self.heads_of(names), locators))
        self.after_item()
        self.in_book = True
        return True

    def years_in(self, first: int, stop: int) -> Iterator[int]:
        """The numbers of the tokens at which years begin that no month or label precedes: `March 2004`, `p. 1999`."""
        cursor, years = self.cursor, self.years
        for at in years[bisect_left(years, first) : bisect_left(years, stop)]:
            before = at - 2 if at > first and cursor.tokens[at - 1].text == "." else at - 1
            word = cursor.word_at(before) if before >= first else ""
            if word not in self.words.months and word not in self.words.labels:
                yield at

    def only_passes_over(self, begin: int, year: int) -> bool:
        """Whether nothing but numbers and signs stand before a year: `(VI 71, 2010, p. 228)`, `(see 2004)`."""
        tokens = self.cursor.tokens[begin:year]
        return all(token.kind in ("numeral", "punctuation") or is_upper_roman(token.text) for token in tokens) and (
            not tokens or is_upper_roman(tokens[0].text)
        )

    def is_list_of_names(self, first: int, stop: int) -> bool:
        """Whether a stretch up to a semicolon is one name or several, and nothing else."""
        region = names_before(self.cursor, first, stop) if first < stop < self.cursor.size else None
        return region is not None and region.start == first and region.end == stop

    def dated_item(self, ahead: _Ahead) -> None:
        """Takes prefix, names, years and locators; every year is an item of its own."""
        cursor, start = self.cursor, self.cursor.at
        heads = self.heads_of(ahead.names) if ahead.names is not None else ()
        first = ahead.names.start if ahead.names is not None else ahead.year
        prefix = visible(cursor.raw(start, first - 1)).strip(" ,.:;") if first > start else ""
        plain, mediated = kind_of_prefix(prefix, self.words) if prefix else (False, False)
        cursor.at = ahead.year
        years = read_years(cursor)
        locators = read_places(cursor)
        repeats = not heads and bool(self.heads_before)
        for number, dated in enumerate(years):
            last = number == len(years) - 1
            self.items.append(
                ItemShape(
                    cursor.offset(first if number == 0 else dated.first),
                    cursor.end_offset(cursor.at - 1 if last else dated.end - 1),
                    heads or self.heads_before,
                    tuple(locators) if last else (),
                    dated.issued,
                    prefix if number == 0 else "",
                    plain_prefix=plain,
                    mediated=mediated,
                    dated=True,
                    repeats=repeats or number > 0,
                    set_off=cursor.tokens[ahead.year - 1].text == "," if ahead.year else False,
                )
            )
        self.heads_before = heads or self.heads_before
        self.after_dated(len(years))

    def year_alone(self, prefix: Prefix, first: int, year: int) -> _Ahead | None:
        """`(see 2004)`, but not `(late in 2004)`; `(bell hooks 1994)` is a name that no capital begins."""
        words = prefix.text.casefold().split()
        if self.items and not self.items[-1].dated:  # "(1999–2001; 2004)"
            return None
        if not words or not (prefix.plain or words[-1] in self.words.function_words):
            return _Ahead(None, year)
        at, self.cursor.at = self.cursor.at, year
        is_name = ends_lower_case_name(self.cursor, first)
        self.cursor.at = at
        return _Ahead(NameRegion(((first, year),), year), year) if is_name else None

    def heads_of(self, names: NameRegion) -> tuple[Phrase, ...]:
        """The names as phrases, one for each stretch between commas or semicolons."""
        heads = [self.head(first, stop - 1) for first, stop in names.names]
        return tuple([head for head in heads if head.text.strip()])  # “ ” names nobody

    def head(self, first: int, last: int) -> Phrase:
        cursor = self.cursor
        token = cursor.tokens[first]
        if first == last and token.kind == "quoted":
            return self.phrase_of(token.text, "quoted", first)
        while last > first and cursor.tokens[last].kind == "group":  # "Haber (eds.)"
            last -= 1
        text = visible(" ".join(cursor.raw(first, last).split()))
        others = self.words.others_at_end(text, 0, len(text))
        text = text[: others.start()] if others else text
        if not self.ends_short(last):
            text = text.rstrip(" .")
        text += " et al." if others else ""
        form: TitleForm = "italic" if cursor.is_italic(token) else "plain"
        return Phrase(text, form, cursor.offset(first), cursor.end_offset(last), text)

    def ends_short(self, last: int) -> bool:
        """Whether a period at the end belongs to the name: `Smith J.`"""
        return last > 0 and self.cursor.tokens[last].text == "." and len(self.cursor.tokens[last - 1].text) <= 2

    def after_dated(self, count: int) -> None:
        """What follows: `;`, another year or item, `cited in` a work in hand, or the words of a remark."""
        cursor = self.cursor
        if cursor.done or cursor.is_sign(";"):
            return
        at = cursor.at + cursor.is_sign(",.")
        here, cursor.at = cursor.at, at
        mediates = at < cursor.size and mediator_length(cursor) > 0
        cursor.at = here
        if mediates:
            self.items[-count:] = [item._replace(original=True) for item in self.items[-count:]]
            return
        stop = cursor.segment_end(cursor.at)
        if any(True for _ in self.years_in(cursor.at, stop)) and self.ahead_in_segment():
            return
        self.remark()

    def ahead_in_segment(self) -> bool:
        """Whether another dated item follows before the next semicolon."""
        at = self.cursor.at
        while self.skip_comma() or self.takes_conjunction():
            pass
        ahead = self.ahead()
        found = ahead is not None and ahead.year < self.cursor.segment_end(at)
        self.cursor.at = at
        return found
