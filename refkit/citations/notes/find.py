"""Finds the works cited in the notes of a document: full notes, short ones, ibid., several in one note.

A title in italics or quotation marks with names and a comma before it is the sure sign; the names are read backwards
from there, the publication and the pages forwards.  Nothing here knows a library.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from refkit.citations.notes.anchors import Anchor, anchors_of, may_stand_for, stands_alone
from refkit.citations.notes.layout import Layout, layout_of
from refkit.citations.notes.pages import read_pages
from refkit.citations.notes.plain import WORTH_READING, plain_works
from refkit.citations.notes.publication import read_publication
from refkit.citations.notes.standing import pass_standing
from refkit.citations.notes.work import NoteWork, written_names
from refkit.citations.tokens import visible
from refkit.documents.model import Document, Mark, Stream
from refkit.records import Title
from refkit.vocabulary import Vocabulary

_LINK = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|[^\s\u2060]")
_LONGEST_LINK = 60
# "Anders dagegen Huber", "; ferner Huber", but no "Archiv der sozialen Demokratie"
_LED = re.compile(r"(?:\A|(?<=[;.(\n]))[\s\u2060]*[^\W\d_]+\.?(?:[\s\u2060]+[^\W\dA-Z_]+\.?){0,3}[\s\u2060]+\Z")
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*\.?),?[\s\u2060*_\[\"'“‘«„(]*\Z")
_OPENING = " ,*_[(\"'“‘«„"
_MOST_PREFIXES, _LONGEST_WORD = 4, 24
_COMMA = re.compile("\u2060*,")
_CLOSES = re.compile(r"[\s\u2060\"'”’»]*(?:[;)\]\n]|\.(?!\w)|\Z)")


def find_note_works(document: Document, words: Vocabulary) -> Mapping[str, tuple[NoteWork, ...]]:
    """The works cited in each note, by the ids of the streams, in order; notes that cite nothing are left out."""
    notes = [stream for stream in document.streams if stream.kind == "note"]
    if not notes:
        return {}
    marks = [mark for mark in document.marks if mark.kind in ("italic", "quotation")]
    starts = [mark.start for mark in marks]
    found: dict[str, tuple[NoteWork, ...]] = {}
    for stream in notes:
        first = bisect_left(starts, stream.start)
        last = bisect_right(starts, stream.start + len(stream.text))
        works = works_in(stream, marks[first:last], words)
        if works:
            found[stream.id] = works
    return found


def works_in(stream: Stream, marks: Sequence[Mark], words: Vocabulary) -> tuple[NoteWork, ...]:
    """The works cited in one note; `marks` are the italics and quotations inside it, in order."""
    if not (marks or WORTH_READING.search(stream.text) or may_stand_for(stream.text, words)):
        return ()
    layout = layout_of(stream.text, stream.start, marks)
    anchors = anchors_of(layout, words)
    marked = [_work(stream, layout, anchor, limit, words) for anchor, limit in _with_limits(layout, anchors)]
    works = sorted((*marked, *plain_works(stream, layout, marked, words)), key=lambda work: work.start)
    return tuple(_placed(work, layout.text, stream.start, words) for work in works)


def _placed(work: NoteWork, text: str, base: int, words: Vocabulary) -> NoteWork:
    """The work, told whether a sentence or item begins and ends with it."""
    if work.kind == "unread":
        return work
    at = work.start - base
    opens = stands_alone(text, 0, at, words)
    found = None if opens else _LED.search(text, max(0, at - _LONGEST_LINK), at)
    led = opens or found is not None and words.articles.isdisjoint(found[0].casefold().split())
    return replace(work, opens=opens, led=led, closes=_CLOSES.match(text, work.end - base) is not None)


def _with_limits(layout: Layout, anchors: Sequence[Anchor]) -> Iterator[tuple[Anchor, int]]:
    """Each work with the place where it must end: the next work, the bracket around it, the end of the note."""
    for number, anchor in enumerate(anchors):
        following = anchors[number + 1].start if number + 1 < len(anchors) else len(layout.text)
        inside = layout.around(anchor.start, anchor.end)
        yield anchor, min(following, inside[-1].end - 1) if inside else following


def _work(stream: Stream, layout: Layout, anchor: Anchor, limit: int, words: Vocabulary) -> NoteWork:
    names = written_names(anchor.names, stream.start)
    other = written_names(anchor.other, stream.start)
    start = anchor.start + stream.start
    if anchor.marked is None:
        behind = pass_standing(layout.text, anchor.end, limit, words)  # `op. cit. (n. 2), p. 12`
        pages = read_pages(layout.text, behind, limit, stream.start, words)
        end = (pages.end if pages else anchor.end) + stream.start
        locators = pages.locators if pages else ()
        return NoteWork(stream.id, start, end, anchor.kind, names, anchor.et_al, locators=locators, other=other)
    title = Title(anchor.marked.text, anchor.marked.form)
    found = read_publication(layout, anchor.marked, limit, stream.start, words, hosted=bool(anchor.plain))
    host = found.host
    if anchor.plain:
        title, host = Title(anchor.plain, "plain"), anchor.marked.text
    set_off = title.form == "quoted" or _COMMA.match(layout.text, anchor.marked.end) is not None
    return NoteWork(
        stream.id,
        start,
        found.end + stream.start,
        anchor.kind,
        names,
        anchor.et_al,
        title,
        host,
        found.published,
        found.years,
        found.locators,
        set_off,
        other,
    )


def goes_on(between: str, words: Vocabulary) -> bool:
    """Whether a work goes on with the one before: `;`, `and`, `See also` stand between them, no prose."""
    if len(between) > _LONGEST_LINK or "\n" in between:
        return False
    pieces = [piece.casefold().rstrip(".") for piece in _LINK.findall(visible(between))]
    return all(piece in words.prefix_words or piece in ",;.&:" or words.joins(piece) for piece in pieces)


def prefix_before(text: str, at: int, words: Vocabulary) -> str:
    """The words before a work that lead to it: `see also`, `quoted in`; empty where there are none."""
    begin = at
    for _ in range(_MOST_PREFIXES):
        found = _WORD_BEFORE.search(text, max(0, begin - _LONGEST_WORD), begin)
        if found is None or visible(found[1]).casefold().rstrip(".") not in words.prefix_words:
            break
        begin = found.start()
    return " ".join(visible(text[begin:at]).split()).rstrip(_OPENING)
