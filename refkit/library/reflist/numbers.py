"""The numbers behind the title of an item: pages, volume, issue and edition, and the addresses of a work.

Numbers with a label are taken anywhere; bare ones, `184, 768–782`, only where the title is that of a part.
"""

import re
from functools import cache

from refkit.library.reflist.heads import YEAR
from refkit.library.reflist.sheet import Sheet
from refkit.library.reflist.words import editions, labels

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
# The field that some labels speak for.
_NUMBERED = (("volume", ("volume",)), ("number", ("number", "issue")))


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
