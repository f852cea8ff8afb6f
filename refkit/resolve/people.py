"""Which entries have the people that a citation names: all of them, the first of several, or one spelt nearly so."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from refkit.library.called import are_letters, surnames_of
from refkit.library.entry import ROLES, Entry, Person, Role
from refkit.library.fold import fold, romanised
from refkit.library.index.index import MOST_HITS, Index, NameHit
from refkit.library.index.near import allowed_letters
from refkit.records import Name
from refkit.vocabulary import articles_everywhere


class NameMatch(NamedTuple):
    """An entry whose people fit the names of a citation.

    `complete` says that no co-author is missing and nothing is misspelt; `leading` that the first name is one the
    work is cited by: its first author, or its editor where it has no author.
    """

    entry: int
    names: tuple[Name, ...]
    evidence: str
    complete: bool
    leading: bool


class Hint(NamedTuple):
    """What else a citation says of its work; it is heeded only where very many works have the name."""

    title: str = ""
    year: str = ""


_NO_HINT = Hint()


def match_people(index: Index, names: Sequence[str], et_al: bool, hint: Hint = _NO_HINT) -> list[NameMatch]:
    """The entries whose people fit the names, in the order of the library."""
    if not names:
        return []
    matches: dict[int, NameMatch] = {}
    for hit in index.people(fold(" and ".join(names))) if len(names) > 1 else ():  # Victoria and Albert Museum
        if hit.whole:
            name = Name("", literal=" and ".join(names))
            matches[hit.entry] = NameMatch(hit.entry, (name,), "the name", True, True)
    for hit, first in _named(index, names[0], hint):
        match = _match(index.entries[hit.entry], hit, first, names, et_al)
        known = matches.get(hit.entry)
        if match is not None and (known is None or (match.complete, match.leading) > (known.complete, known.leading)):
            matches[hit.entry] = match
    return [matches[entry] for entry in sorted(matches)]


def _named(index: Index, name: str, hint: Hint) -> Iterator[tuple[NameHit, Name]]:
    """The people of that name; the longest surname that anybody has is taken: Edward | Said, García Márquez."""
    words = name.split()
    for start in range(len(words)):
        surname, given = " ".join(words[start:]), words[:start]
        hits = _bearers(index, surname, given, hint)
        people = [(hit, _person(index.entries[hit.entry], hit)) for hit in hits]
        called = [(hit, person) for hit, person in people if _may_be_called(hit, person, surname, given)]
        if called:
            # letters that are given before guessed
            whole = [(hit, person) for hit, person in called if hit.whole or not _is_body(person)]
            for hit, person in whole or called:
                yield hit, _written(person, surname, " ".join(given))
            return


def _bearers(index: Index, surname: str, given: Sequence[str], hint: Hint) -> Sequence[NameHit]:
    """Those with a surname; where it is a very common one, those whom the rest of the citation may mean."""
    hits = index.people(fold(surname))
    if len(hits) < MOST_HITS:
        return hits
    called = index.called(hint.title) if hint.title else None
    return index.people(fold(surname), fold(given[0])[:1] if given else "", hint.year, called)


def _person(entry: Entry, hit: NameHit) -> Person | None:
    people = entry.people.get(hit.role, ())
    return people[hit.position] if hit.position < len(people) else None


def _is_body(person: Person | None) -> bool:
    return person is not None and bool(person.literal)


def _may_be_called(hit: NameHit, person: Person | None, surname: str, given: Sequence[str]) -> bool:
    """Whether somebody may be called so: initials have capitals, so that `Un` and `Li` are no United Nations."""
    if given and not _given_agrees(person, given):
        return False
    if hit.whole or person is None or not person.literal or are_letters(surname):
        return True
    return f"{fold(person.literal)} ".startswith(f"{fold(surname)} ")


def _written(person: Person | None, surname: str, given: str) -> Name:
    if person is not None and person.literal:
        return Name("", literal=f"{given} {surname}".strip())
    return Name(surname, given)


def _given_agrees(person: Person | None, given: Sequence[str]) -> bool:
    """Whether `K.` or `Edward` may be the person's given name; particles and titles of rank are passed over."""
    wanted = [fold(word) for word in given if fold(word)]
    if not wanted:
        return True
    if person is None:
        return False
    if person.literal:  # "the World Bank", but not "So the World Bank"
        return all(word in articles_everywhere() for word in wanted)
    has = fold(f"{person.given} {person.particle}").split()
    if not has:
        return True
    return all(_is_given(word, has) for word in wanted)


def _is_given(word: str, names: Sequence[str]) -> bool:
    for own in names:
        if _same_given(word, own):
            return True
    return False


def _same_given(word: str, own: str) -> bool:
    if len(word) == 1 or len(own) == 1:
        return word[0] == own[0]
    return own.startswith(word) or word.startswith(own) or romanised(word) == romanised(own)


