"""Which language a draft is written in: the one whose small words (`the`, `und`, `que`) its beginning holds most."""

import re
from collections import Counter
from functools import cache, lru_cache

from refkit.vocabulary.merged import LANGUAGES, own_words

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile("[а-яё]{3}")
# so much of a draft tells, and takes no time
_BEGINNING = 5_000
# of fewer small words in all nothing can be told: a page of formulas, a list
_FEWEST = 5


def guess_language(text: str) -> str:
    """The code of the language whose function words the beginning of a text holds most; English if none stands out."""
    return _guess(text[:_BEGINNING])


# a reader may ask for each of many places in a text
@lru_cache(maxsize=8)
def _guess(beginning: str) -> str:
    counted = Counter(_WORD.findall(beginning.casefold()))
    found = dict.fromkeys(LANGUAGES, 0)
    for word in counted.keys() & _languages_by_word().keys():
        for language in _languages_by_word()[word]:
            found[language] += counted[word]
    # the first of equals is English
    best = max(found, key=found.__getitem__)
    if found[best] >= _FEWEST:
        return best
    return "ru" if _CYRILLIC.search(beginning.casefold()) else "en"


@cache
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    """The languages that have a word among their function words: `in` four of them, `the` English alone."""
    tables = {language: own_words(language).function_words for language in LANGUAGES}
    everything = frozenset().union(*tables.values())
    return {word: tuple(code for code, table in tables.items() if word in table) for word in everything}
