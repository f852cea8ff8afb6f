r"""The one pass over a .tex file: every command, brace, comment and ligature in turn.

What a command does is looked up by its name: first among the writer's own, then among those that cite, then in the
tables of the other modules of this folder.  A handler covers what is not printed and says where to go on.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from refkit.documents.latex.arguments import Arguments
from refkit.documents.latex.cites import Cited, Passage, read_cite
from refkit.documents.latex.commands import Manner
from refkit.documents.latex.conditions import condition, set_switch
from refkit.documents.latex.decoding import GERMAN, LIGATURES, SIGNS, printed_letter
from refkit.documents.latex.handlers import COMMANDS, bibliography
from refkit.documents.latex.macros import Expanded, Macro
from refkit.documents.latex.page import NoteSpan, Page
from refkit.documents.latex.project import Project
from refkit.documents.model import CiteCommand, CitedKey, Mark
from refkit.glyphs import ACCENTS
from refkit.records import Mode
from refkit.span import Span

_DEEPEST = 8
_IN_NAME = re.compile(r"\\([A-Za-z@]+)(?:\{\}|[ \t]*)")
_MATH = re.compile(r"(?:[^$\\\n]|\\.|\n(?![ \t]*\n))*+\$", re.DOTALL)
_DASH = re.compile(r"[ {}\\,;]*-{1,3}[ {}\\,;]*")
_COMMAND = re.compile(r"\\([A-Za-z@]+)\*?")
# A command of the writer's own that is another one by a new name, bare or with its one argument.
_ALIAS = re.compile(r"\\([A-Za-z@]+)(\*?)(\{#1\})?")
_TOKEN = r"""
      \\(?P<word>[A-Za-z@]+)
    | \\(?P<sign>[^A-Za-z@])
    | (?P<open>\{)
    | (?P<close>\})
    | (?P<comment>%[^\n]*+(?:\n[ \t]*+(?![ \t]*(?:\n|\Z)))?)
    | (?P<ligature>---?|``|''|~|,,|<<|>>)
    | (?P<math>\$\$?)
