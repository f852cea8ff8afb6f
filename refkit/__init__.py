"""refkit reads the citations typed into a draft, finds the works in a BibTeX library, and checks both.

    >>> import refkit
    >>> draft = refkit.read_draft("draft.md")
    >>> library = refkit.read_library("bibliography.bib")
    >>> report = refkit.check(draft, library, refkit.load_config("."))

`report.citations` are the citations with the works found for them, `report.findings` what the rules noticed;
`refkit.bibliography(library, "mla")` lists the works.
The rooms behind these names are imported when a name is first used, so that `refkit --version` starts at once.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = [
    "Config",
    "RefkitError",
    "Report",
    "__version__",
    "bibliography",
    "check",
    "load_config",
    "read_draft",
    "read_library",
]

if TYPE_CHECKING:
    from refkit.config import Config
    from refkit.configuration import load_config
    from refkit.documents import read_draft
    from refkit.errors import RefkitError
    from refkit.library import read_library
    from refkit.run import Report, check
    from refkit.styles.works import bibliography
else:
    _ROOMS = {
        "Config": "refkit.config",
        "RefkitError": "refkit.errors",
        "Report": "refkit.run",
        "bibliography": "refkit.styles.works",
        "check": "refkit.run",
        "load_config": "refkit.configuration",
        "read_draft": "refkit.documents",
        "read_library": "refkit.library",
    }

    def __getattr__(name: str) -> object:
        """The public name, from the room that defines it."""
        from importlib import import_module

        if name not in _ROOMS:
            raise AttributeError(f"module 'refkit' has no attribute {name!r}")
        return getattr(import_module(_ROOMS[name]), name)
