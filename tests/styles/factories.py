"""Makes the tests of the styles short: works from .bib text, people and dates in a few words, type faces as signs."""

from collections.abc import Mapping

from refkit.library.bib.source import Source
from refkit.library.bib.written import RawEntry
from refkit.library.dates import read_date
from refkit.library.entry import Person
from refkit.library.file_library import FileLibrary
from refkit.library.names import read_names
from refkit.styles.listing import list_works
from refkit.styles.mla import MLA
from refkit.styles.reading import read_reference
from refkit.styles.reference import Names, Reference, ReferenceDate
from refkit.styles.rich import Face, Rich, Run
from refkit.styles.works import references_of

_SIGNS: Mapping[Face, str] = {"italic": "*", "bold": "+", "superscript": "^", "subscript": "~", "smallcaps": "="}


def shown(words: Rich) -> str:
    """A text with signs for its type faces, `*Iliad*`, and angle brackets around what is protected, `<DNA>`."""
    return "".join(map(_shown_run, words))


def _shown_run(run: Run) -> str:
    signs = "".join(sign for face, sign in _SIGNS.items() if face in run.faces)
    text = f"{signs}{run.text}{signs[::-1]}"
    return f"<{text}>" if run.is_protected else text


def protecting(text: str) -> Rich:
    """A text in which stretches between angle brackets are protected: `The <DNA> of`."""
    runs: list[Run] = []
    for number, piece in enumerate(text.replace(">", "<").split("<")):
        if piece:
            runs.append(Run(piece, is_protected=number % 2 == 1))
    return tuple(runs)


def works(bib: str) -> list[Reference]:
    """The works of a .bib text."""
    library = FileLibrary([Source("made.bib", bib.encode())])
    return references_of(library, range(len(library.entries)))


def works_cited(bib: str) -> list[str]:
    """The works of a .bib text as MLA lists them, titles between stars."""
    return [shown(work.text) for work in list_works(works(bib), MLA)]


def work(kind: str = "book", **fields: str) -> Reference:
    """A work of a type and fields as they are written in a .bib file."""
    return read_reference(RawEntry("key", kind, fields))


def names(value: str) -> Names:
    """People as a .bib file writes them."""
    return Names(read_names(value), value.endswith(" and others"))


def person(value: str) -> Person:
    """One of them."""
    return read_names(value)[0]


def dated(value: str) -> ReferenceDate:
    """A date as biblatex writes it."""
    return ReferenceDate(read_date(value))
