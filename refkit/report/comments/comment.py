"""A comment on a stretch of a draft, and who signs it."""

from typing import NamedTuple

AUTHOR = "refkit"
INITIALS = "rk"


class Comment(NamedTuple):
    """Words about the text from `start` to `end`, one paragraph a line; offsets are those of the document's text."""

    start: int
    end: int
    text: str
