"""The English words: those that label places, and those that do not."""

import pytest

from refkit.vocabulary.english import TABLE

NOT_LABELS = ["", "arts", "and", "see", "a", "the", "x", "jr", "ibid", "passim"]
LABELS = {"p": "page", "pp": "page", "ch": "chapter", "vol": "volume", "nos": "number", "n": "note", "§": "section"}
LABELS |= {
    "ll": "line",
    "fol": "folio",
    "par": "paragraph",
    "bk": "book",
    "act": "act",
    "sc": "scene",
    "¶": "paragraph",
}


@pytest.mark.parametrize("word", NOT_LABELS)
def test_no_label(word: str) -> None:
    assert word not in TABLE.labels


@pytest.mark.parametrize(("word", "label"), LABELS.items())
def test_label(word: str, label: str) -> None:
    assert TABLE.labels[word] == label


def test_articles_of_other_languages_are_no_determiners() -> None:
    assert not {"die", "la", "el", "il"} & TABLE.determiners
