"""Spreads work over the processors: each piece is made in a process of its own kind, and comes back in order.

Only where the system can copy a process (Linux); elsewhere, and in a browser, everything is made right here.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import BinaryIO, NoReturn

_LENGTH = 8  # bytes that say how long a piece is


def can_fork() -> bool:
    """Whether there is more than one processor, and a way to use them."""
    return sys.platform == "linux" and hasattr(os, "fork") and _processors() > 1


def in_order(make: Callable[[int], bytes], count: int) -> Iterator[bytes]:
    """`make(0)`, `make(1)` and so on, made by several processes at once; what one of them fails to make, made here."""
    share = min(_processors(), count)
    workers: list[_Worker] = []
    try:
        with suppress(OSError):  # no more processes are allowed: those that there are will do
            for first in range(share):
                workers.append(_Worker(make, range(first, count, share)))
        for number in range(count):
            turn = number % share
            piece = workers[turn].next_piece() if turn < len(workers) else None
            yield make(number) if piece is None else piece
    finally:
        for worker in workers:
            worker.end()


class _Worker:
    """A process that makes some of the pieces."""

    def __init__(self, make: Callable[[int], bytes], numbers: range) -> None:
        reading, writing = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(reading)
            _work(make, numbers, writing)
        os.close(writing)
        self._pipe: BinaryIO = os.fdopen(reading, "rb")

    def next_piece(self) -> bytes | None:
        """The next of its pieces; None where the process has ended without it."""
        length = self._pipe.read(_LENGTH)
        if len(length) < _LENGTH:
            return None
        expected = int.from_bytes(length, "big")
        piece = self._pipe.read(expected)
        return piece if len(piece) == expected else None

    def end(self) -> None:
        """End the process, which may still be at work."""
        self._pipe.close()
        os.kill(self._process, signal.SIGKILL)  # until it is waited for, its number is nobody else's
        os.waitpid(self._process, 0)


def _work(make: Callable[[int], bytes], numbers: range, writing: int) -> NoReturn:
    """What a process does: it never comes back from here, whatever happens."""
    try:
        with os.fdopen(writing, "wb") as pipe:
            for number in numbers:
                piece = make(number)
                pipe.write(len(piece).to_bytes(_LENGTH, "big") + piece)
                pipe.flush()
    finally:
        os._exit(0)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
