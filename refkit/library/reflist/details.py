"""What stands behind the title of an item: pages, volume, edition, addresses, editors, the journal or book, the imprint."""

import re
from functools import cache
from typing import NamedTuple

from refkit.library.entry import Person, Role
from refkit.library.reflist.heads import YEAR
from refkit.library.reflist.names import read_names
from refkit.library.reflist.sheet import STRUCK, Sheet
from refkit.library.reflist.titles import Found, ends_of_sentences, skip_signs
from refkit.library.reflist.words import editions, joins, labels, people_words, role_words, within

_DOI = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|doi\s?:?\s?)(?P<doi>10\.\d{4,9}/\S+?)(?=[.,;)\]>]*(?:\s|$))", re.IGNORECASE
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”|]+?(?=[.,;:)\]>]*(?:\s|[<>]|$))", re.IGNORECASE)
_ISBN = re.compile(r"ISBN(?:-1[03])?:?\s?(?P<isbn>[\dX][\dX -]{8,16}[\dX])")
_RANGE = r"[A-Za-z]?\d+(?:[.:]\d+)?(?:\s?(?:--?|[‐-―])\s?[A-Za-z]?\d+)?"
_LIST_OF_PAGES = rf"{_RANGE}(?:,\s?(?!{YEAR}(?![\d‐-―-])){_RANGE})*"  # "p. 45-67, 2003" ends in a year
# "184, 768–782", "12 (3): 45-67", "61 (2002): 113–38", "2004;12(3):45-67"
_BY_VOLUME = re.compile(
    rf"(?<![\w.–-])(?P<volume>\d{{1,4}})(?:\s?\((?P<issue>[^()]{{1,20}})\))?(?:\s\((?P<year>[^()\d]{{0,15}}{YEAR})\))?"
    rf"\s?[:,]\s?(?P<pages>e?{_RANGE}\+?)(?![\w(])"
)
_WITH_ISSUE = re.compile(
    r"(?<![\w.–-])(?P<volume>\d{1,4})\s?\((?P<issue>(?:[A-Z][a-z]+\.?\s)?\d{1,4}(?:[-–/]\d{1,4})?)\)"
)
_BARE_RANGE = re.compile(r"(?<=[,.]\s)(?P<pages>\d{1,4}\s?(?:--?|[‐-―])\s?\d{1,4})(?=[.,;]|$)")
_ARTICLE_NUMBER = re.compile(r"(?<=,\s)(?:Article\s)?(?P<pages>e\d{3,9})(?=[.,;]|$)")
_YEARS = re.compile(rf"{YEAR}\W+{YEAR}")
_PLACE = re.compile(r"(?P<place>[^\W\d_][^:;\"“”()\0]{1,50}?)\s?: ?(?P<publisher>[^\W\d_][^;\"“”()\0:]{1,70})")
_END_OF_CONTAINER = re.compile(r"[,.;]\s|\s\(|\s?[\0]|,?\s\d|[.,;]?$|\s[–—]\s|\s//?\s")
_ROLE_IN_BRACKETS = re.compile(r"\s?[(\[](?P<word>[^\W\d_]+)\.?(?:[ &]{1,3}[^\W\d_]+\.?)?[)\]],?\s?")
# The field that some labels speak for.
_NUMBERED = (("volume", ("volume",)), ("number", ("number", "issue")))
# what MLA's seventh edition ends an item with: no publisher
_MEDIA = frozenset("print web dvd film cd pdf".split())
_LONGEST_NAMES = 200
_WORDS_OF_NAME = 4


class Container(NamedTuple):
    """What the work is part of, and whether a word such as `In` says that it is a book."""

    title: str
    is_book: bool


def take_addresses(sheet: Sheet) -> dict[str, str]:
    """DOI, ISBN and URL, wherever they stand."""
    fields: dict[str, str] = {}
    for name, pattern in (("doi", _DOI), ("url", _URL), ("isbn", _ISBN)):
        for found in pattern.finditer(sheet.free):
            value = found[name] if name in pattern.groupindex else found[0]
            fields.setdefault(name, value.strip())
            sheet.take("address", *found.span())
    return fields


def take_numbers(sheet: Sheet, start: int, is_part: bool, is_dated: bool) -> dict[str, str]:
    """Pages, volume, issue and edition behind the title; bare numbers only where the title is that of a part.

    Where no date was read yet, `Edições 70, 2016` ends in a year.
    """
    fields: dict[str, str] = {}
    found = editions().search(sheet.free, start)
    if found:
        fields["edition"] = found["which"].rstrip(".")
        sheet.take("edition", *found.span())
    pages = _labelled_pages().search(sheet.free, start)
    if pages:
        fields["pages"] = _as_pages(pages["pages"])
        sheet.take("pages", *pages.span())
    for name, meanings in _NUMBERED:
        labelled = _labelled_number(*meanings).search(sheet.free, start)
        if labelled:
            fields[name] = labelled["value"]
            sheet.take("volume", *labelled.span())
    if is_part:
        _take_by_volume(sheet, start, fields, is_dated)
        _take_bare_range(sheet, start, fields)
    return fields


