"""Why a style cannot print a citation as it is typed, in words."""

import re
from collections.abc import Iterator
from itertools import pairwise

from refkit.convert.words import Words
from refkit.convert.works import Citing
from refkit.library.library import Library

_NOT_LETTERS = re.compile(r"[\W_]+")


def reason_for(citing: Citing, words: Words, typed: str, printed: str, library: Library) -> str:
    """The reason, from what is typed between names and pages; both forms have their quotation marks and dashes alike."""
    if not printed:
        return "LaTeX printed nothing that could be read"
    if reasons := list(dict.fromkeys((*_signs(citing, words), *_names(citing, library)))):
        return f"the style {' and '.join(reasons)}"
    same = _NOT_LETTERS.sub("", typed) == _NOT_LETTERS.sub("", printed)
    return "the style sets other signs" if same else "the style prints other words"


def _signs(citing: Citing, words: Words) -> Iterator[str]:
    """Commas and periods that are typed before a page, and periods behind it, where MLA's style has none."""
    if citing.citation.convention != "mla":
        return
    for work in citing.works:
        behind = words.printed(work.behind.start, work.behind.end)
        for sign, name in ((",", "comma"), (".", "period"), (":", "colon")):
            if work.signs is not None and sign in work.signs.page:
                yield f'sets no {name} before "{behind}"'
        if behind.endswith(".") and work is not citing.works[-1]:
            yield f'takes the period behind "{behind.rstrip(".")}" for the end of a sentence'


def _names(citing: Citing, library: Library) -> Iterator[str]:
    """A name that is typed twice in one citation."""
    for (last, before), (work, item) in pairwise(zip(citing.works, citing.citation.items, strict=True)):
        entry, other = (library.entry(each.key, each.library) for each in (work, last))
        if entry is None or other is None or entry.creators != other.creators or not entry.creators:
            continue
        if item.author_source == "explicit" and before.author_source != "none" and last.key != work.key:
            yield "does not repeat a name inside a citation"
