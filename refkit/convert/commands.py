r"""Citations as commands: of biblatex, of natbib, and Pandoc's `[@key, 12]`.

Each writer gets a citation divided into works, and a function that gives the words of a stretch in the target's own
writing; what it returns stands in the place of the parenthesis (of the names, too, where `begins_at` says so).
"""

import re
from collections.abc import Callable
from typing import Literal, get_args

from refkit.convert.works import Citing, Stretch, Work

Target = Literal["biblatex", "natbib", "pandoc"]
TARGETS: tuple[Target, ...] = get_args(Target)
Written = Callable[[Stretch], str]

_PLAIN_KEY = re.compile(r"\w(?:[\w:.#$%&+?<>~/-]*\w)?")


def begins_at(citing: Citing, target: Target) -> int:
    """Where the command begins: at the parenthesis, or at the names where it prints them itself."""
    return citing.citation.start if _prints_names(citing, target) else citing.start


def command(citing: Citing, target: Target, written: Written) -> str:
    """The command that cites what the citation cites."""
    if target == "pandoc":
        return _pandoc(citing, written)
    return _biblatex(citing, written) if target == "biblatex" else _natbib(citing, written)


def _prints_names(citing: Citing, target: Target) -> bool:
    """Whether names in the sentence are left to the command: \\textcite of MLA's style prints no parenthesis."""
    if not citing.is_named or len(citing.works) > 1 or not citing.works[0].before.is_empty:
        return False
    return target != "biblatex" or citing.works[0].year


def _biblatex(citing: Citing, written: Written) -> str:
    works = citing.works
    if _prints_names(citing, "biblatex"):
        return rf"\textcite{_arguments(works[0], written)}"
    if citing.citation.mode == "note":
        name = r"\cite" if len(works) == 1 else r"\cites"
    else:
        name = r"\autocite" if len(works) == 1 else r"\autocites"
    forms = {_form(work, citing) for work in works}
    if len(forms) == 1:
        if forms == {"page"} and len(works) == 1:
            return rf"\pnotecite{_arguments(works[0], written)}"
        star = "*" if forms != {"full"} else ""
        return name + star + "".join(_arguments(work, written) for work in works)
    pieces = [_FORMS[_form(work, citing)] + _arguments(work, written) for work in works]
    return f"({'; '.join(pieces)})"


Form = Literal["full", "nameless", "page"]
_FORMS: dict[Form, str] = {"full": r"\cite", "nameless": r"\cite*", "page": r"\notecite"}


def _form(work: Work, citing: Citing) -> Form:
    """What of a work is to be printed: all, all but its names, or the page alone."""
    if work.is_page and not work.behind.is_empty and citing.citation.mode != "narrative":
        return "page"
    return "full" if work.names else "nameless"


def _natbib(citing: Citing, written: Written) -> str:
    works = citing.works
    if _prints_names(citing, "natbib"):
        return rf"\citet{_arguments(works[0], written)}"
    if citing.citation.mode == "note":
        return "; ".join(_bare(work) + _arguments(work, written) for work in works)
    if len(works) == 1:
        return (r"\citep" if works[0].names else r"\citeyearpar") + _arguments(works[0], written)
    return rf"\citetext{{{'; '.join(_bare(work) + _arguments(work, written) for work in works)}}}"


def _bare(work: Work) -> str:
    return r"\citealp" if work.names else r"\citeyear"


def _arguments(work: Work, written: Written) -> str:
    """`[see][12]{key}`; words with brackets in them are put between braces."""
    before, behind = (argument(written(stretch)) for stretch in (work.before, work.behind))
    notes = f"[{before}][{behind}]" if before else f"[{behind}]" if behind else ""
    return f"{notes}{{{work.key}}}"


def argument(words: str) -> str:
    """Words as an optional argument of a command: a bracket in them wants braces around them."""
    words = " ".join(words.split())
    return f"{{{words}}}" if "[" in words or "]" in words else words


def _pandoc(citing: Citing, written: Written) -> str:
    if _prints_names(citing, "pandoc"):
        behind = _suffix(citing.works[0], written)
        return _key(citing.works[0].key) + (f" [{behind}]" if behind else "")
    return f"[{'; '.join(_pandoc_work(work, written) for work in citing.works)}]"


def _pandoc_work(work: Work, written: Written) -> str:
    before, behind = " ".join(written(work.before).split()), _suffix(work, written)
    sign = "" if work.names else "-"
    lead = f"{before} " if before else ""
    return f"{lead}{sign}{_key(work.key)}" + (f", {behind}" if behind else "")


def _suffix(work: Work, written: Written) -> str:
    """What stands behind the key; a semicolon would begin another work."""
    return re.sub(r"\s*;", ",", " ".join(written(work.behind).split()))


def _key(key: str) -> str:
    return f"@{key}" if _PLAIN_KEY.fullmatch(key) else f"@{{{key}}}"
