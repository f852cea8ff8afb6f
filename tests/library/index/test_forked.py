"""Work spread over processes comes back in order and whole, whatever becomes of them."""

import os

import pytest

from refkit.library.index.forked import can_fork, in_order

needs_fork = pytest.mark.skipif(not can_fork(), reason="one processor, or a system that cannot copy a process")


def _piece(number: int) -> bytes:
    return b"%d " % number * (1 + number * 1000)


@needs_fork
@pytest.mark.parametrize("count", [0, 1, 2, 7, 40])
def test_pieces_come_in_order(count: int) -> None:
    assert list(in_order(_piece, count)) == [_piece(number) for number in range(count)]


@needs_fork
def test_other_processes_make_them() -> None:
    processes = {int(piece) for piece in in_order(lambda number: b"%d" % os.getpid(), 8)}
    assert os.getpid() not in processes and len(processes) > 1


@needs_fork
def test_what_a_process_fails_to_make_is_made_here() -> None:
    here = os.getpid()

    def piece(number: int) -> bytes:
        if number == 3 and os.getpid() != here:
            os._exit(1)
        return _piece(number)

    assert list(in_order(piece, 10)) == [_piece(number) for number in range(10)]


@needs_fork
def test_who_stops_listening_waits_for_nobody() -> None:
    pieces = in_order(_piece, 100)
    first = next(pieces)
    pieces.close()  # type: ignore[attr-defined]  # a generator
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    assert first == _piece(0)


@needs_fork
def test_where_no_more_processes_are_allowed_those_that_there_are_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    fork, started = os.fork, []

    def limited() -> int:
        if started:
            raise BlockingIOError("no more processes")
        started.append(1)
        return fork()

    monkeypatch.setattr(os, "fork", limited)
    assert list(in_order(_piece, 6)) == [_piece(number) for number in range(6)]
