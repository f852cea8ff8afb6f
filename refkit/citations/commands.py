r"""Cite commands as candidates: `\parencite[see][345]{zhukov2003inoy}` and `[see @zhukov2003inoy, 345]` name a key.

What remains to be read is the notes: the postnote gives the place in the work, the prenote is a prefix.
"""

from collections.abc import Iterator
from typing import NamedTuple

from refkit.citations.cursor import Cursor
from refkit.citations.locator import read_locators, starts_locator
from refkit.citations.shape import ItemShape
from refkit.documents.model import CiteCommand, CitedKey, DescribedWork, Document, Words
from refkit.records import Locator
from refkit.span import Span
from refkit.vocabulary import Vocabulary

# A postnote is a few words; what is longer is read no further.
_LONGEST = 400
_BLANKS = " \t\r\n\u00a0,:;"


class KeyedItem(NamedTuple):
    """A work named by its key, with what the notes say; `suffix` is what is left of the postnote.

    `described` is what a live citation says about the work.
    """

    key: str
    shape: ItemShape
    suffix: str = ""
    described: DescribedWork | None = None


class Keyed(NamedTuple):
    """A cite command: where it stands, how it cites, and its works in order."""

    command: CiteCommand
    items: tuple[KeyedItem, ...]

    @property
    def start(self) -> int:
        """Where the command begins."""
        return self.command.start


def find_keyed(document: Document, words: Vocabulary) -> tuple[Keyed, ...]:
    """The cite commands of a document, in order."""
    return tuple(
        Keyed(command, tuple(_item(document, command, work, words) for work in command.works))
        for command in document.commands
    )


def _item(document: Document, command: CiteCommand, work: CitedKey, words: Vocabulary) -> KeyedItem:
    volumes = list(_volume(document, command, work.volume))
    locators, suffix = _postnote(document, command, work.postnote, words)
    prefix = " ".join(work.prenote.text.split()) if work.prenote is not None else ""
    shape = ItemShape(work.start, work.end, locators=(*volumes, *locators), prefix=prefix)
    return KeyedItem(work.key, shape, ", ".join(filter(None, (suffix, work.suffix))), work.described)


def _volume(document: Document, command: CiteCommand, written: Words | None) -> Iterator[Locator]:
    r"""The volume of `\volcite{2}[45]{key}`."""
    text = written.text.strip() if written is not None else ""
    if written is not None and text:
        start = len(written.text) - len(written.text.lstrip())
        yield _placed(document, command, written, Locator("volume", text, text, text, start, start + len(text)))


def _postnote(
    document: Document, command: CiteCommand, note: Words | None, words: Vocabulary
) -> tuple[tuple[Locator, ...], str]:
    """postnote = "{" place "}" rest | place rest   Pandoc's braces say where the place ends; `{}`: there is none."""
    end = note.text.find("}") if note is not None and command.convention == "pandoc" else -1
    if note is None or end < 0 or not note.text.startswith("{"):
        return _read_note(document, command, note, words)
    inner = Words(note.text[1:end], note.starts[1:end], note.ends[1:end])
    locators, left = _read_note(document, command, inner, words)
    rest = " ".join(note.text[end + 1 :].strip(_BLANKS).split())
    return locators, " ".join(filter(None, (left, rest)))


def _read_note(
    document: Document, command: CiteCommand, note: Words | None, words: Vocabulary
) -> tuple[tuple[Locator, ...], str]:
    """postnote = small words? locators ((","|";") locators)* rest   The rest is what is no place: `my emphasis`."""
    if note is None:
        return (), ""
    end = min(len(note.text), _LONGEST)
    cursor = Cursor.over(note.text, Span(0, end), 0, words)
    found: list[Locator] = []
    begin = 0
    while _skip_prefix(cursor, words) or starts_locator(cursor):
        before = cursor.at
        locators, _ = read_locators(cursor)
        if not locators:
            break
        found += locators
        begin = cursor.end_offset(cursor.at - 1)
        if cursor.at == before:
            break
        while cursor.is_sign(",;.&") or cursor.joins():
            cursor.take()
    rest = " ".join(note.text[begin:].strip(_BLANKS).split())
    return tuple(_placed(document, command, note, locator) for locator in found), rest


def _skip_prefix(cursor: Cursor, words: Vocabulary) -> bool:
    """Passes over small words before a place, `esp. 122`, `at p. 5`; False, and nowhere, where no place follows."""
    at = cursor.at
    while not cursor.done and not starts_locator(cursor):
        if not (cursor.word() in words.prefix_words or cursor.word() in words.before_places or cursor.is_sign(".,:")):
            cursor.at = at
            return False
        cursor.take()
    if cursor.done:
        cursor.at = at
        return False
    return True


def _placed(document: Document, command: CiteCommand, note: Words, locator: Locator) -> Locator:
    """The locator where it stands in the document; that of the command where a definition has written it."""
    starts = [place for place in note.starts[locator.start : locator.end] if place >= 0]
    ends = [place for place in note.ends[locator.start : locator.end] if place >= 0]
    start, end = (starts[0], ends[-1]) if starts and ends else (command.start, command.end)
    return Locator(locator.label, document.text[start:end], locator.first, locator.last, start, end)
