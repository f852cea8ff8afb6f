"""Difficult entries between sound ones: what is read of each, what is said about it, and the neighbours unharmed.

`OURS` are a dozen written for this file; the 35 cases of the corpora are read where REFKIT_SHARED names their folder.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from refkit.library import read_library
from refkit.library.library import Library
from refkit.span import Lines

SHARED = os.environ.get("REFKIT_SHARED", "")
CASES = Path(SHARED, "corpora", "bib-cases.jsonl")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The entries (key, type, fields) and the faults (kind, what stands there, line of the case)."""

    entries: list[tuple[str, str, dict[str, str]]]
    faults: list[tuple[str, str, int]]


def _book(fields: dict[str, str], *faults: tuple[str, str, int], key: str = "t", kind: str = "book") -> Wanted:
    return Wanted([(key, kind, fields)], list(faults))


WANTED = {
    # Sound, however odd: nothing is said.
    "nested": _book({"title": "A Deep N Title", "year": "1999"}),
    "concat": _book({"title": "T", "publisher": "Oxford UP (NY)"}),
    "paren_entry": _book({"title": "T (x) y", "year": "1999"}),
    "paren_string": _book({"title": "T", "publisher": "Paren Press"}),
    "comment_block": _book({"title": "T"}),
    "comment_line": _book({"title": "T"}),
    "pct_comment_in_entry": _book({"title": "T", "year": "1999"}),
    "free_email": _book({"title": "T"}),
    "quote_in_brace": _book({"title": 'He said "hi" ok', "year": "1"}),
    "at_in_value": _book({"title": "T", "note": "see @bookfake, title=F end", "year": "1"}),
    "unicode_key": _book({"title": "Ю", "year": "2001"}, key="Жуков:2001"),
    "month_macro": _book({"title": "T", "month": "1"}),
    "latex_unesc": _book({"title": "50% of ü & {b}", "year": "1"}),
    "bom_crlf": _book({"title": "T", "year": "1"}),
    "hash_url": _book({"title": "T", "url": "http://x.org/a#b%20c"}),
    "crossref": _book(
        {"title": "C", "crossref": "post0", "booktitle": "Post 0", "author": "Smith, Ann", "year": "2010"},
        kind="incollection",
    ),
    "xdata_ids": _book({"title": "T", "ids": "old1,old2"}),
    "uppercase": _book({"title": "T", "year": "1"}, key="T1"),
    # Read whole, and something is said.
    "pct_entry": Wanted(
        [("hidden", "book", {"title": "H"}), ("t", "book", {"title": "T"})], [("commented-entry", "@", 1)]
    ),
    "dup_key": Wanted([("t", "book", {"title": "One"}), ("t", "book", {"title": "Two"})], [("duplicate-key", "t", 2)]),
    "case_dup": Wanted([("t", "book", {"title": "One"}), ("T", "book", {"title": "Two"})], [("duplicate-key", "T", 2)]),
    "dup_field": _book({"title": "One", "year": "1"}, ("duplicate-field", "title", 1)),
    "missing_comma": _book({"title": "One", "year": "2003", "note": "N"}, ("missing-comma", "", 1)),
    "missing_key_comma": _book({"title": "Broken", "year": "2004"}, ("missing-comma", "", 1)),
    "empty_key": _book({"title": "E"}, ("no-key", "@misc{", 1), key="", kind="misc"),
    "no_key": _book({"title": "E", "year": "1"}, ("no-key", "@misc{", 1), key="", kind="misc"),
    "space_key": _book({"title": "S"}, ("odd-key", "a b", 1), key="a b"),
    "undef_macro": _book({"title": "T", "publisher": "nosuch"}, ("undefined-string", "nosuch", 1)),
    "missing_eq": _book({"title": "T", "year": "1"}, ("broken-field", "title", 1)),
    "trailing_junk": _book({"title": "T"}, ("stray-brace", "}", 1)),
    # Mended: what belongs together is a guess, told where it is made.
    "unbalanced_open": _book({"title": "This never closes", "year": "2006"}, ("unclosed-value", "{", 2)),
    "unbalanced_close": _book({"title": "Too many closes", "year": "2006"}, ("stray-brace", "}", 2)),
    "unclosed_entry": _book({"title": "T", "year": "2006"}, ("unclosed-entry", "@", 1)),
    "unclosed_quote": _book({"title": "T", "year": "2006"}, ("unclosed-value", '"', 2)),
    "unbalanced_cyr": _book({"title": "Юрий Лотман", "year": "2006"}, ("unclosed-value", "{", 2), key="т"),
}

_BEFORE = [f"@book{{pre{number}, author = {{Gray, Vera}}, title = {{Before {number}}}}}\n" for number in range(3)]
_AFTER = [f"@book{{post{number}, title = {{After {number}}}, year = 201{number}}}\n" for number in range(5)]

