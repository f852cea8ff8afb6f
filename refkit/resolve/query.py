"""Asks the library what each reading of an item may mean, and says how well every answer fits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from weakref import WeakKeyDictionary

from refkit.citations.readings.mla import Reading, read_names, readings
from refkit.citations.shape import ItemShape
from refkit.library.called import main_title, title_words
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.library.index.index import Index, TitleHit
from refkit.library.index.kept import Kept
from refkit.numerals import is_year
from refkit.records import Locator, Part, Source, Title
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.pages import with_pages_like_years
from refkit.resolve.people import Hint, NameMatch, match_people, near_people
from refkit.vocabulary import Vocabulary

# Two titles are spelt nearly alike from this similarity on (0 to 100, rapidfuzz's ratio of folded words).
_NEAR_TITLE = 85

_CONTAINERS = frozenset(("container", "initials"))
_TITLE_ALONE: Mapping[str, Rank] = {
    "short title": Rank.TITLE,
    "title": Rank.TITLE,
    "main title": Rank.MAIN_TITLE,
    "abbreviation of the title": Rank.TITLE_BEGINS,
    "beginning of the title": Rank.TITLE_BEGINS,
    "container": Rank.INNER_WORDS,
    "initials": Rank.INNER_WORDS,
}
# Plays and poems are cited by abbreviated titles (MLA Handbook, 9th ed., appendix on abbreviations): `Ham. 1.5.22`.
_IN_VERSE = frozenset(("act", "line", "section"))
_WITH_NAMES: Mapping[str, Rank] = {
    "short title": Rank.NAMES_TITLE,
    "title": Rank.NAMES_TITLE,
    "main title": Rank.NAMES_MAIN_TITLE,
    "abbreviation of the title": Rank.NAMES_BEGINS,
    "beginning of the title": Rank.NAMES_BEGINS,
    "container": Rank.NAMES_CONTAINER,
    "initials": Rank.NAMES_CONTAINER,
    "words of the title": Rank.NAMES_INNER,
}


_AboutPeople = Kept[tuple[tuple[str, ...], bool, Hint], list[NameMatch]]
# What each library has answered about people; a draft, or the next chapter of a book, names the same ones again.
_ABOUT_PEOPLE: WeakKeyDictionary[Index, _AboutPeople] = WeakKeyDictionary()


@dataclass(frozen=True)
class Query:
    """Asks one library for one draft; `aliases` are the configuration's, folded name to key.

    `dated` are the answers that have been given to words with a year (`resolve.dated`).
    """

    index: Index
    words: Vocabulary
    aliases: Mapping[str, int]
    dated: dict[tuple[object, ...], list[Fit]] = field(default_factory=dict)

    @cached_property
    def with_pages_like_years(self) -> Sequence[Entry] | None:
        """The works whose pages may be taken for years; None where the works are too many to look."""
        return with_pages_like_years(self.index.entries)

    def fits(self, item: ItemShape) -> list[Fit]:
        """All entries that some reading of an item without a year may mean, the best fits not yet chosen."""
        found: list[Fit] = []
        for reading in readings(item, self.words):
            found += self.of_reading(reading)
        return found

    def of_reading(self, reading: Reading) -> list[Fit]:
        """The entries that one reading may mean."""
        alias = self.alias(reading)
        if alias is not None:
            return [Fit(alias, Rank.ALIAS, reading, evidence=("an alias of the configuration",))]
        if not reading.names:
            return self.of_title(reading)
        people = self.people(reading)
        if reading.title is None:
            return [_by_name(match, reading) for match in people]
        return self._by_both(people, reading, reading.title)

    def near(self, item: ItemShape) -> list[Fit]:
        """The entries that fit but for the spelling of a name or a title; asked only when nothing else fits."""
        found: list[Fit] = []
        for reading in readings(item, self.words):
            if not reading.names or reading.extended:
                continue
            people = near_people(self.index, reading.names)
            if reading.title is None:
                found += [_nearly(match, reading, Rank.NEAR_NAME, ("author",)) for match in people]
            else:
                found += self._near_with_title(people, reading, reading.title)
        return found

    def of_author(self, entries: frozenset[int], item: ItemShape) -> list[Fit]:
        """The works among `entries` (those of an author named before) that the item's title may mean."""
        found: list[Fit] = []
        for reading in readings(item, self.words):
            if reading.names or reading.title is None:
                continue
            hits = self.index.titles(reading.title.text, entries)
            rank = Rank.CARRIED_TITLE
            if not hits and not reading.extended:
                hits = self.index.inner(reading.title.text, entries)
                rank = Rank.CARRIED_INNER
            found += [_titled(hit, reading, rank)._replace(author_source="carried") for hit in hits]
        return found

    def works_of(self, number: int) -> frozenset[int]:
        """The works of the first creator of an entry, the entry itself among them."""
        creators = self.index.entries[number].creators
        if not creators:
            return frozenset((number,))
        hits = self.index.people(fold(str(creators[0]._replace(given="", suffix=""))))
        same = (hit.entry for hit in hits if self.index.entries[hit.entry].creators[:1] == creators[:1])
        return frozenset((number, *same))

    def by_names(self, text: str, locators: tuple[Locator, ...], start: int) -> list[Fit]:
        """The works of those that some words of the prose name, all of them: `Van Rooy and Considine (647)`."""
        listed = read_names(text, self.words)
        reading = Reading(listed.names, listed.et_al, None, locators, start)
        if self.alias(reading) is not None:
            return [fit._replace(author_source="narrative") for fit in self.of_reading(reading)]
        people = self.people(reading)
        return [_by_name(match, reading)._replace(author_source="narrative") for match in people if match.leading]

    def by_names_and_title(self, text: str, title: Title, locators: tuple[Locator, ...], start: int) -> list[Fit]:
        """The works of those that the prose names whose title the parenthesis gives: `Zhukov (Inoy 345)`."""
        listed = read_names(text, self.words)
        reading = Reading(listed.names, listed.et_al, title, locators, start)
        fits = self._by_both(self.people(reading), reading, title)
        return [fit._replace(author_source="narrative") for fit in fits]

    def by_title(self, text: str, locators: tuple[Locator, ...], start: int) -> list[Fit]:
        """The works that some words of the prose are the title of."""
        return self.of_title(Reading((), False, Title(text, "plain"), locators, start))

    def people(self, reading: Reading) -> list[NameMatch]:
        """The entries whose people fit the names; a draft names the same people again and again."""
        answers, asked = self._people, (tuple(reading.names), reading.et_al, _hint(reading))
        if asked not in answers:
            answers[asked] = match_people(self.index, *asked)
        return answers[asked]

    @cached_property
    def _people(self) -> _AboutPeople:
        return _ABOUT_PEOPLE.setdefault(self.index, Kept())

    def alias(self, reading: Reading) -> int | None:
        """The entry that the configuration calls so, None where it names none."""
        if not self.aliases:
            return None
        title = reading.title.text if reading.title else ""
        names = ", ".join(reading.names)
        for text in (f"{names} {title}", title) if title else (names,):
            if fold(text) in self.aliases:
                return self.aliases[fold(text)]
        return None

    def of_title(self, reading: Reading) -> list[Fit]:
        """The entries that go by the reading's title."""
        title = reading.title
        if title is None or not title.text[:1].isupper() and not title.text[:1].isdigit():
            return []
        fits = [_by_title(hit, reading) for hit in self.index.titles(title.text)]
        if not fits and (title.form == "italic" or any(loc.label in _IN_VERSE for loc in reading.locators)):
            fits = [_by_title(hit, reading) for hit in self.index.abbreviated(title.text)]
        if not fits and not reading.extended:
            inner = self.index.inner(title.text)
            if title.form != "plain" or (len(inner) == 1 and "," not in title.text):
                fits = [_titled(hit, reading, Rank.INNER_WORDS) for hit in inner]
        return fits

    def _by_both(self, people: list[NameMatch], reading: Reading, title: Title) -> list[Fit]:
        matches = {match.entry: match for match in people}
        hits = self.index.titles(title.text, matches.keys()) if matches else ()
        if not hits and matches and not reading.extended:
            hits = self.index.inner(title.text, matches.keys())
        fits = [_by_name_and_title(matches[hit.entry], hit, reading) for hit in hits]
        if not fits and not reading.extended:
            fits = [
                _nearly(match, reading, Rank.NAME_NEAR_TITLE, ("title",))
                for match in people
                if match.complete and near_title(self.index.entries[match.entry], title.text)
            ]
        return fits

    def _near_with_title(self, people: list[NameMatch], reading: Reading, title: Title) -> list[Fit]:
        works = {match.entry for match in people}
        hits = {hit.entry for hit in (*self.index.titles(title.text, works), *self.index.inner(title.text, works))}
        return [_nearly(match, reading, Rank.NEAR_NAME_TITLE, ("author",)) for match in people if match.entry in hits]


