"""The closing lines, and the figures in them."""

from dataclasses import replace

import pytest

from refkit.documents.model import Mark
from refkit.library.entry import Fault
from refkit.library.library import Library
from refkit.records import Citation, Remark
from refkit.report.summary import Summary, summarise, summary_lines
from refkit.run import Report
from refkit.suppress import Suppressed
from tests.report.factories import citation, finding, library, report

TEXT = "One (Zhukov 345), (Getty 12), (Bell 1), (Wang x)."
MATCHED = citation(TEXT, "(Zhukov 345)", "zhukov")
DOUBTFUL = citation(TEXT, "(Getty 12)", status="ambiguous")
MISSING = citation(TEXT, "(Bell 1)", status="missing")
PARTIAL = citation(TEXT, "(Wang x)", status="abstained", understood="partial")
UNREAD = citation(TEXT, "(Wang x)", status="abstained", understood="none")
IN_PART = citation(TEXT, "(Wang x)", "wang", understood="partial")
REMARKED = citation(TEXT, "(Wang x)", "wang", understood="partial")._replace(
    remarks=(Remark("(Wang x)", 40, 48, "other"),)
)
WITHOUT_ITEMS = UNREAD._replace(items=())

FIGURES = {
    "nothing": ((), Summary(0, 0, 0, 0, 0, 0, 0, ("refs.bib",))),
    "one-of-each": ((MATCHED, DOUBTFUL, MISSING, PARTIAL), Summary(4, 4, 1, 1, 1, 1, 0, ("refs.bib",))),
    "only-remarks-left": ((REMARKED,), Summary(1, 1, 1, 0, 0, 0, 0, ("refs.bib",))),
    "in-part": ((IN_PART, IN_PART), Summary(2, 2, 2, 0, 0, 0, 2, ("refs.bib",))),
    "not-counted-twice": ((UNREAD, WITHOUT_ITEMS), Summary(2, 1, 0, 0, 0, 2, 0, ("refs.bib",))),
}


@pytest.mark.parametrize(("citations", "summary"), FIGURES.values(), ids=FIGURES)
def test_figures(citations: tuple[Citation, ...], summary: Summary) -> None:
    assert summarise([report(TEXT, citations=citations)]) == summary


def test_figures_of_several_drafts_are_added_and_their_libraries_named_once() -> None:
    reports = [report(TEXT, citations=[MATCHED]), report(TEXT, citations=[MATCHED, MISSING])]
    assert summarise(reports) == Summary(3, 3, 2, 0, 1, 0, 0, ("refs.bib",))


LISTS = (Mark("reference-list", 8, 25), Mark("heading", 8, 15), Mark("reference-list", 27, 47))
BROKEN = Library(("refs.bib",), (), (Fault("unclosed-entry", "refs.bib", 12, 13),))
SILENCED = replace(report(TEXT, citations=[MATCHED]), suppressed=(Suppressed(finding(TEXT, "One"), "why"),))
LISTED = report("Words.\n\nSources\n\nA. 1936.\n\nReferences\n\nB. 1937.\n", marks=LISTS)
BIB = "@book{a}"
FOUND = (finding(BIB, "@", path="refs.bib"), finding(BIB, "a", path="refs.bib"))
CHECKED = replace(report("", FOUND, works=library("a")), subject="library")
LINES: dict[str, tuple[list[Report], list[str]]] = {
    "no-citations": ([report("Words.")], ["Library: refs.bib (0 works)", "No citations found", "No findings"]),
    "no-library": ([report("Words.", works=Library((), ()))], ["Library: none", "No citations found", "No findings"]),
    "unread": (
        [report(TEXT, citations=[MATCHED, UNREAD], works=library("zhukov"))],
        [
            "Library: refs.bib (1 work)",
            "2 citations, 2 items: 1 matched, 0 doubtful, 0 missing; 1 could not be read",
            "No findings",
        ],
    ),
    "partial": (
        [report(TEXT, citations=[MATCHED, PARTIAL, IN_PART], works=library("zhukov"))],
        [
            "Library: refs.bib (1 work)",
            "3 citations, 3 items: 2 matched, 0 doubtful, 0 missing; 1 could not be read, 1 read only in part",
            "No findings",
        ],
    ),
    "by-numbers": (
        [report("Known [1]. So [2, 3]. And [1], [4].", works=library("zhukov"))],
        [
            "Library: refs.bib (1 work)",
            "4 citations, 0 items: 0 matched, 0 doubtful, 0 missing; 4 could not be read",
            "No findings",
        ],
    ),
    "faults": (
        [report("Words.", works=BROKEN)],
        [
            "Library: refs.bib (0 works); 1 fault (refkit library check refs.bib)",
            "No citations found",
            "No findings",
        ],
    ),
    "notices": (
        [report("Words.", notices=("read as cp1252",))],
        ["Note: draft.md: read as cp1252", "Library: refs.bib (0 works)", "No citations found", "No findings"],
    ),
    "lists-of-works": (
        [LISTED],
        [
            "Note: draft.md: list of works from line 3, not searched for citations",
            "Note: draft.md: list of works from line 7, not searched for citations",
            "Library: refs.bib (0 works)",
            "No citations found",
            "No findings",
        ],
    ),
    "suppressed": (
        [SILENCED],
        [
            "Library: refs.bib (0 works)",
            "1 citation, 1 item: 1 matched, 0 doubtful, 0 missing; everything was read",
            "No findings; 1 suppressed",
        ],
    ),
    "library-checked": (
        [replace(CHECKED, suppressed=(Suppressed(finding(BIB, "a", path="refs.bib"), "why"),))],
        ["refs.bib: 1 entry, 2 findings (2 warnings); 1 suppressed"],
    ),
    "libraries-checked": (
        [CHECKED, replace(CHECKED, library=library("a", "b", path="b.bib"), findings=())],
        [
            "refs.bib: 1 entry, 2 findings (2 warnings)",
            "b.bib: 2 entries, no findings",
            "2 findings (2 warnings)",
        ],
    ),
    "draft-and-library": (
        [report("Words."), CHECKED],
        [
            "Library: refs.bib (0 works)",
            "No citations found",
            "refs.bib: 1 entry, 2 findings (2 warnings)",
            "2 findings (2 warnings)",
        ],
    ),
    "two-libraries": (
        [report("Words."), report("Words.", works=library("a", path="other.bib"))],
        ["Library: refs.bib (0 works)", "Library: other.bib (1 work)", "No citations found", "No findings"],
    ),
}


@pytest.mark.parametrize(("reports", "lines"), LINES.values(), ids=LINES)
def test_lines(reports: list[Report], lines: list[str]) -> None:
    assert summary_lines(reports) == lines
