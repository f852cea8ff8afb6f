"""The date of an item that does not stand behind its names: `Moscow: Vagrius, 2003`, `61 (2002): 113-38`."""

import re
from collections.abc import Iterator

from refkit.library.reflist.heads import YEAR, Dated
from refkit.library.reflist.sheet import Sheet
from refkit.library.reflist.words import dateless

# "Accessed 18 Jan. 2025", "Retrieved May 3, 2010, from", "Acesso em: 3 maio 2010", "[cited 2010 May 3]"
_ACCESS = re.compile(
    r"[(\[]?\b(?:accessed|retrieved|viewed|last\s(?:accessed|visited|modified|updated)|updated|consulted|cited\s(?=\d)"
    r"|acess(?:o|ado)\sem|consult(?:ado|ée?)(?:\sle|\sel)?|abgerufen(?:\sam)?|zugriff(?:\sam)?|abruf(?:\sam)?"
    r"|дата\sобращения|geraadpleegd(?:\sop)?|visitato)\b[^()\]\0]{0,40}?\d{4}[\])]?",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:retrieved|available|disponível|disponible|verfügbar)\s(?:from|at|em|en|unter)\b:?", re.IGNORECASE
)
_YEAR = re.compile(
    rf"(?<![\w/.–-])(?P<open>[(\[]?)(?:(?:c|ca|circa)\.?\s?)?(?P<year>{YEAR})(?P<letter>[a-z])?(?![\w/–-]|\.\d)"
)
_SIGNS_BEFORE = (".", ",", "(", "[", ":")
_SIGNS_BEHIND = ("", " ", ",", ")", "]", ".")
_SPAN = re.compile(rf"(?P<first>{YEAR})\s?[–/-]\s?(?P<second>{YEAR}|\d\d)(?!\d)")


def take_access(sheet: Sheet, start: int) -> str:
    """When a page was looked at or updated, which is no date of the work: the words, empty where there are none."""
    for found in list(_FROM.finditer(sheet.free, start)):
        sheet.take("address", *found.span())
    return "; ".join([sheet.take("rest", *found.span()) for found in list(_ACCESS.finditer(sheet.free, start))])


def take_late_date(sheet: Sheet, start: int, is_part: bool) -> Dated | None:
    """The date behind the title: the last year there; the one before it is of the first printing.

    `1904. Penguin, 1991` is a book of 1904 in a printing of 1991.
    """
    years = list(_years(sheet, start))
    if not years:
        return _dateless(sheet, start)
    last = years[-1]
    first = "" if is_part or len(years) != 2 else years[0]["year"]
    date = Dated(last["year"] + (last["letter"] or ""), first if first < last["year"] else "", *last.span())
    for year in years:
        if year is last or (date.first and year is years[0]):
            sheet.take("date", *year.span())
    return date


def _years(sheet: Sheet, start: int) -> Iterator[re.Match[str]]:
    """Years that are no part of a range of years, such as the life of an author."""
    spans = [found.span() for found in _SPAN.finditer(sheet.free, start)]
    for year in _YEAR.finditer(sheet.free, start):
        if not any(first <= year.start("year") < last for first, last in spans):
            yield year


def _dateless(sheet: Sheet, start: int) -> Dated | None:
    """`n.d.` and its kin between signs: `Tern, n.d.`"""
    for found in dateless().finditer(sheet.free, start):
        before, behind = sheet.free[: found.start()].rstrip()[-1:], sheet.free[found.end() : found.end() + 1]
        if before in _SIGNS_BEFORE and behind in _SIGNS_BEHIND:
            sheet.take("date", *found.span())
            return Dated("", "", *found.span())
    return None
