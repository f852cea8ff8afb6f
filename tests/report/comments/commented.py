"""The comments of a file as another program would find them: the words of each, and the words of the text it is on."""

import zipfile
from io import BytesIO

from lxml import etree

from refkit.documents.office.docx.names import T, word
from refkit.documents.office.odt.names import odf
from refkit.report.comments import Comment, annotate

Said = tuple[str, str]
_REFERENCE = word("commentReference")


def annotated(data: bytes, name: str, *comments: Comment, when: str = "") -> bytes:
    """The file with the comments in it."""
    target = BytesIO()
    annotate(BytesIO(data), target, name, comments, when)
    return target.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a file by their names."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def comments_in_docx(data: bytes) -> list[Said]:
    """Of every comment of a Word file, in the order of the text, its words and those it is on; a note's mark is `*`."""
    content = parts(data)
    words = {
        each.get(word("id")): "\n".join("".join(t.text or "" for t in p.iter(T)) for p in each)
        for each in etree.fromstring(content["word/comments.xml"])
    }
    found = _Found()
    for node in etree.fromstring(content["word/document.xml"]).iter():
        if node.tag == word("commentRangeStart"):
            found.begin(node.get(word("id")))
        elif node.tag == word("commentRangeEnd"):
            found.end(node.get(word("id")))
        elif node.tag in (T, word("footnoteReference")):
            found.say(node.text if node.tag == T else "*")
    references = [each.get(word("id")) for each in etree.fromstring(content["word/document.xml"]).iter(_REFERENCE)]
    assert sorted(map(str, references)) == sorted(str(name) for name, _ in found.all()), "Word shows those alone"
    return [(words[name], on) for name, on in found.all()]


def comments_in_odt(data: bytes) -> list[Said]:
    """The same for an OpenDocument text."""
    words: dict[str | None, str] = {}
    found = _Found()

    def read(node: etree._Element) -> None:
        name = node.get(odf("office:name"))
        if node.tag == odf("office:annotation"):
            words[name] = "\n".join("".join(map(str, p.itertext())) for p in node.iterchildren(odf("text:p")))
            found.begin(name)
        elif node.tag == odf("office:annotation-end"):
            found.end(name)
        elif node.tag == odf("text:note"):
            found.say("*")
        else:
            found.say(node.text)
            for child in node:
                read(child)
        found.say(node.tail)

    read(etree.fromstring(parts(data)["content.xml"]))
    return [(words[name], on) for name, on in found.all()]


class _Found:
    """The words that stand between the beginnings and the ends of comments."""

    def __init__(self) -> None:
        self._words: dict[str | None, list[str]] = {}
        self._closed: set[str | None] = set()

    def begin(self, name: str | None) -> None:
        self._words[name] = []

    def end(self, name: str | None) -> None:
        self._closed.add(name)

    def say(self, words: str | None) -> None:
        for name, heard in self._words.items():
            if name not in self._closed:
                heard.append(words or "")

    def all(self) -> list[tuple[str | None, str]]:
        return [(name, "".join(heard)) for name, heard in self._words.items() if name in self._closed]
