"""The text that is measured, and the clock."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Sample:
    """A draft, its library, and what to call it."""

    name: str
    path: Path
    library: Path
    text: str


def sample() -> Sample:
    """The paper that REFKIT_SHARED names, else the essay among our tests."""
    paper = Path(os.environ.get("REFKIT_SHARED", "")) / "paper" / "paper.txt"
    if os.environ.get("REFKIT_SHARED") and paper.is_file():
        return Sample("the paper", paper, ROOT / "bibliography.bib", paper.read_text(encoding="utf-8"))
    essay = ROOT / "tests" / "drafts" / "essay.md"
    return Sample("essay.md", essay, essay.with_suffix(".bib"), essay.read_text(encoding="utf-8"))


def seconds(run: Callable[[], object], times: int = 5) -> float:
    """The shortest of several runs: what the work takes when nothing else disturbs it."""
    return min(_once(run) for _ in range(times))


def _once(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return perf_counter() - start
