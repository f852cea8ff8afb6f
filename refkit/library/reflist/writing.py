"""Writes the works of a typed list as a .bib file to be looked over: each entry below its item as it was typed.

What could not be read of an item stands in the entry's `note`; an item in which no work was found is a comment.
"""

from collections.abc import Iterator, Sequence

from refkit.library.entry import Entry
from refkit.library.exchange import to_bibtexparser
from refkit.library.reflist.records import TypedList
from refkit.library.rewriting.even import entry_format

_ORDER = (
    "author editor translator director title booktitle journaltitle year origdate volume number pages edition type "
    "location publisher institution doi isbn url note"
).split()


def bib_text(lists: Sequence[TypedList], entries: Sequence[Entry]) -> str:
    """The .bib file of some lists; `entries` are their works, in order."""
    written = iter(_written(entries))
    blocks = []
    for item in (item for each in lists for item in each.items):
        typed = _comment(item.text)
        blocks.append(f"{typed}\n{next(written)}" if item.is_read else f"% not read:\n{typed}\n")
    return "\n".join(blocks)


def _written(entries: Sequence[Entry]) -> Iterator[str]:
    """Each entry as bibtexparser writes it, one field a line."""
    from bibtexparser.library import Library as Blocks
    from bibtexparser.model import Entry as Block
    from bibtexparser.model import Field
    from bibtexparser.writer import write

    for block in to_bibtexparser([entry._replace(fields=_arranged(entry)) for entry in entries]).entries:
        fields = [Field(field.key, f"{{{field.value.replace('–', '--')}}}") for field in block.fields]
        yield write(Blocks([Block(block.entry_type, block.key, fields)]), entry_format())


def _arranged(entry: Entry) -> dict[str, str]:
    """The fields in the order in which people look for them."""
    return {name: entry.fields[name] for name in sorted(entry.fields, key=_ORDER.index)}


def _comment(text: str) -> str:
    """Words as a comment; BibTeX would take an @ in it for the beginning of an entry."""
    return f"% {text.replace('@', '(at)')}"
