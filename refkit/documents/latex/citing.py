r"""Commands that cite where they stand: their records, and what is covered for them.

A command of the writer's own counts for what it cites; its arguments that are no keys and no notes are read as text.
"""

import re

from refkit.documents.latex.arguments import Arguments
from refkit.documents.latex.cites import Cited, Passage, read_cite
from refkit.documents.latex.commands import Manner
from refkit.documents.latex.macros import Expanded, Macro
from refkit.documents.latex.page import NoteSpan
from refkit.documents.latex.scan import Scan
from refkit.documents.model import CiteCommand, CitedKey
from refkit.records import Mode
from refkit.span import Span

_COMMAND = re.compile(r"\\([A-Za-z@]+)\*?")
# A command of the writer's own that is another one by a new name, bare or with its one argument.
_ALIAS = re.compile(r"\\([A-Za-z@]+)(\*?)(\{#1\})?")


def cite(scanner: Scan, name: str, manner: Manner, start: int, after: int) -> int:
    """A command that cites: its record, and its arguments covered; nothing where they are not there."""
    if scanner.text.startswith("*", after):
        name, after = f"{name}*", after + 1
    cited = read_cite(Passage(scanner.arguments), manner, after, scanner.project.macros.plain_text)
    if cited is None:
        scanner.page.cover(start, after)
        return 0
    _keep(scanner, name, manner, Span(start, cited.end), cited)
    scanner.run_inside(after, cited.end)
    scanner.page.cover(start, cited.end)
    if name.rstrip("*").endswith("cquote"):
        scanner.await_group(cited.end, "quote", "“", "”")
    return cited.end


def _keep(scanner: Scan, name: str, manner: Manner, span: Span, cited: Cited) -> None:
    scanner.page.cites_all = scanner.page.cites_all or cited.is_all
    works = tuple(member for work in cited.works for member in _members(scanner, work))
    if works:
        scanner.page.commands.append(CiteCommand(name, *span, manner.mode, works))
    if manner.makes_note and not scanner.page.muted and not scanner.in_note:
        scanner.page.notes.append(NoteSpan(span.start, span.start, span.end, span.end))


def _members(scanner: Scan, work: CitedKey) -> tuple[CitedKey, ...]:
    """The work; for a set that the draft defines, its members."""
    members = scanner.project.sets.get(work.key)
    return tuple(work._replace(key=key) for key in members) if members else (work,)


def own_command(scanner: Scan, name: str, start: int, after: int) -> int:
    """A command of the writer's own: only what it cites is of interest."""
    macros = scanner.project.macros
    macro = macros.commands[name]
    alias = _ALIAS.fullmatch(macro.body.strip())
    if alias is not None and len(macro.parameters) == bool(alias[3]):
        handler, manner = scanner.handlers.get(alias[1]), macros.manner(alias[1])
        if handler is not None:
            return handler(scanner, alias[1], start, after)
        if manner is not None and not alias[3]:
            return cite(scanner, alias[1] + alias[2], manner, start, after)
    scanner.page.cover(start, after)
    return expand(scanner, macro, start, after) if macros.leads_to_citing(name) else 0


def expand(scanner: Scan, macro: Macro, start: int, after: int) -> int:
    """What a command or environment of the writer's own cites, its arguments put into it."""
    expanded = scanner.project.macros.expand(macro, scanner.arguments, after)
    if expanded is None:
        return 0
    works, mode, end, used = _cited_in(scanner, expanded, Span(start, after))
    if not used:
        return 0
    if works:
        scanner.page.commands.append(CiteCommand(scanner.text[start + 1 : after], start, end, mode, works))
    _read_given(scanner, expanded, used, end)
    return max(end, after)


def _cited_in(scanner: Scan, expanded: Expanded, whole: Span) -> tuple[tuple[CitedKey, ...], Mode, int, set[int]]:
    """The works that the expanded text cites, each key once, and which offsets of the document were keys or notes."""
    passage = Passage(Arguments(expanded.text), expanded.places, whole)
    found: dict[str, CitedKey] = {}
    mode: Mode = "parenthetical"
    end, until, used = expanded.end, 0, set[int]()
    for command in _COMMAND.finditer(expanded.text, 0, expanded.own):
        manner = scanner.project.macros.manner(command[1])
        if manner is None or command.start() < until or expanded.places[command.start()] >= 0:
            continue
        cited = read_cite(passage, manner, command.end(), scanner.project.macros.plain_text)
        if cited is None:
            continue
        mode = manner.mode if not found else mode
        until = cited.end
        scanner.page.cites_all = scanner.page.cites_all or cited.is_all
        for work in (member for work in cited.works for member in _members(scanner, work)):
            found[work.key] = _fuller(found.get(work.key), work)
        used.update(place for place in expanded.places[command.end() : cited.end] if place >= 0)
        end = max([end, *(place + 1 for place in expanded.places[expanded.own : cited.end])])
        used.add(-1)
    return tuple(found.values()), mode, end, used


def _read_given(scanner: Scan, expanded: Expanded, used: set[int], end: int) -> None:
    """The arguments that were keys or notes are covered, the others are read as text."""
    for argument in expanded.given:
        if any(place in used for place in range(*argument.inner)):
            scanner.run_inside(*argument.inner)
            scanner.page.cover(max(scanner.page.at, argument.inner.start - 1), argument.end)
        elif scanner.depth < scanner.DEEPEST:
            scanner.depth += 1
            scanner.page.cover(argument.inner.start - 1, argument.inner.start)
            scanner.run(*argument.inner)
            scanner.page.cover(argument.inner.end, argument.end)
            scanner.depth -= 1
    scanner.page.cover(max(scanner.page.at, expanded.end), end)


def _fuller(known: CitedKey | None, work: CitedKey) -> CitedKey:
    """One work that a command cites twice, as `\\citeauthor{#1} (\\citeyear[#2]{#1})` does: with all its notes."""
    if known is None:
        return work
    return known._replace(
        prenote=known.prenote or work.prenote,
        postnote=known.postnote or work.postnote,
        volume=known.volume or work.volume,
    )
