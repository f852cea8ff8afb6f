"""Looks at drafts, one after the other or several at a time: each is read, and a report made on it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from refkit.cli.drafts import Reader
from refkit.cli.project import Checked
from refkit.config import Config
from refkit.documents.model import Draft
from refkit.library.library import Library
from refkit.run import Report

# The files of a draft.
Group = tuple[str, ...]
# What is done with a draft: all rules are asked, or its citations are read.
Look = Callable[[Draft, Library, Config], Report]


def look_at(reader: Reader, group: Group, look: Look) -> Checked:
    """A draft that is read here and now, and the report on it.  RefkitError if it cannot be read."""
    job = reader.job(*group)
    return Checked(job, look(job.draft, job.library, job.config))


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
