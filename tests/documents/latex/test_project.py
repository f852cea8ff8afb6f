"""What the files of a draft share: how files are found, and the languages."""

from refkit.documents.latex.project import Project, load_nothing
from refkit.documents.source import Source


def test_where_files_are_looked_for() -> None:
    asked: list[str] = []

    def load(path: str) -> Source | None:
        asked.append(path)
        return Source("") if path == "d/ch/one" else None

    project = Project("d/main.tex", load)
    project.imported = "ch"
    assert project.find("one") == ("d/ch/one", Source(""))
    assert asked == ["d/ch/one.tex", "d/ch/one"]


def test_name_that_no_file_can_have() -> None:
    def load(path: str) -> Source | None:
        raise ValueError("embedded null byte")

    assert Project("main.tex", load).find("a\0b") is None


def test_german_has_shorthands() -> None:
    project = Project("main.tex", load_nothing)
    project.note_languages("english")
    before = project.tokens.search('a"ob')
    project.note_languages("main=ngerman,english")
    after = project.tokens.search('a"ob')
    assert (before, after is not None) == (None, True)


def test_root() -> None:
    project = Project("main.tex", load_nothing)
    assert project.root_of("%!TeX root = ../a b.tex\n\\cite{x}") == "../a b.tex"
    assert project.root_of("\\cite{x} % the root = 5") == ""
