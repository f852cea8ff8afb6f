"""How works are listed and cited: the manuals of style, and every other style by way of its own files."""

from collections.abc import Mapping
from importlib import import_module
from typing import Literal, get_args

from refkit.styles.manual import Manual

ManualName = Literal["mla", "apa", "chicago-author-date", "chicago-notes"]
MANUALS: tuple[ManualName, ...] = get_args(ManualName)

# name -> the module and the name in it
_PLACES: Mapping[ManualName, tuple[str, str]] = {
    "mla": ("mla", "MLA"),
    "apa": ("apa", "APA"),
    "chicago-author-date": ("chicago", "AUTHOR_DATE"),
    "chicago-notes": ("chicago", "NOTES"),
}


def manual(name: ManualName) -> Manual:
    """The manual of that name, read when it is asked for."""
    module, attribute = _PLACES[name]
    found: Manual = getattr(import_module(f"refkit.styles.{module}"), attribute)
    return found
