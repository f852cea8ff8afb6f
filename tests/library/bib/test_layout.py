"""Where the blocks of a file stand, whatever stands between them."""

from array import array
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.bib import layout as layout_module
from refkit.library.bib.layout import Layout, code_points, find_blocks, with_known_entries
from refkit.library.bib.recovery import recover
from refkit.library.bib.written import WrittenEntry
from tests.library.bib.faulty import FAULTY
from tests.library.bib.texts import anything, entries_of, good, keys

BETWEEN = [
    pytest.param("", id="nothing"),
    pytest.param("free text, a@b.com (home), 100% = all", id="free text"),
    pytest.param("write to me@home{ x } or a@b(c)", id="addresses"),
    pytest.param("@comment{a @book{inner, title = {X}} b}", id="comment with an entry in it"),
    pytest.param("@comment{a\n@book{inner, title = {X}}\n b}", id="comment with an entry on its own line"),
    pytest.param("@comment words, {a", id="comment to the end of the line"),
    pytest.param("@Comment{jabref-meta: grouping {x};}", id="settings of JabRef"),
    pytest.param("@preamble{{\\def\\x{}}}", id="preamble"),
    pytest.param('@preamble("x")', id="preamble in parentheses"),
    pytest.param("@string{p = {P}}@string(q = {Q})", id="macros"),
    pytest.param("{balanced {braces}}", id="braces"),
    pytest.param("% a remark", id="remark"),
]


@pytest.mark.parametrize("text", BETWEEN)
def test_what_is_no_entry_is_passed_over_in_silence(text: str) -> None:
    layout = find_blocks(f"{good('a')}{text}\n{good('b')}".encode())
    assert (len(layout), layout.works, layout.flaws) == (2, 2, [])


STRAY = [
    pytest.param("}", [("stray-brace", "}")], id="closing brace"),
    pytest.param("}}} }", [("stray-brace", "}")], id="told once a line"),
    pytest.param("}\n{\n", [("stray-brace", "}"), ("stray-brace", "{")], id="on two lines"),
    pytest.param("@preamble{x", [("unclosed-entry", "preamble")], id="preamble never closed"),
    pytest.param("% @book{hidden, title = {H}}", [("commented-entry", "hidden")], id="entry behind a percent sign"),
    pytest.param("% @book{open, title = {H}", [("commented-entry", "open")], id="broken entry behind a percent sign"),
    pytest.param("@string{s = }", [("broken-field", "s")], id="macro without value"),
]


@pytest.mark.parametrize(("text", "expected"), STRAY)
def test_what_is_wrong_between_entries(text: str, expected: list[tuple[str, str]]) -> None:
    layout = find_blocks(f"{good('a')}{text}\n{good('b')}".encode())
    assert [(flaw.kind, flaw.words) for flaw in layout.flaws] == expected


def test_lenders_stand_behind_the_works() -> None:
    layout = find_blocks(b"@xdata{x, a = {1}}\n@book{b}\n@XData{y}\n@book{c}")
    assert (layout.works, list(layout.starts)) == (2, [19, 38, 0, 28])


def _good_ones(text: str) -> list[tuple[str, str, int]]:
    """The entries made by `good` as they were read: key, text, number of flaws."""
    found = (entry for entry in entries_of(text) if entry.key.startswith("good"))
    return [(entry.key, text[entry.start : entry.end] + "\n", len(entry.flaws)) for entry in found]


# A comment that never ends does end where later braces close it: nobody can tell what was meant to be in it.
HARMLESS = [pair for pair in product(FAULTY, FAULTY) if pair[0] != "comment never closed"]


@pytest.mark.parametrize(("first", "second"), HARMLESS)
def test_faulty_blocks_harm_no_neighbour(first: str, second: str) -> None:
    text = f"{good('good1')}{FAULTY[first].text}\n{good('good2')}{FAULTY[second].text}\n{good('good3')}"
    assert _good_ones(text) == [(key, good(key), 0) for key in ("good1", "good2", "good3")]


GLUED = [name for name, block in FAULTY.items() if block.text.endswith("}") and block.key is not None]


