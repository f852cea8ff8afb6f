"""Lets Python's collector of cyclic garbage rest while many small records are made.

Reading a draft makes no cycles, but every record makes the collector's next round longer: without a rest a text ten
times as long takes more than ten times the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def resting_collector() -> Iterator[None]:
    """The collector rests inside the `with` block and is afterwards as it was before."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
