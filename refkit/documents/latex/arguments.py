r"""Reads the arguments of commands: `{…}`, `[…]`, `(…)`, with blanks and comments between them, each in bounded time."""

import re
from typing import NamedTuple

from refkit.span import Span

# Blanks between a command and its arguments, one line end among them at most, and comments.
_GAP = re.compile(r"[ \t]*+(?>(?:%[^\n]*+(?:\n[ \t]*+)?)*)(?>(?:\n[ \t]*+(?>(?:%[^\n]*+(?:\n[ \t]*+|\Z))*)(?!\n))?)")
_PLAIN_GROUP = re.compile(r"\{([^{}\\%\n]{0,200}+)\}")
_PLAIN_BRACKET = re.compile(r"\[([^\]\[{}\\%\n]{0,200}+)\]")
_SIGN = re.compile(r"\\.|[{}\])>]|%[^\n]*|\n[ \t]*\n", re.DOTALL)
_CLOSERS = {"[": "]", "(": ")", "<": ">"}
_LONGEST = 4_000
_LONGEST_BODY = 40_000
# After so many arguments that nothing closes, hostile text is looked at less far ahead.
_PATIENCE = 60
_SHORT = 200


class Argument(NamedTuple):
    """An argument: what stands between its brackets, and where the text behind it goes on."""

    inner: Span
    end: int


class Arguments:
    """Reads the arguments in one text.  Arguments end with their paragraph, as in TeX, and at the latest after a page."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._failed = 0

    def gap(self, at: int) -> int:
        """Where the next argument would begin: behind blanks and comments, but not behind an empty line."""
        found = _GAP.match(self.text, at)
        return found.end() if found else at

    def group(self, at: int, body: bool = False) -> Argument | None:
        """The group in braces that begins at the next place; a `body` may hold paragraphs and be long."""
        at = self.gap(at)
        if not self.text.startswith("{", at):
            return None
        plain = _PLAIN_GROUP.match(self.text, at)
        if plain is not None:
            return Argument(Span(*plain.span(1)), plain.end())
        return self._closed(at, "}", body)

    def bracket(self, at: int, opening: str = "[") -> Argument | None:
        """The argument in square (or other) brackets that begins at the next place."""
        at = self.gap(at)
        if not self.text.startswith(opening, at):
            return None
        plain = _PLAIN_BRACKET.match(self.text, at) if opening == "[" else None
        if plain is not None:
            return Argument(Span(*plain.span(1)), plain.end())
        return self._closed(at, _CLOSERS[opening], False)

    def _closed(self, at: int, closer: str, body: bool) -> Argument | None:
        """The argument that opens at an offset, closed outside all braces that open in it."""
        longest = _SHORT if self._failed > _PATIENCE else _LONGEST_BODY if body else _LONGEST
        depth = 0
        for sign in _SIGN.finditer(self.text, at + 1, min(len(self.text), at + longest)):
            written = sign[0]
            if written == closer and depth == 0:
                return Argument(Span(at + 1, sign.start()), sign.end())
            if written == "{":
                depth += 1
            elif written == "}":
                depth -= 1
                if depth < 0:
                    break
            elif written[0] == "\n" and not body:
                break
        self._failed += 1
        return None
