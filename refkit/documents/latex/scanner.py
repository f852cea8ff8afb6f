r"""The one pass over a .tex file: every command, brace, comment and ligature in turn.

What a command does is looked up by its name: first among the writer's own, then among those that cite, then in the
tables of the other modules of this folder.  A handler covers what is not printed and says where to go on.
"""

import re
from collections.abc import Callable, Mapping

from refkit.documents.headings import Heading
from refkit.documents.latex.citing import cite, own_command
from refkit.documents.latex.conditions import condition, set_switch
from refkit.documents.latex.decoding import GERMAN, LIGATURES, SIGNS, printed_letter
from refkit.documents.latex.handlers import COMMANDS, bibliography
from refkit.documents.latex.scan import PLAIN, Group, Scan
from refkit.documents.model import Mark
from refkit.glyphs import ACCENTS

_MATH = re.compile(r"(?>(?:[^$\\\n]|\\.|\n(?![ \t]*\n))*)\$", re.DOTALL)
_DASH = re.compile(r"[ {}\\,;]*-{1,3}[ {}\\,;]*")


class Scanner(Scan):
    """Reads one file of a project from its beginning to its end."""

    handlers = COMMANDS

    def run(self, start: int = 0, end: int | None = None) -> None:
        """Reads a stretch of the text."""
        at, end = start, self.end if end is None else end
        steps = _STEPS
        while at < end and not self.over:
            for token in self.project.tokens.finditer(self.text, at, end):
                jump = steps[token.lastgroup or ""](self, token)
                if jump:
                    at = max(jump, token.end())
                    break
            else:
                return

    def word(self, token: re.Match[str]) -> int:
        r"""A command: `\emph`, `\parencite`."""
        name, start, after = token[1], token.start(), token.end()
        macros = self.project.macros
        if name in macros.silent:
            self.page.cover(start, after)
            return 0
        if name in macros.commands and (name not in COMMANDS or macros.leads_to_citing(name)):
            return own_command(self, name, start, after)
        handler = COMMANDS.get(name)
        if handler is not None:
            return handler(self, name, start, after)
        manner = macros.manner(name)
        if manner is not None:
            return cite(self, name, manner, start, after)
        letter = printed_letter(name, self.text, after, self.end)
        if letter is not None:
            self.page.put(start, letter[1], letter[0])
            return letter[1]
        if name[:2] == "if":
            return condition(self, name, start, after)
        if name[:12] == "bibliography" and name[12:] in self.project.suffixes:
            return bibliography(self, "bibliography", start, after)
        if not set_switch(self, name):
            macros.silent.add(name)
        self.page.cover(start, after)
        return 0

    def sign(self, token: re.Match[str]) -> int:
        r"""A sign behind a backslash: `\&`, `\"o`, `\[`."""
        sign, start, after = token["sign"], token.start(), token.end()
        if sign in ACCENTS:
            letter = printed_letter(sign, self.text, after, self.end)
            if letter is not None:
                self.page.put(start, letter[1], letter[0])
                return letter[1]
        if sign in "([":
            return self.formula(start, after, "\\)" if sign == "(" else "\\]")
        if sign == "\\":
            spaced = self.arguments.bracket(after)
            if spaced is not None and spaced.end - after < 20:
                self.page.put(start, spaced.end, " ")
                return spaced.end
        printed = "\n" if sign == "\n" else SIGNS.get(sign, sign)
        self.page.put(start, after, printed)
        return 0

    def formula(self, start: int, after: int, closing: str) -> int:
        """A formula: no prose, though what it cites counts."""
        end = self.text.find(closing, after, after + 20_000)
        if end < 0:
            self.page.cover(start, after)
            return 0
        self.run_inside(after, end)
        self.page.cover(start, end + len(closing))
        return end + len(closing)

    def math(self, token: re.Match[str]) -> int:
        """`$x$`; a dollar that nothing closes in its paragraph is covered alone.  `345$-$47` is a dash."""
        start, after = token.span()
        if token[0] == "$$":
            return self.formula(start, after, "$$")
        found = _MATH.match(self.text, after, min(self.end, after + 20_000))
        if found is None:
            self.page.cover(start, after)
            return 0
        if _DASH.fullmatch(self.text, after, found.end() - 1):
            self.page.put(start, found.end(), "–")
            return found.end()
        self.run_inside(after, found.end() - 1)
        self.page.cover(start, found.end())
        return found.end()

    def open(self, token: re.Match[str]) -> int:
        """An opening brace: of the group that a command waits for, or of one without a meaning."""
        start = token.start()
        group = self.awaited.pop(start, None)
        if group is None:
            self.groups.append(PLAIN)
            self.page.cover(start, start + 1)
            return 0
        self.groups.append(group)
        self.page.put(start, start + 1, group.name if group.kind in ("quote", "bracket") else "")
        if group.note is not None:
            self._open_notes += 1
        return 0

    def close(self, token: re.Match[str]) -> int:
        """A closing brace, which ends the group; none inside an environment does."""
        start = token.start()
        if not self.groups or self.groups[-1].kind == "environment":
            self.page.cover(start, start + 1)
            return 0
        group = self.groups.pop()
        self.page.put(start, start + 1, group.closing)
        if group.kind and not self.page.muted:
            self.finish(group, start)
        return 0

    def finish(self, group: Group, end: int) -> None:
        """What a group that is over leaves behind: a mark, a note, a heading."""
        if group.note is not None:
            self._open_notes -= 1
            group.note.end, group.note.over = end, end + 1
        elif group.kind == "italic" and group.start < end:
            self.page.marks.append(Mark("italic", group.start, end))
        elif group.kind == "heading":
            self.page.marks.append(Mark("heading", group.start, end))
            self.page.headings.append(Heading(group.origin, end + 1, int(group.name), True))

    def comment(self, token: re.Match[str]) -> int:
        """A comment, with the line end and the blanks that TeX passes over behind it."""
        start, end = token.span()
        if not self.page.muted:
            stop = self.text.find("\n", start, end)
            stop = end if stop < 0 else stop
            self.page.marks.append(Mark("comment", start, stop, self.text[start:stop].lstrip("%")))
        self.page.cover(start, end)
        return 0

    def ligature(self, token: re.Match[str]) -> int:
        """`--`, ``` `` ```, `~`: signs that print another."""
        self.page.put(token.start(), token.end(), LIGATURES[token[0]])
        return 0

    def german(self, token: re.Match[str]) -> int:
        """`"a` is ä in a German text."""
        self.page.put(token.start(), token.end(), GERMAN[token["german"]])
        return 0

    def short(self, token: re.Match[str]) -> int:
        """`|code|` where the draft says that bars enclose code."""
        return self.code(token.start(), token.end(), token[0])


_Step = Callable[[Scanner, re.Match[str]], int]
# What is done at each kind of token.
_STEPS: Mapping[str, _Step] = {
    "word": Scanner.word,
    "sign": Scanner.sign,
    "open": Scanner.open,
    "close": Scanner.close,
    "comment": Scanner.comment,
    "ligature": Scanner.ligature,
    "math": Scanner.math,
    "german": Scanner.german,
    "short": Scanner.short,
}
