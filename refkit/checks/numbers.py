"""The numbers of a list that a draft cites by, told from the citations that were read in it."""

from collections.abc import Sequence

from refkit.citations.numeric import NumberMark, cites_by_numbers
from refkit.documents.model import Draft
from refkit.records import Citation

# More pages alone than these go on with no work that has been named.
_PAGES_FOR_A_NAME = 4
_ITSELF = frozenset(("explicit", "narrative"))


def numbers_cited_by(draft: Draft, citations: Sequence[Citation]) -> tuple[NumberMark, ...]:
    """The numbers of a list that a draft cites by; none where it cites rather by names, titles and pages."""
    read = [citation for citation in citations if not is_unread(citation)]
    named = sum(map(_names_work, read))
    # In a draft that cites by numbers, those of its equations, "by (7) and (12)", may have been taken for pages.
    return cites_by_numbers(draft.documents, min(len(read), named * _PAGES_FOR_A_NAME))


def _names_work(citation: Citation) -> bool:
    """Whether a citation says itself what it cites; a page alone does not."""
    for item in citation.items:
        if item.author_source in _ITSELF or item.title_source in _ITSELF:
            return True
    return False


def is_unread(citation: Citation) -> bool:
    """Whether nothing of a citation was understood."""
    return citation.understood == "none" or (citation.understood == "partial" and not citation.items)
