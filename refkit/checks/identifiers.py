"""Reads the identifiers of works: DOI (ISO 26324), ISBN (ISO 2108), ISSN (ISO 3297) and arXiv's own.

Check digits are python-stdnum's business.
"""

import re
from collections.abc import Iterator

from refkit.checks.wording import counted

# What people copy along with a DOI; biblatex writes the address itself.
_DOI_PREFIX = re.compile(
    r"(?:https?://)?(?:www\.|dx\.)?doi\.org/|(?:urn|info)?[:/]?doi(?:/|\s*:\s*|\s+)(?:https?://(?:dx\.)?doi\.org/)?",
    re.IGNORECASE,
)
# "10.1111/0036-0341.00221"; "10.1000.10/123"; "10/gk7ndr", a short DOI.
_DOI = re.compile(r"10(?:\.\d{1,9}(?:\.\d{1,9})*)?/\S+")

_ARXIV_PREFIX = re.compile(r"(?:https?://)?(?:www\.)?arxiv\.org/(?:abs|pdf)/|arxiv\s*:\s*", re.IGNORECASE)
_ARXIV = re.compile(
    r"""
    (?: \d\d(?:0[1-9]|1[0-2])\.\d{4,5}                                      # 0704.0001, 1501.00001
      | [a-z]+(?:-[a-z]+)?(?:\.[A-Za-z-]{2,})?/\d\d(?:0[1-9]|1[0-2])\d{3}    # math.GT/0309136, hep-th/9901001
    )(?:v[1-9]\d?)?
    """,
    re.VERBOSE,
)

_DASHES = re.compile("[\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]|--+")
# "(pbk.)", "[electronic]", "ISBN-13:", "hardcover"
_NOTES = re.compile(r"\([^()]*\)|\[[^\]\[]*\]|\b(?:e-?)?ISBN(?:-?1[03](?!\d))?:?|\b(?:[ep]-?)?ISSN:?", re.IGNORECASE)
_WORD = re.compile(r"(?<![\w-])(?![xX]\b)[^\W\d_]+[.:]?(?![\w-])")
_SEPARATOR = re.compile(r"[,;/|]|\s(?:and|und|et|y|e)\s")
_SIGNS = re.compile(r"[\s.-]+")
_ISBN_LENGTHS = (10, 13)
_OLD_ISBN_LENGTH = 9  # the Standard Book Number of before 1970; a nought before it makes it an ISBN
_ISSN_LENGTHS = (8,)


def doi_prefix(value: str) -> str:
    """What stands before the DOI in a value: `https://doi.org/`, `doi:`; empty if nothing."""
    found = _DOI_PREFIX.match(value)
    return found[0] if found else ""


def doi_fault(doi: str) -> str:
    """What is wrong with a DOI that has no prefix, in a few words; empty if nothing."""
    if _DOI.fullmatch(doi):
        return ""
    if re.search(r"\s", doi):
        return "a DOI holds no blanks"
    return "a DOI has the form 10.1234/abc"


def same_doi(value: str) -> str:
    """The form in which DOIs are compared: without prefix and capitals; empty where the value is none."""
    doi = value[len(doi_prefix(value)) :].strip()
    return "" if doi_fault(doi) else doi.casefold()


def arxiv_prefix(value: str) -> str:
    """What stands before an arXiv identifier: `arXiv:`; empty if nothing."""
    found = _ARXIV_PREFIX.match(value)
    return found[0] if found else ""


def arxiv_fault(identifier: str) -> str:
    """What is wrong with an arXiv identifier that has no prefix, in a few words; empty if nothing."""
    if _ARXIV.fullmatch(identifier):
        return ""
    return "an arXiv identifier has the form 1501.00001 or, before April 2007, hep-th/9901001"


def isbn_faults(value: str) -> Iterator[str]:
    """What is wrong with the numbers of an `isbn` field, a phrase for each that is none."""
    return (f"{number} {fault}" for number in _numbers(value, _ISBN_LENGTHS) if (fault := _isbn_fault(number)))


def issn_faults(value: str) -> Iterator[str]:
    """What is wrong with the numbers of an `issn` field, a phrase for each that is none."""
    return (f"{number} {fault}" for number in _numbers(value, _ISSN_LENGTHS) if (fault := _issn_fault(number)))


def same_isbns(value: str) -> Iterator[str]:
    """The sound ISBNs of a value in the form in which they are compared: thirteen digits."""
    from stdnum import isbn

    for number in _numbers(value, _ISBN_LENGTHS):
        if not _isbn_fault(number):
            digits = _compact(number)
            yield str(isbn.to_isbn13(digits.zfill(10)))


def _numbers(value: str, lengths: tuple[int, ...]) -> Iterator[str]:
    """The numbers of a value as they are written, without the notes that stand with them.

    Blanks divide numbers (`0-306-40615-2 978-0-306-40615-7`) or the groups of one (`978 0 306 40615 7`).
    """
    text = _WORD.sub(" ", _NOTES.sub(" ", _DASHES.sub("-", value)))
    for part in _SEPARATOR.split(text):
        number = part.strip(" .:-\n\t")
        groups = number.split()
        if len(groups) > 1 and len(_compact(number)) not in lengths:
            yield from _grouped(groups, lengths)
        elif any(map(str.isdigit, number)):
            yield " ".join(groups)


def _grouped(groups: list[str], lengths: tuple[int, ...]) -> Iterator[str]:
    """Numbers made of as few groups as give each a length that it may have; what is left over is one more."""
    taken: list[str] = []
    for group in groups:
        taken.append(group)
        if len(_compact("".join(taken))) in lengths:
            yield " ".join(taken)
            taken = []
    if taken:
        yield " ".join(taken)


def _compact(number: str) -> str:
    return _SIGNS.sub("", number).upper()


def _isbn_fault(number: str) -> str:
    from stdnum import isbn, issn

    digits = _compact(number)
    if len(digits) == 8 and issn.is_valid(digits):
        return "is an ISSN, which belongs in the field issn"
    if not re.fullmatch(r"[0-9]+X?", digits):
        return "is no ISBN"
    if isbn.is_valid(digits.zfill(10) if len(digits) == _OLD_ISBN_LENGTH else digits):
        return ""
    if len(digits) not in _ISBN_LENGTHS:
        return f"has {counted(len(digits), 'digit')}, and an ISBN has 10 or 13"
    if len(digits) == 13 and not digits.startswith(("978", "979")):
        return "begins with neither 978 nor 979, as an ISBN of 13 digits does"
    if len(digits) == 13 and isbn.is_valid(digits[3:]):
        return f"ends in the check digit of the ISBN of 10 digits; here it would be {isbn.to_isbn13(digits[3:])[-1]}"
    return "has a check digit that does not fit: one of its digits is wrong"


def _issn_fault(number: str) -> str:
    from stdnum import isbn, issn

    digits = _compact(number)
    if isbn.is_valid(digits):
        return "is an ISBN, which belongs in the field isbn"
    if not re.fullmatch(r"[0-9]+X?", digits):
        return "is no ISSN"
    if len(digits) not in _ISSN_LENGTHS:
        return f"has {counted(len(digits), 'digit')}, and an ISSN has 8"
    return "" if issn.is_valid(digits) else "has a check digit that does not fit: one of its digits is wrong"
