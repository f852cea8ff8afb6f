"""The manuals as pybtex's plugins: found by their names, and used as pybtex and Sphinx use them."""

import pytest
from pybtex.database import BibliographyData, parse_string
from pybtex.plugin import find_plugin

BOOKS = """@book{tayny, author = {Zhukov, Yuri}, title = {Tayny {Kremlia}}, publisher = {Terra}, year = {2000}}
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy {Stalin}}, publisher = {Vagrius}, year = {2000}}
@incollection{road, author = {Getty, J. Arch}, title = {Roads}, crossref = {terror}, pages = {3--10}}
@collection{terror, editor = {Naumov, Oleg}, booktitle = {Terror}, title = {Terror}, publisher = {Yale UP}, date = {1999}}
"""
# style -> label and text of each entry, in order
LISTS = {
    "mla": [
        ("Getty", "Getty, J. Arch. “Roads.” Terror, edited by Oleg Naumov, Yale UP, 1999, pp. 3–10."),
        ("Zhukov, Inoy Stalin", "Zhukov, Yuri. Inoy Stalin. Vagrius, 2000."),
        ("Zhukov, Tayny Kremlia", "———. Tayny Kremlia. Terra, 2000."),
    ],
    "apa": [
        ("Getty, 1999", "Getty, J. A. (1999). Roads. In O. Naumov (Ed.), Terror (pp. 3–10). Yale UP."),
        ("Zhukov, 2000a", "Zhukov, Y. (2000a). Inoy Stalin. Vagrius."),
        ("Zhukov, 2000b", "Zhukov, Y. (2000b). Tayny Kremlia. Terra."),
    ],
    "chicago_author_date": [
        ("Getty 1999", "Getty, J. Arch. 1999. “Roads.” In Terror, edited by Oleg Naumov. Yale UP."),
        ("Zhukov 2000a", "Zhukov, Yuri. 2000a. Inoy Stalin. Vagrius."),
        ("Zhukov 2000b", "Zhukov, Yuri. 2000b. Tayny Kremlia. Terra."),
    ],
    "chicago_notes": [
        ("Getty", "Getty, J. Arch. “Roads.” In Terror, edited by Oleg Naumov. Yale UP, 1999."),
        ("Zhukov, Inoy Stalin", "Zhukov, Yuri. Inoy Stalin. Vagrius, 2000."),
        ("Zhukov, Tayny Kremlia", "Zhukov, Yuri. Tayny Kremlia. Terra, 2000."),
    ],
}
CITED = ["tayny", "inoy", "road"]


@pytest.fixture
def books() -> BibliographyData:
    return parse_string(BOOKS, "bibtex")


def _shown(entry: object) -> tuple[str, str]:
    return entry.label, entry.text.render_as("text")  # type: ignore[attr-defined]


@pytest.mark.parametrize(("name", "expected"), LISTS.items(), ids=LISTS)
def test_as_pybtex_lists(name: str, expected: list[tuple[str, str]], books: BibliographyData) -> None:
    style = find_plugin("pybtex.style.formatting", name)()
    assert [_shown(entry) for entry in style.format_bibliography(books, CITED)] == expected


def test_as_sphinx_lists(books: BibliographyData) -> None:
    style = find_plugin("pybtex.style.formatting", "mla")()
    ordered = style.sort([books.entries["tayny"], books.entries["inoy"]])
    labels = style.format_labels(ordered)
    entries = [style.format_entry(label, entry) for label, entry in zip(labels, ordered, strict=True)]
    assert [_shown(entry) for entry in entries] == LISTS["mla"][1:]


def test_order_and_labels_of_others(books: BibliographyData) -> None:
    style = find_plugin("pybtex.style.formatting", "mla")(label_style="number", sorting_style="none")
    entries = [(entry.label, entry.key) for entry in style.format_bibliography(books, CITED)]
    assert entries == [("1", "tayny"), ("2", "inoy"), ("3", "road")]


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("mla", ["Zhukov, Tayny Kremlia", "Zhukov, Inoy Stalin"]),
        ("apa", ["Zhukov, 2000a", "Zhukov, 2000b"]),
        ("chicago_author_date", ["Zhukov 2000a", "Zhukov 2000b"]),
    ],
)
def test_labels_for_other_styles(name: str, labels: list[str], books: BibliographyData) -> None:
    style = find_plugin("pybtex.style.labels", name)()
    assert style.format_labels([books.entries["tayny"], books.entries["inoy"]]) == labels


def test_entries_that_lack_everything(books: BibliographyData) -> None:
    bare = parse_string("@book{bare, note = {x}} @weird{odd, title = {T <b> & {x}}}", "bibtex")
    style = find_plugin("pybtex.style.formatting", "mla")()
    assert len(list(style.format_bibliography(bare))) == len(bare.entries)
