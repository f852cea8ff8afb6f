"""The runnable examples in the documentation of the rules: fenced blocks `draft bad`, `draft good` and `bib`.

The draft of an example is Markdown; in blocks `latex bad` and `latex good` it is LaTeX."""

import re
from dataclasses import dataclass
from textwrap import dedent

_BLOCK = re.compile(
    r"^ *```(?P<name>(?:draft|latex) bad|(?:draft|latex) good|bib bad|bib good|bib)\n(?P<text>.*?)^ *```$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Example:
    """A small draft that shows what a rule finds, the same mended, and the library of both.

    The example of a rule about libraries is a library, and `library` is empty.
    """

    bad: str
    good: str
    library: str
    ending: str = ".md"


def example_of(documentation: str) -> Example:
    """The example in the documentation of a rule; ValueError where a part is missing or there twice."""
    blocks = [(found["name"], dedent(found["text"])) for found in _BLOCK.finditer(documentation)]
    texts = dict(blocks)
    names = sorted(name for name, _ in blocks)
    if names == ["bib bad", "bib good"]:
        return Example(texts["bib bad"], texts["bib good"], "")
    if names == ["bib", "draft bad", "draft good"]:
        return Example(texts["draft bad"], texts["draft good"], texts["bib"])
    if names == ["bib", "latex bad", "latex good"]:
        return Example(texts["latex bad"], texts["latex good"], texts["bib"], ".tex")
    raise ValueError(f"an example has one of each block, not {names}")
