"""`refkit library find`: the works that fit some words."""

from collections.abc import Sequence
from typing import Literal, get_args

import click

from refkit.checks.wording import creators_of, listed
from refkit.cli.discovery import libraries_here
from refkit.cli.libraries import cache_option, open_library
from refkit.cli.options import library_files_option, output_option
from refkit.cli.output import complain, refuse_overwriting, write_output
from refkit.errors import RefkitError
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.library.library import Library
from refkit.library.search import find_works
from refkit.report import json_values
from refkit.report.json_values import Json
from refkit.report.places import Places
from refkit.report.tables import table
from refkit.span import Span

Format = Literal["text", "json"]

_NOT_FOUND = 1
_MOST_NEAR = 3


@click.command()
@click.argument("words", nargs=-1, required=True)
@library_files_option
@cache_option
@click.option("--format", type=click.Choice(get_args(Format)), default="text", help="How to print the works.")
@output_option
def find(words: tuple[str, ...], libraries: tuple[str, ...], format: Format, output: str | None) -> int:
    """Find works by surname, words of the title, year or key.

    A work must fit all WORDS; accents and the way a name is romanised do not matter.
    Exit status: 0 something found, 1 nothing.
    """
    if not any(map(fold, words)):
        raise RefkitError("there is no word to look for", "give surnames, words of titles, a year or a key")
    library = open_library(*libraries_here(libraries))
    refuse_overwriting(output, *library.paths)
    works = [library.entries[number] for number in find_works(library, words)]
    if format == "json":
        write_output(_json(works, library), output, utf8=True)
    elif works:
        write_output(table([(entry.key, _words(entry)) for entry in works]), output)
    if not works:
        complain(f"no work fits {' '.join(words)}", _near(library, words))
    return 0 if works else _NOT_FOUND


def _words(entry: Entry) -> str:
    """`Getty and Naumov, The Road to Terror (1999)`."""
    title = entry.title or entry.fields.get("booktitle", "")
    named = ", ".join(filter(None, (creators_of(entry), title)))
    return " ".join(filter(None, (named, f"({entry.year})" if entry.year else "")))


def _near(library: Library, words: Sequence[str]) -> str:
    """The surnames that are nearly one of the words, as a question."""
    from difflib import get_close_matches

    found = [
        surname
        for word in map(fold, words)
        for surname in get_close_matches(word, library.index.near_surnames(word), _MOST_NEAR)
        if surname != word
    ]
    return f"did you mean {listed(list(dict.fromkeys(found))[:_MOST_NEAR], last='or')}?" if found else ""


def _json(works: Sequence[Entry], library: Library) -> str:
    places = Places([], [library])
    values: list[Json] = [_work(entry, places) for entry in works]
    return json_values.document({**json_values.heading("refkit/works/1"), "works": values})


def _work(entry: Entry, places: Places) -> Json:
    creators: list[Json] = [
        {"literal": person.literal}
        if person.literal
        else {"family": person.family, "given": person.given, "particle": person.particle, "suffix": person.suffix}
        for person in entry.creators
    ]
    extent = places.extent(entry.path, entry.start, entry.end)
    return {
        "id": entry.key,
        "type": entry.type,
        "authors": creators,
        "title": entry.title,
        "year": entry.year,
        "path": entry.path,
        **json_values.place(Span(entry.start, entry.end), extent),
    }
