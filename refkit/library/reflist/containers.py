"""What a work stands in, a journal or a book, and who edited or translated it: `In A. Smith (Ed.), *Plenums*`."""

import re
from typing import NamedTuple

from refkit.library.entry import Person, Role
from refkit.library.reflist.names import read_names
from refkit.library.reflist.sheet import STRUCK, Sheet
from refkit.library.reflist.titles import Found, ends_of_sentences, skip_signs
from refkit.library.reflist.words import joins, people_words, role_words, within

_END_OF_CONTAINER = re.compile(r"[,.;]\s|\s\(|\s?[\0]|,?\s\d|[.,;]?$|\s[–—]\s|\s//?\s")
_ROLE_IN_BRACKETS = re.compile(r"\s?[(\[](?P<word>[^\W\d_]+)\.?(?:[ &]{1,3}[^\W\d_]+\.?)?[)\]],?\s?")
_LONGEST_NAMES = 200
_WORDS_OF_NAME = 4
_NUMBER_AT_END = re.compile(r",?\s\d")


class Container(NamedTuple):
    """What the work is part of, and whether a word such as `In` says that it is a book."""

    title: str
    is_book: bool


def take_people(sheet: Sheet, start: int) -> dict[Role, tuple[Person, ...]]:
    """Editors, translators and directors behind `edited by` and its kin."""
    people: dict[Role, tuple[Person, ...]] = {}
    for found in list(people_words().finditer(sheet.free, start)):
        role: Role = found.lastgroup  # type: ignore[assignment]  # the groups are called after the roles
        end = _end_of_names(sheet, found.end())
        names = read_names(sheet.free[found.end() : end], in_natural_order=True)
        if names is not None:
            people.setdefault(role, names.people)
            sheet.take("people", found.start(), end)
    return people


def _end_of_names(sheet: Sheet, start: int) -> int:
    stop = min(sheet.end_of_free(start), start + _LONGEST_NAMES)
    ends = next(ends_of_sentences(sheet.free, start, stop), (stop, stop))[0]
    bracket = sheet.free.find(" (", start, ends)
    return _end_of_row(sheet.free, start, bracket if bracket > 0 else ends)


def _end_of_row(text: str, start: int, stop: int) -> int:
    """The first comma behind names in their natural order, `Ann Quist|, Tern`, unless `and` comes later on."""
    commas = [found.start() for found in re.finditer(",", text[start:stop])]
    if not commas:
        return stop
    edges = [start, *(start + comma for comma in commas), stop]
    for number in range(1, len(edges) - 1):
        words = text[edges[number] + 1 : edges[number + 1]].split()
        if words and joins(words[0]):
            return edges[number + 1]
        if not 1 < len(words) <= _WORDS_OF_NAME or not all(word[0].isupper() for word in words):
            break
    return edges[1]


def take_container(
    sheet: Sheet, title: Found, has_numbers: bool
) -> tuple[Container | None, dict[Role, tuple[Person, ...]]]:
    """The journal or book that the work stands in, and the book's editors where they stand before its title."""
    start = skip_signs(sheet.text, title.after)
    while start < len(sheet.free) and sheet.free[start] in STRUCK + " .,;:":
        start += 1
    found = within().match(sheet.free, start)
    people: dict[Role, tuple[Person, ...]] = {}
    if found:
        sheet.take("container", *found.span())
        begin, people = _take_editors_before(sheet, found.end())
    elif title.form == "quoted" or has_numbers or _slashes(sheet.text, title):
        begin = start
    else:
        begin = start if _is_italic(sheet, start) and title.form == "plain" else -1
    if begin < 0 or begin >= len(sheet.free):
        return None, people
    end = _end_of_container(sheet, begin, is_book=found is not None)
    words = sheet.free[begin:end].strip(' .,:;“”"«»')
    if not any(map(str.isalpha, words)) or (not found and words[0].islower()):
        return None, people
    sheet.take("container", begin, end)
    return Container(words, found is not None), people


def _slashes(text: str, title: Found) -> bool:
    return "//" in text[title.end : title.after]


def _is_italic(sheet: Sheet, start: int) -> bool:
    return sheet.line.italic_at(start) is not None


def _end_of_container(sheet: Sheet, begin: int, is_book: bool) -> int:
    italic = sheet.line.italic_at(begin)
    if italic is not None:
        end = min(italic[1], sheet.end_of_free(begin))
        # "*New Phytol*, *184*", "*12*(3)": the volume may be in italics, too
        number = _NUMBER_AT_END.search(sheet.free, begin, end)
        return number.start() if number and not is_book and sheet.free[number.end() :].strip(" \0").isdigit() else end
    if is_book:
        stop = sheet.end_of_free(begin)
        sentence = next(ends_of_sentences(sheet.free, begin, stop), (stop, stop))[0]
        bracket = sheet.free.find(" (", begin, sentence)
        return min(sentence, bracket) if bracket > 0 else sentence
    found = next(
        (each for each in _END_OF_CONTAINER.finditer(sheet.free, begin + 1) if not _goes_on(sheet.free, each)), None
    )
    return found.start() if found else len(sheet.free)


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """Whether a title goes on behind a period or comma: `J. Chem. Ecol.`, `Society, and Animals`."""
    following = text[end.end() : end.end() + 2]
    if end[0].startswith("."):
        word = text[: end.start()].rpartition(" ")[2]
        return len(word) <= 5 and following[:1].isupper() and not word.isupper() or following[:1].islower()
    return end[0].startswith(",") and text[end.end() : end.end() + 4] == "and "


def _take_editors_before(sheet: Sheet, start: int) -> tuple[int, dict[Role, tuple[Person, ...]]]:
    """`In A. Smith & B. Jones (Eds.), Book`, `In: SOUZA, A. (org.). Livro`, `In Smith, A., ed. Book`."""
    for found in _ROLE_IN_BRACKETS.finditer(sheet.free, start, start + _LONGEST_NAMES):
        if found["word"].casefold() in role_words():
            names = read_names(sheet.free[start : found.start()], in_natural_order=True)
            if names is not None:
                sheet.take("people", start, found.end())
                return skip_signs(sheet.text, found.end()), {"editor": names.people}
    italic = sheet.line.next_italic(start)
    if italic is not None and start < italic[0] < start + _LONGEST_NAMES and sheet.is_free(start, italic[0]):
        names = read_names(sheet.free[start : italic[0]], in_natural_order=True)
        if names is not None:
            sheet.take("people", start, italic[0])
            return italic[0], {"editor": names.people}
    return start, {}
