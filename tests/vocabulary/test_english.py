"""The English words: one form, and no word that says two things where only one can be meant."""

import pytest

from refkit.errors import RefkitError
from refkit.vocabulary import LANGUAGES, Vocabulary, vocabulary
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

# Every table whose members are words or phrases, by the name of its field.
WORDS = {
    name: [*getattr(TABLE, name)]
    for name in Vocabulary.__dataclass_fields__
    if not isinstance(getattr(TABLE, name), str)
}


@pytest.mark.parametrize("word", NOT_LABELS)
def test_no_label(word: str) -> None:
    assert word not in TABLE.labels


@pytest.mark.parametrize(("word", "label"), LABELS.items())
def test_label(word: str, label: str) -> None:
    assert TABLE.labels[word] == label


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_words_are_as_they_are_looked_up(words: list[str]) -> None:
    assert words and words == [word.casefold().rstrip(".").strip() for word in words]


def test_tables_agree_with_each_other() -> None:
    assert (
        sorted(TABLE.plural_labels - set(TABLE.labels)),
        sorted(TABLE.et_al_words & TABLE.conjunctions),
        sorted(TABLE.ibid & TABLE.prefix_words),
        sorted(TABLE.before_places & set(TABLE.labels)),
        sorted(TABLE.particles & set(TABLE.months)),
        sorted(set(TABLE.months.values())),
    ) == ([], [], [], [], [], list(range(1, 13)))


def test_phrases_are_made_of_their_words() -> None:
    assert {"qtd", "in", "see", "e.g"} <= TABLE.prefix_words and "qtd in" not in TABLE.prefix_words
    assert TABLE.et_al_words == {"et", "al", "alii", "others", "colleagues"}


def test_languages() -> None:
    assert [vocabulary(code) for code in LANGUAGES] == [TABLE]


def test_unknown_language() -> None:
    with pytest.raises(RefkitError, match="no word tables for the language 'xx'") as error:
        vocabulary("xx")
    assert error.value.hint == "known: en"
