"""Initials of given names, in all the ways in which lists have them: `J. A.`, `J.-P.`, `Yu.`, `JA`."""

import re
from collections.abc import Sequence

_SIGN = re.compile(r"[.\-–‐]")
_MOST = 4
_MOST_WITHOUT_PERIOD = 3
_LONGEST = 2


def is_initial(word: str) -> bool:
    """Whether a word is one or several initials: `J.`, `J.A.`, `J.-P.`, `Yu.`, `JA`, `S`."""
    bare = word.rstrip(",;")
    letters = [piece for piece in _SIGN.split(bare) if piece]
    if not letters or not bare[0].isupper():
        return False
    if "." in bare:
        return all(len(piece) <= _LONGEST and piece[0].isalpha() for piece in letters) and len(letters) <= _MOST
    joined = "".join(letters)
    return len(joined) <= _MOST_WITHOUT_PERIOD and joined.isalpha() and joined.isupper()


def are_initials(words: Sequence[str]) -> bool:
    """Whether some words are initials, with a particle behind them perhaps: `J. A.`, `N. van`."""
    return bool(words) and is_initial(words[0]) and all(is_initial(word) or word.islower() for word in words)
