"""Whether a parenthesis cites at all: an aside such as `(the "Axis")` or `(June 1-4)` must stay silent.

A name or title with a locator looks like a citation whatever the library holds; without a locator it is one only
when the library knows it, and then only in the forms that prose does not use by chance.
"""

import re
from collections.abc import Container, Sequence

from refkit.citations import Candidate
from refkit.citations.prefix import ends_in
from refkit.citations.shape import ItemShape, Shape
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
_LONGEST_BOOK = 3
_SHORTEST_NAME = 3
_SHORTEST_LIFE = 10


def is_clear(item: ItemShape, words: Vocabulary) -> bool:
    """Whether the form alone says that something is cited: `Mukhin, Ubiystvo 637`, `"Fragmenty" 4-5`."""
    if not item.heads or item.plain_prefix or item.runs_on:
        return False
    head = item.heads[0]
    if _names_others(item, words):
        return True
    if not (item.locators or item.issued):
        return False
    if head.form == "plain" and (head.tail or _is_numbered(item, words) or not _opens_name(head.core, words)):
        return False
    if item.locators and (_is_version(item) or _is_verse(item) or _is_place_of_draft(item, words)):
        return False
    return not _is_date(item)


def is_clear_date(item: ItemShape, shape: Shape, words: Vocabulary) -> bool:
    """Whether names with a year are a citation by their form, in a draft that cites so: `(Stilgoe, 2021)`."""
    if not item.heads or item.plain_prefix or _names_company(shape, item, words):
        return False
    first = item.heads[0]
    last = item.heads[-1].text.split()[-1].casefold()
    if first.text.casefold() in words.months:
        return False
    if item.set_off and len(item.heads) == 1:  # "R Core Team, 2017", "“Growth returns”, 2015"
        return first.form != "plain" or _opens_name(first.text, words)
    if first.form != "plain" or last in words.numbered:
        return False
    return _names_others(item, words) or (_opens_name(first.text, words) and not _is_siglum(item))


def _names_company(shape: Shape, item: ItemShape, words: Vocabulary) -> bool:
    """`(Excel 2016, Microsoft Corp.)`: a program or a supplier; but `(Qvist Corp, 2011)` is an author."""
    texts = [head.text for other in shape.items if other is not item or not item.set_off for head in other.heads]
    texts += [remark.text for remark in shape.remarks]
    last_words = [text.rstrip(". ").rpartition(" ")[2].casefold() for text in texts]
    return not words.companies.isdisjoint(last_words)


def _is_siglum(item: ItemShape) -> bool:
    """`BM 1998`, `AN, F7 2004`: letters, and no name in capitals as Brazilian articles have them, `(GIL, 1970)`."""
    names = [word for head in item.heads for word in head.text.split()]
    capitals = [word for word in names if word.isupper() and len(word.strip(".")) > 1]
    if any(map(str.isdigit, "".join(names))):
        return True
    if not capitals or any(word.strip(".-").islower() for word in names):
        return False
    return len(capitals) < len(names) or (len(names) == 1 and len(names[0]) < _SHORTEST_NAME)


def _names_others(item: ItemShape, words: Vocabulary) -> bool:
    """`Ackerman et al.`: nothing but a citation is written so."""
    name = item.heads[0].core.casefold().rstrip(".")
    return ends_in(name.partition(" ")[2], words.et_al)


def _opens_name(text: str, words: Vocabulary) -> bool:
    first = text.split()[0].casefold()
    return text[:1].isupper() or text[1:2].isupper() or first in words.particles


def _is_numbered(item: ItemShape, words: Vocabulary) -> bool:
    """`Article 58`, `World War 2`, `B 51`, `Inv. No. 4417`: the number belongs to the word before it."""
    last = item.heads[-1].core.split()[-1].casefold().rstrip(".")
    if len(item.heads) > 1:
        return False
    glued = item.extended is not None and bool(item.locators) and item.locators[0].label == "number"
    return last in words.numbered or last in words.months or len(item.heads[0].core) == 1 or glued


def _is_version(item: ItemShape) -> bool:
    """`SigmaScan 5.0`: no act or section has the number 0."""
    first = item.locators[0].first or ""
    return item.locators[0].label == "section" and first.endswith(".0")


def _is_verse(item: ItemShape) -> bool:
    """`Dt 6:5`, `Ps 139:17`: a book of the Bible, shortened, chapter and verse."""
    return ":" in item.locators[-1].raw and len(item.lead.rpartition(" ")[2].rstrip(".")) <= _LONGEST_BOOK


def _is_place_of_draft(item: ItemShape, words: Vocabulary) -> bool:
    """`M2, Figure 4`: a figure written out is one of the draft itself, `fig. 4` one of a work."""
    first = item.locators[0]
    label = first.raw.split()[0].casefold() if first.raw else ""
    return first.label in ("figure", "table") and label in words.full_word_labels


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
    if not (is_year(first) and is_year(last)) or first >= last:
        return False
    return first >= FIRST_PRINTED or int(last) - int(first) >= _SHORTEST_LIFE


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


def is_known_undated(item: ItemShape, fits: Sequence[Fit], elsewhere: Container[str], words: Vocabulary) -> bool:
    """Whether an item without a year is a citation in a draft that dates: `(Koch 20)`, `(The Order of Things)`.

    Much that such drafts have in parentheses looks like it: `(M2, Figure 4)`, `(WASP)`, `(Video 5)`.
    """
    if not fits or item.plain_prefix or item.runs_on:
        return False
    rank, head, names = fits[0].rank, item.heads[0], fits[0].names
    if rank in (Rank.TITLE, Rank.MAIN_TITLE) and not item.locators:
        title = fits[0].reading.title
        return title is not None and title.text == head.text and len(title_words(head.text)) > 1
    if head.tail:
        return False
    if item.locators:
        first = item.locators[0]
        return first.label == "page" and not _is_numbered(item, words) and rank >= Rank.NAMES and not fits[0].differs
    is_body = bool(names) and bool(names[0].literal)  # "the Ministry of Tourism (MTur)" explains letters
    return rank >= Rank.NAMES_INNER or (rank == Rank.NAMES and not is_body and fold(item.lead) in elsewhere)


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
