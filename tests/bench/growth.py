"""Whether the work grows with the text and no faster: the sample repeated to 1, 2, 5 and 10 million characters."""

from dataclasses import replace
from functools import partial

from tests.bench.reading import read
from tests.bench.sample import Sample, seconds

MILLIONS = (1, 2, 5, 10)


def print_growth(sample: Sample) -> None:
    """One line a size: the time, and the time as a multiple of that for the first size."""
    print("growth of find + parse (seconds; as a multiple of the first)")
    first = 0.0
    for millions in MILLIONS:
        taken = seconds(partial(read, _repeated(sample, millions * 1_000_000)), times=2)
        first = first or taken
        print(f"  {millions:>3} million characters{taken:>12.3f}{taken / first:>10.2f} x")
    print()


def _repeated(sample: Sample, length: int) -> Sample:
    times = -(-length // (len(sample.text) + 2))
    return replace(sample, text="\n\n".join([sample.text] * times)[:length])
