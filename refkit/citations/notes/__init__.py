"""Citations in notes, as shapes: full first notes, short notes, ibid., several works in one note."""

from refkit.citations.notes.find import find_note_works, goes_on, prefix_before
from refkit.citations.notes.publication import years_in
from refkit.citations.notes.standing import is_same_author
from refkit.citations.notes.work import NoteWork, WrittenName

__all__ = [
    "NoteWork",
    "WrittenName",
    "find_note_works",
    "goes_on",
    "is_same_author",
    "prefix_before",
    "years_in",
]
