"""Reads the right side of `name = value`: braces, quotation marks, macros, and `#` between them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

# A brace or quotation mark counts unless a backslash stands before it, as bibtexparser counts them.
_BRACE = re.compile(r"(?<!\\)[{}]")
_BRACE_OR_QUOTE = re.compile(r'(?<!\\)[{}"]')
_WORD = re.compile(r'[^\s#{}",]+')
_BLANK = re.compile(r"\s*")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# Forty macros, each twice as long as the one before, would fill any memory.
_LONGEST_EXPANSION = 10_000

# What every .bib file may use undeclared: the months, as numbers, so that no language is fixed.
MONTH_MACROS: Mapping[str, str] = {name: str(number) for number, name in enumerate(_MONTHS, 1)}


@dataclass(frozen=True, slots=True)
class Value:
    """A value without its delimiters, the macros it names that nobody defined, and where what follows it begins."""

    text: str
    end: int
    undefined: tuple[str, ...] = ()


def read_value(raw: str, macros: Mapping[str, str], at: int = 0) -> Value:
    """The value that begins at an offset of a text; the names in `macros` are in lower case.

    value = piece ("#" piece)*
    piece = "{" text "}" | '"' text '"' | number | macro
    """
    inner = raw[1:-1] if at == 0 else ""
    if at == 0 and raw[:1] == "{" and raw[-1:] == "}" and "{" not in inner and "}" not in inner:
        return Value(inner, len(raw))
    pieces: list[str] = []
    undefined: list[str] = []
    length = 0
    while True:
        start = _skip_blanks(raw, at)
        text, at = _piece(raw, start)
        if raw[start : start + 1] not in ("{", '"') and not text.isdigit():
            undefined += [text] if text and text.lower() not in macros else []
            text = _expanded(text, macros, length)
        pieces.append(text)
        length += len(text)
        at = _skip_blanks(raw, at)
        if raw[at : at + 1] != "#":
            return Value("".join(pieces), at, tuple(undefined))
        at += 1


def _expanded(name: str, macros: Mapping[str, str], length: int) -> str:
    """What a macro stands for; its name where nobody defined it, or where the value would outgrow all measure."""
    text = macros.get(name.lower(), name)
    return text if length + len(text) <= _LONGEST_EXPANSION else name


def _skip_blanks(raw: str, at: int) -> int:
    found = _BLANK.match(raw, at)
    return found.end() if found else at


def _piece(raw: str, at: int) -> tuple[str, int]:
    """A piece without its delimiters, and where it ends; a delimiter that is never closed reaches to the end."""
    opening = raw[at : at + 1]
    if opening in ("{", '"'):
        end = _closing_brace(raw, at) if opening == "{" else _closing_quote(raw, at)
        return (raw[at + 1 : end], end + 1) if end >= 0 else (raw[at + 1 :], len(raw))
    word = _WORD.match(raw, at)
    return (word[0], word.end()) if word else ("", at)


def _closing_brace(raw: str, at: int) -> int:
    depth = 0
    for brace in _BRACE.finditer(raw, at):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.start()
    return -1


def _closing_quote(raw: str, at: int) -> int:
    depth = 0
    for mark in _BRACE_OR_QUOTE.finditer(raw, at + 1):
        if mark[0] == '"' and depth == 0:
            return mark.start()
        depth += {"{": 1, "}": -1, '"': 0}[mark[0]]
    return -1
