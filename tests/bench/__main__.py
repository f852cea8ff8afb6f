"""Prints how fast refkit reads and how much memory it needs, each figure beside a peer or a floor of the same run."""

from tests.bench.growth import print_growth
from tests.bench.process import print_process
from tests.bench.reading import print_reading
from tests.bench.sample import sample


def main() -> None:
    """Run all parts on one text: the paper where there is one, else our own essay."""
    chosen = sample()
    print(f"text: {chosen.name}, {len(chosen.text):,} characters\n")
    print_reading(chosen)
    print_growth(chosen)
    print_process(chosen)


if __name__ == "__main__":
    main()
