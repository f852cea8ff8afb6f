"""The vocabulary in which a manual lays out an entry, in pybtex's template language.

A layout says which parts follow each other, and with which punctuation: `sentences[author, title, commas[publisher,
year]]`.  A part writes what a work has of it, or nothing; then its punctuation is left out as well.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pybtex.style.template import Node

from refkit.styles.joining import ended, joined
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich


class Listed(NamedTuple):
    """A work at its place in a list.

    `repeats` says that the work before it has the same authors; `letter` is what tells it from the other works of its
    authors in its year.
    """

    reference: Reference
    repeats: bool = False
    letter: str = ""


class Cited(NamedTuple):
    """A work that a note cites, at a place in it.

    `shortened` is the work with its short title, `names` are the surnames that are enough for it; `is_page` says that
    the place is a page or pages.
    """

    reference: Reference
    shortened: Reference
    names: Rich = NOTHING
    place: Rich = NOTHING
    is_page: bool = False


def part(write: Callable[[Reference], Rich]) -> Node:
    """A part of an entry, written from what the work has."""
    return Node(write.__name__, lambda children, work: write(work.reference))


def placed_part(write: Callable[[Listed], Rich]) -> Node:
    """A part of an entry that depends on the works around it."""
    return Node(write.__name__, lambda children, work: write(work))


def _parts(children: Sequence[Node], work: Listed, delimiter: str) -> Rich:
    return joined(delimiter, [child.format_data(work) for child in children])


def parted_by(delimiter: str) -> Node:
    """Parts with that between them."""
    return Node("parted_by", _parts)(delimiter)


sentences = parted_by(". ")
commas = parted_by(", ")
words = parted_by(" ")


def _closed(children: Sequence[Node], work: Listed) -> Rich:
    return ended(_parts(children, work, " "))


# Parts with a period at their end, inside an entry that goes on behind it.
closed = Node("closed", _closed)


def laid_out(layout: Node, work: Listed) -> Rich:
    """An entry as its layout has it."""
    text: Rich = layout.format_data(work)
    return text
