"""Tests which words keep their capitals."""

import pytest

from refkit.styles.engines.protection import with_protection
from refkit.styles.rich import plain
from tests.styles.engines.styles import reference


@pytest.mark.parametrize(
    ("title", "protected"),
    [
        ("A Plain Title", []),
        ("The {DNA} of things", ["DNA"]),
        ("The {L}ondon fog", ["London"]),
        ("Mc{D}onald", ["McDonald"]),
        ("On arXiv and MolProbity", ["arXiv", "MolProbity"]),
    ],
)
def test_whole_words_are_protected(title: str, protected: list[str]) -> None:
    words = reference(title=title).text("title")
    found = with_protection(words)
    assert plain(found) == plain(words)
    assert [run.text for run in found if run.is_protected] == protected
