"""From Python: the works of a library, or some of them, as a manual lists them."""

from pathlib import Path

import pytest

import refkit
from refkit.styles.works import kept_references_of, references_of

BOOKS = """@book{b, author = {Zhukov, Yuri}, title = {Tayny}, publisher = {Terra}, year = {2000}}
@book{a, author = {Getty, J. Arch}, title = {Origins}, publisher = {CUP}, year = {1985}}
"""
GETTY, ZHUKOV = "Getty, J. Arch. Origins. CUP, 1985.", "Zhukov, Yuri. Tayny. Terra, 2000."


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        pytest.param(set(), [], id="no work"),
        pytest.param(None, [("a", GETTY), ("b", ZHUKOV)], id="all works"),
        pytest.param({"b", "c", None}, [("b", ZHUKOV)], id="some of them"),
    ],
)
def test_bibliography(keys: set[str] | None, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BOOKS, encoding="utf-8")
    library = refkit.read_library(str(tmp_path / "a.bib"))
    assert [(work.key, str(work)) for work in refkit.bibliography(library, "mla", keys)] == expected


def test_works_are_read_once_for_a_library(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BOOKS, encoding="utf-8")
    library = refkit.read_library(str(tmp_path / "a.bib"))
    first, second = kept_references_of(library, [0, 1]), kept_references_of(library, [1])
    assert first == references_of(library, [0, 1])
    assert second[0] is first[1]


def test_no_such_manual(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BOOKS, encoding="utf-8")
    with pytest.raises(refkit.RefkitError, match="there is no style mlaa"):
        refkit.bibliography(refkit.read_library(str(tmp_path / "a.bib")), "mlaa")  # type: ignore[arg-type]
