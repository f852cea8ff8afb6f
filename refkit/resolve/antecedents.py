"""The work that a page alone belongs to: `(352)`, `(cf. 415)`, `(Ibid.)`.

No single rule finds it.  The work before is right for two thirds of such citations, the author or title named last in
the prose for four fifths, a page range that holds the page for more; so the evidences are weighed together, and
where they disagree nothing is chosen.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from refkit.library.entry import Entry
from refkit.records import Locator
from refkit.resolve.mentions import Mention, Prose
from refkit.resolve.pages import page_verdict

# The weights were set so that the order of the rules is that of how often each is right in typed drafts (see above):
# a name in the sentence outweighs the work before together with the paragraph; a page that one range alone holds
# outweighs a name; two of these together outweigh the third.
_TITLE_IN_SENTENCE = 11
_FULL_NAME_IN_SENTENCE = 10
_NAME_IN_SENTENCE = 9
_BOTH_IN_SENTENCE = 2
_TALKED_ABOUT = -2
_NAMED_LAST = 3
_IN_PARAGRAPH = 3
_TITLE_LAST_IN_PARAGRAPH = 2
_PARAGRAPH_BEFORE = 1
_WORK_BEFORE = 4
_WORK_BEFORE_PARAGRAPH = 3
_WORK_BEFORE_OTHER_NAMED = 2
_CITED_EARLIER = 1
_PAGE_INSIDE_ALONE = 14
_PAGE_INSIDE = 9
_PAGE_OUTSIDE = -14
_MARGIN = 2
# A reader still has the works of so many citations in mind.
_RECENT = 12

# After these words a person is talked about, not quoted: "cites the work of Clifford Geertz".
_NOT_SPEAKING = ("of", "from", "than", "with", "against", "unlike", "to", "on", "about", "for")


@dataclass
class Antecedents:
    """The running state of one stream: what was cited before, and where."""

    before: tuple[int, ...] = ()  # the works of the citation before, the last one last
    before_at: int = -1
    missing: bool = False  # the citation before names a source that the library lacks
    unread: bool = False  # the citation before was not understood
    pages: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    recent: deque[int] = field(default_factory=lambda: deque(maxlen=_RECENT))

    def remember(self, works: Sequence[int], at: int, missing: bool) -> None:
        """A citation has been settled: the works it chose, in order."""
        self.before, self.before_at, self.missing, self.unread = tuple(works), at, missing, False
        self.recent.extend(works)


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A work that a page alone may belong to, what speaks for it, and how much."""

    entry: int
    weight: int
    evidence: tuple[str, ...]


def weigh(
    state: Antecedents, prose: Prose, at: int, locators: Sequence[Locator], entries: Sequence[Entry]
) -> list[Antecedent]:
    """The works that may be meant at an offset of the document, the likeliest first."""
    weights: Counter[int] = Counter()
    evidence: defaultdict[int, list[str]] = defaultdict(list)
    for number, weight, words in (*_named(prose, at), *_carried(state, prose, at)):
        weights[number] += weight
        evidence[number].append(words)
    for number in state.recent:
        if number not in weights and page_verdict(entries[number], locators) == "inside":
            weights[number] += _CITED_EARLIER
            evidence[number].append("cited earlier")
    verdicts = {number: page_verdict(entries[number], locators) for number in weights}
    inside = [number for number, verdict in verdicts.items() if verdict == "inside"]
    for number, verdict in verdicts.items():
        if verdict == "inside":
            weights[number] += _PAGE_INSIDE_ALONE if len(inside) == 1 else _PAGE_INSIDE
            evidence[number].append("the page lies in its pages")
        elif verdict == "outside":
            weights[number] += _PAGE_OUTSIDE
            evidence[number].append("the page lies outside its pages")
    found = [Antecedent(number, weights[number], tuple(evidence[number])) for number in weights]
    return sorted(found, key=lambda antecedent: (-antecedent.weight, antecedent.entry))


def decided(found: Sequence[Antecedent]) -> Antecedent | None:
    """The likeliest work where nothing comes near it, else None."""
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    return found[0] if found[0].weight > 0 and found[0].weight - found[1].weight >= _MARGIN else None


def _named(prose: Prose, at: int) -> list[tuple[int, int, str]]:
    """What the mentions before the place say: each work once for the sentence, once for the paragraph, once as last."""
    sentence, paragraph = prose.sentence_start(at), prose.paragraph_start(at)
    said: list[tuple[int, int, str]] = []
    near = prose.between(sentence, at)
    said += _strongest(near, prose, "in the sentence")
    earlier = prose.between(paragraph, sentence)
    for entry in {number for mention in earlier for number in mention.entries}:
        said.append((entry, _IN_PARAGRAPH, "named in the paragraph"))
    titles = [mention for mention in earlier if mention.kind == "title"]
    if titles:
        said += [(entry, _TITLE_LAST_IN_PARAGRAPH, "the title named last before") for entry in titles[-1].entries]
    last = near[-1:] or earlier[-1:]
    for mention in last:
        said += [(entry, _NAMED_LAST, "named last") for entry in mention.entries]
    if not near and not earlier:
        before = prose.between(prose.paragraph_start(at, 1), paragraph)
        for entry in {number for mention in before for number in mention.entries}:
            said.append((entry, _PARAGRAPH_BEFORE, "named in the paragraph before"))
    return said


def _strongest(mentions: list[Mention], prose: Prose, where: str) -> list[tuple[int, int, str]]:
    best: dict[int, tuple[int, str]] = {}
    for mention in mentions:
        weight, words = _NAME_IN_SENTENCE, f"the name stands {where}"
        if mention.kind == "title":
            weight, words = _TITLE_IN_SENTENCE, f"the title stands {where}"
        elif mention.kind == "full name":
            weight, words = _FULL_NAME_IN_SENTENCE, f"the full name stands {where}"
        if mention.kind != "title" and _talked_about(prose, mention):
            weight += _TALKED_ABOUT
        for entry in mention.entries:
            if weight > best.get(entry, (0, ""))[0]:
                best[entry] = (weight, words)
    titles = {entry for mention in mentions if mention.kind == "title" for entry in mention.entries}
    names = {entry for mention in mentions if mention.kind != "title" for entry in mention.entries}
    both = [(entry, _BOTH_IN_SENTENCE, "author and title are both named") for entry in titles & names]
    return [(entry, weight, words) for entry, (weight, words) in best.items()] + both


def _talked_about(prose: Prose, mention: Mention) -> bool:
    at = mention.start - prose.stream.start
    words = prose.stream.text[max(0, at - 40) : at].split()
    return any(word.casefold() in _NOT_SPEAKING for word in words[-2:])


def _carried(state: Antecedents, prose: Prose, at: int) -> list[tuple[int, int, str]]:
    """What the citation before says; less where the prose has since named another work."""
    if not state.before:
        return []
    last = state.before[-1]
    since = prose.between(state.before_at, at)
    weight = _WORK_BEFORE if state.before_at >= prose.paragraph_start(at) else _WORK_BEFORE_PARAGRAPH
    if since and last not in since[-1].entries:
        weight = _WORK_BEFORE_OTHER_NAMED
    said = [(last, weight, "the work cited before")]
    said += [(entry, 1, "cited in the citation before") for entry in set(state.before[:-1]) - {last}]
    return said
