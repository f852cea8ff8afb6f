"""In which language a work is written: what its entry says (`langid = {ngerman}`), else what its title looks like.

It matters for capitals alone: those of an English title follow the manual, those of any other stay.  A title is taken
for a foreign one when small words of another language stand in it (`der`, `et`, `dans`) and hardly any English ones,
or when its letters are not Latin.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
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
# Small words of other languages that are English words too, or stand in English names and phrases (the quest, a sin,
# ad hoc): half as telling.
_ENGLISH_TOO = frozenset(
    "a i c s t d l n u v w z y à ab ad al an ante as am at all also are bis car chi come con contra dan de del "
    "dem den die dit do door dos dove ego el elk embargo en er era ex fait for fra ha han hat hay hem hen hun il in kan "
    "la las le les loro los ma mag man me men mes met mi minder mir mis mon more mas no non nu num ob on op or os "
    "over par pas pendant per plus por pour prima pro quale quest quid qui se ser si sin sino solo son so stato sub sue "
    "sui sur sus te tem ten ter til till tot tout tra tu uno us van verso von vs vers vos want was war we wel will "
    "yo".split()
)
# What makes them as telling as others: "Einführung in die Logik".
_TELLING_PAIRS = frozenset((("in", "die"),))
# Foreign words of English: Smith et al, van der Waals.
_IN_ENGLISH = re.compile(r"\bet al\b|\b[Vv]an der\b")
# Letters that tell languages apart which have small words in common.
_TELLING_LETTERS = {"de": "ßäöü", "es": "ñ¿¡", "fr": "êœ", "pt": "ãõ"}
# Words that hardly end so in English: half as telling.
_ENDINGS = {
    "la": re.compile(
        r"(?!omnibus|decorum|variorum|algae|larvae|formulae|vertebrae|antennae|alumnae|personae|nebulae|minutiae|reggae)"
        r"[A-Za-z]{3,20}(?:(?<!id)(?<!ace)(?<!in)ae|[ao]rum|ibus|tatio|libellus|commentarius)"
    ),
    "ru": re.compile(
        r"[a-zA-Z]{2,20}(?:s[kt]ogo|nogo|[yi]kh|s[kt]o[ijm]|ski[eijkx]|skaia|nii|nija|tsii|nost|stva|iia)"
    ),
}
_MORE_ENGLISH = frozenset("about after against among between beyond into its new toward towards under upon".split())
_WORD = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"(?<!\w)\w*(?:[-/.]\w+)+")  # e-mail, si-constructions, i.e.
_IN_BRACKETS = re.compile(r"[\[(][^\[\]()]*[\])]")  # what a foreign title means
# "[In Russian]" behind a title says something else than what it means.
_NO_MEANING = ("With ", "In ", "From ", "By ")
_OTHER_LETTERS = re.compile(r"[\u0370-\u1cff\u1f00-\u1fff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}|[\u3400-\u9fff]")
# The language that is most often written in letters, by the first word of their names in Unicode.
_SCRIPTS = {
    "ARABIC": "ar",
    "ARMENIAN": "hy",
    "CJK": "zh",
    "CYRILLIC": "ru",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "THAI": "th",
}
_ANOTHER = "und"  # the code of no language in particular
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
    outside = _IN_BRACKETS.sub(lambda found: " " if looks_english(found[0]) else found[0], title)
    words = _WORD.findall(_JOINED.sub(" X ", _IN_ENGLISH.sub(" ", outside if outside.strip() else title)))
    english = sum(word.lower() in _english() for word in words)
    if (letters := _OTHER_LETTERS.search(title)) and not english:
        return _SCRIPTS.get(unicodedata.name(letters[0][0]).split()[0], _ANOTHER)
    found = _evidence(words)
    best = max(found.values(), default=0)
    if best < 1 or best <= _MUCH_MORE * english:
        return _ANOTHER if not english and _is_translated(title) else ""
    return max((code for code in found if found[code] == best), key=lambda code: _hints(code, title, words[0]))


def _is_translated(title: str) -> bool:
    """Whether a title of several words says at its end what it means in English: `Oročskij jazyk [The Oroch language]`."""
    own, _, behind = title.rpartition(" [")
    if not behind.endswith("]") or not behind[0].isupper() or behind.startswith(_NO_MEANING) or " " not in own.strip():
        return False
    words = behind[:-1].lower().split()
    return len(words) > 1 and not own_words("en").function_words.isdisjoint(words)


def _evidence(words: Sequence[str]) -> dict[str, float]:
    """How much speaks for each language: its endings, and its small words, but for the last, which is no small one
    (`Indefinite se`).
    """
    endings = ((code, sum(ending.fullmatch(word) is not None for word in words)) for code, ending in _ENDINGS.items())
    found: dict[str, float] = {code: number / 2 for code, number in endings if number}
    first = [word.lower() for word in words[:1] if len(word) > 2]  # capital in any language: "Der Zauberberg"
    for before, word in zip(["", *words], [*first, *words[len(first) : -1]], strict=False):
        if not word[0].islower():
            continue
        weight = 0.5 if word in _ENGLISH_TOO and (before, word) not in _TELLING_PAIRS else 1
        for code in _foreign().get(word, ()):
            found[code] = found.get(code, 0) + weight
    return found


def _hints(code: str, title: str, first: str) -> int:
    """What else speaks for a language: its letters, and the first word."""
    has_letters = any(letter in title for letter in _TELLING_LETTERS.get(code, ""))
    return 2 * has_letters + (first.lower() in own_words(code).function_words if code in LANGUAGES else False)


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
