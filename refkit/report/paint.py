"""How a report may be coloured: it names the role of its words, and the caller decides what that looks like."""

from collections.abc import Callable
from typing import Literal

Role = Literal["error", "warning", "info", "place", "frame", "help", "added", "removed"]
Paint = Callable[[Role, str], str]


def plain(role: Role, text: str) -> str:
    """The text as it is: no colour."""
    return text
