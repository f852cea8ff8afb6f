"""Reads what lies between a title and the page: the book it is in, the journal, the publication in parentheses.

`, ed. Toon Van Hal, Studies 120 (Amsterdam: Benjamins, 2013), 34`: read leniently, since editions, series and volumes
are written in any order; what counts is the parenthesis with the year, and the page behind it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from refkit.citations.notes.imprint import open_imprint, year_behind
from refkit.citations.notes.layout import Group, Layout, Marked
from refkit.citations.notes.names import names_before
from refkit.citations.notes.pages import Pages, read_pages
from refkit.citations.notes.standing import pass_standing
from refkit.citations.tokens import visible
from refkit.documents.model import FILLER
from refkit.records import Locator
from refkit.vocabulary import Vocabulary

# From the title to the publication: long series names and editions, but no page of prose.
_REACH = 420
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
# `, 11th ed. (1911)`
_EDITION = 24
# Before the year of a journal: `6, no. 2 (1984)`.
_JOURNAL_YEAR = 60
_NO_YEAR = re.compile(
    r"(?:fc|f\.c|forthcoming|in press|n\.\s?d|s\.\s?[ad]|i\.\s?e|im Druck|à paraître)\b", re.IGNORECASE
)
_STOP = re.compile(r";|[.?!][\"'”’»\u2060]*\s+(?=[\u2060(\[\"'“‘«„]*[^\W\d_a-z])|\n[ \t]*\n")
_IN_HOST = re.compile(r"[\s\u2060,.]*(?:[^\W\d_]{1,4}\b:?)?[\s\u2060]*")
_ABBREVIATION = re.compile(r"[^\W_]+\Z")
_ABBREVIATED = 3
_WORD_BEHIND = re.compile(r"[\s\u2060]*([^\W\d_]+)")
# `(Springer, 1992)`
_PUBLISHER_YEAR = re.compile(r"[^\W\d_a-z][^\d,;()]{1,40}, (?:1[4-9]|20)\d\d")
_SERIES_WORD = re.compile(r"[^\W_]+")
_LONGEST_HOST = 200


@dataclass(frozen=True, slots=True)
class Publication:
    """What follows a title: the host's name, whether it was published in parentheses and when, the pages, the end."""

    end: int
    host: str = ""
    published: bool = False
    years: tuple[str, ...] = ()
    locators: tuple[Locator, ...] = ()


def read_publication(
    layout: Layout, title: Marked, limit: int, base: int, words: Vocabulary, hosted: bool = False
) -> Publication:
    """publication = host? ("op. cit." | words "(" words year ")" | place publisher? year)? pages?   Before `limit`.

    `hosted` says that the title is itself that of a journal or book.
    """
    at, hosts = title.end, _hosts(layout, title, limit, words)
    host = hosts[-1].text if hosts else ""
    if hosts:
        at = hosts[-1].end
    while layout.text[at : at + 1] == FILLER:
        at += 1
    at = pass_standing(layout.text, at, limit, words)
    direct = read_pages(layout.text, at, limit, base, words)
    group = _publication_group(layout, at, limit, hosted or bool(hosts), title.form == "quoted", direct, words)
    if group is None:
        return _open(layout, at, limit, base, host, hosted or bool(hosts), direct, words)
    inside = visible(layout.text[group.start : group.end])
    pages = read_pages(layout.text, group.end, limit, base, words)
    end, locators = (pages.end, pages.locators) if pages else (group.end, ())
    return Publication(end, host, True, years_in(inside), locators)


def _open(
    layout: Layout, at: int, limit: int, base: int, host: str, hosted: bool, direct: Pages | None, words: Vocabulary
) -> Publication:
    """The publication without parentheses, or the pages right behind the title."""
    if direct is not None and _is_cited(direct) and (behind := year_behind(layout.text, direct.end, limit, words)):
        places = tuple(place for place in direct.locators if place.label == "page")
        return Publication(behind.end(), host, True, (behind["year"],), places)
    found = open_imprint(layout, at, min(limit, at + _REACH), base, hosted, words)
    if found is None or direct is not None and direct.end > found.year:
        pages = direct or _behind_date(layout, at, limit, base, words)
        return Publication(pages.end if pages else at, host, False, (), pages.locators if pages else ())
    if direct is None or not _is_cited(direct):
        end, locators = (found.pages.end, found.pages.locators) if found.pages else (found.end, ())
        return Publication(end, host, True, (found.written,), locators)
    return Publication(direct.end, host, False, (), direct.locators)


def _is_cited(pages: Pages) -> bool:
    """Whether these are pages that a writer names by a label: `S. 12`, but `vol. 45, n° 3` counts issues."""
    return any(place.label == "page" and not place.raw[:1].isdigit() for place in pages.locators)


def years_in(inside: str) -> tuple[str, ...]:
    """The years of a publication parenthesis: `1786 [1782]` has that of the print and that of the first."""
    return tuple(_YEAR.findall(inside))


def sentence_stops(layout: Layout, at: int, end: int, words: Vocabulary) -> Iterator[int]:
    """The offsets of semicolons and ends of sentences, those in titles and brackets left out."""
    for found in _stops(layout, at, end):
        if found[0].startswith(";") or not is_abbreviation(layout.text, found.start(), words):
            yield found.start()


