"""The numbers that tell a work from others, with APA's labels: `2nd ed.`, `Vols. 1–3`, `pp. 3–10` (9.19)."""

import re

from refkit.styles.apa.cased import cased_title, headline_cased
from refkit.styles.casing import APA_SMALL, capitalized, title_case
from refkit.styles.joining import before, joined
from refkit.styles.pages import in_full, page_ranges
from refkit.styles.parts import arabic, edition, is_several, labelled
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import Reference, ReferenceType, Variable
from refkit.styles.rich import NOTHING, Rich, plain, rich

# Of such works the series is named (10.4).
_IN_SERIES: frozenset[ReferenceType] = frozenset(("document", "report", "standard"))

_ROMAN = re.compile(r"[IVXLC]+")
_VOLUMES = re.compile(r"(?P<count>\d+)(?: ?(?:vols?\.?|volumes))?", re.IGNORECASE)  # "3", "3 vols."
_PATENTS = {"us patent": "U.S. Patent"}


def volume(reference: Reference) -> Rich:
    """`Vol. 3`"""
    return capitalized(labelled(arabic(reference.text("volume")), "Vol.", "Vols."))


def part_number(reference: Reference) -> Rich:
    """`Pt. 2`"""
    return capitalized(labelled(reference.text("part-number"), "Pt.", "Pts."))


def pages(reference: Reference) -> Rich:
    """`pp. 113–138`"""
    ranges = page_ranges(reference.plain("page"), in_full)
    return before("pp. " if is_several(ranges) else "p. ", rich(ranges))


def chapter(reference: Reference) -> Rich:
    """`Chapter 5`"""
    return labelled(reference.text("chapter-number"), "Chapter", "Chapters")


def number(reference: Reference) -> Rich:
    """`Report No. 12`, `Episode 4`"""
    words = reference.text("number")
    if not words:
        return NOTHING
    kind = title_case(reference.text("genre"), APA_SMALL)
    if reference.type == "thesis":
        kind = rich("Publication")
    elif reference.type == "broadcast" and "podcast" in plain(kind).lower():
        kind = NOTHING
    kind = rich(_PATENTS.get(plain(kind).lower(), "")) or kind
    if reference.type == "patent" and not plain(words).lower().startswith("no"):
        words = before("No. ", words)
    elif reference.type != "standard":
        words = capitalized(numbered(words))
    return joined(" ", (kind, words))


def numbered(words: Rich) -> Rich:
    """`No. 12`, `No. 1999-66`, `Nos. 3 & 4`"""
    label = "Nos. " if any(sign in plain(words) for sign in ",&") else "No. "
    return before(label, words) if is_number(words) else words


def edition_and_volume(reference: Reference) -> Rich:
    """9.19: `2nd ed., Vol. 3, pp. 3–10`"""
    version = reference.text("version")
    version = capitalized(version) if plain(version)[:1].lower() == "v" else before("Version ", version)
    return joined(
        ", ",
        (
            version,
            capitalized(edition(reference)),
            _series(reference),
            _volumes(reference),
            part_number(reference) if _is_numbered(reference, "part-number") else NOTHING,
            labelled(reference.text("issue"), "Issue", "Issues"),
            pages(reference) or (chapter(reference) if reference.has("title") else NOTHING),
        ),
    )


def _series(reference: Reference) -> Rich:
    if reference.type not in _IN_SERIES:
        return NOTHING
    return joined(" ", (headline_cased(reference, "collection-title"), reference.text("collection-number")))


def _volumes(reference: Reference) -> Rich:
    if reference.has("volume"):
        is_told = reference.has("volume-title") or not _is_numbered(reference, "volume")
        return NOTHING if is_told else volume(reference)
    words = reference.text("number-of-volumes")
    count = _VOLUMES.fullmatch(plain(words))
    return rich(f"Vols. 1–{count['count']}") if count else words


def _is_numbered(reference: Reference, variable: Variable) -> bool:
    return is_number(reference.text(variable)) or _ROMAN.fullmatch(reference.plain(variable)) is not None


def volume_in_title(reference: Reference) -> Rich:
    """9.20: what follows the title of a whole: `Vol. 3. The Old Régime`, `Theory`."""
    parts = [] if _is_numbered(reference, "part-number") else [part_number(reference)]
    if not reference.has("volume-title"):
        return joined(", ", ([] if _is_numbered(reference, "volume") else [volume(reference)]) + parts)
    return joined(": ", (joined(". ", (volume(reference), cased_title(reference, "volume-title"))), *parts))
