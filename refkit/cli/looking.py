"""Looks at a draft: it is read, and a report made on it."""

from collections.abc import Callable

from refkit.cli.drafts import Reader
from refkit.cli.project import Checked
from refkit.config import Config
from refkit.documents.model import Draft
from refkit.library.library import Library
from refkit.run import Report

# The files of a draft.
Group = tuple[str, ...]
# What is done with a draft: all rules are asked, or its citations are read.
Look = Callable[[Draft, Library, Config], Report]


def look_at(reader: Reader, group: Group, look: Look) -> Checked:
    """A draft that is read here and now, and the report on it.  RefkitError if it cannot be read."""
    job = reader.job(*group)
    return Checked(job, look(job.draft, job.library, job.config))
