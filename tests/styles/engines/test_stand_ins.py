"""Tests that text goes out without what its reader would take for markup, and comes back as it was."""

from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.engines.stand_ins import StandIns
from refkit.styles.rich import NO_FACES, Run, merged, plain

_AWKWARD = "\\{}$"
_FACES = st.frozensets(st.sampled_from(["italic", "bold", "smallcaps", "superscript", "subscript"]))
_RUNS = st.lists(st.builds(Run, st.text(min_size=1), _FACES, link=st.just("")), min_size=1)


@given(st.text())
def test_text_comes_back(text: str) -> None:
    stand_ins = StandIns([text], _AWKWARD)
    hidden = stand_ins.hidden(text)
    assert stand_ins.shown(hidden) == text
    assert not set(hidden) & set(_AWKWARD)
    hidden.encode()  # no halves of surrogate pairs


@given(st.text())
def test_shielded_text_comes_back(text: str) -> None:
    stand_ins = StandIns([text], _AWKWARD)
    assert stand_ins.shown(stand_ins.shielded(text)) == text


@given(_RUNS)
def test_faces_come_back(runs: list[Run]) -> None:
    stand_ins = StandIns((run.text for run in runs), _AWKWARD)
    back = stand_ins.unmarked((Run("".join(map(stand_ins.marked, runs))),))
    assert plain(back) == plain(tuple(runs))
    assert back == merged(tuple(run if run.text.strip() else run._replace(faces=NO_FACES) for run in runs))


def test_private_characters_of_the_text_are_its_own() -> None:
    text = "\U000f0000{\U000f0001}"
    stand_ins = StandIns([text], _AWKWARD)
    assert stand_ins.shown(stand_ins.hidden(text)) == text
