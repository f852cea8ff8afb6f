"""What a draft cites in clear forms: it helps with the doubtful ones, such as a title alone without a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from refkit.citations import Candidate
from refkit.library.fold import fold
from refkit.resolve.judge import is_clear, is_clear_date
from refkit.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ClearForms:
    """The folded leads of items with a locator, and the folded titles that follow an author."""

    leads: frozenset[str]
    titles: frozenset[str]


def clear_forms(candidates: Sequence[Candidate], words: Vocabulary, author_date: bool) -> ClearForms:
    """The clear forms of a draft: `Lubianka B, No. 365` makes `(Lubianka B)` a citation elsewhere."""
    leads: set[str] = set()
    titles: set[str] = set()
    for candidate in candidates:
        for item in candidate.shape.items if not candidate.aside else ():
            if not item.heads or item.plain_prefix:
                continue
            if is_clear_date(item, candidate.shape, words) if item.dated else not author_date and is_clear(item, words):
                leads.add(fold(item.lead))
                if item.extended is not None:
                    leads.add(fold(item.extended.text))
            if len(item.heads) == 2:
                titles.add(fold(item.heads[1].core))
    return ClearForms(frozenset(leads), frozenset(titles))
