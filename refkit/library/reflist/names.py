"""Reads the names that an item begins with, or that its editors have, in whatever order and with whatever signs.

    names = name (sign name)* others? role?
    name  = surname "," given | surname INITIALS | given surname | body

`Getty, J. Arch, and Roberta Manning, eds.`, `Smith, J., & Jones, K. B. (Eds.)`, `Getty JA, Manning RT`,
`SILVA, João da; SOUZA, A.`, `World Health Organization`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from refkit.library.called import names_body
from refkit.library.entry import Person, Role
from refkit.library.reflist.bodies import may_be_body
from refkit.library.reflist.initials import are_initials, is_initial
from refkit.library.reflist.words import joins, role_of, role_words
from refkit.vocabulary import vocabulary, words_everywhere

_PIECE = re.compile(r"[^\s,;]+|[,;]")
_SIGNS = ".()[]"
_SUFFIX = re.compile(r"(?:[Jj]n?r|[Ss]n?r)\.?|I{2,3}|IV")
_JOINED_PARTICLE = re.compile(r"(?:[dl]|al|el|ben|ibn)['’‘ʿ-]\w", re.IGNORECASE)
_ORIGIN = re.compile(r"\((?P<letters>[A-Z][\w&.-]{1,11})\)")
# "Polier, Antoine-Noé [auctor et defendens]", "[Frisch, Johann]", "C. (de)"
_REMARK = re.compile(r"\s\[[a-z][^\[\]]{0,60}\]")
_BRACKETS = str.maketrans("", "", "[]")
_PARTICLE = re.compile(r"\((?P<word>[a-z]{1,4})\)")
_LEFT_OUT = re.compile(r"\s?(?:…|(?:\.\s?){3}|\[\.\.\.\])\s?(?:,?\s?&)?")
_LONGEST_NAME = 6
_LONGEST_ROLE = 5
_LONGEST_WORD = 40
_LONGEST_ABBREVIATION = 3


class Names(NamedTuple):
    """The people that some words name, what they did, and whether there are more of them (`et al.`)."""

    people: tuple[Person, ...]
    role: Role = "author"
    others: bool = False
    is_body: bool = False  # one name that may be a title just as well: "World Bank"


class _Chunk(NamedTuple):
    """The words between two signs, and whether a comma (not `and`, `;`) stands before them."""

    words: tuple[str, ...]
    behind_comma: bool


def read_names(written: str, in_natural_order: bool = False) -> Names | None:
    """The people that a text names; None where it is not all names.

    `in_natural_order` is how names stand inside an item, `edited by Levi Bryant, Nick Srnicek`, unlike those that
    begin it.
    """
    text, role = _without_role(_without_brackets(written).strip(" ,;:("))
    text, others = _without_others(text)
    text = _without_period(text)
    if not text:
        return None
    if _LEFT_OUT.search(text):  # "Cameron, A., … Segelke, B."
        text, others = _LEFT_OUT.sub(" ", text), True
    if ";" in text:
        groups = [_chunks(piece) for piece in text.split(";") if piece.strip(" ,&")]
        parts = [_people(chunks, in_natural_order) for chunks in groups]
    else:
        chunks = _chunks(text)
        if may_be_body(text) and not (in_natural_order and _are_people(chunks)):
            return Names((Person("", literal=text),), role, others, is_body=True)
        parts = [_people(chunks, in_natural_order)]
    people = tuple(person for part in parts for person in part or ())
    is_read = all(parts) and bool(people) and not any(_is_letters(person.family) for person in people)
    return Names(people, role, others) if is_read else None


def _without_brackets(text: str) -> str:
    """The names without what an editor has put into brackets around them or behind them."""
    return _PARTICLE.sub(r"\g<word>", _REMARK.sub("", text)).translate(_BRACKETS)


def _without_role(text: str) -> tuple[str, Role]:
    """The names without `(eds.)`, `, editor`, `, ed. and trans.` behind them, and what those did."""
    role: Role = "author"
    while True:
        head, _, last = text.rpartition(" ")
        word = last.strip(_SIGNS + ",:").casefold()
        is_role = word in role_words() and (not last[0].isupper() or head.endswith(",") or len(word) < _LONGEST_ROLE)
        if not head or not (is_role or (role != "author" and joins(word))):
            return text.rstrip(" ,"), role
        if word in role_words():
            role = _as_role(word)
        text = head.rstrip(" ,(")


def _as_role(word: str) -> Role:
    known: dict[str, Role] = {"translator": "translator", "director": "director"}
    return known.get(role_of(word), "editor")


def _without_others(text: str) -> tuple[str, bool]:
    found = vocabulary().others_at_end(text, 0, len(text))
    return (text[: found.start()].rstrip(" ,;&"), True) if found else (text, False)


def _are_people(chunks: Sequence[_Chunk]) -> bool:
    """Whether names in their natural order are rather those of people: `Daniel Reisberg`, unlike `World Bank`."""
    return all(1 < len(chunk.words) <= _LONGEST_NAME and not any(map(names_body, chunk.words)) for chunk in chunks)


def _is_letters(family: str) -> bool:
    """`U.S`, `J`: what is left where letters alone stand for a surname."""
    return len(family) == 1 or ("." in family and is_initial(family))


def _without_period(text: str) -> str:
    """The names without the period that ends them, unless it is that of an initial."""
    last = text.rpartition(" ")[2]
    return text if is_initial(last) or last.casefold() in ("jr.", "sr.") else text.rstrip(".")


def _chunks(text: str) -> list[_Chunk]:
    """The words between commas and joining words; `Ortega y Gasset, José` keeps its `y`."""
    chunks: list[_Chunk] = []
    words: list[str] = []
    comma = False
    has_comma = "," in text
    for piece in _PIECE.findall(text):
        is_first = not chunks and has_comma
        if piece in ",;" or (joins(piece) and not (is_first and words and _may_join_surnames(piece))):
            if words:
                chunks.append(_Chunk(tuple(words), comma))
                comma = False
            words = []
            comma = piece == "," or (comma and piece in ",;")
        else:
            words.append(piece)
    if words:
        chunks.append(_Chunk(tuple(words), comma))
    return chunks


def _may_join_surnames(word: str) -> bool:
    return word in words_everywhere("particles") or word == "e"


def _people(chunks: Sequence[_Chunk], in_natural_order: bool) -> list[Person] | None:
    """The people of some chunks in order; None where one of them is no name."""
    chunks = _with_suffix_behind(chunks)
    people: list[Person] = []
    at = 0
    while at < len(chunks):
        words = chunks[at].words
        following = chunks[at + 1] if at + 1 < len(chunks) and chunks[at + 1].behind_comma else None
        if people and len(words) == 1 and _SUFFIX.fullmatch(words[0]):
            people[-1] = people[-1]._replace(suffix=words[0])
        elif not _are_name(words):
            return None
        elif following is not None and _is_given(words, following.words, at == 0, in_natural_order):
            people.append(_inverted(words, following.words))
            at += 1
        else:
            people.append(_direct(words))
        at += 1
    return people


def _with_suffix_behind(chunks: Sequence[_Chunk]) -> Sequence[_Chunk]:
    """`Hair, Jr., J.` as `Hair, J., Jr.`"""
    if len(chunks) > 2 and len(chunks[1].words) == 1 and _SUFFIX.fullmatch(chunks[1].words[0]):
        return (chunks[0], chunks[2]._replace(behind_comma=True), chunks[1], *chunks[3:])
    return chunks


def _is_given(surname: Sequence[str], words: Sequence[str], is_first: bool, in_natural_order: bool) -> bool:
    """Whether the words behind a surname and its comma are the given names that belong to it.

    Initials do; `Yuri` does behind the first surname, and behind a later one that is a single word.
    """
    if are_initials(words):
        return not (len(surname) > 1 and all(map(is_initial, surname[:-1])))
    if not _are_name(words) or len(words) > _LONGEST_NAME - 2:
        return False
    if len(surname) > 1 and is_initial(surname[-1]):  # "Getty JA, Manning RT"
        return False
    if is_first and (not in_natural_order or len(surname) == 1):
        return not is_initial(surname[0])
    return len(surname) == 1 and not _SUFFIX.fullmatch(words[0])


def _inverted(surname: Sequence[str], given: Sequence[str]) -> Person:
    """`van Dam, N.`, `Dam, N. van`, `SILVA, João da`"""
    particles, family = _leading_small(surname)
    suffix = family.pop() if len(family) > 1 and _SUFFIX.fullmatch(family[-1]) else ""
    first = list(given)
    behind: list[str] = []
    while len(first) > 1 and first[-1].islower():
        behind.insert(0, first.pop())
    name = " ".join(family)
    if not all(map(str.isupper, first)) or are_initials(first):
        name = _recased(name)
    return Person(name, " ".join(first), " ".join((*behind, *particles)), suffix)


def _direct(words: Sequence[str]) -> Person:
    """`Roberta Manning`, `Ans van Kemenade`, `Getty JA`, `J. A. Getty`, `Plato`"""
    suffix = ""
    if len(words) > 2 and _SUFFIX.fullmatch(words[-1]):
        words, suffix = words[:-1], words[-1]
    if len(words) == 1:
        return Person(words[0], suffix=suffix)
    if are_initials(words[-1:]) and not is_initial(words[0]):
        at = next(n for n in range(len(words)) if are_initials(words[n:]))
        return _inverted(words[:at], words[at:])._replace(suffix=suffix)
    if all(word.isupper() and not is_initial(word) for word in words):  # "BRACHT BRANHAM" among surnames in capitals
        return Person("", literal=_recased(" ".join(words)))
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    if not is_initial(words[0]) and start == 1 and words[0].islower():  # "van Gogh"
        return Person(words[-1], "", words[0], suffix)
    return Person(words[-1], " ".join(words[:start]), " ".join(words[start:-1]), suffix)


def _are_name(words: Sequence[str]) -> bool:
    """Whether some words may be a person's name, or a part of one: capitals and particles, no figures."""
    if not words or len(words) > _LONGEST_NAME or words[-1].casefold() in role_words():
        return False
    return all(map(_may_be_name, words)) and any(word[0].isupper() or word[0].isalpha() for word in words)


