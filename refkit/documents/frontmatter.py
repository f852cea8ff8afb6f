"""YAML in a Markdown file, of which Pandoc's `bibliography:`, `nocite:` and `references:` matter here.

It stands in a block at the very start; blocks that begin with one of the three may also stand elsewhere, mostly at the
end.  They are read as people write them, line by line; whatever else YAML may hold is passed over.
"""

import re
from dataclasses import dataclass

from refkit.documents.citekeys import keys_in
from refkit.documents.model import CiteCommand, CitedKey
from refkit.span import Span

_OPENING = re.compile(r"---[ \t]*\n(?=[ \t]*[^\s])")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LATER = re.compile(r"(?P<blank>^[ \t]*\n)---[ \t]*\n(?=(?:bibliography|nocite|references)[ \t]*:)", re.MULTILINE)
_KEY = re.compile(r"^[\"']?[A-Za-z][\w-]*[\"']?[ \t]*:(?:\s|$)", re.MULTILINE)
_BIBLIOGRAPHY = re.compile(r"^bibliography[ \t]*:[ \t]*([^\n]*)((?:\n[ \t]*-[ \t][^\n]*)*)", re.MULTILINE)
_ITEM = re.compile(r"\n[ \t]*-[ \t]([^\n]*)")
# a value, and the lines that go on with it: `nocite: |`, `references:`
_NOCITE = re.compile(r"^nocite[ \t]*:(?P<value>[^\n]*(?:\n(?:[ \t-][^\n]*)?)*)", re.MULTILINE)
_REFERENCES = re.compile(r"^references[ \t]*:(?P<value>[^\n]*(?:\n(?:[ \t-][^\n]*)?)*)", re.MULTILINE)
_ID = re.compile(r"(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)[\"']?id[\"']?[ \t]*:[ \t]*[\"']?([^\s\"',{}]+)", re.MULTILINE)
_ALL = re.compile(r"@\*")
_COMMENT = re.compile(r"(?:^|\s)#[^\n]*$")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the block ends (0: there is none), the libraries it names, and the keys of the works that it holds itself.

    `nocite` cites works that the text need not name; `cites_all` says that it cites the whole library.
    """

    end: int = 0
    libraries: tuple[str, ...] = ()
    own_keys: frozenset[str] = frozenset()
    nocite: tuple[CiteCommand, ...] = ()
    cites_all: bool = False


def front_matter(text: str) -> FrontMatter:
    """The front matter of a text whose line ends are LF."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if not opening or not closing:
        return FrontMatter()
    block = text[opening.end() : closing.start()]
    return _read(block, opening.end(), closing.end()) if _KEY.search(block) else FrontMatter()


def later_blocks(text: str) -> tuple[tuple[Span, FrontMatter], ...]:
    """The blocks of a text that stand elsewhere, behind a blank line, and what they say."""
    found: list[tuple[Span, FrontMatter]] = []
    for opening in _LATER.finditer(text) if "\n---" in text else ():
        closing = _CLOSING.search(text, opening.end())
        if closing and (not found or opening.start() >= found[-1][0].end):
            block = text[opening.end() : closing.start()]
            found.append((Span(opening.end("blank"), closing.end()), _read(block, opening.end(), closing.end())))
    return tuple(found)


def _read(block: str, start: int, end: int) -> FrontMatter:
    """What the YAML between two offsets says."""
    found = _NOCITE.search(block)
    value = found["value"] if found else ""
    command = _nocite(value, start + found.start("value")) if found else ()
    return FrontMatter(end, libraries_in(block), _own_keys(block), command, _ALL.search(value) is not None)


def _nocite(value: str, start: int) -> tuple[CiteCommand, ...]:
    """`nocite: "@a, @b"`, also on several lines."""
    keys = keys_in(value)
    works = tuple(CitedKey(key.key, start + key.inner, start + key.inner + len(key.key)) for key in keys)
    if not works:
        return ()
    return (CiteCommand("", start + keys[0].start, start + keys[-1].end, "nocite", works, convention="pandoc"),)


def _own_keys(block: str) -> frozenset[str]:
    """The `id:` of every work under `references:`."""
    found = _REFERENCES.search(block)
    return frozenset(_ID.findall(found["value"])) if found else frozenset()


def libraries_in(block: str) -> tuple[str, ...]:
    """The libraries that YAML names: `bibliography: refs.bib`, `bibliography: [a.bib, b.bib]`, or with dashes."""
    found = _BIBLIOGRAPHY.search(block)
    if not found:
        return ()
    value = _COMMENT.sub("", found[1]).strip()
    if value.startswith("["):
        values = value.strip("[]").split(",")
    else:
        values = [value, *(_COMMENT.sub("", item) for item in _ITEM.findall(found[2]))]
    return tuple(filter(None, (name.strip(" \t\"'") for name in values)))
