"""Reads the pages behind a work in a note: `12–15`, `1:17`, `44 n.43`, `c.4v–d.1r`, `secs. xc–xcii`, `70–80, esp. 75`.

A number without a label is a page, folios and signatures too, as CSL has it.  `1:17` is page 17 of volume 1.
"""

import re
from dataclasses import dataclass

from refkit.citations.locator import expand
from refkit.citations.tokens import DASHES, visible
from refkit.numerals import is_year
from refkit.records import Locator
from refkit.vocabulary import Vocabulary

# Printers before 1800 also wrote xxiiii and viiii.
_ROMAN = r"m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})"
_GAP = r"[\s\u2060]*"
_ENDS = r"(?![\w]|\.\w)"
_NUMBER = rf"""
    (?! \d+(?:st|nd|rd|th)\b )                                               # 4th series
    (?: \d{{1,6}} (?: [rv][ab]? | [a-d] | ff? )? (?= n{{1,2}}\d | {_ENDS} )     # 345, 12r, 327a, 45ff, 345n4
      | [A-Za-z]{{1,3}}\.?\d{{1,3}}[rv]? {_ENDS}                                 # A2r, c.4v
      | [*†¶§]\.?\d{{1,3}}[rv]? {_ENDS}                                          # *.3v
      | [A-Za-z]\.[ivx]{{1,5}}[rv]? {_ENDS}                                      # a.iv
      | (?! [cdlm]\b ) (?=[ivxlcdm]) {_ROMAN} {_ENDS}                            # xxvi
    )
"""
_PAGES = re.compile(
    rf"""
    (?: (?P<volume> \d{{1,3}} (?= : ) | (?! [ivx]\.\d+[rv] ) (?: [ivx]{{1,8}} | [IVX]{{1,8}} ) ) (?: :{_GAP} | \.(?=\d) ) )?
    (?P<first> {_NUMBER} )
    (?: {_GAP} [{DASHES}]{{1,3}} {_GAP} (?P<last> {_NUMBER} ) )?
    (?: {_GAP} (?! nn?\b ) (?P<following> [^\W\d_]{{1,3}} )\.? (?!\w) )?
    (?: ,?{_GAP} nn?\.?{_GAP} (?P<note> \d{{1,4}} (?: [{DASHES}]\d{{1,4}} )? ) (?!\w) )?
    """,
    re.VERBOSE,
)
_ROMAN_IN_CAPITALS = re.compile(rf"(?=[IVXLCDM]) {_ROMAN} (?!\w)", re.VERBOSE | re.IGNORECASE)
_DIVIDED = re.compile(r"\d{1,4}(?:\.\d{1,4})+(?!\w)")  # section 1.5.1
_LABEL = re.compile(rf"(?P<word> [^\W\d_]{{1,12}} | [¶§]{{1,2}} ) (?P<end> \.? {_GAP} )", re.VERBOSE)
_UNDER_WORD = re.compile(r"s\.\s?vv?\.", re.IGNORECASE)  # s.v. and the headword of a dictionary
_COMMA = re.compile(rf"{_GAP}[,:]?{_GAP}")
_WORD = re.compile(rf"{_GAP}([^\W\d_]+)(?!\.\w)")
_OPENING = re.compile(rf"{_GAP}\((?=[^\W\d_]{{1,4}}\.?[\s\u2060]*\d)")
_SEMICOLON = re.compile(rf"{_GAP};{_GAP}")
_BOUNDARY = re.compile(rf"{_GAP}(?:[,;.)\]:]|\Z|\n)")
_YEAR_BEHIND = re.compile(rf"{_GAP}\d{{4}}(?!\d)")
_MOST = 60


@dataclass(frozen=True, slots=True)
class Pages:
    """The locators that stand in a row, and where they end in the text."""

    locators: tuple[Locator, ...]
    end: int


def read_pages(text: str, at: int, end: int, base: int, words: Vocabulary) -> Pages | None:
    """pages = ","? place (("," | "and" | "&" | ";" | "," "esp.") place)*   None where no place stands there."""
    reader = _Reader(text, end, base, words)
    place: int | None = reader.lead(at)
    locators: list[Locator] = []
    stop = at
    while place is not None and len(locators) < _MOST:
        found = reader.place(place)
        if found is None or (locators and _is_year_behind(locators[-1], found.locators[0])):
            break
        locators += found.locators
        stop = found.end
        place = reader.next(stop)
    if locators and (cited := reader.cited(stop)) is not None:
        locators += cited.locators
        stop = cited.end
    return Pages(tuple(locators), stop) if locators else None


