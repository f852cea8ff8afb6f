"""Forms in which names and titles are compared: without accents, capitals and signs, in Latin letters.

`fold` is the fine form; `romanised` a coarser one, under which the usual ways to write Russian in Latin letters fall
together (ALA-LC Iagoda, BGN Yagoda, scientific Jagoda).
"""

import re
import unicodedata
from functools import lru_cache

_COMBINING = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
# Marks heaped on one letter: more of them than any language has take Unicode's normalisation quadratic time.
HEAP_OF_MARKS = re.compile(r"([^\w\s\x00-\x7f]{32})[^\w\s\x00-\x7f]+")
# Small letters and digits as they are, capitals as small letters, anything else as a blank.
_LETTERS_AND_DIGITS = bytes(ord(chr(code).lower()) if chr(code).isalnum() and code < 128 else 32 for code in range(256))
# Apostrophes, primes and modifier letters, as in Zakliuchitel'noe, Tselʹ, Ma‘ād; and the two Cyrillic signs that they
# stand for.  They are part of a word and leave no gap.
_DROPPED = dict.fromkeys(map(ord, "'`´‘’‛′″ʹʺʻʼʽʾʿˈˊˋьъЬЪ"))
# Typographic signs that separate words, so that anyascii is not needed for them.
_BLANKS = dict.fromkeys(map(ord, "“”„‟«»‹›‐‑‒–—―−·•…¿¡§¶†°©®"), " ")
_SIGNS = _BLANKS | _DROPPED

_ROMANISATION = re.compile(r"shch|tsch|tch|sch|sh|zh|kh|ch|ts|tz|[ijy]+e|[ijy]+|[cshzx]")
# Before these letters a Russian word has no "ch" as in Chekhov: Chruščev is Khrushchev.
_AFTER_KH = frozenset("lmnrv")
# What each spelling stands for.  The capitals are names of sounds, which no folded text holds: that is why a second
# romanisation changes nothing.
_SOUNDS = {
    "shch": "SC",  # Khrushchev, Chruščev
    "tsch": "C",
    "tch": "C",
    "sch": "S",
    "sh": "S",  # Pushkin, Puškin
    "zh": "Z",  # Zhukov, Žukov
    "kh": "H",  # voinakh, voinah
    "ch": "C",  # Chekhov, Čehov
    "ts": "C",  # Tsel', Cel'
    "tz": "C",  # Trotzki, Trockij
    "c": "C",
    "s": "S",
    "h": "H",
    "z": "Z",
    "x": "kS",  # Alexandr, Aleksandr
}


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """A name or title as it is compared: `Žukov, J'nan` is `zukov jnan`.

    Letters of other scripts are romanised, apostrophes dropped, any other signs are one blank.
    """
    if not text.isascii():
        text = _ascii(text)
    return " ".join(text.encode("ascii").translate(_LETTERS_AND_DIGITS, b"'`").decode("ascii").split())


@lru_cache(maxsize=1 << 15)
def romanised(folded: str) -> str:
    """The key under which the romanisations of a folded name fall together: Iagoda, Yagoda and Jagoda have one."""
    return _ROMANISATION.sub(_sound, folded)


def _sound(found: re.Match[str]) -> str:
    spelling = found[0]
    if spelling[0] in "ijy":
        return "e" if spelling[-1] == "e" else "I"  # Dostoyevsky, Dostoevskii
    if spelling == "ch" and found.string[found.end() : found.end() + 1] in _AFTER_KH:
        return "H"
    return _SOUNDS[spelling]


def _ascii(text: str) -> str:
    text = HEAP_OF_MARKS.sub(r"\1", text.translate(_SIGNS))
    plain = _COMBINING.sub("", unicodedata.normalize("NFKD", text))
    if plain.isascii():
        return plain
    from anyascii import anyascii

    # Composed again, since anyascii reads whole syllables of Korean and whole letters of Hindi.
    return anyascii(unicodedata.normalize("NFKC", plain).translate(_SIGNS))
