"""What a user sets once for a project: libraries, aliases, what to ignore, and the command line's defaults.

Read from `refkit.toml`, from `[tool.refkit]` of pyproject.toml, or (options alone) from `[refkit]` of setup.cfg, in
the first folder upwards from the draft that has one of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from refkit.records import Severity


@dataclass(frozen=True, slots=True)
class Ignore:
    """Findings of one code on citations that hold one text are not reported, for the reason given."""

    code: str
    text: str
    reason: str = ""


# How a draft cites; empty: as the draft itself shows.
ConventionSetting = Literal["", "mla", "author-date", "notes"]
CONVENTIONS: tuple[ConventionSetting, ...] = get_args(ConventionSetting)


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings.  `aliases` maps what a draft calls a work to the work's key.

    `language` is the code of the draft's language, empty where it is guessed from the draft.  `cite_commands` are
    commands of a LaTeX draft that cite, besides those that refkit knows or finds defined: `zitiere`, `zs{keys}{postnote}`.
    """

    path: str = ""
    libraries: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    ignores: tuple[Ignore, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = "warning"
    language: str = ""
    convention: ConventionSetting = ""
    cite_commands: tuple[str, ...] = ()
