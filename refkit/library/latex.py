r"""Turns the LaTeX of a .bib value into plain text: `G{\"o}del {\&} Sons` becomes `Gödel & Sons`.

One pass over the value, whatever it holds: accents, ligatures, quotation marks and dashes are printed, commands that
only change the type face and the braces that protect capitals disappear.  Commands this file does not know are looked
up, one by one, in the table of symbols of pylatexenc.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Protocol

from refkit.library.fold import HEAP_OF_MARKS

_NEEDS_DECODING = re.compile(r"[\\{}~$]|--|``|''")
_SPACES = re.compile(r"\s+")
_TOKEN = re.compile(
    r"""
      \\(?:url|path|nolinkurl)\s*\{(?P<address>[^{}]*)\}     # \url{a--b}: to the letter
    | \\(?:href|foreignlanguage|textcolor|selectlanguage|hspace)\s*\{[^{}]*\}   # \href{address}{words}: words alone
    | \\(?P<word>[A-Za-z]+)\*?\s*                            # \ss, \emph
    | \\(?P<sign>.)                                          # \&, \"
    | (?P<mark>---?|``|''|[{}~$])
    """,
    re.VERBOSE | re.DOTALL,
)
# Accent commands and the combining character each puts on the letter that follows.
_ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
    "t": "\u0361",
}
_MOST_ACCENTS = 4  # on one letter; no language has more
_LETTERS = {
    "ss": "ß",
    "SS": "ẞ",
    "o": "ø",
    "O": "Ø",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "aa": "å",
    "AA": "Å",
    "l": "ł",
    "L": "Ł",
    "i": "ı",
    "j": "ȷ",
    "dh": "ð",
    "DH": "Ð",
    "dj": "đ",
    "DJ": "Đ",
    "th": "þ",
    "TH": "Þ",
    "ng": "ŋ",
    "NG": "Ŋ",
    "textendash": "–",
    "textemdash": "—",
    "textquotesingle": "'",
    "textasciitilde": "~",
    "textbackslash": "\\",
    "ldots": "…",
    "dots": "…",
    "slash": "/",
    "textgreater": ">",
    "textless": "<",
    "textbar": "|",
    "textunderscore": "_",
    "textquotedbl": '"',
    "glqq": "„",
    "grqq": "“",
    "quotedblbase": "„",
    "og": "«",
    "fg": "»",
    "S": "§",
    "P": "¶",
    "pounds": "£",
    "euro": "€",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "par": " ",
    "newline": " ",
}
# Commands about type, not about text; what stands in their braces is printed.
_TYPE_FACES = frozenset(
    "emph textit textbf textsuperscript textsubscript textsc textrm textsf texttt textup textsl textmd textnormal "
    "mbox hbox text uppercase lowercase em it bf sc rm sf tt sl itshape textls bfseries scshape upshape slshape "
    "rmfamily normalfont protect relax noopsort mkbibemph mkbibitalic mkbibbold mathrm mathit mathbf ensuremath "
    "small footnotesize nocase".split()
)
_QUOTING = frozenset(("enquote", "mkbibquote", "textquote"))
_MARKS = {"---": "—", "--": "–", "``": "“", "''": "”", "~": " "}
_SPACING_SIGNS = {"\\": " ", ",": " ", ";": " ", ":": " ", " ": " ", "\n": " ", "\t": " "}
_SILENT_SIGNS = frozenset("!-/@()[]>")
# Backslashes that BibTeX exporters put into addresses, which need none: `a\_b\%20c`.
_ESCAPED_IN_ADDRESS = re.compile(r"\\(?:url\s*(?=\{))?([#$%&_~]?)|[{}]")


def decode(value: str) -> str:
    r"""The text that a LaTeX value prints, with single spaces and composed letters: `\v{Z}ukov` is `Žukov`.

    Never raises; what LaTeX itself could not read is kept as text, without its braces and backslashes.
    """
    if _NEEDS_DECODING.search(value):
        value = _Decoder(value).text()
    if not value.isascii() and not HEAP_OF_MARKS.search(value):
        value = unicodedata.normalize("NFC", value)
    return _SPACES.sub(" ", value).strip()


def decode_address(value: str) -> str:
    """An address, DOI or key to the letter, but for the braces and backslashes that BibTeX asked for."""
    if "\\" in value or "{" in value or "}" in value:
        value = _ESCAPED_IN_ADDRESS.sub(lambda found: found[1] or "", value)
    return _SPACES.sub(" ", value).strip()


class _Decoder:
    """One pass over a value.  `pending` are the accents that wait for their letter, `closings` what ends each group."""

    def __init__(self, value: str) -> None:
        self._value = value
        self._out: list[str] = []
        self._pending = ""
        self._closings: list[str] = []
        self._opening_quote = False
        self._in_math = False

    def text(self) -> str:
        """What the value prints."""
        end = 0
        for token in _TOKEN.finditer(self._value):
            self._print(self._value[end : token.start()])
            end = token.end()
            self._read(token)
        self._print(self._value[end:])
        return "".join(self._out)

    def _read(self, token: re.Match[str]) -> None:
        if token["address"] is not None:
            self._print(token["address"])
        elif token["word"]:
            self._command(token["word"])
        elif token["sign"]:
            self._sign(token["sign"])
        elif token["mark"]:
            self._mark(token["mark"])

    def _print(self, text: str) -> None:
        if self._in_math:
            text = text.replace("^", "").replace("_", "")  # $^{th}$, H$_2$O
        # `\' e`: TeX skips the blank between an accent and its letter.
        text = text.lstrip() if self._pending else text
        if not text:
            return
        if self._pending:
            first = {"ı": "i", "ȷ": "j"}.get(text[0], text[0])
            text = first + self._pending + text[1:]
            self._pending = ""
        self._out.append(text)

    def _command(self, name: str) -> None:
        if name in _ACCENTS:
            self._accent(name)
        elif name in _QUOTING:
            self._opening_quote = True
        elif name in _LETTERS:
            self._print(_LETTERS[name])
        elif name not in _TYPE_FACES:
            self._print(_symbol(name))

    def _sign(self, sign: str) -> None:
        if sign in _ACCENTS:
            self._accent(sign)
        elif sign not in _SILENT_SIGNS:
            self._print(_SPACING_SIGNS.get(sign, sign))

    def _accent(self, command: str) -> None:
        self._pending = (_ACCENTS[command] + self._pending)[:_MOST_ACCENTS]

    def _mark(self, mark: str) -> None:
        if mark == "{":
            self._open()
        elif mark == "}":
            self._pending = ""  # \'{} stands alone and puts no accent on what follows
            self._print(self._closings.pop() if self._closings else "")
        elif mark == "$":
            self._in_math = not self._in_math
        else:
            self._print(_MARKS[mark])

    def _open(self) -> None:
        self._print("“" if self._opening_quote else "")
        self._closings.append("”" if self._opening_quote else "")
        self._opening_quote = False


class _SymbolTable(Protocol):
    """What is used of the table of pylatexenc."""

    def get_macro_spec(self, macroname: str) -> object:
        """How a command is printed, None if the table does not have it."""


@lru_cache(maxsize=512)
def _symbol(name: str) -> str:
    r"""What a command without an argument prints: `\textonehalf` is `½`; empty for one that is not in the table."""
    replacement = getattr(_symbols().get_macro_spec(name), "simplify_repl", None)
    # "%s/%s" is no symbol but a form to be filled in.
    return replacement if isinstance(replacement, str) and "%" not in replacement else ""


@cache
def _symbols() -> _SymbolTable:
    from pylatexenc.latex2text import get_default_latex_context_db

    table: _SymbolTable = get_default_latex_context_db()
    return table
