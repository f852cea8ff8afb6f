"""An author or a title that the draft spells in two ways.

What it does
    Compares the names and titles by which the draft cites one work or author: IAgoda and Yagoda, Inoi and Inoy.
    Capitals, accents and punctuation make no difference, nor does a shorter form of a title (Inoy, Inoy Stalin).

Why it matters
    Each spelling is right by some way of writing, but a reader will take them for two people or two works.

Example
    ```draft bad
    He wrote it himself (IAgoda 12). Nobody else could (Yagoda 14). The files agree (Yagoda 15).
    ```
    ```draft good
    He wrote it himself (Yagoda 12). Nobody else could (Yagoda 14). The files agree (Yagoda 15).
    ```
    ```bib
    @book{yagoda1935letters, author = {Yagoda, Genrikh}, title = {Letters from the Canal}, year = {1935}}
    ```

How to settle it
    Choose one spelling, best that of the list of works cited, and write it throughout.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from refkit.checks.context import Context
from refkit.checks.wording import counted, listed
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold, romanised
from refkit.records import Finding, Place, Severity
from refkit.vocabulary import vocabulary

CODE = "CIT010"
NAME = "inconsistent-spelling"
SEVERITY: Severity = "info"
ON = True

_NEAR = 80.0  # of 100, by the letters that two spellings share in order


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way of writing, as it first stands in the draft, and all its places."""

    written: str
    folded: str
    places: tuple[Place, ...]


def check(context: Context) -> Iterator[Finding]:
    """One finding for each author and each work that is spelt in two ways."""
    articles = vocabulary(context.config.language).articles
    found: list[Finding] = []
    for uses in (*_uses_of_names(context).values(), *_uses_of_titles(context).values()):
        spellings = _spellings(uses)
        usual = max(spellings, key=lambda spelling: len(spelling.places))
        rest = [each for each in spellings if each is not usual]
        others = [each for each in rest if _is_other_spelling(each.folded, usual.folded, articles)]
        if others:
            found.append(_finding(usual, others))
    yield from sorted(found, key=lambda finding: (context.draft.rank(finding.path), finding.start))


def _uses_of_names(context: Context) -> dict[Hashable, list[tuple[str, Place]]]:
    """How the draft writes each author of the library, with the places, in order."""
    uses: dict[Hashable, list[tuple[str, Place]]] = {}
    for cited in context.items:
        entry = context.entry(cited.item)
        if entry is None or cited.item.author_source not in ("explicit", "narrative"):
            continue
        differs = any("author" in match.differs for match in cited.item.candidates)
        for name in cited.item.authors:
            written = name.literal or name.family
            person = _person(written, entry)
            # A name that is not the library's is a matter of CIT003, which says what is wrong with it.
            if person and not (differs and _is_misspelt(written, person)):
                uses.setdefault(person, []).append((written, cited.place))
    return uses


def _is_misspelt(written: str, person: Person) -> bool:
    return romanised(fold(written)) != romanised(fold(person.literal or person.family))


def _person(written: str, entry: Entry) -> Person | None:
    """The creator of the work whom a name is, or else is near to."""
    wanted = fold(written)
    for person in entry.creators:
        if fold(person.literal or person.family) == wanted:
            return person
    return next((each for each in entry.creators if _is_near(wanted, fold(each.literal or each.family))), None)


def _uses_of_titles(context: Context) -> dict[Hashable, list[tuple[str, Place]]]:
    """How the draft writes the title of each work, with the places, in order."""
    uses: dict[Hashable, list[tuple[str, Place]]] = {}
    for cited in context.items:
        item = cited.item
        if item.id is not None and item.title is not None and item.title_source == "explicit":
            uses.setdefault((item.library, item.id), []).append((item.title.text, cited.place))
    return uses


def _spellings(uses: list[tuple[str, Place]]) -> list[_Spelling]:
    places: dict[str, list[Place]] = {}
    written: dict[str, str] = {}
    for word, place in uses:
        places.setdefault(fold(word), []).append(place)
        written.setdefault(fold(word), word)
    return [_Spelling(written[folded], folded, tuple(places[folded])) for folded in places]


def _is_other_spelling(one: str, other: str, articles: frozenset[str]) -> bool:
    """Whether two folded texts are near without one being a shorter form of the other."""
    words, others = _content(one, articles), _content(other, articles)
    length = min(len(words), len(others))
    head, other_head = " ".join(words[:length]), " ".join(others[:length])
    return length > 0 and head != other_head and _is_near(head, other_head)


def _content(folded: str, articles: frozenset[str]) -> list[str]:
    words = folded.split()
    return words[1:] if words[:1] and words[0] in articles else words


def _is_near(one: str, other: str) -> bool:
    """Whether two folded texts can be spellings of one thing; numbers must be the same."""
    if romanised(one) == romanised(other):
        return True
    if [char for char in one if char.isdigit()] != [char for char in other if char.isdigit()]:
        return False
    from rapidfuzz.fuzz import ratio

    return len(one) > 3 and ratio(one, other) >= _NEAR


def _finding(usual: _Spelling, others: list[_Spelling]) -> Finding:
    first, *related = (place for other in others for place in other.places)
    also = listed([f'"{other.written}"' for other in others])
    message = f'{also} is elsewhere spelt "{usual.written}" ({counted(len(usual.places), "place")})'
    help_ = "choose one spelling and write it throughout"
    return Finding(CODE, NAME, SEVERITY, message, first.path, first.start, first.end, help_, related=tuple(related))
