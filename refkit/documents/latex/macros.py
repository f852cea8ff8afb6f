r"""The writer's own commands: what `\newcommand` and its kin define, and what such a command stands for where it is used.

Only what leads to a cite command or to a key is expanded; no other command is ever carried out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from refkit.documents.latex.arguments import Argument, Arguments
from refkit.documents.latex.commands import Manner, manner_of
from refkit.span import Span

_NAME = re.compile(r"\s*\{?\s*\\([A-Za-z@]+)\s*\}?")
_EQUALS = re.compile(r"\s*=?\s*\\([A-Za-z@]+)")
_PARAMETERS = re.compile(r"[^{}\\%\n]{0,120}+(?=\{)")
_PARAMETER = re.compile(r"#([1-9])")
_SPECIFIED = re.compile(r"\s*(?:[+!]|>\{[^{}]*\})*\s*([a-zA-Z])")
_COMMAND = re.compile(r"\\([A-Za-z@]+)(\*?)")
_MOST_STEPS = 30
_LONGEST = 20_000
_TAIL = 4_000

NEWCOMMANDS = frozenset(
    "newcommand renewcommand providecommand DeclareRobustCommand newrobustcmd renewrobustcmd providerobustcmd "
    "newcommandx renewcommandx providecommandx DeclareRobustCommandx".split()
)
DOCUMENT_COMMANDS = frozenset(
    f"{verb}{kind}DocumentCommand" for verb in ("New", "Renew", "Provide", "Declare") for kind in ("", "Expandable")
)
DEFS = frozenset("def gdef edef xdef protected@edef".split())
LETS = frozenset("let LetLtxMacro GlobalLetLtxMacro NewCommandCopy RenewCommandCopy DeclareCommandCopy glet".split())
ENVIRONMENTS = frozenset("newenvironment renewenvironment provideenvironment newenvironmentx".split())
DOCUMENT_ENVIRONMENTS = frozenset(f"{verb}DocumentEnvironment" for verb in ("New", "Renew", "Provide", "Declare"))


class Parameter(NamedTuple):
    """What a command takes: `opening` is the bracket of an optional argument, `*` for a star, empty for a group.

    `delimiter` is the text up to which a parameter of `\\def` goes.
    """

    opening: str = ""
    default: str = ""
    delimiter: str = ""


class Macro(NamedTuple):
    """A command of the writer's own, or an environment."""

    parameters: tuple[Parameter, ...]
    body: str


class Definition(NamedTuple):
    """A definition in the text: whose, and where it ends."""

    name: str
    macro: Macro
    end: int


def read_definition(arguments: Arguments, command: str, at: int) -> Definition | None:
    """The definition that a defining command, which ends at an offset, begins; None where it is not complete."""
    text = arguments.text
    if command in ENVIRONMENTS or command in DOCUMENT_ENVIRONMENTS:
        return _environment(arguments, command, at)
    if text.startswith("*", arguments.gap(at)):
        at = arguments.gap(at) + 1
    name = _NAME.match(text, at)
    if name is None:
        return None
    after = name.end()
    if command in LETS:
        other = _EQUALS.match(text, after) or _NAME.match(text, after)
        return Definition(name[1], Macro((), f"\\{other[1]}"), other.end()) if other else None
    if command in DEFS:
        return _def(arguments, name[1], after)
    parameters: Sequence[Parameter] | None
    if command in DOCUMENT_COMMANDS:
        parameters, after = _specified(arguments, after)
    else:
        parameters, after = _counted(arguments, after, command.endswith("x"))
    body = arguments.group(after, body=True)
    if parameters is None or body is None:
        return None
    return Definition(name[1], Macro(tuple(parameters), text[slice(*body.inner)]), body.end)


def _environment(arguments: Arguments, command: str, at: int) -> Definition | None:
    text = arguments.text
    if text.startswith("*", at):
        at += 1
    name = arguments.group(at)
    if name is None:
        return None
    if command in DOCUMENT_ENVIRONMENTS:
        parameters, after = _specified(arguments, name.end)
    else:
        counted, after = _counted(arguments, name.end, command.endswith("x"))
        parameters = list(counted)
    begin = arguments.group(after, body=True)
    end = arguments.group(begin.end, body=True) if begin else None
    if begin is None or end is None or parameters is None:
        return None
    body = text[slice(*begin.inner)] + "\n" + text[slice(*end.inner)]
    return Definition(text[slice(*name.inner)].strip(), Macro(tuple(parameters), body), end.end)


