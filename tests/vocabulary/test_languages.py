"""The words of seven languages: those that citations have, and those that are something else."""

import pytest

from refkit.vocabulary import dutch, french, german, italian, portuguese, russian, spanish
from refkit.vocabulary.table import Vocabulary
from tests.vocabulary import words

LANGUAGES = (
    (dutch.TABLE, words.dutch),
    (french.TABLE, words.french),
    (german.TABLE, words.german),
    (italian.TABLE, words.italian),
    (portuguese.TABLE, words.portuguese),
    (russian.TABLE, words.russian),
    (spanish.TABLE, words.spanish),
)
NOT_AMONG = [(table, field, listed) for table, said in LANGUAGES for field, listed in said.NOT_AMONG.items()]
AMONG = [(table, field, listed) for table, said in LANGUAGES for field, listed in said.AMONG.items()]
LABELS = [(table, word, label) for table, said in LANGUAGES for word, label in said.LABELS.items()]
MONTHS = [(table, word, month) for table, said in LANGUAGES for word, month in said.MONTHS.items()]


@pytest.mark.parametrize(("table", "field", "listed"), NOT_AMONG)
def test_not_among(table: Vocabulary, field: str, listed: str) -> None:
    assert not set(listed.split(",")) & set(getattr(table, field))


@pytest.mark.parametrize(("table", "field", "listed"), AMONG)
def test_among(table: Vocabulary, field: str, listed: str) -> None:
    assert set(listed.split(",")) - set(getattr(table, field)) == set()


@pytest.mark.parametrize(("table", "word", "label"), LABELS)
def test_label(table: Vocabulary, word: str, label: str) -> None:
    assert table.labels.get(word) == label


@pytest.mark.parametrize(("table", "word", "month"), MONTHS)
def test_month(table: Vocabulary, word: str, month: int) -> None:
    assert table.months.get(word) == month
