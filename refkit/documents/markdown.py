"""Markdown, Pandoc's included: a text with markup becomes streams of prose and marks that say what the markup said.

Each step covers one kind of markup in a text that stays as long as it was, in the order in which the kinds hide each
other: code hides everything, an escape hides emphasis, a link target hides underscores.
"""

from collections.abc import Sequence

from refkit.documents.blocks import cover_quote_signs, marked_headings
from refkit.documents.characters import cover_entities, cover_escapes, cover_raised, hidden, show_escaped
from refkit.documents.citekeys import Key, find_keys
from refkit.documents.emphasis import cover_emphasis
from refkit.documents.footnotes import defined_notes, hung, inline_notes, note_references
from refkit.documents.frontmatter import front_matter, later_blocks
from refkit.documents.links import bracket_pairs, cover_links
from refkit.documents.masking import Patch, blanked, filled, patched, unified
from refkit.documents.model import CiteCommand, Document, Stream
from refkit.documents.opaque import cover_opaque
from refkit.documents.page import Page, in_order, parted, with_line_ends
from refkit.documents.tags import cover_tags


def read_markdown(text: str, path: str) -> Document:
    """The document that a text in Markdown makes: its body, then its notes in the order of their marks."""
    page = unified(text)
    front = front_matter(page)
    opaque = cover_opaque(blanked(page[: front.end]) + page[front.end :])
    later = later_blocks(opaque.text)
    covered_yaml = patched(opaque.text, [Patch(span.start, blanked(page[slice(*span)])) for span, _ in later])
    blocks, cited = _read_blocks(covered_yaml, page)
    yaml = (front, *(block for _, block in later))
    parts = parted(blocks)
    whole = tuple(with_line_ends(stream, text) for stream in parts.streams)
    commands = (*(command for each in yaml for command in each.nocite), *cited)
    return Document(
        path,
        text,
        whole,
        in_order((*opaque.marks, *parts.marks)),
        tuple(dict.fromkeys(name for each in yaml for name in each.libraries)),
        opaque.notices,
        _in_streams(commands, parts.streams) if commands else (),
        frozenset().union(*(each.own_keys for each in yaml)),
        any(each.cites_all for each in yaml),
        outline=parts.outline,
    )


def _read_blocks(text: str, original: str) -> tuple[Page, list[CiteCommand]]:
    """The page after blocks and all that stands inside a line were covered, and the citations that were among it."""
    tags = cover_tags(text)
    text, quotes = cover_quote_signs(cover_escapes(tags.text))
    text, headings, heading_marks = marked_headings(text)
    notes = defined_notes(text)
    cuts = [edge for note in notes for edge in (note.start, note.end)]
    cuts += [edge for heading in headings for edge in (heading.start, heading.end)]
    references = note_references(text, notes)
    keys = _keys(text)
    text = patched(text, [Patch(key.start, hidden(text[key.start : key.end])) for key in keys])
    pairs = bracket_pairs(text)
    notes = [*notes, *inline_notes(text, pairs)]
    text = patched(text, [Patch(mark.start, filled(text[mark.start : mark.end])) for mark in references])
    raised = cover_raised(cover_links(text, pairs))
    emphasis = cover_emphasis(raised.text, cuts)
    finished = show_escaped(cover_entities(emphasis.text), original)
    commands: list[CiteCommand] = []
    if keys:
        from refkit.documents.pandoc import read_citations  # most drafts have no keys, and start the sooner

        finished, commands = read_citations(text, keys, pairs, finished, original)
    marks = (*tags.marks, *quotes, *heading_marks, *references, *raised.marks, *emphasis.marks)
    return Page(finished, marks, tuple(headings), tuple(hung(notes, references)), True), commands


def _in_streams(commands: Sequence[CiteCommand], streams: Sequence[Stream]) -> tuple[CiteCommand, ...]:
    from refkit.documents.pandoc import in_streams

    return in_streams(commands, streams)


def _keys(text: str) -> list[Key]:
    """Pandoc's keys, those in the addresses of links left out."""
    return find_keys(text, cover_links(text, bracket_pairs(text))) if "@" in text else []
