"""A library of a few works, and drafts converted with it in one call."""

from functools import cache
from pathlib import Path

from refkit.convert import Plan, plan_for, render
from refkit.convert.commands import Target
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.library.library import Library
from refkit.library.reader import read_library
from refkit.run import Report, read_citations

LIBRARY = Path(__file__).parent / "works.bib"


@cache
def library() -> Library:
    """The works that the drafts of these tests cite."""
    return read_library(str(LIBRARY))


def report_on(text: str, name: str = "draft.md") -> Report:
    """What refkit reads in a draft."""
    return read_citations(Draft((read_text(text, name),)), library())


def planned(text: str, target: Target = "biblatex", name: str = "draft.md") -> Plan:
    """What becomes of the citations of a draft."""
    report = report_on(text, name)
    return plan_for(report, report.draft.documents[0], target)


def converted(text: str, target: Target = "biblatex", name: str = "draft.md") -> str:
    """The draft converted, the library named works.bib."""
    report = report_on(text, name)
    document = report.draft.documents[0]
    return render(document, plan_for(report, document, target), target, library(), ["works.bib"])


def body(text: str, target: Target = "biblatex", name: str = "draft.md") -> str:
    """What stands in the document environment before the list of works."""
    document = converted(text, target, name)
    inner = document.partition("\\begin{document}")[2].rpartition("\\end{document}")[0]
    return inner.partition("\\printbibliography")[0].partition("\\bibliography{")[0].strip()
