r"""Reads `.bcf` files, which biblatex writes for biber: XML with the libraries and the keys of every section.

The file may come from anywhere: a document type, entities of its own, or endless nesting are refused, and nothing that
it names is fetched.
"""

import os
from dataclasses import dataclass, field, replace
from xml.parsers import expat

from refkit.documents.builds.places import library_from, only_commands
from refkit.documents.latex.project import Load
from refkit.documents.model import CiteCommand, CitedKey, Document
from refkit.documents.source import Source
from refkit.errors import RefkitError
from refkit.records import Mode
from refkit.span import Span

_ROOT = "controlfile"
_LARGEST = 100_000_000
_DEEPEST = 60
_HINT = "let LaTeX write it anew"


class _Refused(Exception):
    """The file is no control file; the words say why."""


@dataclass
class _Found:
    """A key, and where it stands in bytes; `members` are those of a set."""

    key: str
    start: int
    end: int
    mode: Mode
    members: tuple[str, ...] = ()


@dataclass
class _Reader:
    """Takes what the parser tells.  `elements` are the names of those that are open, `text` is that of the innermost,
    `begun` where it begins."""

    keys: list[_Found] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    elements: list[str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    text: list[str] = field(default_factory=list)
    begun: int = -1

    def read(self, data: bytes) -> None:
        """Read the file.  _Refused, or expat.ExpatError, where it cannot be read."""
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartDoctypeDeclHandler = _refuse_type
        self.parser.StartElementHandler = self.begin
        self.parser.CharacterDataHandler = self.characters
        self.parser.EndElementHandler = self.finish
        self.parser.Parse(data, True)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = name.rpartition(":")[2]
        if not self.elements and local != _ROOT:
            raise _Refused(f"its first element is {local}, not {_ROOT}")
        if len(self.elements) >= _DEEPEST:
            raise _Refused("its elements are nested too deep")
        self.elements.append(local)
        self.attributes, self.text, self.begun = attributes, [], -1

    def characters(self, text: str) -> None:
        """Some text."""
        if self.begun < 0:
            self.begun = self.parser.CurrentByteIndex
        self.text.append(text)

    def finish(self, name: str) -> None:
        """An element ends."""
        parent = self.elements[-2] if len(self.elements) > 1 else ""
        words = "".join(self.text).strip()
        if words and (parent, self.elements[-1]) == ("section", "citekey"):
            self._add_key(words)
        elif words and (parent, self.elements[-1]) == ("bibdata", "datasource"):
            self._add_library(words)
        self.elements.pop()
        self.text = []

    def _add_key(self, key: str) -> None:
        members = self.attributes.get("members", "") if self.attributes.get("type") == "set" else ""
        mode: Mode = "nocite" if self.attributes.get("nocite") == "1" else "parenthetical"
        inside = tuple(each.strip() for each in members.split(",") if each.strip())
        self.keys.append(_Found(key, self.begun, self.parser.CurrentByteIndex, mode, inside))

    def _add_library(self, name: str) -> None:
        kind = self.attributes.get("datatype", "bibtex")
        if self.attributes.get("type", "file") != "file" or "://" in name:
            self.notices.append(f"The library {name} is not fetched; name a copy with -l.")
        elif kind != "bibtex":
            self.notices.append(f"The library {name} is in the format {kind}, which is not read.")
        else:
            self.libraries.append(name)


def read_control(source: Source, path: str) -> Document:
    """The document of a .bcf file.  RefkitError where it is none, or broken, or not to be trusted."""
    if len(source.text) > _LARGEST:
        raise RefkitError(f"{path} is too large for a control file of biber", _HINT)
    data = source.text.encode("utf-8", "replace")
    reader = _Reader()
    try:
        reader.read(data)
    except _Refused as refused:
        raise RefkitError(f"{path} is no control file of biber: {refused}", _HINT) from None
    except expat.ExpatError as error:
        reason = f"{expat.ErrorString(error.code)}, line {error.lineno}"
        raise RefkitError(f"{path} is no whole control file of biber: {reason}", _HINT) from None
    return _document(source, path, data, reader)


def beside(path: str, load: Load) -> Document | None:
    """The document of the .bcf file of the same run; None where there is none that can be read."""
    name = os.path.splitext(path)[0] + ".bcf"
    try:
        source = load(name)
        return read_control(source, name) if source else None
    except RefkitError:
        return None


def _document(source: Source, path: str, data: bytes, reader: _Reader) -> Document:
    sets = {found.key: found.members for found in reader.keys if found.members}
    own_keys = frozenset(sets)
    spans = _code_points(data, [Span(found.start, found.end) for found in reader.keys])
    commands = []
    for found, (start, end) in zip(reader.keys, spans, strict=True):
        if found.key != "*" and not found.members:
            meant = sets.pop(found.key, (found.key,))  # a set that is cited again cites nothing new
            works = tuple(CitedKey(key, start, end) for key in meant)
            commands.append(CiteCommand("citekey", start, end, found.mode, works))
    libraries = tuple(dict.fromkeys(library_from(path, name) for name in reader.libraries))
    document = only_commands(path, source, tuple(commands), libraries)
    cites_all = any(found.key == "*" for found in reader.keys)
    notices = (*document.notices, *dict.fromkeys(reader.notices))
    return replace(document, notices=notices, own_keys=own_keys, cites_all=cites_all)


def _code_points(data: bytes, spans: list[Span]) -> list[Span]:
    """Stretches of bytes, which are in order, as stretches of the text."""
    if data.isascii():
        return spans
    at = count = 0
    found: list[Span] = []
    for start, end in spans:
        first = count + len(data[at:start].decode("utf-8", "replace"))
        count = first + len(data[start:end].decode("utf-8", "replace"))
        at = end
        found.append(Span(first, count))
    return found


def _refuse_type(*_: object) -> None:
    raise _Refused("it declares a document type, and perhaps entities")
