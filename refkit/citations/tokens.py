"""Cuts the inside of a parenthesis into tokens: words, numerals, quoted titles, punctuation.

Every character lands in exactly one token, but for blanks and what prints nothing, so that no word can be lost.
Regular expressions serve for single tokens only; what the tokens mean together is the grammar's business.
"""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from refkit.documents.model import FILLER

TokenKind = Literal["word", "numeral", "quoted", "group", "dash", "punctuation", "other"]
# The names of the groups of _TOKEN that are kinds of tokens themselves; any other group matches words.
_KINDS: Mapping[str, TokenKind] = {kind: kind for kind in get_args(TokenKind)}

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_INVISIBLE = FILLER + "\u00ad\u200b\u200c\u200d\ufeff"
_UNSEEN = re.compile(f"[{_INVISIBLE}]+")
# After so many opening signs that nothing closes, the rest are taken as they are: bounds the work on hostile text.
_PATIENCE = 8

_CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "‘": "’", '"': '"', "'": "'"}
# A mark of the other kind closes where the right one is missing: “On X"
_STRAY_CLOSERS = {"“": '"', '"': "”", "‘": "'", "'": "’"}
_PAIRS = {"(": ")", "[": "]"}
_ARTICLES_BEGIN = frozenset("aedlo")
# A name may begin with a small article that is joined to it: "al-Ghazali", "d'Alembert"
_ARTICLE = re.compile(r"(?:a[dhlnrstz]h?|el|[dlo])[-'’\u2010\u2011][^\W\d_a-z]")

_TOKEN = re.compile(
    rf"""
    [\s{_INVISIBLE}]*+ (?: \Z                                           # blanks before a token are read with it
    | (?P<plain>[A-Za-z][a-z]*+ (?=[ ,;]) )                             # most words; the rest need not be tried
    | (?P<numeral>
          \d+ (?: [.:]\d+ )* (?: [a-z]{{1,2}}\d* | [A-C] )? (?!\w)      # 345, 3.2.55, 2:345, 12r, 45ff, 345n4, 4A
        | (?: [IVX]+ | i | (?!vv) [ivx]{{2,}} ) (?: \.[ivxlc]+ | \.\d+ )+ (?!\w)   # III.ii.55, I.22
      )
    | (?P<part>
          [ivxlc]+ (?= [{DASHES}]+ [ivxlc]+ \b )                        # xii of xii-xv
        | (?: pp? | nn? | ll? ) (?= \d+ \b )                            # p of p12
        | [A-Z]{{1,2}}\d{{1,3}}[rv]? (?= [{DASHES}] )                   # A1 of A1-A4
      )
    | (?P<label>(?:pp?|ll?|nn?|ch|vol|no) (?=\d) )                    # vol of vol2: what it means, the word tables say
    | (?P<word>
          (?: [^\W\d_]\. ){{2,}} (?: [^\W\d_] (?!\w) )?                 # U.S.S.R., e.g.
        | [^\W\d_] (?: [\w'’‘ʹʺ`{_INVISIBLE}\-\u2010\u2011]* \w )? (?: ['’ʹ] (?=\s|$) )?  # Zakliuchitel'noe, Tsel'
      )
    | (?P<dash>[{DASHES}]+)
    | (?P<opener>["“„«»‹‘'(\[])
    | (?P<punctuation>[§¶№]+|[,;:.&/])
    | (?P<other>.)
    )
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):  # made in half the time of a dataclass, and a page of citations has hundreds
    """A piece of a stream's text; `start` and `end` are offsets in that text.  `text` leaves invisible signs out.

    The text of a quoted token is what stands inside the quotation marks.
    """

    kind: TokenKind
    text: str
    start: int
    end: int

    @property
    def capitalised(self) -> bool:
        """Whether it is a word with an upper-case letter at its head: `Inoy`; `eLife` and `al-Ghazali` count too."""
        return self.kind == "word" and (
            self.text[0].isupper()
            or self.text[1:2].isupper()
            or (self.text[0] in _ARTICLES_BEGIN and _ARTICLE.match(self.text) is not None)
        )


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`, in order, blanks left out.  Never raises."""
    tokens: list[Token] = []
    at, unclosed = start, 0
    written = text[start:end]
    plain = written.isascii() or _UNSEEN.search(written) is None  # as most are: there is nothing invisible in it
    while at < end:
        for found in _TOKEN.finditer(text, at, end):
            kind = found.lastgroup
            if kind is None:  # blanks at the end
                return tokens
            first, stop = found.span(kind)
            if kind == "opener":
                tokens.append(_enclosed(text, first, end if unclosed < _PATIENCE else first + 1))
                unclosed += tokens[-1].kind == "other"
                at = tokens[-1].end
                break  # the next token begins behind what is enclosed
            words = text[first:stop] if plain else visible(text[first:stop])
            tokens.append(Token(_KINDS.get(kind, "word"), words, first, stop))
        else:
            break
    return tokens


def _enclosed(text: str, at: int, end: int) -> Token:
    """quoted = '"' … '"'    group = '(' … ')' | '[' … ']'    The opening sign alone where nothing closes it."""
    sign = text[at]
    close = _matching_bracket(text, at, end) if sign in _PAIRS else _closing_quote(text, at, end, _CLOSERS[sign])
    if close is None and sign in _STRAY_CLOSERS:
        close = _closing_quote(text, at, end, _STRAY_CLOSERS[sign])
    if close is None:
        return Token("other", sign, at, at + 1)
    inside = visible(text[at + 1 : close]).strip(' \t\r\n"“”„«»‹›')
    return Token("group" if sign in _PAIRS else "quoted", inside, at, close + 1)


def _matching_bracket(text: str, at: int, end: int) -> int | None:
    opening, closing, depth = text[at], _PAIRS[text[at]], 0
    for index in range(at, end):
        if text[index] == opening:
            depth += 1
        elif text[index] == closing:
            depth -= 1
            if depth == 0:
                return index
    return None


def _closing_quote(text: str, at: int, end: int, closers: str) -> int | None:
    """The place of the mark that closes the quotation; nested ones of the same kind count as far as they close."""
    sign = text[at]
    first, depth = None, 0
    for index in range(at + 1, end):
        char = text[index]
        if char in closers and not (sign in "'‘" and text[index + 1 : index + 2].isalpha()):
            first = index if first is None else first
            if depth == 0:
                return index
            depth -= 1
        elif char == sign:
            depth += 1
    return first  # more marks open than close, as in ““ Dialetto” 171


def visible(text: str) -> str:
    """The text without the signs that print nothing."""
    if not text.isascii():
        return _UNSEEN.sub("", text)
    return text
