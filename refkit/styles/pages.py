"""Writes ranges of pages as the manuals shorten them: 113–38 in MLA and Chicago, 113–138 in APA."""

import re
from collections.abc import Callable

_RANGE = re.compile(r"(?P<head>[A-Za-z]*)(?P<first>\d+)-(?P<other>[A-Za-z]*)(?P<last>\d+)")
_DASH = "–"

# What is left of the second number of a range, both being written in full.
Shorten = Callable[[str, str], str]


def page_ranges(pages: str, shorten: Shorten) -> str:
    """Pages such as `96-117, 120` with dashes, and the last page of each range as a manual has it."""
    return re.sub(r"[^,]+", lambda part: _written(part[0], shorten), pages)


def _written(part: str, shorten: Shorten) -> str:
    text = part.strip()
    blank = part[: len(part) - len(part.lstrip())]
    found = _RANGE.fullmatch(text)
    if found is None or found["other"] not in ("", found["head"]):
        return blank + text.replace("-", _DASH)
    first, last = found["first"], found["last"]
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    shortened = shorten(first, last) if len(first) == len(last) else last
    head = found["head"] if shortened == last and shorten is in_full else ""
    return f"{blank}{found['head']}{first}{_DASH}{head}{shortened}"


def in_full(first: str, last: str) -> str:
    """APA 7, 9.25: `113–138`."""
    return last


def last_two(first: str, last: str) -> str:
    """MLA 9, 6.58: the last two digits of numbers over 99, unless more are needed: `96–117`, `103–04`, `113–38`."""
    return _without_common(first, last, 2) if len(first) > 2 else last


def as_needed(first: str, last: str) -> str:
    """Chicago 18, 9.63: `3–10`, `100–104`, `107–8`, `113–38`, `1496–500`."""
    if len(first) < 3 or first.endswith("00"):
        return last
    if first[-2] == "0":
        return _without_common(first, last, 1)
    return _without_common(first, last, 2)


def _without_common(first: str, last: str, least: int) -> str:
    same = 0
    while same < len(last) - least and first[same] == last[same]:
        same += 1
    return last[same:]
