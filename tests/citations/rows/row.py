"""What a row of these tables is, and the small library that its works make.

A work is written as a draft would have it, with its title where that matters: `Hay & Bauer 2007`,
`van der Flier 2010a`, `Brandt et al. 2009`, `{World Bank} 2010`, `Laercio, Diógenes 2010`, `Rollin "Histoire"`.
What a row expects is a work and its places: `Hay & Bauer 2007 @ 389, chapter 2`; behind the year in brackets is the
year of the draft, where it is another: `Lyons 2009 [2008] @ 99`.  A dated work that was read without its year shows as
`Lyons 2009 [no year]`.
"""

import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from refkit.config import Config, ConventionSetting
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.library.library import Library
from refkit.records import Citation, CiteItem, Locator
from refkit.run import read_citations

Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """A text and the works it cites, in order, each with its places.

    `others` are works of the library that are not cited; `fields` says for a work what its entry holds in place of
    what its label says (a field left empty is not there).
    """

    id: str
    text: str
    cites: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    fields: Mapping[str, Fields] = field(default_factory=dict)
    convention: ConventionSetting = "author-date"
    language: str = "en"


def dated(
    id: str,
    text: str,
    *cites: str,
    others: tuple[str, ...] = (),
    language: str = "en",
    fields: Mapping[str, Fields] | None = None,
) -> Row:
    """A row of a draft that cites by author and date."""
    return Row(id, text, cites, others, fields or {}, language=language)


def mla(
    id: str,
    text: str,
    *cites: str,
    others: tuple[str, ...] = (),
    language: str = "en",
    fields: Mapping[str, Fields] | None = None,
) -> Row:
    """A row of a draft that cites as MLA does."""
    return Row(id, text, cites, others, fields or {}, "mla", language)


# `2004`, `2004a`, `1867/1990`, `n.d.`, `forthcoming`
_YEAR = re.compile(r"\d{4}[a-z]?|\d{4}/\d{4}|n\.d\.|forthcoming")
_TITLE = re.compile(r'"([^"]*)"')
# The year of a work that is cited without one.
_ANY_YEAR = "1990"
_GIVEN = ("Ada", "Ben", "Cleo", "Dora", "Emil", "Flora", "Gil", "Hedda")
_UNNAMED = ("Ostrand, Pia", "Lindqvist, Rolf")


def cited(row: Row) -> list[str]:
    """What the program takes the text of a row for, as the row writes it."""
    labels = _works(row)
    keys = dict(zip(_keys(labels), labels, strict=True))
    citations = read(row.text, library(_bib(labels, row.fields)), row.convention, row.language)
    return [_written(item, keys) for citation in citations for item in citation.items]


def read(text: str, works: Library, convention: ConventionSetting, language: str) -> tuple[Citation, ...]:
    """The citations of a Markdown text."""
    draft = Draft((read_text(text, "draft.md"),))
    return read_citations(draft, works, Config(convention=convention, language=language)).citations


@cache
def library(bib: str) -> Library:
    """The library that BibTeX text makes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "refs.bib")
        path.write_text(bib, encoding="utf-8")
        return read_library(path)


def bibliography(labels: Iterable[str]) -> str:
    """The BibTeX text of works."""
    return _bib(tuple(labels), {})


def _works(row: Row) -> tuple[str, ...]:
    """The works of a row, each once: `ambiguous: A | B @ 3` speaks of two, `missing 2021` of none."""
    works: list[str] = []
    for cite in row.cites:
        meant = re.sub(r" \[[^\]]*\]$", "", cite.partition(" @ ")[0])
        if not meant.startswith("missing"):
            works += meant.removeprefix("ambiguous: ").split(" | ")
    return tuple(dict.fromkeys((*works, *row.others)))


def _keys(labels: tuple[str, ...]) -> list[str]:
    return [f"w{number}" for number, _ in enumerate(labels, 1)]


def _bib(labels: tuple[str, ...], fields: Mapping[str, Fields]) -> str:
    entries = zip(_keys(labels), labels, strict=True)
    return "\n".join(_entry(key, label, fields.get(label, {})) for key, label in entries)


def _entry(key: str, label: str, fields: Fields) -> str:
    names, year = _names_and_year(_TITLE.sub("", label))
    title = _TITLE.search(label)
    made = {"author": _authors(names), "title": title[1] if title else _SUBJECTS[_sum(label)], **_date(year)}
    known = {name: value for name, value in {**made, **fields}.items() if value}
    return f"@book{{{key},\n" + "".join(f"  {name} = {{{value}}},\n" for name, value in known.items()) + "}\n"


# What the works are about that no row names by its title.
_SUBJECTS = (
    "Sound and number",
    "Borders of cold lands",
    "Rivers under glass",
    "On keeping bees",
    "Salt roads",
    "Tides",
)


def _sum(label: str) -> int:
    return sum(map(ord, label)) % len(_SUBJECTS)


def _names_and_year(label: str) -> tuple[str, str]:
    names, _, last = label.strip().rpartition(" ")
    return (names.strip(), last) if _YEAR.fullmatch(last) else (label.strip(), _ANY_YEAR)


def _date(year: str) -> Fields:
    if year == "n.d.":
        return {}
    first, _, again = year.partition("/")
    return {"date": again, "origdate": first} if again else {"year": year}


def _authors(names: str) -> str:
    listed = names.removesuffix(" et al.").split(" & ")
    people = [_person(name, number) for number, name in enumerate(listed)]
    return " and ".join((*people, *(_UNNAMED if names.endswith(" et al.") else ())))


def _person(name: str, number: int) -> str:
    """`Bauer` gets a first name of our own; corporate names in braces and names with their comma stay as they are."""
    return name if name.startswith("{") or "," in name else f"{name}, {_GIVEN[number]}"


def _written(item: CiteItem, labels: Mapping[str, str]) -> str:
    places = ", ".join(map(written_locator, item.locators))
    return " @ ".join(filter(None, (_meant(item, labels), places)))


def _meant(item: CiteItem, labels: Mapping[str, str]) -> str:
    """The work an item was matched to, or its status, with the draft's year where the label has another or none."""
    year = item.issued.year + item.issued.suffix if item.issued else ""
    if item.status == "ambiguous":
        return "ambiguous: " + " | ".join(sorted(labels[match.id] for match in item.candidates))
    if item.id is None:
        return f"{item.status} {year}".rstrip()
    label = labels[item.id]
    if year:
        return label if year in _names_and_year(label)[1].split("/") else f"{label} [{year}]"
    named = item.author_source in ("explicit", "narrative")  # a page alone needs no year
    return f"{label} [no year]" if named and _is_dated(label) else label


def _is_dated(label: str) -> bool:
    """Whether a work is labelled with a year in digits."""
    return label.rpartition(" ")[2][:1].isdigit()


def written_locator(locator: Locator) -> str:
    """`389`, `98-99`, `chapter 2`, `passim`: pages without their label."""
    first, last = locator.first or locator.raw, locator.last or ""
    place = first if last in ("", first) else f"{first}-{last}"
    return place if locator.label == "page" else f"{locator.label} {place}"
