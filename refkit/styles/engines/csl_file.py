"""Reads as much of a `.csl` file as its engines need: whether it is a style, whose settings it uses, its locale."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from refkit.errors import RefkitError

_CSL = "{http://purl.org/net/xbiblio/csl}"
_HINT = "styles are at https://www.zotero.org/styles; the file begins with <style …>"


@dataclass(frozen=True, slots=True)
class CslFile:
    """A style that says itself how things are formatted: its file, and what it says of itself.

    `locale` is that of its terms and dates, such as `en-GB`; `lists` says whether it has a form for bibliographies.
    """

    path: Path
    text: bytes
    locale: str = "en-US"
    lists: bool = True


def read_csl_file(path: Path) -> CslFile:
    """The style in a file; that on which it depends, where this lies beside it."""
    style, text = _parsed(path)
    parent = _parent(style)
    locale = style.get("default-locale", "")
    if parent:
        beside = path.with_name(f"{parent}.csl")
        if not beside.is_file():
            raise RefkitError(
                f"{path.name} only points to the style {parent}",
                f"get {parent}.csl and use it, or put it beside {path.name}",
            )
        style, text = _parsed(beside)
        locale = locale or style.get("default-locale", "")
        if _parent(style):
            raise RefkitError(f"{beside.name} only points to another style", _HINT)
        path = beside
    if style.find(f"{_CSL}citation") is None:
        raise RefkitError(f"{path.name} is not a whole style: it does not say how to cite", _HINT)
    lists = style.find(f"{_CSL}bibliography") is not None
    return CslFile(path, text, locale or "en-US", lists)


def need_list(style: CslFile) -> None:
    """Says that a style without a form for bibliographies cannot make one."""
    if not style.lists:
        raise RefkitError(
            f"{style.path.name} has no bibliography: it is for citations in notes alone",
            "choose a style of the same manual whose name says bibliography",
        )


def _parsed(path: Path) -> tuple[ElementTree.Element, bytes]:
    try:
        text = path.read_bytes()
    except OSError as error:
        raise RefkitError(f"cannot read the style {path}: {error.strerror}", "give the path of a .csl file") from None
    try:
        style = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise RefkitError(f"{path.name} is not XML: {error}", _HINT) from None
    if style.tag != f"{_CSL}style":
        raise RefkitError(f"{path.name} is not a CSL style", _HINT)
    return style, text


def _parent(style: ElementTree.Element) -> str:
    """The name of the style that a dependent one points to, empty for one that stands alone."""
    for link in style.iterfind(f"{_CSL}info/{_CSL}link"):
        if link.get("rel") == "independent-parent":
            return link.get("href", "").rstrip("/").rsplit("/", 1)[-1].removesuffix(".csl")
    return ""
