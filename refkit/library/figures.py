"""How much of what a library holds: types, years, identifiers, people, languages, faults."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from refkit.library.entry import Person
from refkit.library.fold import fold
from refkit.library.library import Library

# What is counted, and the fields that hold it.
_HOLDING: Mapping[str, tuple[str, ...]] = {
    "doi": ("doi",),
    "isbn": ("isbn",),
    "pages": ("pages", "pagetotal", "numpages"),
    "abstract": ("abstract",),
}
_LANGUAGES = ("language", "langid")
_MOST_AUTHORS = 10


@dataclass(frozen=True, slots=True)
class Figures:
    """What a library holds, the most frequent first.

    `years` are the first and the last, none where no entry has one; `holding` says how many works have a DOI and such.
    """

    works: int
    types: Mapping[str, int]
    years: tuple[str, ...]
    without_year: int
    holding: Mapping[str, int]
    authors: Mapping[str, int]
    languages: Mapping[str, int]
    duplicate_keys: Sequence[str]
    faults: int


def figures_of(library: Library) -> Figures:
    """The figures of a library, all its files together."""
    types: Counter[str] = Counter()
    years: Counter[str] = Counter()
    holding: Counter[str] = Counter(dict.fromkeys(_HOLDING, 0))
    authors: Counter[str] = Counter()
    forms: dict[str, str] = {}  # "Chomsky, Noam" and "Chomsky, Noam." are one
    languages: Counter[str] = Counter()
    for entry in library.entries:
        types[entry.type] += 1
        years[entry.year] += 1
        holding.update(name for name, fields in _HOLDING.items() if any(entry.fields.get(each) for each in fields))
        for name in {fold(name): name for name in map(_name, entry.creators)}.values():
            authors[forms.setdefault(fold(name), name)] += 1
        languages.update(_language(entry.fields))
    faults = library.faults
    known = sorted(filter(None, years))
    return Figures(
        types.total(),
        _ordered(types),
        (known[0], known[-1]) if known else (),
        years[""],
        dict(holding),
        dict(list(_ordered(authors).items())[:_MOST_AUTHORS]),
        _ordered(languages),
        tuple(dict.fromkeys(fault.key for fault in faults if fault.kind == "duplicate-key")),
        len(faults),
    )


def _ordered(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda counted: (-counted[1], counted[0])))


def _name(person: Person) -> str:
    family = " ".join(filter(None, (person.particle, person.family)))
    return person.literal or ", ".join(filter(None, (family, person.given)))


def _language(fields: Mapping[str, str]) -> list[str]:
    return [fields[name].lower() for name in _LANGUAGES if fields.get(name)][:1]
