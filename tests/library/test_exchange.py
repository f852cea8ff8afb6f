"""The library handed to bibtexparser and to pybtex: what each is given, and that reading it again changes nothing."""

import os
from pathlib import Path

import bibtexparser
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pybtex.database import BibliographyData, Entry, Person

from refkit.library import read_library
from refkit.library.csl.dates import Json
from refkit.library.csl.items import raw_entry
from refkit.library.decoded import DecodedFields, People
from refkit.library.entry import Entry as OurEntry
from refkit.library.library import Library
from tests.library.peers import names_of, our_names

SHARED = os.environ.get("REFKIT_SHARED", "")
CORPORA = sorted(Path(SHARED, "corpora").glob("*/*.bib")) if SHARED else []

TEXT = r"""@string{yup = "Yale"}
@Book{Getty99,
  Author = {Getty, J. Arch and {World Bank} and others},
  editor = {M{\"u}ller, J{\"o}rg and Court de G\'ebelin, Antoine and van Gogh, Jr., V. W.},
  title  = {The {Road} \& more},
  publisher = yup # { (NY)}, month = nov,
}
@xdata{x, location = {Kazan}}
@inbook{a, crossref = {Getty99}, xdata = {x}, title = {One}, title = {Two}}
@misc{A, title = {Other}}
@misc{a, title = {Same}}
@misc{, title = {No key}}
"""


def _library(tmp_path: Path, text: str, name: str = "a.bib") -> Library:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return read_library(path)


def test_to_bibtexparser(tmp_path: Path) -> None:
    library = _library(tmp_path, TEXT).to_bibtexparser()
    entries = [(entry.entry_type, entry.key, entry.fields_dict) for entry in library.entries]
    found = [(kind, key, {name: field.value for name, field in fields.items()}) for kind, key, fields in entries]
    failed = [(type(block).__name__, block.ignore_error_block.key, block.raw) for block in library.failed_blocks]
    assert (found, failed) == (
        [
            (
                "book",
                "Getty99",
                {
                    "author": "Getty, J. Arch and {World Bank} and others",
                    "editor": r"M{\"u}ller, J{\"o}rg and Court de G\'ebelin, Antoine and van Gogh, Jr., V. W.",
                    "title": r"The {Road} \& more",
                    "publisher": "Yale (NY)",
                    "month": "11",
                },
            ),
            ("inbook", "a", {"crossref": "Getty99", "xdata": "x", "title": "One"}),
            ("misc", "A", {"title": "Other"}),
            ("misc", "", {"title": "No key"}),
            ("xdata", "x", {"location": "Kazan"}),
        ],
        [("DuplicateBlockKeyBlock", "a", "@misc{a,\n\ttitle = {Same},\n}\n")],
    )


def test_to_pybtex(tmp_path: Path) -> None:
    people = {
        "author": [
            Person(first="J.", middle="Arch", last="Getty"),
            Person(last="{World Bank}"),
            Person(last="others"),
        ],
        "editor": [
            Person(first="Jörg", last="Müller"),
            Person(first="Antoine", last="{Court de Gébelin}"),
            Person(first="V.", middle="W.", prelast="van", last="Gogh", lineage="Jr."),
        ],
    }
    assert _library(tmp_path, TEXT).to_pybtex() == BibliographyData(
        {
            "Getty99": Entry("book", {"title": r"The {Road} \& more", "publisher": "Yale (NY)", "month": "11"}, people),
            "a": Entry("inbook", {"crossref": "Getty99", "xdata": "x", "title": "One"}),
            "unnamed-1": Entry("misc", {"title": "No key"}),
            "x": Entry("xdata", {"location": "Kazan"}),
        }
    )


