"""The YAML block at the start: where it ends, and the libraries it names."""

import pytest

from refkit.documents.frontmatter import FrontMatter, front_matter

NOOP = {
    "none": "prose",
    "rule": "---\n\na: b\n---\n",
    "no-key": "---\nprose\n---\n",
    "not-closed": "---\na: b\n",
    "not-at-the-start": "\n---\na: b\n---\n",
}

LIBRARIES = {
    "no-library": ("title: a", ()),
    "one": ("bibliography: refs.bib", ("refs.bib",)),
    "quoted": ('title: a\nbibliography: "my refs.bib"  # mine', ("my refs.bib",)),
    "row": ("bibliography: [a.bib, 'b.bib']", ("a.bib", "b.bib")),
    "dashes": ("bibliography:\n  - a.bib\n  - 'b.bib'\nother: c", ("a.bib", "b.bib")),
    "dashes-at-the-margin": ("bibliography:\n- a.bib\n- b.bib", ("a.bib", "b.bib")),
    "other-key": ("nobibliography: a.bib", ()),
    "other-list": ("tags:\n  - a.bib", ()),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    assert front_matter(text) == FrontMatter()


@pytest.mark.parametrize(("block", "libraries"), LIBRARIES.values(), ids=LIBRARIES)
@pytest.mark.parametrize("closing", ["---", "..."])
def test_libraries(block: str, libraries: tuple[str, ...], closing: str) -> None:
    text = f"---\n{block}\n{closing}"
    assert front_matter(f"{text}\nprose") == FrontMatter(len(text), libraries)
