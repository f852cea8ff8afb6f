"""Brackets, links and addresses in Markdown: where each bracket ends, and link targets covered."""

import re
from collections.abc import Iterable

from refkit.documents.masking import Patch, blanked, filled, paragraphs, patched
from refkit.documents.model import FILLER

_BRACKET = re.compile(r"[\[\]]")
_TARGET = re.compile(
    r"""\([ \t]*
        (?! [\d–-]+ \) )                                # "he [Stalin](352)": a page, no address
        (?> (?: [^\s(){]++
              | \( [^\s()]*+ \)                        # brackets inside, as in Wikipedia's addresses
              | \{\{ [^{}\n]*+ \}\} | \{               # {{ site.baseurl }}/seminar/
        )* )
        (?> (?: \s++ (?: "[^"\n]*+" | '[^'\n]*+' | “[^”\n]*+” ) )? )
    [ \t]*\)""",
    re.VERBOSE,
)
_DEFINITION = re.compile(
    r"""^[ ]{0,3}\[[^\[\]\n^][^\[\]\n]*\]:[ \t]* <?(?:https?://|www\.|mailto:|[./\#])[^\n]*$""",
    re.VERBOSE | re.MULTILINE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”\[\](){}\u2060]*[^\s<>\"“”\[\](){}.,;:!?'’*_\u2060]")
_LABEL = re.compile(r"^[ ]{0,3}\[([^\[\]\n^][^\[\]\n]*)\]:[ \t]*\S", re.MULTILINE)
_BEHIND_SPAN = re.compile(r"\{[ \t]*(?:[#.][^\s{}]|[\w:-]+=|\})")  # [words]{.class}


def bracket_pairs(text: str) -> list[tuple[int, int]]:
    """Where each square bracket opens and closes, in order of opening; pairs do not cross paragraphs."""
    if "[" not in text:
        return []
    pairs: list[tuple[int, int]] = []
    for start, end in paragraphs(text):
        opened: list[int] = []
        for bracket in _BRACKET.finditer(text, start, end):
            if bracket[0] == "[":
                opened.append(bracket.start())
            elif opened:
                pairs.append((opened.pop(), bracket.start()))
    return sorted(pairs)


def cover_links(text: str, pairs: Iterable[tuple[int, int]]) -> str:
    """The text with link and image targets and bare addresses covered; the words of a link stay."""
    patches: list[Patch] = [Patch(found.start(), blanked(found[0])) for found in _DEFINITION.finditer(text)]
    for opening, closing in pairs:
        target = _TARGET.match(text, closing + 1)
        if target:
            is_image = opening > 0 and text[opening - 1] == "!"
            patches.append(Patch(opening - is_image, FILLER * (1 + is_image)))
            patches.append(Patch(closing, FILLER + filled(target[0])))
    text = patched(text, patches) if patches else text
    return _ADDRESS.sub(lambda found: " " * len(found[0]), text)


def link_labels(text: str) -> frozenset[str]:
    """The labels of the links that a text defines on lines of their own, in lower case: `[life]: https://…`."""
    return frozenset(found[1].casefold() for found in _LABEL.finditer(text)) if "]:" in text else frozenset()


def is_link(text: str, end: int) -> bool:
    """Whether a bracket that ends at an offset is that of a link, `[…](address)`, or of a span, `[…]{.class}`."""
    return bool(_TARGET.match(text, end) or _BEHIND_SPAN.match(text, end))
