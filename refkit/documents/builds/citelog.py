r"""Reads `.rfk` files, the log that `refkit.sty` writes of every citation that LaTeX really made.  This is its format:

    \rfklog{1}{biblatex}{thesis}       version of the format, package that cites, \jobname
    \rfkcite{chapters/one.tex}{12}{3}{parencite}{zhukov2003inoy}{see}{345--47}{}
                                       file, line, page, command, key, prenote, postnote, volume: one line a key
    \rfkend{22}                        number of citations; where it is missing, LaTeX did not reach the end

The line is the one on which the command, or the footnote around it, ends; the page the one that LaTeX was at.  The
command is empty where the package does not tell it.  Notes are as LaTeX has them, its commands not carried out; the
first key of a list has the prenote and the last the postnote.  `\nocite` has no page.

Citations are placed in the source, at the command that the scanner of drafts sees there, else at the key, else on the
line, where there is a command.  Where the source cannot be read, they stand on the line of the log.
"""

import os
import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from refkit.documents.builds.auxiliary import libraries_beside
from refkit.documents.builds.control import beside
from refkit.documents.builds.groups import groups
from refkit.documents.builds.places import only_commands
from refkit.documents.builds.sources import LoggedSource
from refkit.documents.latex.decoding import words_of
from refkit.documents.latex.project import Load
from refkit.documents.model import CiteCommand, CitedKey, Document, Words
from refkit.documents.source import Source
from refkit.errors import RefkitError
from refkit.records import Mode
from refkit.span import Span

VERSION = "1"
_LINE = re.compile(r"[^\r\n]+")
_RECORD = re.compile(r"\\rfk(log|cite|end)(?=\{)")
_LENGTHS = {"log": 3, "cite": 8, "end": 1}
_LATEX_ENDINGS = (".tex", ".ltx", ".latex")
# Headings and captions are read once more from these files.
_LISTS = (".toc", ".lof", ".lot")


class Logged(NamedTuple):
    """One key of a citation as the log has it; `span` is where the key stands in the log."""

    file: str
    line: int
    command: str
    key: str
    prenote: Words | None
    postnote: Words | None
    volume: Words | None
    span: Span


@dataclass(frozen=True, slots=True)
class _Log:
    """The citations of a log, whether LaTeX came to its end, and where lines stand that cannot be read."""

    cited: tuple[Logged, ...]
    version: str
    is_whole: bool
    torn: tuple[int, ...]


def read_citelog(source: Source, path: str, load: Load) -> tuple[Document, ...]:
    """The document of the log, with the citations that have no other place, and those of the sources it names."""
    log = _read(source.text)
    sources: dict[str, LoggedSource | None] = {}
    own: list[CiteCommand] = []
    for cited in log.cited:
        if cited.file not in sources:
            sources[cited.file] = _source(cited.file, path, load)
        known = sources[cited.file]
        if cited.key == "*" or (known and known.add(cited.line, cited.command, _work(cited, Span(-1, -1)))):
            continue
        mode: Mode = "nocite" if cited.command == "nocite" else "parenthetical"
        own.append(CiteCommand(cited.command or "cite", *cited.span, mode, (_work(cited, cited.span),)))
    document = only_commands(path, source, tuple(own))
    control = beside(path, load)
    document = replace(
        document,
        libraries=control.libraries if control else libraries_beside(path, load),
        own_keys=control.own_keys if control else frozenset(),
        notices=(*document.notices, *_notices(document, log, sources)),
        cites_all=any(cited.key == "*" for cited in log.cited),
    )
    return (document, *(known.document() for known in sources.values() if known is not None))


def _read(text: str) -> _Log:
    cited: list[Logged] = []
    torn: list[int] = []
    version = number = ""
    for line in _LINE.finditer(text):
        record = _RECORD.match(text, line.start(), line.end())
        kind = record[1] if record else ""
        found = groups(text, record.end(), line.end(), _LENGTHS[kind]) if record else []
        if not found or len(found) != _LENGTHS[kind] or found[-1].end + 1 != line.end():
            torn += [line.start()] if line[0].strip() else []
        elif kind == "log":
            version = text[slice(*found[0])]
        elif kind == "end":
            number = text[slice(*found[0])]
        elif (each := _logged(text, found)) is not None:
            cited += [each] if not each.file.endswith(_LISTS) else []
        else:
            torn.append(line.start())
    return _Log(tuple(cited), version, bool(number), tuple(torn))


def _logged(text: str, found: list[Span]) -> Logged | None:
    file, line, _, command, key, *_ = (text[slice(*each)].strip() for each in found)
    if not key or not (line.isascii() and line.isdigit() and len(line) < 10):
        return None
    key = key[1:] if key.startswith("*") and len(key) > 1 else key  # natbib's \cite{a,*b}
    prenote, postnote, volume = (_note(text, each) for each in found[5:])
    return Logged(file, int(line), command, key, prenote, postnote, volume, found[4])


def _note(text: str, place: Span) -> Words | None:
    return words_of(text, *place) if text[slice(*place)].strip() else None


def _work(cited: Logged, span: Span) -> CitedKey:
    return CitedKey(cited.key, *span, cited.prenote, cited.postnote, cited.volume)


def _source(file: str, path: str, load: Load) -> LoggedSource | None:
    """The source that a log names: seen from the log's folder, or the one above, where LaTeX writes into its own."""
    if not file.lower().endswith(_LATEX_ENDINGS):
        return None
    folder = os.path.dirname(path)
    for place in (folder, os.path.join(folder, os.pardir)):
        name = os.path.normpath(os.path.join(place, file))
        try:
            source = load(name)
        except (RefkitError, OSError, ValueError):
            continue
        if source is not None:
            return LoggedSource(name, source)
    return None


def _notices(document: Document, log: _Log, sources: dict[str, LoggedSource | None]) -> list[str]:
    found: list[str] = []
    if log.version and log.version != VERSION:
        found.append(f"The log has version {log.version}; this refkit knows {VERSION}. `refkit latex install` helps.")
    if log.torn:
        line = document.lines.position(log.torn[0]).line
        more = f", and {len(log.torn) - 1} more," if len(log.torn) > 1 else ""
        found.append(f"Line {line}{more} of the log cannot be read and was passed over.")
    if not log.is_whole:
        found.append("The log breaks off: LaTeX did not reach the end, and what follows is not checked.")
    lost = [file for file, known in sources.items() if known is None]
    if lost:
        more = f" and {len(lost) - 1} more" if len(lost) > 1 else ""
        found.append(f"The source {lost[0]}{more} cannot be read; its citations are shown in the log.")
    return found
