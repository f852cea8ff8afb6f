"""How an item of a list of works begins where no heading says that it is one: with its author, and in which form.

A sentence may begin with a name and a year, too: `Getty (1985) argues`.  What is found here begins no sentence.
"""

import re
from collections.abc import Sequence

from refkit.documents.model import FILLER
from refkit.vocabulary import Vocabulary

TITLE_MARKS = '"“„«‘*_' + FILLER
_STOPS = ".,:;)]"
# "(2004).", "1837", "[1867]", "2020b", "(1976/1990)"; not "(1886–1934)", which is a life or a term of office
_YEAR = re.compile(r"[(\[]?(?:1[4-9]|20)\d\d[a-z]?(?:/(?:1[4-9]|20)?\d\d)?[)\]]*[.,:;]?")
_CLOSED = re.compile(r"[)\]][.,:;]?$")
_LAST_YEAR = re.compile(r", (?:1[4-9]|20)\d\d\.?$")
_ANY_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
# "Moscow: Vagrius", "М.: Вагриус", "О школе // История", "113-38", "12(3)", "12.3", "vol. 3", "https://…"
_IMPRINT = re.compile(
    r"[^\W\d_]\.? ?: ?[^\W\d_a-z]| // |(?<![\d–-])(?!(?:1[4-9]|20)\d\d[-–—](?:1[4-9]|20)\d\d(?!\d))\d{1,5}[-–—]\d|\d ?\(\d{1,3}\)|\d;\s?\d|\b\d{1,3}\.\d{1,3}\b|\b[vV]ol\. ?\d|https?:|www\.|\bdoi\b"
)
_MOST_WORDS = 60
_WORDS_OF_A_DATE = 4
_SURNAME_WORDS = 4
_LONGEST_WORD = 30


def begins_with_author(item: str, words: Vocabulary) -> bool:
    """Whether an item begins with its author and says when or where the work came out.

    `Babbage C 1837 *The ninth*`, `C Babbage 1837 *The ninth*`, `Grudem, Wayne. *Theology*. Zondervan, 2009`.
    """
    pieces = item.split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]
    if not pieces or not _may_begin(pieces[0], words):
        return False
    if _is_dated(pieces, words):
        return True
    return _is_inverted(pieces, words) and (has_imprint(item) or _ends_in_year(item, pieces[0]))


def begins_with_dated_author(item: str, words: Vocabulary) -> bool:
    """Whether names and a year begin an item: `C Babbage 1837 *The ninth*`, unlike `Babbage (1837) writes`."""
    pieces = item.split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]
    return bool(pieces) and _may_begin(pieces[0], words) and _is_dated(pieces, words)


def _ends_in_year(item: str, surname: str) -> bool:
    """Whether a surname in capitals has a year at the end: `BOURDIEU Pierre, La distinction, Paris, Minuit, 1979.`"""
    return _is_in_capitals(surname) and _LAST_YEAR.search(item) is not None


def has_imprint(item: str) -> bool:
    """Whether an item says where or in what its work came out, and when: `Zondervan, 2009`, unlike `shot in 1934`."""
    if not any(mark in item for mark in TITLE_MARKS) and not _IMPRINT.search(item):
        return False
    return any(not _is_told(item, year.start()) for year in _ANY_YEAR.finditer(item))


def _is_told(item: str, at: int) -> bool:
    """Whether a word of a sentence stands before a year: `died in 1934`, unlike `London 1934` and `Vagrius, 1934`."""
    before = item[max(0, at - _LONGEST_WORD) : at].split()
    return bool(before) and before[-1].isalpha() and before[-1].islower()


def _is_dated(pieces: Sequence[str], words: Vocabulary) -> bool:
    """Whether names alone lead to a year that no sentence goes on behind.

    dated = name+ year (title | capital)
    """
    number = _names_end(pieces, words)
    if not 0 < number < len(pieces):
        return False
    after = _behind_year(pieces, number, words)
    if after is None or after >= len(pieces):
        return False
    if pieces[after][0] in TITLE_MARKS:
        return True
    # "World Bank. 2003. Report", unlike the film of a sentence, "Vertigo (1958). Directed by"
    is_closed = number > 1 and pieces[number - 1].endswith(".") and pieces[after - 1].endswith(".")
    return (is_closed or _are_names(pieces[:number])) and pieces[after][0].isupper()