def _hosts(layout: Layout, title: Marked, limit: int, words: Vocabulary) -> list[Marked]:
    """The titles behind the title that name what it is in: `in *Host*`, `*Journal*`, `in: Eva Weber (Hg.): *Host*`."""
    found: list[Marked] = []
    at = title.end
    index = bisect_left(layout.titles, at, key=lambda marked: marked.start)
    for marked in layout.titles[index : index + 2]:
        if marked.start >= limit or not leads_to_host(layout.text, at, marked.start, words):
            break
        # In Italian the article is in italics, the journal between guillemets: *La lingua*, in «Studi danteschi»
        if marked.form != "italic" and (title.form != "italic" or layout.text[marked.start] != "«" or found):
            break
        found.append(marked)
        at = marked.end
    return found


def leads_to_host(text: str, at: int, end: int, words: Vocabulary) -> bool:
    """Whether nothing but `in`, and perhaps its editors, stands between a title and the title of what it is in."""
    if end - at > _LONGEST_HOST:
        return False
    between = _IN_HOST.match(text, at, end)
    word = visible(between[0]).strip(" ,.:").casefold() if between else ""
    if between is None or word and not (word in words.within or word in words.prefix_words):
        return False
    if between.end() == end:
        return True
    names = names_before(text, between.end(), end, words) if word in words.within else None
    return names is not None and names.start == between.end()


def _publication_group(
    layout: Layout, at: int, limit: int, hosted: bool, quoted: bool, direct: Pages | None, words: Vocabulary
) -> Group | None:
    """The parenthesis of the publication: with place and year, or a journal's year; None where none is near."""
    stop = min(limit, at + _REACH)
    end = _ends_at(layout, at, stop, words)
    for group in layout.groups_from(at):
        if group.start >= stop or _semicolon(layout, at, group.start):
            return None
        if group.end > limit or group.sign != "(":
            continue
        inside = visible(layout.text[group.start + 1 : group.end - 1])
        if end < group.start and not (direct is None and ":" in inside and layout.text[at : at + 1] == ","):
            return None
        if direct is not None and not hosted and not _is_remark(layout.text[direct.end : group.start]):
            return None  # `Burton, *Historia*, 27, who died in Oxford (in 1657)`
        near = group.start - at <= _EDITION or _is_behind_series(layout.text[at : group.start], inside, words)
        if publishes(inside, near, hosted or quoted):
            return group
    return None


def _is_behind_series(between: str, inside: str, words: Vocabulary) -> bool:
    """Whether a publisher with a year stands behind names of a series: `, 1st ed., Studies in Society (Springer, 1992)`."""
    if not between.startswith(",") or _PUBLISHER_YEAR.fullmatch(inside) is None:
        return False
    small = (words.role_words, words.title_words, words.labels, words.abbreviations, words.editions)
    pieces = _SERIES_WORD.findall(visible(between))
    return all(not word[0].islower() or any(word in table for table in small) or words.joins(word) for word in pieces)


def _is_remark(between: str) -> bool:
    """Whether nothing, or something in square brackets, stands there: `*Grundriß*, 1 [no more published] (Leipzig …)`."""
    text = visible(between).strip(" ,")
    return not text or (text.startswith("[") and text.endswith("]"))


def _semicolon(layout: Layout, at: int, end: int) -> bool:
    return any(found[0].startswith(";") for found in _stops(layout, at, end))


def publishes(inside: str, near: bool, hosted: bool) -> bool:
    """Whether a parenthesis is one of publication.

    `London: Penguin, 1980`; `1984` behind a journal; `Oxford 1980`, `forthcoming` right behind the title.
    """
    years = list(_YEAR.finditer(inside))
    dated = bool(years) or _NO_YEAR.search(inside) is not None
    if not dated:
        return False
    if ":" in inside or "," in inside and near:
        return True
    return (hosted or near) and len(inside) <= _JOURNAL_YEAR


def _ends_at(layout: Layout, at: int, limit: int, words: Vocabulary) -> int:
    """Where the sentence, or the part of it up to a semicolon, ends; titles and brackets are passed over."""
    return next(sentence_stops(layout, at, limit, words), limit)


def _stops(layout: Layout, at: int, limit: int) -> Iterator[re.Match[str]]:
    while found := _STOP.search(layout.text, at, limit):
        covered = layout.covered(found.start())
        if covered > found.start():
            at = covered
            continue
        yield found
        at = found.end()


def is_abbreviation(text: str, period: int, words: Vocabulary) -> bool:
    """Whether the period behind a word ends no sentence: `ed.`, `Chr.`, `J.`"""
    if text[period] != ".":
        return False
    word = _ABBREVIATION.search(text, max(0, period - 24), period)
    if word is None:
        return False
    bare = word[0].casefold()
    if bare.isdecimal() and len(bare) <= _ABBREVIATED:  # `4. Aufl.`, `5. Mai`
        behind = _WORD_BEHIND.match(text, period + 1)
        return behind is not None and (behind[1].casefold() in words.editions or behind[1].casefold() in words.months)
    if len(bare) <= _ABBREVIATED and word[0][0].isupper():
        return True
    return any(bare in table for table in (words.role_words, words.abbreviations, words.prefix_words, words.labels))


def _behind_date(layout: Layout, at: int, limit: int, base: int, words: Vocabulary) -> Pages | None:
    """`*Pravda*, November 16, 2002, 8`: pages behind a year, in the same sentence."""
    stop = _ends_at(layout, at, min(limit, at + _REACH), words)
    year = _YEAR.search(layout.text, at, stop)
    if year is None or layout.text[year.end() : year.end() + 1] != "," or "," not in layout.text[at : year.start()]:
        return None
    return read_pages(layout.text, year.end(), stop, base, words)
