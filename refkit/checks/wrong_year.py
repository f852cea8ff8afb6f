"""A year that is not the year of the work, though its author is.

What it does
    Compares the year of a citation, and the letter behind it (2004a, 2004b), with those of the one work that fits it
    otherwise.  The year in which a work first came out counts as well, where the entry gives it (`origdate`).

Why it matters
    A reader looks for Lyons 2009 in the list of works and does not find it.  The year is mistyped, or taken from
    another printing, or the draft means a second work by the author that the library does not have.

Example
    ```draft bad
    Words come and go (Lyons 2009: 31). Sounds are slower (Koch 2004: 20). Nobody knows why (Lyons 2008: 12).
    ```
    ```draft good
    Words come and go (Lyons 2008: 31). Sounds are slower (Koch 2004: 20). Nobody knows why (Lyons 2008: 12).
    ```
    ```bib
    @book{lyons2008, author = {Lyons, Anna}, title = {Words in Time}, year = {2008}}
    @book{koch2004, author = {Koch, Peter}, title = {Sounds}, year = {2004}}
    ```

How to settle it
    Correct the year, in the draft or in the entry.  If another work is meant, add it to the library.
"""

from collections.abc import Iterator

from refkit.checks.cited import Cluster, clusters
from refkit.checks.context import Cited, Context
from refkit.checks.years import draft_year, is_page_of_work, library_year, place_of_year
from refkit.library.entry import Entry
from refkit.records import CiteItem, Finding, Issued, Severity

CODE = "CIT004"
NAME = "wrong-year"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for a work and a year that is not its own."""
    wrong = (
        ((cited.item.library, cited.item.id, draft_year(cited.item.issued)), cited)
        for cited in context.items
        if cited.item.issued is not None and _differs(context, cited)
    )
    for cluster in clusters(wrong):
        entry, issued = context.entry(cluster.first.item), cluster.first.item.issued
        if entry is not None and issued is not None:
            yield _finding(cluster, entry, issued)


def _differs(context: Context, cited: Cited) -> bool:
    """Whether a matched item's year is not the work's; a page that looks like a year is a matter of LOC006."""
    item, entry = cited.item, context.entry(cited.item)
    if entry is None or item.status != "matched" or not any("year" in match.differs for match in item.candidates):
        return False
    return cited.citation.convention == "author-date" or not is_page_of_work(item, entry)


def _finding(cluster: Cluster, entry: Entry, issued: Issued) -> Finding:
    item, path = cluster.first.item, cluster.first.citation.path
    place = place_of_year(item, path)
    there = library_year(entry) or "no year"
    message = f"{draft_year(issued)} in the draft, {there} in {entry.key}{cluster.times}"
    help_ = _help(item, entry, issued)
    related = tuple(place_of_year(member.item, member.citation.path) for member in cluster.members[1:])
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key, related)


def _help(item: CiteItem, entry: Entry, issued: Issued) -> str:
    """What to do: about the year, about its letter, or about an entry without a year."""
    by = f" by {item.authors[0]}" if item.authors else ""
    other = f"if another work{by} is meant, add it to the library"
    if not entry.year:
        return f"add the year to the entry {entry.key}; {other}"
    if issued.year != entry.year:
        return f"correct the year in the draft or in the entry; {other}"
    if not issued.suffix:
        return f"write {library_year(entry).split()[0]}; {other}"
    return f"correct the letter, or leave it out where the list has one work{by} of {entry.year}; {other}"
