"""The collector rests inside the block only, and is left as it was found."""

import gc

import pytest

from refkit.collector import resting_collector
from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.records import Convention
from refkit.run import check
from tests.resolve.factories import library

BIB = "@book{life, author = {Thurston, Robert}, title = {Life and Terror}, pagetotal = {320}}"
TEXT = """So Thurston says (12). It was told (Thurston 40), though Mukhin doubts it (44; 1937).[^1] Others, in 2004, do not (2004).

[^1]: Robert Thurston, *Life and Terror* (New York: Tern, 1996), 12; ibid., 13. See (14).
"""


@pytest.mark.parametrize("convention", [None, "mla", "author-date", "notes"])
def test_checking_makes_no_cycles(convention: Convention | None) -> None:
    works, config = library(BIB), Config(convention=convention)
    check(Draft((read_text(TEXT, "draft.md"),)), works, config)  # what is made once and kept
    gc.collect()
    gc.disable()
    try:
        check(Draft((read_text(TEXT, "draft.md"),)), works, config)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_rests_inside_and_wakes_behind() -> None:
    with resting_collector():
        inside = gc.isenabled()
    assert (inside, gc.isenabled()) == (False, True)


def test_wakes_behind_an_error() -> None:
    with pytest.raises(ValueError), resting_collector():
        raise ValueError
    assert gc.isenabled()


def test_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        with resting_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
