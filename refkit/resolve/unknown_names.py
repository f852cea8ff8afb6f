"""Names in the sentence that the library does not know, before a year: `Stilgoe (2021)`, but not `the Commune (1871)`."""

from collections.abc import Container

from refkit.citations import Candidate
from refkit.library.fold import fold
from refkit.vocabulary import Vocabulary


def name_before(candidate: Candidate, words: Vocabulary, elsewhere: Container[str]) -> int | None:
    """The number of the lead word at which an author's name begins, None where the words are hardly one.

    Names that are cited in parentheses elsewhere are (`elsewhere` holds their folded forms), and so are two joined by
    `and`, those followed by `et al.`, those that argue or write, and those with a page behind the year; a single
    capitalised word may as well be a treaty, a city, a painting.
    """
    lead = candidate.lead
    for start in range(len(lead)):
        if fold(" ".join(word.text for word in lead[start:])) in elsewhere:
            return start
    if candidate.speaks or candidate.shape.items[0].locators:
        return _last_name(candidate, words)
    joined = [number for number, word in enumerate(lead) if words.joins(word.text) or _and_others(word.text, words)]
    if not joined or joined[0] == 0 or joined[-1] == len(lead) - 1 and not _and_others(lead[-1].text, words):
        return None
    start = joined[0] - 1
    while start > 0 and lead[start - 1].text.endswith(","):  # Magnuson, Mirman, and Harris
        start -= 1
    return start


def _last_name(candidate: Candidate, words: Vocabulary) -> int | None:
    """The capitalised words right before the year, first names among them."""
    lead = candidate.lead
    at = len(lead)
    while at > 0 and (
        lead[at - 1].text[0].isupper() or words.joins(lead[at - 1].text) or _and_others(lead[at - 1].text, words)
    ):
        at -= 1
        if at > 0 and lead[at - 1].text.endswith(","):  # "However, Stilgoe (2021, 3)"
            break
    while at < len(lead) and not lead[at].text[0].isupper():
        at += 1
    while at < len(lead) - 1 and _begins_a_sentence(lead[at].text, words):
        at += 1
    last = lead[-1].text.casefold().rstrip(".") if lead else ""
    return at if at < len(lead) and last not in words.numbered and last not in words.months else None


def _begins_a_sentence(word: str, words: Vocabulary) -> bool:
    """Whether a capitalised word is no name: `As Koch (2010, 12)`, but `Van Dam (2010, 12)`."""
    word = word.casefold()
    return word in words.function_words and word not in words.particles


def _and_others(word: str, words: Vocabulary) -> bool:
    return word.casefold().rstrip(".") in words.et_al_words or bool(words.others_at_end(f" {word}", 0, len(word) + 1))
