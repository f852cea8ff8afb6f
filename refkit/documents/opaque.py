"""What Markdown does not read as text: code, comments, and the style sheets that word processors paste.

Whichever begins first wins; each search for an end that fails is not made again, so that 100,000 comments that never
close cost no more than one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refkit.documents.masking import Masked, Paragraphs, Patch, blanked, patched
from refkit.documents.model import Mark
from refkit.span import Lines

_OPENER = re.compile(r"\\[\\`<]|<!--|<[Ss][A-Za-z]{4,5}\b|``*|~~~~*")
_TICKS = re.compile("``*")
_FENCE_END = re.compile(r"^[ \t>]{0,12}(`{3,}+|~{3,}+)[ \t]*$", re.MULTILINE)
_ENDINGS = {
    "<!--": re.compile("-->"),
    "<style": re.compile(r"</style\s*>", re.IGNORECASE),
    "<script": re.compile(r"</script\s*>", re.IGNORECASE),
}
# a fence may stand inside a quotation or a list
_DEEPEST_FENCE = 12


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    mark: Mark | None = None
    is_unclosed: bool = False


def cover_opaque(text: str) -> Masked:
    """The text with code, comments and style sheets covered by blanks; marks of code and comments."""
    stretches = list(_stretches(text)) if "`" in text or "<" in text or "~~~" in text else []
    if not stretches:
        return Masked(text)
    marks = tuple(stretch.mark for stretch in stretches if stretch.mark)
    patches = [Patch(stretch.start, blanked(text[stretch.start : stretch.end])) for stretch in stretches]
    notices = tuple(
        f"The code block that begins on line {Lines(text).position(stretch.start).line} is not closed; "
        "nothing after it was read."
        for stretch in stretches
        if stretch.is_unclosed
    )
    return Masked(patched(text, patches), marks, notices)


def _stretches(text: str) -> Iterator[_Stretch]:
    endings, ticks, at = _Endings(text), _Ticks(text), 0
    for opener in _OPENER.finditer(text):
        if opener.start() < at or opener[0].startswith("\\"):
            continue
        stretch = _stretch(text, opener, endings, ticks)
        if stretch:
            yield stretch
            at = stretch.end


def _stretch(text: str, opener: re.Match[str], endings: "_Endings", ticks: "_Ticks") -> _Stretch | None:
    start, sign = opener.start(), opener[0]
    if sign[0] == "<":
        return _element(text, start, sign.lower(), endings)
    if len(sign) >= 3 and _begins_fence(text, start, opener.end()):
        return _fence(text, start, sign)
    end = ticks.end_of(start) if sign[0] == "`" else None
    return _Stretch(start, end, Mark("code", start, end)) if end else None


def _element(text: str, start: int, name: str, endings: "_Endings") -> _Stretch | None:
    found = endings.after(name, start)
    if not found:
        return None
    comment = Mark("comment", start, found[1], text[start + 4 : found[0]].strip()) if name == "<!--" else None
    return _Stretch(start, found[1], comment)


def _begins_fence(text: str, start: int, end: int) -> bool:
    """Whether nothing but blanks stands before a row of ticks or tildes, and no tick in the rest of its line."""
    line_start = text.rfind("\n", max(0, start - _DEEPEST_FENCE - 1), start) + 1
    if (line_start == 0 and start > _DEEPEST_FENCE) or text[line_start:start].strip(" \t>"):
        return False
    if text[start] == "~":
        return True
    line_end = text.find("\n", end)
    return text.find("`", end, line_end if line_end >= 0 else len(text)) < 0


def _fence(text: str, start: int, sign: str) -> _Stretch:
    for end in _FENCE_END.finditer(text, start + len(sign)):
        if end[1].startswith(sign) and end.start() > start:
            return _Stretch(start, end.end(), Mark("code", start, end.end()))
    return _Stretch(start, len(text), Mark("code", start, len(text)), is_unclosed=True)


class _Endings:
    """Finds the ends of comments and elements, and remembers of which kind there are no more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._missing: set[str] = set()

    def after(self, name: str, start: int) -> tuple[int, int] | None:
        """Where the end of a kind of stretch begins and ends, the first one after `start`."""
        if name in self._missing or name not in _ENDINGS:
            return None
        found = _ENDINGS[name].search(self._text, start + len(name))
        if not found:
            self._missing.add(name)
            return None
        return found.span()


class _Ticks:
    """Finds, for each row of ticks, the next row of the same length in the paragraph."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends: dict[int, int] | None = None

    def end_of(self, start: int) -> int | None:
        """The end of the code that begins with the row of ticks at `start`, None if it is no code."""
        if self._ends is None:
            self._ends = self._pair()
        return self._ends.get(start)

    def _pair(self) -> dict[int, int]:
        inside = Paragraphs(self._text)
        ends: dict[int, int] = {}
        last: dict[int, int] = {}
        for row in _TICKS.finditer(self._text):
            length = row.end() - row.start()
            if length in last and inside.same(last[length], row.start()):
                ends[last[length]] = row.end()
            last[length] = row.start()
        return ends
