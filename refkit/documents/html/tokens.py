"""HTML as a row of tokens with exact places: tags with their attributes, comments, and the text between them.

After the tokenization of the HTML standard (WHATWG, section 13.2.5), as far as the words of a page depend on it: what
stands in a script or a style sheet is no tag, and a quoted attribute may hold `>`.  Every character of the source is in
one token, and the work grows with the length of the page and no faster.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal, NamedTuple

_OPENER = re.compile(r"<(?:(/?)([A-Za-z][^\s/>]*)|!--|[!?/])")
# A quotation mark opens a value behind `=`; elsewhere it is a sign like any other.
_STOP = re.compile(r">|=\s*+([\"'])")
_ATTRIBUTE = re.compile(r"""([^\s"'>/=]+)(?>(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>]*+))?)""")
_COMMENT_END = re.compile(r"--!?>")
# Elements whose content is no markup.
_RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())

Kind = Literal["open", "close", "comment", "text"]


class Token(NamedTuple):
    """A tag, with its name in lower case, a comment (a declaration is one without words), or text.

    `is_closed` says that a slash ends the tag, which in XHTML ends the element as well.
    """

    kind: Kind
    start: int
    end: int
    name: str = ""
    attributes: dict[str, str] = {}
    is_closed: bool = False


def tokens(text: str, is_xml: bool = False) -> Iterator[Token]:
    """The tokens of a page, in order, none of them empty; `is_xml` where it is XHTML."""
    at = 0
    while (opener := _OPENER.search(text, at)) is not None:
        start = opener.start()
        if start > at:
            yield Token("text", at, start)
        token = _tag(text, opener) if opener[2] else _comment(text, start)
        yield token
        at = token.end
        if token.kind == "open" and token.name in _RAW and not (is_xml and token.is_closed):
            end = _end_of_raw(text, at, token.name)
            if end > at:
                yield Token("text", at, end)
            at = end
    if at < len(text):
        yield Token("text", at, len(text))


def _tag(text: str, opener: re.Match[str]) -> Token:
    end = _end_of_tag(text, opener.end())
    name = opener[2].lower()
    if opener[1]:
        return Token("close", opener.start(), end, name)
    written = text[opener.end() : end].rstrip(">")
    is_closed = written.endswith("/")
    return Token("open", opener.start(), end, name, _attributes(written) if written.strip() else {}, is_closed)


def _end_of_tag(text: str, at: int) -> int:
    """The offset behind the `>` of a tag; a quotation mark that nothing closes is a sign like any other."""
    while (stop := _STOP.search(text, at)) is not None:
        if stop[1] is None:
            return stop.end()
        closing = text.find(stop[1], stop.end())
        at = closing + 1 if closing >= 0 else stop.end()
    return len(text)


def _attributes(written: str) -> dict[str, str]:
    """The attributes by their names in lower case; of two with one name the first counts."""
    found: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(written):
        value = each[2] or ""
        if len(value) > 1 and value[0] in "'\"" and value[-1] == value[0]:
            value = value[1:-1]
        found.setdefault(each[1].lower(), unescape(value) if "&" in value else value)
    return found


def _comment(text: str, start: int) -> Token:
    if text.startswith("<!--", start):
        closing = _COMMENT_END.search(text, start + len("<!--"))
        return Token("comment", start, closing.end() if closing else len(text))
    end = text.find(">", start)
    return Token("comment", start, end + 1 if end >= 0 else len(text))


def _end_of_raw(text: str, at: int, name: str) -> int:
    closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, at)
    return closing.start() if closing else len(text)
