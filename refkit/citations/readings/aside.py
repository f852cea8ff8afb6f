"""Parentheses that cite nothing, as far as that shows without a library: dates, years, points of a list, units."""

import re

from refkit.citations.shape import ItemShape, Shape
from refkit.citations.surroundings import sign_before, word_before
from refkit.records import Locator
from refkit.span import Span
from refkit.vocabulary import Vocabulary

# Points of a list seldom go further; a bare "(31)" in running text is a page.
_LAST_POINT = 30
# How far the other points of a list are looked for.
_PARAGRAPH = 3_000
# "92 (13)" in a table, but not "in 1936 (45)"
_OF_A_NUMBER = re.compile(r"(?:^|\s)(?:\d{1,3}|\d+[.,]\d+)%?\s?\Z")
# "(4) Se criticaron …" on a line of its own, and "4", "5b" where the text speaks of it
_EXAMPLE = re.compile(r"\((\d{1,3})\)[ \t\u00a0]*(?=\S)")
_NUMBER_OF_EXAMPLE = re.compile(r"(\d{1,3})[a-z]?(?!\d)")


def highest_example(text: str) -> int:
    """The highest number of the examples that a text numbers, as linguists do: `(4) Se criticaron …`; 0 for none."""
    found = _EXAMPLE.finditer(text) if "(1" in text else ()
    numbers = {int(example[1]) for example in found if _opens_line(text, example.start())}
    return max(numbers, default=0) if any(number + 1 in numbers for number in numbers) else 0


def _opens_line(text: str, at: int) -> bool:
    """Whether nothing but blanks and signs of quotation stand before an offset on its line."""
    return not text[text.rfind("\n", 0, at) + 1 : at].strip(" \t>")


def why_aside(shape: Shape, text: str, span: Span, words: Vocabulary, examples: int = 0) -> str:
    """Why a parenthesis cites nothing, in words; empty where it may cite.

    `examples` is the highest number of the examples in the text.
    """
    if not shape.items:
        return "it holds words only" if not shape.remarks else "it is a remark"
    first = shape.items[0]
    if first.heads or first.ibid:
        return ""
    if first.plain_prefix:
        return "its number belongs to the words before it"
    if first.issued is not None:
        return "it is a date"
    if any(remark.kind == "other" for remark in shape.remarks) and not any(item.heads for item in shape.items):
        return "its number belongs to the words behind it"
    if _own_place(first, text, words):
        return "it is a place in the draft itself"
    return _bare_number(first, text, span, words, examples)


def _own_place(item: ItemShape, text: str, words: Vocabulary) -> bool:
    """`(chapter 3)`, `(figure 2)`: written out and alone, a part of the draft; `(ch. 3)` is one of a work."""
    first = item.locators[0]
    label = first.raw.split()[0].rstrip(".").casefold() if first.raw else ""
    return label in words.full_word_labels


def _bare_number(item: ItemShape, text: str, span: Span, words: Vocabulary, examples: int) -> str:
    first = item.locators[0]
    if examples and _numbers_example(first, examples):
        return "it is the number of an example"
    if item.prefix or first.label != "page" or first.raw[:1].casefold() == "p":
        return ""
    if (first.first or "").endswith("s"):
        return "it is a decade"
    if text[max(0, span.start - 1) : span.start].isalnum() and not any(map(str.isdigit, first.raw)):
        return "it is glued to the word before it"  # "f(x)", "sin(i)"
    before = word_before(text, span.start).casefold()
    sign = sign_before(text, span.start)
    if sign.isdigit() and _OF_A_NUMBER.search(text, max(0, span.start - 12), span.start):
        return "it belongs to the number before it"
    if before in words.open_words:
        return "it follows a word that no citation follows"
    if sign in ("", ",", ":", ";", "(", "—", "–"):
        return "it is a point of a list"
    if len(item.locators) == 1 and _point_of_list(first, text, span):
        return "it is a point of a list"
    return ""


def _numbers_example(number: Locator, examples: int) -> bool:
    """`(4)`, `(5b)`, `(5a-c)`, where the examples go that far."""
    found = _NUMBER_OF_EXAMPLE.match(number.raw)
    return found is not None and int(found[1]) <= examples


def _point_of_list(number: Locator, text: str, span: Span) -> bool:
    """`(1) …, (2) …` in one paragraph, each followed by words."""
    if number.first != number.last or not (number.first or "").isdigit() or int(number.first or 0) > _LAST_POINT:
        return False
    start = text.rfind("\n\n", max(0, span.start - _PARAGRAPH), span.start)
    end = text.find("\n\n", span.end, span.end + _PARAGRAPH)
    paragraph = text[max(start, span.start - _PARAGRAPH, 0) : end if end >= 0 else span.end + _PARAGRAPH]
    value = int(number.first or 0)
    neighbours = (value - 1, value + 1) if value > 1 else (2,)
    points = all(_opens_words(paragraph, n) for n in {1, value})
    return points and any(_opens_words(paragraph, n) for n in neighbours)


def _opens_words(paragraph: str, number: int) -> bool:
    """Whether `(number)` stands there with a word right behind it."""
    sign = f"({number})"
    at = paragraph.find(sign)
    return at >= 0 and paragraph[at + len(sign) : at + len(sign) + 2].strip()[:1].isalpha()
