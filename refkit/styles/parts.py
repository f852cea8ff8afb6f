"""Parts of an entry that every manual writes in the same way: addresses, numbers with their labels, editions."""

import re

from refkit.numerals import roman_value
from refkit.styles.joining import before
from refkit.styles.reading.numbers import is_number, ordinal
from refkit.styles.reference import Reference, Variable
from refkit.styles.rich import NOTHING, Rich, each_run, linked, plain, rich

_SEVERAL = ("–", "-", ",", "&", "+", " and ")


def address(reference: Reference) -> Rich:
    """Where the work is found in the net: its DOI rather than its URL (MLA 9, 5.93; APA 7, 9.35; Chicago 18, 13.7)."""
    if doi := reference.plain("DOI"):
        return linked(f"https://doi.org/{doi}", f"https://doi.org/{doi}")
    url = reference.plain("URL")
    return linked(url, url) if url else NOTHING


_ROMAN = re.compile(r"(?:[IVXLC]+|[ivxlc]+)(?:[-–](?:[IVXLC]+|[ivxlc]+))?")


def labelled(words: Rich, one: str, several: str) -> Rich:
    """A number with its label (`vol. 3`, `vols. 3–4`), a dash in a range; words without."""
    if not (is_number(words) or _ROMAN.fullmatch(plain(words))):
        return words
    numbers = each_run(lambda text: text.replace("-", "–"), words) if one != several else words  # Report No. 12-3
    return before(f"{several if is_several(plain(words)) else one} ", numbers)


def arabic(value: Rich) -> Rich:
    """A number in arabic digits where it was in roman ones (MLA 9, 5.51; APA 7, 9.19; Chicago 18, 14.18, 14.70)."""
    roman = plain(value)
    if not roman.isupper() or (len(roman) == 1 and roman not in "IVX"):  # the C of Physics Letters C is a letter
        return value
    number = roman_value(roman.lower())
    return rich(str(number)) if number else value


def is_several(number: str) -> bool:
    """Whether a number is more than one: `3–4`, `1 & 2`, `12, 15`."""
    return any(sign in number[1:] for sign in _SEVERAL)


def edition(reference: Reference) -> Rich:
    """`2nd ed.`, `rev. ed.`"""
    words = reference.text("edition")
    number = plain(words)
    return rich(f"{ordinal(int(number))} ed.") if number.isdecimal() and len(number) < _LONGEST_NUMBER else words


_LONGEST_NUMBER = 5


def in_english(reference: Reference, variable: Variable) -> bool:
    """Whether a title is in English, so that the manual's capitals are for it."""
    return variable not in reference.foreign
