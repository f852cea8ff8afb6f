r"""Conditions: what stands in `\iffalse … \fi` is dead, and so is the branch that a switch of the draft's own excludes.

Where the answer is not known, both branches count.
"""

import re

from refkit.documents.latex.scan import Scan
from refkit.documents.latex.vocabulary import CONDITIONS

_STEP = re.compile(r"\\(if[A-Za-z@]*|else|fi)(?![A-Za-z@])|\\.|%[^\n]*", re.DOTALL)
_NEWIF = re.compile(r"\s*\{?\s*\\(if[A-Za-z@]+)\s*\}?")
_SETTER = re.compile(r"\\([A-Za-z@]+?)(?:true|false)(?![A-Za-z@])")


def condition(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\iffalse`, `\ifdraft`, `\ifx`; commands such as `\ifthenelse` are no conditions."""
    known = {"iffalse": False, "iftrue": True}.get(name, scanner.project.switches.get(name))
    is_condition = name in CONDITIONS or name in scanner.project.switches or name.startswith("if@")
    if known is False:
        return _dead_branch(scanner, start, after)
    scanner.page.cover(start, after)
    if is_condition:
        scanner.conditions.append("true" if known else "unknown")
    return 0


def otherwise(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\else`: what follows is dead where the condition is known to hold."""
    if scanner.conditions and scanner.conditions[-1] == "true":
        scanner.conditions.pop()
        end, _ = _over(scanner, after)
        scanner.page.blank(start, end)
        return end
    scanner.page.cover(start, after)
    return 0


def end_of_condition(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\fi`"""
    if scanner.conditions:
        scanner.conditions.pop()
    scanner.page.cover(start, after)
    return 0


def new_condition(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\newif\ifdraft`: a switch, which is off until it is set."""
    found = _NEWIF.match(scanner.text, after)
    if found is None:
        scanner.page.cover(start, after)
        return 0
    scanner.project.switches.setdefault(found[1], None if scanner.project.quiet else False)
    scanner.project.macros.silent.clear()
    scanner.page.cover(start, found.end())
    return found.end()


def set_switch(scanner: Scan, name: str) -> bool:
    r"""`\drafttrue`: from here on the switch is on, if nothing stands around it that may prevent it."""
    stem, value = (name[:-4], True) if name.endswith("true") else (name[:-5], False)
    switch = f"if{stem}"
    if not name.endswith(("true", "false")) or switch not in scanner.project.switches:
        return False
    is_sure = not (scanner.groups or "unknown" in scanner.conditions or scanner.project.quiet)
    scanner.project.switches[switch] = value if is_sure else None
    return True


def forget_switches(scanner: Scan, body: str) -> None:
    """Switches that a definition sets may be on or off."""
    for found in _SETTER.finditer(body):
        if f"if{found[1]}" in scanner.project.switches:
            scanner.project.switches[f"if{found[1]}"] = None


def _dead_branch(scanner: Scan, start: int, after: int) -> int:
    end, has_else = _over(scanner, after, up_to_else=True)
    scanner.page.blank(start, end)
    if has_else:
        scanner.conditions.append("else")
    return end


def _over(scanner: Scan, at: int, up_to_else: bool = False) -> tuple[int, bool]:
    r"""Where the branch is over that an offset stands in, and whether an `\else` ends it; the end of the text at last."""
    depth = 0
    for step in _STEP.finditer(scanner.text, at):
        name = step[1]
        if name is None:
            continue
        if name == "fi":
            if depth == 0:
                return step.end(), False
            depth -= 1
        elif name == "else":
            if depth == 0 and up_to_else:
                return step.end(), True
        elif name in CONDITIONS or name in scanner.project.switches or name.startswith("if@"):
            depth += 1
    scanner.page.notices.append(
        f"A condition is never ended by \\fi (line {scanner.line(at)}); what follows is left out."
    )
    return scanner.end, False
