r"""The draft written anew: with commands for its citations, and everything else as it was.

A draft in LaTeX, and any draft for Pandoc, keeps everything else byte for byte; another one becomes a LaTeX document.
"""

from collections.abc import Iterable, Iterator, Sequence

from refkit.convert.body import BIBLIOGRAPHY, body_of
from refkit.convert.commands import Target, Written, begins_at, command
from refkit.convert.front import front_lines
from refkit.convert.keyed import swaps_of, uncited
from refkit.convert.marking import Swap
from refkit.convert.plan import Plan
from refkit.convert.preamble import biblatex_lines, head_of, natbib_lines
from refkit.convert.printer import Printer
from refkit.convert.works import Citing, Stretch
from refkit.documents import format_of
from refkit.documents.model import Document
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.records import Convention

# TeX passes over blanks and one line end when it looks for a bracket
_FAR = 200


def render(document: Document, plan: Plan, target: Target, library: Library, resources: Sequence[str]) -> str:
    """The draft with commands for its citations; `resources` are the libraries as the new document names them.

    RefkitError where a LaTeX draft is to become Markdown.
    """
    is_latex = format_of(document.path) == "latex"
    if is_latex and target == "pandoc":
        raise RefkitError(
            f"{document.path} is LaTeX, in which Pandoc's citations mean nothing", "convert it --to biblatex or natbib"
        )
    if is_latex or target == "pandoc":
        return _edited(document.text, (swap for _, swap in _swaps(document, plan, target)))
    body = body_of(Printer(document, _swaps(document, plan, target)))
    front = front_lines(document)
    head = head_of(set().union(body, front, *texts_of_works(library, cited_numbers(plan, library))))
    if target == "biblatex":
        # Pandoc itself cites by author and date where the draft says nothing else
        usual: Convention = "author-date" if plan.keyed else "mla"
        citing, ending = biblatex_lines(plan.citing, library, resources, usual), "\\printbibliography"
    else:
        citing, ending = (
            natbib_lines(),
            f"\\bibliography{{{','.join(path.removesuffix('.bib') for path in resources)}}}",
        )
    if listed := uncited(document, plan.keyed):
        ending = f"{listed}\n{ending}"
    body = body.replace(BIBLIOGRAPHY, ending, 1).replace(BIBLIOGRAPHY, "")
    return f"{head}{citing}{front}\\begin{{document}}\n\n{body}\n\\end{{document}}\n"


def commands_in(document: Document, citings: Iterable[Citing], target: Target) -> Iterator[str]:
    """What stands for each of the citations, with the names before the parenthesis where the sentence keeps them."""
    printer = Printer(document)
    for citing in citings:
        kept = printer.words(citing.citation.stream, citing.citation.start, begins_at(citing, target))
        yield kept + command(citing, target, _writing(document, citing, target, printer))


def cited_numbers(plan: Plan, library: Library) -> list[int]:
    """The works that the document cites, by their numbers in the library."""
    keys = {key: None for kept in plan.kept for key in kept.keys}
    keys |= {work.key: None for each in plan.keyed if not each.is_kept for work in each.command.works}
    numbers = {library.number(key) for key in keys}
    numbers |= {library.number(work.key, work.library) for each in plan.citing for work in each.works}
    return sorted(number for number in numbers if number is not None)


def texts_of_works(library: Library, numbers: Iterable[int]) -> Iterator[str]:
    """What the list of works may print."""
    for number in numbers:
        entry = library.entries[number]
        yield from entry.fields.values()
        yield from (str(person) for people in entry.people.values() for person in people)


def _swaps(document: Document, plan: Plan, target: Target) -> Iterator[tuple[str, Swap]]:
    """What takes the place of the citations, with the stream in which it stands, in the order of the text."""
    printer = Printer(document)
    found: list[tuple[str, Swap]] = []
    for each in plan.citing:
        text = command(each, target, _writing(document, each, target, printer)) + _stop(document, each, target)
        found.append((each.citation.stream, Swap(begins_at(each, target), each.end, text)))
    found += swaps_of(document, plan.keyed, target)
    for kept in plan.kept if target != "pandoc" else ():
        place = kept.citation.end
        if kept.keys and not document.text.startswith(r"\nocite{", place):
            found.append((kept.citation.stream, Swap(place, place, rf"\nocite{{{','.join(kept.keys)}}}")))
    yield from sorted(found, key=lambda pair: (pair[1].start, pair[1].end))


def _stop(document: Document, citing: Citing, target: Target) -> str:
    """What keeps biblatex from taking brackets behind several works for the notes of another one."""
    follows = document.text[citing.end : citing.end + _FAR].lstrip()[:1]
    return r"\relax{}" if target == "biblatex" and len(citing.works) > 1 and follows in ("[", "{") else ""


def _writing(document: Document, citing: Citing, target: Target, printer: Printer) -> Written:
    """How the words around a work are written: as they stand, or as the LaTeX that they become."""
    if target == "pandoc" or format_of(document.path) == "latex":
        return lambda stretch: document.text[stretch.start : max(stretch.start, stretch.end)]
    stream = citing.citation.stream

    def printed(stretch: Stretch) -> str:
        return "" if stretch.is_empty else printer.words(stream, stretch.start, stretch.end)

    return printed


def _edited(text: str, swaps: Iterable[Swap]) -> str:
    pieces: list[str] = []
    at = 0
    for swap in swaps:
        pieces += (text[at : swap.start], swap.text)
        at = swap.end
    return "".join((*pieces, text[at:]))
