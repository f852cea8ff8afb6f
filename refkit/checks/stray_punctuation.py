"""A period or comma between a source and its page.

What it does
    Notes a period before the page (`Tayny. 41`), a comma inside the quotation marks before it (`"Excesses," 126`), a
    period behind passim, and, where the draft mostly does without, a comma before the page (`Thurston, 40` beside
    `Thurston 40`).  A comma before a labelled locator, as in `Inoy, Ch. 18`, is right.

Why it matters
    MLA puts nothing between author or title and page; editors take such marks out one by one.

Example
    ```draft bad
    He gave reasons (Zhukov, Tayny. 41).
    ```
    ```draft good
    He gave reasons (Zhukov, Tayny 41).
    ```
    ```bib
    @book{zhukov2000tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, shorttitle = {Tayny}, year = {2000}}
    ```

How to settle it
    Take the mark out; `refkit check --fix` does so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refkit.checks.context import Context, Printed
from refkit.checks.wording import listed, one_line
from refkit.documents.model import FILLER
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.numerals import is_year
from refkit.records import Citation, CiteItem, Edit, Finding, Fix, Locator, Severity
from refkit.vocabulary import Vocabulary, vocabulary

CODE = "STY001"
NAME = "stray-punctuation"
SEVERITY: Severity = "info"
ON = True

_BLANKS = f" \t\r\n\u00a0*_{FILLER}"
_QUOTES = "\"'”’»“"
_LAST_WORD = re.compile(r"[^\W_]+$")
_MARKS = {",": "comma", ".": "period"}
_LONGEST_WORD = 80
# so far behind a mark, over markup, the next sign is looked for
_FAR = 40


@dataclass(frozen=True, slots=True)
class _Stray:
    """A mark at `offset` of the document, and in words where it stands; `usual` where only the draft's use decides."""

    offset: int
    where: str
    usual: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """An item with the text it stands in, its first locator if that is a bare page, and its stray marks."""

    citation: Citation
    item: CiteItem
    text: Printed
    is_plain: bool
    strays: tuple[_Stray, ...]


def check(context: Context) -> Iterator[Finding]:
    """One finding for each item with a stray mark."""
    words = vocabulary(context.config.language)
    readings = [_read(context, words, citation, item) for citation, item in context.items if _is_typed(citation)]
    plain = sum(reading.is_plain for reading in readings)
    commas = sum(stray.usual for reading in readings for stray in reading.strays)
    for reading in readings:
        strays = [stray for stray in reading.strays if not stray.usual or plain >= max(commas, 1)]
        if strays:
            yield _finding(reading, strays)


def _is_typed(citation: Citation) -> bool:
    return citation.convention == "mla" and citation.mode != "note"


def _read(context: Context, words: Vocabulary, citation: Citation, item: CiteItem) -> _Reading:
    text = context.printed(citation)
    stray: _Stray | None = None
    is_plain = False
    if item.locators and item.issued is None and not _is_labelled(item.locators[0], words) and not _is_dated(item):
        stray, is_plain = _before_page(text, item, context.entry(item), words)
    behind = (_behind_passim(text, locator) for locator in item.locators)
    strays = tuple(each for each in (stray, *behind) if each is not None)
    return _Reading(citation, item, text, is_plain, strays)


def _is_dated(item: CiteItem) -> bool:
    """Whether the first number is rather a year: `(Smith, 2004, p. 12)` in a draft that cites by pages."""
    return is_year(item.locators[0].first or "")


def _is_labelled(locator: Locator, words: Vocabulary) -> bool:
    """Whether the locator is anything but a bare page or passim: `Ch. 18`, `pp. 47-51`."""
    first = re.split(r"[\s.]", locator.raw.strip().casefold(), maxsplit=1)[0]
    return locator.label not in ("page", "folio") or first in words.labels or first.rstrip("0123456789") in words.labels


