"""Which lines head a list of works, and which lone lines are headings for certain."""

import pytest

from refkit.documents.headings import heading_marks, is_list_heading, lone_headings

PROSE = "The delegates unanimously approved the draft Constitution, but none of them spoke up in favour of it."

NO_LIST = ["Reference", "References to Stalin", "The works cited", "", "#", "Notes", "Sources say", "5", "W" * 200]
LIST = [
    "Works Cited",
    "WORKS CITED:",
    "**Works Cited**",
    "## References ##",
    "5. Bibliography",
    "5.1 Bibliography",
    "IV. Sources",
    "# References {.unnumbered}",
    "\u2060\u2060Works  cited\u2060\u2060",
    "__Primary Sources__",
]

HEADINGS = {
    "noop-prose": (f"{PROSE}\n\n{PROSE}\n", []),
    "noop-signature": ("He left.\n\nGrover Furr", []),
    "noop-verse": ("The wolf\n\nThe forest\n\nThe fear\n", []),
    "noop-sentence": (f"He left.\n\n{PROSE}", []),
    "noop-lower-case": (f"and so on\n\n{PROSE}", []),
    "above-prose": (f"The Oriental dialects\n\n{PROSE}", ["The Oriental dialects"]),
    "capitals": ("RESULTS\n\nFew.\n", ["RESULTS"]),
    "usual-name": ("Few.\n\n Conclusion \n\nMany.\n", ["Conclusion"]),
    "numbered": ("2. The plenum\n\nFew.\n", ["2. The plenum"]),
    "chapter": ("Chapter 3 The plenum\n\nFew.\n", ["Chapter 3 The plenum"]),
}


@pytest.mark.parametrize("line", NO_LIST)
def test_no_list_heading(line: str) -> None:
    assert not is_list_heading(line)


@pytest.mark.parametrize("line", LIST)
def test_list_heading(line: str) -> None:
    assert is_list_heading(line)


@pytest.mark.parametrize(("text", "words"), HEADINGS.values(), ids=HEADINGS)
def test_heading_marks(text: str, words: list[str]) -> None:
    assert [text[mark.start : mark.end] for mark in heading_marks(text, lone_headings(text))] == words
