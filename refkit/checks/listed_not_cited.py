"""An item of the draft's own list of works whose work the draft does not cite.

What it does
    Names every item of a list headed Works Cited, References or the like whose work no citation means and the prose
    does not name.  An item that an ambiguous or unread citation may mean counts as cited.  Lists that may rightly
    hold more than is cited are left alone: a Bibliography, Literatur, Works Consulted, Further Reading, or a list
    without a heading.  Nor is anything said where most of the list would be named: then it is the citations that
    refkit cannot read.

Why it matters
    A list of works cited holds what is cited (MLA Handbook 5.1, APA Manual 8.4).  Items are left behind where a
    passage was cut, and reviewers and readers look for the place in vain.

Example
    ```draft bad
    The plenum lasted two weeks (Zhukov 351).

    ## Works Cited

    Thurston, Robert. *Life and Terror*. Yale UP, 1996.

    Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.
    ```
    ```draft good
    The plenum lasted two weeks (Zhukov 351), though Thurston's *Life and Terror* has one.

    ## Works Cited

    Thurston, Robert. *Life and Terror*. Yale UP, 1996.

    Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    @book{thurston1996life, author = {Thurston, Robert}, title = {Life and Terror}, year = {1996}}
    ```

How to settle it
    Take the item out, cite the work where it belongs, or head the list Bibliography.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from refkit.checks.context import Context
from refkit.checks.listed_works import Listed
from refkit.checks.lists import cites_by_number, holds_only_cited, mentions
from refkit.checks.wording import quoted
from refkit.documents.model import FILLER
from refkit.library.called import surnames_of
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.records import CiteItem, Finding, Severity

CODE = "REF002"
NAME = "listed-not-cited"
SEVERITY: Severity = "warning"
ON = True

_FEW = 4


def check(context: Context) -> Iterator[Finding]:
    """One finding for an item; none where the citations are not those of the list."""
    listed = [each for each in context.listed if each.item.is_read and holds_only_cited(each.whole)]
    if not listed or context.draft.is_partial or context.draft.cites_all or cites_by_number(context):
        return
    cited = _Cited(context)
    absent = [each for each in listed if not cited.may_mean(each)]
    if len(absent) * 2 > len(listed) and len(listed) >= _FEW:
        return
    for each in absent:
        yield _finding(each)


class _Cited:
    """What the citations of a draft mean or may mean."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._works = {work for _, item in context.items for work in _works_of(item)}.union(context.named)

    @cached_property
    def _unsettled(self) -> Sequence[CiteItem]:
        """The items for which no work was chosen, and those that quote somebody second hand."""
        return [item for _, item in self._context.items if item.status != "matched" or item.mediated_by]

    @cached_property
    def _authors(self) -> Sequence[frozenset[str]]:
        """The folded names in each of them."""
        named = [item.authors for item in self._unsettled if item.authors]
        return [frozenset(word for name in names for word in fold(str(name)).split()) for names in named]

    @cached_property
    def _words(self) -> frozenset[str]:
        """The folded words of them, and of citations that were not read to their end."""
        unread = (citation.raw for citation in self._context.citations if citation.understood in ("none", "partial"))
        return _words_in((*(f"{item.prefix} {item.raw}" for item in self._unsettled), *unread)).union(*self._authors)

    @cached_property
    def _prose(self) -> frozenset[str]:
        """The folded words of the whole draft, its lists left out."""
        streams = (stream for document in self._context.draft.documents for stream in document.streams)
        return _words_in(stream.text.replace(FILLER, "") for stream in streams)

    @cached_property
    def _unlisted(self) -> Sequence[Entry]:
        """The works cited of which no item was found."""
        found = {(entry.library, entry.key) for listed in self._context.listed for entry in listed.works}
        entries = (self._context.work(*work) for work in sorted(self._works - found))
        return [entry for entry in entries if entry is not None]

    def may_mean(self, listed: Listed) -> bool:
        """Whether a citation, or the prose, means the work of an item, or may mean it.

        What the library does not have cannot be found in the prose; there the name of its author is enough.
        """
        if any((entry.library, entry.key) in self._works for entry in listed.works):
            return True
        if not listed.works and any(mentions(listed.item, entry) for entry in self._unlisted):
            return True
        known = self._words if listed.works else self._words | self._prose
        names = {form for person in listed.item.leaders[:1] for form, _ in surnames_of(person)}
        if any(set(name.split()) <= known for name in names):
            return True
        text = _words_in([listed.item.text])  # `(Cotton 2004)`, and "Allen, Grant." by J. S. Cotton in the list
        return any(authors <= text for authors in self._authors)


def _words_in(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in fold(text).split())


def _works_of(item: CiteItem) -> Iterator[tuple[int, str]]:
    """The works that an item means or may mean."""
    for key in (item.id, item.mediated_by):
        if key is not None:
            yield item.library or 0, key
    if item.status != "matched":
        yield from ((match.library, match.id) for match in item.candidates)


def _finding(listed: Listed) -> Finding:
    place, item = listed.place, listed.item
    message = f"{quoted(item.text)} is in the list of works, and is not cited"
    help_ = "take it out of the list, or cite it"
    key = listed.works[0].key if listed.works else None
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, key)
