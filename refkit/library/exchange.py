r"""Hands a library to other programs: as a `Library` of bibtexparser, or as the `BibliographyData` of pybtex.

Fields are those that an entry has itself, as they are written, macros expanded; what it inherits stays with the entry
that its `crossref` or `xdata` names, which is handed over too.  Text that is no LaTeX (CSL-JSON) becomes LaTeX.
Comments and preambles are left behind.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.library.bib.written import RawEntry
from refkit.library.collection import Entries
from refkit.library.entry import Entry, Person
from refkit.library.names import read_names

if TYPE_CHECKING:
    from bibtexparser.library import Library as BibtexparserLibrary
    from pybtex.database import BibliographyData
    from pybtex.database import Person as PybtexPerson

# The fields of biblatex that hold lists of names.
NAME_FIELDS = frozenset(
    "afterword annotator author bookauthor commentator director editor editora editorb editorc foreword holder "
    "introduction shortauthor shorteditor translator".split()
)
# Read to the letter: nothing in them is LaTeX.
_VERBATIM = frozenset("doi eprint file ids url date urldate origdate eventdate".split())
_LATEX = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "&%$#_"},
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
# The names of biblatex that say which part is which: `family=Rossi, given=Maria`.
_BY_PARTS = re.compile(r"\b(?:family|given)\s*=")
_AND_OTHERS = re.compile(r"\band\s+others\s*$", re.IGNORECASE)
# Inside a name, each of these would begin another part of it, or another name.
_DIVIDES = re.compile(r",|\band\b|\bet al\b", re.IGNORECASE)
# An address has no LaTeX: what would end its field is written as browsers write it.
_PERCENT = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
_OTHERS = "others"


def to_bibtexparser(entries: Sequence[Entry]) -> "BibtexparserLibrary":
    """The entries of a library, in order.

    The second of two with one key is a `DuplicateBlockKeyBlock` among the failed blocks, as bibtexparser has it.
    """
    from bibtexparser.library import Library as Blocks
    from bibtexparser.model import Entry as Block
    from bibtexparser.model import Field

    blocks = Blocks()
    keys: set[str] = set()
    for raw in _raw_entries(entries):
        fields = [Field(name, _value(raw, name)) for name in raw.fields]
        # A failed block is written as its text, which must then be there.
        text = _text(raw) if raw.key in keys else None
        keys.add(raw.key)
        blocks.add(Block(raw.type, raw.key, fields, raw=text), fail_on_duplicate_key=False)
    return blocks


def to_pybtex(entries: Sequence[Entry]) -> "BibliographyData":
    """The entries of a library, in order, their names as people.

    Of two with one key, capitals aside, the first is there, as in BibTeX; entries without a key are called
    `unnamed-1` and so on.
    """
    from pybtex.database import BibliographyData
    from pybtex.database import Entry as PybtexEntry

    bibliography = BibliographyData()
    unnamed = 0
    for raw in _raw_entries(entries):
        unnamed += not raw.key
        key = raw.key or f"unnamed-{unnamed}"
        if key in bibliography.entries:
            continue
        fields = {name: _value(raw, name) for name in raw.fields if name not in NAME_FIELDS}
        persons = {name: _pybtex_people(raw, name) for name in raw.fields if name in NAME_FIELDS}
        bibliography.add_entry(key, PybtexEntry(raw.type, fields, persons))
    return bibliography


def latex_fields(raw: RawEntry) -> dict[str, str]:
    """The fields of an entry as LaTeX, names in the form `van Gogh, Vincent` where they are written otherwise."""
    return {name: _classic_value(raw, name) for name in raw.fields}


def _classic_value(raw: RawEntry, name: str) -> str:
    value = raw.fields[name]
    if name not in NAME_FIELDS or not _BY_PARTS.search(value):
        return _value(raw, name)
    names = [str(_parts(person)) for person in read_names(value)]
    return " and ".join([*names, _OTHERS] if _AND_OTHERS.search(value) else names)


def _raw_entries(entries: Sequence[Entry]) -> Iterator[RawEntry]:
    """What each entry says itself, also those that only lend their fields."""
    if not isinstance(entries, Entries):
        for entry in entries:
            yield RawEntry(entry.key, entry.type, dict(entry.fields), dict(entry.people))
        return
    for file in entries.files:
        for number in range(len(file)):
            yield file.raw(number)


def _value(raw: RawEntry, name: str) -> str:
    """A field as LaTeX."""
    value = raw.fields[name]
    if raw.people is None:
        return value
    if name in NAME_FIELDS:
        names = [str(_parts(person)) for person in _people(raw, name)]
        return " and ".join([*names, _OTHERS] if _AND_OTHERS.search(value) else names)
    return value.translate(_PERCENT) if name in _VERBATIM else _latex(value)


def _text(raw: RawEntry) -> str:
    """An entry as a .bib file has it."""
    fields = "".join(f"\t{name} = {{{_value(raw, name)}}},\n" for name in raw.fields)
    return f"@{raw.type}{{{raw.key},\n{fields}}}\n"


def _people(raw: RawEntry, name: str) -> tuple[Person, ...]:
    """The people whom a field names; where a file has them by their parts, those."""
    people = {} if raw.people is None else {str(role): people for role, people in raw.people.items()}
    return people[name] if name in people else read_names(raw.fields[name])


def _pybtex_people(raw: RawEntry, name: str) -> "list[PybtexPerson]":
    from pybtex.database import Person as PybtexPerson

    found = []
    for person in _people(raw, name):
        parts = _parts(person)
        each = PybtexPerson()
        each.first_names, each.middle_names = list(parts.given[:1]), list(parts.given[1:])
        each.prelast_names, each.last_names = list(parts.particle), list(parts.family)
        each.lineage_names = list(parts.suffix)
        found.append(each)
    if _AND_OTHERS.search(raw.fields[name]):
        found.append(PybtexPerson(_OTHERS))
    return found


@dataclass(frozen=True, slots=True)
class _Parts:
    """The words of a name in LaTeX, by the parts that BibTeX knows."""

    family: tuple[str, ...]
    given: tuple[str, ...] = ()
    particle: tuple[str, ...] = ()
    suffix: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The name as a .bib file has it: `van Gogh, Vincent`."""
        parts = (self.particle + self.family, self.suffix, self.given)
        return ", ".join(" ".join(words) for words in parts if words)


def _parts(person: Person) -> _Parts:
    if person.literal:
        return _Parts((_braced(person.literal),))
    family = person.family.split()
    # "Court de Gébelin" is one surname: BibTeX would take "Court de" for a particle, and "R Core" for given names of
    # "R Core Team".
    is_one = any(not word[:1].isupper() for word in family[:-1]) or (len(family) > 1 and not person.given)
    is_one = is_one or _DIVIDES.search(person.family) is not None
    surname = (_braced(person.family),) if is_one else tuple(map(_latex, family))
    return _Parts(surname, _words(person.given), _words(person.particle), _words(person.suffix))


def _words(text: str) -> tuple[str, ...]:
    return (_braced(text),) if _DIVIDES.search(text) else tuple(map(_latex, text.split()))


def _braced(text: str) -> str:
    return f"{{{_latex(text)}}}"


def _latex(text: str) -> str:
    return text.translate(_LATEX)
