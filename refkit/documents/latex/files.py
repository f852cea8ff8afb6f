r"""The files that a draft takes in: `\input`, `\include`, `\subfile`, `\import`, and packages of the writer's own."""

import os
import re
from dataclasses import replace

from refkit.documents.latex.page import Page
from refkit.documents.latex.project import Project
from refkit.documents.latex.scan import Scan
from refkit.documents.latex.vocabulary import INPUTS
from refkit.documents.masking import unified
from refkit.documents.source import Source
from refkit.errors import RefkitError

_BARE_NAME = re.compile(r"[ \t]*([^\s\\{}%#\[\]]+)")


def read_file(scan: type[Scan], project: Project, path: str, source: Source) -> None:
    """Reads a file of the project, and after it in the list of documents those that it takes in.

    `scan` is what reads a page.
    """
    place = len(project.documents)
    project.documents.append(None)
    project.seen.add(os.path.normpath(path))
    project.open.append(os.path.normpath(path))
    page = Page(path, unified(source.text))
    root = project.root_of(source.text) if len(project.open) == 1 else ""
    if root:
        _read_root(scan, project, page, root)
    scan(project, page).read()
    if project.has_class and not project.begun:
        page.begin_prose(len(page.text))
    document = page.document(source.text)
    project.documents[place] = replace(document, notices=source.notices + document.notices)
    project.open.pop()


def at_input(scanner: Scan, name: str, start: int, after: int) -> int:
    """A file is taken in where it stands."""
    written, over = _file_named(scanner, name, after)
    scanner.page.cover(start, over)
    if (
        not written
        or (scanner.page.muted and not scanner.project.quiet)
        or (scanner.project.quiet and scanner.project.begun)
    ):
        return over
    project = scanner.project
    folder, _, file = written.rpartition("//") if INPUTS[name] == 2 else ("", "", written)
    before = project.imported
    if folder:
        is_relative = name.startswith("sub")
        project.imported = os.path.join(before, folder) if is_relative else folder
    place = f"\\{name}{{{file}}} (line {scanner.line(start)})"
    _take_in(scanner, file, place)
    project.imported = before
    return over


def _take_in(scanner: Scan, file: str, place: str) -> None:
    project, notices = scanner.project, scanner.page.notices
    if "\\" in file or file.startswith("|"):
        notices.append(f"{place} names no file that can be told from the draft, and was passed over.")
        return
    try:
        found = project.find(file)
    except RefkitError as error:
        notices.append(f"{place}: {error.message}.")
        return
    if found is None:
        if project.reads_files and not place.startswith("\\InputIfFileExists"):
            notices.append(f"{place}: there is no such file, so what it cites is not checked.")
    elif found[0] in project.open or len(project.open) > project.DEEPEST:
        notices.append(f"{place} takes in a file that takes in this one; it was read once.")
    elif found[0] not in project.seen and project.quiet:
        project.seen.add(found[0])
        _read_definitions(type(scanner), project, Page(found[0], unified(found[1].text)))
    elif found[0] not in project.seen:
        read_file(type(scanner), project, *found)


def _file_named(scanner: Scan, name: str, after: int) -> tuple[str, int]:
    """The name of the file, a folder of its own before `//`, and where the command is over; empty where none is named."""
    parts: list[str] = []
    for _ in range(INPUTS[name]):
        group = scanner.arguments.group(after)
        if group is None:
            break
        parts.append(_unquoted(scanner.expanded(scanner.text[slice(*group.inner)]).strip()))
        after = group.end
    if not parts and name == "input":
        bare = _BARE_NAME.match(scanner.text, after)
        return (_unquoted(bare[1]), bare.end()) if bare is not None else ("", after)
    return ("//".join(parts) if len(parts) == INPUTS[name] else ""), after


def _unquoted(name: str) -> str:
    return name[1:-1] if len(name) > 1 and name[0] == name[-1] == '"' else name


def at_package(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\usepackage[ngerman]{babel}`, `\usepackage{mycites}`: a package beside the draft may define cite commands."""
    options, written, end = scanner.cover_with_options(start, after)
    if not end:
        return 0
    names = [each.strip() for each in written.split(",")]
    if "babel" in names:
        scanner.project.note_languages(options)
    ending = ".cls" if name.startswith("LoadClass") else ".sty"
    for each in names:
        _read_package(type(scanner), scanner.project, each, ending)
    return end


def at_class(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\documentclass[…]{book}`; a subfile names its main file in the options."""
    options, written, end = scanner.cover_with_options(start, after)
    if not end:
        return 0
    project = scanner.project
    if written.strip() == "subfiles":
        if options.strip() and len(project.open) == 1:
            _read_root(type(scanner), project, scanner.page, options.strip())
    else:
        project.note_languages(options)
        _read_package(type(scanner), project, written.strip(), ".cls")
    project.has_class = True
    return end


def _read_package(scan: type[Scan], project: Project, name: str, ending: str) -> None:
    """The definitions of a package or class that lies beside the draft."""
    if not name or "\\" in name or len(project.open) > project.DEEPEST:
        return
    try:
        found = project.find(name, (ending,))
    except RefkitError:
        return
    if found is None or found[0] in project.seen:
        return
    project.seen.add(found[0])
    _read_definitions(scan, project, Page(found[0], unified(found[1].text)))


def _read_root(scan: type[Scan], project: Project, page: Page, name: str) -> None:
    """What the main file of a chapter defines, and the libraries that it names."""
    try:
        found = project.find(name)
    except RefkitError:
        return
    if found is None or found[0] in project.seen:
        return
    project.seen.add(found[0])
    root = Page(found[0], unified(found[1].text))
    try:
        folder = os.path.relpath(os.path.dirname(found[0]) or ".", project.folder or ".")
    except ValueError:  # another drive
        folder = os.path.dirname(found[0])
    before = project.root_folder, project.imported
    project.root_folder = project.imported = "" if folder == "." else folder
    _read_definitions(scan, project, root)
    project.root_folder, project.imported = before
    project.begun = project.has_class = False
    page.libraries += root.libraries


def _read_definitions(scan: type[Scan], project: Project, page: Page) -> None:
    project.open.append(page.path)
    project.quiet += 1
    page.muted += 1
    scan(project, page).read()
    project.quiet -= 1
    project.open.pop()
