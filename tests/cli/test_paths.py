"""From names to the files of drafts: patterns, folders, the configuration, chapters of one book."""

from pathlib import Path

import pytest

from refkit.cli.paths import draft_paths, expanded, grouped
from refkit.errors import RefkitError

# what a folder holds → what of it are drafts
FOLDERS = {
    "kinds": (["a.md", "b.TXT", "c.qmd", "d.Rmd", "e.tex"], ["a.md", "b.TXT", "c.qmd", "d.Rmd", "e.tex"]),
    "no-drafts": (["refs.bib", "works.json", "a.py", "a.aux", "a.rfk", "a.pdf", "noending"], []),
    "readme": (["README.md", "CHANGELOG.md"], ["CHANGELOG.md", "README.md"]),
    "counted": (["ch10.md", "ch2.md", "ch1.md"], ["ch1.md", "ch2.md", "ch10.md"]),
    "folders-inside": (["z.md", "part/b/c.md", "part/a.md"], ["z.md", "part/a.md", "part/b/c.md"]),
    "hidden": ([".a.md", ".git/a.md", ".quarto/b.md"], []),
    "installed": (["node_modules/x/README.md", "v/pyvenv.cfg", "v/lib/a.txt", "x/site-packages/a.txt"], []),
    "made": (["build/a.md", "_book/a.md", "_site/b.md", "_build/c.txt", "a_files/b.md", "a_cache/c.md"], []),
    "part-of-another": (["main.tex", "part.tex"], ["main.tex"]),
}


def _filled(folder: Path, names: list[str]) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("\\input{part}" if name.endswith("main.tex") else "")
    return folder


@pytest.mark.parametrize(("names", "drafts"), FOLDERS.values(), ids=FOLDERS)
def test_folder(names: list[str], drafts: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_filled(tmp_path, [f"book/{name}" for name in names]).joinpath("book"))
    if drafts:
        assert draft_paths((".",)) == tuple(str(Path(name)) for name in drafts)
    else:
        with pytest.raises(RefkitError, match="there is no draft in the folder"):
            draft_paths((".",))


def test_folder_that_is_hidden_is_searched_when_named(project: Path) -> None:
    _filled(project, [".drafts/a.md", "build/b.md"])
    assert draft_paths((".drafts", "build")) == (str(Path(".drafts/a.md")), str(Path("build/b.md")))


# pattern → files, of those that the folder holds
PATTERNS = {
    "drafts": ("ch/*.md", ["ch/1.md", "ch/2.md", "ch/10.md"]),
    "everything": ("ch/*", ["ch/1.md", "ch/2.md", "ch/10.md", "ch/sub/a.md"]),
    "below": ("**/a.md", ["ch/sub/a.md"]),
    "libraries": ("ch/*.bib", ["ch/refs.bib"]),
    "brackets-in-a-name": ("ch/[1].md", ["ch/1.md"]),
    "no-pattern": ("gone.md", ["gone.md"]),
    "nothing": ("ch/*.tex", []),
}


@pytest.mark.parametrize(("pattern", "found"), PATTERNS.values(), ids=PATTERNS)
def test_patterns(pattern: str, found: list[str], project: Path) -> None:
    _filled(project, ["ch/10.md", "ch/2.md", "ch/1.md", "ch/refs.bib", "ch/sub/a.md"])
    assert expanded(pattern) == [str(Path(name)) for name in found]


def test_name_that_looks_like_a_pattern(project: Path) -> None:
    _filled(project, ["a[1].md", "a1.md"])
    assert draft_paths(("a[1].md",)) == ("a[1].md",)


def test_pattern_that_holds_nothing(project: Path) -> None:
    with pytest.raises(RefkitError, match=r"there is no draft for the pattern q\*\.md") as raised:
        draft_paths(("draft.md", "q*.md"))
    assert raised.value.hint.startswith("drafts end in .md, ")


def test_named_drafts_once_each(project: Path) -> None:
    assert draft_paths(("clean.md", "draft.md", "clean.md", ".")) == ("clean.md", "draft.md")


def test_patterns_of_the_configuration(project: Path) -> None:
    (project / "refkit.toml").write_text('drafts = ["clean.md", "*.md", "gone.md"]')
    assert draft_paths(()) == ("clean.md", "draft.md", "gone.md")


def test_no_draft(project: Path) -> None:
    with pytest.raises(RefkitError, match="no draft to read"):
        draft_paths(())


@pytest.mark.parametrize(
    ("configured", "asked", "groups"),
    [
        ("", None, (("a",), ("b",))),
        ("", True, (("a", "b"),)),
        ("as-one = true", None, (("a", "b"),)),
        ("as-one = true", False, (("a",), ("b",))),
    ],
)
def test_groups(configured: str, asked: bool | None, groups: tuple[tuple[str, ...], ...], project: Path) -> None:
    (project / "refkit.toml").write_text(configured)
    assert (grouped(("a", "b"), asked), grouped(("a",), asked)) == (groups, (("a",),))
