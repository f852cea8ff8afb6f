r"""Environments: `\begin{quote}`, `\begin{verbatim}`, `\begin{document}` and their ends."""

from refkit.documents.latex.citing import cite, expand
from refkit.documents.latex.commands import CITING_ENVIRONMENTS
from refkit.documents.latex.scan import Scan
from refkit.documents.latex.vocabulary import ARGUMENTS_OF, QUOTATIONS, UNSPOKEN
from refkit.documents.model import Mark


def begin(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\begin{…}` with its arguments."""
    argument = scanner.arguments.group(after)
    if argument is None or argument.inner.end - argument.inner.start > 60:
        scanner.page.cover(start, after)
        return 0
    environment = scanner.text[slice(*argument.inner)].strip()
    if environment == "document":
        scanner.project.begun = True
        scanner.page.begin_prose(argument.end)
        return argument.end
    if environment in scanner.project.verbatim:
        return _code(scanner, environment, start, argument.end)
    if environment in UNSPOKEN:
        return _unspoken(scanner, environment, start, argument.end)
    scanner.open_environment(environment, start)
    macro = scanner.project.macros.environments.get(environment)
    if macro is not None and scanner.project.macros.cites(macro):
        scanner.page.cover(start, argument.end)
        return expand(scanner, macro, start, argument.end) or argument.end
    if environment in CITING_ENVIRONMENTS:
        return cite(scanner, environment, CITING_ENVIRONMENTS[environment], start, argument.end)
    end = scanner.skip_brackets(argument.end) if environment not in QUOTATIONS else argument.end
    for _ in range(ARGUMENTS_OF.get(environment, 0)):
        group = scanner.arguments.group(end)
        end = group.end if group is not None else end
    scanner.page.cover(start, end)
    return end


def end(scanner: Scan, name: str, start: int, after: int) -> int:
    r"""`\end{…}`: with the document ends all; a list of works or a quotation leaves a mark."""
    argument = scanner.arguments.group(after)
    if argument is None:
        scanner.page.cover(start, after)
        return 0
    environment = scanner.text[slice(*argument.inner)].strip()
    if environment == "document" and not scanner.page.muted:
        scanner.page.blank(start, scanner.end)
        scanner.over = True
        return scanner.end
    begun = scanner.close_environment(environment)
    if begun is not None and not scanner.page.muted:
        if environment == "thebibliography":
            scanner.page.lists.append(Mark("reference-list", begun, argument.end))
        elif environment in QUOTATIONS:
            scanner.page.marks.append(Mark("block-quote", begun, argument.end))
    scanner.page.cover(start, argument.end)
    return argument.end


def _code(scanner: Scan, environment: str, start: int, after: int) -> int:
    """Code, comments, files: nothing in it is carried out."""
    found = scanner.find_end(environment, after)
    if found is None:
        notice = f"\\begin{{{environment}}} (line {scanner.line(start)}) has no end; what follows is left out."
        scanner.page.notices.append(notice)
    over = found.end if found is not None else scanner.end
    scanner.page.blank(start, over)
    if not scanner.page.muted:
        scanner.page.marks.append(Mark("code", start, over))
    return over


def _unspoken(scanner: Scan, environment: str, start: int, after: int) -> int:
    """Formulas and drawings: no prose, but what they cite counts."""
    found = scanner.find_end(environment, after)
    if found is None:
        scanner.page.cover(start, after)
        return after
    scanner.run_inside(after, found.start)
    scanner.page.blank(start, found.end)
    return found.end
