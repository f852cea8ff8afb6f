r"""Keeps text out of the hands of a program that would read markup in it: `$x$`, `{`, `\alpha`, `<b>`.

Each character that the program would not leave alone goes out as a private-use character that the texts do not have,
and comes back as itself.  Type faces that the program has no way to be told go out in the same way, as marks.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from string import ascii_letters, digits
from typing import get_args

from refkit.styles.reference import Reference
from refkit.styles.rich import Face, Rich, Run, merged, plain

# Controls, halves of surrogate pairs, unassigned characters, line and paragraph separators.
_UNPRINTABLE = ("Cc", "Cs", "Cn", "Zl", "Zp")
_PRIVATE = range(0xF0000, 0xFFFFE)
# What may be shielded: marks that would be taken for the style's own, blanks and letters.
_SHIELDED = f".,;- {ascii_letters}{digits}"
_LITTLE = 0x7F  # beyond it, a character's category has to be looked up


class StandIns:
    """The stand-ins for the awkward characters of some texts, and for the beginnings and ends of type faces.

    What the pattern `shielded` finds is hidden too; `one_more` and `more` stand for people who are not named.
    """

    def __init__(self, texts: Iterable[str], awkward: str, shielded: re.Pattern[str] | None = None) -> None:
        used = set().union(*texts)
        free = (chr(code) for code in _PRIVATE if chr(code) not in used)
        self.one_more, self.more = next(free), next(free)
        faces: tuple[Face, ...] = get_args(Face)
        self._opens = {face: next(free) for face in faces}
        self._closes = {face: next(free) for face in faces}
        self._meant: dict[str, Face] = {mark: face for face, mark in self._opens.items()}
        self._meant |= {mark: face for face, mark in self._closes.items()}
        self._hidden = str.maketrans({sign: next(free) for sign in sorted(used) if _is_awkward(sign, awkward)})
        self._shields = {sign: next(free) for sign in _SHIELDED}
        self._shielded = shielded
        self._shown: dict[int, str] = {ord(stand_in): sign for sign, stand_in in self._shields.items()}
        self._shown |= {ord(stand_in): chr(code) for code, stand_in in self._hidden.items()}
        self._mark = re.compile(f"([{''.join(self._meant)}])")
        self._opening = re.compile(f"(?s)(.)([{''.join(self._opens.values())}]+)")

    def hidden(self, text: str) -> str:
        """A text without the characters that its reader would take for markup."""
        if self._shielded is not None:
            text = self._shielded.sub(self._shield, text)
        return text.translate(self._hidden)

    def shielded(self, text: str) -> str:
        """A text hidden so that no letter of it changes, nor a name is parted."""
        return self.hidden("".join(self._shields.get(sign, sign) for sign in text))

    def _shield(self, found: re.Match[str]) -> str:
        return "".join(self._shields.get(sign, sign) for sign in found[0])

    def shown(self, text: str) -> str:
        """What a text was before it was hidden."""
        return text.translate(self._shown)

    def marked(self, run: Run, is_shielded: bool = False) -> str:
        """A run without such characters, its faces as marks; shielded but for a capital at its head, if that is asked.

        The mark of the beginning stands behind the first character, so that a work is sorted by that.
        """
        kept = run.text[:1] if run.text[:1].isupper() else ""
        text = kept + self.shielded(run.text[len(kept) :]) if is_shielded else self.hidden(run.text)
        if not run.faces or not run.text.strip():
            return text
        faces = sorted(run.faces)
        opens, closes = ("".join(marks[face] for face in faces) for marks in (self._opens, self._closes))
        return text[0] + opens + text[1:] + closes

    def unmarked(self, words: Rich) -> Rich:
        """A text that came back, with its own characters, and in the type faces that its marks ask for."""
        return merged(tuple(self._unmarked(words)))

    def _unmarked(self, words: Rich) -> Iterator[Run]:
        faces: frozenset[Face] = frozenset()
        for run in words:
            moved = self._opening.sub(r"\2\1", run.text)
            for piece in self._mark.split(moved):
                if piece in self._meant:
                    face = self._meant[piece]
                    faces = faces | {face} if piece == self._opens[face] else faces - {face}
                elif piece:
                    yield Run(self.shown(piece), run.faces ^ faces, link=self.shown(run.link))


def _is_awkward(sign: str, awkward: str) -> bool:
    if sign in awkward:
        return True
    if " " <= sign < chr(_LITTLE) or sign in "\t\n\r":
        return False
    return unicodedata.category(sign) in _UNPRINTABLE


def texts_for(reference: Reference) -> list[str]:
    """Every text of a work that is written out."""
    found = [plain(words) for words in reference.texts.values()]
    for names in reference.names.values():
        for person in names.people:
            found += person
    found += [date.literal for date in reference.dates.values()]
    return found
