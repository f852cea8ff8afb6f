"""An item of the draft's own list of works that is out of alphabetical order.

What it does
    Finds the first item of a list that stands before one that should come first.  Word by word and letter by letter
    are both right; accents, articles, particles (`van`, `de`), Mc and Mac, St. and Saint do not count against an item,
    nor does the order among works of one author.  Each subheading begins anew.  Lists with numbers, lists of fewer
    than six items, and those that are in some other order (of citation, of years, of parts) are left alone.

Why it matters
    In a long list an item in the wrong place is as good as not there.

Example
    ```draft bad
    All of this is known (Abara 1; Brandt 2; Ekdahl 3; Gorelov 4; Lindqvist 5; Rosen 6).

    ## Works Cited

    Abara, Joseph. *The Tide Table*. Tern, 1955.

    Brandt, Helene. *Letters*. Fyr, 1992.

    Rosen, Talia. *Women of the Rock*. Quay, 2013.

    Ekdahl, Sven. *My Life in the Tower*. Havn, 1967.

    Gorelov, Pavel. *Drugoi bereg*. Arkhangelsk, 2001.

    Lindqvist, Anna. *The Keepers*. Norrsund, 1998.
    ```
    ```draft good
    All of this is known (Abara 1; Brandt 2; Ekdahl 3; Gorelov 4; Lindqvist 5; Rosen 6).

    ## Works Cited

    Abara, Joseph. *The Tide Table*. Tern, 1955.

    Brandt, Helene. *Letters*. Fyr, 1992.

    Ekdahl, Sven. *My Life in the Tower*. Havn, 1967.

    Gorelov, Pavel. *Drugoi bereg*. Arkhangelsk, 2001.

    Lindqvist, Anna. *The Keepers*. Norrsund, 1998.

    Rosen, Talia. *Women of the Rock*. Quay, 2013.
    ```
    ```bib
    @book{abara1955tide, author = {Abara, Joseph}, title = {The Tide Table}, year = {1955}}
    @book{brandt1992letters, author = {Brandt, Helene}, title = {Letters}, year = {1992}}
    @book{ekdahl1967life, author = {Ekdahl, Sven}, title = {My Life in the Tower}, year = {1967}}
    @book{gorelov2001drugoi, author = {Gorelov, Pavel}, title = {Drugoi bereg}, year = {2001}}
    @book{lindqvist1998keepers, author = {Lindqvist, Anna}, title = {The Keepers}, year = {1998}}
    @book{rosen2013women, author = {Rosen, Talia}, title = {Women of the Rock}, year = {2013}}
    ```

How to settle it
    Move the item; `refkit bibliography` prints the list in order.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from refkit.checks.context import Context
from refkit.checks.listed_works import Listed
from refkit.checks.wording import quoted
from refkit.library.called import title_words
from refkit.library.entry import Person
from refkit.library.fold import fold
from refkit.records import Finding, Severity

if TYPE_CHECKING:
    from refkit.library.reflist import ListItem

CODE = "REF003"
NAME = "listed-out-of-order"
SEVERITY: Severity = "warning"
ON = True

_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_LEAST = 6
# One item in so many may be out of place in a list that is alphabetical.
_ONE_IN = 8
_EXPANDED = (("mc", "mac"), ("st ", "saint "), ("ste ", "sainte "))


def check(context: Context) -> Iterator[Finding]:
    """One finding for a list: its first item out of order."""
    for _, group in groupby(context.listed, key=lambda each: (id(each.whole), each.item.section)):
        items = [each for each in group if not each.item.repeats]
        found = _out_of_order(items)
        if found is not None:
            yield _finding(items, *found)


def _out_of_order(items: Sequence[Listed]) -> tuple[int, int] | None:
    """The item that is out of place and the one before which it should stand, or behind which; None where none is."""
    if len(items) < _LEAST or any(each.item.numbered for each in items):
        return None
    keys = [_keys(each.item) for each in items]
    steps = [at for at in range(len(keys) - 1) if not _may_precede(keys[at], keys[at + 1])]
    if not steps or len(steps) > max(1, len(items) // _ONE_IN) or _is_by_year(items):
        return None
    return _stray(keys, steps[0])


def _stray(keys: Sequence[frozenset[str]], at: int) -> tuple[int, int] | None:
    """Which of two neighbours in the wrong order is out of place, and the item at which it should stand.

    None where the rest of the list does not say: then a whole block may have been moved.
    """
    first_fits = at == 0 or _may_precede(keys[at - 1], keys[at + 1])
    second_fits = at + 2 >= len(keys) or _may_precede(keys[at], keys[at + 2])
    if second_fits:  # "Abara, Brandt, Ekdahl, |Abel|, Gorelov"
        target = next((n for n in range(at + 1) if not _may_precede(keys[n], keys[at + 1])), None)
        return None if target is None else (at + 1, target)
    if first_fits:  # "Abara, |Rosen|, Brandt, Ekdahl"
        behind = [n for n in range(at + 1, len(keys)) if not _may_precede(keys[at], keys[n])]
        return at, behind[-1]
    return None


def _is_by_year(items: Sequence[Listed]) -> bool:
    """Whether the years of the items rise or fall throughout."""
    years = [each.item.fields.get("year", "") for each in items]
    return len(set(years)) > len(years) // 2 and (years == sorted(years) or years == sorted(years, reverse=True))


def _may_precede(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether an item may stand before another, by any of the ways to spell what they are filed under."""
    if not one or not other:
        return True
    pairs = [(first, second) for first in one for second in other]
    word_by_word = any(first <= second or second.startswith(first) for first, second in pairs)
    return word_by_word or any(first.replace(" ", "") <= second.replace(" ", "") for first, second in pairs)


