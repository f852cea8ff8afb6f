"""The works that the prose names, each once, looked for when somebody asks."""

import pytest

from refkit.resolve.named import NamedWorks
from tests.resolve.factories import library, prose

LIBRARY = """
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}}
@book{tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}}
@book{psalms, author = {Wesley, Samuel}, title = {The History of Psalms}}
"""


def _named(*texts: str) -> NamedWorks:
    return NamedWorks([prose(text, LIBRARY) for text in texts], library(LIBRARY).entries)


NOBODY = {"no prose": (), "nothing": ("",), "stranger": ("So Petrov says.",), "small word": ("the psalms of old",)}
NAMED = {
    "author": (("So Wesley says.",), {"psalms"}),
    "author of two works": (("So Zhukov says.",), {"inoy", "tayny"}),
    "title": (("The History of Psalms was read.",), {"psalms"}),
    "author twice": (("So Wesley says. So Wesley ends.",), {"psalms"}),
    "two texts": (("So Wesley says.", "So Zhukov says."), {"inoy", "tayny", "psalms"}),
}


@pytest.mark.parametrize("texts", NOBODY.values(), ids=NOBODY)
def test_nobody_is_named(texts: tuple[str, ...]) -> None:
    named = _named(*texts)
    assert (list(named), len(named), (0, "psalms") in named) == ([], 0, False)


@pytest.mark.parametrize(("texts", "keys"), NAMED.values(), ids=NAMED)
def test_named(texts: tuple[str, ...], keys: set[str]) -> None:
    named = _named(*texts)
    assert (set(named), len(named)) == ({(0, key) for key in keys}, len(keys))
