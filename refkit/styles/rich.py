"""Text with type faces: what a field of an entry holds, and what a formatted reference is made of.

A `Rich` is a row of runs; joined, their texts are what is read.  Nothing here knows how a manual punctuates.
"""

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

Face = Literal["italic", "bold", "smallcaps", "superscript", "subscript"]
NO_FACES: frozenset[Face] = frozenset()


class Run(NamedTuple):
    """A stretch of text in one type face.

    `is_protected` says that its capitals are its writer's own and stay as they are, as those in braces in a .bib file;
    `link` is the address that it leads to, empty where it leads nowhere.
    """

    text: str
    faces: frozenset[Face] = NO_FACES
    is_protected: bool = False
    link: str = ""


Rich: TypeAlias = tuple[Run, ...]

NOTHING: Rich = ()


def rich(text: str) -> Rich:
    """A text in the ordinary type face; nothing where it is empty."""
    return (Run(text),) if text else NOTHING


def plain(words: Rich) -> str:
    """The text without type faces."""
    return "".join([run.text for run in words])


def in_face(face: Face, words: Rich) -> Rich:
    """A text set in a type face; what was in it already stands out by being set upright, as in print."""
    if face == "italic":
        return tuple([run._replace(faces=run.faces ^ {face}) for run in words])
    return tuple([run._replace(faces=run.faces | {face}) for run in words])


def between(words: Rich, start: int, stop: int) -> Rich:
    """The part of a text from one place to another."""
    found, at = [], 0
    for run in words:
        if piece := run.text[max(0, start - at) : max(0, stop - at)]:
            found.append(run._replace(text=piece))
        at += len(run.text)
    return tuple(found)


def linked(text: str, address: str) -> Rich:
    """A text that leads to an address."""
    return (Run(text, link=address),) if text else NOTHING


def each_run(change: Callable[[str], str], words: Rich) -> Rich:
    """A text with something changed in each run."""
    return tuple([run._replace(text=change(run.text)) for run in words])


def merged(words: Rich) -> Rich:
    """The text with neighbours of the same face in one run, and without empty runs; what was protected is no more."""
    found: list[Run] = []
    for run in words:
        if not run.text:
            continue
        if found and found[-1].faces == run.faces and found[-1].link == run.link:
            found[-1] = found[-1]._replace(text=found[-1].text + run.text)
        else:
            found.append(run._replace(is_protected=False))
    return tuple(found)
