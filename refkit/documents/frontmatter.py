"""The YAML block at the very start of a Markdown file, of which only `bibliography:` matters here."""

import re
from dataclasses import dataclass

_OPENING = re.compile(r"---[ \t]*\n(?=[ \t]*[^\s])")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"^[\"']?[A-Za-z][\w-]*[\"']?[ \t]*:(?:\s|$)", re.MULTILINE)
_BIBLIOGRAPHY = re.compile(r"^bibliography[ \t]*:[ \t]*([^\n]*)((?:\n[ \t]*-[ \t][^\n]*)*)", re.MULTILINE)
_ITEM = re.compile(r"\n[ \t]*-[ \t]([^\n]*)")
_COMMENT = re.compile(r"(?:^|\s)#[^\n]*$")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the block ends (0: there is none), and the libraries it names."""

    end: int = 0
    libraries: tuple[str, ...] = ()


def front_matter(text: str) -> FrontMatter:
    """The front matter of a text whose line ends are LF."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if not opening or not closing:
        return FrontMatter()
    block = text[opening.end() : closing.start()]
    if not _KEY.search(block):
        return FrontMatter()
    return FrontMatter(closing.end(), _libraries(block))


def _libraries(block: str) -> tuple[str, ...]:
    """`bibliography: refs.bib`, `bibliography: [a.bib, b.bib]`, or a list with a dash on each line."""
    found = _BIBLIOGRAPHY.search(block)
    if not found:
        return ()
    value = _COMMENT.sub("", found[1]).strip()
    if value.startswith("["):
        values = value.strip("[]").split(",")
    else:
        values = [value, *(_COMMENT.sub("", item) for item in _ITEM.findall(found[2]))]
    return tuple(filter(None, (name.strip(" \t\"'") for name in values)))
