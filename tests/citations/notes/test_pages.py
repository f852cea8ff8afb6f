"""The places behind a work in a note."""

import pytest

from refkit.citations.notes.pages import read_pages
from tests.citations.notes.factories import ENGLISH, written_place


def read(text: str) -> tuple[str, str]:
    """The locators on one line, and the text that they take."""
    pages = read_pages(text, 0, len(text), 0, ENGLISH)
    return ("", "") if pages is None else (", ".join(map(written_place, pages.locators)), text[: pages.end])


NOOP = [
    "",
    ", ",
    " who",
    ", who did so",
    ", civil",
    ", 4th series",
    ", 5 Nov. 2002",
    ", 5. May 1936",
    ", 2 vols.",
    ", s.v. Stalin",
    ", c. 1700",
    ", i.e. here",
]
NOOP += [
    ", in 1936",
    ", from 1940 on",
    "; 190 people",
    " 8.1.2",
    " 1.12.4",
    ", mixed",
    ", 2. Aufl.",
    ", 51. ed.",
    ", 318 p.",
]


@pytest.mark.parametrize("text", NOOP)
def test_no_place(text: str) -> None:
    assert read(text) == ("", "")


PLACES = {
    ", 12": "page 12",
    ": 17–35": "page 17-35",
    " 345": "page 345",
    ", 123–37": "page 123-137",
    ", 99, 216": "page 99, page 216",
    ", 12, 14–16, and 19": "page 12, page 14-16, page 19",
    ", 139; 190": "page 139, page 190",
    ", xxvi": "page xxvi",
    ", xxiiii–xxvi": "page xxiiii-xxvi",
    ", lxxv–lxxvi, xcii–xciv, civ": "page lxxv-lxxvi, page xcii-xciv, page civ",
    ", 236v": "page 236v",
    ", 4r–5r": "page 4r-5r",
    ", c.4v–d.1r": "page c.4v-d.1r",
    ", a.iv": "page a.iv",
    ", *.3v": "page *.3v",
    ", A2r": "page A2r",
    ", 1:17": "volume 1, page 17",
    ", 1:297–300": "volume 1, page 297-300",
    ", 1:viii": "volume 1, page viii",
    ", ii.134, ii.155": "volume ii, page 134, volume ii, page 155",
    ", 1: e.g. 637, 655": "volume 1, page 637, page 655",
    ", 44 n.43": "page 44, note 43",
    ", 45n3": "page 45, note 3",
    ", 45nn3–4": "page 45, note 3-4",
    ", 45ff": "page 45",
    ", 45 ff.": "page 45",
    ", 72–94, esp. 84–86": "page 72-94, page 84-86",
    ", 113–38 (p. 115)": "page 113-138, page 115",
    ", n. 4, p. 3": "note 4, page 3",
    ", 3–20, hier 7": "page 3-20, page 7",
    ", 20–45, at 33": "page 20-45, page 33",
    " at 76": "page 76",
    ", passim": "passim",
    ", p. 45": "page 45",
    ", pp. 45–47": "page 45-47",
    ", fol. 12r": "folio 12r",
    ", chap. 3": "chapter 3",
    ", secs. xc–xcii": "section xc-xcii",
    ", section 1.5, pp. 46–57": "section 1.5, page 46-57",
    ", 514a–520a": "page 514a-520a",
    ", vol. II": "volume II",
    ", vol. 2, 45": "volume 2, page 45",
}


@pytest.mark.parametrize(("text", "expected"), PLACES.items(), ids=PLACES.keys())
def test_places(text: str, expected: str) -> None:
    assert read(text) == (expected, text)


ENDS = {
    ", 113–38 (who says so)": ", 113–38",
    ", no. 4, 1999, pp. 3": ", no. 4",
    ", 379 suggested that": ", 379",
    ", 12. For": ", 12",
    ", 143: “Graecorum": ", 143",
    ", 265 to Paul": ", 265",
    ", 44 and Du Cange": ", 44",
    ", 1:199 for similar": ", 1:199",
    ", i.184, 4th sequence": ", i.184",
    ", 45; Getty": ", 45",
}


@pytest.mark.parametrize(("text", "expected"), ENDS.items(), ids=ENDS.keys())
def test_end(text: str, expected: str) -> None:
    assert read(text)[1] == expected
