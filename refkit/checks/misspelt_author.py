"""An author's name that is spelt otherwise than in the library, or a co-author left out.

What it does
    Compares the names of a citation with those of the one work that fits it but for a name: spelling, co-authors left
    out, their order, an `et al.` for two.  Accents, hyphens and ways of writing Cyrillic in Latin letters (IAgoda,
    Yagoda) are no difference.

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

from collections.abc import Iterator, Sequence

from refkit.checks.cited import Cluster, clusters
from refkit.checks.context import Context
from refkit.checks.wording import cited_names, creators_of, listed
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold, romanised
from refkit.records import CiteItem, Finding, Name, Severity

CODE = "CIT003"
NAME = "misspelt-author"
SEVERITY: Severity = "warning"
ON = True

# So many authors are all named.
_FEW = 4


def check(context: Context) -> Iterator[Finding]:
    """One finding for a work and a way its authors are written."""
    misspelt = (
        ((cited.item.library, cited.item.id, _names(cited.item)), cited)
        for cited in context.items
        if _differs(cited.item)
    )
    for cluster in clusters(misspelt):
        if entry := context.entry(cluster.first.item):
            yield _finding(cluster, entry)


def _differs(item: CiteItem) -> bool:
    """Whether the item names authors itself, and they are not the work's."""
    named = bool(item.authors) and item.author_source in ("explicit", "narrative")
    return item.status == "matched" and named and any("author" in match.differs for match in item.candidates)


def _names(item: CiteItem) -> tuple[str, ...]:
    return tuple(fold(str(name)) for name in item.authors) + ("et al.",) * item.et_al


def _finding(cluster: Cluster, entry: Entry) -> Finding:
    item, place = cluster.first.item, cluster.first.place
    message, help_ = _said(item, entry, cluster.times)
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key, cluster.related)


def _said(item: CiteItem, entry: Entry, times: str) -> tuple[str, str]:
    """The message and the help: a name spelt otherwise, a name too many, one left out, or their order."""
    strangers, absent = _unpaired(item.authors, entry.creators)
    if not strangers and not absent and (otherwise := _spelt_otherwise(item, entry)):
        strangers, absent = [otherwise[0]], [otherwise[1]]
    if strangers and absent:
        right = _family(_nearest(strangers[0], absent))
        return (
            f'"{strangers[0]}" is spelt "{right}" in {entry.key}{times}',
            f'write "{right}" in the draft, or correct the entry if the draft is right',
        )
    written, by, everybody = cited_names(item), creators_of(entry) or "no author", _everybody(entry)
    if strangers:
        extra = listed([str(name) for name in strangers])
        return (
            f'"{written}": {entry.key} is by {everybody}, without {extra}{times}',
            f'write "{by}" in the draft, or add {extra} to the entry',
        )
    return (
        f'"{written}" {_trouble(item, entry, len(absent))}: {entry.key} is by {everybody}{times}',
        f'write "{by}" in the draft, or correct the entry if the draft is right',
    )


def _spelt_otherwise(item: CiteItem, entry: Entry) -> tuple[Name, Person] | None:
    """The first of names in the work's order that is its author's in another romanisation: Vygotsky, Vigotski."""
    pairs = list(zip(item.authors, entry.creators, strict=False))
    if not all(_same(name, person) for name, person in pairs):
        return None
    return next((pair for pair in pairs if fold(pair[0].literal or pair[0].family) != fold(_family(pair[1]))), None)


def _unpaired(names: Sequence[Name], people: Sequence[Person]) -> tuple[list[Name], list[Person]]:
    """The names that are no author's, and the authors whom no name is left for: two may be called Rodrigues."""
    absent, strangers = list(people), []
    for name in names:
        own = next((person for person in absent if _same(name, person)), None)
        if own is None:
            strangers.append(name)
        else:
            absent.remove(own)
    return strangers, absent


def _everybody(entry: Entry) -> str:
    """All authors of a work; where there are many, the first with `et al.`"""
    if len(entry.creators) > _FEW or entry.has_others:
        return creators_of(entry)
    return listed([_family(person) for person in entry.creators]) or "no author"


def _trouble(item: CiteItem, entry: Entry, absent: int) -> str:
    """What is wrong with names that are all the work's own: their number or their order."""
    if entry.has_others and not item.et_al:
        return "leaves out the co-authors"
    if item.et_al and len(entry.creators) <= len(item.authors) + 1:
        return "stands for more authors than there are"
    if item.et_al or not absent:
        return "has the authors in another order"
    return "leaves out a co-author" if absent == 1 else f"leaves out {absent} co-authors"


def _same(name: Name, person: Person) -> bool:
    """Whether a name is a person's, with or without the particle; of a double surname one half will do."""
    wanted = romanised(fold(name.literal or name.family))
    full = romanised(fold(_family(person)))
    if wanted in (full, romanised(fold(f"{person.particle} {_family(person)}"))):
        return True
    return not person.literal and bool(wanted) and f" {full} ".startswith(f" {wanted} ")


def _nearest(name: Name, people: list[Person]) -> Person:
    from rapidfuzz.fuzz import ratio

    wanted = fold(name.literal or name.family)
    return max(people, key=lambda person: ratio(wanted, fold(_family(person))))


def _family(person: Person) -> str:
    return person.literal or person.family
