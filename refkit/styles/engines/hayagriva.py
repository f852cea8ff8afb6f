"""Writes works in the form in which typst reads its bibliographies (hayagriva's YAML, of which JSON is a part).

There a work says what it is by what it stands in: an article in a periodical, a chapter in a book in a series.  What
that form has no place for is left out: the people of an interview, the words of a date that no calendar has, the end
of a range of dates.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from refkit.library.dates import Moment
from refkit.library.entry import Person
from refkit.styles.csl_json import in_sentence_case
from refkit.styles.engines.hayagriva_shapes import ALONE, beside, shape
from refkit.styles.engines.protection import with_protection
from refkit.styles.engines.stand_ins import StandIns
from refkit.styles.names import has_own_particle
from refkit.styles.reading.dates import first_moment
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import SERIAL_TYPES, Names, Reference, ReferenceDate, Role, Variable
from refkit.styles.rich import Rich, Run, plain, rich

Value: TypeAlias = str | Sequence["Value"] | Mapping[str, "Value"]
Record: TypeAlias = dict[str, Value]

# Its address is whatever the library has; typst, which wants it to be a good one, is given this and the number of the
# work instead.
HOST = "refkit.invalid"
ADDRESS = f"https://{HOST}/"

_ROLES: Mapping[Role, str] = {
    "afterword-writer": "afterword",
    "commentator": "commentator",
    "compiler": "compiler",
    "composer": "composer",
    "contributor": "collaborator",
    "director": "director",
    "editor-translator": "translator",
    "foreword-writer": "foreword",
    "illustrator": "illustrator",
    "introducer": "introduction",
    "narrator": "narrator",
    "performer": "cast-member",
    "producer": "producer",
    "script-writer": "writer",
    "translator": "translator",
}
# Who stands for the author where there is none.
_INSTEAD: Sequence[Role] = ("interviewer",)
_TEXTS: Mapping[Variable, str] = {
    "archive": "archive",
    "archive_location": "archive-location",
    "note": "note",
}
_SERIALS: Mapping[Variable, str] = {
    "DOI": "doi",
    "ISBN": "isbn",
    "ISSN": "issn",
    "number": "serial",
    "version": "version",
}
# Whole works, which may belong to a series themselves.
_WHOLE = frozenset(("book", "anthology", "proceedings", "reference", "periodical"))
_COUNT = re.compile(r"[0-9]{1,9}")
_MOST_YEARS = 9999


def hayagriva_record(reference: Reference, number: int, stand_ins: StandIns) -> Record:
    """A work as hayagriva reads it; `number` is its own."""
    return _Writer(reference, number, stand_ins).written()


class _Writer:
    """Writes one work."""

    def __init__(self, reference: Reference, number: int, stand_ins: StandIns) -> None:
        self.reference, self.number, self.stand_ins = reference, number, stand_ins
        self.kind, self.holder = shape(reference)

    def written(self) -> Record:
        """record = what it is, its people, title, dates, numbers, address, parents"""
        record: Record = {"type": self.kind, **self._people()}
        if title := self._title():
            record["title"] = title
        if date := _date(self.reference.date()):
            record["date"] = date
        record |= self._texts() | self._numbers() | self._address()
        if parents := self._parents(record):
            record["parent"] = parents
        return record

    def _parents(self, record: Record) -> list[Value]:
        if self.reference.type in ALONE:
            return []
        parents: list[Value] = [each for each in (self._container(record), self._event(), self._original()) if each]
        also = beside(self.reference)
        return [*parents, {"type": also}] if also else parents

    def _words(self, variable: Variable, words: Rich = ()) -> str:
        """A text with its capitals; in braces where they are protected, or where it has faces."""
        words = words or self.reference.text(variable)
        whole = variable in self.reference.foreign or self.reference.type in _NAMED
        whole = whole or (variable == "container-title" and self.reference.type in SERIAL_TYPES)
        if not whole:
            words = with_protection(words)
        return "".join(self._run(run, whole, number == 0 < len(words) - 1) for number, run in enumerate(words))

    def _run(self, run: Run, is_whole: bool, begins: bool) -> str:
        """A run in braces if it is to stay as it is; where others follow it, hayagriva would lose the blank there."""
        if not run.text.strip() or not (run.is_protected or run.faces or is_whole):
            return self.stand_ins.marked(run)
        return self.stand_ins.marked(run, is_shielded=True) if begins else f"{{{self.stand_ins.marked(run)}}}"

    def _number(self, variable: Variable) -> str:
        """A number; what CSL does not take for one, hayagriva is not to take apart either: `NSB-2018-1`."""
        words = self.reference.text(variable)
        text = plain(words)
        if variable in _NUMBERS and not is_number(words):
            return "".join(map(self._part, _DIGITS.split(text)))
        return self.stand_ins.shielded(text) if _SMALL.match(text) else self.stand_ins.hidden(text)

    def _part(self, text: str) -> str:
        return self.stand_ins.shielded(text) if _DIGITS.fullmatch(text) else self.stand_ins.hidden(text)

    def _title(self) -> Value:
        reference = self.reference
        title, volume, reviewed = (_titled(reference, name) for name in _TITLES)
        if not title and reviewed:
            title = (*rich("Review of "), *(run._replace(faces=run.faces ^ {"italic"}) for run in reviewed))
            if by := reference.reviewed.people:
                title = (*title, *rich(", by " + " and ".join(map(str, by))))
        if not self.holder:
            title = _joined(title, volume)
        if not title:
            return ""
        short = reference.text("title-short")
        long = self._words("title", title)
        return {"value": long, "short": self._words("title-short", short)} if short else long

    def _people(self) -> Record:
        reference = self.reference
        found: Record = {}
        author = next((names for role in ("author", *_INSTEAD) if (names := reference.names.get(role))), None)
        if author:
            found["author"] = self._names(author)
        editor = reference.names.get("editor") or reference.names.get("editor-translator")
        if editor:
            found["editor"] = self._names(editor)
        affiliated: list[Value] = [
            {"role": role, "names": self._names(reference.names[name])}
            for name, role in _ROLES.items()
            if name in reference.names
        ]
        if affiliated:
            found["affiliated"] = affiliated
        return found

    def _names(self, names: Names) -> list[Value]:
        people: list[Value] = [self._person(person) for person in names.people]
        more = self.stand_ins.more if len(people) > 1 else self.stand_ins.one_more
        return [*people, {"name": more}] if names.others else people

    def _person(self, person: Person) -> Mapping[str, str]:
        if person.literal:
            return {"name": self.stand_ins.hidden(person.literal)}
        joined = has_own_particle(person)
        parts = {
            "name": person.particle + person.family if joined else person.family or person.given,
            "given-name": person.given if person.family else "",
            "prefix": "" if joined else person.particle,
            "suffix": person.suffix,
        }
        parts = {name: part.replace("'", "’") for name, part in parts.items()}
        parts["given-name"] = _INNER_HYPHEN.sub(self.stand_ins.shielded("-"), parts["given-name"])
        found = {name: self.stand_ins.hidden(part) for name, part in parts.items() if part or name == "name"}
        if " " in person.family:  # "Du Bois" is one name
            first, *others = parts["name"].split(" ")
            found["name"] = self.stand_ins.shielded(" ").join(map(self.stand_ins.hidden, (first, *others)))
        return found

    def _texts(self) -> Record:
        reference = self.reference
        found: Record = {name: self._words(variable) for variable, name in _TEXTS.items() if reference.has(variable)}
        genre: Variable = "genre" if reference.has("genre") else "medium"
        if reference.has(genre):
            found["genre"] = self._words(genre)
        elif reference.type == "dataset":
            found["genre"] = "Dataset"
        if reference.has("authority"):
            found["organization"] = self._words("authority")
        publisher = {name: self._words(variable) for name, variable in _PUBLISHER.items() if reference.has(variable)}
        if publisher:
            found["publisher"] = publisher
        return found

    def _numbers(self) -> Record:
        reference = self.reference
        found: Record = {}
        serials = {name: self._number(variable) for variable, name in _SERIALS.items() if reference.has(variable)}
        if serials:
            found["serial-number"] = serials
        if reference.has("page"):
            found["page-range"] = self._number("page")
        if _COUNT.fullmatch(reference.plain("number-of-pages")):
            found["page-total"] = reference.plain("number-of-pages")
        if _COUNT.fullmatch(reference.plain("number-of-volumes")):
            found["volume-total"] = reference.plain("number-of-volumes")
        for variable in _PLACES:
            if reference.has(variable):
                found[variable] = self._number(variable)
        return found

    def _address(self) -> Record:
        if not self.reference.has("URL"):
            return {}
        address = f"{ADDRESS}{self.number}"
        accessed = _date(self.reference.date("accessed"))
        return {"url": {"value": address, "date": accessed} if accessed else address}

    def _container(self, record: Record) -> Record:
        """What the work stands in; the volume, the issue and the edition are said of that."""
        reference = self.reference
        series = self._series()
        if not self.holder:
            if series and self.kind not in _WHOLE:
                return {"type": "exhibition", "parent": [series]}  # that it may belong to a series at all
            return series
        found: Record = {"type": self.holder}
        title, volume = (_titled(reference, name) for name in _CONTAINERS)
        if reference.type not in SERIAL_TYPES:
            title = _joined(title, volume)
        if title:
            found["title"] = self._words("container-title", title)
        if author := reference.names.get("container-author"):
            found["author"] = self._names(author)
        for name in _PLACES:
            if name in record:
                found[name] = record.pop(name)
        if series:
            found["parent"] = [series]
        return found if len(found) > 1 or self.holder in _NEEDED else {}

    def _series(self) -> Record:
        reference = self.reference
        if not reference.has("collection-title"):
            return {}
        series: Record = {"type": "anthology", "title": self._words("collection-title")}
        if reference.has("collection-number"):
            series["volume"] = self._number("collection-number")
        if editor := reference.names.get("collection-editor"):
            series["editor"] = self._names(editor)
        return series

    def _event(self) -> Record:
        reference = self.reference
        if not reference.has("event-title", "event-place"):
            return {}
        event: Record = {"type": "conference"}
        if reference.has("event-title"):
            event["title"] = self._words("event-title")
        if reference.has("event-place"):
            event["location"] = self._words("event-place")
        if date := _date(reference.date("event-date")):
            event["date"] = date
        return event

    def _original(self) -> Record:
        """What the work was when it first came out."""
        reference = self.reference
        found: Record = {}
        if date := _date(reference.date("original-date")):
            found["date"] = date
        if reference.has("original-title"):
            found["title"] = self._words("original-title")
        publisher = {name: self._words(of) for name, of in _ORIGINAL_PUBLISHER.items() if reference.has(of)}
        if publisher:
            found["publisher"] = publisher
        return {"type": "original", **found} if found else {}


_PLACES: Sequence[Variable] = ("volume", "issue", "edition")
_TITLES: tuple[Variable, ...] = ("title", "volume-title", "reviewed-title")
_CONTAINERS: tuple[Variable, Variable] = ("container-title", "volume-title")
_PUBLISHER: Mapping[str, Variable] = {"name": "publisher", "location": "publisher-place"}
_ORIGINAL_PUBLISHER: Mapping[str, Variable] = {"name": "original-publisher", "location": "original-publisher-place"}
# Without these, an article or a chapter would be a work of another kind.
_NEEDED = frozenset(("periodical", "newspaper", "book", "proceedings", "reference", "blog"))
# Their titles are names.
_NAMED = frozenset(("bill", "legal_case", "legislation"))
_NUMBERS = frozenset(("collection-number", "edition", "issue", "number", "volume"))
_DIGITS = re.compile(r"([0-9-]+)")
# Behind it there is no name of its own: Gwei-djen.
_INNER_HYPHEN = re.compile(r"-(?=[a-zà-ÿ])")
# arXiv:1412.6980
_SMALL = re.compile(r"[a-z]+[A-Z]")


def _titled(reference: Reference, variable: Variable) -> Rich:
    """A title in sentence case, but for what is italic in it: the title of another work."""
    written = reference.text(variable)
    changed = in_sentence_case(reference, variable)
    return tuple(own if own.faces else run for own, run in zip(written, changed, strict=True))


def _joined(title: Rich, volume: Rich) -> Rich:
    """The title of a work with that of its volume."""
    if not title or not volume or plain(title) == plain(volume):
        return title or volume
    return (*title, *rich(": "), *volume)


def _date(date: ReferenceDate) -> str:
    """date = "~"? year ("-" month ("-" day)?)?; empty for what is none."""
    moment = first_moment(date)
    if moment is None or abs(moment.year) > _MOST_YEARS:
        return ""
    return ("~" if date.doubt else "") + _moment(moment)


def _moment(moment: Moment) -> str:
    year = f"{moment.year:05d}" if moment.year < 0 else f"{moment.year:04d}"
    return "-".join([year, *(f"{part:02d}" for part in (moment.month, moment.day) if part)])
