"""Tests what is set right in the entries that typst formats."""

import pytest

from refkit.styles.engines.tidy import tidied, with_others
from refkit.styles.rich import plain, rich
from tests.styles.engines.styles import reference


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("A title. 2001.", "A title. 2001."),
        ("An ellipsis ... and more", "An ellipsis ... and more"),
        ("pp. 63–91.. doi:1", "pp. 63–91. doi:1"),
        ("“Why?”. Thesis", "“Why?” Thesis"),
        ("“Why?.” Next", "“Why?” Next"),
        ("(1962,). Film", "(1962). Film"),
        ("“Of “this” and”", "“Of ‘this’ and”"),
        ("one “mark left", "one “mark left"),
    ],
)
def test_marks(text: str, tidy: str) -> None:
    assert plain(tidied(rich(text), reference(title="x"))) == tidy


@pytest.mark.parametrize(
    ("fields", "text", "tidy"),
    [
        ({"date": "1948/1953"}, "Churchill. 1948. War.", "Churchill. 1948–1953. War."),
        ({"date": "1948/.."}, "(1948).", "(1948–)."),
        ({"date": "1948/1953", "title": "In 1948"}, "In 1948.", "In 1948."),
        ({"year": "forthcoming"}, "Lee. (n.d.). T.", "Lee. (forthcoming). T."),
        ({"year": "in press"}, "Lee. T. n.d.", "Lee. T. in press."),
        ({"title": "Clues, myths, and method"}, "Clues, Myths, And Method", "Clues, Myths, and Method"),
    ],
)
def test_what_the_records_have_no_place_for(fields: dict[str, str], text: str, tidy: str) -> None:
    assert plain(tidied(rich(text), reference(**fields))) == tidy


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Abbott, B., & @ (2016).", "Abbott, B. et al. (2016)."),
        ("Abbott, B. and @ (2016).", "Abbott, B. et al. (2016)."),
        ("Reiner, E., Lee, A. and # (Eds.).", "Reiner, E., Lee, A., et al. (Eds.)."),
        ("Reiner, E., Lee, A., #. Title.", "Reiner, E., Lee, A., et al. Title."),
    ],
)
def test_lists_that_go_on(text: str, others: str) -> None:
    assert plain(with_others(rich(text), "@", "#")) == others
