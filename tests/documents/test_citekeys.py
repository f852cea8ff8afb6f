"""Pandoc's keys: what is one, where it ends, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.citekeys import find_keys, keys_in
from refkit.documents.markdown import read_markdown

# what holds no key, whatever the library has
NOOP = {
    "mail": "someone@example.org and a.b@c.d",
    "mail-in-angles": "<someone@example.org>",
    "time": "at 5 @ 3 pm",
    "escaped": r"\@doe99",
    "bookdown": r"see \@ref(fig:map) and @ref(fig:map)",
    "address": "https://example.org/@doe99/1 and example.org/@doe99",
    "target": "[words](https://example.org/@doe99)",
    "title-of-a-link": '[words](page.html "@doe99")',
    "definition": "[someone]: https://example.org/@doe99",
    "linked-name": "Thanks to [@doe99].\n\n[@doe99]: https://example.org/doe99",
    "attributes": '# Map {#fig-map .wide key="@doe99"}',
    "shortcode": "{{< cite @doe99 >}} and {{ site.at }} @",
    "tag": '<span title="@doe99">a</span>',
    "comment": "<!-- [@doe99] -->",
    "code": "`@doe99`, ``[@doe99]`` and `r cite(@doe99)`",
    "fence": "```{r}\n#| label: a\nx@slot [@doe99]\n```\n\n~~~~ {.python}\n@cached\n~~~~",
    "yaml": '---\nauthor: "@doe99"\n---\n',
    "example": "(@doe) A numbered example.\n\nSee (@doe) above.",
    "signs-alone": "@ @@ @. -@ [@] @{} @{a b}",
}

# text → the keys, with - where the author is left out
KEYS = {
    "plain": ("@doe99", ["doe99"]),
    "brackets": ("[@doe99; -@roe_2004]", ["doe99", "-roe_2004"]),
    "punctuation-behind": ("@Foo_bar.baz. @a: @b, @c; @d? @e! (@f) @g’s", ["Foo_bar.baz", *"abcdefg"]),
    "doubled-sign": ("@Foo_bar--baz", ["Foo_bar"]),
    "signs-inside": ("@a:b.c#d$e%f&g-h+i?j<k>l~m/n", ["a:b.c#d$e%f&g-h+i?j<k>l~m/n"]),
    "address": ("@https://example.org/x.", ["https://example.org/x"]),
    "braces": ("@{https://example.org/x?y=1} @{a.}", ["https://example.org/x?y=1", "a."]),
    "braces-in-braces": ("@{a{b}c}", ["a{b}c"]),
    "letters": ("@ébauche @Жуков2003 @_a @1a", ["ébauche", "Жуков2003", "_a", "1a"]),
    "dash-before": ("-@a x-@b --@c –@d", ["-a", "b", "c", "d"]),
    "dashes-before": ("x ---@a ----@b x-----@c x----@d -------@e", ["a", "-b", "c", "-d", "-e"]),
    "sign-before": ("(@a “@b” *@c* _x_@d", ["a", "b", "c", "d"]),
    "in-marked-words": ("**@a** [words @b](x.html) ![@c](x.png)", ["a", "b", "c"]),
    "behind-a-locator": ("@a{p. 3}", ["a"]),
    "twice": ("@@a", ["a"]),
}


def _found(text: str) -> list[str]:
    works = [work for command in read_markdown(text, "a.md").commands for work in command.works]
    assert [text[work.start : work.end] for work in works] == [work.key for work in works]
    return ["-" * work.nameless + work.key for work in works]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(("text", "keys"), KEYS.values(), ids=KEYS)
def test_keys(text: str, keys: list[str]) -> None:
    assert _found(text) == keys


@given(st.text(alphabet="@{}-_.:/a1 \n(é[]", max_size=80))
def test_keys_lie_inside_and_in_order(text: str) -> None:
    keys = keys_in(text)
    assert [text[key.inner : key.inner + len(key.key)] for key in keys] == [key.key for key in keys]
    assert all(one.end <= other.start for one, other in zip(keys, keys[1:], strict=False))
    assert all(key.start <= key.sign < key.inner < key.end <= len(text) for key in keys)
    assert set(find_keys(text, text)) <= set(keys)


@pytest.mark.parametrize("unit", ["@", "@{", "-@a", "@a:", "{#a", "(@a)\n", "@{a{", "{{", "\n\n(@"])
def test_hostile_text_is_read(unit: str) -> None:
    """Were the work to grow faster than the text, these would not end."""
    text = unit * (300_000 // len(unit))
    assert all(text[key.sign] == "@" for key in find_keys(text, text))
