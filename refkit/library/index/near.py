"""Finds surnames spelt nearly like another without comparing it with all of them.

Two words that differ in at most k places share at least one piece, if one of them is cut into 2k + 1: a letter more,
less or another spoils one piece, two letters that changed places spoil two (Li et al., Pass-Join, 2011, where words
are cut into k + 1, for k without transpositions).  So the index holds the pieces of every surname, and a misspelt one
asks for its own.
"""

from collections.abc import Iterator

# A surname this short has too many neighbours to be called misspelt.
_SHORTEST = 5
_LONGEST = 40
_MOST_LETTERS = 2


def allowed_letters(written: str) -> int:
    """How many letters of a folded surname may be otherwise before it is another name."""
    return 0 if len(written) < _SHORTEST else 1 if len(written) < 8 else _MOST_LETTERS


def near_pieces(surname: str) -> set[str]:
    """The keys under which a folded surname is kept for those who misspell it."""
    length = len(surname)
    if length > _LONGEST:
        return set()
    # Written with up to two letters more or less than it has, it may be allowed one letter or two.
    lengths = range(max(1, length - _MOST_LETTERS), length + _MOST_LETTERS + 1)
    allowed = {allowed_letters("x" * each) for each in lengths} - {0}
    return {
        _key(surname, letters, length, start, surname[start:end])
        for letters in allowed
        for start, end in _pieces(length, letters)
    }


def near_probes(written: str) -> set[str]:
    """The keys under which surnames are kept that may be the one written, but for the letters it is allowed."""
    letters = allowed_letters(written)
    if not letters or len(written) > _LONGEST + letters:
        return set()
    return {
        _key(written, letters, length, start, written[start + shift : end + shift])
        for length in range(len(written) - letters, len(written) + letters + 1)
        for start, end in _pieces(length, letters)
        for shift in range(-letters, letters + 1)
        if start + shift >= 0 and end + shift <= len(written)
    }


def _pieces(length: int, letters: int) -> Iterator[tuple[int, int]]:
    """Where each of the pieces begins and ends into which a word of that length is cut."""
    number = 2 * letters + 1
    for piece in range(number):
        start, end = piece * length // number, (piece + 1) * length // number
        if start < end:
            yield start, end


def _key(word: str, letters: int, length: int, start: int, piece: str) -> str:
    """Nobody misspells the first letter, so it stands in every key."""
    return f"{word[0]}{letters}{length:02}{start:02}{piece}"
