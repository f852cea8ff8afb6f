"""Reads editions, pages and identifiers as people write them, into the one form that the styles go out from."""

import re

from refkit.styles.rich import Rich, plain, rich

_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}
_NUMBERED = re.compile(
    r"(?:(?P<digits>\d+)(?:st|nd|rd|th|\.|ª|ᵃ|e|er|ème|-?(?:е|ое|я))?|(?P<word>[a-z]+))(?:\s*(?:ed\.?|edn\.?|edition|aufl\.?|auflage|éd\.?|изд\.?|издание))?",
    re.IGNORECASE,
)
_SHORTENED = {
    "revised": "rev.",
    "rev": "rev.",
    "enlarged": "enl.",
    "enl": "enl.",
    "expanded": "expanded",
    "edition": "ed.",
    "edn": "ed.",
    "ed": "ed.",
    "abridged": "abr.",
    "illustrated": "illus.",
    "edited": "ed.",
}
_WORD = re.compile(r"[^\W\d_]+\.?")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_AND = frozenset(("and", "&"))
_MOST_WORDS = 3
_SAYS_EDITION = re.compile(r"\b(?:ed|éd|aufl|ausg|druck|tirage|issue|version|print)", re.IGNORECASE)
_USUAL = frozenset(
    "annotated anniversary bilingual classic collector's complete corrected critical deluxe enlarged expanded facsimile "
    "illustrated international large-print limited new paperback reprint reprinted reissued revised student teacher's "
    "unabridged updated variorum".split()
)
_DASHES = re.compile(r"\s*(?:-{1,3}|[\u2010-\u2015\u2212])\s*")
_DOI = re.compile(r"(?:https?://)?(?:dx\.)?(?:www\.)?doi(?:\.org/|:)\s*", re.IGNORECASE)
_OPEN_END = re.compile(r"\s*(?:\+|ff\.?)$")


def read_edition(value: Rich) -> Rich:
    """An edition: `2` for all ways of saying the second, else words such as `rev. ed.`"""
    text = plain(value).strip()
    if found := _NUMBERED.fullmatch(text):
        number = found["digits"] or _ORDINALS.get(found["word"].lower(), 0)
        if number:
            return rich(str(number))
    words = text.split()
    if not all(map(_is_usual, words)):
        return value if _SAYS_EDITION.search(text) or len(words) > _MOST_WORDS else rich(f"{text} ed.")
    short = _WORD.sub(lambda word: _shortened(word[0]), text[:1].lower() + text[1:])
    return rich(short if not short or _SAYS_EDITION.search(short) else f"{short} ed.")


def _is_usual(word: str) -> bool:
    bare = word.rstrip(".,").lower()
    return (
        bare in _USUAL
        or bare in _SHORTENED
        or bare in _ORDINALS
        or bare in _AND
        or _ORDINAL.fullmatch(bare) is not None
    )


def _shortened(word: str) -> str:
    bare = word.rstrip(".").lower()
    if bare in _ORDINALS:
        return ordinal(_ORDINALS[bare])
    return _SHORTENED.get(bare, word)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 21st."""
    tail = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def read_page(value: Rich) -> Rich:
    """Pages with one hyphen in each range: `96-117, 120`; an open end goes on with a plus sign."""
    text = _OPEN_END.sub("+", " ".join(plain(value).split()))
    text = re.sub(r"^(?:(?:pp?|pages?|pgs?)\.?|s\.)\s*(?=\d)", "", text, flags=re.IGNORECASE)
    return rich(", ".join(_DASHES.sub("-", part.strip()) for part in re.split(r"[,;]", text) if part.strip()))


def is_article_number(value: Rich) -> bool:
    """Whether what stands in the place of pages is the number of an article: `e1000191`, `061102`."""
    return _ARTICLE_NUMBER.fullmatch(plain(value)) is not None


_ARTICLE_NUMBER = re.compile(r"e\d+|0\d{3,6}", re.IGNORECASE)


def read_doi(value: str) -> Rich:
    """A DOI without the address of its resolver."""
    return rich(_DOI.sub("", value.strip()))


def is_number(value: Rich) -> bool:
    """Whether CSL takes a text for a number: `12`, `3a`, `2-4`, `1 & 2`."""
    return _CSL_NUMBER.fullmatch(plain(value)) is not None


_CSL_NUMBER = re.compile(r"[A-Za-z]*\d+[A-Za-z]*(?:\s*[,&/\u2013-]\s*[A-Za-z]*\d+[A-Za-z]*)*")
