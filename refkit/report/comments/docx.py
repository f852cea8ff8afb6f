"""Comments in Word files: marks around the words (`commentRangeStart`, `commentRangeEnd`), and the words in a part of their own.

After ECMA-376, part 1, 17.13.4.  A run is divided where a comment begins or ends inside it.  What stands in a note or a
text box has its comment at the note's mark, or at the box: Word sets none inside.
"""

from collections.abc import Iterable
from copy import deepcopy
from typing import IO, NamedTuple

from lxml import etree

from refkit.documents.office.archive import Element
from refkit.documents.office.docx import open_docx, write_down
from refkit.documents.office.docx.names import RUN_PROPERTIES, SPACE, STRICT, TEXT_BOX, WORD, R, word
from refkit.documents.office.docx.reader import words_of
from refkit.documents.office.writing import Origin, Writing
from refkit.report.comments.comment import Comment, stretch
from refkit.report.comments.comments_part import CommentsPart
from refkit.report.comments.fields import fields_of
from refkit.report.comments.parts import copy_with, written

_START, _END, _REFERENCE = (word(f"comment{kind}") for kind in ("RangeStart", "RangeEnd", "Reference"))
_ID = word("id")
_SIMPLE_FIELD = word("fldSimple")


class _Place(NamedTuple):
    """The first and the last run, or other element, that a comment goes around."""

    first: Element
    last: Element


def annotate_docx(source: IO[bytes], target: IO[bytes], path: str, comments: tuple[Comment, ...], when: str) -> None:
    """Write a Word file with the comments in it."""
    opened = open_docx(source, path)
    part = CommentsPart(opened.archive, opened.names, opened.content)
    runs = _Runs(write_down(opened), comments, opened.content)
    placed = [(comment, place) for comment in comments if (place := runs.place(comment)) is not None]
    names = part.named([comment.text for comment, _ in placed], when)
    _take_out(opened.content, part.loose)
    for (_, place), name in zip(placed, names, strict=True):
        _surround(place, name)
    changed = {opened.names.text: written(opened.content), **part.changed()} if placed or part.loose else {}
    is_strict = STRICT in (opened.archive.read(opened.names.text) or b"")
    copy_with(source, target, {name: _as_was(content, is_strict) for name, content in changed.items()})


def _as_was(content: bytes, is_strict: bool) -> bytes:
    """A part with the names that the file has: those of a strict one are others."""
    return content.replace(WORD.encode(), STRICT) if is_strict else content


def _take_out(root: Element, names: Iterable[str]) -> None:
    """Take the marks of some comments out of the text."""
    gone = set(names)
    for mark in [*root.iter(_START, _END, _REFERENCE)]:
        parent = mark.getparent()
        if mark.get(_ID) not in gone or parent is None:
            continue
        parent.remove(mark)
        run = parent.getparent()
        if mark.tag == _REFERENCE and run is not None and not [e for e in parent if e.tag != RUN_PROPERTIES]:
            run.remove(parent)


def _surround(place: _Place, name: str) -> None:
    """Set the marks of a comment around its runs."""
    before, behind = place.first.getparent(), place.last.getparent()
    if before is None or behind is None:
        return
    before.insert(before.index(place.first), etree.Element(_START, {_ID: name}))
    at = behind.index(place.last) + 1
    while at < len(behind) and behind[at].tag in (_END, R) and _is_reference(behind[at]):
        at += 1  # behind the ends of comments that were set before
    behind.insert(at, etree.Element(_END, {_ID: name}))
    run = etree.Element(R)
    etree.SubElement(run, _REFERENCE, {_ID: name})
    behind.insert(at + 1, run)


def _is_reference(element: Element) -> bool:
    return element.tag == _END or element.find(_REFERENCE) is not None


class _Runs:
    """The runs of a text, divided wherever one of the comments begins or ends."""

    def __init__(self, text: Writing, comments: Iterable[Comment], root: Element) -> None:
        self._text = text
        # The nodes that begin and end at an offset, and where the text that is left in a divided one ends.
        self._beginning = {origin.start: origin.node for origin in text.origins}
        self._ending = {origin.end: origin.node for origin in text.origins}
        self._left: dict[Element, int] = {}
        stretches = [self._stretch(comment) for comment in comments]
        for offset in sorted({offset for ends in stretches if ends for offset in ends}, reverse=True):
            self._divide(offset)
        self._fields = fields_of(root)

    def place(self, comment: Comment) -> _Place | None:
        """What a comment goes around; None where the file says nothing."""
        reference = self._text.note_at(comment.start)
        if reference is not None:
            run = _outside_boxes(_run_of(reference.node))
            return _Place(run, run)
        ends = self._stretch(comment)
        if ends is None:
            return None
        first, last = _run_of(self._beginning[ends[0]]), _run_of(self._ending[ends[1]])
        begin, end = self._around_field(_outside_boxes(first))[0], self._around_field(_outside_boxes(last))[1]
        return _Place(begin, end)

    def _around_field(self, run: Element) -> tuple[Element, Element]:
        """The first and the last run of the field that a run stands in: programs rewrite what stands within."""
        simple = next(run.iterancestors(_SIMPLE_FIELD), None)
        return (simple, simple) if simple is not None else self._fields.get(run, (run, run))

    def _stretch(self, comment: Comment) -> tuple[int, int] | None:
        """The stretch of a comment in the body, at least a character, that the file itself says."""
        origins = self._text.origins_of(comment.start, comment.end)
        if origins is None or self._text.note_at(comment.start) is not None:
            return None
        return stretch(comment, *origins)

    def _divide(self, offset: int) -> None:
        """Divide the text at an offset; what is divided further on has been divided already."""
        if offset not in self._beginning and offset not in self._ending:
            origins = self._text.origins_of(offset, offset + 1)
            if origins is not None and origins[0].start < offset < origins[0].end:
                self._divide_node(origins[0], offset)
        if offset in self._beginning:
            _begin_run(self._beginning[offset])
        if offset in self._ending and (following := self._ending[offset].getnext()) is not None:
            _begin_run(following)

    def _divide_node(self, origin: Origin, offset: int) -> None:
        node, rest = origin.node, deepcopy(origin.node)
        said, at = words_of(node)[0], offset - origin.start
        node.text, rest.text = said[:at], said[at:]
        for piece in (node, rest):
            piece.set(SPACE, "preserve")
        node.addnext(rest)
        self._ending[self._left.get(node, origin.end)] = self._beginning[offset] = rest
        self._ending[offset] = node
        self._left[node] = offset


def _run_of(node: Element) -> Element:
    return next(node.iterancestors(R), node)


def _begin_run(node: Element) -> None:
    """See to it that a run begins with a node; what stands before it in its run is a run of its own."""
    run = _run_of(node)
    if run is node or all(child.tag == RUN_PROPERTIES for child in node.itersiblings(preceding=True)):
        return
    new = etree.Element(R)
    properties = run.find(RUN_PROPERTIES)
    if properties is not None:
        new.append(deepcopy(properties))
    following = list(node.itersiblings())
    new.extend([node, *following])
    run.addnext(new)


def _outside_boxes(run: Element) -> Element:
    """The run, or the one with the text box that it stands in."""
    boxes = list(run.iterancestors(TEXT_BOX))
    return _run_of(boxes[-1]) if boxes else run