def _match(entry: Entry, hit: NameHit, first: Name, names: Sequence[str], et_al: bool) -> NameMatch | None:
    people = entry.people.get(hit.role, ())
    listed = len(names)
    if listed == 1 and hit.position > 0:
        return None
    if listed > 1 and not _has_as_many(people, names):
        return None  # "Bredel and Bredel et al." are two works
    others = [_among(people, name) for name in names[1:]] if hit.position == 0 or listed == len(people) else []
    known = [name for name in others if name is not None]
    if hit.position > 0 and (len(known) < listed - 1 or listed != len(people)):
        return None  # a work is cited by its first author, not by any of them
    # "Miestamo, Matti, et al.": who the others are, the library does not say
    has_others = entry.has_others
    goes_on = has_others and (et_al or listed > len(people) > 0)
    for name, text in zip(others, names[1:], strict=True):
        if name is None and not goes_on and not _nearly_among(_everybody(entry), text):
            return None  # `Plato, Laws` names no co-author
    counts = not has_others and (listed == max(len(people), 1) or (et_al and len(people) > listed))
    leading = hit.role == _cited_role(entry) and (hit.position == 0 or listed == len(people))
    written = (first, *(name or Name(text) for name, text in zip(others, names[1:], strict=True)))
    complete = leading and (goes_on or (len(known) == len(others) and (counts or (et_al and len(people) > 1))))
    return NameMatch(hit.entry, written, _evidence(hit, first, listed), complete, leading)


def _everybody(entry: Entry) -> list[Person]:
    return [person for people in entry.people.values() for person in people]


def _has_as_many(people: Sequence[Person], names: Sequence[str]) -> bool:
    """Whether a name that is written twice is that of two of the people."""
    written = Counter(fold(name.split()[-1]) for name in names)
    twice = {name: times for name, times in written.items() if times > 1}
    return all(sum(name in _surnames(person) for person in people) >= times for name, times in twice.items())


def _cited_role(entry: Entry) -> Role | None:
    """The role the work is cited by: its authors, else its editors, and so on."""
    if entry.fields.get("shortauthor"):
        return "author"
    for role in ROLES:
        if entry.people.get(role):
            return role
    return None


def _among(people: Sequence[Person], name: str) -> Name | None:
    """The name as one of the people bears it, None if nobody does."""
    words = name.split()
    for start in range(len(words)):
        surname = fold(" ".join(words[start:]))
        for person in people:
            if surname in _surnames(person) or romanised(surname) in _sounds(person):
                return _written(person, " ".join(words[start:]), " ".join(words[:start]))
    return None


@lru_cache(maxsize=1 << 13)  # the co-authors of a work are looked through for each citation of it
def _surnames(person: Person) -> frozenset[str]:
    return frozenset(form for form, _ in surnames_of(person))


@lru_cache(maxsize=1 << 13)
def _sounds(person: Person) -> frozenset[str]:
    return frozenset(map(romanised, _surnames(person)))


def _nearly_among(people: Sequence[Person], name: str) -> bool:
    """Whether one of the people bears a name that is spelt nearly so."""
    from rapidfuzz.distance import OSA

    written = fold(name.split()[-1])
    allowed = allowed_letters(written)
    forms = [form for person in people for form, _ in surnames_of(person)]
    return allowed > 0 and any(OSA.distance(written, form) <= allowed for form in forms)


def _are_nearly_among(index: Index, hit: NameHit, others: Sequence[str]) -> bool:
    """Whether the co-authors that are named are those of the entry, but for their spelling."""
    people = index.entries[hit.entry].people.get(hit.role, ())
    return all(_among(people, name) is not None or _nearly_among(people, name) for name in others)


def _evidence(hit: NameHit, first: Name, listed: int) -> str:
    words = "the names" if listed > 1 else "the name"
    if hit.role != "author":
        words += f" of the {hit.role}"
    if first.given:
        words += " with the first name"
    return words + (" in another romanisation" if hit.romanised else "")


def near_people(index: Index, names: Sequence[str]) -> list[NameMatch]:
    """The entries with a surname that is nearly the first one written; two letters at most are otherwise."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if not names:
        return []
    written = fold(names[0].split()[-1])
    allowed = allowed_letters(written)
    if not allowed:
        return []
    nearest = index.near_surnames(written)
    found = process.extract(written, nearest, scorer=OSA.distance, score_cutoff=allowed, limit=20)
    near = sorted((distance, surname) for surname, distance, _ in found if surname[0] == written[0] and distance)
    closest = [surname for distance, surname in near if distance == near[0][0]]
    matches: dict[int, NameMatch] = {}
    for surname in closest:
        for hit in index.people(surname):
            person = _person(index.entries[hit.entry], hit)
            if _given_agrees(person, names[0].split()[:-1]) and _are_nearly_among(index, hit, names[1:]):
                name = Name(names[0].split()[-1], " ".join(names[0].split()[:-1]))
                matches.setdefault(hit.entry, NameMatch(hit.entry, (name,), "a name spelt nearly so", False, False))
    return [matches[entry] for entry in sorted(matches)]
