"""Prints how fast refkit reads and how much memory it needs, each figure beside a peer or a floor of the same run.

`python -m tests.bench` measures reading and checking drafts, `python -m tests.bench library` libraries of up to 100,000
entries, `python -m tests.bench library million` one of a million as well (some minutes, 1 GB of memory and of disk),
`python -m tests.bench page` the HTML report of a long draft, in a browser if there is one.
"""

import sys

from tests.bench.corpora import print_corpora
from tests.bench.growth import print_growth
from tests.bench.library import print_library
from tests.bench.office import print_office
from tests.bench.page import print_page
from tests.bench.process import print_process
from tests.bench.reading import print_reading
from tests.bench.sample import sample
from tests.bench.styles import print_styles


def main() -> None:
    """Run the parts asked for on one text: the paper where there is one, else our own essay."""
    if "page" in sys.argv:
        print_page()
        return
    chosen = sample()
    if "library" in sys.argv:
        print_library(chosen, "million" in sys.argv)
        return
    print(f"text: {chosen.name}, {len(chosen.text):,} characters\n")
    print_reading(chosen)
    print_corpora()
    print_growth(chosen)
    print_process(chosen)
    print_styles()
    print_office(chosen)


if __name__ == "__main__":
    main()
