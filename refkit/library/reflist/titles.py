"""The title of an item: in quotation marks, in italics, or plain words up to the end of their sentence."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeVar

from refkit.library.reflist.heads import YEAR, date_at
from refkit.library.reflist.printed import Printed, end_of_quotation, opens_quotation
from refkit.library.reflist.words import abbreviations, people_words, within

TitleForm = Literal["quoted", "italic", "plain"]
_Each = TypeVar("_Each")

_SENTENCE_END = re.compile(r"(?P<sign>[.?!…]+)[\"”’»)\]]*(?=\s|$)")
_LAST_WORD = re.compile(r"[^\s(\[\"“«]+$")
# "О школе // Вопросы истории", "Иной Сталин / Ю. Н. Жуков"
_SLASH = re.compile(r"\s//?\s")
_DASH = re.compile(r"(?<=[.)])\s[–—]\s")
# "Moscow: Vagrius, 2003", "Vagrius, 2003": where and when a book came out, and nothing of a title
_IMPRINT = re.compile(rf"(?:[^\W\d_][^.:;\"“«(]{{1,50}}: )?[^\W\d_][^.:;\"“«(]{{1,60}},? {YEAR}[.;,]?(?:\s|$)")
# "Molecular interactions. III. Fatty acids"
_ROMAN_NUMBER = re.compile("[IVX]{1,5}")
_ROMAN = re.compile(r"\s[IVX]{1,5}[.:]\s")
_YEAR_BEHIND = re.compile(rf"(?<=[.,;]\s){YEAR}(?!\d)")
_ARTICLE = re.compile(r"[^\W\d_]{1,4}\s")
_IN_AT_END = re.compile(r"[,.]\s(?:in|en|em|dans)\s*:?\s*$", re.IGNORECASE)
_BEFORE_DATE = re.compile(r"\s\((?=\s?(?:c|ca)?\.?\s?\d)")
_SIGNS = " .,:;–—-"
_SHORTEST = 2
_LONGEST_ABBREVIATION = 7


class Found(NamedTuple):
    """Where a title stands (without its quotation marks), how it is set, and where what follows it begins."""

    start: int
    end: int
    form: TitleForm
    after: int


def find_title(line: Printed, start: int, stop: int) -> Found | None:
    """The title that begins at a place, or just behind a few signs; None where there is none before `stop`."""
    start = skip_signs(line.text, start)
    if start >= stop:
        return None
    if opens_quotation(line.text, start):
        end = end_of_quotation(line.text, start)
        if 0 < end <= stop:
            inner = _trimmed(line.text, start + 1, end - 1)
            start += 1 + (line.text[start + 1] == " ")  # « Le plénum »
            return Found(start, inner, "quoted", end) if start < inner else None
    italic = line.italic_at(start) or _behind_article(line, start)
    if italic is not None:
        end = min(_trimmed(line.text, start, italic[1]), stop)
        return Found(start, end, "italic", min(italic[1], stop))
    return _plain(line, start, stop)


def skip_signs(text: str, start: int) -> int:
    """The place of the next word behind the signs that part two statements of an item."""
    while start < len(text) and text[start] in _SIGNS + ")]":
        start += 1
    return start


def is_imprint(text: str, start: int) -> bool:
    """Whether place, publisher and year stand there, or who edited or translated the work: what follows a title."""
    start = skip_signs(text, start)
    made = people_words().match(text, start)
    return _IMPRINT.match(text, start) is not None or (made is not None and made.end() - made.start() > 4)


def ends_of_sentences(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Where sentences may end: the offsets of the sign and behind it; periods of abbreviations are none."""
    for found in _SENTENCE_END.finditer(text, start, stop):
        if found["sign"][0] in ".…" and text[found.start() - 1 : found.start()] in ("[", "("):
            continue  # "[...]"
        if found["sign"] != "." or not _is_abbreviation(text, start, found.start()):
            following = text[found.end() : found.end() + 2].strip()
            if not following.islower() and not _ROMAN.match(text, found.end()):
                yield found.start(), found.end()


