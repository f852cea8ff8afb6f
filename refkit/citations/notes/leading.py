"""Reads names that a period parts from their title: `FREYRE, Gilberto. Casa-grande`, `Жуков Ю. Н. Иной Сталин`.

Such names stand at the beginning of a note or of an item in it, behind words such as `see` at most; a period
elsewhere ends a sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from refkit.citations.notes.names import NameSpan
from refkit.citations.notes.standing import is_same_author
from refkit.citations.tokens import visible
from refkit.vocabulary import Vocabulary

_PIECE = re.compile(r"[^\W\d_](?:[^\W_]|['’‘.\-‐‑\u2060])*|[,;&]|[^\s\u2060]")
_PREFIX = re.compile(r"[\s\u2060(\[]*([^\W\d_]+)\.?:?[\s\u2060]+")
_LETTERS = re.compile(r"[\s\u2060(\[]*([^\W\d_])\.[\s\u2060]?([^\W\d_])\.[\s\u2060]+")
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.(?:-?)){1,4}\Z")
_REACH = 160
_MOST_WORDS, _MOST_NAMES, _MOST_PREFIXES = 4, 6, 4


@dataclass(frozen=True, slots=True)
class LeadingNames:
    """The names, given names first, where they begin, and where the period behind them ends."""

    names: tuple[NameSpan, ...]
    start: int
    end: int


def item_start(text: str, at: int, end: int, words: Vocabulary) -> int:
    """Where the names of an item may begin: behind `See`, `Vgl. dazu`, `См. также:`."""
    for _ in range(_MOST_PREFIXES):
        found = _PREFIX.match(text, at, end)
        word = visible(found[1]).casefold() if found else ""
        letters = _LETTERS.match(text, at, end)
        if letters is not None and f"{letters[1]}. {letters[2]}".casefold() in words.prefixes:  # `z. B.`
            at = letters.end()
            continue
        if found is None or len(word) < 2 or word not in words.prefix_words:
            break
        at = found.end()
    while at < end and text[at] in " \t\r\n\u2060":
        at += 1
    return at


def leading_names(text: str, start: int, end: int, words: Vocabulary) -> LeadingNames | None:
    """names = name ((";" | "," | "and")? name)*   name = surname ","? given "." | initials surname "."   Or None."""
    if not text[start : start + 1].isupper() or text.find(".", start, min(end, start + _REACH)) < 0:
        return None
    reader = _Reader(list(_PIECE.finditer(text, start, min(end, start + _REACH))), words)
    names: list[NameSpan] = []
    stop = 0
    while len(names) < _MOST_NAMES:
        found = reader.name()
        if found is None:
            break
        names.append(found)
        stop = reader.end()
        if not reader.next():
            break
    return LeadingNames(tuple(names), start, stop) if names else None


class _Reader:
    """Steps forward over the pieces of an item."""

    def __init__(self, pieces: Sequence[re.Match[str]], words: Vocabulary) -> None:
        self._pieces = pieces
        self._words = words
        self._at = 0

    def end(self) -> int:
        """Where the piece before ends."""
        return self._pieces[self._at - 1].end()

    def name(self) -> NameSpan | None:
        """The name that begins here; None, and no step made, where none does."""
        begin = self._at
        phrase = [visible(piece[0]) for piece in self._pieces[begin : begin + 2]]
        # `Он же. Иной Сталин`
        if phrase[-1:] and phrase[-1].endswith(".") and is_same_author(" ".join(phrase), self._words):
            self._at += len(phrase)
            return NameSpan(" ".join(phrase).rstrip("."), self._pieces[begin].start())
        given = self._initials()
        if given:
            family = self._surname(closed=True)
        else:
            family = self._surname(closed=False)
            given = self._given() if family else []
        if not family or not given:
            self._at = begin
            return None
        return NameSpan(" ".join((*given, *family)), self._pieces[begin].start())

    def next(self) -> bool:
        """Pass what parts two names, if a capitalised word stands behind it."""
        ahead = self._at
        while ahead < len(self._pieces) and (
            self._pieces[ahead][0] in ",;&" or self._words.joins(self._pieces[ahead][0])
        ):
            ahead += 1
        if ahead == self._at or ahead == len(self._pieces) or not self._pieces[ahead][0][0].isupper():
            return False
        self._at = ahead
        return True

    def _word(self) -> str:
        return visible(self._pieces[self._at][0]) if self._at < len(self._pieces) else ""

    def _initials(self) -> list[str]:
        """`Ю. Н.`, `O.V.`"""
        found: list[str] = []
        while _INITIALS.match(self._word()):
            found.append(self._word())
            self._at += 1
        return found

    def _surname(self, closed: bool) -> list[str]:
        """Capitalised words and particles; the period behind the last is there where the name is `closed` by it."""
        found: list[str] = []
        while len(found) < _MOST_WORDS and (word := self._word()):
            bare = word.rstrip(".")
            proper = bare[:1].isupper() and bare.casefold() not in self._words.prefix_words and bare[-1].isalnum()
            if _INITIALS.match(word) or not (proper or (word.islower() and word in self._words.particles)):
                break
            if word.endswith(".") and not closed:
                return []
            found.append(bare)
            self._at += 1
            if word.endswith("."):
                return found
        return [] if closed else found

    def _given(self) -> list[str]:
        """`Ю. Н.` right behind a surname, or behind a comma also `Gilberto.`, `Maria da.`, `John A.`"""
        if self._word() != ",":
            return self._initials()
        self._at += 1
        found: list[str] = []
        while len(found) < _MOST_WORDS and (word := self._word()):
            bare = word.rstrip(".")
            if not (bare and (bare[0].isupper() or bare in self._words.particles)):
                break
            initial = _INITIALS.match(word) is not None
            self._at += 1
            found.append(word if initial else bare)
            following = self._word()
            if word.endswith(".") and not (
                initial and (_INITIALS.match(following) or following.rstrip(".") in self._words.particles)
            ):
                return found
        return []
