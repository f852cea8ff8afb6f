"""The work that a page alone belongs to: `(352)`, `(cf. 415)`, `(Ibid.)`.

No single rule finds it.  The work before is right for two thirds of such citations, the author or title named last in
the prose for four fifths, a page range that holds the page for more; so the evidences are weighed together, and
where they disagree nothing is chosen.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from refkit.library.entry import Entry, Person
from refkit.records import Locator
from refkit.resolve.evidence import FRESH, FULL_NAME, HE_OR_SHE, NAME, NAMING, STALE, STEERING, TITLE
from refkit.resolve.memory import Memory, kind_of, places_of
from refkit.resolve.mentions import Mention, Prose
from refkit.resolve.pages import page_verdict
from refkit.resolve.settled import Settled

# The weights were set so that the order of the rules is that of how often each is right in typed drafts (see above):
# a name in the sentence outweighs the work before together with the paragraph; a page that one range alone holds
# outweighs a name; two of these together outweigh the third.  What has been named since the citation before counts
# in full, what was named before it has mostly been cited by it.
_TITLE_IN_SENTENCE = 11
_FULL_NAME_IN_SENTENCE = 10
_NAME_IN_SENTENCE = 9
_BOTH_IN_SENTENCE = 2
_TALKED_ABOUT = -2
_FIRST_IN_SENTENCE = 3
_POSSESSIVE = 2
_NAMED_LAST = 3
_PRONOUN = 5
_IN_PARAGRAPH = 5
_TITLE_IN_PARAGRAPH = 3
_STALE_IN_SENTENCE = 4
_STALE_IN_PARAGRAPH = 2
_PARAGRAPH_BEFORE = 1
_WORK_BEFORE = 4
_WORK_BEFORE_PARAGRAPH = 3
_WORK_BEFORE_OTHER_NAMED = 2
_NEXT_PAGE = 4
_NEXT = 2
_CITED_EARLIER = 1
_CITED_LAST = 2
_MOSTLY_UNNAMED = 4
_CITED_MOST = 2
_SPOKEN_OF = 4
_MOSTLY_NAMED = -3
_NEAR_PLACES = ((5, 3), (20, 2), (50, 1))
_SAME_NAMES = (3, 5)
_SAME_KIND = 8
_OTHER_KIND = -8
_PAGE_INSIDE_ALONE = 14
_PAGE_INSIDE = 9
_PAGE_OUTSIDE = -20
_MARGIN = 3
_LEAST = 1
_MARGIN_BEHIND_NAME = 6
_WEIGHT_BEHIND_NAME = 8

_PRINTED = frozenset("article book collection inbook incollection inproceedings mvbook proceedings thesis".split())
_FILMED = frozenset("movie video film audio music broadcast performance television videorecording".split())


@dataclass
class Antecedents:
    """The running state of one stream: what the citation before chose, and what all so far have taught."""

    before: tuple[int, ...] = ()  # the works of the citation before, the last one last
    before_at: int = -1
    tied: bool = False  # the citation before may mean any of `before`
    unread: bool = False  # the citation before was not understood
    paged: bool = False  # the citation before gave a place in its work
    missing: Settled | None = None  # the citation before, where the library lacks its source
    memory: Memory = field(default_factory=Memory)
    misspelt: dict[str, int] = field(default_factory=dict)  # names, folded, as the draft misspells them: the work meant
    letters: dict[str, int] = field(default_factory=dict)  # folded, by which the draft calls a body: a work of it

    def remember(self, works: Sequence[int], at: int, tied: bool = False) -> None:
        """A citation has been settled: the works it chose, in order, or where they are `tied` those it may mean."""
        self.before, self.before_at, self.tied, self.unread = tuple(works), at, tied, False


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A work that a page alone may belong to, what speaks for it, and how much."""

    entry: int
    weight: int
    evidence: tuple[str, ...]


class Said(NamedTuple):
    """One thing that speaks for a work, or against it."""

    entry: int
    weight: int
    words: str


