"""Comments in OpenDocument texts: `office:annotation` at the first character, `office:annotation-end` behind the last.

What stands in a note or a text box has its comment at the note's mark, or at the box.
"""

from collections import Counter
from itertools import count
from typing import IO, Literal

from lxml import etree

from refkit.documents.office.archive import Element
from refkit.documents.office.odt import CONTENT, open_odt, write_down
from refkit.documents.office.odt.names import odf
from refkit.documents.office.odt.reader import is_field
from refkit.documents.office.writing import Origin, Writing
from refkit.report.comments.comment import AUTHOR, INITIALS, Comment, stretch
from refkit.report.comments.parts import copy_with, written

_ANNOTATION, _END = odf("office:annotation"), odf("office:annotation-end")
_NAME, _PARENT = odf("office:name"), odf("loext:parent-name")
_CREATOR = odf("dc:creator")
_DRAWN = odf("draw:")
# Elements that are characters themselves.
_SIGNS = frozenset((odf("text:s"), odf("text:tab"), odf("text:line-break")))

Side = Literal["before", "behind"]


def annotate_odt(source: IO[bytes], target: IO[bytes], path: str, comments: tuple[Comment, ...], when: str) -> None:
    """Write an OpenDocument text with the comments in it."""
    opened = open_odt(source, path)
    before = len(list(opened.content.iter(_ANNOTATION)))
    answered = _clear(opened.content)
    taken = {each.get(_NAME) for each in opened.content.iter(_ANNOTATION)}
    names = (name for number in count(1) if (name := f"{AUTHOR}-{number}") not in taken)
    anchors = _Anchors(write_down(opened))
    for comment in comments:
        if answered[comment.text]:  # it stands there already, with the answer
            answered[comment.text] -= 1
            continue
        name = next(names)
        anchors.add(comment, _annotation(comment, name, when), etree.Element(_END, {_NAME: name}))
    anchors.insert()
    is_changed = comments or before != len(taken)
    copy_with(source, target, {CONTENT: written(opened.content)} if is_changed else {})


def _clear(root: Element) -> Counter[str]:
    """Take out the comments of an earlier run; how often there are which of those that were answered, which stay."""
    annotations = list(root.iter(_ANNOTATION))
    parents = {each.get(_PARENT) for each in annotations} - {None}
    own = [each for each in annotations if each.findtext(_CREATOR) == AUTHOR]
    gone = {each.get(_NAME) for each in own if each.get(_NAME) not in parents}
    answered = Counter(_text_of(each) for each in own if each.get(_NAME) in parents)
    for each in [*own, *root.iter(_END)]:
        if each.get(_NAME) in gone:
            _take_out(each)
    return answered


def _text_of(annotation: Element) -> str:
    return "\n".join("".join(map(str, paragraph.itertext())) for paragraph in annotation.iterchildren(odf("text:p")))


def _take_out(element: Element) -> None:
    """Take an element out and leave the text behind it where it is."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail or ""
    if parent is None:
        return
    if before is None:
        parent.text = (parent.text or "") + tail
    else:
        before.tail = (before.tail or "") + tail
    parent.remove(element)


class _Anchors:
    """Where the beginnings and ends of comments go, so that no one of them moves the places of the others."""

    def __init__(self, text: Writing) -> None:
        self._text = text
        self._inside: list[tuple[int, bool, Origin, Element]] = []
        self._beside: list[tuple[Element, Element, Element]] = []

    def add(self, comment: Comment, beginning: Element, ending: Element) -> None:
        """A comment is to stand at its words, or at the mark of the note, or the box, that they stand in."""
        reference = self._text.note_at(comment.start)
        origins = self._text.origins_of(comment.start, comment.end)
        if origins is None:
            return
        first, last = origins
        whole = reference.node if reference is not None else _box(first, last)
        if whole is not None:
            self._beside.append((whole, beginning, ending))
            return
        start, end = stretch(comment, first, last)
        self._inside.append((start, True, first, beginning))
        self._inside.append((end, False, last, ending))

    def insert(self) -> None:
        """Put all of them in: from the last to the first, at one place what ends before what begins there."""
        for offset, begins, origin, element in sorted(self._inside, key=lambda each: each[:2], reverse=True):
            _insert(origin, offset, element, "before" if begins else "behind")
        for whole, beginning, ending in self._beside:
            _insert_beside(whole, beginning, "before")
            _insert_beside(whole, ending, "behind")


def _box(*origins: Origin) -> Element | None:
    """The outermost frame, shape or field that something stands in: no comment inside one would last."""
    around = (
        element
        for origin in origins
        for element in reversed([*([] if origin.is_tail else [origin.node]), *origin.node.iterancestors()])
        if _is_box(element)
    )
    return next(around, None)


def _is_box(element: Element) -> bool:
    return element.tag.startswith(_DRAWN) or (is_field(element.tag) and element.tag not in _SIGNS)


def _insert(origin: Origin, offset: int, element: Element, side: Side) -> None:
    """Put an element at an offset of the text, in the stretch that comes from one node."""
    node, at = origin.node, origin.at + offset - origin.start
    if not origin.is_tail and node.tag in _SIGNS:
        _insert_beside(node, element, side)
    elif origin.is_tail:
        node.tail, element.tail = (node.tail or "")[:at], (node.tail or "")[at:]
        parent = node.getparent()
        if parent is not None:
            parent.insert(parent.index(node) + 1, element)
    else:
        node.text, element.tail = (node.text or "")[:at], (node.text or "")[at:]
        node.insert(0, element)


def _insert_beside(node: Element, element: Element, side: Side) -> None:
    parent = node.getparent()
    if parent is None:
        return
    place = parent.index(node)
    if side == "behind":
        element.tail, node.tail = node.tail, None
        place += 1
    parent.insert(place, element)


def _annotation(comment: Comment, name: str, when: str) -> Element:
    annotation = etree.Element(_ANNOTATION, {_NAME: name})
    etree.SubElement(annotation, _CREATOR).text = AUTHOR
    if when:
        etree.SubElement(annotation, odf("dc:date")).text = when
    etree.SubElement(annotation, odf("meta:creator-initials")).text = INITIALS
    for line in comment.text.split("\n"):
        etree.SubElement(annotation, odf("text:p")).text = line
    return annotation
