"""`refkit library show`: the entry, what is read in it, what is found."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

LIBRARY = """\
@xdata{moscow, location = {Moskva}}
@collection{trials, editor = {Getty, J. Arch}, title = {Trials}, year = {1997}, publisher = {Yale}, xdata = {moscow}}

@InCollection{zhukov/1, ids = {zh, Žukov}, author = {{\\v Z}ukov, Yuri and Bell, Daniel},
\ttitle = {Excesses}, pages = {113--38}, crossref = {trials}}
@book{twice, title = {One}, author = {A}, publisher = {B}, year = 1999}
@book{twice, title = {Two}, author = {A}, publisher = {B}, year = 1999, pagetotal = 300}
"""
SHOWN = """\
refs.bib:4
@InCollection{zhukov/1, ids = {zh, Žukov}, author = {{\\v Z}ukov, Yuri and Bell, Daniel},
    title = {Excesses}, pages = {113--38}, crossref = {trials}}

type        incollection
author      Yuri Žukov; Daniel Bell
editor      J. Arch Getty
title       Excesses
year        1997
pages       113-138
other keys  zh, Žukov
inherits    booktitle, editor, publisher, year from trials (refs.bib:2)
inherits    location from moscow (refs.bib:1)
findings    none
"""


@pytest.fixture
def refs(project: Path) -> Path:
    """A library with inheritance and a repeated key."""
    (project / "refs.bib").write_text(LIBRARY, encoding="utf-8")
    return project


@pytest.mark.parametrize("key", ["zhukov/1", "zh", "Žukov", "ZHUKOV/1"])
def test_entry_by_any_of_its_names(key: str, run: Run, refs: Path) -> None:
    result = run("library", "show", key, "-l", "refs.bib")
    assert (result.exit_code, result.stdout) == (0, SHOWN)


def test_two_entries_of_one_key_and_what_is_found(run: Run, refs: Path) -> None:
    lines = run("library", "show", "twice", "-l", "refs.bib").stdout.splitlines()
    assert [line for line in lines if line.startswith(("refs", "find", "pages"))] == [
        "refs.bib:6",
        "findings  none",
        "refs.bib:7",
        "pages    300 in all",
        "finding  BIB002 error, line 7: the key twice is used before in this file",
    ]


def test_entry_that_lends_its_fields(run: Run, refs: Path) -> None:
    result = run("library", "show", "moscow", "-l", "refs.bib")
    assert result.stdout.splitlines()[-2:] == ["kind      no work: it lends its fields to others", "findings  none"]


NOT_THERE = {
    "near": ("zhukov/2", "hint: did you mean zhukov/1?"),
    "far": ("xxxxxxxxx", "hint: `refkit library find WORDS` looks for works"),
    "empty": ("", "hint: `refkit library find WORDS` looks for works"),
}


@pytest.mark.parametrize(("key", "hint"), NOT_THERE.values(), ids=NOT_THERE)
def test_unknown_key(key: str, hint: str, run: Run, refs: Path) -> None:
    result = run("library", "show", key, "-l", "refs.bib")
    assert (result.exit_code, result.stderr.splitlines()) == (
        2,
        [f"refkit: no entry has the key {key} in refs.bib", hint],
    )


def test_of_very_many_entries_with_one_key_the_first_are_shown(run: Run, project: Path) -> None:
    (project / "same.bib").write_text("@book{same, title = {T}}\n" * 25, encoding="utf-8")
    shown = run("library", "show", "same", "-l", "same.bib").output
    assert (shown.count("@book{same"), shown.splitlines()[-1]) == (10, "and 15 more with this key")