def weigh(
    state: Antecedents,
    prose: Prose,
    at: int,
    locators: Sequence[Locator],
    entries: Sequence[Entry],
    siblings: frozenset[int] = frozenset(),
) -> list[Antecedent]:
    """The works that may be meant at an offset of the document, the likeliest first.

    `siblings` are the works of the author of the work cited before: one that alone has the page may be meant.
    """
    said = [*_named(prose, at, state.before_at), *_carried(state, prose, at), *_next_page(state, locators)]
    works = {each.entry for each in said}
    said += [each for each in _cited_earlier(state, locators, entries) if each.entry not in works]
    works = {each.entry for each in said}
    for work in siblings - works:
        if page_verdict(entries[work], locators) == "inside":
            said.append(Said(work, 0, "the author of the work cited before"))
    works = {each.entry for each in said}
    named = any(each.words in STEERING for each in said)
    names = prose.names_between(max(prose.paragraph_start(at), state.before_at), at)
    for work in works:
        said += _habits(state.memory, names, work, locators, works, named)
        said += _kinds(state.memory, work, locators, entries[work])
    said += _cited_most(state.memory, works, named)
    said += _cited_last(state.memory, prose.between(prose.paragraph_start(at), at))
    said += _spoken_of(prose, at, works, entries)
    sentence = {each.entry for each in said if each.words in NAMING}
    said += _pages(state.memory, works, sentence, locators, entries)
    weights: Counter[int] = Counter()
    evidence: defaultdict[int, list[str]] = defaultdict(list)
    for each in said:
        weights[each.entry] += each.weight
        evidence[each.entry].append(each.words)
    found = [Antecedent(number, weights[number], tuple(evidence[number])) for number in weights]
    return sorted(found, key=lambda antecedent: (-antecedent.weight, antecedent.entry))


def decided(found: Sequence[Antecedent], behind_name: bool = False) -> Antecedent | None:
    """The likeliest work where nothing comes near it, else None.

    `behind_name` says that a name unknown to the library stands before the number, `Wesley (24) attributed …`: it may
    be that of a source that is missing, so that much must speak for another.
    """
    if not found:
        return None
    first, rest = found[0], found[1:]
    least = _WEIGHT_BEHIND_NAME if behind_name else _LEAST
    margin = _MARGIN_BEHIND_NAME if behind_name else _MARGIN
    if not rest and not behind_name and first.weight < 0:
        return first  # nothing else may be meant: a page that the work does not have is a finding, not a doubt
    if first.weight < least or (rest and first.weight - rest[0].weight < margin):
        return None
    return first


def _named(prose: Prose, at: int, since: int) -> Iterator[Said]:
    """What the prose before the place names: in the sentence, in the paragraph, last.

    `since` is where the citation before stands.
    """
    sentence, paragraph = prose.sentence_start(at), prose.paragraph_start(at)
    near = prose.between(sentence, at)
    fresh = [mention for mention in near if mention.start > since]
    yield from _in_sentence(fresh, prose)
    for mention in [mention for mention in near if mention.kind != "title"][:1]:
        if fresh and not _talked_about(prose, mention):
            for entry in mention.entries:
                yield Said(entry, _FIRST_IN_SENTENCE, "the first name in the sentence")
    in_sentence = _entries(fresh)
    for entry in _entries(near) - in_sentence:
        yield Said(entry, _STALE_IN_SENTENCE, STALE)
    earlier = prose.between(paragraph, sentence)
    fresh_earlier = [mention for mention in earlier if mention.start > since]
    for entry in _entries(fresh_earlier):
        yield Said(entry, _IN_PARAGRAPH, FRESH)
    for entry in _entries([mention for mention in earlier if mention.kind == "title"]):
        yield Said(entry, _TITLE_IN_PARAGRAPH, "its title stands in the paragraph")
    for entry in _entries(earlier) - _entries(fresh_earlier):
        yield Said(entry, _STALE_IN_PARAGRAPH, "named earlier in the paragraph")
    people = [mention for mention in earlier if mention.kind != "title"]
    speaks = [mention for mention in fresh if mention.kind == "title" or not _talked_about(prose, mention)]
    if people and not speaks and prose.words_of_sentence(at) & prose.words.pronouns:
        for entry in people[-1].entries:
            yield Said(entry, _PRONOUN, HE_OR_SHE)
    for mention in (speaks or [m for m in fresh_earlier if not _talked_about(prose, m)] or fresh or fresh_earlier)[-1:]:
        for entry in mention.entries:
            yield Said(entry, _NAMED_LAST, "named last")
    if not near and not earlier:
        for entry in _entries(prose.between(prose.paragraph_start(at, 1), paragraph)):
            yield Said(entry, _PARAGRAPH_BEFORE, "named in the paragraph before")


