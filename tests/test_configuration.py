"""The three files that may hold settings, where they are looked for, and what is refused."""

from pathlib import Path

import pytest

from refkit.cli.init import TEMPLATE
from refkit.config import Config, Ignore
from refkit.configuration import Settings, load_config, load_settings
from refkit.errors import RefkitError

NOTHING = {
    "no-file": {},
    "another-pyproject": {"pyproject.toml": "[tool.black]\nline-length = 100\n"},
    "another-setup-cfg": {"setup.cfg": "[metadata]\nname = x\n"},
    "pyproject-template": {"pyproject.toml": "{{ cookiecutter }}"},
    "file-in-a-folder-below": {"below/refkit.toml": 'language = "xx"\n'},
    "folder-of-that-name": {"refkit.toml/x": ""},
}


def written(folder: Path, files: dict[str, str]) -> Path:
    """A repository with the files in it."""
    (folder / ".git").mkdir()
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("files", NOTHING.values(), ids=NOTHING)
def test_defaults(files: dict[str, str], tmp_path: Path) -> None:
    assert load_settings(written(tmp_path, files)) == Settings()


TOML = """
drafts = ["draft.md"]
as-one = true
libraries = ["refs/works.bib"]
select = ["cit", "LOC001"]
fail-on = "error"
language = "en"
convention = "author-date"
cite-commands = ["zitiere", "zs{keys}{postnote}"]

[PREFIXaliases]
"KP" = "zhukov2002kp"

[[PREFIXignore]]
code = "LOC001"
text = "(Zhukov, Inoy 345)"
reason = "reprint"

[[PREFIXignore]]
code = "CIT010"
"""
INI = """
[refkit]
drafts = draft.md
as-one = yes
libraries =
    refs/works.bib
select = cit, LOC001
fail-on = error
language = en
convention = author-date
cite-commands = zitiere, zs{keys}{postnote}
"""
ALIASES = {"KP": "zhukov2002kp"}
IGNORES = (Ignore("LOC001", "(Zhukov, Inoy 345)", "reprint"), Ignore("CIT010", ""))
FILES = {
    "refkit.toml": (TOML.replace("PREFIX", ""), ALIASES, IGNORES),
    "pyproject.toml": ("[tool.refkit]" + TOML.replace("PREFIX", "tool.refkit."), ALIASES, IGNORES),
    "setup.cfg": (INI, {}, ()),
}


@pytest.mark.parametrize("name", FILES)
def test_every_setting(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text, aliases, ignores = FILES[name]
    monkeypatch.chdir(written(tmp_path, {name: text}))
    config = Config(
        path=name,
        libraries=(str(Path("refs/works.bib")),),
        aliases=aliases,
        ignores=ignores,
        select=("CIT", "LOC001"),
        fail_on="error",
        language="en",
        convention="author-date",
        cite_commands=("zitiere", "zs{keys}{postnote}"),
    )
    assert load_settings(Path()) == Settings(config, ("draft.md",), as_one=True)


def test_no_convention_is_the_draft_s_own(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, {"refkit.toml": 'convention = ""'})).convention == ""


def test_no_language_is_the_draft_s_own(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, {"refkit.toml": 'language = ""'})).language == ""


def test_codes_and_tables_share_the_name_ignore(tmp_path: Path) -> None:
    text = 'ignore = ["STY001", {code = "LOC001", text = "x"}]'
    config = load_config(written(tmp_path, {"refkit.toml": text}))
    assert (config.ignore, config.ignores) == (("STY001",), (Ignore("LOC001", "x"),))


def test_nearest_folder_decides_and_paths_are_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"pyproject.toml": '[tool.refkit]\nlibraries = "top.bib"', "a/setup.cfg": "[refkit]\nlibraries=near.bib"}
    (written(tmp_path, files) / "a" / "b").mkdir()
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert load_config(Path()).libraries == (str(Path("../near.bib")),)


def test_not_above_the_repository(tmp_path: Path) -> None:
    written(tmp_path, {"refkit.toml": 'language = "xx"'})
    (tmp_path / "inner" / ".git").mkdir(parents=True)
    assert load_config(tmp_path / "inner") == Config()