def test_plain_text_becomes_latex(tmp_path: Path) -> None:
    text = r"""[{"id": "a_b", "type": "book", "title": "{50}% & \\more", "URL": "http://a/b_c%20~d",
        "author": [{"literal": "Barnes & Noble"}, {"family": "King", "given": "M. L.", "suffix": "Jr."}]}]"""
    library = _library(tmp_path, text, "a.json")
    title = r"\textbraceleft{}50\textbraceright{}\% \& \textbackslash{}more"
    entry = library.to_bibtexparser().entries[0]
    fields = {field.key: field.value for field in entry.fields}
    assert (entry.key, fields, library.to_pybtex()) == (
        "a_b",
        {"title": title, "url": "http://a/b_c%20~d", "author": r"{Barnes \& Noble} and King, Jr., M. L."},
        BibliographyData(
            {
                "a_b": Entry(
                    "book",
                    {"title": title, "url": "http://a/b_c%20~d"},
                    {"author": [Person(last=r"{Barnes \& Noble}"), Person("King, Jr., M. L.")]},
                )
            }
        ),
    )


def test_empty_library() -> None:
    library = Library((), ())
    assert (library.to_bibtexparser().blocks, library.to_pybtex()) == ([], BibliographyData())


def test_library_that_is_in_no_file() -> None:
    raw = raw_entry({"id": "a", "type": "book", "title": "A & B", "author": [{"family": "Bell"}]})
    library = Library(("a.bib",), (OurEntry("a", "book", 0, "a.bib", 0, 1, DecodedFields(raw), People(raw)),))
    assert library.to_pybtex() == BibliographyData(
        {"a": Entry("book", {"title": r"A \& B"}, {"author": [Person("Bell")]})}
    )


def _said(library: Library) -> list[object]:
    return [(entry.key, entry.type, dict(entry.fields), dict(entry.people)) for entry in library.entries]


@pytest.mark.parametrize("path", CORPORA, ids=[path.name for path in CORPORA])
def test_what_bibtexparser_writes_of_a_real_file_says_the_same(path: Path, tmp_path: Path) -> None:
    library = read_library(path)
    written = _library(tmp_path, bibtexparser.write_string(library.to_bibtexparser()))
    assert _said(written) == _said(library)


@pytest.mark.parametrize("path", CORPORA, ids=[path.name for path in CORPORA])
def test_pybtex_is_given_the_people_of_a_real_file(path: Path) -> None:
    library = read_library(path)
    bibliography = library.to_pybtex()
    firsts = {entry.key.lower(): entry for entry in reversed(library.entries) if entry.key}
    differing = [
        (entry.key, role)
        for entry in firsts.values()
        for role, people in entry.people.items()
        if role in (persons := bibliography.entries[entry.key].persons)
        and our_names(" and ".join(map(str, persons[role]))) != names_of(people)
        # "A and and B" has no name between the two, and BibTeX's rules leave it open what the second "and" is.
        and not any("and" in f"{person.given} {person.particle}".split() for person in people)
    ]
    assert differing == []


_TEXT = st.text(alphabet='aZé \\{}&%$#_~^@,=()"', max_size=12)
_NAME = st.fixed_dictionaries(
    {}, optional={"family": _TEXT, "given": _TEXT, "suffix": st.sampled_from(("", "Jr.")), "literal": _TEXT}
)
_ITEM = st.fixed_dictionaries(
    {"type": st.sampled_from(("book", "chapter", "webpage"))},
    optional={
        "title": _TEXT,
        "container-title": _TEXT,
        "URL": st.text(alphabet="aZé&%$#_~^@", max_size=12),
        "note": _TEXT,
        "author": st.lists(_NAME, max_size=3),
    },
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(item=_ITEM)
def test_plain_text_is_the_same_when_it_is_read_as_latex(item: dict[str, Json], tmp_path: Path) -> None:
    raw = raw_entry({"id": "k", **item})
    fields, people = DecodedFields(raw), People(raw)
    library = Library(("a.bib",), (OurEntry("k", raw.type, 0, "a.bib", 0, 1, fields, people),))
    again = _library(tmp_path, bibtexparser.write_string(library.to_bibtexparser())).entries[0]
    # Names come back as far as BibTeX has a way to write them, which the tables say.
    without = {name: text for name, text in again.fields.items() if name != "author"}
    assert without == {name: text for name, text in raw.fields.items() if name != "author"}
    library.to_pybtex()
