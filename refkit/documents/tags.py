"""HTML inside Markdown: tags are covered, `<em>`, `<i>` and `<cite>` mark italics, `<sup>12</sup>` a note mark."""

import re
from collections.abc import Iterator

from refkit.documents.masking import Masked, Paragraphs, Patch, blanked, filled, patched
from refkit.documents.model import Mark

_TAG = re.compile(
    r"""<(?:
        (/?)([A-Za-z][A-Za-z0-9]*+(?>(?::[A-Za-z]\w*+)?))(?:[\s/][^<>]*+)?   # <em>, </p>, <a href="…">, <br/>, <o:p>
      | !\\?\[[^<>\n]*+                                 # <![endif]>, <!\[endif]>
      | (?:https?|ftp|mailto):[^<>\s]*+                 # <https://example.org>
      | [^<>\s@]++@[^<>\s@]++                           # <someone@example.org>
    )>""",
    re.VERBOSE,
)
_ITALIC = frozenset(("em", "i", "cite"))
_INLINE = _ITALIC | frozenset(
    "a abbr b big bdi bdo code data del dfn font ins kbd label mark q s samp small span strike strong sub sup "
    "time tt u var wbr".split()
)
_BLOCK = frozenset(
    "address article aside audio blockquote body br button caption center col colgroup dd details dialog div dl dt "
    "embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input legend li "
    "link main meta nav noscript object ol option p param picture pre section select source summary svg table tbody "
    "td template textarea tfoot th thead title tr track ul video style script".split()
)


def cover_tags(text: str) -> Masked:
    """The text without its tags and addresses in angle brackets; marks of what the tags say."""
    if "<" not in text:
        return Masked(text)
    tags = [tag for tag in _TAG.finditer(text) if _is_tag(text, tag)]
    patches = [Patch(tag.start(), filled(tag[0]) if _is_inline(tag) else blanked(tag[0])) for tag in tags]
    return Masked(patched(text, patches), tuple(_marks(text, tags)))


def _is_tag(text: str, tag: re.Match[str]) -> bool:
    name = (tag[2] or "").lower()
    is_known = not name or ":" in name or name in _INLINE or name in _BLOCK
    return is_known and text[tag.start() - 1 : tag.start()] != "\\" and "\n\n" not in tag[0]


def _is_inline(tag: re.Match[str]) -> bool:
    """Whether a tag prints nothing: `<em>` does not part words, `<br>` does; an address leaves a gap."""
    name = (tag[2] or "").lower()
    return name in _INLINE or ":" in name


def _marks(text: str, tags: list[re.Match[str]]) -> Iterator[Mark]:
    opened: dict[str, list[re.Match[str]]] = {}
    inside = Paragraphs(text)
    for tag in tags:
        name = (tag[2] or "").lower()
        if name not in _ITALIC and name != "sup":
            continue
        if not tag[1]:
            opened.setdefault(name, []).append(tag)
        elif opened.get(name):
            opening = opened[name].pop()
            if inside.same(opening.start(), tag.start()):
                yield from _mark(text, name, opening, tag.start())


def _mark(text: str, name: str, opening: re.Match[str], end: int) -> Iterator[Mark]:
    start = opening.end()
    if name != "sup" and start < end:
        yield Mark("italic", start, end)
    elif name == "sup" and end - start <= 3 and is_number(text[start:end]) and is_glued(text, opening.start()):
        yield Mark("note-mark", start, end, text[start:end])


def is_number(digits: str) -> bool:
    """Whether a text is made of the digits 0 to 9 alone."""
    return digits.isascii() and digits.isdigit()


def is_glued(text: str, offset: int) -> bool:
    """Whether a raised number at an offset follows a word or its punctuation; `10^7` is a power."""
    left = text[offset - 1 : offset] if offset else ""
    return bool(left) and not left.isspace() and not left.isdigit() and left not in "([{"
