"""Which library is used: asked for, the draft's own, the configuration's, the nearest, in this order."""

import os
from pathlib import Path

import pytest

from refkit.cli.discovery import find_libraries, is_library, libraries_here
from refkit.config import Config
from refkit.documents.model import Document, Draft
from refkit.errors import RefkitError

FILES = ("top/bibliography.bib", "top/a/bibliography.bib", "top/a/own.bib", "top/a/b/x", "bibliography.bib")
ORDER = {
    "asked-for": (("l.bib",), ("own.bib",), ("c.bib",), "top/a", ("l.bib",)),
    "own": ((), ("own.bib",), ("c.bib",), "top/a", ("top/a/own.bib",)),
    "own-without-ending": ((), ("own",), ("c.bib",), "top/a", ("top/a/own.bib",)),
    "own-of-two": ((), ("own", "../bibliography.bib"), (), "top/a", ("top/a/own.bib", "top/bibliography.bib")),
    "own-missing": ((), ("gone.bib",), ("c.bib",), "top/a", ("top/a/gone.bib",)),
    "configured": ((), (), ("c.bib",), "top/a", ("c.bib",)),
    "beside-the-draft": ((), (), (), "top/a", ("top/a/bibliography.bib",)),
    "above": ((), (), (), "top/a/b", ("top/a/bibliography.bib",)),
    "not-above-the-repository": ((), (), (), "top/empty", ()),
}


@pytest.mark.parametrize(("asked", "own", "configured", "folder", "found"), ORDER.values(), ids=ORDER)
def test_order(
    asked: tuple[str, ...],
    own: tuple[str, ...],
    configured: tuple[str, ...],
    folder: str,
    found: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in FILES:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("")
    Path("top/empty/.git").mkdir(parents=True)
    draft = Draft((Document("draft.md", "", (), libraries=own),))
    assert find_libraries(asked, draft, Path(folder), Config(libraries=configured)) == tuple(
        str(Path(path)) for path in found
    )


def test_libraries_here(project: Path) -> None:
    nearest, asked = libraries_here(), libraries_here(("a.bib", "b.bib", "a.bib"))
    (project / "refkit.toml").write_text('libraries = ["c.bib"]')
    configured = libraries_here()
    assert (nearest, asked, configured) == (("bibliography.bib",), ("a.bib", "b.bib"), ("c.bib",))


def test_no_library_here(project: Path) -> None:
    (project / "bibliography.bib").unlink()
    with pytest.raises(RefkitError, match="no library found"):
        libraries_here()


@pytest.mark.parametrize(
    ("path", "wanted"), [("draft.md", False), ("bib", False), ("a.BIB", True), ("x/a.json", True), ("-", False)]
)
def test_libraries_by_name(path: str, wanted: bool) -> None:
    assert is_library(path) == wanted


SEARCHED = {
    "folder": ("more", ("refs",), ["more/refs.bib"]),
    "second-folder": (os.pathsep.join(("gone", "more")), ("refs.bib",), ["more/refs.bib"]),
    "all-below": ("more//", ("deep",), ["more/a/b/deep.bib"]),
    "draft-s-own-folder-first": ("more", ("here",), ["here.bib"]),
    "nowhere": ("more", ("gone",), ["gone.bib"]),
    "pattern": ("", ("more/*.bib",), ["more/here.bib", "more/refs.bib"]),
    "pattern-of-nothing": ("", ("none/*.bib",), ["none/*.bib"]),
}


@pytest.mark.parametrize(("inputs", "own", "found"), SEARCHED.values(), ids=SEARCHED)
def test_where_bibtex_and_biber_look(
    inputs: str, own: tuple[str, ...], found: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BIBINPUTS", inputs)
    for name in ("more/refs.bib", "more/here.bib", "more/a/b/deep.bib", "here.bib"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("")
    draft = Draft((Document("draft.tex", "", (), libraries=own),))
    assert list(find_libraries((), draft, Path(), Config())) == [str(Path(path)) for path in found]


BOOKS = {
    "quarto": ({"_quarto.yml": "project:\n  type: book\nbibliography: refs.bib\n"}, "ch/one.qmd", ("refs.bib",)),
    "folder": ({"ch/_metadata.yml": "bibliography: [a.bib, b.bib]"}, "ch/one.qmd", ("ch/a.bib", "ch/b.bib")),
    "bookdown": (
        {"_bookdown.yml": "book_filename: x", "index.Rmd": "---\nbibliography: [refs.bib]\n---\nText\n"},
        "one.Rmd",
        ("refs.bib",),
    ),
    "index-of-no-book": ({"index.Rmd": "---\nbibliography: refs.bib\n---\n"}, "one.Rmd", ("bibliography.bib",)),
    "no-library": ({"_quarto.yml": "format:\n  bibliography: x.bib\n"}, "one.qmd", ("bibliography.bib",)),
    "no-markdown": ({"_quarto.yml": "bibliography: refs.bib"}, "one.tex", ("bibliography.bib",)),
}


@pytest.mark.parametrize(("files", "draft", "found"), BOOKS.values(), ids=BOOKS)
def test_book(files: dict[str, str], draft: str, found: tuple[str, ...], project: Path) -> None:
    for name, text in files.items():
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text(text)
    document = Document(draft, "", ())
    assert find_libraries((), Draft((document,)), Path(draft).parent, Config()) == tuple(map(str, map(Path, found)))
