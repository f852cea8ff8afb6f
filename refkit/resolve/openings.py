"""What the library knows of the capitalised words of a draft: which of them may begin a name or a title."""

from functools import lru_cache
from typing import NamedTuple

from refkit.documents.model import FILLER
from refkit.library.fold import fold
from refkit.library.index.index import Index


class Opening(NamedTuple):
    """A capitalised word, folded, and whether a surname or a title of the library begins with it."""

    folded: str
    of_name: bool
    of_title: bool


class Openings(dict[str, Opening]):
    """What the library knows of each capitalised word; a draft writes each of its words five times."""

    def __init__(self, index: Index) -> None:
        self.index = index

    def __missing__(self, written: str) -> Opening:
        folded = bare(written)
        opening = Opening(folded, self.index.starts_surname(folded), self.index.starts_title(folded))
        self[written] = opening
        return opening


@lru_cache(maxsize=1 << 14)  # a draft of a hundred pages has five thousand capitalised words
def bare(word: str) -> str:
    """A word folded, without the possessive: `Hawthorne's` → hawthorne."""
    word = word.replace(FILLER, "")
    for ending in ("'s", "’s"):
        word = word.removesuffix(ending)
    return fold(word)
