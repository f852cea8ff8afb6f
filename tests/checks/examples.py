"""The runnable examples in the documentation of the rules: fenced blocks `draft bad`, `draft good` and `bib`."""

import re
from dataclasses import dataclass
from textwrap import dedent

_BLOCK = re.compile(r"^ *```(?P<name>draft bad|draft good|bib)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """A small draft that shows what a rule finds, the same mended, and the library of both."""

    bad: str
    good: str
    library: str


def example_of(documentation: str) -> Example:
    """The example in the documentation of a rule; ValueError where a part is missing or there twice."""
    blocks = [(found["name"], dedent(found["text"])) for found in _BLOCK.finditer(documentation)]
    if sorted(name for name, _ in blocks) != ["bib", "draft bad", "draft good"]:
        raise ValueError(f"an example has one of each block, not {[name for name, _ in blocks]}")
    texts = dict(blocks)
    return Example(texts["draft bad"], texts["draft good"], texts["bib"])
