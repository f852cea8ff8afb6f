"""Blocks in Markdown: headings and block quotations, with their signs covered."""

import re

from refkit.documents.headings import Heading
from refkit.documents.masking import Patch, blanked, filled, patched
from refkit.documents.model import Mark

_HASHES = re.compile(r"^ {0,3}(#{1,6})[ \t]+([^\n]*)$", re.MULTILINE)
_UNDERLINE = re.compile(r"^ {0,3}(?:={3,}+|-{3,}+)[ \t]*$", re.MULTILINE)
_BOLD_LINE = re.compile(r"^[ \t]*+(\*\*|__)(?=\S)([^*_\n]{1,80})\1[ \t]*+:?[ \t]*+$", re.MULTILINE)
_QUOTE_SIGNS = re.compile(r"^[ \t]{0,3}>[> \t]*", re.MULTILINE)
_LONGEST_UNDERLINED = 120
# a line in bold alone heads less than any heading proper
_BOLD_LEVEL = 7


def cover_quote_signs(text: str) -> tuple[str, list[Mark]]:
    """The text with the `>` of block quotations blanked, and a mark on each block of such lines."""
    marks: list[Mark] = []
    if ">" not in text:
        return text, marks
    signs = list(_QUOTE_SIGNS.finditer(text))
    for sign in signs:
        line_end = text.find("\n", sign.end())
        end = line_end if line_end >= 0 else len(text)
        start = marks.pop().start if marks and marks[-1].end == sign.start() - 1 else sign.start()
        marks.append(Mark("block-quote", start, end))
    return patched(text, [Patch(sign.start(), blanked(sign[0])) for sign in signs]), marks


def marked_headings(text: str) -> tuple[str, list[Heading], list[Mark]]:
    """The text with the signs of headings covered, the headings in order, and marks on the words of each.

    A bold line is no mark of its own: it may as well be a name in a list or a speaker.
    """
    hashed, patches, marks = _hashed(text)
    underlined, more, further = _underlined(text)
    bold = [Heading(line.start(), line.end(), _BOLD_LEVEL, True) for line in _BOLD_LINE.finditer(text) if _heads(line)]
    headings = sorted((*hashed, *underlined, *bold), key=lambda heading: heading.start)
    return patched(text, (*patches, *more)), headings, [*marks, *further]


def _hashed(text: str) -> tuple[list[Heading], list[Patch], list[Mark]]:
    headings: list[Heading] = []
    patches: list[Patch] = []
    marks: list[Mark] = []
    for found in _HASHES.finditer(text):
        words = found[2].rstrip().rstrip("#").rstrip()
        if words:
            end = found.start(2) + len(words)
            headings.append(Heading(found.start(), found.end(), len(found[1]), True))
            patches.append(Patch(found.start(), filled(text[found.start() : found.start(2)])))
            patches.append(Patch(end, filled(text[end : found.end()])))
            marks.append(Mark("heading", found.start(2), end))
    return headings, patches, marks


def _underlined(text: str) -> tuple[list[Heading], list[Patch], list[Mark]]:
    """A single line after a blank one, with a row of `=` or `-` under it."""
    headings: list[Heading] = []
    patches: list[Patch] = []
    marks: list[Mark] = []
    for found in _UNDERLINE.finditer(text):
        end = found.start() - 1
        start = text.rfind("\n", max(0, end - _LONGEST_UNDERLINED), max(end, 0)) + 1
        words = text[start : max(end, 0)].strip()
        is_first_line = start <= 1 or not text[text.rfind("\n", 0, start - 1) + 1 : start - 1].strip()
        if words and is_first_line and end - start < _LONGEST_UNDERLINED and words[0] not in "#>|-*=":
            level = 1 if "=" in found[0] else 2
            headings.append(Heading(start, end, level, True))
            patches.append(Patch(found.start(), blanked(found[0])))
            first = start + len(text[start:end]) - len(text[start:end].lstrip())
            marks.append(Mark("heading", first, first + len(words)))
    return headings, patches, marks


def _heads(line: re.Match[str]) -> bool:
    return not line[2].rstrip().endswith((".", ",", ";"))
