"""The part of a Word file that holds the words of its comments, and the parts that must know of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from posixpath import dirname, join
from typing import cast

from lxml import etree

from refkit.documents.office.archive import Archive, Element, small_number
from refkit.documents.office.docx.names import PACKAGE_RELATIONS, WORD, P, R, T, word
from refkit.documents.office.docx.package import Names, relations_of, word_tree
from refkit.report.comments.comment import AUTHOR, INITIALS
from refkit.report.comments.parts import written

_COMMENT, _ID, _AUTHOR = word("comment"), word("id"), word("author")
# What has the name of a comment, in its own part and in the text.
_NAMED = (_COMMENT, word("commentRangeStart"), word("commentReference"))
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_EXTENDED = "http://schemas.microsoft.com/office/word/2012/wordml"
_TYPES = "[Content_Types].xml"
_TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


class CommentsPart:
    """The comments of a file, those of an earlier run among them."""

    def __init__(self, archive: Archive, names: Names, text: Element) -> None:
        self._archive = archive
        self._names = names
        found = word_tree(archive, names.comments)
        self._root = etree.Element(word("comments"), nsmap={"w": WORD}) if found is None else found
        self._extended = archive.tree(names.comments_extended)
        self._own = [each for each in self._root.iterfind(_COMMENT) if each.get(_AUTHOR) == AUTHOR]
        self._again: list[Element] = []
        taken = (small_number(each.get(_ID)) for root in (self._root, text) for each in root.iter(*_NAMED))
        self._next = max((number for number in taken if number is not None), default=-1) + 1

    @property
    def loose(self) -> set[str]:
        """The names of the earlier comments whose marks are to be taken out of the text: they stand elsewhere, or go."""
        return {each.get(_ID, "") for each in (*self._again, *self._gone())}

    def named(self, texts: Sequence[str], when: str) -> list[str]:
        """The name of a comment for each of the texts: an earlier one with the same words, else a new one."""
        known: defaultdict[str, list[Element]] = defaultdict(list)
        for each in reversed(self._own):
            known[_text_of(each)].append(each)
        names = []
        for text in texts:
            if known[text]:
                self._again.append(known[text].pop())
                names.append(self._again[-1].get(_ID, ""))
            else:
                names.append(self._add(text, when))
        return names

    def changed(self) -> dict[str, bytes]:
        """The parts that are new or other than they were."""
        gone = list(self._gone())
        changed = self._without_in_extended({name for each in gone for name in _paragraph_ids(each)})
        for each in gone:
            self._root.remove(each)
        part = self._names.comments
        if not part:
            part = self._free_name()
            changed[_TYPES] = self._types(part)
            changed[relations_of(self._names.text)] = self._relations(part)
        return {part: written(self._root), **changed}

    def _gone(self) -> Iterator[Element]:
        """The earlier comments that are not wanted again, but for those that somebody has answered."""
        answered, again = self._answered(), set(self._again)
        for each in self._own:
            if each not in again and not answered.intersection(_paragraph_ids(each)):
                yield each

    def _answered(self) -> set[str]:
        entries = self._extended.iter() if self._extended is not None else ()
        return {each.get(f"{{{_EXTENDED}}}paraIdParent", "") for each in entries} - {""}

    def _without_in_extended(self, paragraphs: set[str]) -> dict[str, bytes]:
        if self._extended is None or not paragraphs:
            return {}
        for each in list(self._extended):
            if each.get(f"{{{_EXTENDED}}}paraId") in paragraphs:
                self._extended.remove(each)
        return {self._names.comments_extended: written(self._extended)}

    def _add(self, text: str, when: str) -> str:
        name = str(self._next)
        self._next += 1
        said = {_ID: name, _AUTHOR: AUTHOR, word("initials"): INITIALS}
        comment = etree.SubElement(self._root, _COMMENT, said | ({word("date"): when} if when else {}))
        for number, line in enumerate(text.split("\n")):
            paragraph = etree.SubElement(comment, P)
            if number == 0:
                etree.SubElement(etree.SubElement(paragraph, R), word("annotationRef"))
            etree.SubElement(etree.SubElement(paragraph, R), T).text = line
        return name

    def _free_name(self) -> str:
        folder = dirname(self._names.text)
        name = join(folder, "comments.xml")
        return join(folder, f"comments-{AUTHOR}.xml") if name in self._archive else name

    def _types(self, part: str) -> bytes:
        root = self._archive.tree(_TYPES)
        if root is None:
            root = etree.Element(f"{{{_TYPES_NAMESPACE}}}Types", nsmap=_as_default(_TYPES_NAMESPACE))
        if all(each.get("PartName") != f"/{part}" for each in root):
            said = {"PartName": f"/{part}", "ContentType": _CONTENT_TYPE}
            etree.SubElement(root, f"{{{_TYPES_NAMESPACE}}}Override", said)
        return written(root)

    def _relations(self, part: str) -> bytes:
        root = self._archive.tree(relations_of(self._names.text))
        if root is None:
            root = etree.Element(f"{{{PACKAGE_RELATIONS}}}Relationships", nsmap=_as_default(PACKAGE_RELATIONS))
        known = {each.get("Id") for each in root}
        name = next(f"rIdRefkit{number}" for number in range(len(root) + 1) if f"rIdRefkit{number}" not in known)
        said = {"Id": name, "Type": _RELATION, "Target": f"/{part}"}
        etree.SubElement(root, f"{{{PACKAGE_RELATIONS}}}Relationship", said)
        return written(root)


def _as_default(namespace: str) -> dict[str, str]:
    """The namespace of elements without a prefix; lxml's stubs know no prefix but a word."""
    return cast(dict[str, str], {None: namespace})


def _text_of(comment: Element) -> str:
    return "\n".join("".join(words.text or "" for words in each.iter(T)) for each in comment.iterfind(P))


def _paragraph_ids(comment: Element) -> Iterable[str]:
    return [name for each in comment.iterfind(P) if (name := each.get(_PARAGRAPH_ID))]
