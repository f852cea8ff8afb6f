"""Titles and brackets of a note."""

import pytest

from tests.citations.notes.factories import layout

TITLES = {
    "none": ("Zhukov said so.", []),
    "italic": ("Zhukov, *Inoy Stalin*, 3.", ["Inoy Stalin"]),
    "quoted": ("Zhukov, “Zhupel,” 3.", ["Zhupel"]),
    "title in a title": ("X, “*Turco-Graecia* – Humanists,” 3.", ["Turco-Graecia – Humanists"]),
    "quotation in a title": ("X, *“Moedertalen”: Onderzoek*, 3.", ["“Moedertalen”: Onderzoek"]),
    "two": ("X, “Title,” *Journal* 6", ["Title", "Journal"]),
}


@pytest.mark.parametrize(("note", "expected"), TITLES.values(), ids=TITLES.keys())
def test_titles(note: str, expected: list[str]) -> None:
    assert [title.text for title in layout(note).titles] == expected


GROUPS = {
    "none": ("a b", []),
    "open": ("a (b", []),
    "closed twice": ("a (b)) c", ["(b)"]),
    "nested": ("a (b (c) d)", ["(b (c) d)", "(c)"]),
    "square": ("a (b [c] d)", ["(b [c] d)", "[c]"]),
    "crossed": ("a (b [c) d]", ["(b [c)"]),
    "in a title": ("*Schultens (1686)* (Leiden, 1748)", ["(Leiden, 1748)"]),
}


@pytest.mark.parametrize(("note", "expected"), GROUPS.values(), ids=GROUPS.keys())
def test_groups(note: str, expected: list[str]) -> None:
    found = layout(note)
    assert [found.text[group.start : group.end] for group in found.groups] == expected


def test_brackets_around() -> None:
    found = layout("a (b (c) d (e) f)")
    at = found.text.index("f")
    assert [found.text[g.start : g.end] for g in found.around(at, at + 1)] == ["(b (c) d (e) f)"]


def test_what_is_covered() -> None:
    found = layout("a; *b; c* (d; e); f")
    semicolons = [at for at, char in enumerate(found.text) if char == ";"]
    assert [found.covered(at) == at for at in semicolons] == [True, False, False, True]


def test_brackets_at() -> None:
    found = layout("*b* (d) e")
    group = found.group_at(found.titles[0].end)
    assert (group is not None and found.text[group.start : group.end], found.group_at(0)) == ("(d)", None)


def test_brackets_from_an_offset_on() -> None:
    found = layout("(a) b (c (d)) e")
    at = found.text.index("b")
    assert [found.text[g.start : g.end] for g in found.groups_from(at)] == ["(c (d))", "(d)"]
    assert list(found.groups_from(len(found.text))) == []


HOLDING = {
    "no brackets": ("Anna Rhode, Oratio, 12.", []),
    "publication alone": ("Anna Rhode, Oratio (Leipzig: Kummer, 1605), 12.", []),
    "publication in a parenthesis": ("So (see Rhode, Oratio (Leipzig, 1605), 12).", ["(Leipzig, 1605)"]),
    "two": ("So ((a) b), and so ((c) (d)).", ["(a)", "(c) (d)"]),
}


@pytest.mark.parametrize(("note", "expected"), HOLDING.values(), ids=HOLDING.keys())
def test_parentheses_that_hold_others(note: str, expected: list[str]) -> None:
    whole = layout(note)
    found = [inside.groups for _, inside in whole.holding(0, len(whole.text))]
    assert [" ".join(whole.text[group.start : group.end] for group in groups) for groups in found] == expected
