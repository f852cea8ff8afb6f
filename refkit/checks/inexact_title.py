"""A title that is not the title of any work by that author, though one work is near.

What it does
    Notes citations whose author fits a work of the library while the words of the title are not accounted for: they
    are no words of its title, no short title, no initials and no alias.

Why it matters
    Either the title is mistyped, or the draft cites a second work by the author that the library does not have.

Example
    ```draft bad
    The reform failed (Zhukov, "Repressions" 15).
    ```
    ```draft good
    The reform failed (Zhukov, "Repressii" 15).
    ```
    ```bib
    @article{zhukov2002repressii, author = {Zhukov, Yuri}, title = {Repressii i Konstitutsiia},
      shorttitle = {Repressii}, journal = {Voprosy istorii}, year = {2002}}
    ```

How to settle it
    Write words of the title, or give the entry a `shorttitle`, or add an alias in refkit.toml.  If another work is
    meant, add it to the library.
"""

from collections.abc import Iterator

from refkit.checks.cited import Cluster, clusters, is_near_in_title, missing_sources
from refkit.checks.context import Cited, Context
from refkit.checks.wording import alias_line, alias_words, listed, work_words
from refkit.library.fold import fold
from refkit.records import CiteItem, Finding, Match, Severity

CODE = "CIT005"
NAME = "inexact-title"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for a work and a title that is not its own."""
    inexact = clusters((_cited_as(cited), cited) for cited in context.items if _differs(cited.item))
    near = [source for source in missing_sources(context) if is_near_in_title(source.first.item)]
    for cluster in sorted((*inexact, *near), key=lambda each: _where(context, each.first)):
        yield _finding(context, cluster)


def _where(context: Context, cited: Cited) -> tuple[int, int]:
    return context.draft.rank(cited.place.path), cited.item.start


def _differs(item: CiteItem) -> bool:
    """Whether a matched item gives a title itself, and it is not the work's."""
    given = item.title_source in ("explicit", "narrative")
    return item.status == "matched" and given and any("title" in match.differs for match in item.candidates)


def _cited_as(cited: Cited) -> tuple[int | None, str | None, str]:
    item = cited.item
    return item.library, item.id, fold(item.title.text if item.title else item.container)


def _finding(context: Context, cluster: Cluster) -> Finding:
    item, place = cluster.first.item, cluster.first.place
    match = item.candidates[0]
    by = f" by {listed([str(name) for name in item.authors])}" if item.authors else ""
    message = f'"{alias_words(item)}" begins no title{by}{cluster.times}; nearest: {_described(context, match)}'
    form = context.forms.shown(match.id, item)
    help_ = (
        f"write {form or 'words of that title'}, or write under [aliases] in refkit.toml: {alias_line(item, match.id)}; "
        "if another work is meant, add it to the library"
    )
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, match.id, cluster.related)


def _described(context: Context, match: Match) -> str:
    entry = context.work(match.library, match.id)
    return f"{match.id}, {work_words(entry)}" if entry else match.id
