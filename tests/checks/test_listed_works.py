"""Which works of the library the items of a list are."""

from pathlib import Path

import pytest
from hypothesis import given

from refkit.checks.listed_works import find_listed
from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.library.library import Library
from refkit.listed import library_of
from refkit.run import check
from tests.checks.listed import BELL, GETTY, THURSTON, ZHUKOV, draft_with, library_at
from tests.library.reflist.test_read import TEXTS

# An item, and the keys of the works that it is.
WORKS = {
    "no work of the library": ("Quist, Ann. *Sleet*. Tern, 2001.", []),
    "another work of an author": ("Zhukov, Yuri. *Tayny Kremlia*. Tern, 2003.", []),
    "a title of one word by another": ("Quist, Ann. *Fog*. Tern, 1980.", []),
    "a year alone": ("Zhukov. 2003.", ["zhukov2003inoy"]),
    "as it is": (ZHUKOV, ["zhukov2003inoy"]),
    "a dash": ("———. *Inoy Stalin*. Tern, 2003.", ["zhukov2003inoy"]),
    "with its subtitle": ("Zhukov, Y. (2003). *Inoy Stalin: A history*. Tern.", ["zhukov2003inoy"]),
    "another year": ("Thurston, Robert. *Life and Terror in the North*. Tern, 1998.", ["thurston1996life"]),
    "a misspelt name": ("Thurstan, Robert. *Life and Terror in the North*. Tern, 1996.", ["thurston1996life"]),
    "a misspelt title": (
        "Getty, J. A. (2002). The excesses are not permited. *Review*, 12, 113.",
        ["getty2002excesses"],
    ),
    "without its author": ("*Life and Terror in the North*. Tern, 1996.", ["thurston1996life"]),
    "et al.": ("Pell, Martha, et al. *Fog*. Tern, 1999.", ["pell1999fog"]),
}


@pytest.mark.parametrize(("item", "keys"), WORKS.values(), ids=WORKS)
def test_works_of_an_item(item: str, keys: list[str], tmp_path: Path) -> None:
    draft = Draft((read_text(draft_with("So.", BELL, GETTY, THURSTON, ZHUKOV, item), "draft.md"),))
    last = find_listed(draft, library_at(tmp_path))[-1]
    assert [entry.key for entry in last.works] == keys


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return library_at(tmp_path_factory.mktemp("library"))


@given(TEXTS)
def test_rules_never_raise_and_findings_lie_in_the_draft(library: Library, listed: str) -> None:
    text = draft_with("It is so (Zhukov 3; Getty 12). It is not (Bell and Geertz 4).", BELL, listed, ZHUKOV)
    draft = Draft((read_text(text, "draft.md"),))
    libraries = [library, library_of(draft) or library]
    found = [finding for each in libraries for finding in check(draft, each, Config(select=("REF",))).findings]
    assert all(0 <= finding.start < finding.end <= len(text) for finding in found)
