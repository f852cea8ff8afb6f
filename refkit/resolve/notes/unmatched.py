"""What becomes of a work in a note that the library lacks: a missing source, one that could not be read, or none at all.

Where a draft cites in its notes, `Huber, Verfassungsgeschichte, S. 9` is a citation whatever the library holds.
Archives, laws and classical places have the same commas and numbers; they are told by their titles, which hold figures,
and by who keeps them.
"""

import re
from typing import Literal

from refkit.citations.notes import NoteWork
from refkit.library.called import is_content, title_words
from refkit.numerals import is_year
from refkit.vocabulary import Vocabulary

Verdict = Literal["missing", "unread", "none"]

_FIGURE = re.compile(r"\d+|\b[IVXLC]+\b\.?\Z")
# Who keeps papers is no author, in most languages: `Bundesarchiv, Nachlass Stresemann, S. 3`
_KEEPERS = ("archi", "arqui", "архив", "bibliot", "библиот", "librar", "museum", "музе")
# `RGASPI`, `GARF`
_LONGEST_INITIALS = 6
_MOST_NAMES_WORDS, _MOST_TITLE_WORDS = 5, 24
_SHORTEST_NAME = 3
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+")
# ", 2. Aufl.", ". 4th ed"
_EDITION = re.compile(r"[\s,.;(]+\d{1,2}[^\W\d_]{0,2}\.?\s+(?P<word>[^\W\d_]+)")
# ", Stuttgart 1996" at the end
_PLACE_YEAR = re.compile(r"[,.]\s+[^\W\d_a-z][^\d,.]{2,40}[,:]?\s*(?:1[4-9]|20)\d\d\Z")
_CLAUSES = re.compile(r"\.\s+")


def verdict(work: NoteWork, words: Vocabulary, known: bool) -> Verdict:
    """`missing` where a work has the form of a citation, `unread` where it looks like one, else `none`.

    `known` says that the library has somebody with the names.
    """
    if not work.names:
        return "none"
    if work.title is None:
        cites = work.kind == "named" and work.opens and work.closes and work.is_labelled
        return "unread" if cites and is_person(work, words, known) else "none"
    if work.title.form != "plain":
        sure = work.is_clear or work.is_labelled or (work.opens and work.closes and not work.locators)
        return "missing" if sure else "none"
    if not (_is_title(title_alone(work, words)) and is_person(work, words, known)):
        return "none"
    if not known and _may_be_initials(work):
        return "unread" if work.led and work.is_labelled else "none"
    if work.published and (work.set_off or (work.opens and work.closes and (known or _is_in_full(work)))):
        return "missing"
    if work.is_labelled:
        return "missing" if work.led else "unread"
    if not (work.opens and work.closes and len(work.locators) == 1 and work.locators[0].raw[-1:].isdigit()):
        return "none"  # `Plato, Republic, 345a`
    telling = sum(map(is_content, title_words(work.title.text)))
    return "missing" if known or telling > 1 else "unread"


def is_person(work: NoteWork, words: Vocabulary, known: bool) -> bool:
    """Whether the names look like those of authors: no archive, no word such as `Tabelle`, no abbreviation."""
    if known:
        return True
    last = [word for word in work.names[-1].text.split() if not _INITIAL.fullmatch(word)]
    bare = last[-1].casefold().rstrip(".") if last else ""
    if not last or len(last) > _MOST_NAMES_WORDS or len(bare) < _SHORTEST_NAME or last[-1].endswith("."):
        return False
    whole = " ".join(name.text for name in work.names)
    if any(word[0].islower() and word not in words.particles for word in whole.split()):  # `Ebenso die Protokolle`
        return False
    places = (words.labels, words.full_word_labels, words.sections, words.division_words, words.pointers)
    first = last[0].casefold().rstrip(".")
    if any(first in table or bare in table for table in (*places, words.note_words)):  # `Chapter Two, p. 4`
        return False
    if bare in words.numbered or bare in words.months:
        return False
    return not any(sign in whole.casefold() for sign in _KEEPERS)


def title_alone(work: NoteWork, words: Vocabulary) -> str:
    """The title of a work without the edition, place and publisher read with it: `Das Haus` of `Das Haus, 2. Aufl., Bonn`."""
    if work.title is None:
        return ""
    text = work.title.text
    if work.title.form != "plain":
        return text
    for found in _EDITION.finditer(text):
        if found["word"].casefold() in words.editions:
            return text[: found.start()].rstrip()
    if dated := _PLACE_YEAR.search(text):
        return text[: dated.start()]
    if not work.published:
        return text
    parts = _CLAUSES.split(text)
    return ". ".join(parts[:-1]) if len(parts) > 1 else text.split(",")[0]


def _is_title(text: str) -> bool:
    """Whether words make a title: no figures in it but years, `Deutsche Geschichte 1800–1866`, unlike `R 43/I`."""
    figures = [found[0] for found in _FIGURE.finditer(text)]
    return text[:1].isalpha() and len(text.split()) <= _MOST_TITLE_WORDS and all(map(is_year, figures))


def _may_be_initials(work: NoteWork) -> bool:
    """Whether a name in capitals may be a house, `GARF` or `BArch`; `HUBER, Geschichte, S. 9` looks alike."""
    name = work.names[0].text
    return len(work.names) == 1 and " " not in name and name[:2].isupper() and len(name) <= _LONGEST_INITIALS


def _is_in_full(work: NoteWork) -> bool:
    """Whether a first name stands there too: `Michel Foucault, Surveiller et punir, Paris, Gallimard, 1975`."""
    return " " in work.names[0].text
