"""Keys as names that a format takes, each once: for the places that links inside a document lead to."""

from collections.abc import Callable, Iterable


def unique_names(keys: Iterable[str], named: Callable[[str], str], joint: str = "-") -> tuple[str, ...]:
    """The name of each key; where two would have the same, the later one has a number: `getty`, `getty-2`."""
    taken: set[str] = set()
    counts: dict[str, int] = {}
    return tuple(_free(named(key), joint, taken, counts) for key in keys)


def _free(name: str, joint: str, taken: set[str], counts: dict[str, int]) -> str:
    free = name
    while free in taken:
        counts[name] = counts.get(name, 1) + 1
        free = f"{name}{joint}{counts[name]}"
    taken.add(free)
    return free
