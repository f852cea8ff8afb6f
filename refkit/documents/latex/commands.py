r"""The commands that cite, as the manuals of natbib, biblatex and other packages define them: arguments and manner.

What stands where is written as in a manual: `[prenote][postnote]{keys}`.  Of a prenote and a postnote side by side, the
one that stands alone is the postnote.  Other arguments than those named here are passed over.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from refkit.records import Mode

Part = Literal["keys", "prenote", "postnote", "volume", ""]

_SLOT = re.compile(r"\[([a-z]*)\]|\{([a-z]*)\}")
_PARTS: Mapping[str, Part] = {
    **{"keys": "keys", "key": "keys", "prenote": "prenote", "postnote": "postnote", "volume": "volume"},
    "pages": "postnote",
}


@dataclass(frozen=True, slots=True)
class Slot:
    """An argument: what it holds, and whether it stands in square brackets and may be missing."""

    part: Part
    optional: bool


@dataclass(frozen=True, slots=True)
class Manner:
    """How a command cites: its arguments, the mode, and whether lists of keys may follow each other (`\\cites`)."""

    slots: tuple[Slot, ...]
    mode: Mode = "parenthetical"
    multiple: bool = False
    makes_note: bool = False


def slots_of(pattern: str) -> tuple[Slot, ...]:
    """The arguments that a pattern such as `[prenote]{volume}[pages]{keys}` shows."""
    return tuple(Slot(_PARTS.get(slot[1] or slot[2] or "", ""), slot[0][0] == "[") for slot in _SLOT.finditer(pattern))


STANDARD = slots_of("[prenote][postnote]{keys}")
_VOLUME = slots_of("[prenote]{volume}[pages]{keys}")
_QUOTING = slots_of("[prenote][postnote]{keys}[]")
_IN_LANGUAGE = slots_of("{}[prenote][postnote]{keys}[]")
_FIELD = slots_of("[prenote][postnote]{keys}[]{}")

# natbib, biblatex, and what its styles add; classic LaTeX, cite, apacite, chicago, harvard, jurabib, abntex2, amsrefs.
_PARENTHETICAL = """
    cite citep citealt citealp citeyear citeyearpar citenum citepalias citen
    parencite autocite smartcite supercite fullcite citetitle citedate citeurl notecite pnotecite nptextcite
    shortcite headlesscite headlessfullcite citejournal surnamecite shorthandcite reprintcite origpublcite inlinecite
    upcite citec mcite mautocite mparencite msupercite sdcite citeshorthand shorthandrefcite shortrefcite
    headlessparencite headlessparenshortcite parenfullcite inparencite fullcitebib fullciteincite citeincite runcite
    citeissues citeannote citeurldate citebibentry bibentry bibentrycite detailscite atcite citelastname plaincite
    citeNP citeyearNP citeauthorNP fullciteNP shortciteNP citeANP citeN maskcite shortcitep shortcitealp shortcitealt
    shortciteN yearcite yearpagescite pagescite authornumcite citets seccitep seccitealt pgcitep pgcitealt quotecite
    relatedcite previewcite reviewcite sfcite shcite shortformcite citeonlineref citetitleonly citenotitle
    citefullcite citealias citetalt posscitealt citepns onlinecite citeup
"""
_NARRATIVE = """
    citet citeauthor citefullauthor citetalias textcite gentextcite gencite citeA fullciteA shortciteA citeasnoun
    possessivecite citeonline shortcitet mtextcite possciteauthor posscite posscitet citetns seccitet pgcitet
    citeauthoronline citename citeauthort citeauthorp shortciteauthor fullciteauthor textreviewcite
"""
_NOTES = """
    footcite footfullcite fnotecite footnocite footciteauthor footcitetitle footcitet footcitep
    footcitealt footcitealp footciteyear mfootcite footciteref
"""
_NOTE_TEXTS = "footcitetext mfootcitetext"
_MANY = """
    cites parencites autocites smartcites supercites fullcites citetitles notecites citealts gencites
    headlesscites headlessfullcites headlessparencites headlessparenshortcites surnamecites shortcites sfcites
    shortformcites detailscites reviewcites previewcites authornumcites citeincites citeyears citedates citeurls
