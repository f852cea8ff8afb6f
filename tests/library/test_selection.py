"""Some works of a library, with their places and faults."""

from pathlib import Path

from refkit.library.library import Library
from refkit.library.selection import Selection, with_namesakes
from tests.library.rewriting.test_extract import library_of

LIBRARY = """\
@book{a, author = {Zhukov, Yuri}, title = {A}}
@book{b, author = {Getty, J. Arch}, title = {B} year = 1999}
@book{c, author = {Bell, Daniel and Zhukov, Y.}, title = {C}, note = {1}, note = {2}}
"""


def contents(library: Library) -> tuple[list[str], list[int], list[str]]:
    """Keys, places of the entries as written, kinds of faults."""
    keys = [entry.key for entry in library.entries]
    return keys, [library.written(n).start for n in range(len(keys))], [fault.kind for fault in library.faults]


def test_selection(tmp_path: Path) -> None:
    whole = library_of(tmp_path, LIBRARY)
    assert contents(Selection(whole, [2])) == (["c"], [LIBRARY.index("@book{c")], ["duplicate-field"])


def test_all_is_the_whole(tmp_path: Path) -> None:
    whole = library_of(tmp_path, LIBRARY)
    assert contents(Selection(whole, [0, 1, 2])) == contents(whole)


def test_namesakes(tmp_path: Path) -> None:
    whole = library_of(tmp_path, LIBRARY)
    assert [contents(with_namesakes(whole, n))[0] for n in range(3)] == [["a", "c"], ["b"], ["a", "c"]]
