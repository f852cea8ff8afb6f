"""A cited source for which the library has no entry.

What it does
    Names every source of the draft that no entry of the library fits, once, with all the places that cite it and
    the entries that come nearest.

Why it matters
    A reader looks the source up in the list of works and does not find it.  Mostly the entry was never made, or the
    draft calls the work by another name than the library does.  "No entry" says something about the library, not
    about the source.

Example
    ```draft bad
    The case against the marshal was weak (Mukhin, Ubiystvo 637).
    ```
    ```draft good
    The case against the marshal was weak (Zhukov, Tayny 41).
    ```
    ```bib
    @book{zhukov2000tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, shorttitle = {Tayny}, year = {2000}}
    ```

How to settle it
    Add the work to the library; or, where an entry is there under another name, write that name in the draft or say
    under [aliases] of refkit.toml which key the draft means.
"""

from collections.abc import Iterator

from refkit.checks.cited import Cluster, is_near_in_title, missing_sources
from refkit.checks.context import Context
from refkit.checks.wording import alias_line, differing, is_dated, listed, source_words
from refkit.records import Finding, Match, Severity

CODE = "CIT001"
NAME = "missing-source"
SEVERITY: Severity = "error"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for a source that no entry fits."""
    for source in missing_sources(context):
        if not is_near_in_title(source.first.item):
            yield _finding(source, "the list of works" if context.library.is_typed_list else "the library")


def _finding(source: Cluster, where: str) -> Finding:
    item, place = source.first.item, source.first.place
    message = f'no entry for "{source_words(item)}"{source.times}'
    if item.candidates:
        message += f"; nearest: {listed([_named(match) for match in item.candidates], last='or')}"
    return Finding(
        CODE, NAME, SEVERITY, message, place.path, place.start, place.end, _help(source, where), related=source.related
    )


def _named(match: Match) -> str:
    return match.id + differing(match.differs)


def _help(source: Cluster, where: str) -> str:
    item = source.first.item
    if not item.candidates:
        return f"add the work to {where}"
    if is_dated(item):
        named = "write names and year as the library has them, or give the entry a shortauthor"
        return f"add the work to {where}; or, if {item.candidates[0].id} is meant, {named}"
    line = alias_line(item, item.candidates[0].id)
    return f"add the work to {where}; or, if that one is meant, write under [aliases] in refkit.toml: {line}"