OURS = {
    "macros and pieces": (
        '@string(kup = "Kazan ") @string{press = kup # {UP}}\n@book{k, publisher = press # ", " # 1999}',
        _book({"publisher": "Kazan UP, 1999"}, key="k"),
    ),
    "comment that holds entries": (
        "@comment{old:\n@book{gone, title = {G}}\n}\n@misc{k}",
        _book({}, key="k", kind="misc"),
    ),
    "remarks between fields": (
        "@misc{k, % first\n note = {100% of it}, % , year = 1\n month = feb % last\n}",
        _book({"note": "100% of it", "month": "2"}, key="k", kind="misc"),
    ),
    "an entry as an example in a note": (
        "@misc{k, note = {write\n@book{like, title = {This}} there}, year = 1}",
        _book({"note": "write @booklike, title = This there", "year": "1"}, key="k", kind="misc"),
    ),
    "parentheses and capitals": ("@MISC(Ключ, NOTE = {(a) b)})", _book({"note": "(a) b)"}, key="Ключ", kind="misc")),
    "field twice": (
        '@misc{k,\n note = "a",\n note = "b"}',
        _book({"note": "a"}, ("duplicate-field", "note", 3), key="k", kind="misc"),
    ),
    "two commas missing": (
        "@misc{k\n note = {a}\n year = 1 }",
        _book({"note": "a", "year": "1"}, ("missing-comma", "", 1), ("missing-comma", "", 2), key="k", kind="misc"),
    ),
    "brace missing": (
        "@misc{k,\n note = {on {Žukov, and more,\n year = {2006},\n}",
        _book({"note": "on Žukov, and more", "year": "2006"}, ("unclosed-value", "{", 2), key="k", kind="misc"),
    ),
    "brace too many": (
        "@misc{k,\n note = {on} Žukov},\n year = {2006},\n}",
        _book({"note": "on Žukov", "year": "2006"}, ("stray-brace", "}", 2), key="k", kind="misc"),
    ),
    "quotation mark missing": (
        '@misc{k,\n note = "on Žukov,\n year = {2006}\n}',
        _book({"note": "on Žukov", "year": "2006"}, ("unclosed-value", '"', 2), key="k", kind="misc"),
    ),
    "never closed": (
        "@misc{k,\n note = {a},\n",
        _book({"note": "a"}, ("unclosed-entry", "@", 1), key="k", kind="misc"),
    ),
    "braces and words behind": (
        "@misc{k, note = {a}}}}\nleft over }",
        _book({"note": "a"}, ("stray-brace", "}", 1), ("stray-brace", "}", 2), key="k", kind="misc"),
    ),
}


def _read(before: str, text: str, after: str, path: Path) -> tuple[Library, Wanted, list[tuple[str, str]]]:
    """The library, what was read of the case, and its neighbours with their titles."""
    path.write_bytes((before + text + after).encode())
    library = read_library(path)
    whole = library.text(str(path))
    lines = Lines(whole)
    first = lines.position(whole.index(text)).line - 1
    entries = [(each.key, each.type, dict(each.fields)) for each in library.entries if not _is_neighbour(each.key)]
    faults = [
        (fault.kind, whole[fault.start : fault.end], lines.position(fault.start).line - first)
        for fault in library.faults
    ]
    neighbours = [(each.key, each.title) for each in library.entries if _is_neighbour(each.key)]
    return library, Wanted(entries, faults), neighbours


def _is_neighbour(key: str) -> bool:
    return key.startswith(("pre", "post"))


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(("text", "wanted"), OURS.values(), ids=OURS)
def test_our_case(text: str, wanted: Wanted, line_end: str, tmp_path: Path) -> None:
    before, case, after = (part.replace("\n", line_end) for part in ("".join(_BEFORE), text, "\n" + "".join(_AFTER)))
    _, found, neighbours = _read(before, case, after, tmp_path / "a.bib")
    titles = [*((f"pre{n}", f"Before {n}") for n in range(3)), *((f"post{n}", f"After {n}") for n in range(5))]
    assert (found, neighbours) == (wanted, titles)


def _cases() -> list[dict[str, str]]:
    lines = CASES.read_text(encoding="utf-8").splitlines() if SHARED and CASES.is_file() else []
    return [json.loads(line) for line in lines if line]


@pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder of the corpora")
def test_every_case_is_wanted() -> None:
    assert [case["case"] for case in _cases() if case["case"] not in WANTED] == [] and len(_cases()) == len(WANTED)


@pytest.mark.parametrize("case", _cases(), ids=[case["case"] for case in _cases()])
def test_case_of_the_corpora(case: dict[str, str], tmp_path: Path) -> None:
    library, found, neighbours = _read(case["before"], case["text"], "\n" + case["after"], tmp_path / "a.bib")
    titles = [*((f"pre{n}", f"Pre {n}") for n in range(3)), *((f"post{n}", f"Post {n}") for n in range(5))]
    assert (found, neighbours) == (WANTED[case["case"]], titles)
    if case["case"] == "xdata_ids":
        assert [library.index.numbers(key) for key in ("old1", "OLD2")] == [[3], [3]]


def test_byte_order_mark_and_carriage_returns(tmp_path: Path) -> None:
    text = "@misc{k,\r\n note = {a},\r\n year = 1\r\n}\r\n"
    _, found, neighbours = _read("\ufeff", text, "@book{post0, title = {B}}", tmp_path / "a.bib")
    assert (found, neighbours) == (_book({"note": "a", "year": "1"}, key="k", kind="misc"), [("post0", "B")])
