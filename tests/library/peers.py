"""One library text read three ways: by us, by bibtexparser 2 and by pybtex, each as a list of the same records."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pybtex.errors
from bibtexparser.middlewares import RemoveEnclosingMiddleware, ResolveStringReferencesMiddleware
from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names
from bibtexparser.splitter import Splitter
from pybtex.bibtex.utils import split_name_list
from pybtex.database import Person
from pybtex.database.input.bibtex import Parser
from pybtex.textutils import normalize_whitespace

from refkit.library.bib.file import BibFile, InMemory, macros_of
from refkit.library.bib.layout import find_blocks
from refkit.library.bib.values import MONTH_MACROS
from refkit.library.entry import Person as OurPerson
from refkit.library.latex import decode
from refkit.library.names import read_names

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Read:
    """An entry: type and names of fields in lower case, values without delimiters, macros expanded."""

    type: str
    key: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Name:
    """A person of a name field, decoded."""

    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""


def our_file(text: str) -> BibFile:
    """The file as our reader sees it."""
    data = text.encode("utf-8", "replace")
    layout = find_blocks(data)
    return BibFile("a.bib", InMemory(data), layout, macros_of(data, layout, MONTH_MACROS))


def ours(text: str) -> list[Read]:
    """The entries as our reader reads them."""
    file = our_file(text)
    raws = [file.raw(number) for number in range(len(file))]
    return [Read(raw.type, raw.key, dict(raw.fields)) for raw in raws]


def bibtexparsers(text: str) -> list[Read]:
    """The entries as bibtexparser reads them, by its splitter and its two default middlewares."""
    library = ResolveStringReferencesMiddleware().transform(Splitter(text).split())
    library = RemoveEnclosingMiddleware().transform(library)
    return [
        Read(entry.entry_type.lower(), entry.key, {field.key.lower(): field.value for field in entry.fields})
        for entry in library.entries
    ]


def pybtexs(text: str, macros: Mapping[str, str] = MONTH_MACROS) -> list[Read]:
    """The entries as pybtex reads them where it is not strict; names are fields like others."""
    with pybtex.errors.capture():
        entries = Parser(person_fields=[], macros=dict(macros)).parse_string(text).entries
    return [
        Read(entry.type, key, {name.lower(): value for name, value in entry.fields.items()})
        for key, entry in entries.items()
    ]


def one_line(read: Read) -> Read:
    """The entry with the white space of its values as pybtex leaves it."""
    return Read(read.type, read.key, {name: normalize_whitespace(value) for name, value in read.fields.items()})


def our_names(value: str) -> list[Name]:
    """The people of a field as we read them."""
    return names_of(read_names(value))


def names_of(people: Sequence[OurPerson]) -> list[Name]:
    """Our people; a corporate author is a family name."""
    return [Name(each.literal or each.family, each.given, each.particle, each.suffix) for each in people]


def bibtexparsers_names(value: str) -> list[Name]:
    """The people of a field as bibtexparser reads them, decoded."""
    names = [parse_single_name_into_parts(name, strict=False) for name in split_multiple_persons_names(value)]
    return _without_others([_name(name.last, name.first, name.von, name.jr) for name in names])


def pybtexs_names(value: str) -> list[Name]:
    """The people of a field as pybtex reads them, decoded."""
    with pybtex.errors.capture():
        people = [Person(name) for name in split_name_list(normalize_whitespace(value))]
    parts = [(each.last_names, each.bibtex_first_names, each.prelast_names, each.lineage_names) for each in people]
    return _without_others([_name(*each) for each in parts])


def _name(*parts: Sequence[str]) -> Name:
    """The parts decoded, without the brackets of an editor, which we leave out of all names."""
    return Name(*(decode(" ".join(words)).replace("[", "").replace("]", "").strip() for words in parts))


def _without_others(names: list[Name]) -> list[Name]:
    """`and others` names nobody: we say so by leaving it out, the other two by a person of that name."""
    return [name for name in names if name != Name("others")]
