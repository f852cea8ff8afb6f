"""Names before a year that the library does not know: which words of the sentence are one."""

import pytest

from refkit.citations import find_candidates
from refkit.documents import read_text
from refkit.resolve.unknown_names import name_before
from tests.resolve.factories import WORDS


def _name(text: str, *elsewhere: str) -> str:
    """The words before the first year of a text that are taken for a name."""
    candidate = find_candidates(read_text(text, "draft.txt"), WORDS, True)[0]
    start = name_before(candidate, WORDS, frozenset(elsewhere))
    return " ".join(word.text for word in candidate.lead[start:]) if start is not None else ""


NOBODY = {
    "no name": "It was told (2021).",
    "capital": "In Paris (2021) they met.",
    "treaty": "After the Treaty of Rome (1957) it went on.",
    "one name": "So Stilgoe (2021) and others.",
    "one name, the clause ends": "So said Stilgoe (2021).",
    "first name": "So Jack Stilgoe (2021) and others.",
    "month that argues": "So in May (2021) argues he.",
    "page of a number": "See Table (2004: 3) for more.",
    "and before a single name": "They sang, and Stilgoe (2021) sang.",
}
NAMES = {
    "argues": ("It is so. Stilgoe (2021) argues this.", "Stilgoe"),
    "argues, behind a small word": ("As said by Stilgoe (2021) argues he.", "Stilgoe"),
    "page": ("As noted by Stilgoe (2021: 5).", "Stilgoe"),
    "first name and page": ("As noted by Jack Stilgoe (2021: 5).", "Jack Stilgoe"),
    "two": ("It is from Stilgoe and Winner (2021).", "Stilgoe and Winner"),
    "two, sign": ("It is from Stilgoe & Winner (2021).", "Stilgoe & Winner"),
    "two that argue": ("It is from Stilgoe and Winner (2021) argue.", "Stilgoe and Winner"),
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_no_name(text: str) -> None:
    assert _name(text) == ""


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_name(text: str, expected: str) -> None:
    assert _name(text) == expected


@pytest.mark.parametrize(
    ("text", "elsewhere", "expected"),
    [
        pytest.param("So Stilgoe (2021) and others.", "winner", "", id="another"),
        pytest.param("So Stilgoe (2021) and others.", "stilgoe", "Stilgoe", id="name"),
        pytest.param("So Jack Stilgoe (2021) and others.", "stilgoe", "Stilgoe", id="first name before"),
        pytest.param("In Stilgoe and Winner (2021) it is.", "winner", "Winner", id="the second of two"),
    ],
)
def test_name_that_is_cited_elsewhere(text: str, elsewhere: str, expected: str) -> None:
    assert _name(text, elsewhere) == expected


ONCE_WRONG = {
    "et al.": ("It is from Stilgoe et al. (2021).", "Stilgoe et al."),
    "et al. and page": ("It is from Stilgoe et al. (2021: 5).", "Stilgoe et al."),
    "argues, behind the first word": ("So Stilgoe (2021) argues this.", "Stilgoe"),
    "page, behind the first word": ("As Jack Stilgoe (2021, 5) has it.", "Jack Stilgoe"),
    "two first words": ("And As Stilgoe (2021, 5) has it.", "Stilgoe"),
    "first word is a particle": ("Van Dam (2021, 5) has it.", "Van Dam"),
    "name that is a small word": ("So (2021, 5) has it.", "So"),
}


@pytest.mark.parametrize(("text", "expected"), ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_name_that_was_once_not_found(text: str, expected: str) -> None:
    assert _name(text) == expected
