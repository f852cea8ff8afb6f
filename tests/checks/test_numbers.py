"""When numbers in brackets are what a draft cites by, by what else was read in it."""

import pytest

from refkit.checks.numbers import is_unread, numbers_cited_by
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.records import Citation
from tests.checks.factories import citation, item

NAMED = citation("(Zhukov 12)", item("Zhukov 12", "zhukov2003inoy", authors="Zhukov"))
LONE = citation("(13)", item("13", "zhukov2003inoy", author_source="carried"))
UNREAD = citation("(== 12)", understood="none")
TEXT = "It was known [12, 14-16]. So it was [2]. And then [3]."


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        pytest.param([], 3, id="nothing else"),
        pytest.param([NAMED] * 3, 0, id="as many by names"),
        pytest.param([NAMED] * 2, 3, id="fewer by names"),
        pytest.param([UNREAD] * 9, 3, id="what could not be read counts for nothing"),
        pytest.param([LONE] * 9, 3, id="pages alone, and no name"),
        pytest.param([NAMED, *[LONE] * 3], 0, id="pages alone that go on with a name"),
    ],
)
def test_numbers_cited_by(cited: list[Citation], expected: int) -> None:
    assert len(numbers_cited_by(Draft((read_text(TEXT, "draft.md"),)), cited)) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(UNREAD, True, id="nothing understood"),
        pytest.param(citation("(Zhukov 12 x)", understood="partial"), True, id="in part, no item"),
        pytest.param(citation("(Z 12)", item("Z 12", "a"), understood="partial"), False, id="in part, with an item"),
        pytest.param(NAMED, False, id="understood"),
    ],
)
def test_is_unread(given: Citation, expected: bool) -> None:
    assert is_unread(given) is expected
