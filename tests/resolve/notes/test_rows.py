"""Twenty citations of a real chapter, drawn by lot, each found whole with its works and pages."""

import pytest

from refkit.documents.model import Draft
from refkit.run import read_citations
from tests.citations.notes.factories import draft_with, written_place
from tests.resolve.factories import library
from tests.resolve.notes.rows import ROWS, WORKS


@pytest.mark.parametrize(("note", "expected"), ROWS, ids=[" ".join(expected) for _, expected in ROWS])
def test_row(note: str, expected: tuple[str, ...]) -> None:
    (citation,) = read_citations(Draft((draft_with(f"{note}."),)), library(WORKS)).citations
    items = tuple(" ".join([item.id or item.status, *map(written_place, item.locators)]) for item in citation.items)
    assert (citation.raw, items) == (note, expected)
