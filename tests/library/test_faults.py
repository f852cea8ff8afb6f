"""What is wrong with the files of a library."""

from pathlib import Path

import pytest
from hypothesis import given

from refkit.library import read_library
from refkit.library.bib.source import Source
from refkit.library.entry import Fault
from refkit.library.file_library import FileLibrary
from refkit.records import Place
from tests.library.bib.texts import anything


def _faults(*texts: str) -> list[Fault]:
    sources = [Source(f"{number}.bib", text.encode()) for number, text in enumerate(texts)]
    return list(FileLibrary(sources).faults)


SILENT = [
    pytest.param("@book{a}\n@book{b}", id="two works"),
    pytest.param("@book{a}\n@misc{b, crossref = {a}}", id="parent above"),
    pytest.param("@misc{b, crossref = {a}}\n@book{a}", id="parent below"),
    pytest.param("@misc{b, crossref = {A}}\n@book{a}", id="parent in capitals"),
    pytest.param("@misc{b, xdata = {x}}\n@xdata{x}", id="entry that only lends"),
    pytest.param("@misc{b, related = {c}}\n@book{a, ids = {c, d}}", id="key among the ids"),
    pytest.param("@misc{b, crossref = {}}", id="empty crossref"),
    pytest.param("@string{p = {P}}\n@book{a, publisher = p, month = jan}", id="macros"),
    pytest.param("words\n@comment{x}\n% remark\n@book{a}", id="text between entries"),
]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_wrong(text: str) -> None:
    assert _faults(text) == []


# What the fault is about stands between « and ».
FAULTS = [
    pytest.param("«»no library", "no-entries", "", "", id="no entries"),
    pytest.param("@book{a}\n@book{«a»}", "duplicate-key", "a", "a", id="key twice"),
    pytest.param("@book{a}\n@book{«A»}", "duplicate-key", "A", "A", id="key twice but for capitals"),
    pytest.param("@xdata{a}\n@book{«a»}", "duplicate-key", "a", "a", id="key of an entry that only lends"),
    pytest.param("@book{a, «crossref» = {q}}", "dangling-crossref", "a", "q", id="parent that is not there"),
    pytest.param("@book{a, «xdata» = {q}}", "dangling-crossref", "a", "q", id="data that are not there"),
    pytest.param("@xdata{q}\n@book{a, «related» = {q, r}}", "dangling-crossref", "a", "r", id="one of two"),
    pytest.param("@book{a, x = «nosuch»}", "undefined-string", "a", "nosuch", id="macro that is not there"),
    pytest.param("@book{a, x = 1, «X» = 2}", "duplicate-field", "a", "x", id="field twice"),
    pytest.param("@book{a}\nЖ «}»", "stray-brace", "", "}", id="brace between entries"),
    pytest.param("@book{Ж, x = {1}«» y = {2}}", "missing-comma", "Ж", "x", id="comma that is missing"),
    pytest.param("% «@»book{a, x = 1 y = 2}", "commented-entry", "a", "a", id="behind a percent sign, all else untold"),
    pytest.param("@book{a}\n«@»string{s = {x}\n@book{b}", "unclosed-entry", "", "", id="macro never closed"),
]


@pytest.mark.parametrize(("marked", "kind", "key", "words"), FAULTS)
def test_fault(marked: str, kind: str, key: str, words: str) -> None:
    start, end = marked.index("«"), marked.index("»") - 1
    found = [
        (each.kind, each.start, each.end, each.key, each.words)
        for each in _faults(marked.replace("«", "").replace("»", ""))
    ]
    assert found == [(kind, start, end, key, words)]


def test_repeated_key_names_the_first_place() -> None:
    assert _faults("@book{a}\n@book{a} @book{A}", "@book{a}") == [
        Fault("duplicate-key", "0.bib", 15, 16, "a", "a", (Place("0.bib", 6, 7),)),
        Fault("duplicate-key", "0.bib", 24, 25, "A", "A", (Place("0.bib", 6, 7),)),
    ]


def test_faults_in_the_order_of_the_files_and_places() -> None:
    found = _faults("}\n@book{a, x = no}\n{\n@book{a}", "@book{, crossref = {z}}", "")
    assert [(fault.path, fault.kind) for fault in found] == [
        ("0.bib", "stray-brace"),
        ("0.bib", "undefined-string"),
        ("0.bib", "stray-brace"),
        ("0.bib", "duplicate-key"),
        ("1.bib", "no-key"),
        ("1.bib", "dangling-crossref"),
        ("2.bib", "no-entries"),
    ]


def test_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes("Жуков\n".encode() + b"\x93x\x94 {\n@book{a}")
    assert [(fault.kind, fault.start, fault.end, fault.words) for fault in read_library(path).faults] == [
        ("encoding", 6, 7, "1"),
        ("stray-brace", 10, 11, "{"),
    ]


@given(anything)
def test_every_fault_lies_in_the_text(text: str) -> None:
    length = len(text.encode("utf-8", "replace").decode())
    faults = FileLibrary([Source("a.bib", text.encode("utf-8", "replace"))]).faults
    places = [(fault.start, fault.end) for fault in faults]
    assert places == sorted(places) and all(0 <= start <= end <= length for start, end in places)
