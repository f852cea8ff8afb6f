"""The YAML block at the start: where it ends, and the libraries it names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.frontmatter import FrontMatter, front_matter, later_blocks
from refkit.documents.markdown import read_markdown

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


# block → the keys under `nocite:`, whether all are cited, the keys of works that the block holds itself
CITING = {
    "nothing": ("title: a@b.org", [], False, set()),
    "quoted": ("nocite: '@a, @b'", ["a", "b"], False, set()),
    "block": ("nocite: |\n  @a,\n\n  @{b.c}\ntitle: '@d'", ["a", "b.c"], False, set()),
    "list": ('nocite:\n- "@a"\n- "@b"', ["a", "b"], False, set()),
    "all": ("nocite: '@*'", [], True, set()),
    "all-and-one": ('nocite: "@*, @a"', ["a"], True, set()),
    "works": ("references:\n- type: book\n  id: a\n  title: x\n- id: 'b'\ntitle: y\nid: c", [], False, {"a", "b"}),
    "works-in-a-row": ("references: [{id: a, type: book}, {type: book, id: b}]", [], False, {"a", "b"}),
}


@pytest.mark.parametrize(("block", "keys", "cites_all", "own"), CITING.values(), ids=CITING)
def test_works_that_the_block_names(block: str, keys: list[str], cites_all: bool, own: set[str]) -> None:
    text = f"---\n{block}\n---\nprose"
    front = front_matter(text)
    works = [work for command in front.nocite for work in command.works]
    assert [text[work.start : work.end] for work in works] == keys
    assert ([work.key for work in works], front.cites_all, set(front.own_keys)) == (keys, cites_all, own)


# what is no block of its own: a rule, other YAML, no blank line before, in code, not closed
NO_LATER = {
    "rule": "a\n\n---\n\nb\n\n---\n",
    "other": "a\n\n---\ntitle: b\nnocite: '@c'\n---\n",
    "heading": "a\n---\nnocite: b\n---\n",
    "open": "a\n\n---\nnocite: b\n",
}


@pytest.mark.parametrize("text", NO_LATER.values(), ids=NO_LATER)
def test_no_block_elsewhere(text: str) -> None:
    assert later_blocks(text) == ()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_blocks_elsewhere(end: str) -> None:
    text = "---\nbibliography: a.bib\n---\n\nSo [@a].\n\n---\nnocite: |\n  @b,\n  @c\n...\n"
    text += "\n---\nreferences:\n- id: d\n---\n"
    text = text.replace("\n", end)
    document = read_markdown(f"{text}{end}---{end}bibliography: b.bib{end}---", "a.md")
    cited = [
        (command.mode, work.key, text[work.start : work.end]) for command in document.commands for work in command.works
    ]
    assert cited == [("parenthetical", "a", "a"), ("nocite", "b", "b"), ("nocite", "c", "c")]
    assert (document.libraries, set(document.own_keys)) == (("a.bib", "b.bib"), {"d"})
    assert document.streams[0].text.replace("\u2060", "").split() == ["So", "."]


def test_yaml_in_code_is_no_block() -> None:
    document = read_markdown("a\n\n```yaml\n\n---\nnocite: '@b'\n---\n```\n", "a.md")
    assert document.commands == ()


@given(st.text(alphabet="-:@*|id nocite[]{}'\n\"", max_size=120))
def test_never_raises(block: str) -> None:
    text = f"---\n{block}\n---\n"
    front = front_matter(text)
    assert all(0 <= command.start < command.end <= front.end <= len(text) for command in front.nocite)
    assert all(0 <= span.start < span.end <= len(text) + 2 for span, _ in later_blocks(f"\n\n{text}"))
