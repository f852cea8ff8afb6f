"""Reads one item of a list: its names, date, title and what stands behind them, and the type of work they speak for."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from refkit.library.entry import Person, Role, written_name
from refkit.library.reflist.containers import Container, take_container, take_people
from refkit.library.reflist.dates import take_access, take_late_date
from refkit.library.reflist.heads import Dated, Head, date_at
from refkit.library.reflist.imprint import take_imprint
from refkit.library.reflist.numbers import take_addresses, take_numbers
from refkit.library.reflist.openings import Opening, read_opening
from refkit.library.reflist.printed import Printed
from refkit.library.reflist.records import ItemPart
from refkit.library.reflist.sheet import Sheet
from refkit.library.reflist.titles import Found, extended, skip_signs

# "12. ", "[12] ", "- " before an item
NUMBER = re.compile(r"(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,4}[.)]|[-*+•·–])\s+(?=\S)")
_THESIS = re.compile(
    r"\b(?:(?:ph\.?\s?d\.?|doctoral|master[’']?s?|m\.?a\.?|b\.?a\.?)[ ,]{1,2}(?:diss(?:ertation)?|thesis)"
    r"|diss(?:ertation)?\.|dissertação|tese\b|tesis\b|thèse\b|habilitationsschrift|dissertation\b|дис\.)",
    re.IGNORECASE,
)
_ADDRESSES = ("url", "doi")
# An item is read so far; the rest of a longer one is kept as a note.
_LONGEST = 2500

People = Mapping[Role, tuple[Person, ...]]


class Work(NamedTuple):
    """What an item says of a work, named as in a .bib file, and where it says it."""

    type: str
    fields: Mapping[str, str]
    people: People
    parts: tuple[ItemPart, ...]
    repeats: bool


def read_work(line: Printed, before: People, is_numbered: bool = False) -> Work:
    """The work that an item describes; `before` are the people of the item before it, for whom a dash may stand."""
    sheet = Sheet(line, _LONGEST)
    number = NUMBER.match(line.text) if is_numbered else None
    start = number.end() if number else 0
    sheet.take("number", 0, start)
    fields = take_addresses(sheet)
    opening = read_opening(line, start, sheet.end_of_free(start))
    reader = _Reader(sheet, opening, fields, _people(opening.head, before))
    type_ = reader.read()
    others = opening.head.role if opening.head.names is not None and opening.head.names.others else None
    names = _names_as_fields(reader.people, others)
    return Work(type_, {**names, **reader.fields}, reader.people, sheet.parts(), opening.head.repeats)


def _people(head: Head, before: People) -> dict[Role, tuple[Person, ...]]:
    if not head.repeats:
        return {head.role: head.names.people} if head.names else {}
    role: Role = head.role if head.role != "author" else next(iter(before), "author")
    names = next(iter(before.values()), ())
    return {role: names} if names else {}


def _names_as_fields(people: People, others: Role | None) -> dict[str, str]:
    """The people as a .bib file has them, with `and others` where the item says `et al.`"""
    fields = {}
    for role, persons in people.items():
        names = [written_name(person) for person in persons]
        fields[str(role)] = " and ".join([*names, "others"] if role == others else names)
    return fields


class _Reader:
    """Reads what follows names and title; what it finds goes into `fields` and `people` and is struck out."""

    def __init__(
        self, sheet: Sheet, opening: Opening, fields: dict[str, str], people: dict[Role, tuple[Person, ...]]
    ) -> None:
        self.fields = fields
        self.people = people
        self._sheet = sheet
        self._title = opening.title
        self._behind = opening.end
        head = opening.head
        sheet.take("author", head.start, head.end)
        if head.date is not None:
            sheet.take("date", head.date.start, head.date.end)
        self._say_date(head.date)

    def read(self) -> str:
        """Read all there is; the type that it speaks for."""
        access = take_access(self._sheet, self._behind)
        type_ = "misc"
        if self._title is not None:
            type_ = self._behind_title(self._title)
        elif "year" not in self.fields:
            self._say_date(take_late_date(self._sheet, self._behind, is_part=False))
        left = [self._sheet.take("rest", start, end) for start, end in list(self._sheet.left())]
        if note := "; ".join(filter(None, (*left, access, self._sheet.line.text[_LONGEST:]))):
            self.fields["note"] = note
        self.fields = {name: _printed(name, text) for name, text in self.fields.items()}
        return type_

    def _behind_title(self, title: Found) -> str:
        sheet = self._sheet
        self.fields["title"] = sheet.take("title", title.start, title.end)
        thesis = _THESIS.search(sheet.free, self._behind)
        if thesis:
            self.fields["type"] = sheet.take("imprint", *thesis.span())
        if "year" not in self.fields and not self.people:
            self._say_date(self._date_at_title(title))
        numbers = take_numbers(sheet, self._behind, title.form != "italic", "year" in self.fields)
        title = self._extended(title, bool({"volume", "pages"} & numbers.keys()))
        self._add(take_people(sheet, self._behind))
        container, editors = take_container(sheet, title, bool({"volume", "pages"} & numbers.keys()))
        self._add(editors)
        if "year" not in self.fields:
            late = take_late_date(sheet, self._behind, is_part=container is not None)
            self._say_date(late or self._date_at_title(title))
        if container is None:  # "69-100" behind a book is what was read of it
            numbers.pop("pages", None)
        self.fields |= numbers
        is_part = container is not None and not self._is_in_book(container)
        self.fields |= take_imprint(sheet, self._behind, is_part)
        return self._with_type(title, container, thesis is not None)

    def _say_date(self, date: Dated | None) -> None:
        if date is not None and date.year:
            self.fields["year"] = date.year
        if date is not None and date.first:
            self.fields["origdate"] = date.first

    def _add(self, people: People) -> None:
        for role, persons in people.items():
            self.people.setdefault(role, persons)

    def _date_at_title(self, title: Found) -> Dated | None:
        """`Title of the page. (2004).`: the date of an item that begins with its title."""
        start = skip_signs(self._sheet.text, title.after)
        date = date_at(self._sheet.text, start) if self._sheet.text[start : start + 1] in ("(", "[") else None
        if date is not None:
            self._sheet.take("date", date.start, date.end)
        return date

    def _extended(self, title: Found, has_numbers: bool) -> Found:
        """The title with the sentences that go on with it, if any."""
        longer = extended(self._sheet.line, title, self._sheet.free, has_numbers)
        if longer.end > title.end:
            self._sheet.take("title", title.end, longer.end)
            self.fields["title"] = self._sheet.text[longer.start : longer.end]
        return longer

    def _is_in_book(self, container: Container) -> bool:
        """Whether a container is a book, by what stands beside it: a newspaper has a month, a journal a number."""
        if container.is_book or "editor" in self.people or "edition" in self.fields:
            return True
        is_journal = not {"volume", "number"}.isdisjoint(self.fields) or self._sheet.has_month()
        return "pages" in self.fields and not is_journal

    def _with_type(self, title: Found, container: Container | None, is_thesis: bool) -> str:
        """The type of the work; the container and the publisher are called after it."""
        fields = self.fields
        is_bought = "publisher" in fields
        if container is not None:
            is_part = self._is_in_book(container) or (is_bought and "number" not in fields)
            fields["booktitle" if is_part else "journaltitle"] = container.title
            return "incollection" if is_part else "article"
        if is_thesis:
            if is_bought:
                fields["institution"] = fields.pop("publisher")
            return "thesis"
        if is_bought or (title.form == "italic" and "url" not in fields):
            return "book"
        return "online" if "url" in fields else "misc"


def _printed(name: str, text: str) -> str:
    """A field with printed dashes for typed ones, and the quotation mark that is cut off with the period before it."""
    if name in _ADDRESSES:
        return text
    text = text.replace("---", "—").replace("--", "–")
    # "the evolutionary “cry for help.”"
    return f"{text}”" if name == "title" and text.count("“") > text.count("”") else text
