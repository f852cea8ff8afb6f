"""Where the works of a note begin."""

import pytest

from refkit.citations.notes.anchors import anchors_of
from tests.citations.notes.factories import ENGLISH, layout

ANCHORS = {
    "nothing": ("It was so.", []),
    "title in prose": ("What *Pravda* wrote", []),
    "people of the book": ("X, *Book*, ed. Ann Lee, *Studies* 3", ["X, ⁠*Book"]),
    "journal": ("X, “Title,” *Journal* 3", ["X, “Title,”"]),
    "book it is in": ("X, “Title,” in *Book* (A: B, 1980)", ["X, “Title,”"]),
    "in square brackets": ("X, *Book*, 1 \\[*Sprache*; no more\\]", ["X, *Book"]),
    "title alone": ("See *Inoy Stalin*, 3", ["*Inoy Stalin"]),
    "title behind a semicolon": ("X, *Book*, 3; *Inoy Stalin*, 3", ["X, *Book", "*Inoy Stalin"]),
    "published title in prose": ("she says in *Inoy Stalin* (Moscow: V, 2003)", ["*Inoy Stalin"]),
    "ibid.": ("Lydiat in ibid., 3; Ibid.", ["ibid.", "Ibid."]),
    "name before ibid.": ("X, *Book*, 3; Bredel, ibid., 40", ["X, *Book", "Bredel, ibid."]),
    "prose before ibid.": ("For one of Bredel, ibid., 40", ["ibid."]),
    "id is a word": ("the id of the user, id 3", []),
    "op. cit.": ("Getty, op. cit., 3", ["Getty, op. cit."]),
}


# Long notes without a blank, and with words that stand for a work and hold no "cit": neither is read again and again.
@pytest.mark.parametrize("piece", ["op.cit.", "a. a. O. ", "Smith,*T*,", "(wie Anm. 3)"])
def test_hostile_rows(piece: str) -> None:
    found = layout(piece * (100_000 // len(piece)))
    assert all(anchor.end <= len(found.text) for anchor in anchors_of(found, ENGLISH))


@pytest.mark.parametrize(("note", "expected"), ANCHORS.values(), ids=ANCHORS.keys())
def test_anchors(note: str, expected: list[str]) -> None:
    found = layout(note)
    words = [found.text[anchor.start : anchor.end].replace("\u2060", "*") for anchor in anchors_of(found, ENGLISH)]
    assert words == [each.replace("\u2060", "") for each in expected]