def extended(line: Printed, title: Found, free: str, has_numbers: bool) -> Found:
    """A plain title with the further sentences that belong to it, of those between it and what has been read.

    The last of these is the journal or the publisher: `Eating the evidence? Larvae can not. |Planta, 210, 343-346`.
    """
    end = free.find("\0", title.after)
    end = len(free) if end < 0 else end
    start = skip_signs(free, title.after)
    if "/" in free[title.end : title.after]:  # "О школе // Вопросы истории"
        return title
    year = _YEAR_BEHIND.search(free, start, end)
    end = year.start() if year else end
    if title.form != "plain" or within().match(free, start) or people_words().match(free, start):
        return title
    ends = [at for at in ends_of_sentences(free, start, end) if free[at[1] : end].strip(_SIGNS + "([")]
    while ends and _is_abbreviated(free, ends, start):
        ends.pop()
    if not ends or (not has_numbers and not all(" " in part for part in _parts(free, start, ends))):
        return title
    last = ends[-1]
    stop = last[0] + (free[last[0]] in "?!")
    return Found(title.start, _trimmed(free, title.start, stop), "plain", last[1])


def _parts(text: str, start: int, ends: list[tuple[int, int]]) -> Iterator[str]:
    for at, behind in ends:
        yield text[start:at].strip()
        start = behind


def _is_abbreviated(text: str, ends: list[tuple[int, int]], start: int) -> bool:
    """Whether the last sentence is a short word, as in `J. Chem. Ecol. 27`: what stands before it goes on."""
    before = ends[-2][1] if len(ends) > 1 else start
    word = text[before : ends[-1][0]].strip()
    return text[ends[-1][0]] == "." and len(word.rpartition(" ")[2]) <= _LONGEST_ABBREVIATION and " " not in word


def _is_abbreviation(text: str, start: int, at: int) -> bool:
    word = _LAST_WORD.search(text, max(start, at - 20), at)
    bare = word[0].casefold() if word else ""
    if len(bare) == 1 or (word and _ROMAN_NUMBER.fullmatch(word[0])):
        return bare.isalpha()
    return bare in abbreviations() or ("." in bare and len(bare) <= 5)


def _behind_article(line: Printed, start: int) -> tuple[int, int] | None:
    """Italics that begin behind the article of a title: `A *Thousand Plateaus*`."""
    word = _ARTICLE.match(line.text, start)
    return line.italic_at(word.end()) if word else None


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .,:;":
        end -= 1
    return end


def _plain(line: Printed, start: int, stop: int) -> Found | None:
    text = line.text
    italic = line.next_italic(start)
    limit = min(stop, italic[0]) if italic else stop
    ends = [(limit, limit)]
    ends += [(at, behind) for at, behind in _first(ends_of_sentences(text, start, limit))]
    for pattern in (_SLASH, _DASH):
        ends += [(found.start(), found.end()) for found in _first(pattern.finditer(text, start, limit))]
    ends += [(at, at) for at in _first(_dates(text, start, limit))]
    end, after = min(ends)
    if italic and end == limit and (at := _last_comma(text, start, limit)) > 0:
        end, after = at, at  # "Der Plenarsaal, in: *Osteuropa*"
    if end < len(text) and text[end] in "?!":
        end += 1
    if within_at_end := _IN_AT_END.search(text, start, end):
        end = after = within_at_end.start()
    end = _trimmed(text, start, end)
    if end - start < _SHORTEST or not any(map(str.isalpha, text[start:end])):
        return None
    return Found(start, end, "plain", max(after, end))


def _first(found: Iterator[_Each]) -> list[_Each]:
    return [each for each in [next(found, None)] if each is not None]


def _dates(text: str, start: int, limit: int) -> Iterator[int]:
    """Where a date in brackets stands: `Title of the page (2004)`, and where the imprint of a plain title begins."""
    for bracket in _BEFORE_DATE.finditer(text, start, limit):
        if date_at(text, bracket.start() + 1):
            yield bracket.start()


def _last_comma(text: str, start: int, limit: int) -> int:
    """The comma before the word that leads to the book: `, in: `; -1 where there is none."""
    comma = text.rfind(",", start, limit)
    if comma < 0:
        return -1
    rest = text[comma + 1 : limit].strip() + " "
    return comma if not rest.strip() or within().fullmatch(rest + "x", 0, len(rest)) else -1
