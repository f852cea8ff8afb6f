"""Live citations: fields in which Zotero and Mendeley keep what is cited, as CSL's JSON beside the words that print.

`ADDIN ZOTERO_ITEM CSL_CITATION {…}`, `ADDIN CSL_CITATION {…}`, and `MENDELEY_CITATION_v3_` with the same JSON in base64,
which is the tag of a content control; the members are those of CSL's citation schema
(`citationItems`, each with `itemData`, `locator`, `label`, `prefix`, `suffix`).  The fields of EndNote are left alone:
their words are read as if they were typed.
"""

import json
import re
from base64 import b64decode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from refkit.documents.model import CiteCommand, CitedKey, DescribedWork, Words

_CODE = re.compile(r"\s*(?:ADDIN\s+)?(?:ZOTERO_ITEM\s+)?CSL_CITATION\s*(?=\{)")
_LONGEST = 2_000_000
_TAG = "MENDELEY_CITATION_v3_"
_URL_SAFE = str.maketrans("-_", "+/")
# What stands before a number so that it is read as what the label says; the page needs no word.
_LABELS = {
    "act": "act ",
    "appendix": "appendix ",
    "article": "article ",
    "book": "bk. ",
    "chapter": "ch. ",
    "column": "col. ",
    "figure": "fig. ",
    "folio": "fol. ",
    "issue": "no. ",
    "line": "l. ",
    "note": "n. ",
    "number": "no. ",
    "paragraph": "para. ",
    "part": "pt. ",
    "scene": "scene ",
    "section": "sec. ",
    "sub-verbo": "s.v. ",
    "verse": "v. ",
    "volume": "vol. ",
}

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def holds_citation(code: str) -> bool:
    """Whether a field's code is that of a live citation."""
    return _CODE.match(code) is not None


def cited_in_tag(tag: str, printed: str, start: int) -> CiteCommand | None:
    """The citation that the tag of a content control holds, as Mendeley Cite writes it; None where it holds none."""
    if not tag.startswith(_TAG) or len(tag) > _LONGEST:
        return None
    encoded = tag.removeprefix(_TAG).translate(_URL_SAFE).rstrip("=")
    try:
        code = b64decode(encoded + "=" * (-len(encoded) % 4)).decode("utf-8")
    except ValueError:
        return None
    return cited_in(f"CSL_CITATION {code}", printed, start)


def cited_in(code: str, printed: str, start: int) -> CiteCommand | None:
    """The citation that a field's code holds; `printed` are its words, which begin at `start`.  None where it holds none."""
    found = _CODE.match(code)
    if found is None or len(code) > _LONGEST or not printed:
        return None
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(code, found.end())
    except (ValueError, RecursionError):
        return None
    works = tuple(_works(cast(Json, value), _Printed(printed, start)))
    return CiteCommand("", start, start + len(printed), "parenthetical", works, convention="field") if works else None


@dataclass(slots=True)
class _Printed:
    """The words that a field prints, and how far the places of its works have been found in them."""

    text: str
    start: int
    at: int = 0

    def place(self, label: str, locator: str) -> Words | None:
        """A locator with its label, each sign of it where it prints; nowhere if it does not print as it is kept."""
        if not locator:
            return None
        found = re.compile(rf"(?<!\d){re.escape(locator)}(?!\d)").search(self.text, self.at)
        nowhere = [-1] * (len(label) + (0 if found else len(locator)))
        if found is None:
            return Words(label + locator, nowhere, nowhere)
        self.at = found.end()
        places = range(self.start + found.start(), self.start + found.end())
        return Words(label + locator, [*nowhere, *places], [*nowhere, *(place + 1 for place in places)])


def _works(value: Json, printed: _Printed) -> Iterator[CitedKey]:
    items = value.get("citationItems") if isinstance(value, dict) else None
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield _work(item, printed)


def _work(item: dict[str, Json], printed: _Printed) -> CitedKey:
    data = item.get("itemData")
    described = _described(data if isinstance(data, dict) else {})
    prefix = _said(item.get("prefix"))
    nowhere = [-1] * len(prefix)
    return CitedKey(
        described.key,
        printed.start,
        printed.start + len(printed.text),
        Words(prefix, nowhere, nowhere) if prefix else None,
        printed.place(_LABELS.get(_said(item.get("label")), ""), _said(item.get("locator"))),
        suffix=_said(item.get("suffix")).strip(" ,;"),
        described=described,
    )


def _described(data: dict[str, Json]) -> DescribedWork:
    """What the field says about a work; it has a key if the user of the program has given it one."""
    issued = data.get("issued")
    people = data.get("author") or data.get("editor")
    return DescribedWork(
        _said(data.get("citation-key")),
        _said(data.get("DOI")),
        _said(data.get("title")),
        tuple(_families(people if isinstance(people, list) else ())),
        _year(issued) if isinstance(issued, dict) else "",
    )


def _families(people: Iterable[Json]) -> Iterator[str]:
    for person in people:
        if isinstance(person, dict):
            yield _said(person.get("family")) or _said(person.get("literal"))


def _year(issued: dict[str, Json]) -> str:
    parts = issued.get("date-parts")
    while isinstance(parts, list) and parts:
        parts = parts[0]
    return _said(parts) or _said(issued.get("raw"))[:4]


def _said(value: Json) -> str:
    """A text or a number as text; nothing for what is neither."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
