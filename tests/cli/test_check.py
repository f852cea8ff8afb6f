"""`refkit check` with its options."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, DRAFT, LIBRARY, Run

SUMMARY = (
    "Library: bibliography.bib (2 works)\n3 citations, 3 items: 2 matched, 0 doubtful, 1 missing; everything was read\n"
)


def codes(output: str) -> list[str]:
    """The codes of the findings in JSON."""
    return [finding["code"] for finding in json.loads(output)["findings"]]


def test_nothing_found(run: Run) -> None:
    result = run("check", "clean.md")
    figures = "1 citation, 1 item: 1 matched, 0 doubtful, 0 missing; everything was read"
    summary = f"Library: bibliography.bib (2 works)\n{figures}\nNo findings\n"
    assert (result.exit_code, result.stdout, result.stderr) == (0, summary, "")


def test_text(run: Run) -> None:
    result = run("check", "draft.md")
    heads = [line.split(": ")[:2] for line in result.stdout.splitlines() if line.startswith("draft.md")]
    assert (result.exit_code, heads) == (
        1,
        [["draft.md:1:37", "LOC001 warning"], ["draft.md:3:25", "CIT001 error"]],
    )
    assert result.stdout.endswith(f"{SUMMARY}2 findings (1 error, 1 warning)\n")


def test_concise(run: Run) -> None:
    lines = run("check", "draft.md", "--format", "concise").stdout.splitlines()
    assert [line.split(" ")[:2] for line in lines] == [["draft.md:1:37:", "LOC001"], ["draft.md:3:25:", "CIT001"]]


def test_json(run: Run) -> None:
    value = json.loads(run("check", "draft.md", "--format", "json").stdout)
    assert (value["schema"], value["summary"]["missing"], [each["code"] for each in value["findings"]]) == (
        "refkit/findings/1",
        1,
        ["LOC001", "CIT001"],
    )


def test_json_lines(run: Run) -> None:
    lines = run("check", "draft.md", "--format", "json-lines").stdout.splitlines()
    assert [json.loads(line)["code"] for line in lines] == ["LOC001", "CIT001"]


def test_github(run: Run) -> None:
    lines = run("check", "draft.md", "--format", "github").stdout.splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::warning", "::error"]


def test_html(run: Run, project: Path) -> None:
    printed = run("check", "draft.md", "--format", "html")
    written = run("check", "draft.md", "--format", "html", "-o", "report.html")
    assert (printed.exit_code, written.exit_code, written.stdout, written.stderr) == (1, 1, "", "")
    assert printed.stdout == (project / "report.html").read_text(encoding="utf-8")
    assert printed.stdout.startswith("<!doctype html>\n")


def test_a_library_as_html(run: Run) -> None:
    result = run("library", "check", "--format", "html")
    assert (result.exit_code, "<h1>bibliography.bib</h1>" in result.stdout) == (0, True)


EXITS = {
    "default": ((), 1),
    "fail-on-error": (("--fail-on", "error"), 1),
    "nothing-that-severe": (("--fail-on", "error", "--select", "LOC001"), 0),
    "info": (("--fail-on", "info", "--select", "BIB001"), 0),
    "exit-zero": (("--exit-zero",), 0),
    "ignored": (("--ignore", "LOC001,CIT"), 0),
    "selected": (("--select", "loc001"), 1),
}


@pytest.mark.parametrize(("options", "status"), EXITS.values(), ids=EXITS)
def test_exit_status(options: tuple[str, ...], status: int, run: Run) -> None:
    assert run("check", "draft.md", *options).exit_code == status


def test_select_takes_the_place_of_the_configurations(run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text('select = ["CIT001"]')
    found = [codes(run("check", "draft.md", "--format", "json", *more).stdout) for more in ((), ("--select", "LOC"))]
    assert found == [["CIT001"], ["LOC001"]]


def test_output_file(run: Run, project: Path) -> None:
    result = run("check", "draft.md", "--format", "json", "-o", "out.json")
    assert (result.exit_code, result.stdout, codes((project / "out.json").read_text())) == (1, "", ["LOC001", "CIT001"])


@pytest.mark.parametrize("target", ["draft.md", "./draft.md", "bibliography.bib"])
def test_output_never_goes_over_what_is_read(target: str, run: Run, project: Path) -> None:
    result = run("check", "draft.md", "-o", target)
    assert (result.exit_code, result.stderr.splitlines()[0], (project / target).read_text()) == (
        2,
        f"refkit: {target} is one of the files to read",
        LIBRARY if target.endswith(".bib") else DRAFT,
    )


def test_output_never_goes_over_settings_or_baseline(run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text('select = ["LOC"]')
    run("check", "draft.md", "--baseline", "b.json", "--write-baseline")
    before = (project / "b.json").read_text()
    results = [run("check", "draft.md", "--baseline", "b.json", "-o", name) for name in ("refkit.toml", "./b.json")]
    assert [result.stderr.splitlines() for result in results] == [
        ["refkit: refkit.toml is one of the files to read", "hint: name another file after -o"],
        ["refkit: ./b.json is one of the files to read", "hint: name another file after -o"],
    ]
    assert ((project / "refkit.toml").read_text(), (project / "b.json").read_text()) == ('select = ["LOC"]', before)


def test_output_and_new_baseline_are_not_one_file(run: Run, project: Path) -> None:
    result = run("check", "draft.md", "--baseline", "b.json", "--write-baseline", "-o", "./b.json")
    assert (result.exit_code, (project / "b.json").exists()) == (2, False)


@pytest.mark.parametrize("target", ["draft.md", "bibliography.bib", "refkit.toml"])
def test_baseline_never_goes_over_what_is_read(target: str, run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text("")
    before = (project / target).read_bytes()
    result = run("check", "draft.md", "--baseline", target, "--write-baseline")
    assert (result.exit_code, result.stderr.splitlines(), (project / target).read_bytes()) == (
        2,
        [f"refkit: {target} is one of the files to read", "hint: name another file after --baseline"],
        before,
    )


def test_matches_and_statistics(run: Run) -> None:
    lines = run("check", "clean.md", "--show-matches", "--statistics").stdout.splitlines()
    assert (lines[0], lines[1].split()[:4], lines[3:8]) == (
        "Matches",
        ["clean.md:1:30", "Getty", "12", "getty1985origins"],
        ["Findings by rule: none", "", "Citations by work", "1  getty1985origins", ""],
    )


def test_several_drafts_have_one_summary(run: Run) -> None:
    result = run("check", "draft.md", "clean.md", "draft.md")
    assert (result.exit_code, result.stdout.count("Library:"), "4 citations, 4 items" in result.stdout) == (1, 1, True)


def test_one_unreadable_draft_among_several(run: Run) -> None:
    result = run("check", "missing.md", "draft.md", "--format", "json")
    assert (result.exit_code, result.stderr.splitlines()[0], codes(result.stdout)) == (
        2,
        "refkit: no such file: missing.md",
        ["LOC001", "CIT001"],
    )


def test_standard_input(run: Run) -> None:
    result = run("check", "-", "--stdin-filename", "essay.md", "--format", "concise", stdin=DRAFT)
    assert [line.split(" ")[:2] for line in result.stdout.splitlines()] == [
        ["essay.md:1:37:", "LOC001"],
        ["essay.md:3:25:", "CIT001"],
    ]


def test_binary_standard_input(run: Run) -> None:
    results = [run("check", "-", stdin=data) for data in (b"%PDF-1.7", b"a\0b")]
    assert [(result.exit_code, result.stderr.splitlines()[0]) for result in results] == [
        (2, "refkit: standard input is a PDF file, not text"),
        (2, "refkit: standard input is a binary file, not text"),
    ]


ALIASES = {
    "noop-known": ('"KP" = "zhukov2003inoy"', ""),
    "near": (
        '"KP" = "zhukov2003inoi"',
        'refkit: the alias "KP" names zhukov2003inoi, which is in no library\nhint: did you mean zhukov2003inoy?\n',
    ),
    "far": ('"KP" = "x"', 'refkit: the alias "KP" names x, which is in no library\n'),
}


@pytest.mark.parametrize(("line", "complaint"), ALIASES.values(), ids=ALIASES)
def test_alias_for_no_work_is_told_once_and_the_run_goes_on(line: str, complaint: str, run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text(f"[aliases]\n{line}\n")
    result = run("check", "clean.md", "draft.md")
    assert (result.exit_code, result.stderr) == (1, complaint)


def test_list_of_works_is_not_left_out_silently(run: Run, project: Path) -> None:
    listed = "## Works Cited\n\nGetty, J. Arch. *Origins of the Great Purges*. 1985.\n"
    (project / "clean.md").write_text(f"{CLEAN}\n{listed}")
    lines = run("check", "clean.md").stdout.splitlines()
    assert lines[0] == "Note: clean.md: list of works from line 3, not searched for citations"


def test_draft_of_the_configuration(run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text('drafts = ["*.md"]')
    assert "4 citations" in run("check").stdout


WRONG = {
    "no-draft": ((), "no draft to read"),
    "folder": (("sub",), "there is no draft in the folder sub"),
    "no-such-file": (("missing.md",), "no such file: missing.md"),
    "no-such-library": (("draft.md", "-l", "missing.bib"), "no such library: missing.bib"),
    "unknown-code": (("draft.md", "--select", "XYZ"), "there is no rule XYZ"),
    "matches-in-json": (("draft.md", "--format", "json", "--show-matches"), "--show-matches and --statistics do not"),
    "diff-in-json": (("draft.md", "--diff", "--format", "json"), "does not go with --format json"),
    "diff-in-html": (("draft.md", "--diff", "--format", "html"), "does not go with --format html"),
    "diff-into-a-file": (("draft.md", "--diff", "-o", "out.txt"), "does not go with -o"),
    "baseline-nameless": (("draft.md", "--write-baseline"), "--write-baseline needs a file"),
    "baseline-missing": (("draft.md", "--baseline", "b.json"), "cannot read the baseline b.json"),
    "output-nowhere": (("draft.md", "-o", "no/where.txt"), "cannot write no/where.txt"),
    "fix-standard-input": (("-", "--fix"), "standard input cannot be fixed"),
}


@pytest.mark.parametrize(("args", "message"), WRONG.values(), ids=WRONG)
def test_cannot_run(args: tuple[str, ...], message: str, run: Run, project: Path) -> None:
    (project / "sub").mkdir()
    result = run("check", *args)
    lines = result.stderr.splitlines()
    assert (result.exit_code, message in lines[0], lines[1].startswith("hint: "), len(lines)) == (2, True, True, 2)


def test_no_library(run: Run, project: Path) -> None:
    (project / "bibliography.bib").unlink()
    result = run("check", "draft.md")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "refkit: no library found for draft.md")


def test_baseline(run: Run, project: Path) -> None:
    first = run("check", "draft.md", "--baseline", "b.json", "--write-baseline")
    then = run("check", "draft.md", "--baseline", "b.json")
    (project / "draft.md").write_text(f"A new line.\n\n{DRAFT}\nAnd one more (Bell 3).\n")
    later = run("check", "draft.md", "--baseline", "b.json", "--format", "json")
    assert (first.exit_code, then.exit_code, then.stdout.splitlines()[-1], codes(later.stdout)) == (
        0,
        0,
        "No findings; 2 suppressed",
        ["CIT001"],
    )


def test_diff_writes_nothing(run: Run, project: Path) -> None:
    (project / "draft.md").write_text("One (Getty, Origins. 41) two.\n")
    result = run("check", "draft.md", "--select", "STY001", "--diff")
    assert (result.stdout.splitlines()[3:], (project / "draft.md").read_text()) == (
        ["-One (Getty, Origins. 41) two.", "+One (Getty, Origins 41) two."],
        "One (Getty, Origins. 41) two.\n",
    )


def test_fix(run: Run, project: Path) -> None:
    (project / "draft.md").write_bytes(b"\xef\xbb\xbfOne (Getty, Origins. 41) two.\r\n")
    result = run("check", "draft.md", "--select", "STY001", "--fix")
    assert (result.exit_code, result.stderr, result.stdout.splitlines()[-1], (project / "draft.md").read_bytes()) == (
        0,
        "draft.md: 1 finding fixed\n",
        "No findings",
        b"\xef\xbb\xbfOne (Getty, Origins 41) two.\r\n",
    )


def test_nothing_to_fix(run: Run, project: Path) -> None:
    result = run("check", "clean.md", "--fix")
    assert (result.exit_code, result.stderr, (project / "clean.md").read_text()) == (0, "", CLEAN)


def test_nothing_to_fix_among_what_was_found(run: Run, project: Path) -> None:
    result = run("check", "draft.md", "--fix")
    assert (result.exit_code, result.stderr, (project / "draft.md").read_text()) == (
        1,
        "draft.md: nothing to fix that has one right answer\n",
        DRAFT,
    )


def test_comment_and_ignore_silence(run: Run, project: Path) -> None:
    (project / "draft.md").write_text(DRAFT.replace("12).", "12). <!-- refkit: ignore[LOC001] reprint -->"))
    (project / "refkit.toml").write_text('[[ignore]]\ncode = "CIT001"\ntext = "(Mukhin 97)"\n')
    result = run("check", "draft.md")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "No findings; 2 suppressed")


def test_chapters_as_one_book(run: Run, project: Path) -> None:
    (project / "one.md").write_text("So (Zhukov 12).\n")
    (project / "two.md").write_text("So (Getty 12; Zhukov 13).\n")
    arguments = ("check", "one.md", "two.md", "--select", "BIB001", "--format", "concise")
    apart, as_one = run(*arguments), run(*arguments, "--as-one")
    (project / "refkit.toml").write_text('drafts = ["one.md", "two.md"]\nas-one = true')
    configured = run("check", *arguments[3:])
    assert "getty1985origins" in apart.stdout
    assert (as_one.stdout, as_one.exit_code, configured.stdout) == ("", 0, "")


def test_folder_with_a_file_that_cannot_be_read(run: Run, project: Path) -> None:
    (project / "bad.md").write_bytes(b"%PDF-1.7\n")
    result = run("check", ".", "--format", "concise")
    assert (result.exit_code, result.stdout.count("draft.md"), "bad.md" in result.stderr) == (2, 2, True)


@pytest.mark.parametrize(
    ("name", "begin"), [("a.html", "<!DOCTYPE html>"), ("a.json", "{"), ("a.jsonl", "{"), ("a.txt", "draft.md:")]
)
def test_the_ending_of_the_file_says_how_to_print(run: Run, project: Path, name: str, begin: str) -> None:
    run("check", "draft.md", "-o", name)
    assert (project / name).read_text(encoding="utf-8").lower().startswith(begin.lower())


def test_a_report_is_no_word_file(run: Run, project: Path) -> None:
    result = run("check", "draft.md", "-o", "a.docx")
    assert (result.exit_code, "a.docx would hold no .docx file" in result.stderr, (project / "a.docx").exists()) == (
        2,
        True,
        False,
    )


def test_a_diff_without_changes_says_so(run: Run, project: Path) -> None:
    result = run("check", "clean.md", "--diff")
    assert (result.stdout, result.stderr) == ("", "nothing to fix that has one right answer\n")
