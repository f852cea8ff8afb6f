"""`refkit bibliography`: the list of works that drafts cite, or of a whole library, as a manual of style has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from refkit.library.library import Library

Include = Literal["uncited", "doubtful"]
_NOTHING_TO_LIST = 1
_MOST_SAID = 10
# The manual that goes with how a draft cites.
_MANUALS = {"mla": "mla", "author-date": "chicago-author-date", "notes": "chicago-notes"}


@dataclass(frozen=True, slots=True)
class _Listing:
    """Works of a library, by their numbers, and what there is to say of those that are not listed.

    `style` is the manual that goes with the drafts; `inputs` are the files that were read.
    """

    library: Library
    numbers: Sequence[int]
    notes: Sequence[str] = ()
    style: str = "mla"
    inputs: Sequence[str] = ()
    failed: bool = False
