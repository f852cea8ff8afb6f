"""`refkit convert`: drafts with commands in the place of typed citations."""

from pathlib import Path

import pytest

from refkit.convert import tex
from tests.cli.conftest import Run

NOTES = [
    'draft.md:3:24: "(Mukhin 97)" stays as typed: no entry for "Mukhin 97"',
    "draft.md: 2 citations converted, 1 left as typed",
]


def test_pandoc_to_standard_output(run: Run) -> None:
    result = run("convert", "draft.md", "--to", "pandoc")
    text = (
        "The plenum lasted two weeks [@zhukov2003inoy, 345], and nobody spoke up [@getty1985origins, 12].\n\n"
        "Others have doubted it (Mukhin 97).\n"
    )
    assert (result.exit_code, result.stdout, result.stderr.splitlines()) == (0, text, NOTES)


def test_biblatex_to_a_file(run: Run, project: Path) -> None:
    result = run("convert", "draft.md", "--to", "biblatex", "-o", "draft.tex")
    text = (project / "draft.tex").read_text(encoding="utf-8")
    said = result.stderr.splitlines()
    assert (result.exit_code, said[-1]) == (0, "draft.tex: 2 citations converted, 1 left as typed")
    assert ("\\autocite[345]{zhukov2003inoy}" in text, "\\addbibresource{bibliography.bib}" in text) == (True, True)


def test_library_as_seen_from_the_output(run: Run, project: Path) -> None:
    (project / "out").mkdir()
    run("convert", "draft.md", "--to", "natbib", "-o", "out/draft.tex")
    assert "\\bibliography{../bibliography}" in (project / "out" / "draft.tex").read_text(encoding="utf-8")


def test_diff_writes_nothing(run: Run, project: Path) -> None:
    before = sorted(project.iterdir())
    result = run("convert", "clean.md", "--to", "pandoc", "--diff")
    assert (result.stdout, sorted(project.iterdir())) == (
        "--- clean.md\n+++ clean.md\n@@ -1 +1 @@\n"
        "-The plenum lasted two weeks (Getty 12), and nobody spoke up.\n"
        "+The plenum lasted two weeks [@getty1985origins, 12], and nobody spoke up.\n",
        before,
    )


def test_standard_input_by_its_name(run: Run) -> None:
    result = run("convert", "-", "--stdin-filename", "x.tex", "--to", "natbib", stdin="It is (Getty 12).\n")
    assert result.stdout == "It is \\citep[12]{getty1985origins}.\n"


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_latex_keeps_its_bytes(start: bytes, run: Run, project: Path) -> None:
    (project / "d.tex").write_bytes(start + "Ж\r\nIt is (Getty 12).\r\n".encode())
    run("convert", "d.tex", "--to", "biblatex", "-o", "e.tex")
    done = start + "Ж\r\nIt is \\autocite[12]{getty1985origins}.\r\n".encode()
    assert (project / "e.tex").read_bytes() == done


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("draft.md",), "Missing option '--to'"),
        (("draft.md", "--to", "pandoc", "--diff", "-o", "x"), "does not go with -o"),
        (("draft.md", "--to", "natbib", "--prove"), "does not go with --to natbib"),
        (("draft.md", "--to", "pandoc", "-o", "draft.md"), "is one of the files to read"),
        (("draft.md", "--to", "pandoc", "-o", "bibliography.bib"), "is one of the files to read"),
        (("d.tex", "--to", "pandoc"), "Pandoc's citations mean nothing"),
        (("latin.tex", "--to", "biblatex"), "it is not UTF-8 text"),
        (("nosuch.md", "--to", "pandoc"), "nosuch.md"),
    ],
)
def test_what_cannot_be(args: tuple[str, ...], message: str, run: Run, project: Path) -> None:
    (project / "d.tex").write_text("Text.\n")
    (project / "latin.tex").write_bytes(b"Caf\xe9.\n")
    before = {path: path.read_bytes() for path in project.iterdir() if path.is_file()}
    result = run("convert", *args)
    assert (result.exit_code, message in result.stderr) == (2, True)
    assert {path: path.read_bytes() for path in project.iterdir() if path.is_file()} == before


def test_proof_without_latex_names_the_packages(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tex, "lacking", lambda: ("biber",))
    result = run("convert", "draft.md", "--to", "biblatex", "--prove", "-o", "x.tex")
    assert (result.exit_code, "biber" in result.stderr, (project / "x.tex").exists()) == (2, True, False)


def test_files_taken_in_are_mentioned(run: Run, project: Path) -> None:
    (project / "main.tex").write_text("\\documentclass{book}\\begin{document}\\input{part}\\end{document}\n")
    (project / "part.tex").write_text("It is (Getty 12).\n")
    result = run("convert", "main.tex", "--to", "biblatex")
    assert "part.tex: not converted; it is a file of its own, to be converted by itself" in result.stderr


def test_keys_of_pandoc_become_commands(run: Run, project: Path) -> None:
    (project / "draft.md").write_text("It is [@getty1985origins, 12], and @mukhin2003 denies it [@mukhin].\n")
    result = run("convert", "draft.md", "--to", "natbib")
    assert "It is \\citep[12]{getty1985origins}, and @mukhin2003 denies it [@mukhin].\n" in result.stdout
    assert result.stderr == (
        'draft.md:1:36: "@mukhin2003" stays as typed: no entry has the key mukhin2003\n'
        'draft.md:1:58: "[@mukhin]" stays as typed: no entry has the key mukhin\n'
        "draft.md: 1 citation converted, 2 left as typed\n"
    )