def _counted(arguments: Arguments, at: int, extended: bool) -> tuple[list[Parameter], int]:
    """`[2][default]`: so many parameters, the first of them optional; with xargs any: `[3][1=see, 2=]`."""
    number = arguments.bracket(at)
    if number is None:
        return [], at
    digits = arguments.text[slice(*number.inner)].strip()
    count = int(digits) if digits.isdigit() and len(digits) == 1 else 0
    default = arguments.bracket(number.end)
    if default is None:
        return [Parameter()] * count, number.end
    written = arguments.text[slice(*default.inner)]
    if extended:
        defaults = {found[1]: found[2] for found in re.finditer(r"([1-9])\s*=\s*([^,]*)", written)}
        found = [Parameter("[", defaults[str(n)]) if str(n) in defaults else Parameter() for n in range(1, count + 1)]
        return found, default.end
    return [Parameter("[", written), *[Parameter()] * (count - 1)][:count], default.end


def _specified(arguments: Arguments, at: int) -> tuple[list[Parameter] | None, int]:
    """`{s O{} m}`: the parameters as LaTeX's newer commands specify them; None where they cannot be read."""
    group = arguments.group(at)
    if group is None:
        return None, at
    specification = Arguments(arguments.text[slice(*group.inner)])
    found: list[Parameter] = []
    place = 0
    while (kind := _SPECIFIED.match(specification.text, place)) is not None:
        letter, place = kind[1], kind.end()
        opening, default = "", ""
        if letter in "dDrR":
            opening = specification.text[place : place + 1]
            place += 2
        elif letter == "t":
            opening, place = specification.text[place : place + 1], place + 1
        if letter in "ODREe":
            argument = specification.group(place)
            default = specification.text[slice(*argument.inner)] if argument else ""
            place = argument.end if argument else place
        if letter in "eE":
            continue
        found.append(Parameter({"o": "[", "O": "[", "s": "*"}.get(letter, opening), default))
    return found, group.end


def _def(arguments: Arguments, name: str, at: int) -> Definition | None:
    r"""`\def\x#1(#2){…}`"""
    written = _PARAMETERS.match(arguments.text, at)
    body = arguments.group(written.end(), body=True) if written else None
    if written is None or body is None:
        return None
    pieces = _PARAMETER.split(written[0])
    parameters = tuple(Parameter(delimiter=delimiter) for delimiter in pieces[2::2])
    return Definition(name, Macro(parameters, arguments.text[slice(*body.inner)]), body.end)


class Expanded(NamedTuple):
    """What a command stands for, up to and with some of the text behind it.

    `places` has for each character its offset in the document, -1 where it comes from a definition.  `own` is how much
    of `text` the command itself made; `given` are its arguments in the document, `end` is where they end.
    """

    text: str
    places: list[int]
    own: int
    given: tuple[Argument, ...]
    end: int


