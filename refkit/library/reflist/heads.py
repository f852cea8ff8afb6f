"""Where the names at the beginning of an item end, and the date behind them.

The names end at the first place where a title or a year may begin and all that stands before are names:
`Getty, J. Arch. |Origins`, `Smith, J., & Jones, K. |(2004)`, `Bell, Catherine. |*Ritual Theory*`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from refkit.library.entry import Role
from refkit.library.reflist.initials import is_initial
from refkit.library.reflist.names import Names, read_names
from refkit.library.reflist.printed import Printed, quotations_behind_blanks
from refkit.library.reflist.words import dateless, role_words
from refkit.vocabulary import words_everywhere

YEAR = r"(?:1[4-9]|20)\d\d"
# "———. ", "---, ed. ", "_____ (2004)"
_REPEATED = re.compile(r"(?:[-–_]{2,}|[—―⸺⸻]+)(?=[\s.,:(]|$)")
_SAME = re.compile(r"(?P<word>[^\W\d_]+)\.?\s?[:,]\s")
# The digits are looked for first: they are rare, and places where a date may begin are not.
_WHOLE_YEAR = re.compile(rf"{YEAR}(?!\d)")
_BEFORE_YEAR = re.compile(r"(?<![\w/-])[(\[]?\s?(?:(?:c|ca|circa)\.?\s?)?\Z")
_LONGEST_BEFORE_YEAR = len("( circa. ")
_PERIOD = re.compile(r"[.:]\s+(?=[^\Wa-z_]|[(\[]\d|[\[(]\.\.\.)")
_LAST_WORD = re.compile(r"\S+$")
_BRACKETED = re.compile(r"[(\[](?P<within>[^()\[\]]{1,60}(?:[(\[][^()\[\]]{1,40}[)\]])?[^()\[\]]{0,20})[)\]]")
_BARE_YEAR = re.compile(rf"(?P<first>{YEAR})(?P<letter>[a-z])?(?:\s?[/–-]\s?(?P<second>{YEAR}|\d\d))?(?![\w/–-]|\.\d)")
_FIRST_OUT = re.compile(rf"[(\[](?:orig(?:inal|\.)?\w*[\s.:]*)?(?P<first>{YEAR})[)\]]\s?")
_ANY_YEAR = re.compile(YEAR + r"(?!\d)[a-z]?(?!\w)")
_ROLE = re.compile(r",?\s?\(?(?P<word>[^\W\d_]+)\.?\)?")
_HEAD = 2000
_MOST_CANDIDATES = 30
_LONGEST_GIVEN = 6
# "St. Augustine", "Dr. Johnson"
_TITLES_OF_PEOPLE = frozenset("st ste dr mr mrs ms prof mme sir rev fr univ".split())


class Dated(NamedTuple):
    """A date as an item gives it: `2004a`, the year in which the work first came out, and where it stands."""

    year: str
    first: str
    start: int
    end: int


class Head(NamedTuple):
    """The names that begin an item, up to `end`, and the date behind them."""

    names: Names | None
    start: int
    end: int
    date: Dated | None
    repeats: bool = False
    role: Role = "author"


def read_head(line: Printed, start: int) -> Head:
    """The names and the date that an item begins with; without names where it begins with its title."""
    repeated = _REPEATED.match(line.text, start)
    if repeated:
        end = repeated.end()
        behind = _role_behind(line.text, end)
        return _with_date(line.text, Head(None, start, behind[0], None, True, behind[1]))
    same = _SAME.match(line.text, start)
    if same and same["word"].casefold() in words_everywhere("same_author"):
        return _with_date(line.text, Head(None, start, same.end("word"), None, True))
    for end, is_period in _ends(line, start):
        names = read_names(line.text[start:end])
        if names is not None and (names.is_body or names.people) and _is_name_enough(names, is_period):
            return _with_date(line.text, Head(names, start, end, None, False, names.role))
    return _with_date(line.text, Head(None, start, start, None))


def _role_behind(text: str, end: int) -> tuple[int, Role]:
    """`———, ed.`, `———, trans.`: the end behind the role."""
    found = _ROLE.match(text, end)
    word = found["word"].casefold() if found else ""
    if not found or word not in role_words():
        return end, "author"
    names = read_names(f"X {word}")
    return found.end(), names.role if names else "editor"


def _is_name_enough(names: Names, is_period: bool) -> bool:
    """Whether names that only a period ends are no title: a body, an inverted name, or one with initials."""
    if not is_period or names.is_body or names.role != "author" or names.others:
        return True
    return any(person.given for person in names.people) or len(names.people) == 1


def _ends(line: Printed, start: int) -> Iterator[tuple[int, bool]]:
    """The places where the names may end, in order; and whether a period or colon is all that ends them there."""
    found: set[tuple[int, bool]] = set()
    text = line.text[: start + _HEAD]
    found.update((at, False) for at in _dates(text, start))
    found.update((first, False) for first, _ in line.italics if start < first < start + _HEAD)
    found.update((at, False) for at in quotations_behind_blanks(text, start))
    found.update(
        (_opening(text, end.start()), False)
        for end in dateless().finditer(text, start)
        if _is_set_off(text, end.start())
    )
    found.update((end.start() + 1, True) for end in _PERIOD.finditer(text, start) if _may_end_names(text, end))
    yield from sorted(found)[:_MOST_CANDIDATES]


def _dates(text: str, start: int) -> Iterator[int]:
    """Where dates may begin: `1990`, `(1990`, `[c. 1990`."""
    for year in _WHOLE_YEAR.finditer(text, start):
        at = year.start()
        if (found := _BEFORE_YEAR.search(text, max(start, at - _LONGEST_BEFORE_YEAR), at)) is not None:
            yield found.start()


def _opening(text: str, at: int) -> int:
    """The place of the bracket before a date, if there is one."""
    return at - 1 if text[at - 1 : at] in ("(", "[") else at


def _is_set_off(text: str, at: int) -> bool:
    return text[max(at - 2, 0) : at].strip()[-1:] in (".", "(", "[", ",")


def _may_end_names(text: str, period: re.Match[str]) -> bool:
    """Whether names may end at a period: not inside `J. Arch.`, `J. A.`, `St. Augustine`, `Jr. and`."""
    word = _LAST_WORD.search(text, max(period.start() - 30, 0), period.start())
    last = word[0] if word else ""
    following = text[period.end() : period.end() + 30].split(" ")[0]
    if text[period.start()] == ":":
        is_place = is_initial(last) and not last.endswith(".")  # "Cambridge, UK: Tern"
        return not is_place and (following[:1].isupper() or following[:1] in '„“"«»')
    if is_initial(f"{last}."):
        is_given = following.endswith(".") and len(following) <= _LONGEST_GIVEN + 1 and following[:-1].isalpha()
        return not (is_initial(following) and following[-1] in ".,") and not (is_given and following[0].isupper())
    bare = last.strip("(,").casefold()
    return bare not in _TITLES_OF_PEOPLE


def _with_date(text: str, head: Head) -> Head:
    """The head with the date that stands right behind the names."""
    start = head.end
    while start < len(text) and text[start] in " .,:;":
        start += 1
    date = date_at(text, start) if head.end > head.start else None
    odd = _BRACKETED.match(text, start) if date is None and head.end > head.start else None
    if odd and text[odd.end() : odd.end() + 1] == "." and any(map(str.isdigit, odd["within"])):
        date = Dated("", "", odd.start(), odd.end())  # "(fc. [ca. 1748])": a date that nobody can read
    return head._replace(date=date)


def date_at(text: str, start: int) -> Dated | None:
    """The date that begins at a place, in brackets or bare; None where none does."""
    first = _FIRST_OUT.match(text, start)
    if first and (later := _BARE_YEAR.match(text, first.end())):  # "[1867] 1990"
        return Dated(later["first"] + (later["letter"] or ""), first["first"], start, later.end())
    bracketed = _BRACKETED.match(text, start)
    if bracketed:
        return _within_brackets(bracketed)
    bare = _BARE_YEAR.match(text, start)
    if bare:
        behind = _FIRST_OUT.match(text, bare.end() + (text[bare.end() : bare.end() + 1] == " "))
        year = bare["first"] + (bare["letter"] or "")
        if behind:  # "1990 [1867]"
            return Dated(year, behind["first"], start, behind.end() - len(behind[0]) + len(behind[0].rstrip()))
        return Dated(*_both(bare), start, bare.end())
    words = dateless().match(text, start)
    if words and text[words.end() : words.end() + 1] in ("", " ", ".", ",", ")"):
        return Dated("", "", start, words.end())
    return None


def _both(found: re.Match[str]) -> tuple[str, str]:
    """`1867/1990` is a work of 1867 in a printing of 1990; `1867–68` is one of 1867."""
    second = found["second"] or ""
    if len(second) == 4 and "/" in found[0]:
        return second, found["first"]
    return found["first"] + (found["letter"] or ""), ""


def _within_brackets(bracketed: re.Match[str]) -> Dated | None:
    within, start = bracketed["within"], bracketed.start()
    end = bracketed.end()
    year = _ANY_YEAR.search(within)
    before = within[: year.start()].strip(" .,") if year else within
    if year is None:
        return Dated("", "", start, end) if dateless().fullmatch(within.strip()) else None
    if not all(_may_stand_before_year(word) for word in before.split()):
        return None
    whole = _BARE_YEAR.match(within, year.start())
    nested = _FIRST_OUT.search(within, year.end())
    if nested:  # "(1960 [1836])"
        return Dated(year[0], nested["first"], start, end)
    if whole is None:
        return Dated(year[0], "", start, end)
    return Dated(*_both(whole), start, end)


def _may_stand_before_year(word: str) -> bool:
    """`ca.`, a month, a day: what stands before the year in its brackets, unlike `Moscow`."""
    bare = word.strip(".,").casefold()
    return bare.isdigit() or any(bare in words_everywhere(table) for table in ("months", "circa", "forthcoming"))
