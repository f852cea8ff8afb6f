"""Proves commands: what LaTeX prints for each must be what the draft has typed.

A document with a line for each citation is compiled and its PDF read; quotation marks and the glyphs of dashes aside,
both must be the same, else the citation stays as typed, and the writer is told why the style cannot print it.
"""

import re
from dataclasses import replace

from refkit.convert.document import cited_numbers, commands_in, texts_of_works
from refkit.convert.plan import Kept, Plan, keys_of
from refkit.convert.preamble import biblatex_lines, head_of
from refkit.convert.reasons import reason_for
from refkit.convert.tex import printed_text
from refkit.convert.words import words_of
from refkit.convert.works import Citing
from refkit.documents import format_of
from refkit.documents.model import Document
from refkit.library.library import Library
from refkit.library.rewriting.extract import extract

_JOB = "proof"
_LINE = re.compile(r"RK(\d+):(.*?):KR", re.DOTALL)
_DASHES = re.compile("[\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}]|--+")
# Quotation marks, single ones at the edge of a word among them: `'Excesses' 126`.
_QUOTES = re.compile(r"[\"“”„«»‟]|(?<!\w)['‘‚‹]|['’›](?!\w)")
_APOSTROPHES = re.compile("[’`´ʹ]")
# what in a draft's own LaTeX is more than an escaped sign
_COMMAND = re.compile(r"\\[^&%#_${}, ]|\^\^|\\$")
_ROUNDS = 3
_BEGIN = r"""\begin{document}
\pagestyle{empty}\raggedright\hyphenpenalty=10000 \exhyphenpenalty=10000 \frenchspacing
"""


def prove(plan: Plan, document: Document, library: Library) -> Plan:
    """The plan without the commands that print something else than what is typed.

    RefkitError where LaTeX is not there, or stops.
    """
    plan = _without_commands(plan, document)
    for _ in range(_ROUNDS):
        if not plan.citing:
            return plan
        proven = _proven(plan, document, library)
        # titles that only the citations taken back have are no longer asked for, which others may need
        is_same = biblatex_lines(proven.citing, library, ()) == biblatex_lines(plan.citing, library, ())
        plan = proven
        if is_same:
            break
    return plan


def _without_commands(plan: Plan, document: Document) -> Plan:
    """The plan without citations of a LaTeX draft that have commands in their words: none is run."""
    citing: list[Citing] = []
    kept = list(plan.kept)
    for each in plan.citing:
        stretches = [stretch for work in each.works for stretch in (work.before, work.behind)]
        words = "".join(document.text[stretch.start : max(stretch.start, stretch.end)] for stretch in stretches)
        if format_of(document.path) == "latex" and _COMMAND.search(words):
            kept.append(Kept(each.citation, "a proof runs no commands of the draft", keys_of(each.citation)))
        else:
            citing.append(each)
    return replace(plan, citing=tuple(citing), kept=_in_order(kept))


def _proven(plan: Plan, document: Document, library: Library) -> Plan:
    """The plan after one compilation."""
    printed = _printed(plan, document, library)
    words = words_of(document)
    citing: list[Citing] = []
    kept = list(plan.kept)
    for number, each in enumerate(plan.citing):
        own = words[each.citation.stream]
        typed = plain(own.printed(each.citation.start, each.citation.end))
        shown = " ".join(printed.get(number, "").split())
        if typed == plain(shown):
            citing.append(each)
        else:
            reason = reason_for(each, own, typed, plain(shown), library)
            kept.append(Kept(each.citation, reason, keys_of(each.citation), shown))
    return replace(plan, citing=tuple(citing), kept=_in_order(kept))


def _in_order(kept: list[Kept]) -> tuple[Kept, ...]:
    return tuple(sorted(kept, key=lambda each: each.citation.start))


def plain(words: str) -> str:
    """Words with hyphens for all dashes, straight double marks for all quotation marks, and straight apostrophes."""
    text = _APOSTROPHES.sub("'", _QUOTES.sub('"', _DASHES.sub("-", words)))
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def _printed(plan: Plan, document: Document, library: Library) -> dict[int, str]:
    """What LaTeX prints for each of the citations, by its number."""
    commands = commands_in(document, plan.citing, "biblatex")
    lines = [rf"\noindent RK{number}:{text}:KR\par" for number, text in enumerate(commands)]
    keys = sorted({key for kept in plan.kept for key in kept.keys})
    numbers = cited_numbers(plan, library)
    source = "\n".join(
        (
            head_of(set().union(*lines, *texts_of_works(library, numbers))),
            biblatex_lines(plan.citing, library, [f"{_JOB}.bib"]),
            _BEGIN,
            *lines,
            rf"\nocite{{{','.join(keys)}}}" if keys else "",
            r"\end{document}",
        )
    )
    text = printed_text({f"{_JOB}.tex": source, f"{_JOB}.bib": extract(library, numbers).text}, f"{_JOB}.tex")
    return {int(number): words for number, words in _LINE.findall(text)}
