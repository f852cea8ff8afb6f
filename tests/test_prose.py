"""Prose that cites nothing: whatever the library, no citation is seen in it and nothing is found but CIT011."""

import re
from functools import cache
from pathlib import Path
from typing import Literal

import pytest

from refkit.documents import read_document
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.library.library import Library
from refkit.run import check
from tests.generate import Avoid, library_text

PROSE = sorted((Path(__file__).parent / "prose").iterdir())
PAPER_LIBRARY = Path(__file__).parent.parent / "bibliography.bib"
Kind = Literal["none", "paper", "made-500"]

WORD = re.compile(r"\w+")
PARENTHESIS = re.compile(r"\(([^()]*)\)")
# "Royal Museum for Ethnology", "the *Clipper*", "Lake Baikal": capitalised words, joined by small ones
NAME = re.compile(r"(the )?\*?[A-Z]\w*([ .](of|for|für|[A-Z]\w*))*\*?", re.UNICODE)


@cache
def _prose() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in PROSE)


def _names_in_parentheses() -> list[str]:
    return [text for text in PARENTHESIS.findall(_prose()) if NAME.fullmatch(text)]


def _what_prose_says() -> Avoid:
    names = frozenset(name.replace("*", "").lower() for name in _names_in_parentheses())
    bare = frozenset(name.removeprefix("the ") for name in names)
    return Avoid(
        surnames=frozenset(word.lower() for word in WORD.findall(_prose())),
        titles=names | bare | frozenset(f"the {name}" for name in bare),
    )


@pytest.fixture(scope="module", params=["none", "paper", "made-500"])
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Library:
    kind: Kind = request.param
    if kind == "none":
        return Library((), ())
    if kind == "paper":
        return read_library(PAPER_LIBRARY)
    path = tmp_path_factory.mktemp("made") / "made.bib"
    path.write_text(library_text(500, seed=11, avoid=_what_prose_says()), encoding="utf-8")
    return read_library(path)


@pytest.mark.parametrize("path", PROSE, ids=[path.stem for path in PROSE])
def test_nothing_is_found(path: Path, library: Library) -> None:
    report = check(Draft((read_document(path),)), library)
    said = [citation.raw for citation in report.citations]
    said += [f"{finding.code} {finding.message}" for finding in report.findings if finding.code != "CIT011"]
    assert said == []


def test_prose_is_as_much_and_as_hard_as_it_should_be() -> None:
    assert (len(_prose().encode()) >= 20_000, len(_names_in_parentheses()) >= 60) == (True, True)
