"""What every JSON answer shares: how values are written, and what stands at the head of the document."""

import json
from collections.abc import Mapping, Sequence

from refkit import __version__
from refkit.documents.whereabouts import Whereabouts
from refkit.report.places import Extent
from refkit.span import Span

Json = None | bool | int | str | Sequence["Json"] | Mapping[str, "Json"]


def heading(schema: str) -> dict[str, Json]:
    """The first members of a document: its schema, the version of refkit, what offsets count."""
    return {"schema": schema, "refkit": __version__, "offsets": "code-points"}


def place(span: Span, extent: Extent) -> dict[str, Json]:
    """The members that say where something stands in its file."""
    return {
        "start": span.start,
        "end": span.end,
        "line": extent.start.line,
        "column": extent.start.column,
        "end_line": extent.end.line,
        "end_column": extent.end.column,
    }


def whereabouts(found: Whereabouts) -> dict[str, Json]:
    """The members that say where something stands in the words of a reader; what does not apply is null or empty."""
    return {"paragraph": found.paragraph, "headings": found.headings, "note": found.note or None}


def document(value: Json) -> str:
    """A JSON document, indented for readers, with a line end."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def lines(values: Sequence[Json]) -> str:
    """One value a line (JSON Lines)."""
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)
