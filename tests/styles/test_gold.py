"""Sixty works as people write them into their libraries, and the lists that the manuals make of them.

The lists were written by hand before refkit's were seen; where the two differed, the manual decided for one of them.
`gold/` has the list of each manual, a key and its entry on each line, titles between stars.
"""

from pathlib import Path

import pytest

import refkit
from refkit.styles import MANUALS, ManualName, manual
from refkit.styles.listing import list_works
from refkit.styles.works import references_of
from tests.styles.factories import shown

HERE = Path(__file__).parent


@pytest.mark.parametrize("style", MANUALS)
def test_lists_are_those_of_an_editor(style: ManualName) -> None:
    library = refkit.read_library(str(HERE / "gold.bib"))
    works = references_of(library, range(len(library.entries)))
    ours = [f"{work.key}\t{shown(work.text)}" for work in list_works(works, manual(style))]
    assert ours == (HERE / "gold" / f"{style}.txt").read_text(encoding="utf-8").splitlines()
