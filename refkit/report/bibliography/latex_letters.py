r"""Letters that pdfLaTeX does not know of itself: Cyrillic, Greek, Chinese, and some Latin ones such as ą and «.

LuaLaTeX and XeLaTeX print any letter that the font has.  pdfLaTeX stops at a letter it does not know; so each of them
has a line before the list that says in which font encoding it is found, and what is printed if the document has not
loaded that encoding: `\refkitletter{Ж}{T2A}{Zh}`.  The references themselves stay readable.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import category, name, normalize

from refkit.report.bibliography.latex_signs import ACCENTS, escaped

# Those that LaTeX has without any package, besides ASCII.
_KNOWN = frozenset(
    "¡¢£¤¥¦§¨©ª¬®¯°±²³´µ¶·¸¹º¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõö÷øùúûüýÿĀāĂăĆćĈĉĊċČčĎďĒēĔĕĖėĚěĜĝ"
    "ĞğĠġĢģĤĥĨĩĪīĬĭİıĲĳĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŴŵŶŷŸŹźŻżŽžȘșȚțḂḃ‐‑–—‖‘’“”†‡•…‰₡₤₦₩₫€₱℃№™←↑→↓"
)
# Those that it has in the encoding T1, which it always knows but does not always use.
_WESTERN = frozenset("«»ÐÞðþĄąĐđĘęĮįŊŋŲų‚„‹›")
ENCODINGS = ("T2A", "LGR")
# LaTeX knows their names without having them in any font but a phonetic one.
_PHONETIC = frozenset("ə")
# Greek ones, which LaTeX knows as well without having them in any Greek font.
_MATHEMATICAL = frozenset("ϐϑϒϕϖϰϱϵ")
_SCRIPTS = {"CYRILLIC": "T2A", "GREEK": "LGR"}
# As in the titles of mathematics.
_FORMULAS = {
    "−": r"\ensuremath{-}",
    **{
        letter: rf"\ensuremath{{\{command}}}"
        for letters, commands in (
            ("αβγδεζηθικλμνξ", "alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi"),
            ("πρςστυφχψω", "pi rho varsigma sigma tau upsilon varphi chi psi omega"),
            ("ΓΔΘΛΞΠΣΥΦΨΩ", "Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"),
            ("≤≥≠≈∞", "le ge neq approx infty"),
        )
        for letter, command in zip(letters, commands.split(), strict=True)
    },
}
_UNKNOWN = "?"
_DEFINITION = r"""% For pdfLaTeX: a letter, the font encoding that has it, what is printed without that encoding.
\def\refkitletter#1#2#3{\ifdefined\Umathchar\else
  \expandafter\refkitfind\csname u8:\detokenize{#1}\expandafter\endcsname
  \csname refkit:\detokenize{#1}\endcsname{#2}{#3}\fi}
\def\refkitfind#1#2#3#4{\ifx#1\relax\protected\def#1{#4}\else\ifcsname T@#3\endcsname
  \def\refkitencoding{#3}\expandafter\ifx\csname f@encoding\endcsname\refkitencoding\else
    \let#2#1\protected\def#1{\UseTextSymbol{#3}{#2}}\fi
  \else\def\refkitencoding{#3}\ifx\refkitencoding\refkitphonetic\protected\def#1{#4}\fi\fi\fi}
\def\refkitphonetic{T3}
"""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, the font encoding that has it (empty if none does), and what can stand for it in any font."""

    character: str
    encoding: str
    substitute: str


def foreign_letters(text: str) -> tuple[Letter, ...]:
    """The letters of the text that pdfLaTeX does not know of itself, each once, in the order of Unicode."""
    characters = sorted({character for character in set(text) - _KNOWN if not character.isascii()})
    return tuple([Letter(character, _encoding(character), _substitute(character)) for character in characters])


def letter_lines(letters: Iterable[Letter]) -> str:
    """The lines before the list; none if there are no such letters."""
    lines = [rf"\refkitletter{{{each.character}}}{{{each.encoding}}}{{{each.substitute}}}" for each in letters]
    return _DEFINITION + "\n".join((*lines, "")) if lines else ""


def _encoding(character: str) -> str:
    if character in _PHONETIC or character in _MATHEMATICAL:
        return "T3"
    return "T1" if character in _WESTERN else _SCRIPTS.get(name(character, "").split(" ")[0], "")


def _substitute(character: str) -> str:
    """A sign of mathematics, the Latin letter below the accent, or the sound in Latin letters."""
    from anyascii import anyascii

    if character in _FORMULAS:
        return _FORMULAS[character]
    parts = normalize("NFD", character)
    if parts[0].isascii() and parts[1:2] in ACCENTS:
        return f"{ACCENTS[parts[1]]}{{{parts[0]}}}"
    nothing = "" if category(character) in ("Mn", "Me", "Mc", "Cf", "Lm") else _UNKNOWN
    return escaped(anyascii(character)) or nothing
