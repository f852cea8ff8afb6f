"""What may be a citation: each parenthesis of a document with its shape and what stands around it.

Nothing here knows a library; whether a candidate cites is settled when it has been asked what works it may mean.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from refkit.citations.cursor import Cursor
from refkit.citations.dated.bare import find_bare_years
from refkit.citations.dated.grammar import may_be_dated, parse_dated
from refkit.citations.grammar import parse_shape
from refkit.citations.parentheses import find_parentheses
from refkit.citations.readings.aside import highest_example, why_aside
from refkit.citations.shape import Shape
from refkit.citations.surroundings import REACH, LeadWord, follows_quotation, lead_in, qualifies_noun, word_after
from refkit.collector import resting_collector
from refkit.documents.model import Document, Stream
from refkit.span import Span
from refkit.vocabulary import Vocabulary

if TYPE_CHECKING:
    from refkit.citations.notes import NoteWork

# What ends a clause behind a parenthesis: punctuation, a note's mark before it, the end of the paragraph or text.
_CLOSE = re.compile(r"[\s\u2060\d]{0,20}(?:[.,;:?!]|\n[ \t]*\r?\n|\Z)|[ \t]*\n[ \t]*\r?\n")
_END = re.compile(r"[\s\u2060\d]{0,20}(?:[.;?!]|\n[ \t]*\r?\n|\Z)|[ \t]*\n[ \t]*\r?\n")
_FIRST_WORD = re.compile(r"[^\W_]+")
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w'’\u2010\u2011-]*")
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
# What a citing parenthesis must hold at the least: a capital, a digit, a quotation mark, a roman numeral, "ibid".
_WORTH_READING = re.compile(r"[^\W_a-z]|[\"'“«‘„]|\b[ivxlc]+\b|\bibid")

_NOTHING = Shape((), ())
_LOCATORS = attrgetter("locators")


class Candidate(NamedTuple):
    """A parenthesis that may cite.  Offsets are those of the document, brackets included.

    `aside` says why it cites nothing whatever the library holds, or is empty.  `lead` are the capitalised words before
    it (offsets of the document).  `qualifies` says that it stands between an article and its noun, `closes_sentence`
    that a quotation stands before it or the end of a clause behind it, `ends_sentence` that one of these is meant for
    sure; `speaks` that behind it stands what an author does: `Stilgoe (2021) argues`; `bare` that it has no parenthesis, `Brandt et al., 2009`.
    `dated_otherwise` is the same parenthesis as a draft by author and date would have it, where it may be a stray one.
    """

    stream: str
    start: int
    end: int
    raw: str
    shape: Shape
    aside: str
    lead: tuple[LeadWord, ...]
    quoted_before: bool = False
    qualifies: bool = False
    closes_sentence: bool = False
    ends_sentence: bool = False
    speaks: bool = False
    bare: bool = False
    dated_otherwise: "Candidate | None" = None

    @property
    def dated(self) -> bool:
        """Whether a year was read in it as author-date citations have it."""
        return self.shape.dated

    @property
    def behind_name(self) -> bool:
        """Whether it stands between a name and the rest of its sentence: `Wesley (24) attributed …`."""
        return bool(self.lead) and not self.closes_sentence


def find_candidates(
    document: Document,
    words: Vocabulary,
    by_date: bool = False,
    knows: Callable[[str], bool] | None = None,
    noted: Mapping[str, Sequence["NoteWork"]] = MappingProxyType({}),
) -> tuple[Candidate, ...]:
    """The parentheses of a document, in order of the streams and, within a stream, of their starts.

    `by_date` says that the draft cites by author and date: years are read as such, and brackets as parentheses.
    `knows` tells whether a capitalised word begins a name or a title that may be cited; in such a draft, what holds
    no such word and no year need not be read.  `noted` are the works cited in notes, by the ids of the streams: what
    stands inside one that is clear, such as its publication, is no candidate.
    """
    italics = [Span(mark.start, mark.end) for mark in document.marks_of("italic")]
    found: list[Candidate] = []
    with resting_collector():
        for stream in document.streams:
            own: list[Candidate] = []
            spans = _outside(noted.get(stream.id, ()), _spans(stream, by_date), stream.start)
            reader = _Reader(words, by_date, knows, highest_example(stream.text))
            for span in spans:
                inside = _near(italics, span.start, span.end, stream.start) if italics else []
                before = _near(italics, span.start - REACH, span.start, stream.start) if italics else []
                candidate = _candidate(stream, span, inside, before, reader)
                if not (candidate.aside and candidate.raw.startswith("[")):
                    own.append(candidate)
            if by_date:
                own += _bare_candidates(stream, spans, words)
                own.sort(key=lambda candidate: candidate.start)
            found += own
    return tuple(found)


def _bare_candidates(stream: Stream, parentheses: Sequence[Span], words: Vocabulary) -> Iterator[Candidate]:
    """Years behind names outside parentheses: `Brandt et al., 2009`."""
    text, base = stream.text, stream.start
    for span in find_bare_years(text, parentheses):
        behind = text.rfind(",", max(0, span.start - 2), span.start)
        lead = lead_in(text, behind if behind >= 0 else span.start, words, lists=True)
        shape = parse_dated(Cursor.over(text, span, base, words)) if lead else None
        if shape is None or shape.items[0].heads:
            continue
        place = (stream.id, span.start + base, span.end + base, text[span.start : span.end])
        yield Candidate(*place, shape, "", _placed(lead, base), bare=True)


def _placed(lead: Sequence[LeadWord], base: int) -> tuple[LeadWord, ...]:
    """The words with the places they have in the document."""
    if not base:
        return tuple(lead)
    return tuple(LeadWord(word.text, word.start + base, word.end + base) for word in lead)


def _spans(stream: Stream, by_date: bool) -> list[Span]:
    """The parentheses in the order of their starts; in a draft that dates, brackets outside them that hold a year too."""
    found = find_parentheses(stream.text, by_date)
    if by_date:
        found = [
            span for span in found if stream.text[span.start] == "(" or _YEAR.search(stream.text, span.start, span.end)
        ]
    return sorted(found, key=lambda span: span.start)


def _outside(works: Sequence["NoteWork"], spans: list[Span], base: int) -> list[Span]:
    """The parentheses that begin in none of some works."""
    clear = [Span(work.start - base, work.end - base) for work in works if work.is_clear]
    if not clear:
        return spans
    ends = [work.end for work in clear]
    near = ((span, bisect_right(ends, span.start)) for span in spans)
    return [span for span, at in near if at == len(clear) or span.start < clear[at].start]


def _near(italics: list[Span], start: int, end: int, base: int) -> list[Span]:
    """The italic spans that overlap a stretch of a stream; they are in order and do not nest."""
    first = bisect_left(italics, max(0, start) + base, key=lambda italic: italic.end)
    last = bisect_right(italics, end + base, key=lambda italic: italic.start)
    return italics[first:last]


@dataclass(frozen=True, slots=True)
class _Reader:
    """How the parentheses of a stream are to be read; `examples` is the highest number of its numbered examples."""

    words: Vocabulary
    by_date: bool
    knows: Callable[[str], bool] | None
    examples: int

    def may_cite(self, raw: str) -> bool:
        """Whether a parenthesis without a year may cite in a draft that dates: by a name, a title, a page, `ibid.`"""
        if not self.by_date or self.knows is None or may_be_dated(raw, self.words):
            return True
        first = _FIRST_WORD.search(raw)
        word = first[0].casefold() if first else ""
        words = self.words
        if word[:1].isdigit() or words.labels.get(word) == "page" or word in words.ibid_beginnings:
            return True
        if word in words.prefix_words and any(map(str.isdigit, raw)):  # "see 12"
            return True
        return any(map(self.knows, _CAPITALISED.findall(raw)))


def _candidate(stream: Stream, span: Span, italics: list[Span], before: list[Span], reader: _Reader) -> Candidate:
    words, by_date = reader.words, reader.by_date
    text, base = stream.text, stream.start
    raw = text[span.start : span.end]
    inside = Span(span.start + 1, span.end - 1)
    place = (stream.id, span.start + base, span.end + base, raw)
    if _WORTH_READING.search(text, inside.start, inside.end) is None and not (by_date and may_be_dated(raw, words)):
        return Candidate(*place, _NOTHING, "it holds no name, title or number", ())
    if not reader.may_cite(raw):
        return Candidate(*place, _NOTHING, "no name or title of the library stands in it", ())
    cursor = Cursor.over(text, inside, base, words, italics)
    shape = parse_dated(cursor) if by_date else None
    dated = shape is not None
    shape = shape or parse_shape(cursor)
    aside = "" if dated else why_aside(shape, text, span, words, reader.examples)
    if by_date and not dated and not aside and words.names_personal(raw):
        aside = "it names what no list of works holds"
    if aside:
        return Candidate(*place, shape, aside, ())
    lead = _placed(lead_in(text, span.start, words, dated) if _may_lean_on_name(shape) else (), base)
    lead = lead if _names_somebody(lead, before) else ()
    quoted = follows_quotation(text, span.start)
    bare = not any(map(_LOCATORS, shape.items))
    qualifies = bare and qualifies_noun(text, span.start, span.end, words)
    closes = quoted or _CLOSE.match(text, span.end) is not None
    ends = quoted or _END.match(text, span.end) is not None
    behind = word_after(text, span.end) if dated and lead else ""
    speaks = behind in words.speaking or behind in words.saying
    stray = None if by_date else _stray_date(stream, span, cursor)
    return Candidate(*place, shape, "", lead, quoted, qualifies, closes, ends, speaks, dated_otherwise=stray)


def _stray_date(stream: Stream, span: Span, cursor: Cursor) -> Candidate | None:
    """A parenthesis read by author and date, in a draft that cites otherwise; None where it holds no year."""
    text, base = stream.text, stream.start
    raw = text[span.start : span.end]
    if _YEAR.search(raw) is None:
        return None
    shape = parse_dated(cursor)
    if shape is None:
        return None
    lead = lead_in(text, span.start, cursor.words, lists=True) if _may_lean_on_name(shape) else ()
    return Candidate(stream.id, span.start + base, span.end + base, raw, shape, "", _placed(lead, base))


def _names_somebody(lead: tuple[LeadWord, ...], italics: list[Span]) -> bool:
    """Words in italics are a title and name nobody, but for `Wesley's *History* (24)`."""
    for number, word in enumerate(lead):
        if any(italic.start < word.end and word.start < italic.end for italic in italics):
            return number > 0 and lead[number - 1].text.endswith(("'s", "’s", "s'", "s’"))
    return True


def _may_lean_on_name(shape: Shape) -> bool:
    """Whether the first item may take its author from the words before: `Wesley (24)`, `Zhukov (Inoy 345)`."""
    first = shape.items[0]
    if first.dated:
        return not first.heads
    return not first.prefix and not first.ibid and len(first.heads) <= 1
