"""Other names for everybody and everything in the paper: a program that knew its names by heart would fail on these.

The words are replaced one by one in the text and in the library, so that two romanisations of one word
(`Voynakh`, `voinakh`), two misspellings (`Leibowitz`, `Leibovitz`) and initials (`KP`) stay what they were.
"""

import re

from refkit.library.entry import Entry, Person
from refkit.library.library import Library

NAMES = {
    "Zhukov": "Tamarin",
    "Getty": "Holloway",
    "Naumov": "Serebrov",
    "Thurston": "Pemberton",
    "Stalin": "Orlov",
    "Stalina": "Orlova",
    "Stalinist": "Orlovian",
    "Mukhin": "Lapshin",
    "Yakovlev": "Yasenev",
    "Leibowitz": "Rosenwitz",
    "Leibovitz": "Rosenvitz",
    "Finkel": "Mandel",
    "Krivosheev": "Kosygin",
    "Genrikh": "Timofei",
    "IAgoda": "IAlova",
    "Yagoda": "Yalova",
}
TITLE_WORDS = {
    "Inoy": "Staroy",
    "Repressii": "Golosa",
    "Tayny": "Steny",
    "Kremlia": "Gorodka",
    "KP": "VZ",
    "Komsomolskaia": "Vecherniaia",
    "Pravda": "Zaria",
    "Zhupel": "Prizrak",
    "Excesses": "Delays",
    "Draft": "Outline",
    "draft": "outline",
    "Zakliuchitel'noe": "Vstupitel'noe",
    "Vystuplenie": "Poslanie",
    "Fragmenty": "Otryvki",
    "Lubianka": "Nevskaia",
    "Order": "Decree",
    "00447": "00519",
    "Ubiystvo": "Padenie",
    "Rossiia": "Kavkaz",
    "SSSR": "RSFSR",
    "Voynakh": "Poyskakh",
    "voinakh": "poiskakh",
}
NEW = NAMES | TITLE_WORDS
_OLD = re.compile(r"(?<!\w)(" + "|".join(sorted(map(re.escape, NEW), key=len, reverse=True)) + r")(?!\w)")


def renamed(text: str) -> str:
    """The text with every name and title word replaced."""
    return _OLD.sub(lambda word: NEW[word.group()], text)


def renamed_library(library: Library) -> Library:
    """The library with every name and title word replaced, keys as they were."""
    return Library(library.paths, tuple(map(_renamed_entry, library.entries)))


def _renamed_entry(entry: Entry) -> Entry:
    fields = {name: renamed(value) for name, value in entry.fields.items()}
    people = {role: tuple(map(_renamed_person, group)) for role, group in entry.people.items()}
    return entry._replace(fields=fields, people=people)


def _renamed_person(person: Person) -> Person:
    return person._replace(family=renamed(person.family), literal=renamed(person.literal))
