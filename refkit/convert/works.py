"""What a citation is made of, so that it can be written as a command: its works, and what stands around them.

All is found by place in the draft, so that no typed word is lost: what is neither a name, title or year of the work
goes before it (`see`) or behind it (`345; emphasis added`); a word that has no place there keeps the citation as it is.
"""

import re
from dataclasses import dataclass, replace

from refkit.convert.words import Words
from refkit.documents.model import FILLER
from refkit.records import Citation, CiteItem

# What may stand between the names, title and year of a work without being lost.
_JOINING = re.compile(
    r"""^(?: [\s,.:;&"'“”‘’„«»‹›*_()\[\]–—-] | \b(?: and | und | et | y | e | en | i | и | in | al | others | u | a
      | eds? | hg | hrsg )\b )*$""",
    re.VERBOSE | re.IGNORECASE,
)
_IBID = re.compile(r"^(?:ibid(?:em)?|ebd|ebenda|ibídem|ivi|там\s+же|idem|id)\b\.?,?\s*", re.IGNORECASE)
_ET_AL = re.compile(r"\s*,?\s*(?:et\s+al|and\s+others|u\.\s*a|и\s+др)\b\.?", re.IGNORECASE)
_BEHIND_NAMES = " \t\r\n\"'“”‘’„«»‹›*_.,:;"
_OPENING = " \"'“‘„«‹*_\u2060"
_EDGES = " \t\r\n,;"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the draft; nothing where it is empty."""

    start: int
    end: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands there."""
        return self.start >= self.end


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs that part names, year and page: `Smith & Jones, 2004: 20` has "&", ", " and ": "; empty where none is."""

    names: str = ""
    year: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """One work of a citation: its key, what stands before its name, and its page with what stands behind.

    `names`, `title` and `year` say what of it the draft prints here; a name taken over from the work before counts.
    `is_quoted` says that the title stands between quotation marks.
    """

    key: str
    library: int
    before: Stretch
    behind: Stretch
    names: bool
    title: str = ""
    year: bool = False
    is_quoted: bool = False
    signs: "Signs | None" = None

    @property
    def is_page(self) -> bool:
        """Whether only a page is printed: `(352)`."""
        return not (self.names or self.title or self.year)


@dataclass(frozen=True, slots=True)
class Citing:
    """A citation that becomes a command in the place of a stretch.

    It goes from the parenthesis on; `is_named` says that before it the sentence has the names of the work and nothing
    else, `Thurston (24)`, so that the command may print them.
    """

    citation: Citation
    start: int
    end: int
    works: tuple[Work, ...]
    is_named: bool = False


def divided(citation: Citation, words: Words, is_nameless: frozenset[tuple[int, str]]) -> Citing | str:
    """A citation divided into its works, or why it cannot be; `is_nameless` are the works (library, key) without names."""
    opening, closing = _brackets(citation, words)
    if citation.mode != "note" and closing < 0:
        return "it stands in the sentence without a parenthesis of its own"
    inner = Stretch(citation.start, citation.end) if citation.mode == "note" else Stretch(opening + 1, closing)
    works: list[Work] = []
    regions = _regions(citation, inner, words)
    for item, region in zip(citation.items, regions, strict=True):
        work = _work(item, region, words, works[-1] if works else None, is_nameless)
        if isinstance(work, str):
            return work
        # in a note the style decides what of a work it prints once more
        works.append(replace(work, names=True) if citation.mode == "note" else work)
    named = citation.mode == "narrative" and _is_name(citation.items[0], citation.start, opening, words)
    return Citing(citation, opening, citation.end, tuple(works), named)


def _brackets(citation: Citation, words: Words) -> tuple[int, int]:
    """Where the parenthesis of a citation opens and closes; -1 where it has none."""
    text = words.masked(citation.start, citation.end)
    opening = 0 if text[:1] in "([" else text.find("(")
    closing = len(text.rstrip("\u2060")) - 1
    if opening < 0 or closing <= opening or text[closing] not in ")]":
        return citation.start, -1
    return citation.start + opening, citation.start + closing


def _regions(citation: Citation, inner: Stretch, words: Words) -> list[Stretch]:
    """The stretch that belongs to each work: semicolons between two works divide them, the last one of several."""
    cuts = [inner.start]
    ends = []
    for before, item in zip(citation.items, citation.items[1:], strict=False):
        gap = words.masked(before.end, item.start)
        semicolon = gap.rfind(";")
        ends.append(before.end + max(semicolon, 0))
        cuts.append(before.end + semicolon + 1)
    return [Stretch(start, max(start, end)) for start, end in zip(cuts, [*ends, inner.end], strict=True)]


def _work(
    item: CiteItem, region: Stretch, words: Words, last: Work | None, nameless: frozenset[tuple[int, str]]
) -> Work | str:
    first = item.locators[0].start if item.locators else region.end
    called = _called(item, region, first, words)
    if isinstance(called, str):
        return called
    library, key = item.library or 0, item.id or ""
    behind = _behind(called.end, region.end, words)
    is_carried = item.author_source in ("carried", "implied") and last is not None and item.title is not None
    names = bool(item.authors) and item.author_source == "explicit"
    return Work(
        key,
        library,
        _before(Stretch(region.start, called.start), words),
        behind,
        names or is_carried or ((library, key) in nameless and item.title is not None),
        item.title.text if item.title else "",
        item.issued is not None and not item.container,
        item.title is not None and item.title.form == "quoted",
        _signs(item, called, behind, words),
    )


def _signs(item: CiteItem, called: Stretch, behind: Stretch, words: Words) -> Signs:
    year = words.find(item.issued.raw, called.start, called.end) if item.issued and item.issued.raw else None
    names = words.masked(called.start, year.start) if year is not None else ""
    parting = names[len(names.rstrip(" ,")) :] if names.strip(" ,") else ""
    page = "" if behind.is_empty else words.masked(called.end, behind.start)
    return Signs(_joint(item, called, words), parting, page)


def _joint(item: CiteItem, called: Stretch, words: Words) -> str:
    """What stands between the last two names: `&`, `und`; empty where there are no two names."""
    if len(item.authors) < 2 or item.et_al:
        return ""
    before, last = (name.literal or name.family for name in item.authors[-2:])
    one = words.find(before, called.start, called.end)
    other = words.find(last, one.end, called.end) if one is not None else None
    return words.printed(one.end, other.start).strip(" ,") if one is not None and other is not None else ""


def _called(item: CiteItem, region: Stretch, first: int, words: Words) -> Stretch | str:
    """The stretch in which the work is called by names, title and year; or why it cannot be told."""
    found = [place for word in _callings(item) if (place := words.find(word, region.start, first)) is not None]
    if not found:
        lead = words.masked(region.start, first)
        start = region.start + len(lead) - len(lead.lstrip(" \u2060"))
        if ibid := _IBID.match(lead.lstrip(" \u2060")):
            return Stretch(start, start + ibid.end())
        if item.authors and item.author_source == "explicit":
            return "its names could not be told from the words around them"
        return Stretch(first, first)
    start, end = min(place.start for place in found), max(place.end for place in found)
    if item.et_al and (others := _ET_AL.match(words.masked(end, first))):
        end += others.end()
    at, between = start, ""
    for place in sorted(found):
        between += words.printed(at, place.start) if place.start > at else ""
        at = max(at, place.end)
    return Stretch(start, end) if _JOINING.match(between) else "words inside the name of the work would be lost"


def _callings(item: CiteItem) -> list[str]:
    """The words that a work is called by, as typed."""
    names = [form for name in item.authors for form in (name.family, name.given, name.literal)]
    own = names if item.author_source in ("explicit", "narrative") else []
    title = [item.title.text] if item.title else []
    date = [item.issued.raw] if item.issued and not item.container else []
    return list(filter(None, (*own, *title, *date, item.container)))


def _before(stretch: Stretch, words: Words) -> Stretch:
    """What stands before the names, without the quotation mark that opens a title."""
    text = words.masked(stretch.start, stretch.end)
    start = stretch.start + len(text) - len(text.lstrip(_EDGES + FILLER))
    # a comma stays: "e.g., Bell 12"
    return Stretch(start, max(start, stretch.start + len(text.rstrip(_OPENING))))


def _behind(start: int, end: int, words: Words) -> Stretch:
    """What stands behind the names, without the sign that parts them from it."""
    text = words.masked(start, end)
    at = start + len(text) - len(text.lstrip(_BEHIND_NAMES + "\u2060"))
    return _trimmed(Stretch(min(at, end), end), words, _EDGES)


def _trimmed(stretch: Stretch, words: Words, signs: str) -> Stretch:
    text = words.masked(stretch.start, stretch.end)
    signs += "\u2060"
    start = stretch.start + len(text) - len(text.lstrip(signs))
    return Stretch(min(start, stretch.end), max(start, stretch.start + len(text.rstrip(signs))))


def _is_name(item: CiteItem, start: int, end: int, words: Words) -> bool:
    """Whether the words before a parenthesis are the names of the work and nothing else: not `Brandt’s`."""
    printed = words.printed(start, end).strip()
    for name in item.authors:
        for form in filter(None, (name.given, name.family, name.literal)):
            printed = printed.replace(form, "", 1)
    return bool(item.authors) and bool(re.fullmatch(r"(?:[\s,&]|\band\b|\bund\b|\bet\b|\by\b|\bal\b\.?)*", printed))
