"""Digits glued to the text before them, and the numbers that are no note marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.notemarks import note_marks

NOOP = {
    "pages": "(Zhukov, Inoy 345) and pp. 12-14",
    "decimal": "3.14 and 1,000 and 10:30",
    "decade": "the 1930s",
    "year": "It began in 1937.",
    "word-goes-on": "word2vec and B2B",
    "page-without-blank": "p.12, pp.12-14, No.365 and Ch.18",
    "glued-labels": "pp12 ch3 vol2",
    "date": "16 Nov.02",
    "acronyms": "MP3 WW2 COVID19",
    "initial": "Lubianka A.1",
    "short-words": "x2 and km2",
    "square": "10 km², 5³ and m²",
    "negative-power": "some 10⁻⁷ of it",
    "opening-quote": '"5 things" and \'90 too',
    "inches": "5'10 tall",
    "ranges": "Stalin,12-14",
    "inside-citation": "(BRAIT,2006,p.11) (Russell,12)",
    "quoted-title-and-page": '("Excesses"126)',
    "verse": "Gen3:16",
    "file": "notes2.txt",
    "underscore": "page_name2 here",
    "zero": "team.007 went",
    "four-digits": "Stalin.1936 was",
    "line-start": "12 men\n14 women",
    "repeated-name": "mutating zap70 and zap70 again",
    "capital-alone": "the residue Arg102 is",
    "german-label": "Das ist in dem Buch und nicht in der Akte, siehe Bd.12 und Kap.3 und Abb.4.",
    "russian-label": "Это не в той книге, а в этой, и на стр.12 и в гл.3.",
}

FOUND = {
    "full-stop": ("Commissar.12 Then", ["12"]),
    "quotation": ('so many "enemies."13', ["13"]),
    "curly-quotation": ("the Greek language”.1 Thus", ["1"]),
    "inside-curly": ("of Greece?”43\n\nThen", ["43"]),
    "parenthesis": ("(Zhukov, Inoy 362-4)14", ["14"]),
    "bracket": ("[Getty]9, and", ["9"]),
    "word": ("only recently16 discovered", ["16"]),
    "word-in-parenthesis": ("(found only recently16 and late)", ["16"]),
    "capital-word-in-sequence": ("so they say.16 This Plenum17 began", ["16", "17"]),
    "comma": ("the plan,3 which", ["3"]),
    "question": ("Why?4 Because", ["4"]),
    "after-year": ("arrested in 1936.12 The plan", ["12"]),
    "end-of-text": ("He left.5", ["5"]),
    "raised": ("Commissar.¹² Then", ["12"]),
    "raised-after-word": ("the plan³ and", ["3"]),
    "full-word-that-is-a-label": ("as in his book.12 The", ["12"]),
    "acronym": ("in the U.S.S.R.12 The", ["12"]),
    "label-of-another-language": ("He and the others of them went out.12 The plan", ["12"]),
    "word-out-of-sequence": ("He left.18 The data were log2 transformed.19 Then", ["18", "19"]),
    "filler-between": ("Inoy\u2060.\u20607 Then", ["7"]),
}


def marked(text: str) -> list[str]:
    return [mark.text for mark in note_marks(text)]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(("text", "numbers"), FOUND.values(), ids=FOUND)
def test_found(text: str, numbers: list[str]) -> None:
    assert marked(text) == numbers


@pytest.mark.parametrize("piece", ["1", "a1 ", 'a"1', ".1", "(word12 ", "word.12 ", "¹ ", "\u20601"])
def test_hostile_rows(piece: str) -> None:
    text = piece * 100_000
    assert {text[mark.start : mark.end].isdigit() for mark in note_marks(text)} <= {True}


@given(st.text("ab.,)\"'(-12¹ \n\u2060", max_size=40))
def test_marks_are_digits_in_order(text: str) -> None:
    marks = note_marks(text)
    assert all(text[mark.start : mark.end].isdigit() and mark.text.isascii() for mark in marks)
    assert all(one.end <= other.start for one, other in pairwise(marks))
