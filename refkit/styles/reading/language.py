"""In which language a work is written: what its entry says (`langid = {ngerman}`), else what its title looks like.

It matters for capitals alone: those of an English title follow the manual, those of any other stay.  A title is taken
for a foreign one when small words of another language stand in it (`der`, `et`, `dans`) and hardly any English ones,
or when its letters are not Latin.
"""

import re
from collections.abc import Mapping
from functools import cache

from refkit.vocabulary.merged import LANGUAGES, own_words

_CODES = {
    name: code
    for code, names in {
        "ca": "catalan",
        "cs": "czech",
        "da": "danish",
        "de": "german ngerman austrian naustrian swissgerman nswissgerman deutsch",
        "el": "greek polutonikogreek",
        "en": "english american british ukenglish usenglish canadian australian newzealand englisch",
        "es": "spanish español espanol castellano spanisch",
        "et": "estonian",
        "fi": "finnish",
        "fr": "french francais français canadien acadian französisch",
        "he": "hebrew",
        "hr": "croatian",
        "hu": "hungarian magyar",
        "it": "italian italiano italienisch",
        "ja": "japanese",
        "la": "latin classiclatin medievallatin lateinisch",
        "nb": "norsk norwegian bokmål",
        "nl": "dutch nederlands",
        "nn": "nynorsk",
        "pl": "polish",
        "pt": "portuguese brazilian brazil portuges português",
        "ro": "romanian",
        "ru": "russian russisch русский",
        "sk": "slovak",
        "sl": "slovene slovenian",
        "sr": "serbian",
        "sv": "swedish",
        "tr": "turkish",
        "uk": "ukrainian",
        "zh": "chinese",
    }.items()
    for name in names.split()
}
_FIELDS = ("langid", "hyphenation", "language")

# Small words of languages that no draft is read in, but that titles are written in; Russian in Latin letters too.
_SMALL_WORDS = {
    "la": "ac ad atque cum de ex et in per quae qui quod seu sive siue ab nec sub pro libri liber",
    "ru": "dlia dlya goda gody gg iz kak ili na ob ot pri ego",
    "sv": "och att av för på till med som från en ett den det i om",
    "da": "og af til på med som fra en et den det i om",
    "nb": "og av til på med som fra en et den det i om",
    "pl": "i w z na do dla od przy oraz jako",
    "cs": "a v z na do pro od při jako",
    "hu": "és a az egy",
    "ca": "i el la els les de del dels amb per",
}
# Small words of other languages that are English words too, or stand in English names and phrases: half as telling.
_ENGLISH_TOO = frozenset(
    "a i c s t d l n y à an as am at all also are car come dan de del den dit do door dos el en era for ha "
    "hat il in la las le les los ma man me men met mi more no non on op or over pas per plus por "
    "pour pro quid qui solo son so sue ten ter tot us van verso von vs vers was war we wel will sub".split()
)
_MORE_ENGLISH = frozenset("about after against among between beyond into its new toward towards under upon".split())
_WORD = re.compile(r"(?<![\w.])[^\W\d_]+")  # not the "com" of an address
_OTHER_LETTERS = re.compile(
    r"[\u0370-\u03ff\u0400-\u052f\u0530-\u1fff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}|[\u4e00-\u9fff]"
)
_MUCH_MORE = 1.5


def language_of(fields: Mapping[str, str]) -> str:
    """The two-letter code of the language that an entry names, empty where it names none that is known."""
    for name in _FIELDS:
        value = fields.get(name, "").strip(" {}").lower()
        if not value:
            continue
        word = value.removeprefix("lang").split(" and ")[0].split(",")[0].strip()
        if word in _CODES:
            return _CODES[word]
        code = word.replace("_", "-").split("-")[0]
        if len(code) == 2 and code.isalpha():
            return code
    return ""


def guess_language(title: str) -> str:
    """The code of the language that a title seems to be in; empty for English, and where nothing tells."""
    if letters := _OTHER_LETTERS.search(title):
        return "el" if "\u0370" <= letters[0][0] < "\u0400" else "ru" if letters[0][0] < "\u0530" else "zh"
    first, *words = _WORD.findall(title) or [""]
    small = [word for word in words if word[0].islower()]
    small += [first.lower()] if len(first) > 2 else []  # capital in any language: "Der Zauberberg"
    english = sum(word.lower() in _english() for word in _WORD.findall(title))
    found: dict[str, float] = {}
    for word in small:
        for code in _foreign().get(word, ()):
            found[code] = found.get(code, 0) + (0.5 if word in _ENGLISH_TOO else 1)
    if not found:
        return ""
    best = max(found, key=lambda code: found[code])
    return best if found[best] >= 1 and found[best] > _MUCH_MORE * english else ""


@cache
def _english() -> frozenset[str]:
    return (own_words("en").function_words | _MORE_ENGLISH) - _ENGLISH_TOO


def looks_english(title: str) -> bool:
    """Whether small words in a title are English ones."""
    return any(word.lower() in _english() for word in _WORD.findall(title))


@cache
def _foreign() -> dict[str, tuple[str, ...]]:
    """The languages other than English that have a word among their small ones."""
    tables = {code: own_words(code).function_words for code in LANGUAGES if code != "en"}
    for code, words in _SMALL_WORDS.items():
        tables[code] = tables.get(code, frozenset()) | frozenset(words.split())
    everything = frozenset().union(*tables.values()) - own_words("en").function_words
    return {word: tuple(code for code, table in tables.items() if word in table) for word in everything}
