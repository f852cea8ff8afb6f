"""Whether some words are the name of a body: `World Health Organization`, `U.S. Patent Office`.

They have capitals but for the little words between, and no initials; people who begin an item have a comma.
"""

import re

from refkit.library.called import names_body
from refkit.library.reflist.initials import are_initials, is_initial
from refkit.library.reflist.words import is_small, joins

_MOST_WORDS = 14
_WORDS_WITH_COMMAS = 4
_WORDS_OF_A_PERSON = 3
_DIGITS_OF_A_YEAR = 4
_LINKING = frozenset(("of", "for", "on", "de", "für", "pour", "para"))
_QUOTING = re.compile('["“”„«»?!]')


def may_be_body(text: str) -> bool:
    """Whether a text may be the name of a body of two words or more."""
    words = text.split()
    if not 1 < len(words) <= _MOST_WORDS or not words[0][0].isupper() or _names_person(words):
        return False
    if "," in text and not _is_long_body(words):
        return False
    return not _names_two_people(words) and all(map(_may_stand_in_body, words))


def _names_person(words: list[str]) -> bool:
    """Whether there are initials: `J. Smith`, `Getty JA`, `George W. Bush`, unlike `U.S. Patent Office`."""
    begins = is_initial(words[0]) and len(words[0]) <= 2 and len(words) <= _WORDS_OF_A_PERSON
    return begins or are_initials(words[-1:]) or any(is_initial(word) and word.count(".") == 1 for word in words[1:])


def _is_long_body(words: list[str]) -> bool:
    """`United Nations Educational, Scientific and Cultural Organization`: names of people have no such word."""
    return len(words) >= _WORDS_WITH_COMMAS and any(map(names_body, words)) and not any(map(is_initial, words))


def _names_two_people(words: list[str]) -> bool:
    """`Gilbert and Gubar`, `Sandra Gilbert and Susan Gubar`"""
    if not any(map(joins, words)) or any(word in _LINKING or names_body(word) for word in words):
        return False
    groups = [0]
    for word in words:
        groups = [*groups, 0] if joins(word) else [*groups[:-1], groups[-1] + 1]
    return max(groups) <= _WORDS_OF_A_PERSON


def _may_stand_in_body(word: str) -> bool:
    bare = word.strip("().,’'&")
    if _QUOTING.search(bare) or sum(map(str.isdigit, bare)) >= _DIGITS_OF_A_YEAR:
        return False
    return not bare or not bare[0].islower() or is_small(bare)
