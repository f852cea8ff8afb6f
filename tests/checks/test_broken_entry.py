"""BIB004: what cannot be read as BibTeX."""

from pathlib import Path

import pytest

from refkit.checks.broken_entry import check_library
from refkit.checks.context import LibraryContext
from refkit.config import Config
from refkit.library import read_library
from tests.checks.libraries import TODAY, found_in

NOOP = [
    pytest.param("@book{a, title={A}, year=2001}", id="an entry"),
    pytest.param('@book{a, title={A},\n}\n@misc(b, title = "B")', id="a last comma, parentheses"),
    pytest.param("@book{a}", id="an entry without fields"),
    pytest.param("words {in braces}, words\n@book{a, title={A}} more", id="words between entries"),
    pytest.param('@book{a, title="{"}A{"}", note={5" and }}', id="quotation marks in braces"),
    pytest.param("@book{a, title={A}, % a remark\n year=2001}", id="a remark between fields"),
    pytest.param("@comment{@book{a title}}\n@book{b, title={B}}", id="in a comment"),
    pytest.param("@book{Жуков:2001, title={A}}\n@book{O'Brien_2/3, title={B}}", id="keys of all kinds"),
    pytest.param("@book{a, title={A}, title={B}}\n@book{a title={C}}", id="what other rules tell"),
]

FINDINGS = [
    pytest.param("just words", ["BIB004 error [] nothing in this file looks like an entry"], id="no entries"),
    pytest.param(" \n", ["BIB004 info [] nothing in this file looks like an entry"], id="an empty file"),
    pytest.param(
        "@String{a = {A}}", ["BIB004 info [] nothing in this file looks like an entry"], id="macros for other files"
    ),
    pytest.param(
        "@book{a,\n title={A},\n\n@book{b, title={B}}",
        ["BIB004 error [@] the entry a is never closed; it was read as far as it goes"],
        id="an entry is not closed",
    ),
    pytest.param(
        '@preamble{ "abc\n@book{b, title={B}}',
        ["BIB004 error [@] the @preamble is never closed; the entries behind it were read"],
        id="a preamble is not closed",
    ),
    pytest.param(
        "@book{a,\n title={A {never closes},\n year={2006},\n}",
        ["BIB004 error [{] the brace that opens here in a is never closed; the value was read up to its likely end"],
        id="a brace is not closed",
    ),
    pytest.param(
        '@book{a,\n title="A,\n year={2006},\n}',
        [
            'BIB004 error ["] the quotation mark that opens here in a is never closed; the value was read up to its '
            "likely end"
        ],
        id="a quotation mark is not closed",
    ),
    pytest.param(
        "@book{a,\n title={Too} many} closes},\n year={2006},\n}",
        ["BIB004 error [}] one closing brace too many in a; the fields behind it were read all the same"],
        id="a brace too many in a value",
    ),
    pytest.param(
        "@book{a,\n title={A},\n year={2006}},\n note={N}\n}",
        ["BIB004 error [}] one closing brace too many in a; the fields behind it were read all the same"],
        id="a brace too many behind a value",
    ),
    pytest.param(
        "@book{a, title={A}}}\n@book{b, title={B}}",
        ["BIB004 warning [}] this closing brace between the entries belongs to none; the entries around it were read"],
        id="a brace too many behind an entry",
    ),
    pytest.param(
        "some {words\n@book{b, title={B}}",
        ["BIB004 warning [{] this opening brace between the entries belongs to none; the entries around it were read"],
        id="a brace between entries",
    ),
    pytest.param(
        '@book{a,\n title="He said "hi" ok",\n year={2006},\n}',
        ['BIB004 error ["] a quotation mark inside quotation marks in a; it was read as a part of the value'],
        id="quotation marks in quotation marks",
    ),
    pytest.param(
        "@book{a, title={A},, year=1}",
        [
            "BIB004 error [,] a comma too many in a; BibTeX drops the fields behind it, refkit has read them "
            "=> @book{a, title={A}, year=1}"
        ],
        id="a comma too many",
    ),
    pytest.param(
        "@book{a,\n title={A {never closes},, \n year={2006},\n}",
        [
            "BIB004 error [{] the brace that opens here in a is never closed; the value was read up to its likely end",
            "BIB004 error [,] a comma too many in a; BibTeX drops the fields behind it, refkit has read them "
            "~> @book{a,\n title={A {never closes}, \n year={2006},\n}",
        ],
        id="a comma too many where a brace has no partner",
    ),
    pytest.param(
        "@book{a, title={A} and more, year=1}",
        ['BIB004 error [and more] "and more" stands in a where a field should be, and was passed over'],
        id="words behind a value",
    ),
    pytest.param(
        "@book{a, title {A}, year=1}",
        [
            "BIB004 error [title] no equals sign behind title in a; it was read as a field all the same "
            "=> @book{a, title = {A}, year=1}"
        ],
        id="no equals sign",
    ),
    pytest.param(
        "@book{a, title{A}}",
        [
            "BIB004 error [title] no equals sign behind title in a; it was read as a field all the same "
            "=> @book{a, title = {A}}"
        ],
        id="no equals sign, no blank",
    ),
    pytest.param(
        "@book{a, ours {A}}",
        ["BIB004 error [ours] no equals sign behind ours in a; it was read as a field all the same"],
        id="no equals sign behind an unknown name",
    ),
    pytest.param(
        "@xdata{x, title {T}}\n@book{a,}",
        ["BIB004 error [title] title lacks its equals sign or its value"],
        id="no equals sign in what is no work",
    ),
    pytest.param(
        "@book{a, title = , year=1}",
        ["BIB004 error [title] the field title in a has no value; the fields behind it were read"],
        id="no value",
    ),
    pytest.param(
        "@misc{title={A}, year=1}",
        ["BIB004 error [@misc{] an entry without a key, which nobody can cite; its fields were read"],
        id="no key",
    ),
    pytest.param(
        "@book{a b, title={A}}",
        ['BIB004 error [a b] the key "a b" holds a blank or a sign that no key can have; it was kept as it is'],
        id="a blank in the key",
    ),
    pytest.param(
        "% @book{a, title={A}}",
        ["BIB004 info [@] the entry a stands behind a % and was read: in a .bib file a % hides nothing from BibTeX"],
        id="behind a percent sign",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("@book{a, title={é}}".encode(), [], id="UTF-8"),
        pytest.param(
            "@book{a, title={é}}".encode("cp1252"),
            ["1 line is not UTF-8 and was read as Windows-1252; the first is here"],
            id="one line",
        ),
        pytest.param(
            "@book{a, title={é},\n note={é}}".encode("cp1252"),
            ["2 lines are not UTF-8 and were read as Windows-1252; the first is here"],
            id="two lines",
        ),
    ],
)
def test_encodings(tmp_path: Path, content: bytes, message: list[str]) -> None:
    path = tmp_path / "refs.bib"
    path.write_bytes(content)
    findings = check_library(LibraryContext(read_library(path), Config(), TODAY))
    assert [finding.message for finding in findings] == message


def test_items_of_a_json_list(tmp_path: Path) -> None:
    path = tmp_path / "refs.json"
    path.write_text('[{"id": "a"}, 3, , {"id": "b"} {"id": "c"}]', encoding="utf-8")
    context = LibraryContext(read_library(path), Config(), TODAY)
    assert [(finding.start, finding.message) for finding in check_library(context)] == [
        (14, "this item of the JSON list cannot be read and was passed over: 3"),
        (17, "a comma too many in this list of JSON; its items were read"),
        (30, "a comma, or the end of the list, is missing here; its items were read"),
    ]
