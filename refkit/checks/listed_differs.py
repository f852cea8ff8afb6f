"""An item of the draft's own list of works that is not what the library has: another year, or another spelling.

What it does
    Compares every item of the list with the work of the library that it is: the year, the surnames, the words of the
    title.  Subtitles left out, capitals, accents, romanisations, the year of the original and what stands behind the
    title do not count.

Why it matters
    One of the two is wrong: a slip of the pen in the list, or a bad record in the library.  Either way somebody will
    look for a work that does not exist.

Example
    ```draft bad
    The plenum lasted two weeks (Zhukov 351).

    ## Works Cited

    Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2002.
    ```
    ```draft good
    The plenum lasted two weeks (Zhukov 351).

    ## Works Cited

    Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Look at the work itself, and correct the list or the entry.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from refkit.checks.context import Context
from refkit.checks.listed_works import Listed, alike, is_beginning
from refkit.checks.wording import listed as in_a_row
from refkit.checks.years import library_year
from refkit.library.called import title_words
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold, romanised
from refkit.records import Finding, Place, Severity
from refkit.resolve.years import years_of

if TYPE_CHECKING:
    from refkit.library.reflist import ItemPart

CODE = "REF004"
NAME = "listed-differs"
SEVERITY: Severity = "warning"
ON = True

_NEARLY = 1
_MOST_WORDS = 4


class _Difference(NamedTuple):
    """What the list has, what the library has instead, and where in the list it stands."""

    here: str
    there: str
    part: "ItemPart | None"


def check(context: Context) -> Iterator[Finding]:
    """One finding for an item, with all that differs."""
    if context.library.is_typed_list:
        return
    for each in context.listed:
        if len(each.works) == 1:
            differences = list(_differences(each, each.works[0]))
            if differences:
                yield _finding(each, each.works[0], differences)


def _differences(listed: Listed, entry: Entry) -> Iterator[_Difference]:
    yield from _names(listed, entry)
    yield from _title(listed, entry)
    yield from _year(listed, entry)


def _year(listed: Listed, entry: Entry) -> Iterator[_Difference]:
    written = [listed.item.fields[name][:4] for name in ("year", "origdate") if name in listed.item.fields]
    own = years_of(entry)
    if written and own and not any(year in listed.item.text for year in own):
        yield _Difference(written[0], library_year(entry) or sorted(own)[0], listed.item.part("date"))


def _names(listed: Listed, entry: Entry) -> Iterator[_Difference]:
    """Surnames that are nearly, and not quite, those of the library; in another order they are not misspelt."""
    if listed.item.repeats:
        return
    everybody = [person for people in entry.people.values() for person in people]
    for person in listed.item.leaders:
        near = [other for other in everybody if alike(person, other) == _NEARLY]
        if near and not any(alike(person, other) > _NEARLY for other in everybody):
            yield _Difference(_surname(person), _surname(near[0]), listed.item.part("author"))


def _surname(person: Person) -> str:
    return person.literal or person.family


def _title(listed: Listed, entry: Entry) -> Iterator[_Difference]:
    """The words of the title that are others in the library, as they are written there."""
    from difflib import SequenceMatcher

    title = listed.item.fields.get("title", "")
    written, own = title_words(title), title_words(entry.title)
    if not written or not own or is_beginning(written, own) or is_beginning(own, written):
        return
    sounds, own_sounds = (tuple(romanised(word) for word in words) for words in (written, own))
    here, there = _as_written(title), _as_written(entry.title)
    for kind, first, end, other_first, other_end in SequenceMatcher(None, sounds, own_sounds, False).get_opcodes():
        if kind == "replace" and max(end - first, other_end - other_first) <= _MOST_WORDS:
            mine, theirs = written[first:end], own[other_first:other_end]
            if "".join(mine) != "".join(theirs):  # "Life-time" and "Lifetime"
                yield _Difference(_shown(mine, here), _shown(theirs, there), listed.item.part("title"))


def _as_written(title: str) -> dict[str, str]:
    """The words of a title by their folded forms."""
    return {fold(word): word.strip(".,:;()\"“”‘’'«»!?") for word in title.split()}


def _shown(words: tuple[str, ...], written: dict[str, str]) -> str:
    return " ".join(written.get(word, word) for word in words)


def _finding(listed: Listed, entry: Entry, differences: list[_Difference]) -> Finding:
    told = in_a_row([f'"{each.here}" in the list is "{each.there}" in the library' for each in differences])
    part = differences[0].part if len(differences) == 1 else None
    place = Place(listed.whole.path, part.start, part.end) if part is not None else listed.place
    message = f"{told} ({entry.key})"
    help_ = f"correct the list, or the entry {entry.key} if the list is right"
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key)
