"""What kind of list a heading says it is."""

import pytest

from refkit.checks.lists import holds_only_cited, is_for_further_reading
from refkit.library.reflist import ListText, read_list

ITEM = "Pell, Martha. *Fog*. Tern, 1999."

HEADINGS = {
    "Works Cited": (True, False),
    "## References": (True, False),
    "5. Literature cited": (True, False),
    "Referências bibliográficas": (True, False),
    "Zitierte Literatur": (True, False),
    "Цитируемая литература": (True, False),
    "Bibliography": (False, False),
    "Literaturverzeichnis": (False, False),
    "Works Consulted": (False, False),
    "Works Cited and Consulted": (False, False),
    "Notes and References": (False, False),
    "Further Reading": (False, True),
    "Select Bibliography": (False, True),
    "Weiterführende Literatur": (False, True),
}


@pytest.mark.parametrize(("heading", "expected"), HEADINGS.items(), ids=HEADINGS)
def test_kinds_of_lists(heading: str, expected: tuple[bool, bool]) -> None:
    listed = read_list(ListText("draft.md", f"{heading}\n\n{ITEM}"))
    assert (holds_only_cited(listed), is_for_further_reading(listed)) == expected


def test_a_list_without_heading() -> None:
    listed = read_list(ListText("draft.md", ITEM))
    assert (holds_only_cited(listed), is_for_further_reading(listed)) == (False, False)
