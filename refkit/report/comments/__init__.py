"""Findings as comments in the writer's own file: a copy of a Word or OpenDocument draft, each finding where it stands.

Everything else in the copy is as it was.  A comment of an earlier run is not set twice; one whose finding is gone goes,
unless somebody has answered it.
"""

from typing import IO, TYPE_CHECKING

from refkit.documents import format_of
from refkit.documents.model import Document
from refkit.errors import RefkitError
from refkit.records import Place
from refkit.report.bibliography.legible import legible
from refkit.report.comments.comment import Comment

if TYPE_CHECKING:
    from refkit.run import Report

FORMATS = ("docx", "odt")


def comments_on(report: "Report", document: Document) -> tuple[Comment, ...]:
    """The findings on a document as comments, one at each of their places, in the order of the text."""
    findings = [finding for finding in report.findings if finding.path == document.path]
    found = [
        Comment(
            place.start, place.end, "\n".join(map(legible, filter(None, (f"{each.code}: {each.message}", each.help))))
        )
        for each in findings
        for place in (Place(each.path, each.start, each.end), *each.related)
        if place.path == document.path
    ]
    return tuple(sorted(found))


def annotate(source: IO[bytes], target: IO[bytes], path: str, comments: tuple[Comment, ...], when: str = "") -> None:
    """Write the file `path`, opened as `source`, to the target with the comments in it.

    `when` is the time they are made, in ISO 8601; empty for none.  RefkitError if the file is not of a format that has
    comments, or cannot be read.
    """
    if format_of(path) == "docx":
        from refkit.report.comments.docx import annotate_docx  # lxml is large, and seldom needed

        annotate_docx(source, target, path, comments, when)
    elif format_of(path) == "odt":
        from refkit.report.comments.odt import annotate_odt

        annotate_odt(source, target, path, comments, when)
    else:
        raise RefkitError(f"{path} can hold no comments", "--annotate goes with .docx and .odt files")


__all__ = ["FORMATS", "Comment", "annotate", "comments_on"]
