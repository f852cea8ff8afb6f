"""Drafts looked at one after the other, or several at a time: what `--jobs` asks for."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from refkit.cli.drafts import Reader
from refkit.cli.looking import Group, Look, look_at
from refkit.cli.project import Checked


@contextmanager
def looking(groups: Sequence[Group], reader: Reader, look: Look, jobs: int) -> Iterator[Callable[[Group], Checked]]:
    """Gives what looks at one of the drafts; where `jobs` says so, other processes are at the next ones meanwhile.

    The drafts are to be asked for in order.
    """
    if jobs == 1 or len(groups) < 2:
        yield lambda group: look_at(reader, group, look)
        return
    from refkit.cli.processes import Processes, number_of_processes  # most runs need none, and start the sooner

    processes = Processes(groups, reader, look, min(number_of_processes(jobs), len(groups)))
    try:
        yield processes.checked
    finally:
        processes.close()
