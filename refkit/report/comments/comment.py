"""A comment on a stretch of a draft, and who signs it."""

from typing import NamedTuple

from refkit.documents.office.writing import Origin

AUTHOR = "refkit"
INITIALS = "rk"


class Comment(NamedTuple):
    """Words about the text from `start` to `end`, one paragraph a line; offsets are those of the document's text."""

    start: int
    end: int
    text: str


def stretch(comment: Comment, first: Origin, last: Origin) -> tuple[int, int]:
    """What a comment is set on: what the file itself says of its stretch, and at least one character."""
    start = min(max(comment.start, first.start), first.end - 1)
    return start, min(max(comment.end, start + 1, last.start + 1), last.end)
