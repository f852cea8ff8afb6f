"""All corpus texts read and checked one after the other in one process, imports not counted, libraries warm."""

import json
import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import refkit
from refkit.library.library import Library
from tests.bench.sample import seconds

TIMES = 3


@dataclass(frozen=True, slots=True)
class Text:
    """A corpus text, its length in characters, and its library."""

    name: str
    path: Path
    length: int
    library: Library


def print_corpora() -> None:
    """One line a text and one for all of them: million characters a second."""
    texts = _texts()
    if not texts:
        print("corpus texts: skipped; REFKIT_SHARED names no folder with corpora")
        return
    print("corpus texts: read_draft, check (Mchar/s)")
    taken = {text.name: seconds(partial(_check, text), TIMES) for text in texts}
    for text in texts:
        print(f"  {text.name:<46}{text.length / 1e6 / taken[text.name]:>12.3f}")
    length = sum(text.length for text in texts)
    print(f"  {f'all {length:,} characters':<46}{length / 1e6 / sum(taken.values()):>12.3f}\n")


def _texts() -> list[Text]:
    folder = Path(os.environ.get("REFKIT_SHARED", "")) / "corpora"
    index = folder / "index.json"
    if not os.environ.get("REFKIT_SHARED") or not index.is_file():
        return []
    return [_text(folder, record["doc"], record["text"], record["bib"]) for record in json.loads(index.read_bytes())]


def _text(folder: Path, name: str, text: str, bib: str) -> Text:
    path = folder / text
    length = sum(len(document.text) for document in refkit.read_draft(path).documents)
    return Text(name, path, length, refkit.read_library(folder / bib))


def _check(text: Text) -> object:
    return refkit.check(refkit.read_draft(text.path), text.library)