class Macros:
    """The commands that a piece of writing has defined so far."""

    def __init__(self, declared: Mapping[str, Manner]) -> None:
        self.commands: dict[str, Macro] = {}
        self.environments: dict[str, Macro] = {}
        self.citing: dict[str, Manner] = dict(declared)
        # Names of commands that do nothing of interest, as far as they have been met.
        self.silent: set[str] = set()
        self._leads: dict[str, bool] = {}

    def define(self, definition: Definition, is_environment: bool = False) -> None:
        """From here on the name has that meaning."""
        (self.environments if is_environment else self.commands)[definition.name] = definition.macro
        self.citing.pop(definition.name, None)
        self._forget()

    def copy(self, name: str, other: str) -> None:
        r"""From here on the name has the meaning that another has now: `\let\oldcite\cite`."""
        manner = self.manner(other)
        if manner is not None:
            self.declare(name, manner)
        else:
            self.define(Definition(name, self.commands.get(other, Macro((), f"\\{other}")), 0))

    def declare(self, name: str, manner: Manner) -> None:
        """From here on the command of that name cites."""
        self.commands.pop(name, None)
        self.citing[name] = manner
        self._forget()

    def _forget(self) -> None:
        self._leads.clear()
        self.silent.clear()

    def manner(self, name: str) -> Manner | None:
        """How the command cites by itself; None where it does not, or has been given another meaning."""
        if name in self.citing:
            return self.citing[name]
        return None if name in self.commands else manner_of(name)

    def leads_to_citing(self, name: str) -> bool:
        """Whether a command of the writer's own stands for one that cites."""
        if name not in self._leads:
            self._leads[name] = False  # a command that stands for itself leads nowhere
            macro = self.commands.get(name)
            self._leads[name] = macro is not None and self.cites(macro)
        return self._leads[name]

    def cites(self, macro: Macro) -> bool:
        """Whether what it stands for cites."""
        names = {found[1] for found in _COMMAND.finditer(macro.body)}
        return any(self.manner(name) is not None or self.leads_to_citing(name) for name in names)

    def plain_text(self, name: str) -> str | None:
        """What a command without arguments stands for, if that is plain text."""
        macro = self.commands.get(name)
        if macro is None or macro.parameters or any(sign in macro.body for sign in "\\{}#%"):
            return None
        return macro.body.strip()

    def expand(self, macro: Macro, arguments: Arguments, after: int) -> Expanded | None:
        """What a macro stands for whose name ends at an offset of a text."""
        given = list(_given(macro, arguments, after))
        if len(given) < len(macro.parameters):
            return None
        end = max((argument.end for argument in given if argument is not None), default=after)
        text, places = _filled_in(macro, arguments.text, given)
        own = len(text)
        behind = arguments.text[end : end + _TAIL]
        places = [*places, *range(end, end + len(behind))]
        typed = tuple(
            argument for argument in given if argument is not None and argument.inner.end > argument.inner.start
        )
        return self._further(Expanded(text + behind, places, own, typed, end))

    def _further(self, expanded: Expanded) -> Expanded:
        """The same with the writer's own commands in it expanded as well."""
        at = 0
        for _ in range(_MOST_STEPS):
            found = self._next(expanded, at)
            if found is None or len(expanded.text) > _LONGEST:
                return expanded
            inner = self._once(expanded, found)
            if inner is None:
                at = found.end()
            else:
                expanded = inner
        return expanded

    def _next(self, expanded: Expanded, at: int) -> re.Match[str] | None:
        commands = _COMMAND.finditer(expanded.text, at, expanded.own)
        return next((found for found in commands if self.leads_to_citing(found[1])), None)

    def _once(self, expanded: Expanded, found: re.Match[str]) -> Expanded | None:
        macro = self.commands[found[1]]
        arguments = Arguments(expanded.text)
        given = list(_given(macro, arguments, found.end(1)))
        if len(given) < len(macro.parameters):
            return None
        end = max((argument.end for argument in given if argument is not None), default=found.end(1))
        text, places = _filled_in(macro, expanded.text, given)
        real = [expanded.places[place] if place >= 0 else -1 for place in places]
        before = expanded.text[: found.start()]
        return Expanded(
            before + text + expanded.text[end:],
            [*expanded.places[: found.start()], *real, *expanded.places[end:]],
            max(expanded.own, end) - end + len(before) + len(text),
            expanded.given,
            max(expanded.end, expanded.places[end - 1] + 1 if end else 0),
        )


def _given(macro: Macro, arguments: Arguments, at: int) -> Iterator[Argument | None]:
    """The arguments of a macro in order, None for an optional one that is not there; fewer where one is missing."""
    text = arguments.text
    for parameter in macro.parameters:
        if parameter.opening and parameter.opening in "[(<":
            argument = arguments.bracket(at, parameter.opening)
        elif parameter.opening:  # a star or another sign
            argument = None
            at = arguments.gap(at) + 1 if text.startswith(parameter.opening, arguments.gap(at)) else at
        else:
            argument = _delimited(arguments, at, parameter.delimiter)
            if argument is None:
                return
        at = argument.end if argument is not None else at
        yield argument


def _delimited(arguments: Arguments, at: int, delimiter: str) -> Argument | None:
    """A group or a single character; or all up to the delimiter."""
    text = arguments.text
    if delimiter:
        end = text.find(delimiter, at, at + _TAIL)
        if end < 0:
            return None
        whole = arguments.group(at)  # TeX takes the braces away where they hold all of it
        inner = whole.inner if whole is not None and whole.end == end else Span(at, end)
        return Argument(inner, end + len(delimiter))
    group = arguments.group(at)
    if group is not None:
        return group
    at = arguments.gap(at)
    return Argument(Span(at, at + 1), at + 1) if text[at : at + 1].isalnum() else None


def _filled_in(macro: Macro, text: str, given: Sequence[Argument | None]) -> tuple[str, list[int]]:
    """The body with the arguments in the places of `#1`, `#2`, and the offsets that its characters have in the text."""
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for parameter in _PARAMETER.finditer(macro.body):
        number = int(parameter[1]) - 1
        between = macro.body[at : parameter.start()]
        argument = given[number] if number < len(given) else None
        default = macro.parameters[number].default if number < len(macro.parameters) else ""
        inside = text[slice(*argument.inner)] if argument is not None else default
        pieces += (between, inside)
        places += [-1] * len(between)
        places += range(*argument.inner) if argument is not None else [-1] * len(inside)
        at = parameter.end()
    pieces.append(macro.body[at:])
    places += [-1] * (len(macro.body) - at)
    return "".join(pieces), places
