r"""Pandoc's citations as commands: `[see @doe99, 33]` becomes `\autocite[see][33]{doe99}`, `@doe99` `\textcite{doe99}`.

They name their works themselves, so nothing is to be found out about them; a key that the library lacks stays as typed.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from refkit.convert.commands import Target, argument
from refkit.convert.marking import Swap
from refkit.convert.signs import escape
from refkit.documents.model import CiteCommand, CitedKey, Document, Mark, Words
from refkit.records import Citation


@dataclass(frozen=True, slots=True)
class Keyed:
    """A citation of Pandoc's with what becomes of it; `citation` is None where its key is a name or a figure's."""

    command: CiteCommand
    citation: Citation | None
    reason: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether it stays as it is typed."""
        return self.citation is None or bool(self.reason)


def keyed_of(document: Document, citations: Sequence[Citation]) -> Iterator[Keyed]:
    """Pandoc's citations in a document, in order."""
    by_place = {(each.start, each.end): each for each in citations if each.path == document.path}
    for command in document.commands:
        if command.convention == "pandoc":
            citation = by_place.get((command.start, command.end))
            yield Keyed(command, citation, _obstacle(citation))


def _obstacle(citation: Citation | None) -> str:
    """Why no command can cite the keys; empty where one can."""
    lost = [item.key for item in citation.items if item.id is None] if citation is not None else []
    return f"no entry has the key {lost[0]}" if lost else ""


def swaps_of(document: Document, keyed: Sequence[Keyed], target: Target) -> Iterator[tuple[str, Swap]]:
    """What takes the place of Pandoc's citations, with the stream in which each stands; none for those of `nocite:`."""
    italics = document.marks_of("italic")
    for each in keyed:
        command = each.command
        if command.mode == "nocite":
            continue
        text = escape(document.text[command.start : command.end]) if each.is_kept else _command(each, italics, target)
        yield command.stream, Swap(command.start, command.end, text)


def uncited(document: Document, keyed: Sequence[Keyed]) -> str:
    r"""The line of `\nocite` for what the draft lists without citing it; empty where there is nothing."""
    keys = [
        work.key for each in keyed if each.command.mode == "nocite" and not each.is_kept for work in each.command.works
    ]
    keys += ["*"] if document.cites_all else []
    return rf"\nocite{{{','.join(keys)}}}" if keys else ""


def _command(keyed: Keyed, italics: Sequence[Mark], target: Target) -> str:
    """The key in the sentence has a command of its own, those in brackets have one together."""
    works = [(work, _arguments(work, italics)) for work in keyed.command.works]
    citation = keyed.citation
    if citation is None or citation.raw.startswith("["):
        return _bracketed(works, target)
    (first, arguments), *others = works
    name = r"\textcite" if target == "biblatex" else r"\citet"
    own = _bracketed(works[:1], target) if first.nameless else name + arguments
    return f"{own} {_bracketed(others, target)}" if others else own


def _bracketed(works: Sequence[tuple[CitedKey, str]], target: Target) -> str:
    """The works of one parenthesis."""
    arguments = "".join(each for _, each in works)
    kinds = {work.nameless for work, _ in works}
    if target == "natbib":
        if len(works) == 1:
            return (r"\citeyearpar" if works[0][0].nameless else r"\citep") + arguments
        inner = "; ".join((r"\citeyear" if work.nameless else r"\citealp") + each for work, each in works)
        return rf"\citetext{{{inner}}}"
    if len(kinds) == 1:
        return (r"\autocite" if len(works) == 1 else r"\autocites") + "*" * kinds.pop() + arguments
    inner = "; ".join((r"\cite*" if work.nameless else r"\cite") + each for work, each in works)
    return f"({inner})"


def _arguments(work: CitedKey, italics: Sequence[Mark]) -> str:
    before, behind = argument(_written(work.prenote, italics)), argument(_written(_place(work.postnote), italics))
    notes = f"[{before}][{behind}]" if before else f"[{behind}]" if behind else ""
    return f"{notes}{{{work.key}}}"


def _place(words: Words | None) -> Words | None:
    """The words behind a key without the braces that Pandoc has around a place, `{pp. iv, vi}`."""
    end = words.text.find("}") if words is not None and words.text.startswith("{") else -1
    if words is None or end < 0:
        return words
    kept = [*range(1, end), *range(end + 1, len(words.text))]
    text = "".join(words.text[at] for at in kept).lstrip(" ,")
    kept = kept[len(kept) - len(text) :]
    return Words(text, [words.starts[at] for at in kept], [words.ends[at] for at in kept])


def _written(words: Words | None, italics: Sequence[Mark]) -> str:
    """Words as LaTeX, with their emphasis."""
    if words is None or not words.text:
        return ""
    first, last = words.starts[0], words.ends[-1]
    pieces: list[str] = []
    at = 0
    for mark in italics:
        if first <= mark.start and mark.end <= last:
            start, end = (bisect_left(words.starts, place) for place in (mark.start, mark.end))
            if at <= start < end:
                pieces += (escape(words.text[at:start]), rf"\emph{{{escape(words.text[start:end])}}}")
                at = end
    # as LaTeX writers type it
    return "".join((*pieces, escape(words.text[at:]))).replace("–", "--")
