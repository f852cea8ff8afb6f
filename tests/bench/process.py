"""A whole run of the command, from start to exit: wall time and peak memory, beside a Python that only imports."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from tests.bench.sample import Sample

RUNS = 5
# What a run of `refkit check` cannot do without: the floor below which no program of these packages can go.
PACKAGES = "import click, bibtexparser, rapidfuzz, anyascii"
MEASURE = Path(__file__).with_name("measure.py")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process needed: seconds from start to exit, megabytes at its peak."""

    seconds: float
    megabytes: float


def print_process(sample: Sample) -> None:
    """One line a process: the best of several runs."""
    check = [sys.executable, "-m", "refkit", "check", str(sample.path), "-l", str(sample.library)]
    print("whole process (seconds, MB at its peak)")
    costs = [("refkit check", best_cost(check)), ("imports alone", best_cost([sys.executable, "-c", PACKAGES]))]
    for name, cost in costs:
        print(f"  {name:<20}{cost.seconds:>10.3f}{cost.megabytes:>10.1f}")
    (_, ours), (_, floor) = costs
    print(f"  {'ratio':<20}{ours.seconds / floor.seconds:>10.2f}{ours.megabytes / floor.megabytes:>10.2f}")


def best_cost(command: list[str], environment: Mapping[str, str] = MappingProxyType({})) -> Cost:
    """The least that a command needed in several runs."""
    runs = [cost_of(command, environment) for _ in range(RUNS)]
    return Cost(min(run.seconds for run in runs), min(run.megabytes for run in runs))


def cost_of(command: list[str], environment: Mapping[str, str] = MappingProxyType({})) -> Cost:
    """What one run of a command needed; `environment` has variables for it beside those of this process."""
    measured = [sys.executable, str(MEASURE), *command]
    done = subprocess.run(measured, capture_output=True, text=True, check=True, env={**os.environ, **environment})
    status, seconds, memory = done.stdout.split()
    if status not in ("0", "1"):
        raise SystemExit(f"{' '.join(command)} ended with exit status {status}")
    return Cost(float(seconds), int(memory) / _units_in_megabyte())


def _units_in_megabyte() -> int:
    """The kernel counts in kilobytes, that of macOS in bytes."""
    return 1024 * 1024 if sys.platform == "darwin" else 1024
