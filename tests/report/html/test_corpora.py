"""The pages of real drafts in every convention are well-formed, and name every citation that has been read."""

import json
import os
from pathlib import Path

import pytest

import refkit
from refkit.report.html import render_html
from tests.report.html.reader import Reader

SHARED = os.environ.get("REFKIT_SHARED", "")
CORPORA = Path(SHARED) / "corpora"
TEXTS = json.loads((CORPORA / "index.json").read_text(encoding="utf-8")) if SHARED else []

pytestmark = pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder of the corpora")


@pytest.mark.parametrize(("text", "bib"), [(each["text"], each["bib"]) for each in TEXTS])
def test_page(text: str, bib: str) -> None:
    draft = refkit.read_draft(CORPORA / text)
    report = refkit.check(draft, refkit.read_library(CORPORA / bib))
    read = Reader(render_html([report]))
    items = sum(len(citation.items) or 1 for citation in report.citations)
    cards = [id for id in read.ids if id.startswith("i") and id[1:].isdigit()]
    placed = [id for id in read.ids if id.startswith("c") and id[1:].isdigit()]
    assert (read.faults, len(read.ids) - len(set(read.ids)), read.lost_links) == ([], 0, [])
    assert (len(cards), len(placed)) == (items, items)
