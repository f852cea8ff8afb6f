"""What sources and works are called in messages: `Mukhin, Ubiystvo`, `Getty and Naumov`, `"Inoy Stalin" (2003)`."""

from collections.abc import Iterable, Sequence

from refkit.library.entry import Entry
from refkit.records import CiteItem, Part

_LONGEST_TITLE = 60
_MOST_NAMED = 5
_PLURALS = {"info": "info", "entry": "entries"}


def source_words(item: CiteItem) -> str:
    """How the draft calls a source: `Mukhin, Ubiystvo`; the item as typed where it names none."""
    title = item.title.text if item.title else item.container
    date = item.issued.raw if item.issued and not title else ""
    return ", ".join(filter(None, (cited_names(item), title, date))) or one_line(item.raw)


def cited_names(item: CiteItem) -> str:
    """The authors as the draft names them: `Getty and Naumov`, `Bell et al.`"""
    names = [str(name) for name in item.authors]
    if item.et_al:
        names.append("et al.")
        return " ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return listed(names) if names else ""


def is_dated(item: CiteItem) -> bool:
    """Whether an item cites by its year, `Smith 2004`; an alias for such names would take all their works for one."""
    issued = item.issued
    return issued is not None and "-" not in issued.date and item.title is None and not item.container


def alias_words(item: CiteItem) -> str:
    """What of an item an alias in the configuration may stand for: its title, else its authors, without `et al.`"""
    names = ", ".join(str(name) for name in item.authors)
    return (item.title.text if item.title else item.container) or names or one_line(item.raw)


def alias_line(item: CiteItem, key: str) -> str:
    """A line ready for [aliases]: `"Morhof" = "Morhof1685"`."""
    return f'"{alias_words(item).replace(chr(34), "")}" = "{key}"'


def creators_of(entry: Entry) -> str:
    """The surnames an entry is cited by: `Zhukov`, `Getty and Naumov`, `Bell et al.`; empty where it has none."""
    names = [person.literal or person.family for person in entry.creators]
    return f"{names[0]} et al." if len(names) > 2 or (names and entry.has_others) else " and ".join(names)


def work_words(entry: Entry) -> str:
    """A work's title and year: `"Inoy Stalin" (2003)`; the key where it has neither."""
    title = entry.title or entry.fields.get("booktitle", "")
    pieces = (quoted(title) if title else "", f"({entry.year})" if entry.year else "")
    return " ".join(filter(None, pieces)) or entry.key


def differing(parts: Iterable[Part]) -> str:
    """The parts that do not agree, in brackets: ` (author differs)`; empty where all agree."""
    named = list(parts)
    verb = "differs" if len(named) == 1 else "differ"
    return f" ({listed(named)} {verb})" if named else ""


def listed(words: Sequence[str], last: str = "and") -> str:
    """Words in a row: `a`, `a and b`, `a, b and c`; beyond five the rest are counted."""
    if len(words) > _MOST_NAMED:
        words = [*words[: _MOST_NAMED - 1], f"{len(words) - _MOST_NAMED + 1} more"]
        last = "and"
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def counted(number: int, noun: str) -> str:
    """A number and its noun: `1 error`, `2 errors`."""
    return f"{number} {noun}" if number == 1 else f"{number} {_PLURALS.get(noun, noun + 's')}"


def shortened(text: str, longest: int = _LONGEST_TITLE) -> str:
    """The text on one line, cut at the end of a word where it is too long, with `…` as its last sign."""
    text = one_line(text)
    if len(text) <= longest:
        return text
    words = text[:longest].rpartition(" ")[0] or text[: longest - 1]
    return words.rstrip(" ,:;.-") + "…"


def quoted(text: str) -> str:
    """The shortened text in quotation marks; those inside it become single ones, as all manuals have it."""
    words = shortened(text).replace('"', "'")
    return f'"{words}"'


def one_line(text: str) -> str:
    """The text with every run of blanks and line ends as one blank."""
    return " ".join(text.split())