def _may_be_name(word: str) -> bool:
    bare = word.strip(_SIGNS)
    if not bare or len(bare) > _LONGEST_WORD or any(map(str.isdigit, bare)) or bare.casefold() in role_words():
        return False
    if word[0] in "([":
        return bool(_ORIGIN.fullmatch(word)) or (bare[0].isupper() and word[-1] in ")].")
    if bare.endswith((":", "?", "!", "”", "»")) or not all(sign.isalpha() or sign in "-–‐’'‘′ʼʿ.·`" for sign in bare):
        return False
    if word.endswith(".") and len(bare) > _LONGEST_ABBREVIATION and bare[-2:] not in ("Jr", "Sr"):
        return bare.isupper() or "." in bare  # else a sentence ends inside
    return not bare[0].islower() or bare in words_everywhere("particles") or bool(_JOINED_PARTICLE.match(bare))


def _leading_small(words: Sequence[str]) -> tuple[list[str], list[str]]:
    at = 0
    while at < len(words) - 1 and words[at].islower():
        at += 1
    return list(words[:at]), list(words[at:])


def _recased(name: str) -> str:
    """A surname in capitals as it is otherwise written: `GOULET-CAZÉ` is Goulet-Cazé."""
    if not name.isupper() or len(name.replace(" ", "")) < 3:
        return name
    return " ".join(word.title() if len(word) > 1 else word for word in name.split())
