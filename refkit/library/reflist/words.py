"""The words that lists of works are full of, in all languages: `eds.`, `Hrsg.`, `In`, `Bd.`, `et al.`

A list mixes languages more than a draft does: each item follows the language of its work, or the habit of its source.
"""

import re
from collections.abc import Iterable
from functools import cache

from refkit.vocabulary import labels_everywhere, vocabulary, words_everywhere

# Words before a person's name that say what the person did: "Translated by", "herausgegeben von", "a cura di".
_BY = {
    "editor": (
        "edited by,edited and introduced by,ed. by,eds. by,herausgegeben von,hrsg. von,hg. von,hrsg. v.,"
        "sous la direction de,sous la dir. de,dirigé par,édité par,éd. par,a cura di,edición de,editado por,"
        "organizado por,organização de,coord. por,под редакцией,под ред.,отв. ред.,onder redactie van"
    ),
    "translator": (
        "translated by,trans. by,tr. by,übersetzt von,übers. von,traduit par,traduction de,trad. par,traducido por,"
        "traducción de,traduzido por,tradução de,tradotto da,traduzione di,vertaald door,перевод"
    ),
    "director": "directed by,réalisé par,dirigido por,regia di",
}
# The same words where the name follows without "by": "Eds. John Vickery", only behind a period or comma.
_SHORT = {"editor": "ed.,eds.,hrsg.,hg.,éd.,éds.,ред.", "translator": "trans.,trad.,übers.", "director": "dir.,regie"}
_TRANSLATORS = ("trans", "trad", "tr", "übers", "vert", "пер")
_DIRECTORS = ("director", "directed", "regie")
# Abbreviations that stand in titles and names of publishers.
_OTHER_ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof vs v approx cf st ste u.s u.k u.s.a dept art ser suppl sect acad natl rev int".split()
)
_LONGEST_LABEL = 5


@cache
def role_words() -> frozenset[str]:
    """`ed`, `eds`, `Hrsg`, `org`, `trans`: behind a name, what that person did for the work."""
    return words_everywhere("role_words") | frozenset(("edited", "directed", "translated"))


def role_of(word: str) -> str:
    """What somebody did for a work, by the word behind the name: editor, translator or director."""
    if word.startswith(_TRANSLATORS):
        return "translator"
    return "director" if word.startswith(_DIRECTORS) else "editor"


@cache
def abbreviations() -> frozenset[str]:
    """The words behind which a period ends no sentence, without the period."""
    kinds = ("page", "volume", "number", "issue", "part", "column", "note", "chapter", "section", "folio")
    short = (label for label in labels_everywhere(*kinds) if len(label) <= _LONGEST_LABEL)
    tables = ("abbreviations", "role_words", "editions", "circa", "name_suffixes")
    return _OTHER_ABBREVIATIONS.union(short, *map(words_everywhere, tables))


@cache
def people_words() -> re.Pattern[str]:
    """Finds `edited by`, `Translated by`, `. Eds. ` and the like; the name of the group is the role."""
    groups = []
    for role in _BY:
        full = _alternatives(_BY[role].split(","))
        short = _alternatives(_SHORT[role].split(","))
        groups.append(rf"(?P<{role}>(?<!\w)(?:{full})\b|(?<=[.,] )(?:{short})(?=\s+[^\W\d_]))")
    return re.compile("|".join(groups), re.IGNORECASE)


@cache
def within() -> re.Pattern[str]:
    """`In`, `In:`, `Em`, `Dans` before the book that a chapter is in."""
    words = _alternatives(words_everywhere("within") | {"im"})
    return re.compile(rf"(?:{words})(?:\s*:\s*|\s+)(?=\S)", re.IGNORECASE)


@cache
def labels(*meanings: str) -> str:
    """The abbreviations and words for some kinds of place, of all languages, as alternatives of a pattern."""
    return _alternatives(labels_everywhere(*meanings))


@cache
def editions() -> re.Pattern[str]:
    """`3rd ed.`, `2. Aufl.`, `4. ed.`, `Revised edition`"""
    words = _alternatives(words_everywhere("editions") - {"bd", "jg"})
    ordinal = r"\d{1,2}(?:\s?(?:st|nd|rd|th|[ªº°aeᵉ]|re|ère|ème)(?!\w))?\.?"
    kinds = r"rev(?:ised)?\.?|enl(?:arged)?\.?|new|expanded|updated|neue|erw\.?|überarb\.?|nueva|nova"
    pattern = rf"(?<!\w)(?P<which>{ordinal}(?:,?\s(?:{kinds}))?|{kinds})\s?(?<![^\W\d_])(?:{words})\b\.?"
    return re.compile(pattern, re.IGNORECASE)


@cache
def dateless() -> re.Pattern[str]:
    """`n.d.`, `in press`, `im Druck`, `s/d`"""
    written = words_everywhere("undated") | words_everywhere("forthcoming")
    initials = "".join(sorted({word[0] for word in written}))
    behind = "|".join(
        rf"(?<={first})(?:{_alternatives({w[1:] for w in written if w[0] == first})})" for first in initials
    )
    return re.compile(rf"[{initials}{initials.upper()}](?<!\w.)(?i:{behind})(?!\w)\.?")


def is_small(word: str) -> bool:
    """Whether a word in lower case may stand inside a name: `van`, `de`, `of`, `and`."""
    return word in _small_words()


@cache
def _small_words() -> frozenset[str]:
    return words_everywhere("particles") | words_everywhere("title_words") | words_everywhere("joiners")


def joins(word: str) -> bool:
    """Whether a word joins two names: `and`, `&`, `y`, `und`."""
    return vocabulary().joins(word)


def _alternatives(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in longest_first)
