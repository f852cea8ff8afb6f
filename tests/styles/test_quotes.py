"""Quotation marks at their depth, and apostrophes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.quotes import quoted, with_marks
from refkit.styles.rich import Run, plain, rich

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("Inoy Stalin", id="no marks"),
    pytest.param("Of “Mice” and Men", id="double marks"),
    pytest.param("On “a ‘b’ c”", id="marks in marks"),
    pytest.param("Die „Räuber“ und «ihre» Zeit", id="marks of other languages"),
    pytest.param("L’homme", id="curly apostrophe"),
]


@pytest.mark.parametrize("text", NOOP)
def test_marks_that_stay(text: str) -> None:
    assert plain(with_marks(rich(text))) == text


MARKS = [
    pytest.param("Stalin's", "Stalin’s", id="apostrophe"),
    pytest.param("the writers' union", "the writers’ union", id="apostrophe behind a word"),
    pytest.param("'Tis Pity She's a Whore", "’Tis Pity She’s a Whore", id="apostrophe before a word"),
    pytest.param('Of "Mice" and Men', "Of “Mice” and Men", id="straight double marks"),
    pytest.param("Of 'Mice' and Men", "Of “Mice” and Men", id="single marks"),
    pytest.param("Of ‘Mice’ and Men", "Of “Mice” and Men", id="curly single marks"),
    pytest.param("\"On 'a' b\"", "“On ‘a’ b”", id="marks in marks"),
    pytest.param("On 'Stalin's War'", "On “Stalin’s War”", id="apostrophe in marks"),
    pytest.param('("Mice")', "(“Mice”)", id="parenthesis"),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_marks(text: str, expected: str) -> None:
    assert plain(with_marks(rich(text))) == expected


QUOTED = [
    pytest.param("", "", id="nothing"),
    pytest.param("Money", "“Money”", id="word"),
    pytest.param("Reading “Kubla Khan”", "“Reading ‘Kubla Khan’”", id="a title in it"),
    pytest.param("“A ‘b’ c”", "“‘A “b” c’”", id="three deep"),
    pytest.param("Stalin's", "“Stalin’s”", id="apostrophe"),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_quoted(text: str, expected: str) -> None:
    assert plain(quoted(rich(text))) == expected


_MARKS = "\"'`“”‘’„‚"
_TEXTS = st.text(_MARKS + "ab (-", max_size=40)


@given(st.lists(_TEXTS, max_size=4), st.integers(0, 3))
def test_only_marks_change(texts: list[str], depth: int) -> None:
    words = tuple(Run(text, is_protected=number % 2 == 0) for number, text in enumerate(texts))
    changed = with_marks(words, depth)
    assert [[sign for sign in run.text if sign not in _MARKS] for run in changed] == [
        [sign for sign in text if sign not in _MARKS] for text in texts
    ]
    assert [len(run.text) for run in changed] == [len(text) for text in texts]


@pytest.mark.parametrize("sign", [*_MARKS, " '", "' ", "a'", "'a ", '"a" '])
def test_many_marks_are_read_to_the_end(sign: str) -> None:
    assert len(plain(with_marks(rich(sign * 50_000)))) == 50_000 * len(sign)