@pytest.mark.parametrize("name", GLUED)
def test_entry_glued_to_a_faulty_one_is_unharmed(name: str) -> None:
    text = f"{good('good1')}{FAULTY[name].text}{good('good2')}"
    assert _good_ones(text) == [(key, good(key), 0) for key in ("good1", "good2")]


@given(anything)
def test_blocks_and_the_text_between_them_are_the_file(text: str) -> None:
    data = text.encode("utf-8", "replace")
    layout = find_blocks(data)
    spans = sorted(zip(layout.starts, layout.ends, strict=True))
    edges = [0, *(edge for span in spans for edge in span), len(data)]
    joined = b"".join(data[start:end] for start, end in pairwise(edges))
    assert (joined, edges, all(data.startswith(b"@", start) for start, _ in spans)) == (data, sorted(edges), True)


@given(anything)
def test_broken_entry_alone_is_the_same_block(text: str) -> None:
    data = text.encode("utf-8", "replace")
    layout = find_blocks(data)
    broken = [data[place.start : place.end] for place in map(layout.__getitem__, range(len(layout))) if not place.sound]
    alone = [find_blocks(piece) for piece in broken]
    assert [list(zip(each.starts, each.ends, strict=True)) for each in alone] == [[(0, len(piece))] for piece in broken]


@given(st.lists(keys, unique=True, max_size=6), st.text(alphabet="ab\n =,{}", max_size=30))
def test_text_between_entries_harms_none(own: list[str], between: str) -> None:
    text = "".join(f"@book{{{key}, year = 1999}}\n{between}\n" for key in own)
    assert [entry.key for entry in entries_of(text)] == own


@given(st.text(), st.lists(st.integers(0, 200), max_size=8))
def test_code_points(text: str, places: list[int]) -> None:
    characters = [min(place, len(text)) for place in places]
    text = text.encode("utf-8", "replace").decode()
    offsets = array("Q", (len(text[:character].encode()) for character in characters))
    assert list(code_points(text.encode(), offsets)) == characters


# Each would take quadratic time if a stretch were gone through again for every block in it.
HOSTILE = [
    pytest.param("@a{b,c={", id="values never closed"),
    pytest.param("@a{b,c={\n", id="values never closed, on lines"),
    pytest.param('@a{b,c="', id="quotation marks never closed"),
    pytest.param("@a{,c={{x,d=1} x", id="two braces too few, on one line"),
    pytest.param("@a{,}", id="no key, on one line"),
    pytest.param("@string{}", id="macros without name, on one line"),
    pytest.param("@a{b,c=1}d=1 ", id="fields behind entries"),
    pytest.param("% @a{b,c={x\n", id="hidden and never closed"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_broken_blocks_are_given_little_more_than_the_file(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given_bytes = 0

    def counted(data: bytes, start: int, limit: int) -> WrittenEntry:
        nonlocal given_bytes
        given_bytes += limit - start
        return recover(data, start, limit)

    monkeypatch.setattr(layout_module, "recover", counted)
    find_blocks((text * 1000).encode())
    assert given_bytes <= 3 * 1000 * len(text)


def _entries_alone(data: bytes) -> Layout:
    """The layout of a file as it is kept between runs: it says where the entries stand, and nothing else."""
    layout = find_blocks(data)
    return Layout(layout.works, layout.starts, layout.ends, layout.characters, layout.sound)


@pytest.mark.parametrize("text", BETWEEN)
@pytest.mark.parametrize("macros", ["", "@string{oup = {Oxford}}\n", "@string{cut = {Ox\n"])
def test_what_stands_between_known_entries(text: str, macros: str) -> None:
    data = f"{macros}{good('a')}é{text}\n{good('b')}{macros}{good('c')}\n@xdata{{x, a = {{b}}}} {text}".encode()
    known = with_known_entries(data, _entries_alone(data))
    assert (known.starts, known.ends, known.strings) == (lambda all: (all.starts, all.ends, all.strings))(
        find_blocks(data)
    )


@given(anything)
def test_what_stands_between_known_entries_of_any_file(text: str) -> None:
    data = text.encode("utf-8", "replace")
    assert with_known_entries(data, _entries_alone(data)).strings == find_blocks(data).strings
