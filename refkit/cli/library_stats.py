"""`refkit library stats`: what a library holds, in figures."""

from collections.abc import Iterator, Mapping
from typing import Literal, get_args

import click

from refkit.checks.wording import listed
from refkit.cli.discovery import libraries_here
from refkit.cli.libraries import cache_option, open_library
from refkit.cli.options import library_files_option, output_option
from refkit.cli.output import refuse_overwriting, write_output
from refkit.library.figures import Figures, figures_of
from refkit.library.library import Library
from refkit.report import json_values
from refkit.report.tables import table

Format = Literal["table", "json"]

_CALLED = {"doi": "DOI", "isbn": "ISBN"}


@click.command()
@library_files_option
@cache_option
@click.option("--format", type=click.Choice(get_args(Format)), default="table", help="How to print the figures.")
@output_option
def stats(libraries: tuple[str, ...], format: Format, output: str | None) -> int:
    """Count what a library holds.

    Types, years, identifiers, people, faults.
    """
    library = open_library(*libraries_here(libraries), whole=True)
    refuse_overwriting(output, *library.paths)
    figures = figures_of(library)
    if format == "json":
        write_output(_json(library, figures), output, utf8=True)
    else:
        write_output(table(list(_rows(library, figures))), output)
    return 0


def _rows(library: Library, figures: Figures) -> Iterator[tuple[str, str]]:
    yield "library", ", ".join(library.paths)
    yield "works", str(figures.works)
    yield from _counts("types", figures.types)
    years = "-".join(dict.fromkeys(figures.years)) or "none"
    yield "years", f"{years} ({figures.without_year} without)" if figures.without_year else years
    yield from (
        (f"with {_CALLED.get(name, name)}", f"{number} ({_share(number, figures.works)})")
        for name, number in figures.holding.items()
    )
    yield from _counts("authors", figures.authors)
    yield from _counts("languages", figures.languages)
    keys = figures.duplicate_keys
    yield "duplicate keys", f"{len(keys)}: {listed(keys)}" if keys else "0"
    hint = f" (refkit library check {' '.join(library.paths)})" if figures.faults else ""
    yield "faults", f"{figures.faults}{hint}"


def _counts(heading: str, counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """The heading before the first of the counts, blanks before the others."""
    width = max((len(str(number)) for number in counts.values()), default=0)
    for place, (name, number) in enumerate(counts.items()):
        yield "" if place else heading, f"{number:{width}}  {name}"


def _share(number: int, whole: int) -> str:
    return f"{number / whole:.0%}" if whole else "0%"


def _json(library: Library, figures: Figures) -> str:
    years = {"first": figures.years[0], "last": figures.years[-1]} if figures.years else {"first": "", "last": ""}
    return json_values.document(
        {
            **json_values.heading("refkit/library-stats/1"),
            "libraries": library.paths,
            "works": figures.works,
            "types": figures.types,
            "years": {**years, "without": figures.without_year},
            "holding": figures.holding,
            "authors": figures.authors,
            "languages": figures.languages,
            "duplicate_keys": figures.duplicate_keys,
            "faults": figures.faults,
        }
    )
