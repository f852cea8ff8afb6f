"""Writes a page as HTML: one file with its own style and script, which asks nothing of anybody.

The template escapes every text but these two.  A Content-Security-Policy in the page's head forbids every request, and
every other style and script: those of the page are known by their hashes.
"""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

from jinja2 import Environment, FunctionLoader, StrictUndefined

from refkit import __version__
from refkit.report.html.model import Page, State


class _Shown(NamedTuple):
    """A state in a word, and what it means."""

    word: str
    meaning: str


_STATES: Mapping[State, _Shown] = {
    "matched": _Shown("matched", "with their works"),
    "near": _Shown("near", "their works, but for a slip"),
    "doubtful": _Shown("doubtful", "one of several works"),
    "missing": _Shown("missing", "no entry fits"),
    "unread": _Shown("not read", "to be checked by hand"),
}


def written_page(page: Page) -> str:
    """The page as HTML."""
    environment = Environment(
        loader=FunctionLoader(_resource),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    sheet, script = _resource("page.css"), _resource("page.js")
    return environment.get_template("page.html").render(
        page=page,
        states=_STATES,
        version=__version__,
        policy=_policy(sheet, script),
        sheet=sheet,
        script=script,
    )


def _policy(sheet: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src {_hashed(sheet)}; script-src {_hashed(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _resource(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
