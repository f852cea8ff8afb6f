"""Diffs in colour."""

from refkit.report.paint import Paint


def painted_diff(diff: str, paint: Paint) -> str:
    """A unified diff, what is added and what is removed painted as such."""
    return "".join(_painted(line, paint) for line in diff.splitlines(keepends=True))


def _painted(line: str, paint: Paint) -> str:
    words, end = line.rstrip("\r\n"), line[len(line.rstrip("\r\n")) :]
    if line.startswith("+"):
        return paint("added", words) + end
    return paint("removed", words) + end if line.startswith("-") else line
