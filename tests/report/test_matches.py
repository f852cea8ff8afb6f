"""The lists of citations for people."""

from refkit.records import Locator, Match
from refkit.report.matches import render_matches, render_table
from tests.report.factories import citation, library, report

TEXT = "One (Zhukov 345-6), (Getty 12), (Bell n. 3 passim), (Wang x).\n(Royal Museum)."
TIE = (Match("getty1", 0, ("author",)), Match("getty2", 0, ("author", "page")))
PLACES = (Locator("note", "n. 3", "3", "3", 0, 0), Locator("page", "passim", None, None, 0, 0))
CITED = [
    citation(TEXT, "(Zhukov 345-6)", "zhukov", locators=(Locator("page", "345-6", "345", "346", 0, 0),)),
    citation(TEXT, "(Getty 12)", status="ambiguous", candidates=TIE),
    citation(TEXT, "(Bell n. 3 passim)", status="missing", locators=PLACES),
    citation(TEXT, "(Wang x)", status="abstained"),
]
ASIDE = citation(TEXT, "(Royal Museum)", understood="aside")._replace(items=())
REPORT = report(TEXT, citations=CITED, asides=[ASIDE], works=library("zhukov"))


def test_no_citations() -> None:
    empty = [report("Words.")]
    assert (render_matches(empty), render_table(empty)) == ("Matches: none\n", "No citations found\n")


def test_matches() -> None:
    assert render_matches([REPORT]) == (
        "Matches\n"
        "draft.md:1:6   Zhukov 345-6      zhukov                      the author\n"
        "draft.md:1:22  Getty 12          doubtful: getty1 or getty2  getty1: author; getty2: author, page\n"
        "draft.md:1:34  Bell n. 3 passim  missing\n"
        "draft.md:1:54  Wang x            not read\n"
    )


def test_table() -> None:
    assert render_table([REPORT], asides=True) == (
        "place          cited as          work                        at\n"
        "draft.md:1:6   Zhukov 345-6      zhukov                      345-346\n"
        "draft.md:1:22  Getty 12          doubtful: getty1 or getty2\n"
        "draft.md:1:34  Bell n. 3 passim  missing                     note 3, passim\n"
        "draft.md:1:54  Wang x            not read\n"
        "draft.md:2:1   (Royal Museum)    aside\n"
    )
