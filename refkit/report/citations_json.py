"""Citations for programs: the public format `refkit/citations/1`.

New members may come in later versions; none goes or changes its meaning.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from refkit.records import Citation, CiteItem, Issued, Locator, Match, Name, Remark, Title
from refkit.report import json_values
from refkit.report.json_values import Json
from refkit.report.places import Places

if TYPE_CHECKING:
    from refkit.run import Report


class InFile(NamedTuple):
    """Says where a stretch of a document stands in its file."""

    places: Places
    path: str

    def __call__(self, start: int, end: int) -> dict[str, Json]:
        """The members `start` and `end`."""
        span = self.places.in_file(self.path, start, end)
        return {"start": span.start, "end": span.end}


def render_citations_json(reports: "Sequence[Report]", asides: bool = False) -> str:
    """The citations of all documents, as one document; with `asides`, the parentheses that cite nothing as well."""
    documents = [document for report in reports for document in _documents(report, asides)]
    value: dict[str, Json] = {**json_values.heading("refkit/citations/1"), "documents": documents}
    return json_values.document(value)


def render_citations_json_lines(reports: "Sequence[Report]", asides: bool = False) -> str:
    """The citations of all documents, one object a line, each with its document's path."""
    return json_values.lines(
        [
            {"path": citation.path, **_citation(citation, places)}
            for report in reports
            for places in [Places([report.draft])]
            for citation in in_order(report, asides)
        ]
    )


def in_order(report: "Report", asides: bool) -> list[Citation]:
    """The citations of a report, and its asides if wanted, by document and place."""
    citations = (*report.citations, *report.asides) if asides else report.citations
    return sorted(citations, key=lambda citation: (report.draft.rank(citation.path), citation.start, citation.end))


def _documents(report: "Report", asides: bool) -> Iterator[Json]:
    places = Places([report.draft])
    citations: dict[str, list[Json]] = {document.path: [] for document in report.draft.documents}
    for citation in in_order(report, asides):
        citations.setdefault(citation.path, []).append(_citation(citation, places))
    for path, found in citations.items():
        yield {"path": path, "libraries": report.library.paths, "citations": found}


def _citation(citation: Citation, places: Places) -> dict[str, Json]:
    extent = places.extent(citation.path, citation.start, citation.end)
    return {
        **json_values.place(places.in_file(citation.path, citation.start, citation.end), extent),
        **json_values.whereabouts(places.whereabouts(citation.path, citation.start)),
        "raw": citation.raw,
        "stream": citation.stream,
        "convention": citation.convention,
        "mode": citation.mode,
        "understood": citation.understood,
        "items": [_item(item, InFile(places, citation.path)) for item in citation.items],
        "remarks": [_remark(remark, InFile(places, citation.path)) for remark in citation.remarks],
    }


def _item(item: CiteItem, where: InFile) -> Json:
    return {
        **where(item.start, item.end),
        "raw": item.raw,
        "key": item.key or None,
        "id": item.id,
        "library": item.library,
        "prefix": item.prefix,
        "suffix": item.suffix,
        "authors": [_name(name) for name in item.authors],
        "et_al": item.et_al,
        "title": _title(item.title) if item.title else None,
        "container": item.container,
        "issued": _issued(item.issued) if item.issued else None,
        "locators": [_locator(locator, where) for locator in item.locators],
        "author_source": item.author_source,
        "title_source": item.title_source,
        "position": item.position,
        "mediated_by": item.mediated_by,
        "status": item.status,
        "candidates": [_match(match) for match in item.candidates],
    }


def _name(name: Name) -> Json:
    """The parts that the name has, as CSL writes names: `{"family": "Zhukov"}`."""
    parts = {"family": name.family, "given": name.given, "literal": name.literal}
    return {part: value for part, value in parts.items() if value}


def _title(title: Title) -> Json:
    return {"text": title.text, "form": title.form}


def _issued(issued: Issued) -> Json:
    return {"raw": issued.raw, "year": issued.year, "suffix": issued.suffix, "date": issued.date}


def _locator(locator: Locator, where: InFile) -> Json:
    return {
        "label": locator.label,
        "raw": locator.raw,
        "first": locator.first,
        "last": locator.last,
        **where(locator.start, locator.end),
    }


def _match(match: Match) -> Json:
    return {"id": match.id, "library": match.library, "evidence": match.evidence, "differs": match.differs}


def _remark(remark: Remark, where: InFile) -> Json:
    return {"text": remark.text, **where(remark.start, remark.end), "kind": remark.kind}
