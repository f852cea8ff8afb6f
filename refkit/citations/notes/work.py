"""A work cited in a note, as far as the eye can tell: names, title, publication, pages.

What it means is the library's business.  Offsets are those of the document.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from refkit.citations.notes.names import NameSpan
from refkit.records import Locator, Title

# `again` is ibid. and its kin, `before` is op. cit. and its kin, `named` is a name alone with a page, perhaps with a year,
# `unread` looks like a source that no reader here knows, such as a shelfmark.
WorkKind = Literal["titled", "again", "before", "named", "unread"]


@dataclass(frozen=True, slots=True)
class WrittenName:
    """A name as the note writes it, and where it begins."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class NoteWork:
    """One work cited in a note, from the first author's name or the title to the last page.

    `published` says that a publication parenthesis follows the title, `years` are those in it; `host` is the book or
    journal that the work is in.  `set_off` says that a comma stands between the title and the pages, or that a plain
    title is in one sentence with its publication.  `other` is a second way to read the names.  `opens` says that a
    sentence or item begins with the work, `led` that it does but for a few small words, `closes` that one ends with it.
    """

    stream: str
    start: int
    end: int
    kind: WorkKind
    names: tuple[WrittenName, ...] = ()
    et_al: bool = False
    title: Title | None = None
    host: str = ""
    published: bool = False
    years: tuple[str, ...] = ()
    locators: tuple[Locator, ...] = ()
    set_off: bool = True
    other: tuple[WrittenName, ...] = ()
    opens: bool = False
    led: bool = False
    closes: bool = False

    @property
    def otherwise(self) -> "NoteWork":
        """The work with its names read in the second way: `Hans Müller` for `Müller, Hans`."""
        return replace(self, start=self.other[0].start, names=self.other, other=self.names)

    @property
    def is_clear(self) -> bool:
        """Whether its form alone makes it a citation: names, a marked title, and a page or a publication."""
        if self.kind != "titled" or self.title is None or not self.names:
            return False
        if self.title.form == "plain":
            return self.published and self.set_off
        return self.published or (self.set_off and bool(self.locators))

    @property
    def is_labelled(self) -> bool:
        """Whether the first place is a page that says so: `S. 12`, unlike `12` and `f. 12`."""
        place = self.locators[0] if self.locators else None
        return place is not None and place.label == "page" and place.raw[:1].isalpha() and " " in place.raw

    @property
    def speaks_for_notes(self) -> bool:
        """Whether the draft is likely to cite in its notes if it has such a work: `Huber, Verfassung, S. 9`, op. cit."""
        if self.is_clear or self.kind == "before" and self.led:
            return True
        return self.kind == "titled" and self.led and bool(self.names) and self.is_labelled


def written_names(names: Sequence[NameSpan], base: int) -> tuple[WrittenName, ...]:
    """The names with their places in the document; `base` is where the note begins."""
    return tuple(WrittenName(name.text, name.start + base) for name in names)
