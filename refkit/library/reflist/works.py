"""Reads one item of a list: its names, date, title and what stands behind them, and the type of work they speak for."""

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from refkit.library.entry import Person, Role, written_name
from refkit.library.reflist.dates import take_access, take_late_date
from refkit.library.reflist.details import (
    Container,
    take_addresses,
    take_container,
    take_imprint,
    take_numbers,
    take_people,
)
from refkit.library.reflist.heads import Dated, Head, date_at, read_head
from refkit.library.reflist.printed import Printed
from refkit.library.reflist.records import ItemPart
from refkit.library.reflist.sheet import Sheet
from refkit.library.reflist.titles import Found, extended, find_title, is_imprint, skip_signs

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


class Work(NamedTuple):
    """What an item says of a work, named as in a .bib file, and where it says it."""

    type: str
    fields: Mapping[str, str]
    people: Mapping[Role, tuple[Person, ...]]
    parts: tuple[ItemPart, ...]
    repeats: bool


def read_work(line: Printed, before: Mapping[Role, tuple[Person, ...]], is_numbered: bool = False) -> Work:
    """The work that an item describes; `before` are the people of the item before it, for whom a dash may stand."""
    sheet = Sheet(line, _LONGEST)
    number = NUMBER.match(line.text) if is_numbered else None
    start = 0
    if number:
        sheet.take("number", *number.span())
        start = number.end()
    fields = take_addresses(sheet)
    head = read_head(line, start)
    stop = min(sheet.end_of_free(head.date.end if head.date else head.end), _LONGEST)
    head, title = _title_behind(line, head, stop)
    people = _people(head, before)
    _strike_head(sheet, head, title)
    behind = title.after if title else (head.date.end if head.date else head.end)
    if title is not None:
        fields["title"] = _title_text(line.text[title.start : title.end])
    fields |= _dated(head.date)
    has_others = head.names is not None and head.names.others
    type_ = _read_rest(sheet, title, behind, fields, people)
    left = [sheet.take("rest", first, last) for first, last in list(sheet.left())]
    if note := "; ".join(filter(None, (*left, fields.get("note"), line.text[_LONGEST:]))):
        fields["note"] = note
    fields = {name: text if name in _ADDRESSES else _with_dashes(text) for name, text in fields.items()}
    fields = {**_names_as_fields(people, head.role if has_others else None), **fields}
    return Work(type_, fields, people, sheet.parts(), head.repeats)


def _title_text(words: str) -> str:
    """A title with the quotation mark that was cut off with the period before it: `the “cry for help.”`"""
    return f"{words}”" if words.count("“") > words.count("”") else words


def _with_dashes(text: str) -> str:
    """Typed dashes as printed ones."""
    return text.replace("---", "—").replace("--", "–")


def _names_as_fields(people: Mapping[Role, tuple[Person, ...]], others: Role | None) -> dict[str, str]:
    """The people as a .bib file has them, with `and others` where the item says `et al.`"""
    fields = {}
    for role, persons in people.items():
        names = [written_name(person) for person in persons]
        fields[str(role)] = " and ".join([*names, "others"] if role == others else names)
    return fields


def _title_behind(line: Printed, head: Head, stop: int) -> tuple[Head, Found | None]:
    """The title, and the head, which is the title itself where an imprint follows it: `Beowulf. Norton, 2001.`"""
    start = head.date.end if head.date else head.end
    title = find_title(line, start, stop)
    if head.date is not None and _is_title_of_digits(line, head, title):
        return head._replace(date=None), Found(head.date.start, head.date.end, "plain", head.date.end)
    if head.names is not None and head.names.is_body and title is None:  # "Minutes of the Skarn Inquiry. 1884."
        return Head(None, head.start, head.start, None), find_title(line, head.start, stop)
    is_alone = head.names is not None and head.role == "author" and head.date is None
    if not is_alone or (title is not None and title.form != "plain") or not is_imprint(line.text, head.end):
        return head, title
    if head.names is not None and (head.names.is_body or not _is_inverted(line.text[head.start : head.end])):
        return Head(None, head.start, head.start, None), find_title(line, head.start, stop)
    return head, title


def _is_title_of_digits(line: Printed, head: Head, title: Found | None) -> bool:
    """Whether the year behind the names is the title: `Orwell, George. 1984. London: Secker, 1949.`"""
    date = head.date
    if date is None or line.text[date.start].isalnum() is False or date.first:
        return False
    italic = line.italic_at(date.start)
    if italic is not None and italic[1] >= date.end:
        return True
    return (
        (title is None or title.form == "plain")
        and is_imprint(line.text, date.end)
        and date_at(line.text, date.start) is not None
    )


