"""Our reader beside bibtexparser 2 and pybtex: what is well formed is read alike by all three.

Where they differ by design, the difference is a row of a table with its reason; a row whose difference is gone fails.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given

from refkit.library.bib import patterns
from refkit.library.bib.source import read_source
from refkit.library.bib.values import MONTH_MACROS
from refkit.library.bib.written import WrittenEntry, WrittenField
from tests.library import peers
from tests.library.bibtex_text import MadeFile, files
from tests.library.peers import Read

SHARED = os.environ.get("REFKIT_SHARED", "")
CORPORA = sorted(Path(SHARED, "corpora").glob("*/*.bib")) if SHARED else []


def _book(*fields: tuple[str, str], key: str = "k") -> list[Read]:
    return [Read("book", key, dict(fields))]


A, B = ("a", "1"), ("b", "2")
BOTH = _book(A, B)
# The text, what we read, what bibtexparser reads, what pybtex reads, and why we differ.
DIFFERENCES = [
    pytest.param(
        '@string{p = "P"} @book{k, a = p # { (NY)}}',
        _book(("a", "P (NY)")),
        _book(("a", "p # { (NY)}")),
        _book(("a", "P (NY)")),
        id="concatenation: bibtexparser leaves the expression as it is",
    ),
    pytest.param(
        '@string{p = "P"} @string{q = p # {Q}} @book{k, a = q}',
        _book(("a", "PQ")),
        _book(("a", "p # {Q}")),
        _book(("a", "PQ")),
        id="macro of macros: bibtexparser expands one level",
    ),
    pytest.param(
        '@book{k, a = p} @string{p = "P"}',
        _book(("a", "P")),
        _book(("a", "P")),
        _book(("a", "")),
        id="macro defined later: pybtex knows it only from there on; people sort their files",
    ),
    pytest.param(
        '@string{p = "P"} @string{p = "Q"} @book{k, a = p}',
        _book(("a", "Q")),
        _book(("a", "P")),
        _book(("a", "Q")),
        id="macro defined twice: the last counts for BibTeX, the first for bibtexparser",
    ),
    pytest.param(
        "@book{k, a = nosuch, b = {2}}",
        _book(("a", "nosuch"), B),
        _book(("a", "nosuch"), B),
        _book(("a", ""), B),
        id="unknown macro: pybtex loses it, we keep its name and tell",
    ),
    pytest.param(
        "@book{k, a = {1}} @book{k, b = {2}}",
        [*_book(A), *_book(B)],
        _book(A),
        _book(A),
        id="key twice: we keep both entries, the others the first",
    ),
    pytest.param(
        "@book{k, a = {1}} @book{K, b = {2}}",
        [*_book(A), *_book(B, key="K")],
        [*_book(A), *_book(B, key="K")],
        _book(A),
        id="keys that differ in capitals: one key for pybtex as for BibTeX, two for biber",
    ),
    pytest.param(
        "@book{k, a = {1}, a = {2}}", _book(A), [], _book(A), id="field twice: bibtexparser drops the whole entry"
    ),
    pytest.param(
        "@book{k, a = {1}, A = {2}}",
        _book(A),
        _book(("a", "2")),
        _book(A),
        id="field twice in capitals: bibtexparser holds them to be two fields",
    ),
    pytest.param(
        "@book{k, a = {1}\n b = {2}}",
        BOTH,
        _book(("a", "{1}\n b = {2}")),
        _book(A),
        id="missing comma: the others swallow or lose what follows",
    ),
    pytest.param("@book{k a = {1}}", _book(A), [], _book(A), id="missing comma behind the key: bibtexparser drops it"),
    pytest.param(
        "@book{k, a = {x\\{y}}, b = {2}}",
        _book(("a", "x\\{y}"), B),
        _book(("a", "x\\{y")),
        _book(("a", "x\\{y}"), B),
        id="braces behind a backslash: they count for BibTeX, and not for bibtexparser",
    ),
    pytest.param(
        '@book{k, a = "x\\", b = "2"}',
        _book(("a", "x\\"), B),
        [],
        _book(("a", "x\\"), B),
        id="quotation mark behind a backslash: it ends the value for BibTeX, and not for bibtexparser",
    ),
    pytest.param(
        "@book{, a = {1}}",
        _book(A, key=""),
        _book(A, key=""),
        _book(key="unnamed-1"),
        id="no key: pybtex makes one up and loses the fields",
    ),
    pytest.param(
        "@book{k l, a = {1}}",
        _book(A, key="k l"),
        _book(A, key="k l"),
        _book(),
        id="key with a blank: biber reads it, pybtex loses the fields",
    ),
    pytest.param(
        "@book{k, a = {1}, % why\n b = {2}}",
        BOTH,
        _book(A, ("% why\n b", "2")),
        _book(A),
        id="remark between fields: blank for biber, part of a name for bibtexparser, the end for pybtex",
    ),
    pytest.param(
        "@comment{x @book{inner, a = {1}}}\n@book{k, a = {1}}",
        _book(A),
        _book(A),
        [*_book(A, key="inner"), *_book(A)],
        id="entry in a comment: pybtex, like BibTeX, reads it; biber does not, nor do we",
    ),
    pytest.param(
        "mail a@b.com (home)\n@book{k, a = {1}}",
        _book(A),
        _book(A),
        [Read("b.com", "home)", {})],
        id="address between the entries: an entry for pybtex, which swallows the next",
    ),
    pytest.param(
        "@book(k) @book{l, a = {1}}",
        [*_book(), *_book(A, key="l")],
        [*_book(), *_book(A, key="l")],
        _book(key="k)"),
        id="parentheses without a comma: pybtex takes the closing one for a part of the key",
    ),
    pytest.param("@book{k, имя = {1}}", _book(("имя", "1")), _book(("имя", "1")), _book(), id="name in Cyrillic"),
    pytest.param("@книга{k, a = {1}}", [Read("книга", "k", dict([A]))], [Read("книга", "k", dict([A]))], [], id="type"),
    pytest.param(
        "@book{k, 2a = {1}}", _book(("2a", "1")), _book(("2a", "1")), _book(), id="name that begins with a digit"
    ),
    pytest.param("@ book{k, a = {1}}", _book(A), [], _book(A), id="blank behind the @: bibtexparser passes it over"),
    pytest.param("@book\n{k, a = {1}}", _book(A), [], _book(A), id="line end behind the type: the same"),
    pytest.param("@book{k, a = {1},, b = {2}}", BOTH, [], _book(A, B), id="two commas: bibtexparser drops the entry"),
    pytest.param(
        "@book{k, a = {Too} many}, b = {2}}",
        _book(("a", "Too} many"), B),
        _book(("a", "{Too} many")),
        _book(("a", "Too")),
        id="brace too many: we read on to the end that makes sense, and tell",
    ),
    pytest.param(
        "@book{k, a = {One, b = {2}}\n@book{l, b = {2}}",
        [*_book(("a", "One"), B), *_book(B, key="l")],
        _book(B, key="l"),
        [*_book(("a", "One, b = {2}")), *_book(B, key="l")],
        id="brace never closed: we end the value before the next field, and tell",
    ),
    pytest.param(
        '@book{k, a = "One, b = {2}}\n@book{l, b = {2}}',
        [*_book(("a", "One"), B), *_book(B, key="l")],
        _book(B, key="l"),
        [*_book(), *_book(B, key="l")],
        id="quotation mark never closed: the same",
    ),
    pytest.param(
        "@book{k, a = {x {y},\n b = {2}, z}, c = {3}}",
        _book(("a", "x {y"), ("b", "2}, z"), ("c", "3")),
        _book(("a", "x {y},\n b = {2}, z"), ("c", "3")),
        _book(("a", "x {y}, b = {2}, z"), ("c", "3")),
        id="field inside a value: more often a brace is missing before it, and another too many behind",
    ),
    pytest.param(
        "@book{k, a = , b = {2}}",
        _book(("a", ""), B),
        _book(("a", ""), B),
        _book(),
        id="no value: pybtex loses the other fields too",
    ),
    pytest.param(
        "@book{k, a = { x\r\n y }}",
        _book(("a", " x\r\n y ")),
        _book(("a", " x\r\n y ")),
        _book(("a", "x y")),
        id="white space: pybtex makes one blank of it at once, we when the value is decoded",
    ),
    pytest.param(
        "@book{k, a = {" + "{" * 120 + "1" + "}" * 120 + "}}",
        _book(("a", "{" * 120 + "1" + "}" * 120)),
        _book(("a", "{" * 120 + "1" + "}" * 120)),
        _book(),
        id="braces 120 deep: pybtex gives up at 100",
    ),
]


@pytest.mark.parametrize(("text", "ours", "bibtexparsers", "pybtexs"), DIFFERENCES)
def test_difference(text: str, ours: list[Read], bibtexparsers: list[Read], pybtexs: list[Read]) -> None:
    read = (peers.ours(text), peers.bibtexparsers(text), peers.pybtexs(text))
    assert (*read, ours == bibtexparsers == pybtexs) == (ours, bibtexparsers, pybtexs, False)


def test_months_are_numbers_for_us_names_for_bibtexparser_and_words_for_pybtex() -> None:
    """A number fixes no language; pybtex is given our macros wherever else it is asked here."""
    from pybtex.database.input.bibtex import month_names

    text = "@book{k, month = jan}"
    months = [peers.ours(text), peers.bibtexparsers(text), peers.pybtexs(text, month_names)]
    assert months == [_book(("month", "1")), _book(("month", "jan")), _book(("month", "January"))]


@given(files())
def test_generated_files_are_read_alike(made: MadeFile) -> None:
    read = peers.ours(made.text)
    raw = [Read(entry.type, entry.key, {**entry.fields, **entry.unexpanded}) for entry in made.entries]
    assert (read, peers.bibtexparsers(made.text)) == (made.reads, raw)
    assert peers.pybtexs(made.text) == [peers.one_line(each) for each in read]


@given(files())
def test_slow_path_reads_generated_files_as_the_fast_one(made: MadeFile) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(patterns, "SOUND_ENTRY", re.compile(rb"(?!)"))
        patch.setattr(patterns, "COMMON_ENTRY", re.compile(r"(?!)"))
        assert peers.ours(made.text) == made.reads


# Why we differ from another parser on an entry of a real file.
Reason = str
REASONS: Mapping[Reason, str] = {
    "repeated key": "the others keep the first of two entries with one key, we keep both and tell",
    "no key": "pybtex calls such an entry unnamed-1",
    "repeated field": "bibtexparser drops an entry in which a field stands twice",
    "concatenation": "bibtexparser leaves `a # b` as it is",
    "month": "bibtexparser leaves `jan` as it is",
    "undefined macro": "pybtex loses a macro that nobody defines, we keep its name and tell",
    "commented entry": "behind percent signs bibtexparser reads `% title` for a name; we read the fields, and tell",
    "remark": "a percent sign between fields begins a remark for biber and for us",
    "mended": "a comma or brace is missing or too many: we say so and keep the fields, the others lose or swallow some",
}
# How many entries of each file differ: by parser and reason.
REAL: Mapping[str, Mapping[tuple[str, Reason], int]] = {
    "101-localbibliography.bib": {("pybtex", "no key"): 1},
    "108-Literaturangaben_raw.bib": {("pybtex", "repeated key"): 1},
    "108-localbibliography.bib": {
        ("bibtexparser", "mended"): 7,
        ("bibtexparser", "repeated key"): 3,
        ("pybtex", "mended"): 7,
        ("pybtex", "repeated key"): 3,
    },
    "123-bibliography.bib": {("bibtexparser", "concatenation"): 11},
    "134.bib": {("bibtexparser", "repeated field"): 1, ("pybtex", "undefined macro"): 1},
    "215-old.localbibliography.bib": {("bibtexparser", "repeated key"): 13, ("pybtex", "repeated key"): 13},
    "253.bib": {("bibtexparser", "month"): 1, ("bibtexparser", "repeated field"): 23},
    "355-localbibliography.bib": {
        ("bibtexparser", "commented entry"): 13,
        ("bibtexparser", "remark"): 18,
        ("bibtexparser", "repeated field"): 4,
        ("bibtexparser", "repeated key"): 47,
        ("pybtex", "remark"): 18,
        ("pybtex", "repeated key"): 47,
    },
    "example2.bib": {("bibtexparser", "month"): 1},
}


def _first_of_each(reads: list[Read], key: Callable[[str], str]) -> Iterator[tuple[bool, Read]]:
    """Each entry, and whether it is the first with its key."""
    seen: set[str] = set()
    for read in reads:
        yield key(read.key) not in seen, read
        seen.add(key(read.key))


def _reasons(text: str, parser: str) -> Counter[tuple[str, Reason]]:
    """The differences of a file by their reason, `unexplained` where there is none."""
    is_pybtex = parser == "pybtex"
    file = peers.our_file(text)
    theirs = {read.key: read for read in (peers.pybtexs if is_pybtex else peers.bibtexparsers)(text)}
    found: Counter[tuple[str, Reason]] = Counter()
    firsts = _first_of_each(peers.ours(text), str.lower if is_pybtex else str)
    for number, (is_first, read) in enumerate(firsts):
        if not is_first:
            found[parser, "repeated key"] += 1
            continue
        read = peers.one_line(read) if is_pybtex else read
        other = theirs.pop(read.key, None)
        if other != read:
            written, extent = file.written(number), file.extent(number)
            found[parser, _reason(read, other, written, text, text[slice(*extent)], is_pybtex)] += 1
    found[parser, "unexplained"] += len([key for key in theirs if not key.startswith("unnamed-")])
    return +found


def _reason(read: Read, other: Read | None, written: WrittenEntry, text: str, entry: str, is_pybtex: bool) -> Reason:
    kinds = {flaw.kind for flaw in written.flaws}
    if not is_pybtex and all(line.startswith("%") for line in entry.splitlines()[1:]):
        return "commented entry"
    if is_pybtex and "no-key" in kinds and other is None:
        return "no key"
    if "duplicate-field" in kinds and not is_pybtex:
        return "repeated field"
    if kinds - {"duplicate-field", "undefined-string", "no-key"}:
        return "mended"
    if "%" in entry and (is_pybtex or other is None or any("%" in name for name in other.fields)):
        return "remark"
    differing = {name for name in read.fields if other is None or read.fields[name] != other.fields.get(name)}
    fields = {field.name: field for field in written.fields if field.name in differing}
    if is_pybtex:
        return "undefined macro" if "undefined-string" in kinds else "unexplained"
    if fields and all(len(field.pieces) > 1 for field in fields.values()):
        return "concatenation"
    return "month" if fields and all(_is_month(field, text) for field in fields.values()) else "unexplained"


def _is_month(field: WrittenField, text: str) -> bool:
    return text[field.value_start : field.end].lower() in MONTH_MACROS


@pytest.mark.parametrize("path", CORPORA, ids=[path.name for path in CORPORA])
def test_real_file_is_read_alike(path: Path) -> None:
    text = read_source(path).data.decode("utf-8")
    assert _reasons(text, "bibtexparser") + _reasons(text, "pybtex") == REAL.get(path.name, {})
