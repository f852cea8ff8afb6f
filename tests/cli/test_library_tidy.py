"""`refkit library tidy`: to standard output, into a file, in place, as a diff."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

MARK = b"\xef\xbb\xbf"
UNTIDY = b"% b\r\n@Book{b, title={B}}\r\n@book{a,\r\n}\r\n"
TIDY = b"% b\r\n@book{b,\r\n  title = {B},\r\n}\r\n\r\n@book{a,\r\n}\r\n"


@pytest.fixture
def refs(project: Path) -> Path:
    """An untidy library with a byte order mark."""
    path = project / "refs.bib"
    path.write_bytes(MARK + UNTIDY)
    return path


def test_to_standard_output(run: Run, refs: Path) -> None:
    result = run("library", "tidy", "refs.bib")
    assert (result.exit_code, result.stdout_bytes, refs.read_bytes()) == (0, MARK + TIDY, MARK + UNTIDY)


def test_into_another_file_sorted(run: Run, refs: Path, project: Path) -> None:
    result = run("library", "tidy", "refs.bib", "-o", "out.bib", "--sort", "key")
    wanted = b"@book{a,\r\n}\r\n\r\n% b\r\n@book{b,\r\n  title = {B},\r\n}\r\n"
    assert (result.exit_code, (project / "out.bib").read_bytes()) == (0, MARK + wanted)


def test_in_place_once(run: Run, refs: Path) -> None:
    first, second = run("library", "tidy", "refs.bib", "--write"), run("library", "tidy", "refs.bib", "--write")
    assert (first.stderr, second.stderr, refs.read_bytes()) == (
        "refs.bib: 1 block written anew\n",
        "refs.bib is tidy\n",
        MARK + TIDY,
    )


def test_diff_writes_nothing(run: Run, refs: Path) -> None:
    result = run("library", "tidy", "refs.bib", "--diff")
    lines = [line for line in result.stdout.splitlines() if line[:1] in "+-"]
    assert (result.exit_code, lines, refs.read_bytes()) == (
        0,
        ["--- refs.bib", "+++ refs.bib", "-@Book{b, title={B}}", "+@book{b,", "+  title = {B},", "+}", "+"],
        MARK + UNTIDY,
    )


WRONG = {
    "over-itself": (("refs.bib", "-o", "./refs.bib"), "./refs.bib is one of the files to read"),
    "two-ways": (("refs.bib", "--write", "--diff"), "-o, --write and --diff do not go together: choose one"),
    "no-such-file": (("gone.bib",), "no such library: gone.bib"),
    "csl-json": (("refs.json",), "refs.json is a CSL-JSON file, not a .bib file"),
    "another-encoding": (("latin.bib", "--write"), "cannot fix latin.bib: it is not UTF-8 text"),
}


@pytest.mark.parametrize(("args", "message"), WRONG.values(), ids=WRONG)
def test_cannot_run(args: tuple[str, ...], message: str, run: Run, refs: Path, project: Path) -> None:
    (project / "refs.json").write_text('[{"id": "a", "type": "book", "title": "A"}]')
    (project / "latin.bib").write_bytes(b"@Book{a, title={\xe9}}\n")
    result = run("library", "tidy", *args)
    assert (result.exit_code, result.stderr.splitlines()[0], refs.read_bytes()) == (
        2,
        f"refkit: {message}",
        MARK + UNTIDY,
    )
