"""Where the items of a typed list begin and end, and what in it is no item."""

import pytest

from refkit.library.reflist import ListText, read_list
from refkit.library.reflist.pieces import pieces_of

FOG = "Pell, Martha. *Fog*. Tern, 1999."
SLEET = "Quist, Ann. *Sleet*. Tern, 2001."
RAIN = "Rosen, Talia. “Rain.” *Weather*, vol. 3, 2004, pp. 1-9."
NOTE = "This is the book that all of the others have used, and it is still the best of them, as far as I can see."

ONE = {
    "wrapped by an editor": "Rosen, Talia. “Rain and\nsnow.” *Weather*,\nvol. 3, 2004.",
    "a hanging indent": "Rosen, Talia. “Rain and\n    snow.” *Weather*, vol. 3, 2004.",
    "a wrapped line that begins like names": "Rosen, Talia. “Rain.” *Weather*.\nCambridge, UK: Tern, 2004. 59–77.",
    "an address on a line of its own": "Blevin, J. (2017). *Rain*.\nhttps://example.org/rain",
    "a blank line inside a title": "Rosen, Talia. “Rain and\n\nSnow.” *Weather*, vol. 3, 2004.",
}

DIVIDED = {
    "paragraphs": (f"{FOG}\n\n{SLEET}\n\n{RAIN}", [FOG, SLEET, RAIN]),
    "lines": (f"{FOG}\n{SLEET}\n{RAIN}", [FOG, SLEET, RAIN]),
    "lines of signs between": (f"----\n\n{FOG}\n\n* * *\n\n{SLEET}", [FOG, SLEET]),
    "bullets": (f"- {FOG}\n- {SLEET}\n- {RAIN}", [f"- {FOG}", f"- {SLEET}", f"- {RAIN}"]),
    "numbers with wrapped lines": (
        f"1. {FOG}\n2. Quist, Ann. *Sleet*.\n   Tern, 2001.\n3. {RAIN}",
        [f"1. {FOG}", f"2. {SLEET}", f"3. {RAIN}"],
    ),
    "numbers in brackets": (f"[1] {FOG}\n\n[2] {SLEET}", [f"[1] {FOG}", f"[2] {SLEET}"]),
    "hanging indents without blank lines": (
        f"{FOG}\nQuist, Ann. *Sleet*. Havn:\n    Tern, 2001.\n{RAIN}",
        [FOG, "Quist, Ann. *Sleet*. Havn: Tern, 2001.", RAIN],
    ),
    "a quotation mark too many": (
        f'{FOG}\n\n{RAIN[:-1]}."\n\nEk, Ann. "Hail." *Weather*, 2004.',
        [FOG, f'{RAIN[:-1]}."', 'Ek, Ann. "Hail." *Weather*, 2004.'],
    ),
    "an author's name with a comma too many": (
        f"{FOG}\n\nSilva, C., F. (2001). {NOTE}",
        [FOG, f"Silva, C., F. (2001). {NOTE}"],
    ),
    "notes of an annotated list": (f"{FOG}\n\n{NOTE}\n\n{SLEET}\n\n{NOTE}", [FOG, SLEET]),
    "windows line ends": (f"{FOG}\r\n\r\n{SLEET}", [FOG, SLEET]),
}


def _items(text: str) -> list[str]:
    """The items of a list, each on one line, emphasis as typed."""
    found = [(piece.start, piece.end) for piece in pieces_of(text)[0] if piece.kind == "item"]
    return [" ".join(text[start:end].split()) for start, end in found]


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_one_item(text: str) -> None:
    assert _items(f"{FOG}\n\n{SLEET}\n\n{text}")[2:] == [" ".join(text.split())]


@pytest.mark.parametrize(("text", "expected"), DIVIDED.values(), ids=DIVIDED)
def test_items(text: str, expected: list[str]) -> None:
    assert _items(text) == expected


def test_headings_and_the_items_below_each() -> None:
    text = f"## Works Cited\n\nPrimary sources\n\n{FOG}\n\nSecondary sources\n\n{SLEET}\n\n{RAIN}"
    listed = read_list(ListText("draft.md", text))
    assert (listed.headings, [item.section for item in listed.items]) == (
        ("## Works Cited", "Primary sources", "Secondary sources"),
        [1, 2, 2],
    )


def test_a_heading_glued_to_the_first_item() -> None:
    assert _items(f"Works cited:\n{FOG}\n{SLEET}") == [FOG, SLEET]
