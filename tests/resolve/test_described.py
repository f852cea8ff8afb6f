"""Live citations that describe their works: which entry is meant, and which is only like it."""

import pytest

import refkit
from refkit.citations.commands import KeyedItem
from refkit.citations.shape import ItemShape
from refkit.documents.model import DescribedWork
from refkit.library.library import Library
from refkit.records import Issued, Name, Title
from refkit.resolve.described import described_work

LIBRARY = r"""
@article{excesses, author={Getty, J. Arch}, title={Excesses Are Not Permitted: Mass Terror}, year={2002}, doi={10.1111/0036}}
@book{inoy, author={Zhukov, Yuri}, title={Inoy Stalin}, year={2003}}
@book{inoy2, author={Zhukov, Yuri}, title={Inoy Stalin}, year={2005}}
@book{plant, author={van der Plank, Jan}, title={Plant Diseases}}
@book{essays, editor={Bell, Ann}, title={Essays}, year={1999}}
"""


DOIS = {"10.1111/0036": 0}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    path = tmp_path_factory.mktemp("described") / "refs.bib"
    path.write_text(LIBRARY, encoding="utf-8")
    return refkit.read_library(str(path))


def work(title: str, *families: str, year: str = "", doi: str = "") -> DescribedWork:
    return DescribedWork("", doi, title, families, year)


# what only resembles a work first
FOUND = {
    "noop-other-title": (work("Excesses", "Getty"), "missing", []),
    "noop-other-author": (work("Inoy Stalin", "Mukhin"), "missing", []),
    "noop-other-year": (work("Inoy Stalin", "Zhukov", year="1999"), "missing", []),
    "noop-other-doi": (work("Excesses Are Not Permitted", "Getty", doi="10.1111/9"), "missing", []),
    "noop-no-title": (work("", "Zhukov", year="2003"), "missing", []),
    "noop-nothing": (work(""), "missing", []),
    "title-author-year": (work("Inoy Stalin", "Zhukov", year="2003"), "matched", ["inoy"]),
    "two-editions": (work("Inoy Stalin", "Zhukov"), "ambiguous", ["inoy", "inoy2"]),
    "accents-and-capitals": (work("INOY STÁLIN", "Żhukov", year="2003"), "matched", ["inoy"]),
    "without-the-subtitle": (work("Excesses Are Not Permitted", "Getty", year="2002"), "matched", ["excesses"]),
    "doi-under-another-title": (work("Some Other Wording", doi="DOI:10.1111/0036"), "matched", ["excesses"]),
    "doi": (work("Excesses Are Not Permitted", doi="https://doi.org/10.1111/0036"), "matched", ["excesses"]),
    "doi-in-spite-of-the-year": (work("Excesses Are Not Permitted", year="2001", doi="10.1111/0036"), "matched", ["excesses"]),
    "particle": (work("Plant Diseases", "van der Plank"), "matched", ["plant"]),
    "editor": (work("Essays", "Bell", year="1999"), "matched", ["essays"]),
}  # fmt: skip


@pytest.mark.parametrize(("described", "status", "keys"), FOUND.values(), ids=FOUND)
def test_works(library: Library, described: DescribedWork, status: str, keys: list[str]) -> None:
    settled = described_work(KeyedItem("", ItemShape(3, 9), "", described), described, library, DOIS)
    assert (settled.status, [library.entries[fit.entry].key for fit in settled.fits]) == (status, keys)


def test_what_the_field_says_is_kept(library: Library) -> None:
    described = work("No Such Book", "Nobody", year="1999")
    settled = described_work(KeyedItem("", ItemShape(3, 9), "my emphasis", described), described, library, DOIS)
    said = (settled.names, settled.title, settled.issued, settled.suffix)
    assert said == ((Name("Nobody"),), Title("No Such Book", "plain"), Issued("1999", "1999"), "my emphasis")
