"""Prose as LaTeX: every sign that means something to TeX is escaped, dashes typed as hyphens stay dashes."""

from refkit.documents.model import FILLER
from refkit.report.bibliography.latex_letters import ENCODINGS, foreign_letters, letter_lines
from refkit.report.bibliography.latex_signs import escaped
from refkit.report.bibliography.legible import legible

_SPLIT_HYPHENS = r"{\kern0pt}-"
_STRAIGHT_MARK = r"\symbol{34}"


def escape(text: str) -> str:
    """The text so that TeX prints it; line ends stay, and -- is the dash that the writer meant."""
    lines = text.replace(FILLER, "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_line(line) for line in lines)


def letters_of(text: str) -> tuple[str, tuple[str, ...]]:
    """Lines that let pdfLaTeX print the letters it does not know of itself, and the font encodings that have them."""
    letters = foreign_letters(text)
    encodings = tuple(each for each in ENCODINGS if any(letter.encoding == each for letter in letters))
    return letter_lines(letters), encodings


def _line(line: str) -> str:
    if not line.strip(" \t"):
        return " " if line else ""
    return escaped(legible(line)).replace(_SPLIT_HYPHENS, "-").replace(_STRAIGHT_MARK, '"')
