"""Answers that are kept for when they are asked for again, and all forgotten where they become too many."""

from typing import TypeVar

_Asked = TypeVar("_Asked")
_Answer = TypeVar("_Answer")

# A draft of a thousand pages asks for fewer; a library's own check may ask for a million.
MOST = 1 << 15


class Kept(dict[_Asked, _Answer]):
    """Answers by what was asked."""

    def __setitem__(self, asked: _Asked, answer: _Answer) -> None:
        if len(self) >= MOST:
            self.clear()
        super().__setitem__(asked, answer)
