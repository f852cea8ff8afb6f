r"""Pandoc's citation keys: `@zhukov2003inoy`, `-@getty85` without its author, `@{any key}`.

No keys are addresses of electronic mail, `@types/node` in an address, bookdown's `@ref(fig:x)`, what stands in the
attributes of a heading or in a shortcode, and the labels of numbered examples, `(@good)`.
"""

import re
from typing import NamedTuple

# `@Foo_bar.baz.` has the key Foo_bar.baz: signs inside a key stand one by one, but for the `://` of an address.
_KEY = re.compile(
    r"""@ (?<![^\W_]@) (?<![./]@)                          # not a@b.org, not site.org/@someone
    (?: \{ (?P<braced> (?> (?: [^\s{}] | \{[^\s{}]*+\} )+ ) ) \}
      | (?! ref\( ) (?P<plain> \w (?> (?: \w | [:.\#$%&+?<>~/-](?=\w) | [:/](?=/) )* ) )
    )""",
    re.VERBOSE,
)
# what makes the one sign before a key a hyphen: `so-@key`
_BEFORE_HYPHEN = re.compile(r"[\w./]")
# {#fig-x .wide}, {key="@x"}, {{< cite @x >}}
_ATTRIBUTES = re.compile(r"\{(?:\{[^{}\n]++\}\}|(?<!@\{)[ \t]*+(?:[#.=][\w-]|[\w:-]++=)[^{}\n]*+\})")
_EXAMPLES = re.compile(r"(?:\A|\n[ \t]*+\n)((?>(?:[ ]{0,3}\(@[\w-]*+\)(?>(?:[ \t][^\n]*+)?)(?:\n|\Z))+))")
# [@someone]: https://github.com/someone, which makes a link of every [@someone]
_LINKED = re.compile(r"^[ ]{0,3}\[@([^\[\]\n]++)\]:[ \t]*+<?(?:https?://|www\.|mailto:)", re.MULTILINE)
_LABEL = re.compile(r"^[ ]{0,3}\(@([\w-]++)\)", re.MULTILINE)


class Key(NamedTuple):
    """A key in a text: `start` is at its `-` or `@`, `inner` where the key proper begins; `-@key` is `nameless`."""

    key: str
    start: int
    end: int
    inner: int
    nameless: bool = False

    @property
    def sign(self) -> int:
        """Where the `@` stands."""
        return self.start + self.nameless


def find_keys(text: str, linked: str) -> list[Key]:
    """The keys of a text in order; `linked` is the text with the targets of its links covered, which hold none."""
    blocks = _EXAMPLES.finditer(text) if "(@" in text else ()
    labels = {label for block in blocks for label in _LABEL.findall(block[1])}
    people = set(_LINKED.findall(text)) if "[@" in text else set()
    blank = _ATTRIBUTES.sub(lambda found: " " * len(found[0]), linked)
    keys = [key for key in keys_in(text) if blank[key.sign] == "@" and key.key not in labels]
    return [key for key in keys if key.key not in people or text[key.sign - 1 : key.end + 1] != f"[@{key.key}]"]


def keys_in(text: str) -> list[Key]:
    """All that is written like a key in a text."""
    return [_key(text, found) for found in _KEY.finditer(text)]


def _key(text: str, found: re.Match[str]) -> Key:
    form = "braced" if found["braced"] else "plain"
    start = found.start()
    nameless = _is_nameless(text, start)
    return Key(found[form], start - nameless, found.end(), found.start(form), nameless)


def _is_nameless(text: str, start: int) -> bool:
    """Whether the sign before a key belongs to it, as in `-@key`, and not to a word or a dash.

    Of more signs Pandoc makes dashes, three by three: `---@key` is a dash and a key, `----@key` a dash and `-@key`.
    """
    first = start
    while first > 0 and text[first - 1] == "-":
        first -= 1
    if start - first == 1:
        return first == 0 or _BEFORE_HYPHEN.match(text, first - 1) is None
    return (start - first) % 3 == 1
