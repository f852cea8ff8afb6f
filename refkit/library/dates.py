"""Finds the year of a work in its `date` and `year` fields, however they are written."""

import re
from collections.abc import Mapping

# "1999", "c1850", "1999a", "Nov-1999"; no part of a longer number, and not "-0044", a year before our era.
_YEAR = re.compile(r"(?:(?<![\d-])|(?<=\w-))[0-9]{4}(?!\d)")
_BRACKETED = re.compile(r"\[[^\]\[]*\]|\([^)(]*\)")


def year_of(fields: Mapping[str, str]) -> str:
    """The four digits of the year of `date`, else of `year`; empty where neither has one.

    Of two years the first counts, unless it stands in brackets: `1978 [1533]` and `[1533] 1978` are 1978.
    """
    for name in ("date", "year"):
        value = fields.get(name, "")
        found = _YEAR.search(_BRACKETED.sub(" ", value)) or _YEAR.search(value)
        if found:
            return found[0]
    return ""
