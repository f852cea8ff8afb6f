r"""What the scanner does at each command that is not the writer's own and does not cite, by the command's name."""

import os
import re
from collections.abc import Mapping

from refkit.documents.latex import macros as own
from refkit.documents.latex.commands import STANDARD, Manner, cite_commands
from refkit.documents.latex.conditions import end_of_condition, forget_switches, new_condition, otherwise
from refkit.documents.latex.environments import begin, end
from refkit.documents.latex.files import at_class, at_input, at_package
from refkit.documents.latex.page import NoteSpan
from refkit.documents.latex.scan import Handler, Scan
from refkit.documents.latex.vocabulary import (
    BRACKETS,
    CODE,
    HEADINGS,
    INPUTS,
    ITALIC_SWITCHES,
    ITALICS,
    NOTES,
    PARENTHESES,
    QUOTES,
    QUOTES_IN_LANGUAGE,
    SILENT,
)

_ADDRESS = re.compile(r"\s*\{(?>(?:[^{}\n]|\{[^{}\n]*\}){0,2000})\}")
_NEXT_TOKEN = re.compile(r"\s*(?:\\[A-Za-z@]+|\\?.)", re.DOTALL)
_SHORT_VERB = re.compile(r"\*?\s*(?:\[[^\]\n]*\])?\s*\{?\s*\\?([^\w\s\\{}])\s*\}?")
_NEW_VERBATIM = frozenset(
    "lstnewenvironment DefineVerbatimEnvironment newtcblisting renewtcblisting DeclareTCBListing NewTCBListing "
    "excludecomment newverbatim".split()
)
# `\let\ifdraft\iffalse`
_ALWAYS = {"\\iftrue": True, "\\iffalse": False}
_SUFFIXED = "cite citet citep citealt citealp citeauthor citeyear citeyearpar citetext nocite Citet Citep".split()


def _italic(scanner: Scan, name: str, start: int, after: int) -> int:
    scanner.page.cover(start, after)
    scanner.await_group(after, "italic")
    return 0


