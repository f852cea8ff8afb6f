"""Note marks that are plain digits glued to the text before them: `Commissar.12`, `(Getty)14`, `recently16 discovered`.

Word processors leave them so when a draft is saved as plain text.  Without the marks, `"enemies."13` would be a page.
"""

import re
from collections import Counter
from functools import cache
from itertools import accumulate

from refkit.documents.masking import after, before
from refkit.documents.model import FILLER, Mark
from refkit.vocabulary import LANGUAGES, guess_language, vocabulary

# All digits of a number that stands behind something else than a blank; most numbers are years, `in 1936`.
_DIGITS = re.compile(r"[0-9¹²³⁰⁴-⁹](?<=[^\s0-9¹²³⁰⁴-⁹].)[0-9¹²³⁰⁴-⁹]*")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_TO_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_PUNCTUATION = frozenset(".,;:?!…")
_CLOSING_QUOTES = frozenset("\"'”’»“")
_AFTER = frozenset(".,;:?!…)]}\"'”’»—–*")
_SQUARE_OR_CUBE = frozenset("²³")
_LONGEST_WORD = 40
# above every note number
_NEVER = 10_000
# how far back an opening parenthesis is looked for; longer parentheses are prose
_PARENTHESIS = 300


def raised(text: str) -> str:
    """The text with its digits above the line, as they stand in the mark of a note and in a power: `12` → `¹²`."""
    return text.translate(_TO_RAISED)


def lowered(text: str) -> str:
    """The text with raised digits on the line: `¹²` → `12`."""
    return text.translate(_RAISED)


def note_marks(text: str, offset: int = 0) -> list[Mark]:
    """Marks on the digits that are note marks, their text the number; `offset` is where the text begins."""
    found = [digits for digits in _DIGITS.finditer(text) if _is_note_mark(text, digits.start(), digits.end())]
    return [
        Mark("note-mark", offset + digits.start(), offset + digits.end(), digits[0].translate(_RAISED))
        for digits in _in_sequence(text, found)
    ]


