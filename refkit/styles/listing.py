"""Makes a list of works as a manual has it: in order, with repeated authors as dashes, and letters behind years."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from refkit.library.dates import Moment
from refkit.library.fold import fold
from refkit.styles.joining import ended
from refkit.styles.layout import Listed, laid_out
from refkit.styles.manual import Manual
from refkit.styles.names import sorted_name
from refkit.styles.reading.dates import first_moment
from refkit.styles.reference import Names, Reference, ReferenceDate, Role
from refkit.styles.rich import Rich, merged, plain

# Articles at the head of a title do not count; an elided one is joined to its noun: `l'homme`.
_ARTICLES = {
    "": "a an the",
    "ca": "el la els les un una l",
    "da": "en et den det de",
    "de": "der die das ein eine",
    "es": "el la los las un una unos unas",
    "fr": "le la les un une des l",
    "it": "il lo la i gli le un uno una l",
    "nl": "de het een",
    "pt": "o a os as um uma",
    "sv": "en ett den det",
}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

SortKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListedWork:
    """A line of a list: the work's key, and the entry as it is printed."""

    key: str
    text: Rich

    def __str__(self) -> str:
        """The entry without type faces."""
        return plain(self.text)


def list_works(references: Iterable[Reference], manual: Manual) -> tuple[ListedWork, ...]:
    """The works in the manual's order, each written as it has them.  Never raises on what the works have."""
    works = placed(in_order(filter(manual.is_listed, references), manual), manual)
    return tuple(ListedWork(work.reference.key, written(work, manual)) for work in works)


def in_order(references: Iterable[Reference], manual: Manual) -> list[Reference]:
    """The works as the manual orders them."""
    return sorted(references, key=lambda reference: sort_key(reference, manual))


def written(work: Listed, manual: Manual) -> Rich:
    """One entry."""
    return merged(ended(laid_out(manual.layout, work), manual.end) if manual.end else laid_out(manual.layout, work))


def placed(ordered: Sequence[Reference], manual: Manual) -> Iterator[Listed]:
    """The works of an ordered list, with what depends on their neighbours."""
    letters = dict(_letters(ordered, manual)) if manual.by_year else {}
    before: tuple[Role | None, Names] | None = None
    for number, reference in enumerate(ordered):
        role, names = authors = manual.authors(reference)
        repeats = manual.dashes and role is not None and before is not None and names == before[1]
        before = authors
        yield Listed(reference, repeats, letters.get(number, ""))


def _letters(ordered: Sequence[Reference], manual: Manual) -> Iterator[tuple[int, str]]:
    """a, b, c for the works of the same authors and year, in the order of the list."""
    same: dict[SortKey, list[int]] = {}
    for number, reference in enumerate(ordered):
        same.setdefault(_author_and_year(reference, manual), []).append(number)
    for (author_or_title, *_), numbers in same.items():
        if len(numbers) > 1 and author_or_title:
            yield from ((number, _letter(place)) for place, number in enumerate(numbers))


def _letter(place: int) -> str:
    """a … z, aa … az, ba …"""
    first, last = divmod(place, len(_LETTERS))
    return (_letter(first - 1) if first else "") + _LETTERS[last]


def _author_and_year(reference: Reference, manual: Manual) -> SortKey:
    """What works are told apart by in the text; those without authors are cited by their titles."""
    _, names = manual.authors(reference)
    by = _by_names(names, manual) if names.people else (sorted_title(reference),)
    date, first = reference.date(), reference.date("original-date")
    years = date.literal or "/".join(_years(date)), first.literal or "/".join(_years(first))
    return (*by, "others" if names.others else "", *years, reference.plain("status"))


def sort_key(reference: Reference, manual: Manual) -> SortKey:
    """What a work is ordered by: who is listed first, then year, day and title, or title alone."""
    _, names = manual.authors(reference)
    title = sorted_title(reference, manual.by_whole)
    by = _by_names(names, manual) if names.people else (title, "", "")
    date, volume = reference.date(), f"{reference.plain('volume'):0>6}"
    year, last_year = _years(date)
    year = year or year_of_words(reference, manual)
    if not manual.by_year:
        return *by, "", title, volume, year
    month, day = manual.day_of(reference)
    return *by, "", year, last_year, f"{month:02d}{day:02d}", title, volume


def _by_names(names: Names, manual: Manual) -> SortKey:
    return tuple(part for person in names.people for part in sorted_name(person, manual.names))


def sorted_title(reference: Reference, by_whole: bool = False) -> str:
    """A title without the article at its head; `by_whole` puts a volume under the title of all of them."""
    own = "" if reference.has("container-title") else reference.plain("volume-title")
    words = own or reference.plain("title") or reference.plain("reviewed-title")
    if own and by_whole:
        words = f"{reference.plain('title')} {reference.plain('volume'):0>3} {own}"
    first, _, rest = fold(words).partition(" ")
    language = "" if reference.language == "en" else reference.language
    has_article = rest and first in _ARTICLES.get(language, "").split()
    return (rest if has_article else first + rest).replace(" ", "")


def _years(date: ReferenceDate) -> tuple[str, str]:
    """The year, and that in which a range of years ends."""
    start = first_moment(date)
    end = date.range.end if date.range is not None and date.range.is_range else None
    last = f"{end.year + 100000:06d}" if isinstance(end, Moment) else end or ""
    return f"{start.year + 100000:06d}" if start else "", last


def year_of_words(reference: Reference, manual: Manual) -> str:
    """Works without a date stand before those that have one or behind them, those to come behind all."""
    return "~~" if reference.has("status") else "~" if manual.undated_last else ""