"""
_MANY_NARRATIVE = "textcites gentextcites nptextcites citeauthors posscites foottextcites textreviewcites"
_MANY_NOTES = "footcites footfullcites"
_MANY_NOTE_TEXTS = "footcitetexts"
_VOLUMES = "volcite pvolcite svolcite avolcite"
_CQUOTES = "textcquote blockcquote"
_CQUOTES_IN_LANGUAGE = "foreigntextcquote hyphentextcquote foreignblockcquote hyphenblockcquote hybridblockcquote"


def _entries(names: str | Iterable[str], manner: Manner) -> dict[str, Manner]:
    return dict.fromkeys(names.split() if isinstance(names, str) else names, manner)


@cache
def cite_commands() -> Mapping[str, Manner]:
    """Every cite command by its name, without its star and with a small first letter."""
    plain, narrative, note = Manner(STANDARD), Manner(STANDARD, "narrative"), Manner(STANDARD, "note", makes_note=True)
    table = {
        **_entries(_PARENTHETICAL, plain),
        **_entries(_NARRATIVE, narrative),
        **_entries(_NOTES, note),
        **_entries(_NOTE_TEXTS, Manner(STANDARD, "note")),
        **_entries(_MANY, Manner(STANDARD, multiple=True)),
        **_entries(_MANY_NARRATIVE, Manner(STANDARD, "narrative", multiple=True)),
        **_entries(_MANY_NOTES, Manner(STANDARD, "note", multiple=True, makes_note=True)),
        **_entries(_MANY_NOTE_TEXTS, Manner(STANDARD, "note", multiple=True)),
        **_entries("tvolcite", Manner(_VOLUME, "narrative")),
        **_entries("fvolcite", Manner(_VOLUME, "note", makes_note=True)),
        **_entries("ftvolcite", Manner(_VOLUME, "note")),
        **_entries(_VOLUMES, Manner(_VOLUME)),
        **_entries(_CQUOTES, Manner(_QUOTING)),
        **_entries(_CQUOTES_IN_LANGUAGE, Manner(_IN_LANGUAGE)),
        **_entries("citefield citelist", Manner(_FIELD)),
        **_entries("citeaffixed", Manner(slots_of("{keys}{postnote}"))),
        **_entries("apud", Manner(slots_of("[postnote]{keys}{keys}"))),
        **_entries("apudonline", Manner(slots_of("[postnote]{keys}{keys}"), "narrative")),
        **_entries("nocite masknocite bstctlcite", Manner(slots_of("{keys}"), "nocite")),
    }
    volumes = {name: manner for name, manner in table.items() if manner.slots is _VOLUME}
    for name, manner in volumes.items():
        table[f"{name}s"] = Manner(manner.slots, manner.mode, multiple=True, makes_note=manner.makes_note)
    return table


# Environments that cite at their beginning (csquotes).
CITING_ENVIRONMENTS: Mapping[str, Manner] = {
    "displaycquote": Manner(_QUOTING),
    "foreigndisplaycquote": Manner(_IN_LANGUAGE),
    "hyphendisplaycquote": Manner(_IN_LANGUAGE),
}


def manner_of(name: str) -> Manner | None:
    """How the command of that name cites, None if it does not; `Parencite` cites like `parencite`."""
    table = cite_commands()
    return table.get(name) or (table.get(name[0].lower() + name[1:]) if name[:1].isupper() else None)


def declared(settings: Iterable[str]) -> dict[str, Manner]:
    r"""The commands of the setting `cite-commands`: `zitiere`, or with its arguments `zs{keys}{postnote}`."""
    found: dict[str, Manner] = {}
    for setting in settings:
        name = re.match(r"\\?([A-Za-z@]+)\*?", setting.strip())
        if name is not None:
            slots = slots_of(setting)
            found[name[1]] = Manner(slots) if any(slot.part == "keys" for slot in slots) else Manner(STANDARD)
    return found