@cache
def _labelled_pages() -> re.Pattern[str]:
    """`pp. 113-38`, `S. 12`, `p. 45-67, 70`"""
    return re.compile(rf"(?<![\w.-])(?i:{labels('page')})\.?:?\s?(?P<pages>{_LIST_OF_PAGES}\+?)(?!\w)")


@cache
def _labelled_number(*meanings: str) -> re.Pattern[str]:
    """`vol. 61`, `Bd. 3`, `no. 1/2`, `Vol. B`; a letter only behind a label of several letters."""
    value = r"(?P<value>\d{1,4}(?:[-–/]\d{1,4})?|(?<=\w\w\.\s)(?:[IVXLC]{1,6}|[A-Z]))(?!\w)"
    return re.compile(rf"(?<![\w.-])(?i:{labels(*meanings)})\.?\s?{value}")


def _take_bare_range(sheet: Sheet, start: int, fields: dict[str, str]) -> None:
    """`2007. 1272 -- 1288.`, `edited by Ann Quist, 12–40.`: a range of pages without a label."""
    bare = _BARE_RANGE.search(sheet.free, start) or _ARTICLE_NUMBER.search(sheet.free, start)
    if bare and "pages" not in fields and not _YEARS.fullmatch(bare["pages"]):
        fields["pages"] = _as_pages(bare["pages"])
        sheet.take("pages", *bare.span())


def _take_by_volume(sheet: Sheet, start: int, fields: dict[str, str], is_dated: bool) -> None:
    """`184, 768–782`: the number before pages that nothing else explains is the volume."""
    found = _BY_VOLUME.search(sheet.free, start)
    is_late_year = found is not None and not is_dated and re.fullmatch(YEAR, found["pages"]) is not None
    if found and "pages" not in fields and not _is_year(found) and not is_late_year:
        fields["pages"] = _as_pages(found["pages"])
        if "volume" not in fields:
            fields["volume"] = found["volume"]
            if found["issue"]:
                fields.setdefault("number", found["issue"])
            sheet.take("volume", found.start(), found.end("issue") + 1 if found["issue"] else found.end("volume"))
        sheet.take("pages", *found.span("pages"))
        return
    issued = _WITH_ISSUE.search(sheet.free, start)
    if issued and "volume" not in fields:
        fields["volume"] = issued["volume"]
        fields.setdefault("number", issued["issue"])
        sheet.take("volume", *issued.span())


def _is_year(found: re.Match[str]) -> bool:
    """Whether what stands before the pages is a year and no volume: `2003, 12-20`."""
    return found["issue"] is None and bool(re.fullmatch(YEAR, found["volume"]))


def _as_pages(written: str) -> str:
    """Pages with the dash that a library has in them: `113 - 38` → `113–38`."""
    return re.sub(r"\s?(?:--?|[‐-―])\s?", "–", written).strip()


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
    """The first comma behind names in their natural order, `Werner S. Pluhar|, Hackett`, unless `and` comes later on."""
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
        number = re.compile(r",?\s\d").search(sheet.free, begin, end)
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


def take_imprint(sheet: Sheet, start: int, is_part: bool) -> dict[str, str]:
    """`Moscow: Vagrius`; where no place stands, the first words left behind the title of a book are the publisher."""
    found = next((each for each in _PLACE.finditer(sheet.free, start)), None)
    if found:
        place_start = max(found.start("place"), _last_stop(sheet.free, found.start("place"), found.end("place")))
        place = sheet.free[place_start : found.end("place")].strip(" .,")
        publisher = sheet.free[found.start("publisher") : _end_of_publisher(sheet.free, *found.span("publisher"))]
        if place and publisher.strip():
            sheet.take("imprint", place_start, found.start("publisher") + len(publisher))
            return {"location": place, "publisher": publisher.strip(" .,")}
    for begin, end in sheet.left():
        if sheet.text[begin:end].casefold() in _MEDIA:
            continue
        if begin >= start and not is_part:
            end = _end_of_publisher(sheet.free, begin, end)
            words = sheet.free[begin:end]
            if words[:1].isupper() and len(words.split()) <= 8 and not any(map(str.isdigit, words)):
                sheet.take("imprint", begin, end)
                return {"publisher": words.strip(" .,")}
            return {}
    return {}


def _last_stop(text: str, start: int, end: int) -> int:
    """The place behind the last period before a place name: `Series 12. Moscow`."""
    at = text.rfind(". ", start, end)
    return start if at < 0 else at + 2


def _end_of_publisher(text: str, start: int, end: int) -> int:
    stop = next(ends_of_sentences(text, start, end), (end, end))[0]
    comma = text.find(",", start, stop)
    year = re.compile(rf"\s{YEAR}").search(text, start, stop)
    ends = [stop, *([comma] if comma > 0 else []), *([year.start()] if year else [])]
    return min(ends)