def _in_sequence(text: str, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Without the digits glued to a word that do not rise with the note marks around them: `Arg102`, `log2`."""
    numbers = [int(digits[0].translate(_RAISED)) for digits in found]
    words = [_glued_word(text, digits.start()) for digits in found]
    times = Counter(numbers)
    sure = [0 if word else number for number, word in zip(numbers, words, strict=True)]
    likely = [0 if word and not word.islower() else number for number, word in zip(numbers, words, strict=True)]
    least = list(accumulate(sure, max, initial=0))
    most = list(accumulate((number or _NEVER for number in reversed(sure)), min, initial=_NEVER))[::-1]
    kept = []
    for index, (digits, number, word) in enumerate(zip(found, numbers, words, strict=True)):
        # `Plenum17` may be a name like `Arg102`; it is a mark beside a mark 16 or 18
        is_next = number - 1 in likely[max(0, index - 1) : index] or number + 1 in likely[index + 1 : index + 2]
        rises = times[number] == 1 and least[index] < number < most[index + 1]
        if not word or (rises and (word.islower() or is_next)):
            kept.append(digits)
    return kept


def _glued_word(text: str, start: int) -> str:
    """The word that plain digits at `start` are glued to; empty if they stand after something else, or are raised."""
    return _word_before(text, before(text, start) + 1) if text[start].isascii() else ""


def _is_note_mark(text: str, start: int, end: int) -> bool:
    at = start - 1
    if at >= 0 and text[at] == FILLER:
        at = before(text, start)
    if at < 0 or text[at].isspace() or end - start > 3 or text[start] in "0⁰" or not _ends_well(text, end):
        return False
    left = text[at]
    if not text[start].isascii():
        return _is_raised_mark(text, at, text[start:end])
    if left.isalpha():
        return _follows_word(text, at + 1, end)
    if left in ")]":
        return True
    if left in _CLOSING_QUOTES:
        return _follows_quotation(text, at, start)
    return left in _PUNCTUATION and _follows_punctuation(text, at, end)


def _ends_well(text: str, end: int) -> bool:
    """Whether the digits end as a mark ends: not in `3.14`, `1930s`, `12%`, `12-14`."""
    at = end
    if at < len(text) and text[at] == FILLER:
        at = after(text, end)
    if at >= len(text) or text[at].isspace():
        return True
    following = text[at + 1 : at + 2]
    return text[at] in _AFTER and not following.isdigit() and not (text[at] in "'’." and following.isalpha())


def _is_raised_mark(text: str, at: int, digits: str) -> bool:
    """Whether raised digits are a mark: not in `km²`, `10³`, `10⁻⁷`."""
    word = _word_before(text, at + 1)
    is_unit = digits in _SQUARE_OR_CUBE and 0 < len(word) <= 2
    return not is_unit and not text[at].isdigit() and text[at] not in "([{—–-⁻⁺"


def _follows_word(text: str, at: int, end: int) -> bool:
    """Whether digits glued to a word are a mark: `recently16`, but not `pp12`, `MP3`, `x2`, `page_2`."""
    word = _word_before(text, at)
    left = text[at - len(word) - 1 : at - len(word)]
    if len(word) < 3 or not word[-1].islower() or left in ("_", "/", "@", ".") or _numbers(word, text):
        return False
    return not _in_parenthesis(text, at) or text[end : end + 2].strip(" ").isalpha()


def _follows_quotation(text: str, at: int, start: int) -> bool:
    """Whether the quotation mark before the digits closes: `"enemies."13`, but not `the '90 revolt`, `5'10`."""
    inner = before(text, at)
    if inner < 0 or text[inner].isspace() or text[inner] in "([{" or (text[at] == "'" and text[inner].isdigit()):
        return False
    return not _in_parenthesis(text, start)


def _follows_punctuation(text: str, at: int, end: int) -> bool:
    """Whether digits after a full stop are a mark: `Commissar.12`, but not `3.14`, `p.12`, `Nov.02`."""
    inner = before(text, at)
    if inner < 0 or _in_parenthesis(text, at):
        return False
    if text[inner].isdigit():
        return text[at] == "." and _is_year(text, inner + 1) and _begins_sentence(text, end)
    word = _word_before(text, inner + 1)
    if not word:
        return text[inner] in _CLOSING_QUOTES or text[inner] in ")]."
    if text[at] != ".":
        return True
    if len(word) == 1 and text[inner - 1 : inner] != ".":
        return False
    # `in his book.12 The`: a whole word ends the sentence, `vol.12` does not
    return not _numbers(word, text) or (len(word) > 3 and _begins_sentence(text, end))


def _is_year(text: str, end: int) -> bool:
    digits = text[max(0, end - 5) : end]
    return digits[-4:].isdigit() and digits[-4:-2] in ("17", "18", "19", "20") and not digits[:-4].isdigit()


def _begins_sentence(text: str, end: int) -> bool:
    """Whether a new sentence, or nothing, follows: `arrested in 1936.12 The plan`."""
    following = text[end : end + 3].strip()
    return not following or (text[end].isspace() and (following[0].isupper() or following[0] in '"“«'))


def _word_before(text: str, end: int) -> str:
    start = end
    while start > 0 and end - start < _LONGEST_WORD and text[start - 1].isalpha():
        start -= 1
    return text[start:end]


def _in_parenthesis(text: str, at: int) -> bool:
    first = max(0, at - _PARENTHESIS)
    return text.rfind("(", first, at) > text.rfind(")", first, at)


def _numbers(word: str, text: str) -> bool:
    """Whether a number belongs to a word: `vol`, `nov`, and in a German text `kap`.

    A word of another language is one only where the text is in it: `out` is October in Portuguese, and in English it
    ends a sentence.
    """
    folded = word.casefold()
    if folded in _numbered_words("en"):
        return True
    is_elsewhere = any(folded in _numbered_words(language) for language in LANGUAGES)
    return is_elsewhere and folded in _numbered_words(guess_language(text))


@cache
def _numbered_words(language: str) -> frozenset[str]:
    """The labels and months, without letters: what one is, the sign before it says (`U.S.S.R.12`, unlike `r.12`)."""
    table = vocabulary(language)
    return frozenset(word for word in (*table.labels, *table.months) if len(word) > 1)