def _keys(item: "ListItem") -> frozenset[str]:
    """What an item may be filed under; nothing where that is unclear, as for numbers and other scripts."""
    people = item.leaders
    title = item.fields.get("title", "")
    words = _filed(people[0]) if people else [fold(title), " ".join(title_words(title))]
    written = people[0].literal or people[0].family if people else title
    if not written[:1].isalpha() or not _is_latin(written):
        return frozenset()
    spelt = {form for word in words for form in (word, *_with_umlauts(word, written))}
    for short, long in _EXPANDED:
        spelt |= {long + word.removeprefix(short) for word in spelt if word.startswith(short)}
    return frozenset(filter(None, spelt))


def _filed(person: Person) -> list[str]:
    """The folded surname with and without its particle; that of a body with and without its article.

    Given names are left out: `Smith, J.` may be Jane or John.
    """
    if person.literal:
        letters = _IN_BRACKETS.findall(person.literal)  # "Internet Engineering Task Force (IETF)"
        return [fold(person.literal), " ".join(title_words(person.literal)), *map(fold, letters)]
    return [fold(person.family), fold(f"{person.particle} {person.family}"), fold(person.family.split()[-1])]


def _with_umlauts(word: str, written: str) -> Iterator[str]:
    """The word as dictionaries of some languages file it: `Özil` as Oezil, or at the end of the alphabet."""
    first = written.casefold()[:1]
    if first in "äöü":
        yield f"{word[:1]}e{word[1:]}"
    if not first.isascii():
        yield f"zz{word}"


def _is_latin(text: str) -> bool:
    return all(ord(letter) < 0x250 or not letter.isalpha() for letter in text)


def _finding(items: Sequence[Listed], stray: int, target: int) -> Finding:
    item, other = items[stray].item, items[target].item
    side = "before" if target < stray else "behind"
    message = f"{quoted(item.text)} is out of alphabetical order in the list of works"
    help_ = f"move it {side} {quoted(other.text)}"
    place = items[stray].place
    key = items[stray].works[0].key if len(items[stray].works) == 1 else None
    related = (items[target].place,)
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, key, related)
