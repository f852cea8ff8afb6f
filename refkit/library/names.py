"""Reads the names of a work: `Vooys, Cornelis de and {World Bank}` is a person and a corporate author.

BibTeX's rules are bibtexparser's, applied before LaTeX is decoded, so that braces hold together what they enclose.
"""

import re
from functools import lru_cache

from refkit.library.entry import Person
from refkit.library.latex import decode
from refkit.vocabulary import vocabulary

_SUFFIX = re.compile(r"(?i:jr|sr|jun|sen)\.?|[IVX]{2,4}")
_GENERATION = re.compile(r"(?:[Jj]r|[Ss]r)\.?|II|III|IV")  # without a comma: "Malcolm X" has a surname
_GENERATIONS = frozenset("jr sr jun sen ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx vv ix xx xv".split())
_ET_AL = re.compile(r",? et\.? al(?:ii|\.)?$", re.IGNORECASE)
_OTHERS = re.compile(r"others|et\.?\s+al(?:ii|\.)?", re.IGNORECASE)
_COMMAND = re.compile(r"\\[A-Za-z]{2,}\s*(?=\{)")  # \brackettext{Frisch, Johann}
_NOTE_BEHIND = re.compile(r"(?<=[^\s,]) \[[^\]\[]*\]$")  # "Polier, Antoine-Noé [auctor et defendens]"
_KEYED = re.compile(r"\b(?P<part>family|given|prefix|suffix)\s*=\s*")
_PARTS = ("family", "given", "prefix", "suffix")
# "Zhukov, Yuri N.": what most names are, read without ado.
_FAMILY_FIRST = re.compile(
    r"(?P<family>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), (?P<given>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*)"
)
_AND = re.compile(r" and ", re.IGNORECASE)
_CAPITAL_AND = re.compile(r" A(?i:nd) ")
_LONE_AND = re.compile(r"(?:and )+", re.IGNORECASE)  # "A and and B"
_BRACKETS = str.maketrans("", "", "[]")
_BRACE = re.compile(r"(?<!\\)[{}]")
_LONGEST_OTHERS = 20
_LONGEST = 1000  # a field of this many characters without an "and" is no name


def read_names(value: str) -> tuple[Person, ...]:
    """The people that an undecoded name field names, in order; `others` at its end names nobody."""
    names = _split(value)
    if names and len(names[-1]) < _LONGEST_OTHERS and _OTHERS.fullmatch(names[-1]):
        names.pop()
    people = (_person(name) for name in names)
    return tuple(person for person in people if person.family or person.literal)


def _split(value: str) -> list[str]:
    """The names of a field, with single blanks."""
    if "{" in value or "\\" in value:
        from bibtexparser.middlewares.names import split_multiple_persons_names

        names = [" ".join(name.split()) for name in split_multiple_persons_names(value)]
    else:
        text = " ".join(value.split())
        names = text.split(" and ") if " A" not in text or not _CAPITAL_AND.search(text) else _AND.split(text)
    return [_LONE_AND.sub("", name) if name[:1] in "aA" and _LONE_AND.match(name) else name for name in names if name]


def literal_name(value: str) -> tuple[Person, ...]:
    """A name that is no person's, such as that of an institution; none where the value is empty."""
    text = decode(value)
    return (Person("", literal=text),) if text else ()


@lru_cache(maxsize=1 << 14)
def _person(name: str) -> Person:
    """person = "family=" text ("," part "=" text)* | "{" text "}" | "[" name "]" | name"""
    if (plain := _FAMILY_FIRST.fullmatch(name)) and "--" not in name:
        family, given = plain.groups()
        if _last_word(family) not in _GENERATIONS and _last_word(given) not in _GENERATIONS:
            return Person(family, given)
    if len(name) > _LONGEST:
        return _literal(name)
    name = _NOTE_BEHIND.sub("", _ET_AL.sub("", name))
    if _KEYED.match(name):
        return _keyed(name)
    inner = _enclosed(name)
    if inner is not None and not inner.startswith("[") and not name.startswith("\\"):
        return _literal(inner)
    inner = name if inner is None else inner
    if inner.startswith("[") and inner.endswith("]"):
        inner = inner[1:-1].strip()
        if name.startswith("{") and "," not in inner:
            return _literal(inner)  # {[Frederick the Great]}
    return _by_parts(inner)


def _last_word(words: str) -> str:
    return words.rpartition(" ")[2].rstrip(".").lower()


def _enclosed(name: str) -> str | None:
    r"""What stands in the braces around a whole name, or in those of the one command around it; None without them."""
    command = _COMMAND.match(name)
    start = command.end() if command else 0
    if not (name.startswith("{", start) and name.endswith("}")):
        return None
    depth = 0
    for brace in _BRACE.finditer(name, start):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return name[start + 1 : -1].strip() if brace.end() == len(name) else None
    return None


def _by_parts(name: str) -> Person:
    from bibtexparser.middlewares.names import parse_single_name_into_parts

    parts = parse_single_name_into_parts(name, strict=False)
    ends_in_generation = bool(parts.last) and _GENERATION.fullmatch(parts.last[-1]) is not None
    if ends_in_generation and not parts.jr and len(parts.first + parts.last) > 1:
        parts.jr = [parts.last.pop()]  # "Martin Luther King Jr.", "King Jr., Martin Luther"
        parts.last = parts.last or [parts.first.pop()]
    family, given, particle, suffix = map(_joined, (parts.last, parts.first, parts.von, parts.jr))
    if _SUFFIX.fullmatch(given) and " " in family:  # "Martin Luther King, Jr.": the comma ends the whole name
        family, given, suffix = _joined(parts.last[-1:]), _joined(parts.last[:-1]), given
    if not family or particle == "the":  # "Frederick the Great" has no surname
        return _literal(name)
    if particle[:1].isupper() and particle.split()[0].lower() not in vocabulary("en").particles:
        family, particle = f"{particle} {family}", ""  # "Court de Gébelin, Antoine": BibTeX takes "Court de" for one
    if not particle:
        given, particle = _without_particle(given)
    return Person(family, given, particle, suffix)


def _without_particle(given: str) -> tuple[str, str]:
    """Given names, and the particle that Dutch lists put behind them: `Vooys, Cornelis de`."""
    words = given.split()
    start = len(words)
    first = 0 if words[:1] and words[0] in vocabulary("en").particles else 1  # "von Neumann"
    while start > first and words[start - 1].isalpha() and words[start - 1].islower():
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])


def _keyed(name: str) -> Person:
    """The name that biblatex writes `family=Rossi, given=Maria, prefix=de`."""
    found = list(_KEYED.finditer(name))
    ends = [each.start() for each in found[1:]] + [len(name)]
    parts = {each["part"]: name[each.end() : end].strip(" ,\n\t") for each, end in zip(found, ends, strict=True)}
    family, given, prefix, suffix = (_text(parts.get(part, "").strip('"')) for part in _PARTS)
    return Person(family, given, prefix, suffix) if family else _literal(name)


def _literal(name: str) -> Person:
    return Person("", literal=_text(name).strip(" ,"))


def _joined(words: list[str]) -> str:
    return _text(" ".join(words))


def _text(value: str) -> str:
    """Decoded, without the brackets that say what an editor added: `Geof[f]roy`."""
    return decode(value).translate(_BRACKETS).strip()