def _behind_year(pieces: Sequence[str], number: int, words: Vocabulary) -> int | None:
    """The number of the piece behind the year that begins at a piece: `(2014,` `August).`, `(in` `press).`, `n.d.`"""
    piece = pieces[number]
    after = number + 1
    if piece[0] in "([":
        closing = (
            at for at in range(number, min(number + _WORDS_OF_A_DATE, len(pieces))) if _CLOSED.search(pieces[at])
        )
        after = next(closing, number) + 1
    is_dateless = " ".join(pieces[number:after]).strip("([])., :").casefold() in words.dateless
    return after if is_dateless or _YEAR.fullmatch(piece) else None


def _names_end(pieces: Sequence[str], words: Vocabulary) -> int:
    """The number of the first piece that is part of no name."""
    for number, piece in enumerate(pieces):
        if not _is_part_of_name(piece, words):
            return number
    return len(pieces)


def _are_names(pieces: Sequence[str]) -> bool:
    """Whether persons stand there for certain: with initials, or the surname first."""
    return any(_is_initial(piece) for piece in pieces) or any(piece.endswith(",") for piece in pieces[:_SURNAME_WORDS])


def _is_inverted(pieces: Sequence[str], words: Vocabulary) -> bool:
    """Whether surname and given name lead to a title.

    inverted = surname+ "," name+ ("." | ":" | title) | surname initials ("." | "," | ";") | SURNAME name+ ","
    """
    end = _names_end(pieces, words)
    given = _given_name(pieces)
    if not 0 < given < end or _is_initial(pieces[0]):
        return False
    if end < len(pieces) and pieces[end][0] in TITLE_MARKS:
        return True
    is_in_capitals = not pieces[0].endswith(",") and _is_in_capitals(pieces[0])
    return any(_ends_author(pieces, at) or (is_in_capitals and pieces[at].endswith(",")) for at in range(given, end))


def _given_name(pieces: Sequence[str]) -> int:
    """The number of the piece that begins the given name behind a surname; 0 if there is none."""
    for at, piece in enumerate(pieces[:_SURNAME_WORDS]):
        if at and (_is_initial(piece) or _is_in_capitals(pieces[0])):
            return at
        if piece.endswith(","):
            return at + 1
    return 0


def _is_in_capitals(piece: str) -> bool:
    """Whether a surname is set off by capitals: `FOUCAULT (Michel),`, `BOURDIEU Pierre,`"""
    bare = piece.rstrip(_STOPS)
    return len(bare) > 3 and bare.isalpha() and bare.isupper()


def _ends_author(pieces: Sequence[str], at: int) -> bool:
    """Whether the names may end here: `Wayne.`, `Eva:`, the `A.` of `Getty, J. A. Origins`, the `C.,` of `Eco C., Il`."""
    piece = pieces[at]
    if not _is_initial(piece):
        return piece.endswith((".", ":"))
    following = pieces[at + 1] if at + 1 < len(pieces) else ""
    # "LIMA, P. R. O ensino": a title may begin with a letter
    is_name = _is_initial(following) and following[-1] in _STOPS
    return piece.endswith((".", ",", ":")) and following[:1].isupper() and not is_name


def _may_begin(word: str, words: Vocabulary) -> bool:
    """Whether a name may begin with a word: no `In`, `May`, `Figure`, and nothing in lower case but `van`."""
    core = word.strip(_STOPS + "(").casefold()
    if core in words.particles:
        return True
    is_other = core in words.function_words or core in words.months or core in words.ibid or core in words.prefixes
    is_place = len(core) > 1 and core in words.labels
    return word[0].isupper() and not is_other and not is_place


def _is_part_of_name(piece: str, words: Vocabulary) -> bool:
    """Whether a name, its titles, or what joins two names may have a piece: `Getty,`, `J.`, `van`, `&`, `(eds.)`."""
    core = piece.strip(_STOPS + "(").casefold()
    if any(map(str.isdigit, piece)) or core in words.dateless or core in words.months:
        return False
    is_role = core in words.role_words
    if piece[0] == "(":
        # "(eds.)", "FOUCAULT (Michel),"
        return is_role or (core != "" and piece[1].isupper() and bool(_CLOSED.search(piece)))
    return piece[0].isupper() or is_role or core in words.et_al_words or core in words.particles or _joins(piece, words)


def _joins(piece: str, words: Vocabulary) -> bool:
    return words.joins(piece.rstrip(_STOPS)) or piece in ("of", "for", "on", "the")


def _is_initial(piece: str) -> bool:
    """Whether a piece is initials: `J.`, `J`, `JA,`, `J.-P.`, `Yu.`"""
    bare = piece.rstrip(_STOPS)
    if not piece[:1].isupper():
        return False
    return (len(bare) <= 3 and bare.isupper()) or piece.count(".") * 3 >= len(piece.rstrip(",;"))
