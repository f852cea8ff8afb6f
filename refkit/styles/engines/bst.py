"""Runs a `.bst` file, the style of classic BibTeX, with pybtex's interpreter: works in, the text of a `.bbl` file out.

The works are read by refkit, so that a fault in one of them does not hide the others, and what biblatex calls
otherwise reaches the style under the names that it knows (`refkit.styles.engines.classic`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from refkit.errors import RefkitError
from refkit.library.bib.written import RawEntry
from refkit.styles.engines.bbl import read_bbl
from refkit.styles.engines.classic import Known, classic_entry
from refkit.styles.listing import ListedWork

if TYPE_CHECKING:
    from pybtex.database import BibliographyData

# A command of the language of styles: its name, and its arguments.
Command = Sequence[object]
_HINT = "is it a style that BibTeX can use?"


class Bbl(NamedTuple):
    """What BibTeX would write into a `.bbl` file, and what it would say while it does so."""

    text: str
    remarks: tuple[str, ...] = ()


def format_with_bst(entries: Iterable[RawEntry], style: Path) -> Bbl:
    """The list of works as a style has it; of entries with one key, capitals aside, the first is taken.

    `entries` are whole: what they have from their crossref is in them.  Raises RefkitError where the style is missing
    or broken.
    """
    from pybtex.bibtex.interpreter import Interpreter
    from pybtex.errors import capture

    commands = _read_commands(style)
    works = _Works(entries, commands)
    with capture() as errors, _printed() as printed:
        try:
            interpreter = Interpreter(works, "utf-8")
            text = str(interpreter.run(commands, ["*"], [], min_crossrefs=2))
        except Exception as error:  # whatever a broken style runs into in the interpreter
            hint = "BibTeX itself may still run it: bibtex DRAFT.aux"
            raise RefkitError(f"{style.name} cannot be run: {_said(error)}", hint) from None
    remarks = [*map(str, errors), *printed.getvalue().splitlines()]
    return Bbl(text, tuple(dict.fromkeys(remarks)))


def list_with_bst(entries: Iterable[RawEntry], style: Path) -> tuple[ListedWork, ...]:
    """The works as a style has them, its LaTeX read as far as that goes."""
    bbl = format_with_bst(entries, style)
    works = read_bbl(bbl.text)
    if not works and bbl.text.strip():
        raise RefkitError(f"{style.name} writes a list that only LaTeX can read", "use --format latex")
    return works


@contextmanager
def _printed() -> Iterator[StringIO]:
    """What is printed meanwhile, by pybtex and by the style."""
    import pybtex.io

    printed, before = StringIO(), (pybtex.io.stdout, pybtex.io.stderr)
    pybtex.io.stdout = pybtex.io.stderr = printed
    try:
        with redirect_stdout(printed):
            yield printed
    finally:
        pybtex.io.stdout, pybtex.io.stderr = before


class _Works:
    """Stands in for pybtex's reader of .bib files: hands the works to a style, in the words that the style knows."""

    def __init__(self, entries: Iterable[RawEntry], commands: Sequence[Command]) -> None:
        self.entries = entries
        types = frozenset(_names(commands, "function"))
        fields = frozenset(_names(commands, "entry"))
        self.known = Known(types, fields, {})

    def __call__(self, *, macros: Mapping[str, str], **_: object) -> "_Works":
        """The reader itself, with the style's macros."""
        self.known = self.known._replace(macros=macros)
        return self

    def parse_files(self, _: Sequence[str]) -> "BibliographyData":
        """The works, whatever files are asked for."""
        from pybtex.database import BibliographyData, Entry

        found = BibliographyData()
        for number, entry in enumerate(self.entries, 1):
            key = entry.key or f"unnamed-{number}"
            if key not in found.entries:
                kind, fields = classic_entry(entry, self.known)
                found.add_entry(key, Entry(kind, fields))
        return found


def _read_commands(style: Path) -> list[Command]:
    from pybtex.bibtex import bst
    from pybtex.exceptions import PybtexError

    try:
        text = style.read_bytes()
    except OSError as error:
        raise RefkitError(f"cannot read the style {style}: {error.strerror}", "give the path of a .bst file") from None
    try:
        decoded = text.decode("utf-8")
    except UnicodeDecodeError:
        decoded = text.decode("latin-1")
    try:
        commands: list[Command] = list(bst.parse_stream(StringIO(decoded), str(style.name)))
    except (PybtexError, ValueError, RecursionError) as error:
        raise RefkitError(f"{style.name} cannot be read: {_said(error)}", _HINT) from None
    if not any(str(command[0]).lower() == "read" for command in commands):
        raise RefkitError(f"{style.name} is not a BibTeX style: it never reads the works", _HINT)
    return commands


def _names(commands: Sequence[Command], wanted: str) -> Iterator[str]:
    """The names that the first arguments of some commands hold, in lower case."""
    for name, *arguments in commands:
        if str(name).lower() == wanted and arguments and isinstance(arguments[0], list):
            yield from (str(each.value()).lower() for each in arguments[0])


def _said(error: Exception) -> str:
    words = " ".join(str(error).split())
    return words or type(error).__name__
