"""Reads the names before a title, from the title backwards: `Christian Gottlieb Schwartz and Abraham Helm, *De …*`.

Backwards, because the prose before a name may be anything, and the comma before the title is sure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from refkit.citations.notes.standing import is_same_author
from refkit.citations.tokens import visible
from refkit.vocabulary import Vocabulary

# How far back names are looked for, and how many.
_REACH = 320
_MOST_NAMES = 12
_MOST_WORDS = 9
_MOST_GIVEN = 4
# Most names end in so many letters; what begins among the first pieces of those is read again with more before it.
_NEAR, _MARGIN = 80, 8
_LAST = 40
_OPENING = " \t\r\n\u2060*_[\"'“‘«„"
# An abbreviated given name has three letters at most (`Joh.`); a longer word with a period ends a sentence.
_ABBREVIATED = 3

_PIECE = re.compile(
    r"""
      (?P<word> [^\W\d_] [^\W_]* (?: (?: ['’‘ʹʻ.\-‐‑\u2060] | \[\w{1,4}\u2060?\] ) [^\W_]* )* )   # Paul[l]us, E.F.K.
    | (?P<sign> [,;:/&()\[\]] )
    | (?P<other> [^\s\u2060] )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class NameSpan:
    """Where a name stands in the text."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class NamesBefore:
    """The names before a title in the order of the text; `start` takes in a square bracket before the first.

    `lead` is the word before the names, in lower case.  `other` is a second way to read them: `Müller, Hans` may be one
    name, turned round, or the end of a list; `surely` says that it is one.
    """

    names: tuple[NameSpan, ...]
    et_al: bool
    start: int
    lead: str
    other: tuple[NameSpan, ...] = ()
    surely: bool = False


def names_before(text: str, start: int, end: int, words: Vocabulary, sign: bool = True) -> NamesBefore | None:
    """names = name (("," | "and" | "&" | "/")+ name)* "et al."? (","? role-word)? ("," | ":")   Else None.

    Without `sign` the comma may be missing: `Schmidt op. cit.`
    """
    if sign and not _may_end_names(text[max(start, end - _LAST) : end], words):
        return None
    start = max(start, end - _REACH)
    near = text.rfind(" ", start, max(start, end - _NEAR)) + 1 or start
    walk = _Walk(list(_PIECE.finditer(text, near, end)), words)
    found = walk.read(sign)
    if near > start and found is not None and found[0][0][0] < _MARGIN:
        walk = _Walk(list(_PIECE.finditer(text, start, end)), words)
        found = walk.read(sign)
    if found is None:
        return None
    spans, et_al = found
    first = spans[0][0]
    opening = first - 1 if first and walk.is_sign("[", first - 1) else first
    names = tuple(NameSpan(_name_text(text, walk.pieces[a : b + 1]), walk.pieces[a].start()) for a, b in spans)
    read = NamesBefore(names, et_al, walk.pieces[opening].start(), walk.bare(opening - 1))
    family = walk.family_before(spans) if opening == first else None
    if family is not None:
        return _turned(text, walk, read, spans[0], family)
    capitals = tuple(NameSpan(_capitals_last(name.text), name.start) for name in names)
    return read if capitals == names else replace(read, other=capitals)


def _may_end_names(text: str, words: Vocabulary) -> bool:
    """Whether a comma or colon stands at the end of a text, and a word in capitals before it, `eds` or `al`."""
    before = text.rstrip(_OPENING)
    if not before or before[-1] not in ",:":
        return False
    word = before[:-1].rstrip(_OPENING)
    if not word or not word[-1].isalnum():
        return bool(word)
    word = word.split()[-1].lstrip("(")
    if not word.islower():
        return not word.isdigit()
    others = (words.role_words, words.et_al_words, words.name_suffixes)
    return any(word in table for table in others) or word in words.ibid or is_same_author(word, words)


def _turned(
    text: str, walk: "_Walk", read: NamesBefore, given: tuple[int, int], family: tuple[int, int]
) -> NamesBefore:
    """`Müller, Hans:` as one name where the form leaves no doubt, else as a second reading."""
    parts = [(given, family)]
    while len(parts) < _MOST_NAMES and (before := walk.turned_before(parts[-1][1][0])) is not None:
        parts.append(before)
    turned = tuple(
        NameSpan(
            f"{_piece_text(text, walk, first)} {_piece_text(text, walk, surname)}", walk.pieces[surname[0]].start()
        )
        for first, surname in reversed(parts)
    )
    if len(parts) > 1 or walk.is_surely_turned(family):
        return NamesBefore(turned, read.et_al, turned[0].start, walk.bare(parts[-1][1][0] - 1), read.names, surely=True)
    return replace(read, other=turned)


def _piece_text(text: str, walk: "_Walk", span: tuple[int, int]) -> str:
    return _name_text(text, walk.pieces[span[0] : span[1] + 1])


def _capitals_last(name: str) -> str:
    """`Michel FOUCAULT` for `FOUCAULT Michel`; other names as they are."""
    words = name.split()
    surname = [word for word in takewhile(lambda word: word.isupper() and len(word) > 2, words)]
    return " ".join(words[len(surname) :] + surname)


def _name_text(text: str, pieces: Sequence[re.Match[str]]) -> str:
    raw = visible(text[pieces[0].start() : pieces[-1].end()])
    parts = "".join(char for char in raw if char not in "()[]").split()
    return " ".join([part for part in parts if not _has_no_case(part)] or parts)


def _has_no_case(word: str) -> bool:
    """Whether a word is of a script without capitals: `韩有峰`."""
    return not word.isascii() and word[0].isalpha() and word.upper() == word.lower()


class _Walk:
    """Steps back over the pieces of the text before a title."""

    def __init__(self, pieces: list[re.Match[str]], words: Vocabulary) -> None:
        self.pieces = pieces
        self._words = words
        self._bare: dict[int, str] = {}  # a word is asked for again and again
        self._at = len(pieces) - 1
        self._listed = False  # a conjunction was passed, so that commas divide names
        self._colon = self.is_sign(":", self._at)

    def read(self, sign: bool) -> tuple[list[tuple[int, int]], bool] | None:
        """The first and last piece of each name, in the order of the text, and whether `et al.` follows."""
        if self.is_sign(",:", self._at):
            self._at -= 1
        elif sign:
            return None
        self._pass_roles()
        et_al = self._pass_et_al()
        names: list[tuple[int, int]] = []
        while len(names) < _MOST_NAMES:
            last = self._at
            if self.bare(last) in self._words.name_suffixes and self.is_sign(",", last - 1):  # `King, Jr.`
                self._at -= 2
            first = self._name_start()
            if first is None:
                break
            names.append((first, last))
            if not self._to_next(first):
                break
        return (names[::-1], et_al) if names else None

    def family_before(self, spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
        """The pieces of a surname before a comma and a given name: `Müller, Hans`; None where none may stand there."""
        first, last = spans[0]
        if len(spans) > 1 or last - first >= _MOST_GIVEN or not self.is_sign(",", first - 1):
            return None
        self._at = first - 2
        begin = self._name_start()
        return None if begin is None or self._at - begin >= _MOST_GIVEN else (begin, self._at)

    def turned_before(self, first: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The given name and surname of `Müller, Hans /` before another such name; None where none stands there."""
        at = first - 1
        if not self.is_sign("/;&", at) and not (self.bare(at) and self._words.joins(self.pieces[at][0])):
            return None
        self._at = at - 1
        given = self._name_start()
        if given is None or not self.is_sign(",", given - 1):
            return None
        last, self._at = self._at, given - 2
        surname = self._name_start()
        return None if surname is None else ((given, last), (surname, given - 2))

    def is_surely_turned(self, family: tuple[int, int]) -> bool:
        """Whether `Müller, Hans:` is rather one person than two: a colon follows, initials, a surname in capitals."""
        first, last = family
        surname = [self.pieces[index][0] for index in range(first, last + 1)]
        capitals = [word for word in surname if word.isupper() and len(word) > 1]
        given = self.pieces[last + 2][0]
        initials = given.endswith(".") and len(given) <= 2
        return bool(capitals) or initials or self._colon

    def is_sign(self, signs: str, index: int) -> bool:
        """Whether that piece is one of these signs."""
        return index >= 0 and self.pieces[index][0] in signs

    def bare(self, index: int) -> str:
        """The word there in lower case without a final period; empty if there is none."""
        if index not in self._bare:
            is_word = index >= 0 and self.pieces[index].lastgroup == "word"
            self._bare[index] = visible(self.pieces[index][0]).casefold().rstrip(".") if is_word else ""
        return self._bare[index]

    def _pass_roles(self) -> None:
        """`eds.,` and `trans.,`: what the people are to the book."""
        at = self._at
        while at >= 0 and (self.bare(at) in self._words.role_words or self.is_sign("()", at)):
            at -= 1
        if at < self._at and any(self.bare(index) for index in range(at + 1, self._at + 1)):
            self._at = at - 1 if self.is_sign(",", at) else at

    def _pass_et_al(self) -> bool:
        at = self._at
        if at < 0 or not self.pieces[at][0].islower():
            return False
        for length in (2, 1):
            phrase = " ".join(self.bare(index) for index in range(at - length + 1, at + 1)).strip()
            if at - length >= 0 and phrase.replace(". ", " ") in self._words.et_al:
                at -= length
                self._at = at - 1 if self.is_sign(",", at) else at
                return True
        return False

    def _name_start(self) -> int | None:
        """name = capitalised-word (word | particle | "(" particle ")" | "[" | "]")*, read from its end"""
        first: int | None = None
        index = self._at
        while index >= 0 and self._at - index < _MOST_WORDS:
            if self._begins_word(index, last=first is None):
                first = index
            elif not self._inside_name(index, begun=first is not None):
                break
            index -= 1
        while first is not None and first > 0 and self._is_particle(first - 1):
            first -= 1
        return first

    def _begins_word(self, index: int, last: bool) -> bool:
        piece = self.pieces[index]
        bare = self.bare(index)
        if last and (bare in self._words.ibid or is_same_author(bare, self._words)):  # `idem, *The Age of Empire*`
            return True
        if piece.lastgroup != "word" or not piece[0][0].isupper():
            return False
        if len(bare) == 1 and piece[0].endswith("."):  # `A. M. Turing`, but `z. B. Turing`
            return f"{self.bare(index - 1)} {bare}" not in self._words.prefixes
        if not last and self._ends_sentence(piece[0], bare):
            return False
        words = self._words
        if bare in words.function_words or bare in words.prefix_words or bare in words.open_words:
            # `Karl May, *Winnetou*` but `See, *Winnetou*`
            return last and bare not in words.prefix_words and self._follows_name(index)
        return True

    def _follows_name(self, index: int) -> bool:
        before = self.pieces[index - 1] if index else None
        return before is not None and before.lastgroup == "word" and before[0][0].isupper()

    def _inside_name(self, index: int, begun: bool) -> bool:
        """Particles, `of` and `the`, brackets: what may stand in a name but not begin one."""
        if self.is_sign("[]", index):
            return True
        bare = self.bare(index)
        if begun and bare and _has_no_case(bare):  # `Youfeng 韩有峰 Han`
            return True
        if begun and bare and self.pieces[index][0][0].islower():
            return bare in self._words.particles or (
                bare in self._words.title_words and bare not in self._words.within and not self._words.joins(bare)
            )
        return begun and (self._holds_particle(index - 2) or self._holds_particle(index))

    def _holds_particle(self, index: int) -> bool:
        """`Claude (de) Saumaise`: only particles stand in parentheses inside a name."""
        return self.is_sign("(", index) and self._is_particle(index + 1) and self.is_sign(")", index + 2)

    def _is_particle(self, index: int) -> bool:
        return (
            0 <= index < len(self.pieces)
            and self.bare(index) in self._words.particles
            and self.pieces[index][0][0].islower()
        )

    def _ends_sentence(self, written: str, bare: str) -> bool:
        if not written.endswith("."):
            return False
        return len(bare) > _ABBREVIATED and bare not in self._words.abbreviations

    def _to_next(self, first: int) -> bool:
        """Pass what divides this name from the one before it in the text; whether something does."""
        at = first - 1
        if self.is_sign("&", at) or (self.bare(at) and self._words.joins(self.pieces[at][0])):
            at -= 1
            self._listed = True
        elif self.is_sign(",", at):
            if not self._listed:
                return False
        elif not self.is_sign("/", at):
            return False
        self._at = at - 1 if self.is_sign(",/", at) else at
        return True
