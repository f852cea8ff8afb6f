"""An author's name that is spelt otherwise than in the library, or a co-author left out.

What it does
    Compares the names of a citation with those of the one work that fits it but for a name.  Accents, hyphens and
    ways of writing Cyrillic in Latin letters (IAgoda, Yagoda) are no difference.

Why it matters
    The list of works stands under the other spelling; a co-author left out gets no credit, and the citation may look
    like one of another work.

Example
    ```draft bad
    The trial was staged (Leibovitz 12).
    ```
    ```draft good
    The trial was staged (Leibowitz 12).
    ```
    ```bib
    @book{leibowitz1990trial, author = {Leibowitz, Anna}, title = {A Trial in Winter}, year = {1990}}
    ```

How to settle it
    Write the name as the title page has it, in the draft or in the entry.
"""

from collections.abc import Iterator

from refkit.checks.cited import Cluster, cited_items, clusters
from refkit.checks.context import Context
from refkit.checks.wording import creators_of, listed
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold, romanised
from refkit.records import CiteItem, Finding, Name, Severity

CODE = "CIT003"
NAME = "misspelt-author"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for a work and a way its authors are written."""
    misspelt = (
        ((cited.item.library, cited.item.id, tuple(fold(str(name)) for name in cited.item.authors)), cited)
        for cited in cited_items(context)
        if _differs(cited.item)
    )
    for cluster in clusters(misspelt):
        if entry := context.entry(cluster.first.item):
            yield _finding(cluster, entry)


def _differs(item: CiteItem) -> bool:
    """Whether the item names authors itself, and they are not the work's."""
    named = bool(item.authors) and item.author_source in ("explicit", "narrative")
    return item.status == "matched" and named and any("author" in match.differs for match in item.candidates)


def _finding(cluster: Cluster, entry: Entry) -> Finding:
    item, place = cluster.first.item, cluster.first.place
    message, help_ = _said(item, entry, cluster.times)
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key, cluster.related)


def _said(item: CiteItem, entry: Entry, times: str) -> tuple[str, str]:
    """The message and the help: a name spelt otherwise, a name too many, or one left out."""
    strangers = [name for name in item.authors if not any(_same(name, person) for person in entry.creators)]
    absent = [person for person in entry.creators if not any(_same(name, person) for name in item.authors)]
    by = creators_of(entry) or "no author"
    if strangers and absent:
        right = _family(_nearest(strangers[0], absent))
        return (
            f'"{strangers[0]}" is spelt "{right}" in {entry.key}{times}',
            f'write "{right}" in the draft, or correct the entry if the draft is right',
        )
    written = listed([str(name) for name in item.authors])
    if strangers:
        extra = listed([str(name) for name in strangers])
        return (
            f'"{written}": {entry.key} is by {by}, without {extra}{times}',
            f'write "{by}" in the draft, or add {extra} to the entry',
        )
    return (
        f'"{written}" leaves out a co-author: {entry.key} is by {by}{times}',
        f'write "{by}" in the draft, or correct the entry if the draft is right',
    )


def _same(name: Name, person: Person) -> bool:
    wanted = romanised(fold(name.literal or name.family))
    full = romanised(fold(_family(person)))
    return wanted in (full, romanised(fold(f"{person.particle} {_family(person)}")))


def _nearest(name: Name, people: list[Person]) -> Person:
    from rapidfuzz.fuzz import ratio

    wanted = fold(name.literal or name.family)
    return max(people, key=lambda person: ratio(wanted, fold(_family(person))))


def _family(person: Person) -> str:
    return person.literal or person.family