def _is_year_behind(labelled: Locator, bare: Locator) -> bool:
    """`n. 4, 1999`: a number without a label behind one that has one, and it may be a year."""
    return not labelled.raw[:1].isdigit() and bare.raw.isdigit() and is_year(bare.raw)


class _Reader:
    """Reads one row of places; `label` is a plural label that goes on: `secs. 3, 5`."""

    def __init__(self, text: str, end: int, base: int, words: Vocabulary) -> None:
        self._text = text
        self._end = end
        self._base = base
        self._words = words
        self._label = "page"
        self._goes_on = False

    def lead(self, at: int) -> int:
        """Where the first place begins: behind a comma or colon."""
        found = _COMMA.match(self._text, at, self._end)
        return found.end() if found else at

    def next(self, at: int) -> int | None:
        """Where the next place may begin: behind a comma, `and`, or a semicolon with a number alone behind it."""
        semicolon = _SEMICOLON.match(self._text, at, self._end)
        if semicolon:
            number = _PAGES.match(self._text, semicolon.end(), self._end)
            bare = number is not None and number["first"][0].isdigit()
            return semicolon.end() if bare and number and self._stops(number.end()) else None
        found = _COMMA.match(self._text, at, self._end)
        after = found.end() if found else at
        word = _WORD.match(self._text, after, self._end)
        if word and self._words.joins(word[1]):
            return self.lead(word.end())
        if self._text[after : after + 1] == "&":
            return self.lead(after + 1)
        return after if after > at and self._text[at:after].strip() else None

    def cited(self, at: int) -> Pages | None:
        """The cited page behind the pages of the whole: `113–38 (p. 115)`."""
        opening = _OPENING.match(self._text, at, self._end)
        found = self.place(opening.end()) if opening else None
        if found is None or found.locators[0].raw[:1].isdigit() or self._text[found.end : found.end + 1] != ")":
            return None
        return Pages(found.locators, found.end + 1)

    def place(self, at: int) -> Pages | None:
        """place = opening-word* label? (volume ":")? number (dash number)? "ff."? ("n." number)? | "passim" """
        if _UNDER_WORD.match(self._text, at, self._end):
            return None
        start, label = at, ""
        for _ in range(4):
            word = _LABEL.match(self._text, at, self._end)
            bare = word["word"].casefold() if word else ""
            if not word or label or (self._has_number(at) and not self._labels_number(bare, word)):
                break
            if bare in self._words.passim:
                raw = visible(self._text[at : word.end("word")])
                return Pages((self._locator("page", raw, None, None, at, word.end("word")),), word.end("word"))
            if bare in self._words.labels and self._is_label(word):
                label = self._words.labels[bare]
                self._goes_on = bare in self._words.plural_labels
            elif not self._opens(bare, word):
                return None
            at = word.end()
            start = start if label else at
        if label:
            self._label = label
        elif not self._goes_on:
            self._label = "page"
        return self._numbers(start, at, labelled=bool(label))

    def _has_number(self, at: int) -> bool:
        """Whether a number in letters stands there and no label: `xxvi`, `c.4v`, but `v. 2`, `p12`."""
        found = _PAGES.match(self._text, at, self._end)
        if found is None:
            return False
        word = re.match(r"[^\W\d_]+", found["first"])
        glued = word is not None and word[0].casefold() in self._words.labels and word.end() < len(found["first"])
        return not glued or found["first"][-1] in "rv" or "." in found["first"]

    def _labels_number(self, bare: str, word: re.Match[str]) -> bool:
        """Whether `v. 12` is a volume in this language, and no page v."""
        return (
            bare in self._words.labels
            and word["end"][-1:].isspace()
            and self._text[word.end() : word.end() + 1].isdigit()
        )

    def _is_label(self, word: re.Match[str]) -> bool:
        if len(word["word"]) == 1 and word["word"].isalpha():
            glued = word.end() == word.end("word")
            small = word["word"].islower() or word["word"].casefold() in self._words.capital_labels
            return small and (word["end"].startswith(".") or glued)
        return True

    def _opens(self, bare: str, word: re.Match[str]) -> bool:
        """`esp. 84`, `e.g. 637`, `at 125`: words between the comma and a page, which is no year then."""
        opening = bare in self._words.prefix_words or bare in self._words.open_words or bare in self._words.here
        if not opening and len(bare) > 1:
            return False
        if len(bare) == 1 and not word["end"].startswith("."):
            return False
        number = _PAGES.match(self._text, word.end(), self._end)
        return number is None or (not is_year(number["first"]) and self._stops(number.end()))

    def _stops(self, at: int) -> bool:
        return at >= self._end or _BOUNDARY.match(self._text, at, self._end) is not None

    def _numbers(self, start: int, at: int, labelled: bool) -> Pages | None:
        divided = _DIVIDED.match(self._text, at, self._end) if labelled else None
        if divided is not None:
            return Pages((self._spelt(self._label, divided[0], divided[0], start, divided.end()),), divided.end())
        found = _PAGES.match(self._text, at, self._end)
        if found is None or found.end() == at:
            capitals = _ROMAN_IN_CAPITALS.match(self._text, at, self._end) if labelled else None
            if capitals is None:
                return None
            locator = self._spelt(self._label, capitals[0], capitals[0], start, capitals.end())
            return Pages((locator,), capitals.end())
        end, following = found.end(), found["following"]
        if following and following.casefold() not in self._words.following and not found["note"]:
            end = found.end("last") if found["last"] else found.end("first")
        elif following and found["note"] and following.casefold() not in self._words.following:
            return None
        if not labelled and self._before_other_word(end):
            return None
        if not (labelled or found["volume"] or found["last"]) and self._opens_pages(end):
            number = _bare_number(found["first"])  # `1: e.g. 637`
            return Pages((self._spelt("volume", number, number, start, end),), end)
        return Pages(tuple(self._of(found, start, end)), end)

    def _before_other_word(self, at: int) -> bool:
        """Whether the number belongs to what follows: `5 Nov. 2002`, `2 vols.`, `318 p.`, `2. Aufl.`"""
        ordinal = self._text[at : at + 1] == "."
        word = _WORD.match(self._text, at + ordinal, self._end)
        if word is None:
            return False
        bare = word[1].casefold()
        if ordinal and bare in self._words.months:  # `5. Mai 1936`
            return _YEAR_BEHIND.match(self._text, word.end()) is not None
        return bare in self._words.editions or (
            not ordinal and (bare in self._words.months or bare in self._words.labels)
        )

    def _opens_pages(self, at: int) -> bool:
        """Whether a colon and an abbreviation follow, so that the number is a volume."""
        if self._text[at : at + 1] != ":" or at >= self._end:
            return False
        word = _LABEL.match(self._text, self.lead(at), self._end)
        return word is not None and word["end"].startswith(".") and self.place(self.lead(at)) is not None

    def _of(self, found: re.Match[str], start: int, end: int) -> list[Locator]:
        locators: list[Locator] = []
        first = _bare_number(found["first"])
        last = expand(first, _bare_number(found["last"])) if found["last"] else first
        if found["volume"]:
            volume = found["volume"]
            locators.append(self._spelt("volume", volume, volume, found.start("volume"), found.end("volume")))
            start = found.start("first")
        note_at = found.start("note") if found["note"] else end
        stop = found.end("last") if found["last"] else found.end("first")
        locators.append(self._spelt(self._label, first, last, start, stop if found["note"] else end))
        if found["note"]:
            ends = re.split(f"[{DASHES}]", found["note"])
            locators.append(self._spelt("note", ends[0], expand(ends[0], ends[-1]), note_at, end))
        return locators

    def _spelt(self, label: str, first: str, last: str, start: int, end: int) -> Locator:
        return self._locator(label, visible(self._text[start:end]), first, last, start, end)

    def _locator(self, label: str, raw: str, first: str | None, last: str | None, start: int, end: int) -> Locator:
        return Locator(label, raw, first, last, self._base + start, self._base + end)


def _bare_number(written: str) -> str:
    """The number without `f` or `ff` behind it."""
    return written.rstrip("f") if written[:1].isdigit() else written