"""


@lru_cache(maxsize=32)
def _tokens(short_verbs: str, german: bool) -> re.Pattern[str]:
    """What the scanner stops at, with the short forms that the draft has declared."""
    more = rf"| (?P<short>[{re.escape(short_verbs)}])" if short_verbs else ""
    more += "| \"(?P<german>[aouAOUsz`'=~|\"<>-])" if german else ""
    return re.compile(_TOKEN + more, re.VERBOSE | re.DOTALL)


@dataclass(slots=True)
class Group:
    """A brace or an environment that is open: what it is for, where its inside begins, what prints at its end."""

    kind: str
    start: int
    closing: str = ""
    name: str = ""
    note: NoteSpan | None = None


class Scanner:
    """Reads one file of a project from its beginning to its end."""

    def __init__(self, project: Project, page: Page) -> None:
        self.project = project
        self.page = page
        self.text = page.text
        self.end = len(page.text)
        self.arguments = Arguments(page.text)
        self.groups: list[Group] = []
        self.open_environments: Counter[str] = Counter()
        self.conditions: list[str] = []
        self.awaited: dict[int, Group] = {}
        self.over = False
        self._depth = 0
        self._endless: set[str] = set()

    def run(self, start: int = 0, end: int | None = None) -> None:
        """Reads a stretch of the text."""
        at, end = start, self.end if end is None else end
        steps = _STEPS
        while at < end and not self.over:
            pattern = _tokens("".join(sorted(self.project.short_verbs)), self.project.german)
            for token in pattern.finditer(self.text, at, end):
                jump = steps[token.lastgroup or ""](self, token)
                if jump:
                    at = max(jump, token.end())
                    break
            else:
                return

    def read(self) -> None:
        """Reads the file; what is open at its end is over there."""
        self.run()
        while self.groups:
            group = self.groups.pop()
            if group.name == "thebibliography" and not self.page.muted:
                self.page.lists.append(Mark("reference-list", group.start, self.end))

    def line(self, offset: int) -> int:
        """The number of the line on which an offset stands."""
        return self.text.count("\n", 0, offset) + 1

    @property
    def in_note(self) -> bool:
        """Whether a note is open."""
        return any(group.note is not None for group in self.groups)

    def expanded(self, written: str) -> str:
        """A name of a file with the writer's own commands in it expanded, as far as they are plain text."""
        stem = os.path.splitext(os.path.basename(self.project.path))[0]
        plain = self.project.macros.plain_text
        return _IN_NAME.sub(lambda found: stem if found[1] == "jobname" else plain(found[1]) or found[0], written)

    def open_environment(self, name: str, start: int) -> None:
        """An environment begins."""
        self.groups.append(Group("environment", start, name=name))
        self.open_environments[name] += 1

    def close_environment(self, name: str) -> int | None:
        """An environment is over, and with it what was left open in it; the offset of its beginning, None if it has none."""
        if not self.open_environments[name]:
            return None
        while self.groups:
            group = self.groups.pop()
            if group.kind != "environment":
                continue
            self.open_environments[group.name] -= 1
            if group.name == name:
                return group.start
        return None

    def find_end(self, environment: str, at: int) -> Span | None:
        """The `\\end{…}` of an environment that holds no other of its kind."""
        if environment in self._endless:
            return None
        written = f"\\end{{{environment}}}"
        start = self.text.find(written, at)
        if start < 0:
            self._endless.add(environment)
            return None
        return Span(start, start + len(written))

    def run_inside(self, start: int, end: int) -> None:
        """Reads a stretch that has been, or will be, covered: only its commands count."""
        if self._depth >= _DEEPEST or "\\" not in self.text[start:end]:
            return
        groups, self.groups = self.groups, []
        opened, self.open_environments = self.open_environments, Counter()
        self._depth += 1
        self.page.muted += 1
        self.run(start, end)
        self.page.muted -= 1
        self._depth -= 1
        self.groups, self.open_environments = groups, opened

    def await_group(self, at: int, kind: str, opening: str = "", closing: str = "", name: str = "") -> bool:
        """The group that begins at the next place is of a kind; False where none begins there."""
        at = self.arguments.gap(at)
        if not self.text.startswith("{", at):
            return False
        self.awaited[at] = Group(kind, at + 1, closing, name or opening)
        return True

    def skip_brackets(self, at: int) -> int:
        """Where the optional arguments that begin at the next place are over."""
        while (argument := self.arguments.bracket(at)) is not None:
            at = argument.end
        return at

    def word(self, token: re.Match[str]) -> int:
        r"""A command: `\emph`, `\parencite`."""
        name, start, after = token[1], token.start(), token.end()
        macros = self.project.macros
        if name in macros.commands and (name not in COMMANDS or macros.leads_to_citing(name)):
            return self._own_command(name, start, after)
        handler = COMMANDS.get(name)
        if handler is not None:
            return handler(self, name, start, after)
        manner = macros.manner(name)
        if manner is not None:
            return self.cite(name, manner, start, after)
        letter = printed_letter(name, self.text, after, self.end)
        if letter is not None:
            self.page.put(start, letter[1], letter[0])
            return letter[1]
        if name[:2] == "if":
            return condition(self, name, start, after)
        if name[:12] == "bibliography" and name[12:] in self.project.suffixes:
            return bibliography(self, "bibliography", start, after)
        set_switch(self, name)
        self.page.cover(start, after)
        return 0

    def cite(self, name: str, manner: Manner, start: int, after: int) -> int:
        """A command that cites: its record, and its arguments covered; nothing where they are not there."""
        if self.text.startswith("*", after):
            name, after = f"{name}*", after + 1
        cited = read_cite(Passage(self.arguments), manner, after, self.project.macros.plain_text)
        if cited is None:
            self.page.cover(start, after)
            return 0
        self._keep(name, manner, Span(start, cited.end), cited)
        self.run_inside(after, cited.end)
        self.page.fill(start, cited.end)
        if name.rstrip("*").endswith("cquote"):
            self.await_group(cited.end, "quote", "“", "”")
        return cited.end

    def _keep(self, name: str, manner: Manner, span: Span, cited: Cited) -> None:
        self.page.cites_all = self.page.cites_all or cited.is_all
        works = tuple(member for work in cited.works for member in self._members(work))
        if works:
            self.page.commands.append(CiteCommand(name, *span, manner.mode, works))
        if manner.makes_note and not self.page.muted and not self.in_note:
            self.page.notes.append(NoteSpan(span.start, span.start, span.end, span.end))

    def _members(self, work: CitedKey) -> tuple[CitedKey, ...]:
        """The work; for a set that the draft defines, its members."""
        members = self.project.sets.get(work.key)
        return tuple(work._replace(key=key) for key in members) if members else (work,)

    def _own_command(self, name: str, start: int, after: int) -> int:
        """A command of the writer's own: only what it cites is of interest."""
        macros = self.project.macros
        macro = macros.commands[name]
        alias = _ALIAS.fullmatch(macro.body.strip())
        if alias is not None and len(macro.parameters) == bool(alias[3]):
            handler, manner = COMMANDS.get(alias[1]), macros.manner(alias[1])
            if handler is not None:
                return handler(self, alias[1], start, after)
            if manner is not None and not alias[3]:
                return self.cite(alias[1] + alias[2], manner, start, after)
        self.page.cover(start, after)
        return self.expand(macro, start, after) if macros.leads_to_citing(name) else 0

    def expand(self, macro: Macro, start: int, after: int) -> int:
        """What a command or environment of the writer's own cites, its arguments put into it."""
        expanded = self.project.macros.expand(macro, self.arguments, after)
        if expanded is None:
            return 0
        works, mode, end, used = self._cited_in(expanded, Span(start, after))
        if not used:
            return 0
        if works:
            self.page.commands.append(CiteCommand(self.text[start + 1 : after], start, end, mode, works))
        self._read_given(expanded, used, end)
        return max(end, after)

    def _cited_in(self, expanded: Expanded, whole: Span) -> tuple[tuple[CitedKey, ...], Mode, int, set[int]]:
        """The works that the expanded text cites, each key once, and which offsets of the document were keys or notes."""
        passage = Passage(Arguments(expanded.text), expanded.places, whole)
        found: dict[str, CitedKey] = {}
        mode: Mode = "parenthetical"
        end, until, used = expanded.end, 0, set[int]()
        for command in _COMMAND.finditer(expanded.text, 0, expanded.own):
            manner = self.project.macros.manner(command[1])
            if manner is None or command.start() < until or expanded.places[command.start()] >= 0:
                continue
            cited = read_cite(passage, manner, command.end(), self.project.macros.plain_text)
            if cited is None:
                continue
            mode = manner.mode if not found else mode
            until = cited.end
            self.page.cites_all = self.page.cites_all or cited.is_all
            for work in (member for work in cited.works for member in self._members(work)):
                found[work.key] = _fuller(found.get(work.key), work)
            used.update(place for place in expanded.places[command.end() : cited.end] if place >= 0)
            end = max([end, *(place + 1 for place in expanded.places[expanded.own : cited.end])])
            used.add(-1)
        return tuple(found.values()), mode, end, used

    def _read_given(self, expanded: Expanded, used: set[int], end: int) -> None:
        """The arguments that were keys or notes are covered, the others are read as text."""
        for argument in expanded.given:
            if any(place in used for place in range(*argument.inner)):
                self.run_inside(*argument.inner)
                self.page.fill(max(self.page.at, argument.inner.start - 1), argument.end)
            elif self._depth < _DEEPEST:
                self._depth += 1
                self.run(*argument.inner)
                self._depth -= 1
        self.page.fill(max(self.page.at, expanded.end), end)

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
        self.page.fill(start, end + len(closing))
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
        self.page.fill(start, found.end())
        return found.end()

    def open(self, token: re.Match[str]) -> int:
        """An opening brace: of the group that a command waits for, or of one without a meaning."""
        start = token.start()
        group = self.awaited.pop(start, None)
        if group is None:
            self.groups.append(Group("", start + 1))
            self.page.cover(start, start + 1)
            return 0
        self.groups.append(group)
        self.page.put(start, start + 1, group.name if group.kind in ("quote", "bracket") else "")
        if group.note is not None:
            group.note.start = start + 1
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
            group.note.end, group.note.over = end, end + 1
        elif group.kind == "italic" and group.start < end:
            self.page.marks.append(Mark("italic", group.start, end))
        elif group.kind == "heading":
            self.page.marks.append(Mark("heading", group.start, end))

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

    def code(self, start: int, after: int, closing: str) -> int:
        """Code up to a sign on the same line; without it the opening sign alone."""
        line = self.text.find("\n", after)
        end = self.text.find(closing, after, line if line >= 0 else self.end)
        if end < 0:
            self.page.cover(start, after)
            return 0
        self.page.blank(start, end + 1)
        return end + 1


def _fuller(known: CitedKey | None, work: CitedKey) -> CitedKey:
    """One work that a command cites twice, as `\\citeauthor{#1} (\\citeyear[#2]{#1})` does: with all its notes."""
    if known is None:
        return work
    return known._replace(
        prenote=known.prenote or work.prenote,
        postnote=known.postnote or work.postnote,
        volume=known.volume or work.volume,
    )


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
