"""How the text cites a work: `(Zhukov, Inoy 345)`, `(Zhukov 2003, 345)`, `(Zhukov, 2003, p. 345)`.

What tells a work from the others that are cited is added as the manuals ask: initials where two people share a surname
(MLA 9, 6.6; APA 7, 8.20; Chicago 18, 13.117), a short title where one author has several works (MLA 9, 6.8), letters
behind the years (APA 7, 8.19; Chicago 18, 13.114).
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from refkit.library.entry import Person
from refkit.library.fold import fold
from refkit.styles.casing import MLA_SMALL
from refkit.styles.joining import enclosed, joined
from refkit.styles.layout import Listed
from refkit.styles.manual import Manual
from refkit.styles.names import initials_of, surname
from refkit.styles.pages import page_ranges
from refkit.styles.rich import NOTHING, Rich, between, plain, rich

_PAGE = re.compile(r"[\divxlc]+(?:[-–][\divxlc]+)?(?:, ?[\divxlc]+(?:[-–][\divxlc]+)?)*", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:A|An|The) (?=\S)")
_MAIN_TITLE = re.compile(r"[:?!] |\. (?=[A-Z])")
_MOST_WORDS = 4


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
        """All forms in which the manual cites a work: its parenthesis."""
        return (self.parenthesis(key, locator),)

    def _with_locator(self, label: Rich, locator: str) -> Rich:
        if not locator:
            return label
        style = self._style
        if _PAGE.fullmatch(locator) is None:
            comma = ", " if style.before_page == " " else style.before_page
            return joined(comma, (label, rich(locator)))
        pages = page_ranges(locator.replace("–", "-"), self._manual.shorten)
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
        written = surname(person).replace("'", "’")
        if person.given and len(self._surnames.get(fold(written), ())) > 1:
            return f"{initials_of(person.given)} {written}"
        return written

    def _title(self, work: Listed) -> Rich:
        """The short title, in the type face that the manual has for the title."""
        reference = work.reference
        title = reference.text("title") or reference.text("reviewed-title")
        short = reference.text("title-short") or short_title(title)
        return self._manual.title(replace(reference, texts={**reference.texts, "title": short}))


def short_title(title: Rich) -> Rich:
    """The first words of a title, without article and subtitle: `Road to Terror` (MLA 9, 6.10; Chicago 18, 13.36)."""
    words = plain(title)
    end = _MAIN_TITLE.search(words)
    stop = end.start() if end else len(words)
    start = article.end() if (article := _ARTICLE.match(words)) else 0
    first = words[start:stop].split(" ", _MOST_WORDS)[:_MOST_WORDS]
    if stop > start + len(" ".join(first)):
        while len(first) > 1 and first[-1].lower() in MLA_SMALL:  # not "Road to Terror and"
            first.pop()
    return between(title, start, start + len(" ".join(first)))


def _namesakes(people: Iterable[Person]) -> dict[str, set[str]]:
    """Who has a surname, by the surname."""
    found: dict[str, set[str]] = {}
    for person in people:
        found.setdefault(fold(surname(person)), set()).add(fold(person.given)[:1])
    return found
