"""Citation strings of every kind and what they cite; first, and longer, what looks like a citation and is none.

The rows stand in `citations/rows/`.  Those of four real drafts' kinds were drawn by lot (`SEED`); where REFKIT_SHARED
names the folder of the corpora, it is checked that the lot fell on them and that their places are the gold's.
"""

import json
import os
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from refkit.config import ConventionSetting
from tests.citations.rows import (
    chicago,
    elife,
    joined,
    mla,
    names,
    narrative,
    noop_beside,
    noop_germanic,
    noop_romance,
    noop_russian,
    noop_things,
    noop_times,
    places,
    scielo,
    typed,
    years,
)
from tests.citations.rows.quiet import Quiet, heard
from tests.citations.rows.row import Row, cited

SHARED = os.environ.get("REFKIT_SHARED", "")
SEED = 4
DRAWN_OF_EACH = 20

NOOP = (noop_times, noop_things, noop_germanic, noop_romance, noop_russian, noop_beside)
QUIET: list[Quiet] = [row for module in NOOP for row in module.ROWS]
DRAWN: dict[str, Sequence[Row]] = {
    "elife": elife.ROWS,
    "scielo": scielo.ROWS,
    "rendered-chicago": chicago.ROWS,
    "rendered-mla": mla.ROWS,
}
TABLES: dict[str, Sequence[Row]] = {
    **DRAWN,
    "typed-mla": typed.MLA,
    "typed-author-date": typed.AUTHOR_DATE,
    "names": names.ROWS,
    "years": years.ROWS,
    "places": places.ROWS,
    "joined": joined.ROWS,
    "narrative": narrative.ROWS,
}
ROWS = [(f"{table}-{row.id}", row) for table, rows in TABLES.items() for row in rows]
QUIET_IN = [(f"{row.id}-{convention}", row, convention) for row in QUIET for convention in row.conventions]


@pytest.mark.parametrize(("row", "convention"), [one[1:] for one in QUIET_IN], ids=[one[0] for one in QUIET_IN])
def test_quiet_row(row: Quiet, convention: ConventionSetting) -> None:
    assert heard(row, convention) == list(row.beside)


@pytest.mark.parametrize("row", [row for _, row in ROWS], ids=[id for id, _ in ROWS])
def test_row(row: Row) -> None:
    assert cited(row) == list(row.cites)


def test_quiet_rows_are_more_than_all_others() -> None:
    texts = {row.text for row in QUIET}
    assert (len(texts), len(texts) > len(ROWS)) == (len(QUIET), True)


def test_every_row_has_an_id_of_its_own() -> None:
    ids = [id for id, _ in ROWS] + [row.id for row in QUIET]
    assert sorted(set(ids)) == sorted(ids)


def _lot(name: str) -> list[tuple[str, list[str]]]:
    """The citations of a set that the lot falls on: their text and their places."""
    corpora = Path(SHARED, "corpora")
    documents = [one for one in json.loads((corpora / "index.json").read_text(encoding="utf-8")) if one["set"] == name]
    lines = [line for one in documents for line in (corpora / one["gold"]).read_text(encoding="utf-8").splitlines()]
    drawn = random.Random(SEED).sample([json.loads(line) for line in lines], DRAWN_OF_EACH)
    return [(one["text"], [_place(locator) for locator in one["locators"]]) for one in drawn]


def _place(locator: dict[str, str]) -> str:
    first, last = locator["from"], locator["to"]
    return first if first == last else f"{first}-{last}"


@pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder of the corpora")
@pytest.mark.parametrize("name", list(DRAWN))
def test_lot_fell_on_these_rows(name: str) -> None:
    rows = [(row.text, [cite.partition(" @ ")[2] for cite in row.cites]) for row in DRAWN[name]]
    written = [(text, [place for places in cites if places for place in places.split(", ")]) for text, cites in rows]
    assert written == _lot(name)
