"""Our reading of names beside those of bibtexparser 2 and of pybtex: what is well formed is read alike by all three.

Where they differ by design on the names of real files, the difference is counted, and its reason is in a table.
"""

import os
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.bib.source import read_source
from tests.library import peers
from tests.library.bibtex_text import MadeName, names
from tests.library.peers import Name

SHARED = os.environ.get("REFKIT_SHARED", "")
CORPORA = sorted(Path(SHARED, "corpora").glob("*/*.bib")) if SHARED else []
Reason = str


@given(st.lists(names(), min_size=1, max_size=4), st.sampled_from((" and ", "\n  AND ", " and\t")), st.booleans())
def test_generated_names_are_read_alike(made: list[MadeName], between: str, others: bool) -> None:
    value = between.join([*(name.text for name in made), *(["others"] if others else [])])
    expected = [Name(name.family, name.given, name.particle, name.suffix) for name in made]
    read = (peers.our_names(value), peers.bibtexparsers_names(value), peers.pybtexs_names(value))
    assert read == (expected, expected, expected)


NAME_REASONS: Mapping[Reason, str] = {
    "et al.": "written behind the last name, it is no part of it",
    "particle behind": "`Vooys, Cornelis de`, as Dutch and Brazilian lists have it, has the particle de",
    "long surname": "`Court de Gébelin, Antoine` is one surname; BibTeX takes `Court de` for a particle",
    "generation": "`Clifton Jr., Charles` has the suffix Jr., also without a comma of its own",
    "brackets": "what an editor put into brackets is read as if it stood there without",
    "command": "the one command around a name, such as `\\brackettext{Frisch, Johann}`, encloses no corporate author",
    "odd word": "`andYu An`: pybtex asks of a particle that it begins in lower case, the others that it is all lower",
    "stray comma": "a comma at the end, or one too many, begins no part",
    "doubled and": "in `A and and B` the second `and` is no name of B's",
}
# How many names of each file differ, by parser and reason.
REAL_NAMES: Mapping[str, Mapping[tuple[str, Reason], int]] = {
    "108-Literaturangaben_raw.bib": {
        ("bibtexparser", "doubled and"): 1,
        ("bibtexparser", "et al."): 1,
        ("pybtex", "doubled and"): 1,
        ("pybtex", "et al."): 1,
        ("pybtex", "stray comma"): 1,
    },
    "108-localbibliography.bib": {
        ("bibtexparser", "et al."): 1,
        ("bibtexparser", "long surname"): 1,
        ("bibtexparser", "particle behind"): 1,
        ("pybtex", "et al."): 1,
        ("pybtex", "long surname"): 1,
        ("pybtex", "stray comma"): 7,
    },
    "123-bibliography.bib": {("bibtexparser", "long surname"): 1, ("pybtex", "long surname"): 1},
    "215-old.localbibliography.bib": {("bibtexparser", "particle behind"): 8, ("pybtex", "particle behind"): 8},
    "253.bib": {
        ("bibtexparser", "brackets"): 4,
        ("bibtexparser", "command"): 1,
        ("bibtexparser", "long surname"): 3,
        ("pybtex", "brackets"): 4,
        ("pybtex", "command"): 1,
        ("pybtex", "long surname"): 3,
    },
    "355-localbibliography.bib": {
        ("bibtexparser", "et al."): 3,
        ("bibtexparser", "long surname"): 3,
        ("pybtex", "et al."): 3,
        ("pybtex", "long surname"): 3,
        ("pybtex", "odd word"): 1,
    },
    "75-localbibliography.bib": {
        ("bibtexparser", "doubled and"): 1,
        ("bibtexparser", "generation"): 1,
        ("pybtex", "doubled and"): 1,
        ("pybtex", "generation"): 1,
    },
    "cities-en.bib": {
        ("bibtexparser", "long surname"): 1,
        ("bibtexparser", "particle behind"): 1,
        ("pybtex", "long surname"): 1,
        ("pybtex", "particle behind"): 1,
    },
    "elife02304.bib": {("bibtexparser", "long surname"): 1, ("pybtex", "long surname"): 1},
    "nikolich.bib": {("bibtexparser", "long surname"): 1, ("pybtex", "long surname"): 1},
}


def _name_reason(ours: Name, theirs: Name, value: str) -> Reason:
    if re.search(r"\band\s+and\b", value):
        return "doubled and"
    if "et al" in theirs.given.replace(".", ""):
        return "et al."
    if ours.family == theirs.family and theirs.given == f"{ours.given} {ours.particle}":
        return "particle behind"
    if ours.family == f"{theirs.particle} {theirs.family}":
        return "long surname"
    if theirs.family == f"{ours.family} {ours.suffix}":
        return "generation"
    if "[" in value:
        return "brackets"
    if value.startswith("\\"):
        return "command"
    if re.search(r",\s*(?:,|and\b|$)|,[^,]*,", value):
        return "stray comma"
    return "odd word" if theirs.particle and not theirs.particle.islower() else "unexplained"


@pytest.mark.parametrize("path", CORPORA, ids=[path.name for path in CORPORA])
def test_names_of_a_real_file_are_read_alike(path: Path) -> None:
    found: Counter[tuple[str, Reason]] = Counter()
    parsers = (("bibtexparser", peers.bibtexparsers_names), ("pybtex", peers.pybtexs_names))
    reads = peers.ours(read_source(path).data.decode("utf-8"))
    values = [read.fields[role] for read in reads for role in ("author", "editor", "translator") if role in read.fields]
    for value in values:
        ours = peers.our_names(value)
        for parser, read_names in parsers:
            theirs = read_names(value)
            pairs = [pair for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1]]
            found.update((parser, _name_reason(*pair, value)) for pair in pairs)
            found[parser, "unexplained"] += abs(len(ours) - len(theirs))
    assert +found == REAL_NAMES.get(path.name, {})