def near_title(entry: Entry, text: str) -> bool:
    """Whether a title is nearly that of the entry, or its beginning: a letter or two otherwise, a word left out."""
    from rapidfuzz import fuzz

    wanted = " ".join(title_words(text))
    if len(wanted) < 4:
        return False
    for title in (entry.fields.get("shorttitle", ""), entry.title, main_title(entry.title)):
        words = title_words(title)
        head = " ".join(words[: len(wanted.split())])
        if head and max(fuzz.ratio(wanted, head), fuzz.ratio(wanted, " ".join(words))) >= _NEAR_TITLE:
            return True
    return False


def _hint(reading: Reading) -> Hint:
    """What a reading says beside its names; a number that may be a year is one."""
    if reading.issued is not None:
        return Hint(year=reading.issued.year)
    number = reading.locators[0].first or "" if reading.locators else ""
    return Hint(reading.title.text if reading.title else "", number if is_year(number) else "")


def _by_name(match: NameMatch, reading: Reading) -> Fit:
    rank = Rank.NAMES if match.complete else Rank.FIRST_NAME_ONLY
    differs: tuple[Part, ...] = () if match.complete or not match.leading else ("author",)
    return Fit(match.entry, rank, reading, match.names, (match.evidence,), differs, author_source="explicit")


