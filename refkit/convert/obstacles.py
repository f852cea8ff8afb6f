"""What keeps a citation that was understood from being written as a command: signs that the target would misread."""

import re

from refkit.convert.commands import Target
from refkit.convert.works import Citing, Stretch
from refkit.documents import format_of
from refkit.documents.model import Document

_COMMENT = re.compile(r"(?<!\\)(?:\\\\)*%")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_ESCAPED = re.compile(r"\\.", re.DOTALL)


def obstacle(document: Document, citing: Citing, target: Target) -> str:
    """Why no command can stand for the citation; empty where one can."""
    start, end = citing.citation.start, citing.end
    words = document.text[start:end]
    if format_of(document.path) == "latex":
        if _COMMENT.search(words):
            return "a comment stands inside it"
        if not all(_pairs_off(_words(document, each), "{}") for each in _stretches(citing)):
            return "a group begins inside its words and ends elsewhere"
    elif "<!--" in words:
        return "a comment stands inside it"
    return _pandoc_obstacle(document, citing) if target == "pandoc" else ""


def _pandoc_obstacle(document: Document, citing: Citing) -> str:
    start, end = citing.start, citing.end
    if document.text[end : end + 1] in ("(", "[", "{") or document.text[max(0, start - 1) : start] in ("]", "!", "^"):
        return "a bracket beside it would make a link of it"
    for each in _stretches(citing):
        words = _words(document, each)
        if not _pairs_off(words, "[]") or len(_EMPHASIS.findall(words)) % 2:
            return "markup begins inside its words and ends elsewhere"
        if "@" in words:
            return "Pandoc would take a word of it for a key"
    return ""


def _stretches(citing: Citing) -> list[Stretch]:
    return [stretch for work in citing.works for stretch in (work.before, work.behind) if not stretch.is_empty]


def _words(document: Document, stretch: Stretch) -> str:
    return _ESCAPED.sub("", document.text[stretch.start : stretch.end])


def _pairs_off(words: str, brackets: str) -> bool:
    """Whether every bracket that opens closes, and none closes that has not opened."""
    depth = 0
    for sign in words:
        depth += (sign == brackets[0]) - (sign == brackets[1])
        if depth < 0:
            return False
    return depth == 0
