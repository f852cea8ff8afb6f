"""The library that typed lists make, and the .bib file that is written of it."""

from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import Entry
from refkit.library.reflist import ListLibrary, ListText, read_list, together
from tests.library.reflist.test_read import TEXTS

LISTED = """\
Works Cited

Pell, Martha, et al. *Fog & Sleet: 100 % Weather*. Havn: Tern, 1999.

Quist, Ann. “Snow.” *Weather*, vol. 3, no. 2, 2004, pp. 1–9. Print.

Quist, Ann. @rain, 2004? (unclear
"""
BIB = """\
% Pell, Martha, et al. Fog & Sleet: 100 % Weather. Havn: Tern, 1999.
@book{pell1999fog,
  author = {Pell, Martha and others},
  title = {Fog \\& Sleet: 100 \\% Weather},
  year = {1999},
  location = {Havn},
  publisher = {Tern},
}

% Quist, Ann. “Snow.” Weather, vol. 3, no. 2, 2004, pp. 1–9. Print.
@article{quist2004snow,
  author = {Quist, Ann},
  title = {Snow},
  journaltitle = {Weather},
  year = {2004},
  volume = {3},
  number = {2},
  pages = {1--9},
  note = {Print},
}
"""


def _library(text: str, path: str = "draft.md") -> ListLibrary:
    return ListLibrary((read_list(ListText(path, text)),), {path: text})


def _said(entry: Entry) -> tuple[str, str, dict[str, str], dict[str, object]]:
    """What an entry says, names by their parts."""
    texts = {name: text for name, text in entry.fields.items() if name not in entry.people}
    return entry.key, entry.type, texts, dict(entry.people)


def test_works_stand_where_their_items_do() -> None:
    library = _library(LISTED)
    first = library.entries[0]
    assert (library.is_typed_list, library.paths, first.path, library.text("draft.md")[first.start : first.end]) == (
        True,
        ("draft.md",),
        "draft.md",
        "Pell, Martha, et al. *Fog & Sleet: 100 % Weather*. Havn: Tern, 1999.",
    )


def test_works_are_found_by_names_titles_and_keys() -> None:
    library = _library(LISTED)
    hits = [hit.entry for hit in library.index.people("quist")]
    assert (hits[0], library.number("pell1999fog"), library.entries[0].has_others) == (1, 0, True)


def test_the_bib_file() -> None:
    assert _library(LISTED).bib_text().startswith(BIB)


def test_no_at_sign_in_the_comments() -> None:
    comments = [line for line in _library(LISTED).bib_text().splitlines() if line.startswith("%")]
    assert not any("@" in line for line in comments)


def test_items_that_could_not_be_read_are_comments() -> None:
    text = "Works Cited\n\nPell, Martha. *Fog*. Tern, 1999.\n\n... (?)"
    assert _library(text).bib_text().endswith("}\n\n% not read:\n% ... (?)\n")


def test_reading_the_file_back_gives_the_same_works() -> None:
    library = _library(LISTED)
    back = library.as_file("new.bib")
    assert (list(map(_said, back.entries)), back.faults) == (list(map(_said, library.entries)), [])


@given(st.lists(TEXTS, max_size=3).map("\n\n".join))
def test_every_library_is_read_back_with_the_same_keys_and_years(text: str) -> None:
    library = _library(text)
    back = library.as_file("new.bib")
    before = [(entry.key, entry.type, entry.year) for entry in library.entries]
    assert [(entry.key, entry.type, entry.year) for entry in back.entries] == before


def test_lists_of_several_drafts_together() -> None:
    one, other = _library(LISTED, "one.md"), _library("References\n\nEk, S. (1967). *Towers*. Tern.", "two.md")
    both = together([one, other, one])
    assert ([entry.key for entry in both.entries], both.paths) == (
        [*(entry.key for entry in one.entries), "ek1967towers"],
        ("one.md", "two.md"),
    )