def _entries(mentions: Sequence[Mention]) -> set[int]:
    return {entry for mention in mentions for entry in mention.entries}


def _in_sentence(mentions: Sequence[Mention], prose: Prose) -> Iterator[Said]:
    """Each work once, by the strongest mention of it; author and title together count for more."""
    best: dict[int, Said] = {}
    names = _entries([mention for mention in mentions if mention.kind != "title"])
    mentions = [_by_its_author(mention, names) for mention in mentions]
    for mention in mentions:
        for entry in mention.entries:
            said = _mentioned(entry, mention, prose)
            if entry not in best or said.weight > best[entry].weight:
                best[entry] = said
    yield from best.values()
    people = [mention for mention in mentions if mention.kind != "title"]
    for entry in _entries([mention for mention in people[-1:] if _owns(prose, mention)]):
        yield Said(entry, _POSSESSIVE, "something of that author's is named last")
    titles = _entries([mention for mention in mentions if mention.kind == "title"])
    for entry in titles & names:
        yield Said(entry, _BOTH_IN_SENTENCE, "author and title are both named")


def _by_its_author(mention: Mention, names: set[int]) -> Mention:
    """A title that several works have, or begin with, is that of the author who is named: `Service … *Stalin*`."""
    own = (mention.entries | mention.less) & names if mention.kind == "title" else frozenset()
    return mention._replace(entries=own) if own else mention


def _mentioned(entry: int, mention: Mention, prose: Prose) -> Said:
    if mention.kind == "title":
        return Said(entry, _TITLE_IN_SENTENCE, TITLE)
    full = mention.kind == "full name"
    words = FULL_NAME if full else NAME
    weight = _FULL_NAME_IN_SENTENCE if full else _NAME_IN_SENTENCE
    if _talked_about(prose, mention):
        weight += _TALKED_ABOUT
    return Said(entry, weight, words)


def _talked_about(prose: Prose, mention: Mention) -> bool:
    at = mention.start - prose.stream.start
    words = prose.stream.text[max(0, at - 40) : at].split()
    return not _owns(prose, mention) and any(word.casefold() in prose.words.talking_about for word in words[-2:])


def _owns(prose: Prose, mention: Mention) -> bool:
    """`Hawk's call to create contexts`"""
    end = mention.end - prose.stream.start
    return prose.stream.text[end - 2 : end + 2].replace("’", "'").find("'s") >= 0


def _carried(state: Antecedents, prose: Prose, at: int) -> Iterator[Said]:
    """What the citation before says; less where the prose has since named another work."""
    if not state.before:
        return
    last = state.before[-1]
    since = prose.between(state.before_at, at)
    weight = _WORK_BEFORE if state.before_at >= prose.paragraph_start(at) else _WORK_BEFORE_PARAGRAPH
    if since and last not in since[-1].entries:
        weight = _WORK_BEFORE_OTHER_NAMED
    for entry in {last, *state.before}:
        if entry == last or state.tied:
            yield Said(entry, weight, "the work cited before")
        else:
            yield Said(entry, 1, "cited in the citation before")


def _next_page(state: Antecedents, locators: Sequence[Locator]) -> Iterator[Said]:
    """A page next to the one cited before, or the same, mostly comes from the same work."""
    numbers = places_of(locators)
    for work in state.before[-1:]:
        places = state.memory.works[work].places if work in state.memory.works else ()
        if numbers and places and abs(numbers[0] - places[-1]) <= _NEXT:
            yield Said(work, _NEXT_PAGE, "next to the page cited before")


def _cited_earlier(state: Antecedents, locators: Sequence[Locator], entries: Sequence[Entry]) -> Iterator[Said]:
    """Works still in mind: those cited by numbers alone, those that have the page, and films for a time."""
    memory = state.memory
    kinds = {kind_of(locator) for locator in locators} - {"page"}
    for work in {*memory.recent, *(work for work in memory.works if memory.works[work].kinds & kinds)}:
        habits = memory.works[work]
        has_page = page_verdict(entries[work], memory.meant(work, locators)) == "inside"
        if habits.bare or has_page or habits.kinds & kinds:
            yield Said(work, _CITED_EARLIER, "cited earlier")
    if "time" in kinds:
        for work, entry in enumerate(entries):
            if _is_film(entry) and work not in memory.works:
                yield Said(work, _CITED_EARLIER, "a film")


