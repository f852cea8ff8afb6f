"""`refkit library from-list`: the list of works of a draft becomes a .bib file."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

LISTED = """\
It lasted two weeks (Zhukov 345).

## Works Cited

Getty, J. Arch. *Origins of Purges*. Tern, 1985.

Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.
"""
BIB = """\
% Getty, J. Arch. Origins of Purges. Tern, 1985.
@book{getty1985origins,
  author = {Getty, J. Arch},
  title = {Origins of Purges},
  year = {1985},
  publisher = {Tern},
}

% Zhukov, Yuri. Inoy Stalin. Vagrius, 2003.
@book{zhukov2003inoy,
  author = {Zhukov, Yuri},
  title = {Inoy Stalin},
  year = {2003},
  publisher = {Vagrius},
}
"""


@pytest.fixture
def listed(project: Path) -> Path:
    (project / "listed.md").write_text(LISTED, encoding="utf-8")
    return project


def test_to_standard_output(run: Run, listed: Path) -> None:
    result = run("library", "from-list", "listed.md")
    assert (result.exit_code, result.stdout, result.stderr) == (0, BIB, "")


def test_to_a_file(run: Run, listed: Path) -> None:
    result = run("library", "from-list", "listed.md", "-o", "new.bib")
    assert (result.exit_code, result.stderr, (listed / "new.bib").read_text()) == (
        0,
        "new.bib: 2 entries, to be looked over\n",
        BIB,
    )


def test_the_library_has_no_faults_and_the_same_matches(run: Run, listed: Path) -> None:
    run("library", "from-list", "listed.md", "-o", "new.bib")
    checked = run("library", "check", "new.bib")
    matches = run("check", "listed.md", "-l", "new.bib", "--show-matches", "--select", "CIT")
    assert (checked.exit_code, checked.stdout) == (0, "new.bib: 2 entries, no findings\n")
    assert "zhukov2003inoy" in matches.stdout


def test_items_that_could_not_be_read_are_named(run: Run, listed: Path) -> None:
    odd = "[...] (?) ... 12"
    (listed / "listed.md").write_text(LISTED.replace("Zhukov, Yuri.", f"{odd}\n\nZhukov, Yuri."), encoding="utf-8")
    result = run("library", "from-list", "listed.md")
    assert (result.stderr, result.stdout) == (
        f'listed.md:7:1: not read: "{odd}"\n',
        BIB.replace("% Zhukov", f"% not read:\n% {odd}\n\n% Zhukov"),
    )


def test_no_list(run: Run, project: Path) -> None:
    result = run("library", "from-list", "clean.md")
    assert (result.exit_code, result.stdout, result.stderr.splitlines()[0]) == (
        1,
        "",
        "refkit: no list of works found in clean.md",
    )


@pytest.mark.parametrize("target", ["listed.md", "bibliography.bib"])
def test_never_over_a_file_that_is_there(target: str, run: Run, listed: Path) -> None:
    before = (listed / target).read_bytes()
    result = run("library", "from-list", "listed.md", "-o", target)
    assert (result.exit_code, (listed / target).read_bytes()) == (2, before)


def test_over_a_file_when_asked_to(run: Run, listed: Path) -> None:
    (listed / "new.bib").write_text("old")
    result = run("library", "from-list", "listed.md", "-o", "new.bib", "--force")
    assert (result.exit_code, (listed / "new.bib").read_text()) == (0, BIB)


def test_never_over_the_draft_even_when_asked_to(run: Run, listed: Path) -> None:
    result = run("library", "from-list", "listed.md", "-o", "listed.md", "--force")
    assert (result.exit_code, (listed / "listed.md").read_text()) == (2, LISTED)


def test_a_draft_that_is_not_there(run: Run, listed: Path) -> None:
    assert run("library", "from-list", "listed.md", "nowhere.md").exit_code == 2
