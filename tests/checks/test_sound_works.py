"""The works that rules about fields look at, and whose own a field is."""

from collections.abc import Iterator

import pytest

from refkit.checks.context import LibraryContext
from refkit.checks.sound_works import is_own, sound_works
from refkit.records import Finding
from tests.checks.libraries import found_in

SOUND = [
    pytest.param("@book{a, title = {A}}\n@book{b, title = {B}}", ["a", "b"], id="sound entries"),
    pytest.param("@book{a, title = {A} year = 2000}", ["a"], id="a missing comma hides nothing"),
    pytest.param("@book{a, title = {A}}\n% @book{b, title = {B}}", ["a"], id="commented out"),
    pytest.param("@book{a, title = {A\n@book{b, title = {B}}", ["b"], id="a value that does not end"),
    pytest.param('@book{a, title = {A}}\n@book{b, title = "B}\n@book{c, title = {C}}', ["a", "c"], id="a quotation"),
    pytest.param("% @book{a, title = {A}}\n@book{a, title = {B}}", ["a"], id="the key again, outside the comment"),
]


def _keys(context: LibraryContext) -> Iterator[Finding]:
    for _, entry in sound_works(context):
        yield Finding("", "", "info", entry.key, entry.path, entry.start, entry.start + 1)


@pytest.mark.parametrize(("bib", "keys"), SOUND)
def test_sound_works(bib: str, keys: list[str]) -> None:
    assert found_in(bib, _keys) == [f" info [@] {key}" for key in keys]


def _inherited(context: LibraryContext) -> Iterator[Finding]:
    for number, entry in context.works():
        own = [name for name in ("title", "year") if is_own(context, number, name)]
        yield Finding("", "", "info", f"{entry.key}: {' '.join(own)}", entry.path, entry.start, entry.start + 1)


def test_what_is_inherited_is_not_own() -> None:
    bib = "@inbook{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, year = 2000}"
    assert found_in(bib, _inherited) == [" info [@] a: title", " info [@] b: title year"]
