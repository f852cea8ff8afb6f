"""What stands around a parenthesis: the words before it that may be an author's name, a quotation, a noun behind it."""

import re
from typing import NamedTuple

from refkit.citations.tokens import DASHES
from refkit.vocabulary import Vocabulary

# How far back a name before a parenthesis may reach: "[Spieghel, Hendrik Laurensz] et al. (110)".
REACH = 120
_LONGEST_LEAD = 7
_LONGEST_LIST = 14
_LONGEST_ET_AL = 30
_WORD_AT_END = re.compile(r"[^\W\d_][\w'’.-]*$")
_WORD_AFTER = re.compile(r"[\s\u2060]*([^\W\d_][\w'’-]*)")
_WORDS_BEFORE = re.compile(r"[^\W\d_][\w'’-]*")
_BLANK = " \t\r\n\u00a0\u2060"
_NOTE_MARK = "0123456789¹²³⁴⁵⁶⁷⁸⁹⁰"
QUOTE_ENDS = "\"”»’'“"


class LeadWord(NamedTuple):
    """A word before the parenthesis, with its place in the stream's text."""

    text: str
    start: int
    end: int


def lead_in(text: str, start: int, vocabulary: Vocabulary, lists: bool = False) -> tuple[LeadWord, ...]:
    """The capitalised words that end right before `start`, particles and conjunctions among them, in their order.

    `… as Van Rooy and Considine (647)` gives Van, Rooy, and, Considine; nothing where a comma or quote stands before.
    With `lists` commas part the names of several authors, and stay at the end of their words: `Smith, Jones, and Brown`.
    """
    words = _words_back(text, start, vocabulary, lists)
    while words and not (words[-1].text[0].isupper() or words[-1].text[0] in "[("):
        if words[-1].text.casefold() in vocabulary.particles:
            break
        words.pop()
    return tuple(reversed(words))


def _words_back(text: str, start: int, vocabulary: Vocabulary, lists: bool) -> list[LeadWord]:
    """The words of a name or of a list of names before `start`, the last one first."""
    floor = max(0, start - REACH)
    words: list[LeadWord] = []
    end = start
    others = vocabulary.others_at_end(text, max(floor, start - _LONGEST_ET_AL), start)
    if others is not None and (lists or len(others[0].split()[-1].strip(".")) == 1):  # "u. a." is no two words
        end = others.start()
        words.append(_trimmed(text, others.start(), others.end()))
    while len(words) < (_LONGEST_LIST if lists else _LONGEST_LEAD):
        word = _word_ending(text, floor, end)
        if word is None or not _leads(word.text, vocabulary):
            break
        words.append(word)
        end = word.start
        while _closes_sentence(text, floor, end):
            before = _name_before_comma(text, floor, end, vocabulary) if lists else None
            if before is None:
                return words
            words.append(before)
            end = before.start
    return words


def _trimmed(text: str, start: int, end: int) -> LeadWord:
    """What stands there, without the comma and blanks around it."""
    inside = text[start:end].lstrip(", \t\r\n\u00a0\u2060")
    start = end - len(inside)
    inside = inside.rstrip(" \t\r\n\u00a0\u2060")
    return LeadWord(inside, start, start + len(inside))


def _name_before_comma(text: str, floor: int, end: int, vocabulary: Vocabulary) -> LeadWord | None:
    """The capitalised word that ends at a comma, the comma with it: `Jones,` of `Smith, Jones, and Brown`."""
    comma = _before_blanks(text, end) - 1
    word = _word_ending(text, floor, comma) if text[comma] in ",;" else None
    if word is None or not word.text[0].isupper() or not _leads(word.text, vocabulary):
        return None
    return LeadWord(word.text + ",", word.start, comma + 1)


def _word_ending(text: str, floor: int, end: int) -> LeadWord | None:
    """The word that ends at `end`, blanks left out; a bracketed name counts as one word."""
    while end > floor and text[end - 1] in _BLANK:
        if text[end - 1] == "\n" and end - 2 >= floor and text[end - 2] in "\n\r":
            return None
        end -= 1
    start = end
    if start > floor and text[start - 1] == "]":
        start = text.rfind("[", floor, start)
        return LeadWord(text[start:end], start, end) if start >= 0 else None
    while start > floor and (text[start - 1].isalnum() or text[start - 1] in "'’.-‐‑&" + "\u2060"):
        start -= 1
    word = text[start:end].strip("\u2060")
    return LeadWord(word, start, end) if word else None


def _leads(word: str, vocabulary: Vocabulary) -> bool:
    bare = word.casefold().rstrip(".")
    last = bare.rpartition("-")[2]  # Ghizoni-Jr.
    if word.endswith(".") and len(last) > 2 and last not in vocabulary.abbreviations:
        return False
    small = bare in vocabulary.particles or vocabulary.joins(word) or bare in vocabulary.et_al_words
    return word[0].isupper() or word[0] == "[" or small or bare in vocabulary.title_words


def _closes_sentence(text: str, floor: int, at: int) -> bool:
    """Whether the text before `at` ends a sentence or a quotation, so that no name goes on across it."""
    while at > floor and text[at - 1] in _BLANK:
        at -= 1
    return at > floor and text[at - 1] in ",;:!?)…" + QUOTE_ENDS + DASHES


def follows_quotation(text: str, start: int) -> bool:
    """Whether a closing quotation mark stands before the parenthesis, a note's number and punctuation between."""
    at = _before_blanks(text, start)
    while at > 0 and (text[at - 1] in _NOTE_MARK or text[at - 1] in ".,;"):
        at -= 1
    return at > 0 and text[at - 1] in QUOTE_ENDS


def sign_before(text: str, start: int) -> str:
    """The last character before the parenthesis that is no blank; empty at the beginning of the text or a line."""
    at = _before_blanks(text, start)
    if "\n" in text[at:start] and "\n\n" in text[at:start].replace("\r", ""):
        return ""
    return text[at - 1 : at]


def _before_blanks(text: str, at: int) -> int:
    while at > 0 and text[at - 1] in _BLANK:
        at -= 1
    return at


def word_before(text: str, start: int) -> str:
    """The word right before the parenthesis; empty where punctuation or nothing stands there."""
    pieces = text[max(0, start - 60) : start].replace("\u2060", " ").split()
    found = _WORD_AT_END.search(pieces[-1]) if pieces else None
    return found[0] if found else ""


def word_after(text: str, end: int) -> str:
    """The word right behind the parenthesis, with nothing but blanks between; empty where there is none."""
    found = _WORD_AFTER.match(text, end, end + 60)
    return found[1] if found else ""


def qualifies_noun(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the parenthesis stands between an article and its noun, as in `the central (Stalin) leadership`."""
    after = word_after(text, end)
    if not after.islower() or after in vocabulary.function_words:
        return False
    before = _WORDS_BEFORE.findall(text[max(0, start - 60) : _before_blanks(text, start)])[-3:]
    if not before or not text[_before_blanks(text, start) - 1].isalpha():
        return False
    if before[-1].casefold() in vocabulary.determiners:
        return True
    if not any(word.casefold() in vocabulary.determiners for word in before[:-1]):
        return False
    return before[-1].casefold().endswith(vocabulary.adjective_endings) and not after.endswith(("ed", "es"))
