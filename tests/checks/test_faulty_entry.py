"""The entry in which a fault stands."""

from pathlib import Path

import pytest

from refkit.checks.faulty_entry import entry_of, field_of, uncertain_entries
from refkit.library import read_library

STANDING = [
    pytest.param("@book{a, title={A}}}\n", ["-"], id="between the entries"),
    pytest.param("@xdata{x, title {T}}\n@book{b,}", ["-"], id="in one that is no work"),
    pytest.param("@book{a, title {T}}", ["a title"], id="a field"),
    pytest.param("@book{a, title {A}}\n@book{a, title={B},, year {C}}", ["a title", "a -", "a year"], id="one key"),
    pytest.param("@book{é,}\n@book{жук, note={é},\n title {T}}", ["жук title"], id="places are those of characters"),
]


def _standing(path: Path) -> list[str]:
    library = read_library(path)
    faults = [fault for fault in library.faults if fault.kind in ("broken-field", "stray-brace", "stray-comma")]
    found = [(entry_of(library, fault), field_of(library, fault)) for fault in faults]
    return [f"{entry.key} {field.name if field else '-'}" if entry else "-" for entry, field in found]


@pytest.mark.parametrize(("bib", "expected"), STANDING)
def test_standing(tmp_path: Path, bib: str, expected: list[str]) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(bib, encoding="utf-8")
    assert _standing(path) == expected


def test_the_second_of_two_files(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.bib").write_text(f"@book{{{name}, title {{T}}}}", encoding="utf-8")
    library = read_library(tmp_path / "a.bib", tmp_path / "b.bib")
    entries = [entry_of(library, fault) for fault in library.faults]
    assert [entry.key for entry in entries if entry] == ["a", "b"]


def test_uncertain_entries(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("@book{a,\n title = {T,\n year = 2001\n}\n@book{b, title={B},, year = {2001}}", encoding="utf-8")
    assert uncertain_entries(read_library(path).faults) == {(str(path), "a")}
