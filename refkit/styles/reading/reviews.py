"""Reads what a review reviews: `Review of \\emph{The Iliad}, by Homer` is a review of that title, by that author."""

import re
from collections.abc import Mapping

from refkit.library.names import read_names
from refkit.styles.reference import Names, Role, Variable
from refkit.styles.rich import Rich, Run, plain

_REVIEW = re.compile(r"\s*(?:book |film )?review of (?:the (?:book|film|novel) )?", re.IGNORECASE)
_BY = re.compile(r",? (?:by|ed(?:ited|\.)? by|directed by|trans(?:lated|\.)? by) (?P<author>.+?)\.?\s*$")
_INTERVIEW = re.compile(r"(?:personal )?interview(?:ed)? (?:by|with|conducted by) (?P<name>.+?)\.?\s*$", re.IGNORECASE)
_QUOTES = "“”‘’\"'"


def read_review(texts: dict[Variable, Rich], names: dict[Role, Names]) -> bool:
    """Whether a work is called a review of another; that other becomes its `reviewed-title` and `reviewed-author`."""
    title = texts.get("title", ())
    found = _REVIEW.match(plain(title))
    if found is None:
        return False
    reviewed = _from(title, found.end())
    author = _BY.search(plain(reviewed))
    if author is not None:
        names.setdefault("reviewed-author", Names(read_names(author["author"].replace(", and ", " and "))))
        reviewed = _up_to(reviewed, author.start())
    del texts["title"]
    texts["reviewed-title"] = tuple(
        Run(run.text.strip(_QUOTES) if number in (0, len(reviewed) - 1) else run.text, is_protected=run.is_protected)
        for number, run in enumerate(reviewed)
    )
    return True


def read_interviewer(fields: Mapping[str, str], names: dict[Role, Names]) -> bool:
    """Whether a field says who asked the questions, `Interview by Ann Lee`; she becomes the interviewer."""
    for name in ("titleaddon", "howpublished", "type", "note"):
        found = _INTERVIEW.fullmatch(fields.get(name, "").strip())
        if found and "interviewer" not in names:
            names["interviewer"] = Names(read_names(found["name"].replace(" with ", " and ")))
            return True
    return False


def _from(words: Rich, start: int) -> Rich:
    found, at = [], 0
    for run in words:
        end = at + len(run.text)
        if end > start:
            found.append(run._replace(text=run.text[max(0, start - at) :]))
        at = end
    return tuple(found)


def _up_to(words: Rich, stop: int) -> Rich:
    found, at = [], 0
    for run in words:
        if at < stop:
            found.append(run._replace(text=run.text[: stop - at]))
        at += len(run.text)
    return tuple(found)
