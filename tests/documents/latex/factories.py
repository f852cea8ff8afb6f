r"""Short ways to write down what was read in LaTeX: `cites(r"\cite[5]{a}")` is `["cite: a -5"]`.

Of each work the key is given, `prenote+` before it and `-postnote` behind it, a volume as `v.2`.
"""

from pathlib import Path

from refkit.documents import read_draft
from refkit.documents.latex import read_latex
from refkit.documents.model import CiteCommand, CitedKey, Document, Draft


def read(text: str) -> Document:
    """The document that a text in LaTeX makes."""
    return read_latex(text, "draft.tex")


def cites(text: str) -> list[str]:
    """The cite commands of a text, each on one line."""
    return [written(command) for command in read(text).commands]


def written(command: CiteCommand) -> str:
    """A command on one line."""
    return f"{command.name}: {', '.join(map(_work, command.works))}"


def _work(work: CitedKey) -> str:
    prenote = f"{work.prenote.text}+" if work.prenote is not None else ""
    volume = f" v.{work.volume.text}" if work.volume is not None else ""
    postnote = f" -{work.postnote.text}" if work.postnote is not None else ""
    return f"{prenote}{work.key}{volume}{postnote}"


def body(text: str) -> str:
    """What the body of a text prints; `~` stands for what was covered."""
    return read(text).streams[0].text.replace("\u2060", "~").replace("\u00a0", "_")


def draft_of(folder: Path, **files: str) -> Draft:
    """The draft whose main file is `main`; `a__b` stands for the file b.tex in the folder a, `a_sty` for a.sty."""
    for name, text in files.items():
        stem, _, ending = name.rpartition("_") if name.endswith(("_sty", "_cls")) else (name, "", "tex")
        path = folder / f"{stem.replace('__', '/')}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return read_draft(folder / "main.tex")


def keys(draft: Draft) -> list[str]:
    """The keys that a draft cites, in order."""
    return [work.key for document in draft.documents for command in document.commands for work in command.works]
