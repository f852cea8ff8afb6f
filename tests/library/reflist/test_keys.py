"""The keys of works in a typed list: readable, and the same as long as the items are."""

import pytest

from refkit.library.reflist import ListLibrary, ListText, read_list

KEYS = {
    "a book": ("Getty, J. Arch. *Origins of Purges*. Tern, 1985.", ["getty1985origins"]),
    "an article before the word is passed over": ("Getty, J. (1985). *The origins*. Tern.", ["getty1985origins"]),
    "letters behind the year": ("Getty, J. (1985a). *Origins*. Tern.", ["getty1985aorigins"]),
    "two that would be the same": (
        "Getty, J. (1985). *Origins one*. Tern.\n\nGetty, J. (1985). *Origins two*. Tern.",
        ["getty1985originsa", "getty1985originsb"],
    ),
    "no author": ("*Beowulf*. Tern, 2001.", ["beowulf2001"]),
    "a translator is no author": ("*Beowulf*. Translated by Ann Quist, Tern, 2001.", ["beowulf2001"]),
    "a body": ("World Health Organization. (2010). *A report*. WHO.", ["worldhealth2010report"]),
    "other letters": ("Жуков, Юрий. *Иной Сталин*. Вагриус, 2003.", ["zhukov2003inoi"]),
    "no year": ("Pell, Martha. *Fog*. Tern.", ["pellfog"]),
}


@pytest.mark.parametrize(("text", "keys"), KEYS.values(), ids=KEYS)
def test_keys(text: str, keys: list[str]) -> None:
    listed = read_list(ListText("draft.md", f"Works Cited\n\n{text}"))
    assert [entry.key for entry in ListLibrary((listed,), {}).entries] == keys


def test_works_of_two_lists_have_different_keys() -> None:
    listed = read_list(ListText("draft.md", "Works Cited\n\nPell, Martha. *Fog*. Tern, 1999."))
    again = read_list(ListText("draft.md", "Sources\n\nPell, Martha. *Fog*. Tern, 1999.", 200))
    library = ListLibrary((listed, again), {})
    assert [entry.key for entry in library.entries] == ["pell1999foga", "pell1999fogb"]
