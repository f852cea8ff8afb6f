"""Fields in Word's files: a code, such as `TOC` or a citation of Zotero's, and the words that it stands for.

A field is a row of marks in the text: it begins, its code is spelt out, then its words come, and it ends; fields may
stand in one another.  A field can be `silent`: its code is no text, and neither is a table of contents.
"""

from dataclasses import dataclass, field

_GENERATED = ("TOC ", "INDEX", "TOA ")
# Lists of works that Zotero, Mendeley and EndNote keep up.
_LISTS = ("ADDIN ZOTERO_BIBL", "ADDIN MENDELEY BIBLIOGRAPHY CSL_BIBLIOGRAPHY", "ADDIN EN.REFLIST", "BIBLIOGRAPHY")


@dataclass(slots=True)
class Field:
    """A field; `start` is where its words begin, -1 while its code is being read."""

    code: list[str] = field(default_factory=list)
    start: int = -1

    @property
    def words(self) -> str:
        """The code of the field as it is spelt."""
        return "".join(self.code).strip()

    @property
    def is_list(self) -> bool:
        """Whether a list of works stands in it."""
        return self.words.upper().startswith(_LISTS)


class Fields:
    """The fields that are open at a place of the text, the innermost last."""

    def __init__(self) -> None:
        self._open: list[Field] = []
        self._silent = 0

    @property
    def is_silent(self) -> bool:
        """Whether what is read belongs to no text."""
        return self._silent > 0

    @property
    def is_open(self) -> bool:
        """Whether a field has not ended."""
        return bool(self._open)

    def begin(self) -> None:
        """A field begins with its code."""
        self._open.append(Field())
        self._silent += 1

    def spell(self, code: str) -> None:
        """A piece of the code of the innermost field."""
        if self._open and self._open[-1].start < 0:
            self._open[-1].code.append(code)

    def separate(self, at: int) -> None:
        """The words of the innermost field begin at an offset."""
        if self._open and self._open[-1].start < 0:
            self._open[-1].start = at
            self._silent -= not _is_generated(self._open[-1])

    def end(self) -> Field | None:
        """The innermost field is over; None where it had no words, or none was open."""
        if not self._open:
            return None
        ended = self._open.pop()
        if ended.start < 0 or _is_generated(ended):
            self._silent -= 1
        return ended if ended.start >= 0 else None


def _is_generated(ended: Field) -> bool:
    return f"{ended.words.upper()} ".startswith(_GENERATED)
