"""The words of a draft as they print, by their places in the file: markup covered, blanks folded where they are sought."""

import re
from typing import NamedTuple

from refkit.documents.model import FILLER, Document, Stream


class Found(NamedTuple):
    """Where words were found."""

    start: int
    end: int


class Words:
    """The printed words of one stream of a document."""

    def __init__(self, document: Document, stream: Stream) -> None:
        self.document = document
        self.stream = stream

    def masked(self, start: int, end: int) -> str:
        """The stretch with its markup covered, as long as it was."""
        shift = self.stream.start
        return self.stream.text[max(0, start - shift) : max(0, end - shift)]

    def printed(self, start: int, end: int) -> str:
        """The stretch as it prints, with single blanks."""
        return " ".join(self.masked(start, end).replace(FILLER, "").split())

    def find(self, words: str, start: int, end: int) -> Found | None:
        """Where the words stand between two places, whatever markup or line ends are in them."""
        letters = [re.escape(letter) for letter in "".join(words.split())]
        pattern = rf"[\s{FILLER}]*".join(letters)
        found = re.search(rf"(?<!\w){pattern}(?!\w)", self.masked(start, end)) if letters else None
        found = found or (re.search(pattern, self.masked(start, end)) if letters else None)
        return Found(start + found.start(), start + found.end()) if found else None


def words_of(document: Document) -> dict[str, Words]:
    """The words of each stream of a document by the stream's id."""
    return {stream.id: Words(document, stream) for stream in document.streams}
