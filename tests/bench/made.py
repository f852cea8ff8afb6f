"""Large .bib files of made-up works: some 470 bytes and eight fields an entry, accents in LaTeX, Cyrillic, one emoji.

Surnames are as unequal as in life: of ten thousand, the commonest stands in every thirtieth work.
"""

import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from tests.generate import ADJECTIVES, ENDINGS, GIVEN, NOUNS, PERIODICALS, PLACES, SYLLABLES

# The surname of the most works, folded and as it is written.
COMMONEST, COMMONEST_WRITTEN = "godel", rb"G{\"o}del"
_CYRILLIC = "Жуков Зеленов Соколова Кузнецов Попова Лебедев Новикова Морозов Волкова Петров".split()
_ACCENTED = (r"G{\"o}del", r"Dvo{\v r}{\'a}k", r"Garc{\'\i}a", r"{\L}ukasiewicz", r"M{\"u}ller", r"{\O}rsted")
_PUBLISHERS = ("oup", '"Made Press"', "{Harbour \\& Sons}", "{Presses du Nord}")


def write_library(path: Path, count: int) -> None:
    """Write a .bib file with that many works, the same on every run; keys `made1` and so on."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("@string{oup = {Oxford University Press}}\n\n")
        file.writelines(_entries(count))


def _entries(count: int) -> Iterator[str]:
    chance = random.Random(count)
    surnames = [*_ACCENTED, *_CYRILLIC, *_made_surnames(10_000)]
    weights = list(accumulate(1 / (rank + 20) for rank in range(len(surnames))))
    nouns = [*NOUNS, *(f"{noun}{ending}" for noun in NOUNS for ending in ENDINGS)]
    journals = [
        f"{kind} of {noun.capitalize()} and {other.capitalize()}"
        for kind in PERIODICALS
        for noun in NOUNS
        for other in NOUNS[::9]
    ]
    for number in range(1, count + 1):
        people = chance.choices(surnames, cum_weights=weights, k=chance.choice((1, 1, 2, 3)))
        author = " and ".join(f"{surname}, {chance.choice(GIVEN)} {chance.choice('ABCDEFGH')}." for surname in people)
        one, two, three, four = chance.choices(nouns, k=4)
        title = (
            f"The {chance.choice(ADJECTIVES)} {one} of {two}: {{{three.upper()}}} and {four} in {chance.choice(PLACES)}"
        )
        first = chance.randrange(1, 900)
        note = " ".join(chance.choices(nouns, k=18)) + (" 😀" if number == count // 2 else "")
        yield (
            f"@article{{made{number},\n  author = {{{author}}},\n  title = {{{title}}},\n"
            f"  journal = {{{chance.choice(journals)}}},\n  publisher = {chance.choice(_PUBLISHERS)},\n"
            f"  year = {{{chance.randrange(1890, 2025)}}},\n  month = {chance.choice(('jan', 'jun', 'oct'))},\n"
            f"  pages = {{{first}--{first + chance.randrange(1, 60)}}},\n  doi = {{10.5555/made.{number}}},\n"
            f"  abstract = {{{note}}}\n}}\n\n"
        )


def _made_surnames(count: int) -> list[str]:
    """Names of two or three syllables, each once."""
    found: dict[str, None] = {}
    for first in SYLLABLES:
        for second in SYLLABLES:
            for ending in ENDINGS:
                found[f"{first}{second}{ending}".capitalize()] = None
    names = list(found)
    random.Random(0).shuffle(names)
    return names[:count]