def _cited_last(memory: Memory, near: Sequence[Mention]) -> Iterator[Said]:
    """Of the works of the author named last, the one cited last."""
    people = [mention.entries for mention in near if mention.kind != "title"]
    for entries in [entries for entries in people[-1:] if len(entries) > 1]:
        last = next((work for work in reversed(memory.recent) if work in entries), None)
        if last is not None:
            yield Said(last, _CITED_LAST, "the work of that author cited last")


def _habits(
    memory: Memory, names: frozenset[str], work: int, locators: Sequence[Locator], works: set[int], named: bool
) -> Iterator[Said]:
    """How the work has been cited so far: unnamed, near these pages, beside the names of this sentence."""
    if work not in memory.works:
        return
    habits = memory.works[work]
    if not named and habits.bare and habits.bare >= habits.named:
        yield Said(work, _MOSTLY_UNNAMED, "mostly cited without its author's name")
    elif not named and habits.named > 1:
        yield Said(work, _MOSTLY_NAMED, "mostly cited with its author's name")
    numbers = places_of(locators)
    if numbers and habits.places:
        distance = min(abs(place - numbers[0]) for place in habits.places)
        for furthest, weight in _NEAR_PLACES:
            if distance <= furthest:
                yield Said(work, weight, "near a place cited before")
                break
    others = [memory.works[other].names for other in works - {work} if other in memory.works]
    shared = {name for name in names & habits.names if not any(name in beside for beside in others)}
    if shared:
        yield Said(work, _SAME_NAMES[len(shared) > 1], "names that stood beside it before")


def _spoken_of(prose: Prose, at: int, works: set[int], entries: Sequence[Entry]) -> Iterator[Said]:
    """Of several works by one author, the only one that the draft has called by its title so far."""
    by_author: defaultdict[tuple[Person, ...], list[int]] = defaultdict(list)
    for work in works:
        by_author[entries[work].creators[:1]].append(work)
    for same in by_author.values():
        titled = [work for work in same if prose.first_titles.get(work, at) < at]
        if len(same) > 1 and len(titled) == 1:
            yield Said(titled[0], _SPOKEN_OF, "the only work of its author that the draft has named")


def _cited_most(memory: Memory, works: set[int], named: bool) -> Iterator[Said]:
    """The work that the draft is about: the one that is cited most often without its author's name."""
    counts = sorted(((memory.works[work].bare, work) for work in works if work in memory.works), reverse=True)
    if not named and counts and counts[0][0] > 1 and (len(counts) == 1 or counts[0][0] > counts[1][0]):
        yield Said(counts[0][1], _CITED_MOST, "cited most often in this way")


def _kinds(memory: Memory, work: int, locators: Sequence[Locator], entry: Entry) -> Iterator[Said]:
    """Acts and scenes belong to a play, a time to a film."""
    special = {kind_of(locator) for locator in locators} - {"page"}
    if not special:
        return
    known = memory.works[work].kinds if work in memory.works else set()
    if known & special or ("time" in special and _is_film(entry)):
        yield Said(work, _SAME_KIND, "it is cited in this way")
    elif known == {"page"} or ("time" in special and entry.type in _PRINTED):
        yield Said(work, _OTHER_KIND, "it is cited otherwise")


def _is_film(entry: Entry) -> bool:
    return entry.type in _FILMED or bool(entry.people.get("director"))


def _pages(
    memory: Memory, works: set[int], named: set[int], locators: Sequence[Locator], entries: Sequence[Entry]
) -> Iterator[Said]:
    """The works whose page ranges hold the page, and those that cannot have it; `named` are those of the sentence.

    A range that alone holds the page weighs most, be it alone among those whose authors the sentence names.
    """
    verdicts = {number: page_verdict(entries[number], memory.meant(number, locators)) for number in works}
    inside = [number for number, verdict in verdicts.items() if verdict == "inside"]
    for number, verdict in verdicts.items():
        if verdict == "inside":
            is_alone = len(inside) == 1 or [work for work in inside if work in named] == [number]
            weight = _PAGE_INSIDE_ALONE if is_alone else _PAGE_INSIDE
            yield Said(number, weight, "the page lies in its pages")
        elif verdict == "outside":
            yield Said(number, _PAGE_OUTSIDE, "the page lies outside its pages")
