"""Reads a publication that no parenthesis holds: `Berlin 1995, S. 12`, `Paris, Gallimard, 1975`, `М., 2003. С. 45`.

Its year is what can be seen: a place or publisher stands before it, pages or the end of the sentence behind it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refkit.citations.notes.layout import Layout
from refkit.citations.notes.pages import Pages, read_pages
from refkit.citations.tokens import visible
from refkit.vocabulary import Vocabulary

_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_GAP = r"[\s\u2060]*"
# `Berlin `, `Gallimard, `, `(Mass.), `, `²`
_BEFORE = re.compile(rf"(?P<word>[^\s\u2060,;]+?)(?P<sign>[,.:)\]]*){_GAP}[\[(¹²³⁴⁵⁶⁷⁸⁹]*\Z")
_BEHIND_PAGES = re.compile(rf",{_GAP}(?:(?P<word>[^\W\d_]+)\.?{_GAP})?(?P<year>(?:1[4-9]|20)\d\d)(?!\d)")
_CLOSES = re.compile(rf"[\])]?{_GAP}(?:[.;)\]]|\Z|\n|,{_GAP}\d+{_GAP}[^\W\d_]{{1,2}}\.)")
_SENTENCE = re.compile(r"(?<=[^\W\d_][^\W\d_][^\W\d_])[.?!][\"'”’»\u2060]*\s")
_PIECE = re.compile(r"[^,.:;]+[\s\u2060,.:]*\Z")
_DASH = re.compile(rf"{_GAP}[–—]")  # `М., 2003. – С. 12`
_NEAR = 40
# A subtitle and a place may stand in sentences of their own: `*Titel*. Untertitel. Berlin 1995`.
_MOST_SENTENCES, _LONGEST_PLACE = 3, 60


@dataclass(frozen=True, slots=True)
class Imprint:
    """The year as it is written, where it stands and ends, and the pages behind it."""

    written: str
    year: int
    end: int
    pages: Pages | None


def open_imprint(layout: Layout, at: int, end: int, base: int, hosted: bool, words: Vocabulary) -> Imprint | None:
    """imprint = words place ","? year ("," | ".")? pages?   None where no year closes a publication before `end`.

    `hosted` says that the name of a journal stands before it, so that numbers may: `n° 3, 1990`.
    """
    text = layout.text
    for year in _years(layout, at, end):
        if not _is_behind_place(text, at, year.start(), hosted, words):
            continue
        place = _sentences(text, at, year.start())
        if place is None:
            return None
        pages = _pages_behind(text, year.end(), end, base, words)
        labelled = pages is not None and not pages.locators[0].raw[:1].isdigit()
        if place > at and not labelled and not _CLOSES.match(text, year.end(), end):
            continue
        if pages is not None or _CLOSES.match(text, year.end(), end):
            return Imprint(year[0], year.start(), year.end(), pages)
    return None


def year_behind(text: str, at: int, end: int, words: Vocabulary) -> re.Match[str] | None:
    """The year behind an article's pages that closes its publication: `p. 1-20, abr. 1999`; None without one."""
    found = _BEHIND_PAGES.match(text, at, end)
    if found is None or found["word"] and found["word"].casefold() not in words.months:
        return None
    return found if _CLOSES.match(text, found.end(), end) else None


def _years(layout: Layout, at: int, end: int) -> Iterator[re.Match[str]]:
    """The years up to a semicolon, those in titles and brackets left out."""
    for found in _YEAR.finditer(layout.text, at, end):
        if layout.covered(found.start()) == found.start():
            if ";" in layout.text[at : found.start()]:
                return
            yield found


def _is_behind_place(text: str, at: int, year: int, hosted: bool, words: Vocabulary) -> bool:
    found = _BEFORE.search(text, max(at, year - _NEAR), year)
    if found is None:
        return False
    written = visible(found["word"]).strip('([«"“„')
    bare = written.casefold().rstrip(".")
    if not written or bare in words.months or bare in words.prefix_words or _is_in_place(text, at, year, words):
        return False
    if hosted and (written[-1].isdigit() or bare in words.labels):
        before = _BEFORE.search(text, max(at, year - _NEAR), found.start())
        return "," in text[found.end("word") : year] and (
            before is None or before["word"].casefold() not in words.months
        )
    return written[0].isupper() and not written[0].isdigit()


def _is_in_place(text: str, at: int, year: int, words: Vocabulary) -> bool:
    """Whether the place is one of a sentence: `, who died in Oxford 1657`, `, in Berlin 1995`."""
    found = _PIECE.search(text, max(at, year - _LONGEST_PLACE), year)
    return found is not None and not words.within.isdisjoint(visible(found[0]).casefold().split()[:-1])


def _sentences(text: str, at: int, year: int) -> int | None:
    """Where the sentence with the year begins, `at` if it is the first; None where they are too many or too long."""
    stops = [found.end() for found in _SENTENCE.finditer(text, at, year)]
    if len(stops) > _MOST_SENTENCES or (stops and year - stops[-1] > _LONGEST_PLACE):
        return None
    return stops[-1] if stops else at


def _pages_behind(text: str, at: int, end: int, base: int, words: Vocabulary) -> Pages | None:
    """The pages behind a year: behind a comma or colon, behind a period with a label: `2003. С. 345`."""
    if text[at : at + 1] in (")", "]"):
        at += 1
    if text[at : at + 1] in (",", ":"):
        return read_pages(text, at, end, base, words)
    if text[at : at + 1] != ".":
        return None
    dash = _DASH.match(text, at + 1, end)
    pages = read_pages(text, dash.end() if dash else at + 1, end, base, words)
    return pages if pages is not None and not pages.locators[0].raw[:1].isdigit() else None
