"""The proof: what LaTeX prints is what is typed, or the citation stays as typed, with the reason."""

import os
import re
from pathlib import Path

import pytest

from refkit.convert import plan_for, render
from refkit.convert.plan import Plan
from refkit.convert.proof import plain, prove
from refkit.convert.tex import printed_text
from refkit.documents import read_draft
from refkit.library.reader import read_library
from refkit.run import read_citations
from tests.convert.factories import library, report_on
from tests.convert.test_tex import needs_tex

SHARED = os.environ.get("REFKIT_SHARED", "")
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('("Excesses" 1-2)', "(“Excesses” 1–2)"),
        ("('Excesses' 1--2)", "(“Excesses” 1—2)"),
        ("(Zakliuchitel'noe)", "(Zakliuchitel’noe)"),
        ("(Bell\u00a012)", "(Bell  12)"),
    ],
)
def test_glyphs_do_not_count(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(("one", "other"), [("(Bell, 12)", "(Bell 12)"), ('("A" 1)', "(A 1)"), ("(1-2)", "(12)")])
def test_everything_else_counts(one: str, other: str) -> None:
    assert plain(one) != plain(other)


def _proven(text: str, name: str = "draft.md") -> Plan:
    report = report_on(text, name)
    document = report.draft.documents[0]
    return prove(plan_for(report, document, "biblatex"), document, library())


# all of them print as they are typed
PRINTED = """\
So (Zhukov, Inoy 232, 236; "Repressii" 10-11). So (Zhukov, Inoy 345). So (352). Thurston (24) says.
So (Stalin, "Draft"). Getty argues much ("Excesses" 126). So (Zhukov, KP 19 Nov. 02). So (Lubianka B).
So (see Getty and Naumov agree, 563; Zhukov, Inoy 430-1; emphasis added). So (Thurston 12 [sic]).[^a]

[^a]: See (Thurston 5--6).
"""
DATED = "So (Thurston, 1996: 12; Getty & Naumov, 1999). Thurston (1996: 4) says. Getty and Naumov’s (1999) book.\n"
GERMAN = "Das ist so (Getty und Naumov 1999, 12), und Getty und Naumov (1999) sagen es auch (Thurston 1996, 3).\n"
# a short title of the draft's own, and a name longer than its first part
NAMES = "So (Zhukov, Inój 5). So (Zhukov, Inój 6; e.g., Thurston 4). So (Getty and Naumov 7).\n"


@needs_tex
@pytest.mark.parametrize("text", [PRINTED, DATED, GERMAN, NAMES])
def test_printed_as_typed(text: str) -> None:
    assert [(kept.citation.raw, kept.reason, kept.printed) for kept in _proven(text).kept] == []


def test_keys_of_pandoc_stay_in_the_plan() -> None:
    # without a typed citation nothing is to be proven, and LaTeX is not asked
    plan = _proven("So it is [@life, 12]; write to @nobody2.")
    assert [(each.command.works[0].key, each.is_kept) for each in plan.keyed] == [("life", False), ("nobody2", True)]


@needs_tex
def test_keys_of_pandoc_beside_a_typed_citation_stay_in_the_plan() -> None:
    plan = _proven("So it is [@life, 12], and so it is (Zhukov, Inoy 345).")
    assert (len(plan.keyed), len(plan.citing), plan.kept) == (1, 1, ())


KEPT = {
    "(Thurston, 94-5)": 'the style sets no comma before "94-5"',
    "(Zhukov, Inoy. 41)": 'the style sets no period before "41"',
    "(Zhukov, Inoy 5; Zhukov, Repressii 4)": "the style does not repeat a name inside a citation",
    "(Thurston passim.; Zhukov, Inoy 5)": 'the style takes the period behind "passim" for the end of a sentence',
    "(Zhukov, Inoy 5, and also Thurston 4)": "the style sets other signs",
    "(ibid. 12)": "the style prints other words",
}


@needs_tex
def test_reasons_why_the_style_cannot_print_it() -> None:
    text = "So (Zhukov, Inoy 1). " + " So it is. ".join(KEPT) + "."
    assert {kept.citation.raw: kept.reason for kept in _proven(text).kept} == KEPT


@needs_tex
def test_no_command_of_the_draft_is_run() -> None:
    plan = _proven(r"\begin{document} So (Thurston 12 \mymacro{x} y) and (Thurston 5\,f.). \end{document}", "d.tex")
    reasons = [kept.reason for kept in plan.kept]
    assert (reasons, len(plan.citing)) == (["a proof runs no commands of the draft"], 1)


def _letters(text: str) -> str:
    """The text without blanks and hyphens, which TeX sets anew at the ends of lines."""
    return re.sub(r"[\s-]", "", plain(text))


@needs_tex
@pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder that holds the paper")
def test_the_paper() -> None:
    paper = read_draft(Path(SHARED) / "paper" / "paper.txt")
    works, document = read_library(str(ROOT / "bibliography.bib")), paper.documents[0]
    report = read_citations(paper, works)
    proven = prove(plan_for(report, document, "biblatex"), document, works)
    reasons = [kept.reason for kept in proven.kept]
    assert (len(proven.citing), len(proven.kept)) == (33, 12)
    assert [each for each in reasons if not each.startswith(("the style sets no", "the name of"))] == []
    files = {"p.tex": render(document, proven, "biblatex", works, ["p.bib"])}
    files["p.bib"] = (ROOT / "bibliography.bib").read_text(encoding="utf-8")
    printed = _letters(re.sub(r"\n\d+\n+\f", "", printed_text(files, "p.tex")))
    at, lost = 0, []
    for citation in report.citations:
        found = printed.find(_letters(citation.raw), at)
        at, lost = (found, lost) if found >= 0 else (at, [*lost, citation.raw])
    assert (len(report.citations), lost) == (45, [])
