"""`refkit init`: a configuration file to begin with, every line explained."""

from pathlib import Path

import click

from refkit.cli.output import say
from refkit.errors import RefkitError

NAME = "refkit.toml"
TEMPLATE = """\
# Settings of refkit for this folder and those below it.  Take the "#" away from a line to use it.

# The drafts that `refkit check` reads when none is named: files, patterns and folders.
# drafts = ["draft.md", "chapters/*.md"]

# The drafts are the chapters of one book, in that order.
# as-one = true

# The library, if it is not the bibliography.bib in the draft's folder or above it.
# libraries = ["library/works.bib"]

# Run these rules only, or leave some out; "LOC" means every LOC rule.  `refkit rules` lists them.
# select = ["CIT", "LOC001"]
# ignore = ["CIT010"]

# From which severity on the exit status is 1: "error", "warning" or "info".
# fail-on = "warning"

# The language of words such as "p.", "chapter" and "ibid.": "de", "en", "es", "fr", "it", "nl", "pt" or "ru".
# Otherwise it is guessed from the draft.
# language = "en"

# How the draft cites: "mla", "author-date" (APA, Harvard …) or "notes".  Otherwise it is found from the draft itself.
# convention = "author-date"

# Commands of a LaTeX draft that cite, where refkit does not find how they are defined.  Arguments may be shown.
# cite-commands = ["zitiere", "zs{keys}{postnote}"]

# What the draft calls a work, and the work's key in the library.
# [aliases]
# "KP" = "zhukov2002kp"

# A finding that is known and accepted.  Without `text`, all findings of the code.
# [[ignore]]
# code = "LOC001"
# text = "(Zhukov, Inoy 345)"
# reason = "the reprint has more pages"
"""


@click.command()
def init() -> int:
    """Write a refkit.toml to begin with.

    It goes into the current folder and explains every setting; none is in force until its # is taken away.
    """
    try:
        with Path(NAME).open("x", encoding="utf-8") as file:
            file.write(TEMPLATE)
    except FileExistsError as error:
        raise RefkitError(f"there is a {NAME} here already", "edit it, or move it away first") from error
    except OSError as error:
        raise RefkitError(f"cannot write {NAME}: {error.strerror}", "check your rights to this folder") from error
    say(f"{NAME} written")
    return 0
