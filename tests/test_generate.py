"""The made-up libraries are the same on every run and share with others only what they may."""

from pathlib import Path

from refkit.library import read_library
from tests.generate import Avoid, avoiding, library_text


def test_same_seed_same_library() -> None:
    assert library_text(50, seed=3) == library_text(50, seed=3)


def test_nothing_that_was_to_be_avoided(tmp_path: Path) -> None:
    """A second library that avoids the first has no surname, no first word of a title, no journal of it."""
    first, second = tmp_path / "first.bib", tmp_path / "second.bib"
    first.write_text(library_text(20, seed=1), encoding="utf-8")
    old = avoiding(read_library(first).entries)
    second.write_text(library_text(300, seed=2, avoid=old), encoding="utf-8")
    new = avoiding(read_library(second).entries)
    shared = (old.surnames & new.surnames) | (old.title_heads & new.title_heads) | (old.initials & new.initials)
    assert sorted(shared) == []


def test_whole_short_titles_are_avoided() -> None:
    titles = frozenset(f"the {noun}" for noun in ("salt", "snow", "sea"))
    text = library_text(2000, seed=4, avoid=Avoid(titles=titles)).lower()
    assert [title for title in titles if f"{{{title}}}" in text or f"{{{title}:" in text] == []
