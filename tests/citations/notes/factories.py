"""Makes notes, and writes down what was read in them on one line: `Gedike, "Ueber Dialekte" @ page 21`."""

from refkit.citations.notes import NoteWork, find_note_works
from refkit.citations.notes.layout import Layout, layout_of
from refkit.documents import read_text
from refkit.documents.model import Document
from refkit.records import Locator
from refkit.vocabulary import vocabulary

ENGLISH = vocabulary("en")
QUOTES = {"quoted": '"', "italic": "*", "plain": ""}


def draft_with(*notes: str) -> Document:
    """A Markdown draft with these notes."""
    marks = " ".join(f"word.[^{number}]" for number in range(1, len(notes) + 1))
    texts = "\n\n".join(f"[^{number}]: {note}" for number, note in enumerate(notes, 1))
    return read_text(f"{marks}\n\n{texts}\n", "draft.md")


def layout(note: str) -> Layout:
    """The titles and brackets of a note."""
    document = draft_with(note)
    stream = document.streams[1]
    marks = [mark for mark in document.marks if mark.kind in ("italic", "quotation")]
    return layout_of(stream.text, stream.start, marks)


def note_works(note: str) -> list[NoteWork]:
    """The works cited in a note, also the stretches that were not understood."""
    return list(find_note_works(draft_with(note), ENGLISH).get("note:1", ()))


def written(note: str) -> list[str]:
    """What was read in a note, a line for each work."""
    return [written_work(work) for work in note_works(note)]


def written_work(work: NoteWork) -> str:
    """A work on one line: names, title, `in` host, years in brackets, `@` locators; `[again]` and such kinds."""
    names = " & ".join(name.text for name in work.names) + (" et al." if work.et_al else "")
    sign = QUOTES[work.title.form] if work.title else ""
    title = f"{sign}{work.title.text}{sign}" if work.title else ""
    host = f" in {work.host}" if work.host else ""
    years = f" ({' '.join(work.years)})" if work.published else ""
    places = f" @ {', '.join(map(written_place, work.locators))}" if work.locators else ""
    kind = "" if work.kind == "titled" else f"[{work.kind}]"
    return ", ".join(filter(None, (kind, names, title))) + host + years + places


def written_place(locator: Locator) -> str:
    """A locator on one line: `page 17-35`."""
    if locator.first is None:
        return locator.raw
    last = f"-{locator.last}" if locator.last != locator.first else ""
    return f"{locator.label} {locator.first}{last}"
