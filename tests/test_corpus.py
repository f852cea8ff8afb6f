"""Our own drafts of many kinds, with the works that a careful reader says each citation means.

The gold was written before the program read the drafts.  What is known to be wrong is listed in `known-wrong.txt`;
the list may only shrink: a citation that has come right must leave it.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from refkit.documents import read_document
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.records import Citation
from refkit.run import read_citations

CORPUS = Path(__file__).parent / "corpus"
DRAFTS = sorted(path.stem for path in CORPUS.glob("*.md") if path.stem != "README")
KNOWN_WRONG = frozenset((CORPUS / "known-wrong.txt").read_text(encoding="utf-8").splitlines())


@dataclass(frozen=True, slots=True)
class Gold:
    """A citation as a reader sees it: where, its words, and the keys of the works it means."""

    start: int
    end: int
    text: str
    keys: frozenset[str]


def _gold(name: str) -> list[Gold]:
    lines = (CORPUS / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return [Gold(one["start"], one["end"], one["text"], frozenset(one["keys"])) for one in records]


def _read(name: str) -> tuple[Citation, ...]:
    draft = Draft((read_document(CORPUS / f"{name}.md"),))
    return read_citations(draft, read_library(CORPUS / f"{name}.bib")).citations


def wrong(name: str) -> list[str]:
    """The citations of a draft that are read otherwise than the gold has them, and those that are none."""
    gold, read = _gold(name), _read(name)
    found = []
    for one in gold:
        here = [citation for citation in read if citation.start < one.end and one.start < citation.end]
        keys = {item.id for citation in here for item in citation.items if item.id}
        if not here or keys != one.keys:
            found.append(f"{name}:{one.start} {' '.join(one.text.split())}")
    for citation in read:
        if not any(citation.start < one.end and one.start < citation.end for one in gold):
            found.append(f"{name}:{citation.start} none: {' '.join(citation.raw.split())}")
    return found


@pytest.mark.parametrize("name", DRAFTS)
def test_draft_is_read_as_its_gold_says(name: str) -> None:
    assert wrong(name) == [line for line in wrong(name) if line in KNOWN_WRONG]
    assert [line for line in KNOWN_WRONG if line.startswith(f"{name}:") and line not in wrong(name)] == []


def test_every_draft_has_its_library_and_its_gold() -> None:
    there = {name for name in DRAFTS if (CORPUS / f"{name}.bib").is_file() and _gold(name)}
    assert (len(DRAFTS) >= 20, there) == (True, set(DRAFTS))
