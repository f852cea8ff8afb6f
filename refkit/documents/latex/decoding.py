r"""What LaTeX prints for what is typed: accents, letters, ties, dashes, quotation marks, escaped signs."""

import re
import unicodedata
from collections.abc import Mapping

from refkit.documents.model import Words
from refkit.glyphs import ACCENTS, LETTERS

_BLANKS = re.compile(r"[ \t]*(?:\n[ \t]*(?!\n))?")
_GROUPED = re.compile(r"\{[ \t]*(?:\\([ijIJ])[ \t]*|([^\W\d_]))[ \t]*\}|\\([ijIJ])(?![A-Za-z])|([^\W\d_])|\{[ \t]*\}")
_ALONE = {"^": "^", "~": "~"}
_MATH_ACCENTS = frozenset("grave acute hat tilde bar breve dot ddot mathring check vec not textsubring".split())
# Signs behind a backslash and what they print; the others print themselves.
SIGNS: Mapping[str, str] = {
    **dict.fromkeys(" \n\t\\,;:", " "),
    **dict.fromkeys("-/!@<>+()[]", ""),
}
LIGATURES: Mapping[str, str] = {
    **{"---": "—", "--": "–", "``": "“", "''": "”", ",,": "„", "<<": "«", ">>": "»", "~": "\u00a0"},
}
# Babel's shorthands for German.
GERMAN: Mapping[str, str] = {
    **dict(zip("aouAOU", "äöüÄÖÜ", strict=True)),
    **{"s": "ß", "z": "ß", "`": "„", "'": "“", "=": "-", "~": "-", "-": "", "|": "", '"': "", "<": "«", ">": "»"},
}
# What biblatex's commands for notes print.
_IN_NOTES = {
    "pno": "p. ",
    "ppno": "pp. ",
    "psq": "f",
    "psqq": "ff",
    "nopp": "",
    "bibrangedash": "–",
    "bibrangessep": ", ",
}
_ADDED = {"addcomma": ",", "addsemicolon": ";", "addcolon": ":", "adddot": ".", "addperiod": ".", "addslash": "/"}
_SPACES = frozenset(
    "addspace addnbspace addthinspace space nobreakspace enspace quad addlowpenspace adddotspace".split()
)
# Commands whose argument is not printed.
_UNPRINTED = frozenset("label index ref pageref footnote nocite hspace vspace phantom".split())
_SPECIAL = re.compile(r"[\\{}~%$`']|--")
_NOTE_TOKEN = re.compile(
    r"""\\(?P<word>[A-Za-z@]+)\*? | \\(?P<sign>.) | (?P<comment>%[^\n]*(?:\n[ \t]*)?) | (?P<brace>[{}$])
      | (?P<ligature>---?|``|''|~) | (?P<text>[^\\%{}$~`'-]+(?:-(?!-)[^\\%{}$~`'-]*)*|.)""",
    re.VERBOSE | re.DOTALL,
)


def printed_letter(name: str, text: str, after: int, end: int) -> tuple[str, int] | None:
    r"""What a command such as `\"` or `\ss` prints, with the letter that it takes, and where that ends; else None.

    `after` is where the command's name ends.
    """
    is_word = name[0].isalpha()
    if name in LETTERS and (is_word or name not in ACCENTS):
        return LETTERS[name], _after_blanks(text, after, end) if is_word else after
    if name not in ACCENTS or name in _MATH_ACCENTS:
        return None
    at = _after_blanks(text, after, end)
    found = _GROUPED.match(text, at, end)
    if found is None:
        return ("", after) if not is_word else None
    letter = next(filter(None, found.groups()), None)
    if letter is None:  # \^{}
        return _ALONE.get(name, ""), found.end()
    return unicodedata.normalize("NFC", letter + ACCENTS[name]), found.end()


def _after_blanks(text: str, at: int, end: int) -> int:
    """TeX passes over the blanks behind a command's name."""
    found = _BLANKS.match(text, at, end)
    return found.end() if found else at


class _Note:
    """The printed words of a note in the making, each character with its place."""

    def __init__(self) -> None:
        self.characters: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def put(self, printed: str, start: int, end: int) -> None:
        """Characters that all stand for one stretch."""
        for character in printed:
            self.characters.append(character)
            self.starts.append(start)
            self.ends.append(end)

    def copy(self, text: str, start: int) -> None:
        """Characters that stand for themselves."""
        self.characters += text
        self.starts += range(start, start + len(text))
        self.ends += range(start + 1, start + 1 + len(text))


def words_of(text: str, start: int, end: int) -> Words:
    r"""The words that a note such as `p.~345--47, \emph{passim}` prints, each character with its place in the text."""
    if _SPECIAL.search(text, start, end) is None:
        return Words(text[start:end], range(start, end), range(start + 1, end + 1))
    note = _Note()
    at = start
    while at < end and (token := _NOTE_TOKEN.match(text, at, end)) is not None:
        at = token.end()
        kind = token.lastgroup
        if kind == "text":
            note.copy(token[0], token.start())
        elif kind == "ligature":
            note.put(LIGATURES[token[0]].replace("\u00a0", " "), token.start(), at)
        elif kind == "sign":
            at = _print_sign(note, token, text, end)
        elif kind == "word":
            at = _print_word(note, token, text, end)
    return Words("".join(note.characters), note.starts, note.ends)


def _print_sign(note: _Note, token: re.Match[str], text: str, end: int) -> int:
    sign = token["sign"]
    letter = printed_letter(sign, text, token.end(), end) if sign in ACCENTS else None
    if letter is not None:
        note.put(letter[0], token.start(), letter[1])
        return letter[1]
    note.put(SIGNS.get(sign, sign), token.start(), token.end())
    return token.end()


def _print_word(note: _Note, token: re.Match[str], text: str, end: int) -> int:
    name, after = token["word"], token.end()
    if name in _IN_NOTES or name in _ADDED or name in _SPACES:
        note.put(_IN_NOTES.get(name) or _ADDED.get(name, " " if name in _SPACES else ""), token.start(), after)
        return _after_blanks(text, after, end)
    if "cite" in name or name in _UNPRINTED:
        return _after_arguments(text, after, end)
    letter = printed_letter(name, text, after, end)
    if letter is not None:
        note.put(letter[0], token.start(), letter[1])
        return letter[1]
    return _after_blanks(text, after, end)


_SOME_ARGUMENT = re.compile(r"[ \t]*(?:\[[^\]\[]*\]|\{[^{}]*\})")


def _after_arguments(text: str, at: int, end: int) -> int:
    while found := _SOME_ARGUMENT.match(text, at, end):
        at = found.end()
    return at
