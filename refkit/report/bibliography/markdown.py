"""The list as Markdown, one paragraph a reference: what CommonMark and pandoc both read, pandoc's signs for the rest.

Pandoc's signs are `^2^` and `~2~` for raised and lowered text, `[x]{.smallcaps}` for small capitals.  Where asterisks
would not be read as emphasis, as in `a*«b»*c`, the HTML tag is written, which is read everywhere.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from refkit.report.bibliography.addresses import web_address
from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.markdown_signs import can_stand_around, escaped, escaped_at_start, in_destination
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.rich import NO_FACES, Face, Rich, Run, plain

_EMPHASIS: frozenset[Face] = frozenset(("italic", "bold"))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Text as it is written but for its emphasis; of a link, the first stretch opens it and the last one closes it."""

    text: str
    emphasis: frozenset[Face] = NO_FACES
    opening: str = ""
    closing: str = ""


def render_markdown(listed: ReferenceList) -> str:
    """The heading, of the second level, and the references, an empty line between all of them."""
    heading = escaped(legible(listed.heading).strip())
    blocks = [f"## {heading}" if heading else "", *[_words(one_line(each.text)) for each in listed.works]]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _words(words: Rich) -> str:
    found: list[_Stretch] = []
    for link, runs in groupby(words, key=lambda run: run.link):
        found += _linked(web_address(link), tuple(runs))
    return escaped_at_start("".join(_emphasised(found)))


def _linked(address: str, words: Rich) -> Sequence[_Stretch]:
    """Text that leads to one address: `<https://...>` where it is the address itself, else `[text](https://...)`."""
    if address and plain(words) == address and "&" not in address:
        return (_Stretch(f"<{address}>", words[0].faces & _EMPHASIS),)
    pieces = list(_without_outer_blanks(words))
    stretches = [_stretch(piece, bool(address)) for piece in pieces]
    inner = [place for place, piece in enumerate(pieces) if not piece.text.isspace()]
    if address and inner:
        # pandoc drops blanks at the ends of the text of a link
        stretches[inner[0]] = replace(stretches[inner[0]], opening="[")
        stretches[inner[-1]] = replace(stretches[inner[-1]], closing=f"]({in_destination(address)})")
    return stretches


def _without_outer_blanks(words: Rich) -> Iterator[Run]:
    """The runs, the blanks at their ends apart and in no type face: `a *b *c` would be no emphasis."""
    for run in words:
        inner = run.text.strip()
        start = run.text.index(inner) if inner else len(run.text)
        before, after = run.text[:start], run.text[start + len(inner) :]
        pieces = ((before, NO_FACES), (inner, run.faces), (after, NO_FACES))
        yield from [run._replace(text=text, faces=faces) for text, faces in pieces if text]


def _stretch(run: Run, is_linked: bool) -> _Stretch:
    text, is_bracketed = escaped(run.text), is_linked or "smallcaps" in run.faces
    for face, sign, tag in (("superscript", "^", "sup"), ("subscript", "~", "sub")):
        if face in run.faces:
            text = _moved(text, sign, tag, is_bracketed)
    if "smallcaps" in run.faces:
        text = f"[{text}]{{.smallcaps}}"
    return _Stretch(text, run.faces & _EMPHASIS)


def _moved(text: str, sign: str, tag: str, is_bracketed: bool) -> str:
    """Raised or lowered text; pandoc allows no blanks in it, and takes `[^2^]` for a footnote."""
    if is_bracketed or any(map(str.isspace, text)) or text.startswith("<"):
        return f"<{tag}>{text}</{tag}>"
    return f"{sign}{text}{sign}"


def _emphasised(stretches: Sequence[_Stretch]) -> Iterator[str]:
    """What is written for each stretch; two rows of asterisks never touch."""
    before = " "
    for place, stretch in enumerate(stretches):
        after = stretch.closing[:1] or _beginning(stretches[place + 1 : place + 2])
        text = _with_emphasis(stretch, stretch.opening or before, after)
        written = f"{stretch.opening}{text}{stretch.closing}"
        yield written
        before = written[-1:] or before


def _beginning(following: Iterable[_Stretch]) -> str:
    """The sign that the next stretch begins with, if it is not one of the asterisks of its emphasis."""
    for stretch in following:
        return stretch.opening or ("<" if stretch.emphasis else stretch.text[:1])
    return " "


def _with_emphasis(stretch: _Stretch, before: str, after: str) -> str:
    if not stretch.emphasis:
        return stretch.text
    if can_stand_around(stretch.text, before, after):
        signs = "*" * sum({"italic": 1, "bold": 2}[face] for face in stretch.emphasis)
        return f"{signs}{stretch.text}{signs}"
    tags = [tag for face, tag in (("italic", "em"), ("bold", "strong")) if face in stretch.emphasis]
    opening, closing = "".join([f"<{tag}>" for tag in tags]), "".join([f"</{tag}>" for tag in reversed(tags)])
    return f"{opening}{stretch.text}{closing}"
