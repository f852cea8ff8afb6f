"""How the text cites a work: `(Zhukov, Inoy 345)`, `(Zhukov 2003, 345)`, `(Zhukov, 2003, p. 345)`.

What tells a work from the others that are cited is added as the manuals ask: initials where two people share a surname
(MLA 9, 6.6; APA 7, 8.20; Chicago 18, 13.117), a short title where one author has several works (MLA 9, 6.8), letters
behind the years (APA 7, 8.19; Chicago 18, 13.114).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from refkit.library.entry import Person
from refkit.library.fold import fold
from refkit.styles.casing import MLA_SMALL, capitalized
from refkit.styles.joining import enclosed, ended, joined
from refkit.styles.layout import Cited, Listed
from refkit.styles.manual import Manual
from refkit.styles.names import has_own_particle, initials_of, surname
from refkit.styles.pages import page_ranges
from refkit.styles.reference import Reference, Variable
from refkit.styles.rich import NOTHING, Rich, between, merged, plain, rich

_PAGE = re.compile(r"[\divxlc]+(?:[-–][\divxlc]+)?(?:, ?[\divxlc]+(?:[-–][\divxlc]+)?)*", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:A|An|The) (?=\S)")
# Not "Dr. Strangelove", "Roe v. Wade", "J. D. Hooker".
_MAIN_TITLE = re.compile(r"[:?!] |(?<=[^\W_]{3})\. (?=[A-Z])")
_MOST_WORDS = 4
# With these no short title ends.
_WEAK = MLA_SMALL | frozenset(
    "his her its my our their your no. nos. vol. vols. pt. vs. ca. mr. mrs. dr. st. de del della der des di du e el et in "
    "la le les van von à das den die dem ein eine et und y zu zum zur".split()
)
_INITIAL = re.compile(r"[^\W\d_]\.")
# Brackets and quotation marks, as they open and close.
_PAIRS = {"(": ")", "[": "]", "“": "”", "‘": "’", "«": "»", '"': '"'}


class Citing:
    """Cites the works of a list, each so that no other can be meant."""

    def __init__(self, works: Iterable[Listed], manual: Manual) -> None:
        self._manual, self._style = manual, manual.citing
        self._works = {work.reference.key: work for work in works}
        names = [manual.authors(work.reference)[1].people[:1] for work in self._works.values()]
        self._surnames = _namesakes(person for people in names for person in people)
        self._named = Counter(plain(self._names(work)) for work in self._works.values())

    def __contains__(self, key: str) -> bool:
        return key in self._works

    @cached_property
    def _titled(self) -> Counter[tuple[str, str]]:
        """How many works notes would call the same by name and short title."""
        return Counter(map(self._name_and_title, self._works.values()))

    def label(self, key: str) -> Rich:
        """What a work is cited by, without parentheses or page: `Zhukov, Inoy`, `Zhukov 2003`."""
        work = self._works[key]
        names = self._names(work)
        if self._style.year is not None:
            return joined(self._style.behind_names, (names or self._title(work), self._style.year(work)))
        if not names or self._named[plain(names)] > 1:
            return joined(self._style.behind_names, (names, self._title(work)))
        return names

    def parenthesis(self, key: str, locator: str = "") -> Rich:
        """The citation of a work, at a place in it (`345`, `113-38`, `ch. 3`) where one is given."""
        return enclosed(self._with_locator(self.label(key), locator))

    def forms(self, key: str, locator: str = "") -> tuple[Rich, ...]:
        """All forms in which the manual cites a work: its parenthesis, or the full and the short note."""
        notes = self._manual.notes
        if notes is None:
            return (self.parenthesis(key, locator),)
        cited = self._cited(key, locator)
        return tuple(merged(ended(capitalized(write(cited)))) for write in (notes.full, notes.short))

    def short_note(self, key: str, locator: str = "") -> Rich:
        """The short note without its period: `Zhukov, *Inoy Stalin*, 345`; nothing where the manual has no notes."""
        notes = self._manual.notes
        return merged(notes.short(self._cited(key, locator))) if notes else NOTHING

    def _cited(self, key: str, locator: str) -> Cited:
        work = self._works[key]
        is_page = _PAGE.fullmatch(locator) is not None
        place = self._pages(locator) if is_page else locator
        is_telling = self._titled[self._name_and_title(work)] == 1
        shortened = _shortened(work.reference) if is_telling else work.reference
        return Cited(work.reference, shortened, self._names(work), rich(place), is_page)

    def _name_and_title(self, work: Listed) -> tuple[str, str]:
        return plain(self._names(work)), plain(_shortened(work.reference).text("title"))

    def _pages(self, locator: str) -> str:
        return page_ranges(locator.replace("–", "-"), self._manual.shorten)

    def _with_locator(self, label: Rich, locator: str) -> Rich:
        if not locator:
            return label
        style = self._style
        if _PAGE.fullmatch(locator) is None:
            comma = ", " if style.before_page == " " else style.before_page
            return joined(comma, (label, rich(locator)))
        pages = self._pages(locator)
        word = style.pages if any(sign in pages for sign in "–,") else style.page
        return joined(style.before_page, (label, rich(f"{word} {pages}".strip())))

    def _names(self, work: Listed) -> Rich:
        _, names = self._manual.authors(work.reference)
        if not names.people:
            return NOTHING
        first, *others = map(self._surname, names.people)
        if names.others or len(names.people) >= self._style.least:
            return rich(f"{first} et al.")
        return rich(" ".join([first, self._style.joins, *others]) if others else first)

    def _surname(self, person: Person) -> str:
        """A surname, with initials where another person has it too."""
        is_parted = not self._style.keeps_particle and not has_own_particle(person) and not person.literal
        written = (person.family if is_parted else surname(person)).replace("'", "’")
        if person.given and len(self._surnames.get(fold(surname(person)), ())) > 1:
            return f"{initials_of(person.given)} {written}"
        return written

    def _title(self, work: Listed) -> Rich:
        """The short title, in the type face that the manual has for the title."""
        return self._manual.title(_shortened(work.reference))


def _shortened(reference: Reference) -> Reference:
    """A work with its short title for its title."""
    of: Variable = "title" if reference.has("title") else "reviewed-title"
    short = reference.text("title-short") or short_title(reference.text(of))
    if not short:
        return reference
    foreign: frozenset[Variable] = frozenset(("title",)) if of in reference.foreign else frozenset()
    return replace(reference, texts={**reference.texts, "title": short}, foreign=reference.foreign | foreign)


def short_title(title: Rich) -> Rich:
    """The first words of a title, without article and subtitle: `Road to Terror` (MLA 9, 6.10; Chicago 18, 13.36)."""
    words = plain(title)
    end = _MAIN_TITLE.search(words)
    start = article.end() if (article := _ARTICLE.match(words)) else 0
    return between(title, start, start + len(_first_words(words[start : end.start() if end else len(words)])))


def _first_words(title: str) -> str:
    first = title.split(" ", _MOST_WORDS)[:_MOST_WORDS]
    if len(title) == len(" ".join(first)):
        return title.removesuffix(" or")  # "Dr. Strangelove or: How I Learned to Stop Worrying"
    short = _without_weak(first)
    at = min(_left_open(short), default=-1)
    if at > 0:
        return _without_weak(short[:at].rstrip().split(" "))
    closing = title.find(_PAIRS[short[0]], 1) if at == 0 else -1  # "“Race,” Writing, and Difference"
    return title[: closing + 1] if closing > 0 else short


def _left_open(short: str) -> Iterator[int]:
    """Where brackets and quotation marks open that are not closed: `Whence the Song (A`."""
    for opening, closing in _PAIRS.items():
        is_open = short.count(opening) % 2 if opening == closing else short.rfind(opening) > short.rfind(closing)
        if is_open:
            yield short.rfind(opening)


def _without_weak(words: list[str]) -> str:
    """The words without those at their end that lead on to more: not `Road to Terror and`."""
    while len(words) > 1 and (words[-1].lower() in _WEAK or _INITIAL.fullmatch(words[-1])):
        words = words[:-1]
    return " ".join(words).rstrip(" ,;–—")


def _namesakes(people: Iterable[Person]) -> dict[str, set[str]]:
    """Who has a surname, by the surname."""
    found: dict[str, set[str]] = {}
    for person in people:
        found.setdefault(fold(surname(person)), set()).add(fold(person.given)[:1])
    return found
