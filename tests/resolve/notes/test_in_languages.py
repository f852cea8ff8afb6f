"""Notes in eight languages: full and short forms, op. cit. and ibid., the same author again, with and without marks."""

from collections import defaultdict
from collections.abc import Iterable

import pytest

from refkit.config import Config
from refkit.documents.model import Draft
from refkit.run import read_citations
from tests.citations.notes.factories import draft_with, written_place
from tests.resolve.factories import library
from tests.resolve.notes.in_languages import DRAFTS
from tests.resolve.notes.of_nothing import NOTHING


def read(language: str, notes: Iterable[str]) -> dict[str, list[str]]:
    """Each item of a draft with these notes in a language, by the notes they stand in."""
    draft = Draft((draft_with(*notes),))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for citation in read_citations(draft, library(DRAFTS[language][0]), Config(language=language[:2])).citations:
        for item in citation.items:
            found[citation.stream].append(" ".join([item.id or item.status, *map(written_place, item.locators)]))
    return found


@pytest.mark.parametrize(
    ("language", "note"), [(language, note) for language, notes in NOTHING.items() for note in notes]
)
def test_note_that_cites_nothing(language: str, note: str) -> None:
    assert read(language, [note]) == {}


@pytest.mark.parametrize("language", DRAFTS)
def test_draft(language: str) -> None:
    _, rows = DRAFTS[language]
    found = read(language, [note for note, _ in rows])
    assert [(note, found[f"note:{number}"]) for number, (note, _) in enumerate(rows, 1)] == rows


AGAIN = {
    "one work of the author": (["Müller, *Die Stadt im Mittelalter*, S. 3.", "Müller, a. a. O., S. 4."], "mueller"),
    "two works of the author": (
        ["Müller, *Die Stadt*, S. 3.", "Müller, „Der Rat der Stadt“, S. 4.", "Müller, a. a. O., S. 4."],
        "ambiguous",
    ),
    "title of no work": (["Meier, Karl: *Das Haus*. München 1999, S. 3."], "missing"),
    "title of no work, not marked": (["Meier, Karl: Das Haus. München 1999, S. 3."], "missing"),
    "same author, other title": (["Müller, *Die Stadt*, S. 3.", "Ders., *Der Rat*, S. 4."], "aufsatz"),
}


@pytest.mark.parametrize(("notes", "expected"), AGAIN.values(), ids=AGAIN.keys())
def test_last_of_the_notes(notes: list[str], expected: str) -> None:
    assert read("de", notes)[f"note:{len(notes)}"][0].split()[0] == expected
