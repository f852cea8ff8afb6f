"""Answers that are kept."""

import pytest

from refkit.library.index import kept
from refkit.library.index.kept import Kept


def test_all_answers_are_forgotten_where_they_become_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 2)
    answers: Kept[int] = Kept()
    sizes = []
    for number, asked in enumerate("abc"):
        answers[asked] = number
        sizes.append(len(answers))
    assert (sizes, dict(answers)) == ([1, 2, 1], {"c": 2})
