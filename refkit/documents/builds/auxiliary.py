r"""Reads `.aux` files: the keys that were cited, the libraries, and the files of the chapters that LaTeX included.

BibTeX and natbib have `\citation{a,b}` and `\bibdata{refs}`; biblatex has `\abx@aux@cite{0}{key}`, in old versions
`\abx@aux@cite{key}`, and its libraries in the .bcf.  A chapter of `\include` has a file of its own, `\@input{one.aux}`.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from refkit.documents.builds.control import beside
from refkit.documents.builds.groups import groups
from refkit.documents.builds.places import library_from, only_commands
from refkit.documents.latex.project import Load
from refkit.documents.model import CiteCommand, CitedKey, Document
from refkit.documents.source import Source
from refkit.errors import RefkitError
from refkit.span import Span

_COMMAND = re.compile(
    r"^[ \t]*+\\(citation|bibdata|bibcite|@input|abx@aux@cite|abx@aux@defaultrefcontext|abx@aux@nociteall)(?![A-Za-z@])",
    re.MULTILINE,
)
_LINE_END = re.compile(r"[\r\n]|\Z")
_KEY = re.compile(r"[^,]+")
# Entries that packages write for themselves: settings of biblatex under BibTeX, of REVTeX and achemso.
_SETTINGS = re.compile(r"(?:biblatex|achemso|acs)-control|(?:REV|aps|aip|sor)[\w-]*[cC]ontrol")
_BY_BIBLATEX = "-blx"
_DEEPEST = 40


@dataclass
class _Page:
    """What an .aux file holds.  `listed` are the keys that biblatex took from the list of works of the run before."""

    commands: list[CiteCommand] = field(default_factory=list)
    listed: list[CiteCommand] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    chapters: list[tuple[str, int]] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    broken: list[int] = field(default_factory=list)
    cites_all: bool = False
    by_biblatex: bool = False


def read_auxiliary(source: Source, path: str, load: Load) -> tuple[Document, ...]:
    """The documents of an .aux file and, in the order in which they stand, of those of its chapters."""
    documents: list[Document] = []
    _read(source, path, path, load, documents, {os.path.normpath(path)}, 0)
    return _with_libraries(documents, path, load)


def libraries_beside(path: str, load: Load) -> tuple[str, ...]:
    """The libraries that the .aux file of the same run names; none where there is no such file."""
    name = os.path.splitext(path)[0] + ".aux"
    try:
        source = load(name)
    except RefkitError:
        return ()
    return _document(source, name, _page(source.text)).libraries if source else ()


def _read(
    source: Source, path: str, main: str, load: Load, documents: list[Document], seen: set[str], depth: int
) -> None:
    page = _page(source.text)
    place = len(documents)
    documents.append(_document(source, path, page))
    notices: list[str] = []
    for name, at in page.chapters:
        chapter = os.path.normpath(os.path.join(os.path.dirname(main), name))
        where = f"\\@input{{{name}}} (line {documents[place].lines.position(at).line})"
        if chapter in seen or depth > _DEEPEST:
            notices.append(f"{where} takes in a file that was taken in before; it was read once.")
            continue
        seen.add(chapter)
        try:
            found = load(chapter)
        except (RefkitError, OSError, ValueError):
            found = None
        if found is None:
            notices.append(f"{where}: there is no such file, so what it cites is not checked.")
        else:
            _read(found, chapter, main, load, documents, seen, depth + 1)
    documents[place] = replace(documents[place], notices=(*documents[place].notices, *notices))


def _with_libraries(documents: list[Document], path: str, load: Load) -> tuple[Document, ...]:
    """The documents; where biblatex was at work, with the libraries and the sets of the .bcf of the same run."""
    named = any(document.libraries for document in documents)
    control = None if named else beside(path, load)
    if control is not None:
        libraries = control.libraries
        documents[0] = replace(documents[0], libraries=libraries, own_keys=documents[0].own_keys | control.own_keys)
    elif named:
        documents = [
            replace(each, libraries=tuple(library_from(path, name) for name in each.libraries)) for each in documents
        ]
    return tuple(documents)


def _page(text: str) -> _Page:
    page = _Page()
    for command in _COMMAND.finditer(text):
        end = _LINE_END.search(text, command.end())
        _note(page, text, command, end.start() if end else len(text))
    return page


def _note(page: _Page, text: str, command: "re.Match[str]", end: int) -> None:
    """One line of the file."""
    name, at = command[1], command.end()
    if name == "abx@aux@nociteall":
        page.cites_all = True
        return
    arguments = groups(text, at, end, 2)
    if not arguments or (name == "abx@aux@cite" and len(arguments) == 1 and text[slice(*arguments[0])].isdigit()):
        page.broken.append(command.start())
        return
    whole = Span(command.start(1) - 1, arguments[-1].end + 1)
    if name == "citation":
        _cite(page, text, name, Span(whole.start, arguments[0].end + 1), arguments[0])
    elif name == "abx@aux@cite":
        page.by_biblatex = True
        _cite(page, text, name, whole, arguments[-1])
    elif name == "abx@aux@defaultrefcontext" and len(arguments) == 2:
        page.listed += _cited(text, name, whole, arguments[1])
    elif name == "bibdata":
        page.libraries += [each.strip() for each in text[slice(*arguments[0])].split(",") if each.strip()]
    elif name == "bibcite":
        page.labels.add(text[slice(*arguments[0])])
    elif name == "@input":
        page.chapters.append((text[slice(*arguments[0])].strip(' "'), whole.start))


def _cite(page: _Page, text: str, name: str, whole: Span, keys: Span) -> None:
    found = list(_cited(text, name, whole, keys))
    page.cites_all = page.cites_all or any(work.key == "*" for command in found for work in command.works)
    page.commands += [command for command in found if command.works[0].key != "*"]


def _cited(text: str, name: str, whole: Span, keys: Span) -> Iterator[CiteCommand]:
    r"""The works of `\citation{a,b}`; a comma inside braces belongs to a key."""
    works: list[CitedKey] = []
    stars: list[CitedKey] = []
    for start, end in _divided(text, keys):
        key = text[start:end]
        if key and not _SETTINGS.fullmatch(key):
            (stars if key == "*" else works).append(CitedKey(key, start, end))
    for group in (works, stars):
        if group:
            yield CiteCommand(name, *whole, "parenthetical", tuple(group))


def _divided(text: str, keys: Span) -> Iterator[Span]:
    """The stretches between the commas, without blanks around them."""
    inside = text[slice(*keys)]
    pieces = [Span(found.start(), found.end()) for found in _KEY.finditer(inside)]
    if "{" in inside:
        pieces = _rejoined(inside, pieces)
    for start, end in pieces:
        piece = inside[start:end]
        first = keys.start + start + len(piece) - len(piece.lstrip())
        yield Span(first, first + len(piece.strip()))


def _rejoined(inside: str, pieces: list[Span]) -> list[Span]:
    joined: list[Span] = []
    depth = 0
    for start, end in pieces:
        joined.append(Span(joined.pop().start, end) if depth > 0 else Span(start, end))
        depth += inside.count("{", start, end) - inside.count("}", start, end)
    return joined


def _document(source: Source, path: str, page: _Page) -> Document:
    """The document; keys with labels are its own where no library is named: `thebibliography`."""
    libraries = tuple(dict.fromkeys(name for name in page.libraries if not name.endswith(_BY_BIBLATEX)))
    commands = page.commands or page.listed
    is_own = not page.libraries and not page.by_biblatex
    document = only_commands(path, source, tuple(commands), libraries)
    lines = [document.lines.position(at).line for at in page.broken]
    broken = (f"Line {lines[0]} breaks off, and {len(lines) - 1} more; run LaTeX once more.",) if lines else ()
    notices = (*document.notices, *(notice.replace(", and 0 more", "") for notice in broken))
    own = frozenset(page.labels) if is_own else frozenset()
    return replace(document, notices=notices, own_keys=own, cites_all=page.cites_all)
