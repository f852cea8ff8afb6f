"""The words inside quotation marks, and the apostrophes that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.quotations import quotations

NOOP = {
    "no-marks": "Stalin and Molotov stressed the value of elections.",
    "apostrophes": "Stalin's plan, the Secretaries' fear, don't",
    "curly-apostrophes": "Stalin’s plan, the Secretaries’ fear, the ’30s",
    "years": "in the '30s and '40s (the '90s)",
    "elision": "'tis the boys' plan",
    "inches": 'a man of 5\'10" and a board of 6"',
    "never-closed": 'He said "and went away.',
    "never-opened": 'He said and went away."',
    "across-paragraphs": '"He said\n\nand went away."',
    "across-crlf-as-read": '"He said \n \nand went away."',
    "empty": '"" “” «»',
    "two-apostrophes": "Getty's and Naumov's",
}

FOUND = {
    "straight": ('an "Axis" power', ["Axis"]),
    "curly": ("an “Axis” power", ["Axis"]),
    "angled": ("an «Axis» power", ["Axis"]),
    "german": ("an „Axis“ power", ["Axis"]),
    "german-with-english-end": ("an „Axis” power", ["Axis"]),
    "german-angled": ("an »Axis« power", ["Axis"]),
    "single-curly": ("an ‘Axis’ power", ["Axis"]),
    "single-straight": ("an 'Axis' power", ["Axis"]),
    "full-stop-inside": ('("Excesses." 126)', ["Excesses."]),
    "two": ('"Fragmenty" 4-5 and "Repressii" 10', ["Fragmenty", "Repressii"]),
    "across-a-line": ('"He said\nand went"', ["He said\nand went"]),
    "nested-single": ("\"the 'Axis' power\"", ["the 'Axis' power", "Axis"]),
    "nested-at-the-edges": ("\"'Axis'\"", ["'Axis'", "Axis"]),
    "nested-curly": ("“the ‘Axis’ power”", ["the ‘Axis’ power", "Axis"]),
    "apostrophe-inside": ("'If you're afraid, don't walk.' Then", ["If you're afraid, don't walk."]),
    "curly-apostrophe-inside": ("‘If you’re afraid’ then", ["If you’re afraid"]),
    "after-a-dash": ('the plan--"so to say"--failed', ["so to say"]),
    "one-mark-too-many": ('the "broad leadership," a lack of concern."', ["broad leadership,"]),
    "opened-twice": ('"he "went" away', ["went"]),
    "note-mark-after": ('so many "enemies."13 Then', ["enemies."]),
    "filler-beside": ('an\u2060"\u2060Axis\u2060"\u2060', ["\u2060Axis\u2060"]),
}


def quoted(text: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in quotations(text)]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(("text", "words"), FOUND.values(), ids=FOUND)
def test_found(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize("sign", ["“", '"', "'", "‘ ", "‘a", '"a ', "“‘", "\u2060'"])
def test_hostile_rows(sign: str) -> None:
    text = sign * 100_000 + "”" * 100_000
    assert {0 < mark.start <= mark.end < len(text) for mark in quotations(text)} <= {True}


@given(st.text("\"'“”„«»‘’ a.\n\u2060", max_size=40))
def test_marks_lie_inside_and_in_order(text: str) -> None:
    marks = quotations(text)
    assert all(0 < mark.start < mark.end < len(text) for mark in marks)
    assert marks == sorted(marks, key=lambda mark: (mark.start, -mark.end))
