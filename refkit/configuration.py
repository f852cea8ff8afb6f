"""Reads a project's settings: refkit.toml, `[tool.refkit]` of pyproject.toml, or `[refkit]` of setup.cfg.

The first folder upwards from the draft that has one of them decides, no further than the root of the repository.
`[aliases]` and `[[ignore]]` are tables of the two TOML files; setup.cfg has the options alone.  The parsers are
imported only when there is a file for them, since most drafts have none.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from os.path import relpath
from pathlib import Path

from refkit.config import CONVENTIONS, Config, ConventionSetting, Ignore
from refkit.errors import RefkitError
from refkit.records import SEVERITIES
from refkit.vocabulary import LANGUAGES

_LISTS = ("drafts", "libraries", "select", "ignore", "cite-commands")
OPTIONS = (*_LISTS, "as-one", "fail-on", "language", "convention")

# What a TOML or INI file may hold under a name.
_Value = object
_Table = Mapping[str, _Value]


@dataclass(frozen=True, slots=True)
class Settings:
    """A project's settings: what the library of rooms needs, and the drafts to check where none is named.

    `as_one` says that the drafts are chapters of one book.
    """

    config: Config = field(default_factory=Config)
    drafts: tuple[str, ...] = ()
    as_one: bool = False


def load_config(folder: Path | str) -> Config:
    """The settings that hold for drafts in a folder; the defaults where no file sets any.

    Paths of libraries are those of the configuration, relative to its own folder, made relative to the current one.
    RefkitError if the file cannot be read or says what refkit does not know.
    """
    return load_settings(folder).config


def load_settings(folder: Path | str) -> Settings:
    """As `load_config`, with the drafts that the configuration names."""
    for place in folders_upwards(Path(folder)):
        for name, read in _READERS:
            table = read(place / name)
            if table is not None:
                return _settings(_Section(shown(place / name), place, table))
    return Settings()


def folders_upwards(folder: Path) -> Iterator[Path]:
    """A folder and those above it, up to the root of the repository (the folder with `.git`) or of the file system."""
    for place in (folder.absolute(), *folder.absolute().parents):
        yield place
        if (place / ".git").exists():
            return


def shown(path: Path) -> str:
    """The path as a user sees it: relative to the current folder where that is shorter."""
    absolute = str(path.absolute())
    try:
        relative = relpath(absolute)
    except ValueError:  # another drive
        return absolute
    return min(relative, absolute, key=len)


@dataclass(frozen=True, slots=True)
class _Section:
    """The settings as they stand in a file: where, and what."""

    path: str
    folder: Path
    table: _Table

    def strings(self, name: str) -> tuple[str, ...]:
        """A list of strings; one string alone is a list of one."""
        value = self.table.get(name, ())
        values = (value,) if isinstance(value, str) else value
        if not isinstance(values, Sequence):
            raise self.wrong(name, 'a list of strings, such as ["a", "b"]')
        return tuple(each for each in values if self._is_string(name, each))

    def one_of(self, name: str, allowed: Sequence[str], default: str) -> str:
        """A word out of those allowed, or the default."""
        value = self.table.get(name, default)
        if not isinstance(value, str) or value not in (default, *allowed):
            raise self.wrong(name, " or ".join(allowed))
        return value

    def yes_or_no(self, name: str) -> bool:
        """Whether something is wished for: true or false, which an INI file has as a word; else not."""
        value = self.table.get(name, False)
        words = {"true": True, "yes": True, "false": False, "no": False}
        known = value if isinstance(value, bool) else words.get(value.lower()) if isinstance(value, str) else None
        if known is None:
            raise self.wrong(name, "true or false")
        return known

    def subtable(self, name: str) -> _Table:
        """A table inside this one, empty where there is none."""
        value = self.table.get(name, {})
        if not isinstance(value, Mapping):
            raise self.wrong(name, f"a table: [{name}]")
        return value

    def files(self, name: str) -> tuple[str, ...]:
        """Paths, given relative to the folder of the file, as seen from the current folder."""
        return tuple(shown(self.folder / path) for path in self.strings(name))

    def wrong(self, name: str, wanted: str) -> RefkitError:
        """What to raise where a setting has a value of the wrong kind."""
        return RefkitError(f"{self.path}: {name} has a value that cannot be used", f"it must be {wanted}")

    def _is_string(self, name: str, value: _Value) -> bool:
        if isinstance(value, str):
            return True
        # [[ignore]] and ignore = ["CIT010"] share a name in TOML; the tables are read by `_ignores`.
        if name == "ignore" and isinstance(value, Mapping):
            return False
        raise self.wrong(name, 'a list of strings, such as ["a", "b"]')


def _settings(section: _Section) -> Settings:
    _refuse_unknown(section)
    language = section.one_of("language", tuple(LANGUAGES), "")
    fail_on = section.one_of("fail-on", SEVERITIES, "warning")
    config = Config(
        path=section.path,
        libraries=section.files("libraries"),
        aliases=_aliases(section),
        ignores=tuple(_ignores(section)),
        select=tuple(code.upper() for code in section.strings("select")),
        ignore=tuple(code.upper() for code in section.strings("ignore")),
        fail_on=next(severity for severity in SEVERITIES if severity == fail_on),
        language=language,
        convention=_convention(section),
        cite_commands=section.strings("cite-commands"),
    )
    return Settings(config, section.files("drafts"), section.yes_or_no("as-one"))


def _convention(section: _Section) -> ConventionSetting:
    """How the draft is set to cite; empty where that is left to the draft."""
    value = section.table.get("convention", "")
    for convention in CONVENTIONS:
        if value == convention:
            return convention
    from difflib import get_close_matches

    near = get_close_matches(str(value).lower(), CONVENTIONS, 1)
    # People know their style by its publisher's name, which is nearly none of ours.
    allowed = '"mla", "author-date" (APA, Harvard, ABNT, Chicago) or "notes" (Chicago)'
    hint = f"did you mean {near[0]!r}?" if near else f"it must be {allowed}"
    raise RefkitError(f"{section.path}: refkit knows no convention {value!r}", hint)


def _refuse_unknown(section: _Section) -> None:
    known = (*OPTIONS, "aliases")
    for name in section.table:
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"the options are {', '.join(known)}"
            raise RefkitError(f"{section.path}: unknown option {name!r}", hint)


def _aliases(section: _Section) -> dict[str, str]:
    aliases: dict[str, str] = {}
    for name, key in section.subtable("aliases").items():
        if not isinstance(key, str):
            raise section.wrong(f"the alias {name!r}", 'the key of a work, such as "KP" = "zhukov2002kp"')
        aliases[name] = key
    return aliases


def _ignores(section: _Section) -> Iterator[Ignore]:
    tables = section.table.get("ignore", ())
    for table in tables if isinstance(tables, Sequence) else ():
        if not isinstance(table, Mapping):
            continue
        words = {name: table.get(name, "") for name in ("code", "text", "reason")}
        unknown = next((name for name in table if name not in words), None)
        if unknown is not None or not words["code"] or not all(isinstance(word, str) for word in words.values()):
            raise section.wrong("[[ignore]]", 'code = "LOC001", text = "words of the citation", reason = "why"')
        yield Ignore(*(str(word) for word in words.values()))


def _from_refkit_toml(path: Path) -> _Table | None:
    raw = _read(path)
    return None if raw is None else _parse_toml(path, raw)


def _from_pyproject(path: Path) -> _Table | None:
    raw = _read(path)
    # Another project's file, perhaps one of its templates that is no TOML, is no concern of ours.
    if raw is None or "refkit" not in raw:
        return None
    tools = _parse_toml(path, raw).get("tool", {})
    return _section_of(tools, "refkit")


def _from_setup_cfg(path: Path) -> _Table | None:
    raw = _read(path)
    if raw is None or "[refkit]" not in raw:
        return None
    from configparser import ConfigParser, Error

    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(raw)
    except Error as error:
        raise RefkitError(f"{shown(path)}: {str(error).splitlines()[0]}", "mend the file, or move it away") from error
    if not parser.has_section("refkit"):
        return None
    return {
        name: _ini_list(value) if name in _LISTS else value.strip()
        for name, value in parser.items("refkit")
        if name not in parser.defaults()  # what `[DEFAULT]` lends to every section
    }


def _ini_list(value: str) -> list[str]:
    """The words of a list, one a line or divided by commas."""
    return [word.strip() for word in value.replace(",", "\n").splitlines() if word.strip()]


def _section_of(table: _Value, name: str) -> _Table | None:
    section = table.get(name) if isinstance(table, Mapping) else None
    return section if isinstance(section, Mapping) else None


def _parse_toml(path: Path, raw: str) -> _Table:
    import tomllib

    try:
        return tomllib.loads(raw)
    except tomllib.TOMLDecodeError as error:
        raise RefkitError(f"{shown(path)} is not valid TOML: {error}", "mend the file, or move it away") from error


def _read(path: Path) -> str | None:
    """The text of a file, None where there is none."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise RefkitError(f"cannot read {shown(path)}: {error.strerror}", "check the file's permissions") from error
    except UnicodeDecodeError as error:
        raise RefkitError(f"{shown(path)} is not UTF-8 text", "save the file as UTF-8") from error


# In the order in which they count within one folder.
_READERS = (
    ("refkit.toml", _from_refkit_toml),
    ("pyproject.toml", _from_pyproject),
    ("setup.cfg", _from_setup_cfg),
)
