"""The lists of works that drafts hold, as readers of drafts find them, and the library that they make."""

import pytest

from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.listed import library_of, typed_lists

ITEM = "Pell, Martha. *Fog & Sleet*. Tern, 1999."
NO_LISTS = {
    "no list": ("draft.md", "It is so (Pell 12).\n"),
    "a heading with nothing below it": ("draft.md", "It is so.\n\n## References\n"),
    "a list made by LaTeX": (
        "draft.tex",
        "\\begin{thebibliography}{9}\\bibitem{pell} Pell, Martha. Fog. Tern, 1999.\\end{thebibliography}",
    ),
}


def _draft(*files: tuple[str, str]) -> Draft:
    return Draft(tuple(read_text(text, path) for path, text in files))


@pytest.mark.parametrize("file", NO_LISTS.values(), ids=NO_LISTS)
def test_drafts_without_lists(file: tuple[str, str]) -> None:
    draft = _draft(file)
    assert (typed_lists(draft), library_of(draft)) == ((), None)


@pytest.mark.parametrize(
    ("path", "item"),
    [
        ("draft.txt", "Pell, Martha. Fog & Sleet. Tern, 1999."),
        ("draft.md", ITEM),
        ("draft.md", "Pell, Martha. _Fog &amp; Sleet_. Tern, 1999."),
        ("draft.md", "* Pell, Martha. **Fog \\& Sleet**. [Tern](https://tern.example), 1999."),
    ],
)
def test_markup_is_no_part_of_the_words(path: str, item: str) -> None:
    library = library_of(_draft((path, f"It is so (Pell 12).\n\nWorks Cited\n\n{item}\n")))
    assert library is not None
    assert [(entry.title, entry.year, entry.creators[0].family) for entry in library.entries] == [
        ("Fog & Sleet", "1999", "Pell")
    ]


def test_italics_are_those_of_the_list() -> None:
    text = "It *is* so.\n\n## Works Cited\n\nPell, Martha. *Fog. An Essay*. Tern, 1999.\n"
    (listed,) = typed_lists(_draft(("draft.md", text)))
    part = listed.items[0].part("title")
    assert part is not None and text[part.start : part.end] == "Fog. An Essay"


def test_two_lists_and_a_list_in_a_file_of_its_own() -> None:
    other = "## Sources\n\nEk, Sven. *Towers*. Tern, 1967.\n\n## Literature\n\nRosen, Talia. *Rain*. Tern, 2004.\n"
    draft = _draft(("one.md", f"So (Pell 12).\n\n## Works Cited\n\n{ITEM}\n"), ("works.md", other))
    library = library_of(draft)
    assert library is not None
    assert [(entry.key, entry.path, entry.library) for entry in library.entries] == [
        ("pell1999fog", "one.md", 0),
        ("ek1967towers", "works.md", 1),
        ("rosen2004rain", "works.md", 1),
    ]