def _before_page(text: Printed, item: CiteItem, entry: Entry | None, words: Vocabulary) -> tuple[_Stray | None, bool]:
    """The mark between the source and its first locator; and whether nothing but a blank is there."""
    locator = item.locators[0]
    lead = text.between(item.start, locator.start).rstrip(_BLANKS)
    sign = lead[-1:]
    if sign in _MARKS and sign:
        word = _last_word(lead[:-1])
        if not _ends_source(word, item) or (sign == "." and _may_abbreviate(word, entry, words)):
            return None, False
        where = f'{_MARKS[sign]} between "{word}" and {_called(locator)}'
        passim_alone = sign == "," and locator.first is None
        return (None if passim_alone else _Stray(item.start + len(lead) - 1, where, usual=sign == ",")), False
    if sign and sign in _QUOTES and lead[-2:-1] == ",":
        where = f"comma inside the quotation marks before {_called(locator)}"
        return _Stray(item.start + len(lead) - 2, where), False
    return None, locator.first is not None and _ends_source(_last_word(lead), item)


def _behind_passim(text: Printed, locator: Locator) -> _Stray | None:
    """The period of `passim.)` or `passim.;`."""
    if locator.first is not None:
        return None
    end = locator.end - locator.raw.endswith(".")
    behind = text.between(end, end + _FAR)
    if behind[:1] != "." or behind[1:].strip(_BLANKS)[:1] not in (")", ";", "]"):
        return None
    return _Stray(end, "period behind passim")


def _last_word(lead: str) -> str:
    found = _LAST_WORD.search(lead[-_LONGEST_WORD:].rstrip(_BLANKS + _QUOTES))
    return found[0] if found else ""


def _ends_source(word: str, item: CiteItem) -> bool:
    """Whether the word is the last of a name or title of the item; in `Getty agree, 563` it is not."""
    names = [part for name in item.authors for part in (name.family, name.literal)]
    title = item.title.text if item.title else ""
    sources = [*names, title, item.container, "et al" if item.et_al else ""]
    return bool(word) and any(fold(source).split()[-1:] == fold(word).split()[-1:] for source in sources if source)


def _may_abbreviate(word: str, entry: Entry | None, words: Vocabulary) -> bool:
    """Whether the period may belong to the word: `K.`, `Jr.`, `et al.`, or a word that has it in the work's title."""
    low = word.casefold()
    tables = (words.abbreviations, words.labels, words.role_words, words.ibid)
    titles = "" if entry is None else " ".join((entry.title, entry.fields.get("shorttitle", "")))
    return len(word) < 3 or any(low in table for table in tables) or f"{word}." in titles


def _called(locator: Locator) -> str:
    return one_line(locator.raw).rstrip(".") if locator.first is not None else "passim"


def _finding(reading: _Reading, strays: list[_Stray]) -> Finding:
    text, path = reading.text, reading.citation.path
    message = listed([stray.where for stray in strays])
    if all(stray.usual for stray in strays):
        message += ", which the draft elsewhere does without"
    edits = tuple(Edit(at, at + 1, _instead(text, at)) for at in (stray.offset for stray in strays))
    start, end = strays[0].offset, strays[-1].offset + 1
    help_ = f'write "{_mended(reading, edits)}"'
    return Finding(CODE, NAME, SEVERITY, message, path, start, end, help_, reading.item.id, fix=Fix(True, edits))


def _instead(text: Printed, at: int) -> str:
    """What takes the place of the mark: a blank where the page stands right behind it."""
    return "" if text.between(at + 1, at + _FAR).lstrip(FILLER)[:1] in _BLANKS + _QUOTES + ";)]" else " "


def _mended(reading: _Reading, edits: tuple[Edit, ...]) -> str:
    """The item as it reads after the edits."""
    start, end = reading.item.start, max(reading.item.end, edits[-1].end)
    pieces, place = [], start
    for edit in edits:
        pieces += [reading.text.between(place, edit.start), edit.text]
        place = edit.end
    return one_line("".join((*pieces, reading.text.between(place, end))).replace(FILLER, ""))
