"""Writes the names of people as the manuals have them: inverted or not, in full or with initials, many or few."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from refkit.library.entry import Person
from refkit.library.fold import fold
from refkit.styles.reference import Names
from refkit.styles.rich import NOTHING, Rich, rich
from refkit.vocabulary import words_everywhere

_INITIAL = re.compile(r"(?:^|[\s.])(?P<first>[^\W\d_])|(?P<hyphen>[-\u2010\u2011])(?P<second>[^\W\d_])")
# "Ja." of "P. Ja. Skorik" is one letter in the script that it comes from.
_SHORTENED = re.compile(r"[^\W\d_a-z][a-z]{1,2}\.")
_BARE_INITIAL = re.compile(r"(?<![^\W\d_])([A-ZÀ-ÞА-Я])(?=\s|$)")
_CLOSE = re.compile(r"((?<![^\W\d_])[^\W\d_]\.)(?=[^\W\d_])")
# The Arabic article, which no name is ordered by: al-Khalili.
_ARTICLE = re.compile(r"^(?:al|el|a[dnrstz]|a[dst]h)[-\u2010\u2011]")
# Particles that belong to the surname wherever it stands: Arabic and Hebrew articles, and what is joined by a sign.
_JOINED = ("-", "'", "’", "ʿ", "ʾ")


@dataclass(frozen=True, slots=True)
class NameStyle:
    """How a list of names is written.

    `inverts` says whose names begin with the surname; `initials` whether given names are shortened; `joins` is the word
    before the last name, `last_comma` whether a comma stands before it with two names and with more; from `least` names
    on only the first `shown` are written, then `and_others`, or (`shows_last`) an ellipsis and the last.
    `keeps_particle` says that an inverted name begins with its particle: `de Beauvoir, S.`; `parts_article` that even
    the Arabic article is parted from its name: `Hakim, Tawfiq al-`.
    """

    inverts: str = "none"  # none, first, all
    initials: bool = False
    joins: str = "and"
    comma_of_two: bool = False
    comma_of_inverted: bool = False
    least: int = 99
    shown: int = 98
    and_others: str = "et al."
    comma_before_others: bool = True
    shows_last: bool = False
    keeps_particle: bool = False
    parts_article: bool = False


def has_own_particle(person: Person) -> bool:
    """Whether the particle cannot be parted from the surname: `al-Ghazali`, `d'Alembert`."""
    return person.particle.endswith(_JOINED)


def write_names(names: Names, style: NameStyle) -> Rich:
    """A list of names: `Getty, J. Arch, and Oleg V. Naumov`."""
    people = names.people
    written = [_one(person, number, style).replace("'", "’") for number, person in enumerate(people)]
    if not written:
        return NOTHING
    first_is_inverted = style.inverts != "none"
    if names.others or len(written) >= style.least:
        return rich(_shortened(written, names.others, first_is_inverted, style))
    if len(written) == 1:
        return rich(written[0])
    return rich(_enumerated(written, first_is_inverted, style))


def _one(person: Person, number: int, style: NameStyle) -> str:
    if style.inverts == "all" or (style.inverts == "first" and number == 0):
        return inverted(person, style)
    return straight(person, style.initials)


def _enumerated(written: Sequence[str], first_is_inverted: bool, style: NameStyle) -> str:
    *before, last = written
    comma = len(written) > 2 or style.comma_of_two or (style.comma_of_inverted and first_is_inverted)
    return f"{', '.join(before)}{',' if comma else ''} {style.joins} {last}"


def _shortened(written: Sequence[str], others: bool, first_is_inverted: bool, style: NameStyle) -> str:
    if style.shows_last and not others:
        return f"{', '.join(written[: style.shown])}, . . . {written[-1]}"
    shown = written[: style.shown] if len(written) + others >= style.least else written
    comma = len(shown) > 1 or (style.comma_before_others and first_is_inverted)
    return f"{', '.join(shown)}{',' if comma else ''} {style.and_others}"


def straight(person: Person, initials: bool = False) -> str:
    """`Cornelis de Vooys`, `Martin Luther King Jr.`, `World Bank`."""
    if person.literal:
        return person.literal
    given = initials_of(person.given) if initials else spaced(person.given)
    return " ".join(filter(None, (given, surname(person), person.suffix)))


def inverted(person: Person, style: NameStyle) -> str:
    """`Vooys, Cornelis de`, `King, Martin Luther, Jr.`, `World Bank`."""
    if person.literal:
        return person.literal
    given = initials_of(person.given) if style.initials else spaced(person.given)
    if style.parts_article and (article := _ARTICLE.match(person.particle + person.family)):
        family = (person.particle + person.family)[article.end() :]
        return ", ".join(filter(None, (family, " ".join(filter(None, (given, article[0]))), person.suffix)))
    if style.keeps_particle or has_own_particle(person) or not given:
        return ", ".join(filter(None, (surname(person), given, person.suffix)))
    given = " ".join(filter(None, (given, person.particle)))
    return ", ".join(filter(None, (person.family, given, person.suffix)))


def surname(person: Person) -> str:
    """A surname with its particle: `de Vooys`, `al-Ghazali`; the whole name of a body."""
    if person.literal:
        return person.literal
    joint = "" if has_own_particle(person) else " "
    return f"{person.particle}{joint}{person.family}" if person.particle else person.family


def spaced(given: str) -> str:
    """Given names with a period and a blank behind each initial: `J. R. R.` for `J.R.R.`, `Gregory R.`"""
    return _CLOSE.sub(r"\1 ", _BARE_INITIAL.sub(r"\1.", given))


def initials_of(given: str) -> str:
    """`J. R. R.` of `John Ronald Reuel` and of `J.R.R.`; `J.-P.` of `Jean-Paul`.

    Particles stay, and so does what is shortened already or cannot be: `J. le R.`, `P. Ja.`, `Y. 穆晔骏`.
    """
    return " ".join(filter(None, map(_initials_of_word, given.split())))


def _initials_of_word(word: str) -> str:
    if word.strip("()") in words_everywhere("particles") or _SHORTENED.fullmatch(word) or word.upper() == word.lower():
        return word if any(map(str.isalpha, word)) else ""
    found = [each["first"] or f"-{each['second']}" for each in _INITIAL.finditer(word)]
    initials = " ".join(f"{each}." for each in found if each.strip("-").isupper() or not each.strip("-").isascii())
    return initials.replace(" -", "-")


def sorted_name(person: Person, style: NameStyle) -> tuple[str, ...]:
    """What a name is ordered by, letter by letter: surname, given names, suffix, each without accents and blanks."""
    if person.literal:
        return _letters(_without_article(person.literal)), "", ""
    head = person.particle if style.keeps_particle else ""
    given = initials_of(person.given) if style.initials else person.given
    return _letters(head + _ARTICLE.sub("", person.family)), _letters(given), _letters(person.suffix)


def _letters(text: str) -> str:
    return fold(text).replace(" ", "")


def _without_article(name: str) -> str:
    return name[4:] if name.startswith("The ") else name
