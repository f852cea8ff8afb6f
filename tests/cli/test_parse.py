"""`refkit parse`."""

import json
from pathlib import Path

from tests.cli.conftest import DRAFT, Run


def test_table(run: Run) -> None:
    result = run("parse", "draft.md")
    assert (result.exit_code, [line.split() for line in result.stdout.splitlines()]) == (
        0,
        [
            ["place", "cited", "as", "work", "at"],
            ["draft.md:1:30", "Zhukov", "345", "zhukov2003inoy", "345"],
            ["draft.md:1:64", "Getty", "12", "getty1985origins", "12"],
            ["draft.md:3:25", "Mukhin", "97", "missing", "97"],
        ],
    )


def test_json(run: Run) -> None:
    (document,) = json.loads(run("parse", "draft.md", "--format", "json").stdout)["documents"]
    keys = [item["id"] for citation in document["citations"] for item in citation["items"]]
    assert (document["path"], document["libraries"], keys) == (
        "draft.md",
        ["bibliography.bib"],
        ["zhukov2003inoy", "getty1985origins", None],
    )


def test_several_drafts_are_several_documents(run: Run) -> None:
    documents = json.loads(run("parse", "draft.md", "clean.md", "--format", "json").stdout)["documents"]
    assert [(each["path"], len(each["citations"])) for each in documents] == [("draft.md", 3), ("clean.md", 1)]


def test_json_lines(run: Run) -> None:
    lines = run("parse", "draft.md", "--format", "json-lines").stdout.splitlines()
    assert [json.loads(line)["raw"] for line in lines] == ["(Zhukov 345)", "(Getty 12)", "(Mukhin 97)"]


def test_all_lists_asides(run: Run) -> None:
    result = run("parse", "-", "--format", "json", "--all", stdin="They met (which took June 1-4) again (Getty 12).")
    (document,) = json.loads(result.stdout)["documents"]
    assert [(each["raw"], each["understood"]) for each in document["citations"]] == [
        ("(which took June 1-4)", "aside"),
        ("(Getty 12)", "full"),
    ]


def test_text(run: Run) -> None:
    assert run("parse", "draft.md", "--text").stdout == DRAFT


def test_no_library_is_no_error(run: Run, project: Path) -> None:
    (project / "bibliography.bib").unlink()
    result = run("parse", "draft.md", "--format", "json")
    (document,) = json.loads(result.stdout)["documents"]
    assert (result.exit_code, document["libraries"], len(document["citations"])) == (0, [], 3)


def test_one_unreadable_draft_among_several(run: Run) -> None:
    result = run("parse", "missing.md", "clean.md", "--format", "json-lines")
    assert (result.exit_code, len(result.stdout.splitlines())) == (2, 1)


def test_output_file(run: Run, project: Path) -> None:
    result = run("parse", "draft.md", "-o", "out.txt")
    assert (result.exit_code, result.stdout, (project / "out.txt").read_text().startswith("place")) == (0, "", True)


def test_output_never_goes_over_the_settings(run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text('select = ["LOC"]')
    result = run("parse", "draft.md", "-o", "refkit.toml")
    assert (result.exit_code, (project / "refkit.toml").read_text()) == (2, 'select = ["LOC"]')


def test_second_chapter_cites_again(run: Run, project: Path) -> None:
    positions = [
        [
            citation["items"][0]["position"]
            for document in json.loads(result.stdout)["documents"]
            for citation in document["citations"]
        ]
        for result in (run("parse", "clean.md", "draft.md", "--format", "json", *more) for more in ((), ("--as-one",)))
    ]
    assert positions == [["first"] * 4, ["first", "first", "subsequent", "first"]]
