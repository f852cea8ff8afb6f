"""The entries of a .bib file as written, and what is wrong with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refkit.library.blocks import read_blocks

from refkit.library.bib.source import Source
from refkit.library.entry import Fault

BEFORE = "@book{before, title = {B}}\n"
AFTER = "\n@book{after, title = {A}}\n"

SOUND = [
    pytest.param("@book{t, title = {T}}", {"t": {"title": "T"}}, id="entry"),
    pytest.param("@book(t, title = {T (x) y})", {"t": {"title": "T (x) y"}}, id="parentheses"),
    pytest.param("@BOOK{t, TITLE = {T}}", {"t": {"title": "T"}}, id="capitals"),
    pytest.param("@book{t, title = {T},}", {"t": {"title": "T"}}, id="comma at the end"),
    pytest.param("@book{Жуков:1, title = {Ю}}", {"Жуков:1": {"title": "Ю"}}, id="Cyrillic key"),
    pytest.param("@comment{a @book{inner, title = {X}} b}", {}, id="comment"),
    pytest.param("@comment{a {b", {}, id="comment that never ends"),
    pytest.param("free text, a@b.com", {}, id="free text"),
    pytest.param("@preamble{{\\def\\x{}}}", {}, id="preamble"),
    pytest.param('@string{p = "P" # {Q}}\n@book{t, publisher = p}', {"t": {"publisher": "PQ"}}, id="macro"),
    pytest.param("@book{t, publisher = p}\n@string{p = {P}}", {"t": {"publisher": "P"}}, id="macro defined later"),
    pytest.param("@book{t, title = {T}, % why\n year = 1999}", {"t": {"title": "T", "year": "1999"}}, id="remark"),
    pytest.param("@book{t}", {"t": {}}, id="no fields"),
]


@pytest.mark.parametrize(("text", "expected"), SOUND)
def test_sound_text(text: str, expected: dict[str, dict[str, str]]) -> None:
    blocks = read_blocks(Source("a.bib", BEFORE + text + AFTER), 0)
    found = {entry.key: dict(entry.fields) for entry in blocks.entries}
    assert (found, blocks.faults) == ({"before": {"title": "B"}, **expected, "after": {"title": "A"}}, ())


FAULTY = [
    pytest.param("@book{t, a = {1}, a = {2}}", {"a": "1"}, [("duplicate-field", 2)], id="field twice"),
    pytest.param("@book{t, a = {1}, A = {2}}", {"a": "1"}, [("duplicate-field", 2)], id="field twice in capitals"),
    pytest.param("@book{t, a = {1}\n b = {2}}", {"a": "1", "b": "2"}, [("missing-comma", 3)], id="missing comma"),
    pytest.param('@book{t, a = "1"\n b = 2}', {"a": "1", "b": "2"}, [("missing-comma", 3)], id="missing comma, quoted"),
    pytest.param("@book{t, a = {1} x}", {"a": "1"}, [("broken-field", 2)], id="text behind a value"),
    pytest.param("@book{t, a = nosuch}", {"a": "nosuch"}, [("undefined-string", 2)], id="unknown macro"),
    pytest.param("@book{t,\n a = {1},\n a = {2}}", {"a": "1"}, [("duplicate-field", 4)], id="line of the field"),
    pytest.param("@book{t, a {1}}", None, [("broken-entry", 2)], id="no equals sign"),
    pytest.param("@book{t,\n a = {b {c},\n", None, [("broken-entry", 2)], id="brace never closed"),
    pytest.param('@book{t,\n a = "b,\n', None, [("broken-entry", 2)], id="quotation mark never closed"),
    pytest.param("@book{t,\n a = {b}\n", None, [("broken-entry", 2)], id="entry never closed"),
]


@pytest.mark.parametrize(("text", "fields", "faults"), FAULTY)
def test_fault_and_its_neighbours(text: str, fields: dict[str, str] | None, faults: list[tuple[str, int]]) -> None:
    blocks = read_blocks(Source("a.bib", BEFORE + text + AFTER), 0)
    found = [(entry.key, dict(entry.fields)) for entry in blocks.entries]
    wanted = [] if fields is None else [("t", fields)]
    assert (found, [(fault.kind, fault.line) for fault in blocks.faults]) == (
        [("before", {"title": "B"}), *wanted, ("after", {"title": "A"})],
        faults,
    )


def test_repeated_keys_are_kept() -> None:
    blocks = read_blocks(
        Source("a.bib", "@book{a, x = {1}}\n@book{a, x = {2}, x = {3}}\n@book{A}\n@book{, x = {4}}"), 0
    )
    assert ([entry.key for entry in blocks.entries], blocks.faults) == (
        ["a", "a", "A", ""],
        (
            Fault("duplicate-key", "the key 'a' was used before, in line 1", "a.bib", 2),
            Fault("duplicate-field", "the field 'x' of 'a' stands there twice; the first is used", "a.bib", 2),
            Fault("duplicate-key", "the key 'A' was used before, in line 1", "a.bib", 3),
            Fault("empty-key", "an entry has no key", "a.bib", 4),
        ),
    )


def test_repeated_key_on_the_same_line() -> None:
    blocks = read_blocks(Source("a.bib", "@book{a} @book{a}"), 0)
    assert blocks.faults == (Fault("duplicate-key", "the key 'a' was used before, in line 1", "a.bib", 1),)


def test_macros_made_of_macros_stay_small() -> None:
    doubling = "".join(f"@string{{m{number + 1} = m{number} # m{number}}}\n" for number in range(60))
    blocks = read_blocks(Source("a.bib", f"@string{{m0 = {{ha}}}}\n{doubling}@book{{a, note = m60}}"), 0)
    assert blocks.entries[0].fields == {"note": "ha" * 1000}


@pytest.mark.parametrize("text", ["", "\n\n", "no library", "@comment{x}"])
def test_text_without_entries(text: str) -> None:
    faults = (Fault("no-entries", "no entry in this file: is it a .bib?", "a.bib", 1),)
    assert read_blocks(Source("a.bib", text), 0).faults == faults


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_offsets_and_lines(line_end: str) -> None:
    entries = ["@book{т,\n title = {Ж}\n}", "@misc(b, title = {X})", "@book{т,\n title = {Ж}\n}"]
    text = ("\nwords\n" + "\n\n".join(entries) + "\n").replace("\n", line_end)
    found = [(text[entry.start : entry.end], entry.line) for entry in read_blocks(Source("a.bib", text), 0).entries]
    assert found == [(entry.replace("\n", line_end), line) for entry, line in zip(entries, (3, 7, 9), strict=True)]


def test_entries_after_one_that_is_never_closed_keep_their_place() -> None:
    text = "@book{open\n@book{b, title = {B}}\n@book{b, title = {B}}\n@book{c}"
    found = [(text[entry.start : entry.end], entry.line) for entry in read_blocks(Source("a.bib", text), 0).entries]
    assert found == [("@book{b, title = {B}}", 2), ("@book{b, title = {B}}", 3), ("@book{c}", 4)]


def test_macros_that_double_each_other_stay_short() -> None:
    doubled = (f"@string{{m{number} = m{number - 1} # m{number - 1}}}\n" for number in range(1, 60))
    text = "@string{m0 = {long}}\n" + "".join(doubled) + "@book{t, title = m59}"
    assert [len(entry.fields["title"]) < 100_000 for entry in read_blocks(Source("a.bib", text), 0).entries] == [True]


@given(st.text() | st.text(alphabet='@bok{}(),="# \n\\%', max_size=80))
def test_entries_of_any_text_lie_inside_it_in_order(text: str) -> None:
    edges = [edge for entry in read_blocks(Source("a.bib", text), 0).entries for edge in (entry.start, entry.end)]
    assert edges == sorted(edges) and all(0 <= edge <= len(text) for edge in edges)


KEYS = st.lists(st.from_regex(r"[a-z]{1,4}[0-9]", fullmatch=True), unique=True, max_size=6)


@given(KEYS, st.text(alphabet="ab\n =,{}", max_size=30).filter(lambda text: "@" not in text))
def test_text_between_entries_harms_none(keys: list[str], between: str) -> None:
    text = "".join(f"@book{{{key}, year = 1999}}\n{between}\n" for key in keys)
    assert [entry.key for entry in read_blocks(Source("a.bib", text), 0).entries] == keys
