"""What kind of list a draft's list of works is, by its heading, and whether one of its items speaks of a work."""

import re
from typing import TYPE_CHECKING

from refkit.checks.context import Context
from refkit.library.called import content_words, surnames_of, title_words
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.resolve.years import years_of

if TYPE_CHECKING:
    from refkit.library.reflist import ListItem, TypedList

# "Further Reading", "Select Bibliography", "Weiterführende Literatur": what an author recommends.
_RECOMMENDED = re.compile(
    r"\b(?:further|selected|select|weiterführend\w*|ausgewählt\w*|auswahl\w*|beknopt\w*|sélective|indicative|selecta"
    r"|essenziale)",
    re.IGNORECASE,
)
# "Works Cited", "References", "Zitierte Literatur", "Obras citadas", "Referências": what is cited, and nothing else.
_CITED = re.compile(
    r"\b(?:cited|references?|referenced|zitierte\w*|referenzen|cité\w*|références|citad\w*|referencias?|referências?"
    r"|citat\w*|riferimenti|geciteerd\w*|aangehaald\w*|referenties|verwijzingen|цитиру\w*|цитирован\w*|ссылки)\b",
    re.IGNORECASE,
)
_CONSULTED = re.compile(r"\b(?:consult\w*|geraadpleegd\w*|notes?|notas|noten|note|reading)\b", re.IGNORECASE)


def is_for_further_reading(listed: "TypedList") -> bool:
    """Whether a list is headed as one of recommended works, of which the draft need not cite any."""
    return bool(listed.headings) and _RECOMMENDED.search(listed.headings[0]) is not None


def holds_only_cited(listed: "TypedList") -> bool:
    """Whether a list is headed as one of what is cited; a Bibliography, or a list without heading, may hold more."""
    heading = listed.headings[0] if listed.headings else ""
    return _CITED.search(heading) is not None and not (_CONSULTED.search(heading) or _RECOMMENDED.search(heading))


def cites_by_number(context: Context) -> bool:
    """Whether the draft cites by the numbers of its list, which say nothing to refkit."""
    return bool(context.numbers)


def mentions(item: "ListItem", entry: Entry) -> bool:
    """Whether an item that could not be matched has a name of the work in it, with its year or words of its title."""
    text = f" {fold(item.text)} "
    names = {form for person in entry.creators[:1] for form, _ in surnames_of(person)}
    if names and not any(f" {name} " in text for name in names):
        return False
    words = content_words(" ".join(title_words(entry.title)))
    known = [word for word in words if f" {word} " in text]
    has_year = bool(names) and any(f" {year}" in text for year in years_of(entry))
    return has_year or (bool(known) and len(known) * 2 >= len(words))
