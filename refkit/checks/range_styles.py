"""The ways of shortening a range: in full (48-49, 103-104), MLA (103-04), Chicago (103-4), fewest digits (48-9).

MLA keeps two digits of the second number; Chicago writes 1-99 and multiples of 100 in full, 101-109 with the digits
that change, the rest with two digits or more; those who write the fewest digits mostly keep the tens of 10 to 19.
"""

from collections.abc import Callable, Mapping


def _full(first: str, last: str) -> tuple[str, ...]:
    return (last,)


def _mla(first: str, last: str) -> tuple[str, ...]:
    if len(first) != len(last) or len(last) < 3:
        return (last,)
    return (last[-max(2, len(_changed(first, last))) :],)


def _chicago(first: str, last: str) -> tuple[str, ...]:
    if len(first) != len(last) or len(last) < 3 or first.endswith("00"):
        return (last,)
    changed = _changed(first, last)
    if first[-2] == "0":
        return (changed,)
    # Older editions write four digits in full where three of them change: 1496-1500.
    in_full = (last,) if len(last) == 4 and len(changed) == 3 else ()
    return (last[-max(2, len(changed)) :], *in_full)


def _fewest(first: str, last: str) -> tuple[str, ...]:
    if len(first) != len(last):
        return (last,)
    changed = _changed(first, last)
    if len(changed) == 1 and last[-2:-1] == "1":  # 310-11 as well as 310-1
        return (last[-2:], changed)
    return (changed,)


# For a range in full, the ways in which a style writes its second number, the preferred one first.
STYLES: Mapping[str, Callable[[str, str], tuple[str, ...]]] = {
    "full": _full,
    "mla": _mla,
    "chicago": _chicago,
    "fewest": _fewest,
}


def distinguishes(first: str, last: str) -> bool:
    """Whether the styles write a range in different ways; 12-25 is the same in all of them."""
    return len({style(first, last)[0] for style in STYLES.values()}) > 1


def _changed(first: str, last: str) -> str:
    """The digits of the second number from the first one that differs."""
    for place, (digit, changed) in enumerate(zip(first, last, strict=True)):
        if digit != changed:
            return last[place:]
    return last[-1:]
