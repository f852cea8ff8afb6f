"""NOTE001: references to notes that are not there."""

import pytest

from refkit.checks.context import Context
from refkit.checks.dangling_note import check
from refkit.config import Config
from refkit.documents.model import Mark
from refkit.records import RemarkKind
from refkit.vocabulary import guess_language
from tests.checks.factories import citation, context, remark, seen


def referring(
    text: str, *, kind: RemarkKind = "cross-reference", notes: tuple[str, ...] = ("1", "2"), mark: str = ""
) -> Context:
    marks = (Mark("note-mark", 0, 1, mark),) if mark else ()
    raw = f"(Zhukov 64, {text})"
    return context(raw, citation(raw, remarks=(remark(text, kind),)), notes=notes, marks=marks)


NOOP = [
    pytest.param(referring("and see n. 2 below"), id="the note is there"),
    pytest.param(referring("and see n. 23 below", notes=()), id="the draft holds no notes"),
    pytest.param(referring("and see n. 23 below", mark="23"), id="a mark has the number"),
    pytest.param(referring("see p. 23 above"), id="not a note"),
    pytest.param(referring("emphasis in n. 23", kind="emphasis"), id="not a cross-reference"),
    pytest.param(referring("see n. 2 below", notes=("plenum", "trials")), id="notes with names are printed as numbers"),
    pytest.param(referring("see nn. 1 and 2, p. 50"), id="a page behind the notes"),
]

FINDINGS = [
    pytest.param(
        referring("and see n. 23 below"),
        ['NOTE001 warning [and see n. 23 below] no note 23 in the draft: "and see n. 23 below"'],
        id="no such note",
    ),
    pytest.param(
        referring("see nn. 1, 5 and 7"),
        ['NOTE001 warning [see nn. 1, 5 and 7] no notes 5 and 7 in the draft: "see nn. 1, 5 and 7"'],
        id="two of three are not there",
    ),
    pytest.param(
        referring("see notes 1-3 above"),
        ['NOTE001 warning [see notes 1-3 above] no note 3 in the draft: "see notes 1-3 above"'],
        id="the end of a range",
    ),
    pytest.param(
        referring("see n23"), ['NOTE001 warning [see n23] no note 23 in the draft: "see n23"'], id="number glued on"
    ),
]


def written(text: str) -> list[str]:
    """The findings in the text of a draft that cites nothing, with two notes."""
    given = context(text, notes=("1", "2"), config=Config(language=guess_language(text)))
    return [text[finding.start : finding.end] for finding in check(given)]


PROSE_NOOP = [
    "See n. 2 above.",
    "Siehe Anm. 1.",
    "Getty, Origins, 345 n. 44.",
    "See Getty, Origins, n. 44.",
    "See n. 44 in Getty.",
    "They saw nothing of note 44 times.",
    "See notes 1–2.",
    "He wrote a note 12 pages long.",
]


@pytest.mark.parametrize("text", PROSE_NOOP)
def test_silent_in_prose(text: str) -> None:
    assert written(text) == []


PROSE = {
    "See n. 44.": ["See n. 44"],
    "It was so (see also note 44).": ["see also note 44"],
    "It was so (n. 44).": ["n. 44"],
    "See below, n. 44.": ["See below, n. 44"],
    "It was so (as in n. 44).": ["as in n. 44"],
    "Siehe Anm. 23. Der Rat und die Stadt, die nicht mehr ist, was sie war.": ["Siehe Anm. 23"],
    "Das war so (wie Anm. 77). Der Rat und die Stadt, die nicht mehr ist, was sie war.": ["wie Anm. 77"],
    "Ver nota 19. La ciudad y el consejo, que no es lo que era en la historia.": ["Ver nota 19"],
}


@pytest.mark.parametrize(("text", "expected"), PROSE.items(), ids=PROSE)
def test_findings_in_prose(text: str, expected: list[str]) -> None:
    assert written(text) == expected


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
