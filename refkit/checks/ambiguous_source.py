"""A citation that several works of the library fit equally well.

What it does
    Names the works among which a citation leaves the choice, and what tells them apart.  Citations by one author
    with the same works to choose from are one finding.

Why it matters
    A reader cannot know which of the works is meant, and nor can refkit: it links none of them.

Example
    ```draft bad
    Learned societies kept no secrets (Morhof 12).
    ```
    ```draft good
    Learned societies kept no secrets (Morhof, Polyhistor 12).
    ```
    ```bib
    @book{Morhof1685, author = {Morhof, Daniel}, title = {Unterricht von der Sprache}, year = {1685}}
    @book{Morhof1688, author = {Morhof, Daniel}, title = {Polyhistor}, year = {1688}}
    ```

How to settle it
    Add a short title to the citation, or a letter to the year where the draft cites by years (2004a, 2004b); or, where
    the draft always means the same work, say so once under [aliases] of refkit.toml: `"Morhof" = "Morhof1685"`.
"""

from collections.abc import Hashable, Iterator

from refkit.checks.cited import Cluster, clusters
from refkit.checks.context import Cited, Context
from refkit.checks.wording import alias_line, is_dated, listed, source_words, work_words
from refkit.library.fold import fold
from refkit.records import CiteItem, Finding, Match, Severity

CODE = "CIT002"
NAME = "ambiguous-source"
SEVERITY: Severity = "warning"
ON = True
_MOST_FORMS = 3


def check(context: Context) -> Iterator[Finding]:
    """One finding for an author and a set of works that fit."""
    ambiguous = (cited for cited in context.items if cited.item.status == "ambiguous")
    for cluster in clusters((_choice(cited), cited) for cited in ambiguous):
        yield _finding(context, cluster)


def _choice(cited: Cited) -> Hashable:
    item = cited.item
    named = tuple(fold(str(name)) for name in item.authors) or (fold(source_words(item)) if _is_named(item) else "")
    return named, frozenset((match.library, match.id) for match in item.candidates)


def _is_named(item: CiteItem) -> bool:
    """Whether the item says anything of its work; a page alone does not."""
    return bool(item.authors or item.title or item.container)


def _finding(context: Context, cluster: Cluster) -> Finding:
    item, place = cluster.first.item, cluster.first.place
    works = listed([_described(context, match) for match in item.candidates], last="or")
    fits = "fits several entries" if _is_named(item) else "may belong to several works"
    message = f'"{source_words(item)}" {fits}{cluster.times}: {works}'
    related = cluster.related
    return Finding(
        CODE, NAME, SEVERITY, message, place.path, place.start, place.end, _help(context, item), related=related
    )


def _help(context: Context, item: CiteItem) -> str:
    if not _is_named(item) or not item.candidates:
        return "name the author or a short title in the citation"
    if is_dated(item):
        names = "name more of the authors; or " if item.et_al else ""
        return f"{names}put a letter behind the year (2004a, 2004b), in the draft and in the entries"
    line = alias_line(item, item.candidates[0].id)
    forms = filter(None, (context.forms.shown(match.id, item) for match in item.candidates))
    written = listed(list(dict.fromkeys(forms))[:_MOST_FORMS], last="or")
    what = f"write {written}" if written else "add a short title to the citation"
    return f"{what}; or write under [aliases] in refkit.toml: {line}"


def _described(context: Context, match: Match) -> str:
    entry = context.work(match.library, match.id)
    return f"{match.id}, {work_words(entry)}" if entry else match.id