def _by_name_and_title(match: NameMatch, hit: TitleHit, reading: Reading) -> Fit:
    differs: tuple[Part, ...] = () if match.complete or not match.leading else ("author",)
    evidence = (match.evidence, _title_evidence(hit))
    rank = _WITH_NAMES[hit.grade]
    container = hit.grade in _CONTAINERS
    return Fit(match.entry, rank, reading, match.names, evidence, differs, "explicit", "explicit", container)


def _by_title(hit: TitleHit, reading: Reading) -> Fit:
    return _titled(hit, reading, _TITLE_ALONE[hit.grade])


def _titled(hit: TitleHit, reading: Reading, rank: Rank) -> Fit:
    container = hit.grade in _CONTAINERS
    return Fit(hit.entry, rank, reading, evidence=(_title_evidence(hit),), title_source="explicit", container=container)


def _title_evidence(hit: TitleHit) -> str:
    words = "the initials of the journal or title" if hit.grade == "initials" else f"the {hit.grade}"
    return words + (" in another romanisation" if hit.romanised else "")


def _nearly(match: NameMatch, reading: Reading, rank: Rank, differs: tuple[Part, ...]) -> Fit:
    title: Source = "explicit" if reading.title else "none"
    return Fit(match.entry, rank, reading, match.names, (match.evidence,), differs, "explicit", title)
