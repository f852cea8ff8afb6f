"""Parts that every manual writes in the same way."""

import pytest

from refkit.styles.parts import address, arabic, edition, in_english, is_several, labelled
from refkit.styles.rich import NOTHING, Run, plain, rich
from tests.styles.factories import work

NOOP = [
    pytest.param("", "", id="nothing"),
    pytest.param("new series", "new series", id="words"),
    pytest.param("second part", "second part", id="number in words"),
]


@pytest.mark.parametrize(("number", "expected"), NOOP)
def test_words_have_no_label(number: str, expected: str) -> None:
    assert plain(labelled(rich(number), "vol.", "vols.")) == expected


NUMBERS = [
    pytest.param("3", "vol. 3", id="one"),
    pytest.param("3-4", "vols. 3–4", id="range"),
    pytest.param("3–4", "vols. 3–4", id="range with a dash"),
    pytest.param("3/4", "vol. 3/4", id="one number with a slash"),
    pytest.param("1 & 2", "vols. 1 & 2", id="two"),
    pytest.param("A3", "vol. A3", id="letter"),
    pytest.param("xii", "vol. xii", id="Roman"),
    pytest.param("I-II", "vols. I–II", id="Roman range"),
]


@pytest.mark.parametrize(("number", "expected"), NUMBERS)
def test_numbers_have_a_label(number: str, expected: str) -> None:
    assert plain(labelled(rich(number), "vol.", "vols.")) == expected


def test_arabic() -> None:
    written = [plain(arabic(rich(number))) for number in ("", "3", "iii", "C", "new series", "III", "LIX")]
    assert written == ["", "3", "iii", "C", "new series", "3", "59"]


EDITIONS = [
    pytest.param({}, "", id="none"),
    pytest.param({"edition": "2"}, "2nd ed.", id="number"),
    pytest.param({"edition": "Third"}, "3rd ed.", id="word"),
    pytest.param({"edition": "Revised"}, "rev. ed.", id="revised"),
    pytest.param({"edition": "1" * 5000}, "1" * 5000, id="no number"),
]


@pytest.mark.parametrize(("fields", "expected"), EDITIONS)
def test_edition(fields: dict[str, str], expected: str) -> None:
    assert plain(edition(work(**fields))) == expected


ADDRESSES = [
    pytest.param({}, NOTHING, id="none"),
    pytest.param({"url": "http://a.b"}, (Run("http://a.b", link="http://a.b"),), id="URL"),
    pytest.param(
        {"url": "http://a.b", "doi": "10.1/a_b"},
        (Run("https://doi.org/10.1/a_b", link="https://doi.org/10.1/a_b"),),
        id="DOI before URL",
    ),
]


@pytest.mark.parametrize(("fields", "expected"), ADDRESSES)
def test_address(fields: dict[str, str], expected: tuple[Run, ...]) -> None:
    assert address(work(**fields)) == expected


def test_several() -> None:
    assert [is_several(number) for number in ("", "5", "-5", "5-7", "5, 7", "5+")] == [False] * 3 + [True] * 3


def test_titles_in_english() -> None:
    reference = work("article", title="Surveiller et punir", journaltitle="The Journal of Names")
    assert (in_english(reference, "title"), in_english(reference, "container-title")) == (False, True)