def test_first_file_of_a_folder(tmp_path: Path) -> None:
    files = {"refkit.toml": 'select = "LOC"', "pyproject.toml": '[tool.refkit]\nselect = "CIT"'}
    assert load_config(written(tmp_path, files)).select == ("LOC",)


def test_byte_order_mark(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, {"refkit.toml": '\ufeffselect = "LOC"'})).select == ("LOC",)


REFUSED = {
    "not-toml": ("refkit.toml", "select = [", "is not valid TOML", "mend"),
    "own-pyproject-not-toml": ("pyproject.toml", "[tool.refkit\n", "is not valid TOML", "mend"),
    "not-ini": ("setup.cfg", "[refkit]\n[refkit]\n", "setup.cfg: ", "mend"),
    "misspelt": ("refkit.toml", 'libaries = "a.bib"', "unknown option 'libaries'", "did you mean 'libraries'?"),
    "unheard-of": ("refkit.toml", "zzz = 1", "unknown option 'zzz'", "the options are"),
    "number-for-list": ("refkit.toml", "select = 3", "select has a value", "list of strings"),
    "number-in-list": ("refkit.toml", "select = [3]", "select has a value", "list of strings"),
    "severity": ("refkit.toml", 'fail-on = "fatal"', "fail-on has a value", "error or warning or info"),
    "language": ("refkit.toml", 'language = "xx"', "language has a value", "en"),
    "convention-misspelt": (
        "refkit.toml",
        'convention = "Author date"',
        "no convention 'Author date'",
        "'author-date'?",
    ),
    "convention-unheard-of": (
        "refkit.toml",
        'convention = "apa"',
        "no convention 'apa'",
        '"author-date" (APA, Harvard',
    ),
    "convention-no-word": ("refkit.toml", "convention = 3", "no convention 3", 'it must be "mla"'),
    "convention-of-nothing": ("refkit.toml", "convention = [1]", "no convention [1]", 'it must be "mla"'),
    "aliases-no-table": ("refkit.toml", 'aliases = "KP"', "aliases has a value", "[aliases]"),
    "alias-no-key": ("refkit.toml", "[aliases]\nKP = 3", "the alias 'KP'", "key of a work"),
    "ignore-without-code": ("refkit.toml", '[[ignore]]\ntext = "x"', "[[ignore]] has a value", 'code = "LOC001"'),
    "ignore-with-more": ("refkit.toml", '[[ignore]]\ncode = "X"\nline = 3', "[[ignore]] has a value", "text ="),
    "ini-has-no-tables": ("setup.cfg", "[refkit]\naliases = x", "aliases has a value", "[aliases]"),
}


@pytest.mark.parametrize(("name", "text", "message", "hint"), REFUSED.values(), ids=REFUSED)
def test_refused(name: str, text: str, message: str, hint: str, tmp_path: Path) -> None:
    with pytest.raises(RefkitError) as caught:
        load_config(written(tmp_path, {name: text}))
    assert (name in caught.value.message, message in caught.value.message, hint in caught.value.hint) == (True,) * 3


def test_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "refkit.toml").write_bytes(b'select = "\xff"')
    with pytest.raises(RefkitError, match="is not UTF-8 text"):
        load_config(tmp_path)


def test_what_init_writes_says_nothing_until_it_is_used(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, {"refkit.toml": TEMPLATE}))
    assert config == Config(path=config.path)


def test_every_line_of_what_init_writes_can_be_used(tmp_path: Path) -> None:
    used = "\n".join(_used(line) for line in TEMPLATE.splitlines())
    config = load_config(written(tmp_path, {"refkit.toml": used}))
    assert (config.select, config.aliases, [ignore.code for ignore in config.ignores]) == (
        ("CIT", "LOC001"),
        {"KP": "zhukov2002kp"},
        ["LOC001"],
    )


def _used(line: str) -> str:
    """The line without its `#` where it is a setting; the list of codes under `ignore` shares its name with a table."""
    setting = line.removeprefix("# ")
    is_setting = setting.startswith("[") or " = " in setting
    return setting if is_setting and not setting.startswith("ignore =") else line
