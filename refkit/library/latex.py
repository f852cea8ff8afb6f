r"""Turns the LaTeX of a .bib value into plain text: `G{\"o}del {\&} Sons` becomes `Gödel & Sons`.

One pass over the value, whatever it holds: accents, ligatures, quotation marks and dashes are printed, commands that
only change the type face and the braces that protect capitals disappear.  Commands this file does not know are looked
up, one by one, in the table of symbols of pylatexenc.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Protocol

from refkit.glyphs import ACCENTS, LETTERS
from refkit.library.fold import HEAP_OF_MARKS

_GROUP = r"\{(?>(?:[^{}]++|\{[^{}]*+\})*)\}"  # {a {b} c}
_TOKEN = re.compile(
    rf"""
      (?P<text>[^\\{{}}~$^!?`'-]++)
    | (?P<mark>[{{}}~$]|---?|``|''|[!?]`)
    | \\(?:url|path|nolinkurl)\s*(?P<address>{_GROUP})       # \url{{a--b}}: to the letter
    | \\(?:href|foreignlanguage|textcolor|color|selectlanguage|[hv]space\*?|fontencoding|label|index
          |noopsort|SortNoop)\s*{_GROUP}                     # \href{{address}}{{words}}: words alone
    | \\begin\s*\{{otherlanguage\*?\}}\s*{_GROUP} | \\(?:begin|end)\s*{_GROUP}
    | \\textls\s*\[[^\]\[]*\]                                # \textls[50]{{words}}
    | (?P<degree>\^(?:\{{\\circ\s*\}}|\\circ(?![A-Za-z])))   # 5$^\circ$
    | \\(?P<word>[A-Za-z]+)\*?\s*                            # \ss, \emph
    | \\(?P<sign>.)                                          # \&, \"
    | (?P<other>.)                                           # an apostrophe, a hyphen
    """,
    re.VERBOSE | re.DOTALL,
)
_ALONE = {"\u0302": "^", "\u0303": "~"}  # \^{} and \~{} are how these two signs are typed
_MOST_ACCENTS = 4  # on one letter; no language has more
# Commands about type, not about text; what stands in their braces is printed.
_TYPE_FACES = frozenset(
    "emph textit textbf textsuperscript textsubscript textsc textrm textsf texttt textup textsl textmd textnormal "
    "mbox hbox text uppercase lowercase MakeUppercase MakeLowercase underline textcyrillic textgreek em it bf sc rm "
    "sf tt sl itshape textls bfseries scshape upshape slshape rmfamily normalfont protect relax mkbibemph mkbibitalic "
    "mkbibbold mathrm mathit mathbf mathsf mathcal operatorname cyrillictext cyrchar textcompwordmark isdot "
    "small footnotesize nocase".split()
)
_QUOTING = frozenset(("enquote", "mkbibquote", "textquote"))
_FRACTIONS = frozenset(("frac", "dfrac", "tfrac", "nicefrac", "textfrac", "sfrac"))
_MARKS = {"---": "—", "--": "–", "!`": "¡", "?`": "¿", "``": "“", "''": "”", "~": " "}
_MARKS_AND_BRACES = (*_MARKS.items(), ("{", ""), ("}", ""))
_SPACING_SIGNS = {"\\": " ", ",": " ", ";": " ", ":": " ", " ": " ", "\n": " ", "\t": " "}
_SILENT_SIGNS = frozenset("!-/@>")
_OPENS_MATH = {"(": True, "[": True, ")": False, "]": False}
# Backslashes that BibTeX exporters put into addresses, which need none: `a\_b\%20c`.
_ESCAPED_IN_ADDRESS = re.compile(r"\\(?:url\s*(?=\{))?([#$%&_~]?)|[{}]")


def decode(value: str) -> str:
    r"""The text that a LaTeX value prints, with single spaces and composed letters: `\v{Z}ukov` is `Žukov`.

    Never raises; what LaTeX itself could not read is kept as text, without its braces and backslashes.
    """
    if "\\" in value or "$" in value:
        value = _printed(value)
    else:
        for mark, printed in _MARKS_AND_BRACES:
            value = value.replace(mark, printed)
    if not value.isascii() and not HEAP_OF_MARKS.search(value):
        value = unicodedata.normalize("NFC", value)
    return " ".join(value.split())


def decode_address(value: str) -> str:
    """An address, DOI or key to the letter, but for the braces and backslashes that BibTeX asked for."""
    if "\\" in value or "{" in value or "}" in value:
        value = _unescaped(value)
    return " ".join(value.split())


def _unescaped(address: str) -> str:
    return _ESCAPED_IN_ADDRESS.sub(lambda found: found[1] or "", address)


@lru_cache(maxsize=1 << 11)  # names come back from entry to entry
def _printed(value: str) -> str:
    return _Decoder(value).text()


class _Decoder:
    """One pass over a value.

    `pending` are the accents that wait for their letter; `opening`, `closing` what the next group begins and ends with;
    `groups` what ends each open group, and whether mathematics goes on behind it.
    """

    def __init__(self, value: str) -> None:
        self._value = value
        self._out: list[str] = []
        self._pending = ""
        self._opening = self._closing = ""
        self._groups: list[tuple[str, bool]] = []
        self._in_math = self._math_in_group = False

    def text(self) -> str:
        """What the value prints."""
        for token in _TOKEN.finditer(self._value):
            if kind := token.lastgroup:  # None: a command that prints nothing
                self._read(kind, token[kind])
        return "".join(self._out)

    def _read(self, kind: str, piece: str) -> None:
        if kind in ("text", "other"):
            self._print(piece)
        elif kind == "mark":
            self._mark(piece)
        elif kind == "word":
            self._command(piece)
        elif kind == "sign":
            self._sign(piece)
        else:
            self._print("°" if kind == "degree" else _unescaped(piece))

    def _print(self, text: str) -> None:
        if self._in_math:
            text = text.replace("^", "").replace("_", "")  # $^{th}$, H$_2$O
        # `\' e`: TeX skips the blank between an accent and its letter.
        text = text.lstrip() if self._pending else text
        if not text:
            return
        self._opening = self._closing = ""
        if self._pending:
            first = {"ı": "i", "ȷ": "j"}.get(text[0], text[0])
            text = first + self._pending + text[1:]
            self._pending = ""
        self._out.append(text)

    def _command(self, name: str) -> None:
        if name in ACCENTS:
            self._accent(name)
        elif name in _QUOTING:
            self._opening, self._closing = "“", "”"
        elif name in _FRACTIONS:
            self._closing = "/"  # \frac{1}{2}
        elif name == "ensuremath":
            self._math_in_group = True
        elif name in LETTERS:
            self._print(LETTERS[name])
        elif name not in _TYPE_FACES:
            self._print(_symbol(name))

    def _sign(self, sign: str) -> None:
        if sign in ACCENTS:
            self._accent(sign)
        elif sign in _OPENS_MATH:
            self._in_math = _OPENS_MATH[sign]
        elif sign not in _SILENT_SIGNS:
            self._print(_SPACING_SIGNS.get(sign, sign))

    def _accent(self, command: str) -> None:
        self._pending = (ACCENTS[command] + self._pending)[:_MOST_ACCENTS]

    def _mark(self, mark: str) -> None:
        if mark == "{":
            self._open()
        elif mark == "}":
            self._close()
        elif mark == "$":
            self._pending = "" if self._in_math else self._pending  # \'{$\alpha$}; an accent ends with its formula
            self._in_math = not self._in_math
        else:
            self._print(_MARKS[mark])

    def _open(self) -> None:
        opening, closing = self._opening, self._closing
        self._groups.append((closing, self._in_math))
        self._opening = self._closing = ""
        self._in_math = self._in_math or self._math_in_group
        self._math_in_group = False
        self._print(opening)

    def _close(self) -> None:
        # \'{} stands alone and puts no accent on what follows.
        alone, self._pending = _ALONE.get(self._pending, ""), ""
        closing, math_before = self._groups.pop() if self._groups else ("", self._in_math)
        self._in_math = math_before
        self._print(alone)
        self._print(closing)


class _SymbolTable(Protocol):
    """What is used of the table of pylatexenc."""

    def get_macro_spec(self, macroname: str) -> object:
        """How a command is printed, None if the table does not have it."""


@lru_cache(maxsize=512)
def _symbol(name: str) -> str:
    r"""What a command without an argument prints: `\textonehalf` is `½`; empty for one that is not in the table."""
    replacement = getattr(_symbols().get_macro_spec(name), "simplify_repl", None)
    if isinstance(replacement, str):
        return "" if _NO_SYMBOL.search(replacement) else replacement
    letter = _symbol(name.removeprefix("text")) if name.startswith("text") else ""
    return unicodedata.normalize("NFKC", letter) if "Ͱ" <= letter <= "Ͽ" else ""  # \textalpha, \textvarsigma


_NO_SYMBOL = re.compile(r"%|<\w|\d|\n")  # "%s/%s" is to be filled in, "<cit.>" stands for a citation, \today for a day


@cache
def _symbols() -> _SymbolTable:
    from pylatexenc.latex2text import get_default_latex_context_db

    table: _SymbolTable = get_default_latex_context_db()
    return table
