"""The list as plain text, in lines of a given width with a hanging indent, without type faces."""

from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.references import ReferenceList
from refkit.report.bibliography.wrapping import parts_of, wrapped
from refkit.styles.listing import ListedWork
from refkit.styles.rich import plain

WIDTH = 80
_HANG = 4


def render_plain_text(listed: ReferenceList, width: int = WIDTH, is_spaced: bool = False) -> str:
    """The heading and the references, one after the other; `is_spaced` puts an empty line between them."""
    hang = _HANG if listed.has_hanging_indent else 0
    entries = [_entry(reference, width, hang) for reference in listed.works]
    text = ("\n\n" if is_spaced else "\n").join(filter(None, entries))
    heading = _without_soft_hyphens(legible(listed.heading)).strip()
    return "\n\n".join(filter(None, (heading, text))) + "\n"


def _entry(reference: ListedWork, width: int, hang: int) -> str:
    text = _without_soft_hyphens(plain(one_line(reference.text)))
    return wrapped([parts_of(word) for word in text.split(" ") if word], width, hang)


def _without_soft_hyphens(text: str) -> str:
    """The text without the hyphens that only stand for «may be divided here», which a terminal shows."""
    return text.replace("\N{SOFT HYPHEN}", "")
