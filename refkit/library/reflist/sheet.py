"""A working copy of an item: what has been read is struck out, so that nothing is read twice and nothing is lost."""

import re
from collections.abc import Iterator

from refkit.library.reflist.printed import Printed
from refkit.library.reflist.records import ItemPart, PartKind
from refkit.vocabulary import words_everywhere

# Stands for every character that has been read.
STRUCK = "\0"
_WORD = re.compile(r"[^\W\d_]{3,}")
_LEFT = re.compile(rf"[^{STRUCK}]+")


class Sheet:
    """The words of an item, `text`, and `free`, the same with what has been read struck out.

    What stands beyond the `longest` item that is read is struck out from the first, as a rest.
    """

    def __init__(self, line: Printed, longest: int) -> None:
        self.line = line
        self.text = line.text[:longest]
        self.free = self.text
        self._taken: list[tuple[int, int, PartKind]] = []
        if len(line.text) > longest:
            self._taken.append((longest, len(line.text), "rest"))

    def take(self, kind: PartKind, start: int, end: int) -> str:
        """Strike a stretch out as a part of a kind; its words come back, without the blanks around them."""
        while start < end and self.text[start] == " ":
            start += 1
        while start < end and self.text[end - 1] == " ":
            end -= 1
        if start < end:
            self._taken.append((start, end, kind))
            self.free = self.free[:start] + STRUCK * (end - start) + self.free[end:]
        return self.text[start:end]

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing of a stretch has been read."""
        return STRUCK not in self.free[start:end]

    def end_of_free(self, start: int) -> int:
        """How far a stretch that begins at a place goes before something that has been read."""
        end = self.free.find(STRUCK, start)
        return len(self.free) if end < 0 else end

    def has_month(self) -> bool:
        """Whether a month stands in it, as in the date of a newspaper."""
        months = words_everywhere("months")
        return any(word.casefold() in months for word in _WORD.findall(self.free))

    def left(self) -> Iterator[tuple[int, int]]:
        """The stretches with letters or digits that have not been read, in order, without the signs around them."""
        for found in _LEFT.finditer(self.free):
            start, end = found.span()
            while start < end and not self.text[start].isalnum():
                start += 1
            while end > start and not self.text[end - 1].isalnum():
                end -= 1
            if start < end:
                yield start, end

    def parts(self) -> tuple[ItemPart, ...]:
        """What has been read, as stretches of the file, in order."""
        return tuple(ItemPart(kind, *self.line.place(start, end)) for start, end, kind in sorted(self._taken))
