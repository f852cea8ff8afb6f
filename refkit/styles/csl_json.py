"""Writes works as CSL-JSON, the form in which reference managers and citation processors hand them to each other.

Titles of English works are in sentence case, as processors expect them, and what is protected is marked so; markup is
that of the CSL-JSON schema (`<i>`, `<span class="nocase">`).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from refkit.library.dates import DateRange, Moment
from refkit.library.entry import Person
from refkit.styles.casing import sentence_case
from refkit.styles.names import has_own_particle
from refkit.styles.parts import arabic
from refkit.styles.reference import SERIAL_TYPES, Names, Reference, ReferenceDate, Role, Variable
from refkit.styles.rich import Face, Rich, Run

# A value of JSON.
Value: TypeAlias = str | int | bool | Sequence["Value"] | Mapping[str, "Value"]
Item: TypeAlias = dict[str, Value]

_TAGS: Mapping[Face, tuple[str, str]] = {
    "italic": ("<i>", "</i>"),
    "bold": ("<b>", "</b>"),
    "superscript": ("<sup>", "</sup>"),
    "subscript": ("<sub>", "</sub>"),
    "smallcaps": ('<span style="font-variant:small-caps;">', "</span>"),
}
# Roles that CSL has not; they go where its styles print contributors.
_UNKNOWN: frozenset[Role] = frozenset(("introducer", "foreword-writer", "afterword-writer", "commentator"))
_TITLES: frozenset[Variable] = frozenset(("title", "volume-title", "reviewed-title", "title-short", "original-title"))
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}


def csl_items(references: Iterable[Reference], keeps_particle: bool = False) -> list[Item]:
    """Each work as an item of CSL-JSON; see `csl_item`."""
    return [csl_item(reference, keeps_particle) for reference in references]


def csl_item(reference: Reference, keeps_particle: bool = False) -> Item:
    """A work as an item of CSL-JSON.

    `keeps_particle` is for manuals by which inverted names begin with their particles: `de Beauvoir, S.`
    """
    item: Item = {"id": reference.key, "type": reference.type}
    if reference.language:
        item["language"] = reference.language
    for role, names in reference.names.items():
        if role == "editor-translator":  # processors put the two together themselves
            item["editor"] = item["translator"] = _people(names, keeps_particle)
        elif role not in _UNKNOWN:
            item[role] = _people(names, keeps_particle)
    is_marked = reference.language not in ("", "en")  # processors leave the capitals of the whole work alone
    for variable in reference.texts:
        words = reference.text(variable) if is_marked else in_sentence_case(reference, variable)
        if variable in ("volume", "issue"):  # processors drop a volume that they cannot take for a number
            words = arabic(words)
        if variable in reference.foreign and not is_marked:  # the French journal of an English article
            words = tuple(run._replace(is_protected=True) for run in words)
        item[variable] = _marked_up(words)
    for date_variable, date in reference.dates.items():
        item[date_variable] = _date(date)
    return item


def in_sentence_case(reference: Reference, variable: Variable) -> Rich:
    """A text of a work as processors expect it: titles of English works in sentence case."""
    words = reference.text(variable)
    is_title = variable in _TITLES or (variable == "container-title" and reference.type not in SERIAL_TYPES)
    return sentence_case(words) if is_title and variable not in reference.foreign else words


def _people(names: Names, keeps_particle: bool) -> list[Value]:
    people: list[Value] = [_person(person, keeps_particle) for person in names.people]
    return [*people, {"literal": "others"}] if names.others else people


def _person(person: Person, keeps_particle: bool) -> Mapping[str, Value]:
    if person.literal:
        return {"literal": person.literal}
    particle = "non-dropping-particle" if keeps_particle or has_own_particle(person) else "dropping-particle"
    parts = {"family": person.family, "given": person.given, particle: person.particle, "suffix": person.suffix}
    return {name: part for name, part in parts.items() if part}


def _marked_up(words: Rich) -> str:
    return "".join(map(_run, words))


def _run(run: Run) -> str:
    text = run.text
    for face in sorted(run.faces):
        opening, closing = _TAGS[face]
        text = f"{opening}{text}{closing}"
    return f'<span class="nocase">{text}</span>' if run.is_protected and not run.text.isspace() else text


def _date(date: ReferenceDate) -> Mapping[str, Value]:
    if date.range is None or date.literal:
        return {"literal": date.literal}
    found: dict[str, Value] = {"date-parts": _parts(date.range)}
    if date.doubt:
        found["circa"] = True
    return found


def _parts(date: DateRange) -> Sequence[Value]:
    ends = (date.start, date.end) if date.is_range else (date.start,)
    return [_moment(end) if isinstance(end, Moment) else [0] for end in ends]


def _moment(moment: Moment) -> Sequence[Value]:
    year = moment.year if moment.year > 0 else moment.year - 1
    month = _SEASONS[moment.season] if moment.season else moment.month
    return [part for part in (year, month, moment.day) if part is not None]