def _is_inverted(names: str) -> bool:
    """Whether a comma divides surname and given names of one person, or there are initials."""
    return "," in names and " and " not in names


def _people(head: Head, before: Mapping[Role, tuple[Person, ...]]) -> dict[Role, tuple[Person, ...]]:
    if head.repeats:
        names = next(iter(before.values()), ())
        role: Role = head.role if head.role != "author" else next(iter(before), "author")
        return {role: names} if names else {}
    return {head.role: head.names.people} if head.names else {}


def _strike_head(sheet: Sheet, head: Head, title: Found | None) -> None:
    if head.end > head.start:
        sheet.take("author", head.start, head.end)
    if head.date is not None:
        sheet.take("date", head.date.start, head.date.end)
    if title is not None:
        sheet.take("title", title.start, title.end)


def _dated(date: Dated | None) -> dict[str, str]:
    if date is None or not date.year:
        return {}
    return {"year": date.year, "origdate": date.first} if date.first else {"year": date.year}


def _read_rest(
    sheet: Sheet, title: Found | None, behind: int, fields: dict[str, str], people: dict[Role, tuple[Person, ...]]
) -> str:
    """What stands behind the title, into fields and people; the type that all of it speaks for."""
    access = take_access(sheet, behind)
    thesis = _THESIS.search(sheet.free, behind)
    if thesis:
        fields["type"] = sheet.take("imprint", *thesis.span())
    if title is None:
        late = None if "year" in fields else take_late_date(sheet, behind, is_part=False)
        fields |= _dated(late)
        return "misc"
    is_dated = "year" in fields
    if not is_dated and not people and (date := _date_behind_title(sheet, title)):
        fields |= _dated(date)
        is_dated = True
    numbers = take_numbers(sheet, behind, title.form != "italic", is_dated)
    title = _extend(sheet, title, numbers, fields)
    for role, persons in take_people(sheet, behind).items():
        people.setdefault(role, persons)
    container, editors = take_container(sheet, title, "volume" in numbers or "pages" in numbers)
    for role, persons in editors.items():
        people.setdefault(role, persons)
    if not is_dated:
        late = take_late_date(sheet, behind, is_part=container is not None) or _date_behind_title(sheet, title)
        fields |= _dated(late)
    is_in_book = container is None or container.is_book or "editor" in people or "edition" in numbers
    is_in_book = is_in_book or (
        "pages" in numbers and not {"volume", "number"} & numbers.keys() and not sheet.has_month()
    )
    fields |= take_imprint(sheet, behind, is_part=not is_in_book)
    type_ = _type_of(sheet, title, container, {*numbers, *fields, *people})
    if container is not None:
        fields["journaltitle" if type_ == "article" else "booktitle"] = container.title
    if container is None and "pages" in numbers:  # "69-100" of a book is what was read of it
        numbers.pop("pages")
    fields |= numbers
    if type_ == "thesis" and "publisher" in fields:
        fields["institution"] = fields.pop("publisher")
    if access:
        fields["note"] = access
    return type_


def _extend(sheet: Sheet, title: Found, numbers: Mapping[str, str], fields: dict[str, str]) -> Found:
    """The title with the sentences that go on with it, if any."""
    longer = extended(sheet.line, title, sheet.free, "volume" in numbers or "pages" in numbers)
    if longer.end > title.end:
        sheet.take("title", title.end, longer.end)
        fields["title"] = _title_text(sheet.text[longer.start : longer.end])
    return longer


def _date_behind_title(sheet: Sheet, title: Found) -> Dated | None:
    """`Title of the page. (2004).`: the date of an item that begins with its title."""
    start = skip_signs(sheet.text, title.after)
    if sheet.text[start : start + 1] not in ("(", "["):
        return None
    date = date_at(sheet.text, start)
    if date is not None:
        sheet.take("date", date.start, date.end)
    return date


def _type_of(sheet: Sheet, title: Found, container: Container | None, said: Collection[str]) -> str:
    """The type of a work of which some fields and roles are `said`."""
    if _THESIS.search(sheet.text, title.after):
        return "thesis"
    if container is not None:
        is_in_book = not {"edition", "editor"}.isdisjoint(said) or ("publisher" in said and "number" not in said)
        return "incollection" if container.is_book or is_in_book else "article"
    if "publisher" in said or (title.form == "italic" and "url" not in said):
        return "book"
    return "online" if "url" in said else "misc"
