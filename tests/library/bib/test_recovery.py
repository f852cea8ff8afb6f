"""Entries in which something is wrong: what is kept, what is said, and where."""

import pytest
from hypothesis import given

from refkit.library.bib.recovery import recover
from tests.library.bib.faulty import FAULTY, Faulty
from tests.library.bib.texts import anything, entries_of, file_of, good, sound_entries

REMARKS = [
    pytest.param("@book{t, % why\n a = {x}}", id="behind the key"),
    pytest.param("@book{t, a = {x}, % why, b = {y}\n}", id="behind a field"),
    pytest.param("@book{t, a = % why\n {x}}", id="before a value"),
    pytest.param("@book{t, a = {x} % why\n}", id="behind a value"),
    pytest.param("@book{t,\n% b = {y},\n a = {x}}", id="on its own line"),
]


@pytest.mark.parametrize("text", REMARKS)
def test_remarks_are_blanks(text: str) -> None:
    file = file_of(text.encode())
    assert (file.raw(0).fields, file.written(0).flaws) == ({"a": "x"}, ())


@pytest.mark.parametrize("block", FAULTY.values(), ids=FAULTY)
def test_faulty_block(block: Faulty) -> None:
    file = file_of(f"{good('good1')}{block.text}\n{good('good2')}".encode())
    written = [file.written(number) for number in range(len(file))]
    raw = [file.raw(number) for number, entry in enumerate(written) if not entry.key.startswith("good")]
    flaws = [*file.places.flaws, *(flaw for entry in written for flaw in entry.flaws)]  # type: ignore[attr-defined]
    expected = [] if block.key is None else [(block.key, block.fields)]
    assert ([(each.key, each.fields) for each in raw], tuple(each.kind for each in flaws)) == (expected, block.flaws)


PLACES = [
    pytest.param("@book{t,\n a = «{»x {y},\n b = 1\n}", id="opening of a value that never ends"),
    pytest.param("@book{t,\n a = {x«}» y},\n b = 1\n}", id="brace too many"),
    pytest.param("@book{t, a = {x}«» b = 1}", id="comma that is missing"),
    pytest.param("@book{«t u», a = {x}}", id="key with a blank"),
    pytest.param("@book{t, «a» {x}}", id="field without equals sign"),
    pytest.param("@book{t, a = {x},«,» b = 1}", id="comma too many"),
    pytest.param("@book{t, a = {x}, «some words»\n b = 1}", id="text between fields"),
    pytest.param("«@»book{t, a = {x}", id="entry never closed"),
    pytest.param("@book{t, a = {x}, «a» = 1}", id="field that was there before"),
    pytest.param("@book{t, a = {x} # «nosuch»}", id="macro that is not there"),
]


@pytest.mark.parametrize("marked", PLACES)
def test_place_of_a_flaw(marked: str) -> None:
    start, end = marked.index("«"), marked.index("»") - 1
    (entry,) = entries_of(marked.replace("«", "").replace("»", ""))
    assert [(flaw.start, flaw.end) for flaw in entry.flaws] == [(start, end)]


def test_no_more_flaws_are_told_than_anybody_reads() -> None:
    entry = recover(text := b"@book{t" + b",\n a {x}" * 1000 + b"}", 0, len(text))
    assert (len(entry.flaws), entry.end) == (50, len(text))


@given(sound_entries())
def test_nothing_is_wrong_in_a_sound_entry(text: str) -> None:
    entry = recover(data := text.encode(), 0, len(data))
    assert (entry.flaws, entry.end) == ((), len(data))


@given(anything)
def test_places_are_exact_and_in_order(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    at = 0
    for entry in entries_of(text):
        assert (text[entry.start], text[entry.key_start : entry.key_end]) == ("@", entry.key)
        places = [at, entry.start, entry.key_start, entry.key_end]
        for field in entry.fields:
            assert text[field.start : field.name_end].lower() == field.name
            pieces = [place for piece in field.pieces for place in (piece.start, piece.end)]
            places += [field.start, field.name_end, field.value_start, *pieces, field.end]
        places.append(entry.end)
        assert places == sorted(places)
        assert all(entry.start <= flaw.start <= flaw.end <= entry.end for flaw in entry.flaws)
        at = entry.end
