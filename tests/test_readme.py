"""The README tells the truth: its session prints what it shows, its tables name what there is, its code runs."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from refkit.checks import all_rules
from refkit.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _session() -> tuple[str, str]:
    """The draft of the README's session and what `refkit check` prints about it."""
    block = re.search(r"```console\n\$ cat draft\.txt\n(.*?)\$ refkit check .*?\n(.*?)```", README, re.DOTALL)
    assert block is not None
    return block[1], block[2]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "bibliography.bib").write_bytes((ROOT / "bibliography.bib").read_bytes())
    (tmp_path / "draft.txt").write_text(_session()[0], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_session_prints_what_it_shows(folder: Path) -> None:
    result = CliRunner().invoke(main, ["check", "draft.txt", "-l", "bibliography.bib"])
    assert (result.exit_code, result.output) == (1, _session()[1])


def test_the_python_example_runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code is not None
    exec(compile(code[1], "README.md", "exec"), {})
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == 'CIT001 no entry for "Volkogonov"'


def test_the_table_of_rules_names_every_rule() -> None:
    table = README.partition("<!-- rules -->")[2].partition("<!-- /rules -->")[0]
    rows = re.findall(r"^\| ([A-Z]+\d+) \| ([\w-]+) \| (\w+)(, off)? \|", table, re.MULTILINE)
    assert rows == [(rule.code, rule.name, rule.severity, "" if rule.on else ", off") for rule in all_rules()]


def test_every_command_shown_exists() -> None:
    blocks = "".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    shown = set(re.findall(r"(?:^|/)refkit ([a-z]+)", blocks, re.MULTILINE))
    assert shown <= set(main.list_commands(main.make_context("refkit", [])))


def test_the_rooms_shown_are_the_rooms_there_are() -> None:
    table = README.partition("| level | rooms |")[2].partition("\n\n")[0]
    shown = {
        name.rstrip("/")
        for row in table.splitlines()
        for name in re.findall(r"`([a-z]+/?)`", row.split("|")[2:3][0] if row.count("|") > 2 else "")
    }
    package = ROOT / "refkit"
    rooms = {path.stem for path in package.iterdir() if path.name[0] not in "_." and path.suffix in ("", ".py")}
    assert shown == rooms
