"""Turns an item of CSL-JSON into an entry: its variables into biblatex's fields, its type, and its names into people.

The variables are those of the schema of the Citation Style Language; what biblatex has no field for is left out.
"""

import re
from collections.abc import Iterator, Mapping

from refkit.library.bib.written import RawEntry
from refkit.library.csl.dates import Json, csl_date, is_biblatex
from refkit.library.entry import Person, Role, written_name

_TYPES: Mapping[str, str] = {
    **dict.fromkeys(("article-journal", "article-magazine", "article-newspaper"), "article"),
    **dict.fromkeys(("entry", "entry-dictionary", "entry-encyclopedia"), "inreference"),
    **dict.fromkeys(("webpage", "post", "post-weblog"), "online"),
    **dict.fromkeys(("bill", "legislation", "regulation"), "legislation"),
    **dict.fromkeys(("review", "review-book"), "review"),
    **dict.fromkeys(("manuscript", "speech"), "unpublished"),
    **dict.fromkeys(("book", "classic"), "book"),
    **dict.fromkeys(("song", "musical_score"), "music"),
    **{name: name for name in "dataset patent performance periodical report software standard thesis".split()},
    "broadcast": "video",
    "chapter": "incollection",
    "figure": "image",
    "graphic": "artwork",
    "legal_case": "jurisdiction",
    "motion_picture": "movie",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "personal_communication": "letter",
    "treaty": "legal",
}
# Of two variables that become one field, the first that is there counts.
_FIELDS: Mapping[str, str] = {
    "title": "title",
    "title-short": "shorttitle",
    "shortTitle": "shorttitle",
    "container-title": "booktitle",
    "container-title-short": "shortjournal",
    "journalAbbreviation": "shortjournal",
    "collection-title": "series",
    "publisher": "publisher",
    "publisher-place": "location",
    "event-title": "eventtitle",
    "event": "eventtitle",
    "event-place": "venue",
    "page": "pages",
    "page-first": "pages",
    "number-of-pages": "pagetotal",
    "volume": "volume",
    "issue": "number",
    "number": "number",
    "collection-number": "number",
    "number-of-volumes": "volumes",
    "edition": "edition",
    "chapter-number": "chapter",
    "part": "part",
    "version": "version",
    "original-title": "origtitle",
    "original-publisher": "origpublisher",
    "original-publisher-place": "origlocation",
    "genre": "type",
    "medium": "howpublished",
    "archive": "library",
    "status": "pubstate",
    "language": "language",
    "DOI": "doi",
    "ISBN": "isbn",
    "ISSN": "issn",
    "URL": "url",
    "note": "note",
    "annote": "annotation",
    "abstract": "abstract",
    "keyword": "keywords",
}
_DATES = {"issued": "date", "accessed": "urldate", "original-date": "origdate", "event-date": "eventdate"}
_ROLES: Mapping[str, Role] = {
    "author": "author",
    "composer": "author",
    "editor": "editor",
    "editorial-director": "editor",
    "compiler": "editor",
    "translator": "translator",
    "director": "director",
    "container-author": "bookauthor",
}
# What some fields are called in entries of some types.
_OF_TYPE: Mapping[tuple[str, str], str] = {
    ("article", "booktitle"): "journaltitle",
    ("review", "booktitle"): "journaltitle",
    ("online", "booktitle"): "organization",
    ("report", "publisher"): "institution",
    ("thesis", "publisher"): "institution",
}
# Language codes as biblatex's `langid` has them.
_LANGUAGES: Mapping[str, str] = dict(
    pair.split("=")
    for pair in (
        "cs=czech da=danish de=german el=greek en=english es=spanish fi=finnish fr=french hu=hungarian it=italian "
        "la=latin nl=dutch no=norsk nb=norsk nn=nynorsk pl=polish pt=portuguese ro=romanian ru=russian sv=swedish "
        "tr=turkish uk=ukrainian"
    ).split()
)
_LANGUAGE_CODE = re.compile(r"(?P<code>[A-Za-z]{2})(?:[-_][A-Za-z]{2,4})?")
_TAG = re.compile(r"</?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]*)?>", re.IGNORECASE)
_ADDRESSES = frozenset(("id", "DOI", "URL"))
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")  # control characters, which a terminal would obey
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which no file can hold
_NOBODY = frozenset(("others", "et al", "et al."))
_KEYS = ("citation-key", "id")  # what Zotero calls an item may be an address; the key people write is the former


def raw_entry(item: Mapping[str, Json]) -> RawEntry:
    """What an item says; members of a wrong type are passed over."""
    kind = entry_type(item)
    people = dict(_people(item))
    fields: dict[str, str] = {}
    for variable in item:
        name = field_name(variable, kind, item)
        text = _value(variable, item[variable], people) if name else ""
        if text and (name not in fields or _is_first(variable, item)):
            fields[name] = text
    if not people and "institution" in fields:
        people["organization"] = (Person("", literal=fields["institution"]),)
    return RawEntry(key_of(item), kind, fields, people)


