"""Libraries: reading them beside bibtexparser 2 and pybtex, indexing them, and checking a draft against large ones."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from refkit.library import read_library
from refkit.library.store.cache import Cache
from tests.bench.made import COMMONEST, COMMONEST_WRITTEN, write_library
from tests.bench.process import best_cost, cost_of
from tests.bench.sample import Sample, seconds

SIZES = (1_000, 10_000, 100_000)
PEERS_UP_TO = 10_000  # entries; beyond that the peers take half a minute
MILLION = 1_000_000
_INDEXING = (
    "import sys; from pathlib import Path; from refkit.library import read_library; "
    "from refkit.library.store.cache import Cache; read_library(sys.argv[1], cache=Cache(Path(sys.argv[2])))"
)


def print_library(sample: Sample, with_million: bool) -> None:
    """All figures about libraries."""
    with tempfile.TemporaryDirectory() as folder:
        sizes = (*SIZES, MILLION) if with_million else SIZES
        files = {size: Path(folder, f"{size}.bib") for size in sizes}
        for size, path in files.items():
            write_library(path, size)
        _print_reading({size: path for size, path in files.items() if size < MILLION})
        _print_index(files, Path(folder, "cache"))
        _print_checks(sample, files, Path(folder, "cache"))
        _print_extracts(files, Path(folder, "cache"))


def _print_reading(files: dict[int, Path]) -> None:
    """One line a reader and size: what `read_library` does at once, every field of every entry, and the peers."""
    print("reading cold (seconds; as a multiple of refkit's with every field)")
    for size, path in files.items():
        print(f"  {size:,} entries, {path.stat().st_size / 1e6:.1f} MB")
        times = 3 if size <= PEERS_UP_TO else 1
        ours = seconds(partial(_every_field, path), times)
        readers = {"refkit: where every entry stands": read_library, "refkit: every field of every entry": _every_field}
        for name, read in (readers | (_peers() if size <= PEERS_UP_TO else {})).items():
            taken = seconds(partial(read, path), times)
            print(f"    {name:<36}{taken:>9.3f}{taken / ours:>9.2f} x")
    print()


def _every_field(path: Path) -> object:
    """Every entry with its fields, macros expanded and LaTeX kept, as the peers give them."""
    return [entry.fields for entry in read_library(path).entries]


def _peers() -> dict[str, Callable[[Path], object]]:
    import bibtexparser
    from pybtex.database.input.bibtex import Parser

    return {
        "bibtexparser 2: parse_file": lambda path: bibtexparser.parse_file(str(path)),
        "pybtex: Parser.parse_file": lambda path: Parser().parse_file(str(path)),
    }


def _print_index(files: dict[int, Path], cache: Path) -> None:
    """One line a size: what a process needs that makes the index, how large it is, and how fast it answers."""
    print("index (seconds, MB of the whole process; size beside the .bib; asking for the commonest surname)")
    for size, path in files.items():
        cost = cost_of([sys.executable, "-c", _INDEXING, str(path), str(cache)])
        newest = max(Cache(cache).indexes(), key=lambda kept: kept.stat().st_mtime)
        share = newest.stat().st_size / path.stat().st_size
        asked = min(_first_answer(path, cache) for _ in range(5)) * 1000
        works = path.read_bytes().count(COMMONEST_WRITTEN)
        print(f"  {size:>9,} entries{cost.seconds:>9.2f} s{cost.megabytes:>7.0f} MB{share:>7.2f} x", end="")
        print(f"{asked:>8.2f} ms ({works:,} works)")
    print()


def _first_answer(path: Path, cache: Path) -> float:
    """Seconds for a question that nobody has asked before."""
    index = read_library(path, cache=Cache(cache)).index
    return seconds(partial(index.people, COMMONEST), times=1)


def _print_checks(sample: Sample, files: dict[int, Path], cache: Path) -> None:
    """One line a size: `refkit check` on the sample with its own library and a large one beside it, index at hand."""
    print("refkit check, whole process, index at hand (seconds; as a multiple of that without a large library; MB)")
    environment = {"REFKIT_CACHE_DIR": str(cache)}
    first = 0.0
    for name, more in {"alone": [], **{f"{size:,} more": ["-l", str(path)] for size, path in files.items()}}.items():
        command = [sys.executable, "-m", "refkit", "check", str(sample.path), "-l", str(sample.library), *more]
        cost_of(command, environment)  # makes the index of both together
        cost = best_cost(command, environment)
        first = first or cost.seconds
        print(f"  {name:<20}{cost.seconds:>9.3f}{cost.seconds / first:>9.2f} x{cost.megabytes:>9.1f}")
    print()


def _print_extracts(files: dict[int, Path], cache: Path) -> None:
    """One line a size: what a LaTeX run has cited, taken out of a large library, beside biber, which reads all of it."""
    print("refkit library extract job.bcf, 12 works, whole process, index at hand (seconds; MB; biber's as a multiple)")
    for size, path in files.items():
        control = _control(path, [f"made{number * size // 13}" for number in range(1, 13)])
        made = str(path.with_suffix(".cited"))
        command = [sys.executable, "-m", "refkit", "library", "extract", str(control), "-l", str(path), "-o", made]
        environment = {"REFKIT_CACHE_DIR": str(cache)}
        cost_of(command, environment)
        cost = best_cost(command, environment)
        print(f"  {size:>9,} entries{cost.seconds:>9.3f}{cost.megabytes:>9.1f}", end="", flush=True)
        print(_biber(control, cost.seconds) if size < MILLION else "")
    print()


def _control(library: Path, keys: list[str]) -> Path:
    """The control file for biber that LaTeX writes; where there is no LaTeX, the part of it that we read."""
    control = library.with_name(f"cited{library.stem}.bcf")
    source = control.with_suffix(".tex")
    source.write_text(
        "\\documentclass{article}\\usepackage[backend=biber]{biblatex}\\addbibresource{%s}\n"
        "\\begin{document}\\cite{%s}\\end{document}\n" % (library.name, ",".join(keys)),
        encoding="utf-8",
    )
    if shutil.which("pdflatex"):
        command = ["pdflatex", "-draftmode", "-interaction=batchmode", source.name]
        subprocess.run(command, cwd=library.parent, stdout=subprocess.DEVNULL, check=False)
    if not control.is_file():
        section = "".join(f"<bcf:citekey>{key}</bcf:citekey>" for key in keys)
        text = f'<bcf:controlfile xmlns:bcf="bcf"><bcf:section>{section}</bcf:section></bcf:controlfile>'
        control.write_text(text, encoding="utf-8")
    return control


def _biber(control: Path, ours: float) -> str:
    """How many times longer biber takes for the same."""
    biber = shutil.which("biber")
    if biber is None or not control.with_suffix(".aux").is_file():
        return "    (no biber here)"
    folder = str(control.parent)
    options = ["--quiet", "--nolog", "--input-directory", folder, "--output-directory", folder]
    return f"{cost_of([biber, *options, control.stem]).seconds / ours:>9.0f} x"
