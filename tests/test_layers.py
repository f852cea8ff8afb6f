"""The rooms and which way they may look: imports go to a smaller level, third-party packages stay in their rooms."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "refkit"
LEVELS = {
    "records": 0,
    "span": 0,
    "config": 0,
    "errors": 0,
    "collector": 0,
    "numerals": 0,
    "glyphs": 0,
    "vocabulary": 0,
    "documents": 1,
    "library": 1,
    "configuration": 1,
    "citations": 2,
    "listed": 2,
    "styles": 2,
    "resolve": 3,
    "suppress": 3,
    "checks": 4,
    "run": 5,
    "writing": 5,
    "fix": 6,
    "convert": 6,
    "report": 6,
    "baseline": 6,
    "cli": 7,
    "latex": 7,
    "lsp": 7,
}
# The package as a whole and `python -m refkit` stand above everything.
TOP = ("__init__", "__main__")
# The records of level 0 are made of one another; a baseline is written with the JSON of the reports, LaTeX with the
# signs that bibliographies have in it.
SIDEWAYS = {(room, other) for room in LEVELS for other in LEVELS if LEVELS[room] == LEVELS[other] == 0}
SIDEWAYS.update({("baseline", "report"), ("convert", "report")})
# The command line leads to the other edges.
SIDEWAYS.add(("cli", "latex"))
# A level is not all: `citations` is above `library` and yet must not see it.
UNSEEN = {"citations": ("library",)}
ROOMS_OF = {
    "click": ("cli",),
    "bibtexparser": ("library",),
    "pybtex": ("library", "styles"),
    "anyascii": ("library", "report"),
    "pylatexenc": ("library",),
    "platformdirs": ("library",),
    "rapidfuzz": ("resolve", "checks"),
    "stdnum": ("checks",),
    "lxml": ("documents", "report"),
    "docx": ("documents", "report"),
    "typst": ("styles",),
    "jinja2": ("report",),
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def _name(path: Path) -> str:
    return ".".join(("refkit", *path.relative_to(PACKAGE).with_suffix("").parts))


def _room(module: str) -> str:
    """The room of `refkit.documents.model` is documents, that of `refkit` itself is __init__."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def _imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, anywhere in it: also inside functions and for types alone."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from _from(node, path)


def _from(node: ast.ImportFrom, path: Path) -> Iterator[str]:
    """`from refkit import span` imports refkit.span; a relative import is one of the file's own folder or above."""
    parts = _name(path).split(".")
    base = ".".join(parts[: len(parts) - node.level]) if node.level else ""
    module = ".".join(filter(None, (base, node.module)))
    if module == "refkit":
        yield from (f"refkit.{alias.name}" for alias in node.names)
    else:
        yield module


def _faults(path: Path) -> Iterator[str]:
    room = _room(_name(path))
    for module in _imports(path):
        if module.split(".")[0] != "refkit":
            yield from _third_party_fault(room, module.split(".")[0])
        elif room not in TOP and _room(module) not in (room, "__version__"):
            yield from _level_fault(room, _room(module))


def _third_party_fault(room: str, package: str) -> Iterator[str]:
    if package in ROOMS_OF and room not in ROOMS_OF[package]:
        yield f"{room} imports {package}, which belongs to {' and '.join(ROOMS_OF[package])}"


def _level_fault(room: str, other: str) -> Iterator[str]:
    if other not in LEVELS:
        yield f"{room} imports refkit.{other}, which is in no room"
    elif LEVELS[other] >= LEVELS[room] and (room, other) not in SIDEWAYS:
        yield f"{room} (level {LEVELS[room]}) imports {other} (level {LEVELS[other]})"
    elif other in UNSEEN.get(room, ()):
        yield f"{room} must not see {other}"


@pytest.mark.parametrize("path", MODULES, ids=[_name(path) for path in MODULES])
def test_imports_go_down(path: Path) -> None:
    assert list(_faults(path)) == []


def test_every_module_has_a_room() -> None:
    rooms = {_room(_name(path)) for path in MODULES}
    assert rooms - set(LEVELS) - set(TOP) == set()


@pytest.mark.parametrize(
    ("room", "source", "faults"),
    [
        ("resolve", "from refkit.library.entry import Entry", []),
        ("documents", "from refkit.documents.model import Mark", []),
        ("cli", "def main():\n    import click", []),
        ("resolve", "from refkit.run import check", ["resolve (level 3) imports run (level 5)"]),
        ("span", "from refkit import library", ["span (level 0) imports library (level 1)"]),
        ("config", "from refkit.records import Severity", []),
        ("documents", "from refkit import library", ["documents (level 1) imports library (level 1)"]),
        ("citations", "from refkit.library import Entry", ["citations must not see library"]),
        ("report", "import click", ["report imports click, which belongs to cli"]),
    ],
)
def test_faults_are_seen(room: str, source: str, faults: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_text", lambda self, encoding: source)
    assert list(_faults(PACKAGE / room / "part.py")) == faults