def key_of(item: Mapping[str, Json]) -> str:
    """The key of an item, empty where it has none."""
    return plain(item.get(key_variable(item)))


def key_variable(item: Mapping[str, Json]) -> str:
    """The member of an item that is its key: `citation-key` (Better BibTeX), else `id`."""
    return next((name for name in _KEYS if plain(item.get(name))), "id")


def entry_type(item: Mapping[str, Json]) -> str:
    """The type of an item as biblatex calls it, `misc` for what it does not know."""
    return _TYPES.get(plain(item.get("type")), "misc")


def field_name(variable: str, kind: str, item: Mapping[str, Json]) -> str:
    """The field that a variable becomes in an entry of a type; empty where there is none."""
    if variable in _ROLES:
        return _ROLES[variable]
    if variable == "issued":
        return "date" if is_biblatex(csl_date(item[variable])) else "year"
    if variable == "language":
        return "langid" if _langid(plain(item[variable])) else "language"
    if variable == "id":
        key = plain(item[variable])
        return "ids" if key != key_of(item) and "," not in key else ""
    name = _DATES.get(variable) or _FIELDS.get(variable, "")
    return _OF_TYPE.get((kind, name), name)


def plain(value: Json) -> str:
    """A value as one line of text, without control characters; empty where it is no text or number."""
    if isinstance(value, list):
        return ", ".join(filter(None, (plain(each) for each in value if isinstance(each, str))))
    if not isinstance(value, str):
        return ""
    return " ".join(_SURROGATE.sub("\ufffd", _UNFIT.sub(" ", value)).split())


def _value(variable: str, value: Json, people: Mapping[Role, tuple[Person, ...]]) -> str:
    if variable in _ROLES:
        return " and ".join(map(written_name, people.get(_ROLES[variable], ())))
    if variable == "issued" or variable in _DATES:
        return plain(csl_date(value))
    text = plain(value)
    if "<" in text and variable not in _ADDRESSES:
        text = " ".join(_TAG.sub("", text).split())
    return _langid(text) or text if variable == "language" else text


def _is_first(variable: str, item: Mapping[str, Json]) -> bool:
    """Whether none of the variables that become the same field, and that come before it in the table, has a text."""
    for other, name in _FIELDS.items():
        if other == variable:
            return True
        if name == _FIELDS.get(variable) and plain(item.get(other)):
            return False
    return False


def _langid(language: str) -> str:
    found = _LANGUAGE_CODE.fullmatch(language)
    return _LANGUAGES.get(found["code"].lower(), "") if found else ""


def _people(item: Mapping[str, Json]) -> Iterator[tuple[Role, tuple[Person, ...]]]:
    """The people by role; of the variables for one role, the first that names anybody."""
    found: set[Role] = set()
    for variable, role in _ROLES.items():
        if (value := item.get(variable)) is None:
            continue
        names = value if isinstance(value, list) else [value]
        people = tuple(person for name in names for person in _person(name))
        if people and role not in found:
            found.add(role)
            yield role, people


def _person(name: Json) -> Iterator[Person]:
    """name = {family, given, dropping-particle, non-dropping-particle, suffix} | {literal} | text"""
    if isinstance(name, str):
        name = {"literal": name}
    if not isinstance(name, dict):
        return
    family, given, suffix = (plain(name.get(part)) for part in ("family", "given", "suffix"))
    particles = [plain(name.get(f"{kind}-particle")) for kind in ("dropping", "non-dropping")]
    if not family:
        literal = plain(name.get("literal")) or given
        if literal and literal.lower() not in _NOBODY:
            yield Person("", literal=literal)
        return
    if family.startswith('"') and family.endswith('"') and len(family) > 2:  # quoted: all of it is the surname
        family = family[1:-1].strip()
    elif not any(particles):
        leading, family = _lower_words(family)
        given, trailing = _without_last_lower(given)
        particles = [trailing, leading]
    yield Person(family, given, " ".join(filter(None, particles)), suffix)


def _lower_words(family: str) -> tuple[str, str]:
    """The particle that many write into the surname, and the rest of it: `van der Rohe`."""
    words = family.split()
    start = 0
    while start < len(words) - 1 and words[start].islower():
        start += 1
    return " ".join(words[:start]), " ".join(words[start:])


def _without_last_lower(given: str) -> tuple[str, str]:
    """The given names, and the particle that some write behind them: `Ludwig van`."""
    words = given.split()
    end = len(words)
    while end > 1 and words[end - 1].islower() and words[end - 1].isalpha():
        end -= 1
    return " ".join(words[:end]), " ".join(words[end:])
