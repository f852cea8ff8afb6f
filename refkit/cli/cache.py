"""`refkit library cache`: where the indexes of libraries are kept, and how to throw them away."""

import click

from refkit.cli.output import write_output
from refkit.library.store.cache import Cache, default_folder

_MEGABYTE = 1_000_000


@click.command()
@click.option("--clear", is_flag=True, help="Throw all indexes away; they are made again when they are needed.")
def cache(clear: bool) -> int:
    """Show or clear the cache of library indexes."""
    kept = Cache(default_folder())
    if clear:
        removed = kept.clear()
        write_output(f"{kept.folder}: {_indexes(removed)} removed\n")
    else:
        indexes = kept.indexes()
        size = sum(path.stat().st_size for path in indexes) / _MEGABYTE
        write_output(f"{kept.folder}: {_indexes(len(indexes))}, {size:.1f} MB\n")
    return 0


def _indexes(number: int) -> str:
    return f"{number} {'index' if number == 1 else 'indexes'}"
