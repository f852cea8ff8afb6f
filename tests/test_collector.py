"""The collector rests inside the block only, and is left as it was found."""

import gc

import pytest

from refkit.collector import resting_collector


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
