"""MLA: an author, a short title, a page, each only where the reader needs it (MLA Handbook, 9th ed., ch. 6).

`Thurston` may be an author and `Tayny` a title; so every item has several readings, and the library says which.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from refkit.citations.locator import is_lettered
from refkit.citations.shape import ItemShape, Phrase
from refkit.records import Issued, Locator, Title
from refkit.vocabulary import Vocabulary

_BRACKETS = str.maketrans("", "", "[](){}")
_INVERTED = re.compile(r"\[([^\],]+),\s*([^\],]+)\]")  # [Spieghel, Hendrik Laurensz]
_BETWEEN_WORDS = re.compile(r"([,&\s]+)")
_POSSESSIVE = re.compile(r"['’]s?$")


class Reading(NamedTuple):
    """One thing an item may mean: names, a title, or both.  `start` is where its first word stands in the document.

    `extended` says that the title takes the number behind it in: `Order No. 00447`; `gloss` that the words before the
    names are left out, as in `(Hochdeutsch, Schuster and Lauterbach 13)`; `issued` is the year of an author-date item.
    """

    names: tuple[str, ...]
    et_al: bool
    title: Title | None
    locators: tuple[Locator, ...]
    start: int
    suffix: str = ""
    extended: bool = False
    gloss: bool = False
    issued: Issued | None = None

    @property
    def kind(self) -> str:
        """What it reads the words as, for explanations."""
        if self.names and self.title:
            return "author and title"
        return "author" if self.names else "title"


@dataclass(frozen=True, slots=True)
class NameList:
    """Names as written, one string each, and whether `et al.` follows."""

    names: tuple[str, ...]
    et_al: bool


@lru_cache(maxsize=1 << 12)  # a draft names the same people again and again, and each of them in several readings
def read_names(text: str, words: Vocabulary) -> NameList:
    """names = name (("," | "and" | "&")+ name)* "et al"?   Role words such as `ed.` and brackets are left out."""
    text = _INVERTED.sub(r"\2 \1", text)
    others = words.others_at_end(text, 0, len(text))  # "Schumacher u. a.", in which "u." joins nothing
    text = text[: others.start()] if others else text
    names: list[str] = []
    current: list[str] = []
    et_al = others is not None
    for number, piece in enumerate(_BETWEEN_WORDS.split(text.translate(_BRACKETS))):
        between = number % 2 == 1  # every other piece is what stands between two words
        bare = piece.casefold().rstrip(".")
        if between or not piece or words.joins(piece):
            if current and ("," in piece or "&" in piece if between else piece):
                names.append(" ".join(current))
                current = []
        elif bare in words.et_al_words:
            et_al = True
        elif (bare not in words.role_words or not piece.islower()) and bare not in words.name_suffixes:
            current.append(piece)
    if current:
        names.append(" ".join(current))
    names = [_POSSESSIVE.sub("", name) for name in names if name.strip(".-–")]
    return NameList(tuple(filter(str.strip, names)), et_al)


def readings(item: ItemShape, words: Vocabulary) -> Iterator[Reading]:
    """The readings of an item with heads: author, author and title, title; full words and those without their tail."""
    for shape in (item, *_with_lettered_page(item), *_with_part_of_work(item)):
        yield from (reading for reading in _readings(shape, words) if reading.names or reading.title)


def _with_lettered_page(item: ItemShape) -> Iterator[ItemShape]:
    """`Smith A1`, `"Fed Chief" B12`: the last word may be a page of a newspaper; most such words are names."""
    if item.locators or not item.heads or item.heads[-1].form != "plain":
        return
    last = item.heads[-1]
    before, _, page = last.text.rpartition(" ")
    if not is_lettered(page) or not (before or item.heads[:-1]):
        return
    locator = Locator("page", page, page, page, last.end - len(page), last.end)
    heads = item.heads[:-1]
    if before:
        heads = (*heads, Phrase(before, last.form, last.start, locator.start - 1, before))
    yield item._replace(heads=heads, locators=(locator,))


def _with_part_of_work(item: ItemShape) -> Iterator[ItemShape]:
    """`New Oxford Annotated Bible, Ezek. 1.5-10`: the last head may be a book of the work, before chapter and verse."""
    if len(item.heads) > 1 and item.locators and item.locators[0].label == "section":
        yield item._replace(heads=item.heads[:-1], extended=None)


def _readings(item: ItemShape, words: Vocabulary) -> Iterator[Reading]:
    heads = item.heads
    if not heads:
        return
    last = heads[-1]
    yield from _titles(item, heads)
    if len(heads) == 1 and last.form != "plain":
        return
    for count in range(1, len(heads)):
        names = _joined(heads[:count])
        if all(head.form == "plain" for head in heads[:count]):
            for title, locators, extended in _title_of(item, heads[count:]):
                yield _reading(names, title, locators, heads[0], words, extended=extended)
    if all(head.form == "plain" for head in heads):
        yield _reading(_joined(heads), None, item.locators, heads[0], words, suffix=last.tail)
        if len(heads) == 1:
            yield from _one_phrase(item, last, words)
        else:
            yield _reading(last.core, None, item.locators, last, words, suffix=last.tail, gloss=True)


def _one_phrase(item: ItemShape, head: Phrase, words: Vocabulary) -> Iterator[Reading]:
    """`Zhukov Inoy`: an author and a title without their comma; `Salvini in Muratori`: the name behind `in`."""
    parts = head.text.split()
    for count in range(1, min(len(parts), 4)):
        title = Title(" ".join(parts[count:]), "plain")
        if title.text[0].isupper() or title.text[0].isdigit():
            yield _reading(" ".join(parts[:count]), title, item.locators, head, words)
    core = head.core.split()
    inside = next((number for number, word in enumerate(core) if word in words.within), 0)
    if 0 < inside < len(core) - 1:
        yield _reading(" ".join(core[inside + 1 :]), None, item.locators, head, words)
    if len(parts) > 1 and parts[-1].isupper() and parts[-1].strip("IVX") == "":
        yield _reading(" ".join(parts[:-1]), None, item.locators, head, words, suffix=parts[-1])


def _titles(item: ItemShape, heads: Sequence[Phrase]) -> Iterator[Reading]:
    for title, locators, extended in _title_of(item, heads):
        yield Reading((), False, title, locators, heads[0].start, extended=extended)


def _title_of(item: ItemShape, heads: Sequence[Phrase]) -> Iterator[tuple[Title, tuple[Locator, ...], bool]]:
    """The title that some heads make: with the number behind it, in full, and without lower-case words at its end."""
    last, form = heads[-1], heads[0].form
    before = [head.text for head in heads[:-1]]
    if item.extended is not None:
        yield Title(", ".join([*before, item.extended.text]), form), item.beyond, True
    yield Title(", ".join([*before, last.text]), form), item.locators, False
    if last.tail:
        yield Title(", ".join([*before, last.core]), form), item.locators, False


def _joined(heads: Sequence[Phrase]) -> str:
    return ", ".join([*(head.text for head in heads[:-1]), heads[-1].core])


def _reading(
    names: str,
    title: Title | None,
    locators: tuple[Locator, ...],
    first: Phrase,
    words: Vocabulary,
    suffix: str = "",
    extended: bool = False,
    gloss: bool = False,
) -> Reading:
    listed = read_names(names, words)
    return Reading(listed.names, listed.et_al, title, locators, first.start, suffix, extended, gloss)
