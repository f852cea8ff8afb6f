"""Finding and parsing citations, without a library: million characters a second, beside eyecite and a bare regex."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from refkit.citations import find_candidates
from refkit.documents import read_text
from refkit.vocabulary import vocabulary
from tests.bench.sample import Sample, seconds

PARENTHESIS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Speed:
    """A reader of citations and its million characters a second."""

    name: str
    rate: float


def print_reading(sample: Sample) -> None:
    """One line a reader: its speed, and how many times faster refkit is."""
    speeds = list(map(_measure(sample), _readers(sample).items()))
    print("find + parse, no library (Mchar/s; refkit's as a multiple of it)")
    for speed in speeds:
        print(f"  {speed.name:<46}{speed.rate:>12.3f}{speeds[0].rate / speed.rate:>12.4f} x")
    if not find_spec("eyecite"):
        print("  eyecite: not installed (extra test-all)")
    print()


def read(sample: Sample) -> object:
    """What refkit does with the text: a document, its candidates."""
    return find_candidates(read_text(sample.text, sample.path.name), vocabulary("en"))


def _readers(sample: Sample) -> dict[str, Callable[[], object]]:
    readers: dict[str, Callable[[], object]] = {
        "refkit: read_text, find_candidates": lambda: read(sample),
        "floor: re finds the parentheses": lambda: PARENTHESIS.findall(sample.text),
    }
    if find_spec("eyecite"):
        get_citations = import_module("eyecite").get_citations
        readers["eyecite: get_citations"] = lambda: get_citations(sample.text)
    return readers


def _measure(sample: Sample) -> Callable[[tuple[str, Callable[[], object]]], Speed]:
    return lambda reader: Speed(reader[0], len(sample.text) / 1e6 / seconds(reader[1]))
