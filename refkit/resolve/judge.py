"""Whether a parenthesis cites at all: an aside such as `(the "Axis")` or `(June 1-4)` must stay silent.

A name or title with a locator looks like a citation whatever the library holds; without a locator it is one only
when the library knows it, and then only in the forms that prose does not use by chance.
"""

import re
from collections.abc import Container, Sequence

from refkit.citations import Candidate
from refkit.citations.shape import ItemShape
from refkit.library.called import title_words
from refkit.library.fold import fold
from refkit.numerals import is_year
from refkit.records import Remark
from refkit.resolve.fit import Fit, Rank
from refkit.vocabulary import Vocabulary

_DIGITS = re.compile(r"\d+")
# Works cited with a year alone were mostly printed; a four-digit number below it, behind a name, is a page.
FIRST_PRINTED = "1450"
# Two years this far apart are a life or a reign, not pages: no one cites so many.
_SHORTEST_LIFE = 10


def is_clear(item: ItemShape, words: Vocabulary, author_date: bool) -> bool:
    """Whether the form alone says that something is cited: `Mukhin, Ubiystvo 637`, `"Fragmenty" 4-5`.

    In a draft that cites by author and date a name and a year are a citation too.
    """
    if not item.heads or item.plain_prefix or item.runs_on:
        return False
    head = item.heads[0]
    if _names_others(item, words):
        return True
    if not (item.locators or item.issued):
        return False
    if head.form == "plain" and (head.tail or _is_numbered(item, words) or not _opens_name(head.core, words)):
        return False
    return author_date or not _is_date(item)


def _names_others(item: ItemShape, words: Vocabulary) -> bool:
    """`Ackerman et al.`: nothing but a citation is written so."""
    name = item.heads[0].core.casefold().rstrip(".")
    return any(name.endswith(" " + phrase) for phrase in words.et_al)


def _opens_name(text: str, words: Vocabulary) -> bool:
    first = text.split()[0].casefold()
    return text[:1].isupper() or first in words.particles


def _is_numbered(item: ItemShape, words: Vocabulary) -> bool:
    """`Article 58`, `World War 2`, `B 51`, `Inv. No. 4417`: the number belongs to the word before it."""
    last = item.heads[-1].core.split()[-1].casefold().rstrip(".")
    if len(item.heads) > 1:
        return False
    glued = item.extended is not None and bool(item.locators) and item.locators[0].label == "number"
    return last in words.numbered or last in words.months or len(item.heads[0].core) == 1 or glued


def _is_date(item: ItemShape) -> bool:
    """`Moscow, 5 March 1937`, `Paris 1920`: a place and a date, not a page."""
    if item.locators and not item.issued:
        first = item.locators[0]
        if _is_life(item):
            return True
        return first.label == "page" and is_year(first.first or "") and len(item.locators) == 1
    return item.issued is not None and not item.locators and len(item.heads) == 1


def is_unread(remark: Remark) -> bool:
    """Whether what looks like a remark is a locator that could not be read: it holds a number that is no year."""
    return remark.kind == "other" and any(not is_year(number) for number in _DIGITS.findall(remark.text))


def is_quotation(item: ItemShape, words: Vocabulary) -> bool:
    """Whether what is quoted beside a locator is no title: `("For there is no friend like a sister," line 562)`."""
    if len(item.heads) != 1 or item.heads[0].form != "quoted" or not item.locators:
        return False
    parts = [word for word in item.heads[0].text.split() if word.casefold() not in words.title_words]
    small = [word for word in parts if word[:1].islower()]
    return len(item.heads[0].text.split()) > 4 and len(small) * 2 >= len(parts)


def _is_life(item: ItemShape) -> bool:
    """`Wesley 1703-1791`: two years too far apart to be pages."""
    first, last = item.locators[0].first or "", item.locators[0].last or ""
    return is_year(first) and is_year(last) and int(last) - int(first) >= _SHORTEST_LIFE


def is_dates(item: ItemShape) -> bool:
    """Whether numbers behind a name are its dates: `Samuel Wesley (1662-1735)`, `Wesley (1736)`."""
    if item.heads or not item.locators or item.locators[0].label != "page":
        return False
    first, last = item.locators[0].first or "", item.locators[0].last or ""
    if not is_year(first):
        return False
    return first >= FIRST_PRINTED if first == last else _is_life(item)


def is_known(item: ItemShape, fits: Sequence[Fit], alone: bool, elsewhere: Container[str], words: Vocabulary) -> bool:
    """Whether the library knows what is cited, in a form that prose does not use by chance.

    `alone` says that nothing else stands in the parenthesis; `elsewhere` holds the folded leads of clear citations.
    """
    if not fits:
        return False
    rank = fits[0].rank
    if item.locators or item.issued:
        return _known_with_locator(item, rank, words)
    if item.heads[0].form == "plain" and item.heads[0].tail:
        return rank >= Rank.TITLE_BEGINS and rank not in (Rank.NAMES, Rank.CARRIED_TITLE)
    if not alone:
        return rank >= Rank.FIRST_NAME_ONLY and not (item.plain_prefix and rank < Rank.NAMES)
    if item.plain_prefix:
        return False
    if rank >= Rank.NAMES_INNER or fold(item.lead) in elsewhere:
        return True
    if len(item.heads) > 1:
        return rank == Rank.NAMES and len(fits[0].names) == len(item.heads)
    if rank == Rank.FIRST_NAME_ONLY:
        return len(fits[0].names) == 1 and "author" in fits[0].differs
    if rank == Rank.NAMES:
        return True
    return _lone_title(item, rank)


def _known_with_locator(item: ItemShape, rank: Rank, words: Vocabulary) -> bool:
    if item.heads[0].form == "plain" and _is_numbered(item, words):
        scripture = bool(item.locators) and item.locators[0].label == "section"  # John 20.27 is no page of a John
        return rank >= Rank.TITLE and not (scripture and rank == Rank.NAMES)
    if item.locators and _is_life(item):
        return False
    if item.plain_prefix or item.runs_on:
        marked = item.heads[-1].form != "plain" and rank >= Rank.TITLE_BEGINS
        return (rank >= Rank.NAMES or marked) and not (item.runs_on and item.heads[-1].tail)
    return rank >= Rank.FIRST_NAME_ONLY


def _lone_title(item: ItemShape, rank: Rank) -> bool:
    """`("Design Thinking")`, `(Lubianka B)`: a whole title, or enough of one; a single word inside one never."""
    head = item.heads[0]
    if rank in (Rank.TITLE, Rank.MAIN_TITLE):
        return True
    length = len([word for word in title_words(head.text) if len(word) > 2])
    return rank == Rank.TITLE_BEGINS and length >= (3 if head.form == "plain" else 2)


def is_gloss(candidate: Candidate, item: ItemShape, words: Vocabulary) -> bool:
    """Whether an item only translates the quotation before: `“High German” (Hochdeutsch; Helladius 187)`."""
    if not candidate.quoted_before or item is not candidate.shape.items[0] or _names_others(item, words):
        return False
    return not item.locators and len(item.heads) == 1
