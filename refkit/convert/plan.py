"""Which citations of a draft become commands, and which stay as they are typed, with the reason.

A citation becomes a command where it was read to its end and every work was found without doubt; of all others the
writer hears.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from refkit.convert.commands import Target
from refkit.convert.keyed import Keyed, keyed_of
from refkit.convert.obstacles import obstacle
from refkit.convert.words import words_of
from refkit.convert.works import Citing, divided
from refkit.documents.model import Document
from refkit.records import Citation, CiteItem, Part
from refkit.run import Report

# Citations by key are commands already.
_COMMANDS = ("latex", "pandoc", "field")
_SAFE_KEY = re.compile(r"[^\s,{}\\#%~\"'()=\[\]&$^]+")
_KEY_OF_PANDOC = re.compile(r"(?<![\w.])@[\w{]")
_PARTS: dict[Part, str] = {"author": "the name", "title": "the title", "year": "the year"}


@dataclass(frozen=True, slots=True)
class Kept:
    """A citation that stays as it is typed: why, and the keys of the works it means for sure.

    `printed` is what the style makes of it, where that was tried.
    """

    citation: Citation
    reason: str
    keys: tuple[str, ...] = ()
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of the citations of one document, in the order of the text; `keyed` are those by Pandoc's keys."""

    citing: tuple[Citing, ...]
    kept: tuple[Kept, ...]
    keyed: tuple[Keyed, ...] = ()


def plan_for(report: Report, document: Document, target: Target) -> Plan:
    """What is to become of the citations of a document of the report."""
    words = words_of(document)
    nameless = _nameless(report)
    has_keys = target == "pandoc" and _has_other_keys(report, document)
    anchors = sorted(stream.anchor for stream in document.streams if stream.anchor is not None)
    keys = [command.start for command in document.commands if command.convention == "pandoc"]
    citing: list[Citing] = []
    kept: list[Kept] = []
    end = dict.fromkeys(words, -1)
    for citation in _typed(report, document):
        doubt = _doubt(citation)
        if not doubt and citation.start < end[citation.stream]:
            doubt = "it stands inside another citation"
        if not doubt and bisect_left(anchors, citation.start) < bisect_left(anchors, citation.end):
            doubt = "a note hangs inside it"
        if not doubt and bisect_left(keys, citation.start) < bisect_left(keys, citation.end):
            doubt = "a key stands inside it"
        if not doubt and has_keys and citation.mode != "narrative" and any(map(_is_carried, citation.items)):
            doubt = "a work cited by its key may stand before it"
        found = doubt or divided(citation, words[citation.stream], nameless)
        if isinstance(found, Citing):
            found = obstacle(document, found, target) or found
        if isinstance(found, str):
            kept.append(Kept(citation, found, keys_of(citation)))
        else:
            citing.append(found)
            end[citation.stream] = citation.end
    keyed = tuple(keyed_of(document, report.citations)) if target != "pandoc" else ()
    kept += (
        Kept(each.citation, each.reason, keys_of(each.citation)) for each in keyed if each.citation and each.reason
    )
    return Plan(tuple(citing), tuple(sorted(kept, key=lambda each: each.citation.start)), keyed)


def _has_other_keys(report: Report, document: Document) -> bool:
    """Whether there is more in a document that Pandoc takes for a key than what it cites as far as is known."""
    by_keys = [each for each in report.citations if each.path == document.path and each.convention == "pandoc"]
    return len(_KEY_OF_PANDOC.findall(document.text)) > sum(len(each.items) for each in by_keys)


def keys_of(citation: Citation) -> tuple[str, ...]:
    """The keys of the works that a citation means for sure, as far as a command can hold them."""
    keys = (item.id for item in citation.items if item.id is not None and _SAFE_KEY.fullmatch(item.id))
    return tuple(dict.fromkeys(keys))


def _typed(report: Report, document: Document) -> Iterator[Citation]:
    for citation in report.citations:
        if citation.path == document.path and citation.convention not in _COMMANDS and citation.mode != "nocite":
            yield citation


def _nameless(report: Report) -> frozenset[tuple[int, str]]:
    """The works cited that have nobody to be cited by."""
    cited = {(item.library or 0, item.id) for citation in report.citations for item in citation.items if item.id}
    found = ((library, key, report.library.entry(key, library)) for library, key in cited)
    return frozenset((library, key) for library, key, entry in found if entry is not None and not entry.creators)


def _is_carried(item: CiteItem) -> bool:
    """Whether an item has nothing but a page: `(352)`, `ibid.`"""
    return item.author_source != "explicit" and item.title is None and item.issued is None


def _doubt(citation: Citation) -> str:
    """Why a citation is no matter for a command; empty where it is."""
    if citation.understood != "full" or not citation.items:
        return "it was not read to its end"
    return next(filter(None, map(_item_doubt, citation.items)), "")


def _item_doubt(item: CiteItem) -> str:
    words = " ".join(item.raw.split())
    if item.status == "ambiguous":
        return f'"{words}" may be {" or ".join(dict.fromkeys(match.id for match in item.candidates))}'
    if item.status == "missing":
        return f'no entry for "{words}"'
    if item.id is None:
        return f'"{words}" was not matched to a work'
    if not _SAFE_KEY.fullmatch(item.id):
        return f"no cite command can hold the key {item.id}"
    differs = [part for match in item.candidates if match.id == item.id for part in match.differs]
    if differs:
        return f"{' and '.join(_PARTS[part] for part in differs)} of {item.id} is not what the draft has"
    return ""