def _italic_from_here(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`{\em Inoy}`: to the end of the group."""
    scanner.page.cover(start, after)
    scanner.set_group("italic", scanner.arguments.gap(after))
    return 0


def _note(scanner: Scan, name: str, start: int, after: int) -> int:
    """A note, if it is not inside another."""
    brace = scanner.skip_brackets(after)
    if scanner.await_group(brace, "note") and not scanner.page.muted and not scanner.in_note:
        at = scanner.arguments.gap(brace)
        scanner.page.cover(start, at)
        note = NoteSpan(start, at + 1)
        scanner.awaited[at].note = note
        scanner.page.notes.append(note)
        return at
    scanner.page.cover(start, after)
    return 0


def _quote(scanner: Scan, name: str, start: int, after: int) -> int:
    """Its argument prints between quotation marks; the optional ones before it as they are."""
    after += scanner.text.startswith("*", after)
    brace = after
    if name in QUOTES_IN_LANGUAGE:
        language = scanner.arguments.group(after)
        after = brace = language.end if language is not None else after
    over = scanner.skip_brackets(brace)
    opening = "“" if over == brace else ""
    if not scanner.await_group(over, "quote", "" if opening else "“", "”"):
        opening = ""
    scanner.page.put(start, after, opening)
    return after


def _parentheses(scanner: Scan, name: str, start: int, after: int) -> int:
    opening, closing = ("(", ")") if name in PARENTHESES else ("[", "]")
    found = scanner.await_group(after, "bracket", "", closing)
    scanner.page.put(start, after, opening if found else "")
    return 0


def _heading(scanner: Scan, name: str, start: int, after: int) -> int:
    brace = scanner.skip_brackets(after + scanner.text.startswith("*", after))
    scanner.run_inside(after, brace)
    scanner.page.cover(start, brace)
    if scanner.await_group(brace, "heading", name=str(HEADINGS[name])):
        scanner.awaited[scanner.arguments.gap(brace)].origin = start
    return brace


def _silent(scanner: Scan, name: str, start: int, after: int) -> int:
    """Nothing of its arguments is printed, or carried out."""
    over = scanner.skip_brackets(after + scanner.text.startswith("*", after))
    for _ in range(SILENT[name]):
        group = scanner.arguments.group(over, body=True)
        if group is None:
            break
        over = scanner.skip_brackets(group.end) if SILENT[name] > 1 else group.end
    scanner.page.cover(start, over)
    return over


def _over_arguments(scanner: Scan, start: int, at: int) -> int:
    """Covers all arguments that follow."""
    while (group := scanner.arguments.group(scanner.skip_brackets(at), body=True)) is not None:
        at = group.end
    scanner.page.cover(start, at)
    return at


def _code(scanner: Scan, name: str, start: int, after: int) -> int:
    """Code of a package or style: nothing in its arguments is cited."""
    return _over_arguments(scanner, start, after + scanner.text.startswith("*", after))


def _verb(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\verb|…|`, `\lstinline[…]|…|`, `\mintinline{tex}|…|`."""
    after += scanner.text.startswith("*", after)
    if name in ("lstinline", "mintinline", "Verb"):
        after = scanner.skip_brackets(after)
    language = scanner.arguments.group(after) if name == "mintinline" else None
    after = language.end if language is not None else after
    closing = scanner.text[after : after + 1]
    if closing == "{" and name != "verb":
        group = scanner.arguments.group(after)
        scanner.page.blank(start, group.end if group is not None else after)
        return group.end if group is not None else after
    if not closing or closing.isspace():
        scanner.page.cover(start, after)
        return after
    return scanner.code(start, after + 1, closing)


def _address(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\url{…}`, in which `%` is a character as any other; behind the address of `\href` stand words."""
    found = _ADDRESS.match(scanner.text, scanner.skip_brackets(after) if name == "href" else after)
    if found is not None and name == "href":
        scanner.page.cover(start, found.end())
        return found.end()
    if found is None:
        return _verb(scanner, name, start, after)
    scanner.page.blank(start, found.end())
    return found.end()


def _short_verb(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\MakeShortVerb{\|}`: from here on bars enclose code."""
    found = _SHORT_VERB.match(scanner.text, after)
    over = found.end() if found is not None else after
    if found is not None and name.startswith(("Undefine", "Delete")):
        scanner.project.short_verbs.discard(found[1])
    elif found is not None:
        scanner.project.short_verbs.add(found[1])
    scanner.project.set_tokens()
    scanner.page.cover(start, over)
    return over


def _new_verbatim(scanner: Scan, name: str, start: int, after: int) -> int:
    """From here on an environment of that name holds code."""
    group = scanner.arguments.group(scanner.skip_brackets(after))
    if group is not None:
        scanner.project.verbatim.add(scanner.text[slice(*group.inner)].strip())
    return _over_arguments(scanner, start, after)


def _new_minted(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\newminted[name]{python}{…}` makes an environment of that name, or `pythoncode`."""
    bracket = scanner.arguments.bracket(after)
    group = scanner.arguments.group(bracket.end if bracket is not None else after)
    if bracket is not None:
        scanner.project.verbatim.add(scanner.text[slice(*bracket.inner)].strip())
    elif group is not None:
        scanner.project.verbatim.add(f"{scanner.text[slice(*group.inner)].strip()}code")
    return _over_arguments(scanner, start, after)


def _included_comment(scanner: Scan, name: str, start: int, after: int) -> int:
    group = scanner.arguments.group(after)
    if group is not None:
        scanner.project.verbatim.discard(scanner.text[slice(*group.inner)].strip())
    return _over_arguments(scanner, start, after)


def _definition(scanner: Scan, name: str, start: int, after: int) -> int:
    """A command or environment of the writer's own."""
    found = own.read_definition(scanner.arguments, name, after)
    if found is None:
        scanner.page.cover(start, after)
        return 0
    macros = scanner.project.macros
    forget_switches(scanner, found.macro.body)
    if name in own.LETS and found.macro.body in _ALWAYS:
        scanner.project.switches[found.name] = _ALWAYS[found.macro.body]
        macros.silent.clear()
    elif name in own.LETS:
        macros.copy(found.name, found.macro.body[1:])
    elif not (name.startswith(("provide", "Provide")) and found.name in macros.commands):
        is_environment = name in own.ENVIRONMENTS or name in own.DOCUMENT_ENVIRONMENTS
        macros.define(found, is_environment)
    scanner.page.cover(start, found.end)
    return found.end


def _new_cite_command(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\DeclareCiteCommand{\zitiere}…` (biblatex): the new command cites as all do."""
    after += scanner.text.startswith("*", after)
    group = scanner.arguments.group(after)
    if group is not None:
        command = scanner.text[slice(*group.inner)].strip().lstrip("\\")
        if command and command not in cite_commands():
            scanner.project.macros.declare(command, Manner(STANDARD, multiple="Multi" in name))
    return _over_arguments(scanner, start, after)


def _new_cites(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\newcites{own}{…}` (multibib): `\citeown`, `\citetown`, `\nociteown`."""
    group = scanner.arguments.group(after)
    for suffix in scanner.text[slice(*group.inner)].split(",") if group is not None else ():
        for command in _SUFFIXED if suffix.strip().isalpha() else ():
            manner = cite_commands().get(command)
            if manner is not None:
                scanner.project.macros.declare(command + suffix.strip(), manner)
        scanner.project.suffixes.add(suffix.strip())
    scanner.project.macros.silent.clear()
    return _over_arguments(scanner, start, after)


def _set(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\defbibentryset{set}{a,b}`: who cites the set cites its members."""
    key = scanner.arguments.group(after)
    members = scanner.arguments.group(key.end) if key is not None else None
    if key is None or members is None:
        scanner.page.cover(start, after)
        return 0
    written = scanner.text[slice(*members.inner)].split(",")
    scanner.project.sets[scanner.text[slice(*key.inner)].strip()] = tuple(filter(None, map(str.strip, written)))
    scanner.page.cover(start, members.end)
    return members.end


def _bibitem(scanner: Scan, name: str, start: int, after: int) -> int:
    """An entry of a list of works that the draft has itself."""
    group = scanner.arguments.group(scanner.skip_brackets(after))
    if group is not None:
        scanner.page.own_keys.add(scanner.text[slice(*group.inner)].strip())
        scanner.page.cover(start, group.end)
        return group.end
    scanner.page.cover(start, after)
    return 0


def bibliography(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\addbibresource{refs.bib}`, `\bibliography{refs,more}`: the libraries of the draft."""
    options, written, end = scanner.cover_with_options(start, after)
    if not end:
        return 0
    written = scanner.expanded(written)
    if "remote" in options:
        scanner.page.notices.append(f"The library {written} is elsewhere and was not read.")
    elif "\\" not in written:
        names = [written.strip()] if name.startswith("add") else [each.strip() for each in written.split(",")]
        scanner.page.libraries += [os.path.join(scanner.project.root_folder, each) for each in names if each]
    return end


def _paragraph(scanner: Scan, name: str, start: int, after: int) -> int:
    scanner.page.put(start, after, "\n\n")
    return 0


def _next_token(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\string\cite` prints the command's name."""
    found = _NEXT_TOKEN.match(scanner.text, after)
    over = found.end() if found is not None else after
    scanner.page.cover(start, over)
    return over


def _end_of_input(scanner: Scan, name: str, start: int, after: int) -> int:
    if scanner.page.muted or scanner.conditions or scanner.groups:
        scanner.page.cover(start, after)
        return 0
    scanner.page.blank(start, scanner.end)
    scanner.over = True
    return scanner.end


def _table() -> dict[str, Handler]:
    tables: list[tuple[Handler, tuple[str, ...] | frozenset[str] | Mapping[str, int]]] = [
        (_silent, SILENT),
        (_italic, ITALICS),
        (_italic_from_here, ITALIC_SWITCHES),
        (_note, NOTES),
        (_quote, QUOTES | QUOTES_IN_LANGUAGE),
        (_parentheses, PARENTHESES | BRACKETS),
        (_heading, HEADINGS),
        (_code, CODE),
        (_verb, ("verb", "Verb", "lstinline", "mintinline", "spverb", "cverb")),
        (_address, ("url", "path", "nolinkurl", "href")),
        (_short_verb, tuple(f"{verb}ShortVerb" for verb in ("Make", "Define", "Delete", "Undefine"))),
        (_short_verb, ("lstMakeShortInline", "MakeShortVerbatim")),
        (_new_verbatim, _NEW_VERBATIM),
        (_new_minted, ("newminted",)),
        (_included_comment, ("includecomment",)),
        (_definition, own.NEWCOMMANDS | own.DOCUMENT_COMMANDS | own.DEFS | own.LETS),
        (_definition, own.ENVIRONMENTS | own.DOCUMENT_ENVIRONMENTS),
        (_new_cite_command, ("DeclareCiteCommand", "DeclareMultiCiteCommand", "DeclareNestableCiteCommand")),
        (_new_cites, ("newcites",)),
        (_set, ("defbibentryset",)),
        (_bibitem, ("bibitem",)),
        (bibliography, ("bibliography", "nobibliography", "addbibresource", "addglobalbib", "addsectionbib")),
        (_paragraph, ("par", "endgraf")),
        (_next_token, ("string", "meaning", "show")),
        (_end_of_input, ("endinput",)),
        (otherwise, ("else",)),
        (end_of_condition, ("fi",)),
        (new_condition, ("newif",)),
        (begin, ("begin",)),
        (end, ("end",)),
        (at_input, INPUTS),
        (at_package, ("usepackage", "RequirePackage", "LoadClass", "LoadClassWithOptions")),
        (at_class, ("documentclass",)),
    ]
    return {name: handler for handler, names in tables for name in names}


COMMANDS: Mapping[str, Handler] = _table()
