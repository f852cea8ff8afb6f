"""The second opinion on the styles: pandoc's citation processor, with the CSL styles of the manuals.

It is given the CSL-JSON that refkit writes.  Dashes for repeated authors are switched off in its styles, so that the
text of an entry does not hang on those around it.
"""

import json
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from refkit.styles.csl_json import csl_items
from refkit.styles.reference import Reference
from refkit.styles.rich import Rich

CSL_STYLES = {
    "mla": "modern-language-association",
    "apa": "apa",
    "chicago-author-date": "chicago-author-date",
    "chicago-notes": "chicago-notes-bibliography",
}
_DASHES = re.compile(r'subsequent-author-substitute="[^"]*"')
_QUOTES = {"DoubleQuote": "“”", "SingleQuote": "‘’"}
_SET = ("Emph", "Strong", "SmallCaps", "Superscript", "Subscript", "Underline")


class Printed(NamedTuple):
    """An entry as it is printed: its text, and the letters and digits of it that are in italics."""

    text: str
    italics: str


def printed(words: Rich) -> Printed:
    """An entry of refkit's."""
    text = "".join(run.text for run in words)
    italics = "".join(run.text for run in words if "italic" in run.faces)
    return Printed(_one_line(text), _letters(italics))


def processed(
    references: Sequence[Reference], csl: Path, pandoc: str, folder: Path, keeps_particle: bool = False
) -> Mapping[str, Printed]:
    """The entries as the processor prints them, by their keys."""
    style, items = folder / csl.name, folder / "items.json"
    style.write_text(_DASHES.sub("", csl.read_text(encoding="utf-8")), encoding="utf-8")
    items.write_text(json.dumps(csl_items(references, keeps_particle)), encoding="utf-8")
    command = [pandoc, "-f", "csljson", "-t", "json", "--citeproc", f"--csl={style}", "-M", "lang=en-US", str(items)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    found: dict[str, Printed] = {}
    _collect(json.loads(run.stdout)["blocks"], found)
    return found


def noted(
    references: Sequence[Reference], csl: Path, pandoc: str, folder: Path, locator: str
) -> Mapping[str, tuple[Printed, Printed]]:
    """The full and the short note of each work as the processor prints them, by the keys of the works."""
    items = csl_items(references)
    for number, item in enumerate(items):  # a key may hold what ends it in pandoc's Markdown
        item["id"] = f"w{number}"
    (folder / "items.json").write_text(json.dumps(items), encoding="utf-8")
    cites = [f"A note.[@w{number}, {locator}]" for number in range(len(items))]
    command = [pandoc, "-f", "markdown", "-t", "json", "--citeproc", f"--csl={csl}", "-M", "lang=en-US"]
    command += [f"--bibliography={folder / 'items.json'}", "-M", "suppress-bibliography=true"]
    text = "\n\n".join(cites * 2)
    run = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=True)
    notes = [_note(block["c"][-1]) for block in json.loads(run.stdout)["blocks"] if block["t"] == "Para"]
    return {work.key: (full, short) for work, full, short in zip(references, notes, notes[len(items) :], strict=False)}


def _note(cite: dict[str, Any]) -> Printed:
    """The note of a citation at the end of a paragraph."""
    _, (note,) = cite["c"]
    return _printed([piece for block in note["c"] for piece in _pieces(block["c"], False)])


def _printed(pieces: list[tuple[str, bool]]) -> Printed:
    text = "".join(text for text, _ in pieces)
    italics = "".join(text for text, is_italic in pieces if is_italic)
    return Printed(_one_line(text), _letters(italics))


def _collect(blocks: list[dict[str, object]], found: dict[str, Printed]) -> None:
    for block in blocks:
        if block["t"] != "Div":
            continue
        (name, _, _), inner = block["c"]  # type: ignore[misc]
        if name.startswith("ref-"):
            pieces = [piece for part in inner for piece in _pieces(part["c"], False)]
            found[name.removeprefix("ref-")] = _printed(pieces)
        else:
            _collect(inner, found)


def _pieces(inlines: list[dict[str, object]], italic: bool) -> list[tuple[str, bool]]:
    """The text of some inlines, piece by piece, and whether each is in italics."""
    return [piece for inline in inlines for piece in _inline(str(inline["t"]), inline.get("c"), italic)]


def _inline(kind: str, content: object, italic: bool) -> list[tuple[str, bool]]:
    if kind == "Str":
        return [(str(content), italic)]
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return [(" ", italic)]
    if kind in _SET:
        return _pieces(content, italic != (kind == "Emph"))  # type: ignore[arg-type]
    if kind == "Quoted":
        marks = _QUOTES[content[0]["t"]]  # type: ignore[index]
        return [(marks[0], italic), *_pieces(content[1], italic), (marks[1], italic)]  # type: ignore[index]
    return _pieces(content[1], italic)  # type: ignore[index]  # Span, Link


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
