"""What a work's pages are called."""

import pytest

from refkit.checks.pages import extent_of
from refkit.library.entry import Entry
from tests.checks.factories import entry

EXTENTS = [
    pytest.param(entry("a"), "", id="none"),
    pytest.param(entry("a", pages="113-138, 140"), "pages 113-138, 140", id="ranges"),
    pytest.param(entry("a", total=320), "320 pages", id="total"),
    pytest.param(entry("a", pages="320"), "320 pages", id="a lone number in a book"),
    pytest.param(entry("a", pages="320", kind="article"), "pages 320", id="a lone number in an article"),
    pytest.param(entry("a", pages="5+", kind="article"), "pages 5+", id="open"),
    pytest.param(entry("a", pages="1-20", total=30), "pages 1-20 and 30 pages", id="both"),
]


@pytest.mark.parametrize(("work", "expected"), EXTENTS)
def test_extent(work: Entry, expected: str) -> None:
    assert extent_of(work) == expected
