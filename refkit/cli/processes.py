"""Several drafts at a time: `--jobs 4` has four processes read them, and what comes out is the same as with one.

Findings and messages come in the order of the drafts.  A library is opened once in every process and once here, and
does not travel between them.  A process that dies takes nothing with it: its draft is read once more, by itself.
"""

import os
import signal
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import redirect_stderr
from dataclasses import dataclass, replace
from io import StringIO

from refkit.cli.drafts import STANDARD_INPUT, Options, Reader
from refkit.cli.libraries import is_without_cache
from refkit.cli.looking import Group, Look, look_at
from refkit.cli.output import pass_on
from refkit.cli.project import Checked
from refkit.errors import RefkitError
from refkit.library.library import Library


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of a draft in another process: the report without the library, whose files are named, or an error."""

    said: str
    checked: Checked | None = None
    library: Group = ()
    error: RefkitError | None = None


def number_of_processes(jobs: int) -> int:
    """How many processes `--jobs` asks for; 0 stands for as many as there are processors to be had."""
    here = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(jobs or here, 61)  # Windows can wait for no more


class Processes:
    """The processes, and the drafts that they are at."""

    def __init__(self, groups: Sequence[Group], reader: Reader, look: Look, number: int) -> None:
        self._reader = reader
        self._look = look
        self._number = number
        # a process has no standard input
        self._begin([group for group in groups if STANDARD_INPUT not in group])

    def checked(self, group: Group) -> Checked:
        """The report on a draft.  RefkitError if it could not be read."""
        if group not in self._futures:
            return look_at(self._reader, group, self._look)
        try:
            outcome = self._futures[group].result()
        except BrokenProcessPool:
            outcome = self._once_more(group)
        if outcome.checked is None:
            pass_on(outcome.said)
            raise outcome.error or RefkitError(f"nothing came of {group[0]}")
        job, report = outcome.checked.job, outcome.checked.report
        library = self._reader.library_for(job.draft, outcome.library, job.config)
        pass_on(outcome.said)
        return Checked(replace(job, library=library), replace(report, library=library))

    def close(self) -> None:
        """Leave what has not been begun."""
        self._executor.shutdown(cancel_futures=True)

    def _begin(self, groups: Sequence[Group]) -> None:
        self._executor = self._started(self._number)
        self._futures: dict[Group, Future[_Outcome]] = {
            group: self._executor.submit(_outcome_of, group) for group in groups
        }

    def _once_more(self, group: Group) -> _Outcome:
        """A draft at which a process may have died, in one of its own; those that were lost with it begin anew."""
        with self._started(1) as alone:
            try:
                outcome = alone.submit(_outcome_of, group).result()
            except BrokenProcessPool:
                error = RefkitError(f"the process that read {group[0]} died", "there may be too little memory for it")
                outcome = _Outcome("", error=error)
        done = self._futures
        self._begin([each for each, future in done.items() if each != group and _is_lost(future)])
        self._futures = {**{each: future for each, future in done.items() if not _is_lost(future)}, **self._futures}
        return outcome

    def _started(self, number: int) -> ProcessPoolExecutor:
        options = replace(self._reader.options, is_quiet=True, without_cache=is_without_cache())
        return ProcessPoolExecutor(number, initializer=_set_up, initargs=(options, self._look))


def _is_lost(future: "Future[_Outcome]") -> bool:
    return future.done() and isinstance(future.exception(), BrokenProcessPool)


# What follows is done in the processes.  Each has a reader of its own, made when it begins.
_tools: dict[str, tuple[Reader, Look]] = {}


def _set_up(options: Options, look: Look) -> None:
    # Ctrl-C is for the process that the user started, which ends the others
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _tools["own"] = Reader(options), look


def _outcome_of(group: Group) -> _Outcome:
    reader, look = _tools["own"]
    with redirect_stderr(StringIO()) as said:
        try:
            checked = look_at(reader, group, look)
        except RefkitError as error:
            return _Outcome(said.getvalue(), error=error)
    job, report = checked.job, checked.report
    # one that nobody has asked anything yet: an index cannot travel
    none = Library((), ())
    light = Checked(replace(job, library=none), replace(report, library=none, named=()))
    return _Outcome(said.getvalue(), light, () if job.library.is_typed_list else job.library.paths)
