"""CIT005: words that are in no title."""

import pytest

from refkit.checks.context import Context
from refkit.checks.inexact_title import check
from refkit.records import CiteItem, Match, Part
from tests.checks.factories import citation, context, entry, item, near, seen

ENTRIES = [entry("zhukov2002repressii", "Zhukov", "Repressii i Konstitutsiia", year="2002")]
NEAR = (near("zhukov2002repressii", "title"),)


def repressions(
    key: str | None = "zhukov2002repressii", *, differs: tuple[Part, ...] = (), candidates: tuple[Match, ...] = ()
) -> CiteItem:
    raw = "Zhukov, Repressions 15"
    return item(raw, key, authors="Zhukov", title="Repressions", differs=differs, candidates=candidates)


NOOP = [
    pytest.param(
        context("(Zhukov, Repressions 15)", citation("(Zhukov, Repressions 15)", repressions()), entries=ENTRIES),
        id="the title fits",
    ),
    pytest.param(
        context(
            "(Zhukov, Repressions 15)",
            citation("(Zhukov, Repressions 15)", repressions(differs=("author",))),
            entries=ENTRIES,
        ),
        id="only the author differs",
    ),
    pytest.param(
        context("(15)", citation("(15)", item("15", "zhukov2002repressii", differs=("title",)))),
        id="no title of its own",
    ),
    pytest.param(
        context(
            "(Zhukov, Repressions 15)",
            citation("(Zhukov, Repressions 15)", repressions(None, candidates=(*NEAR, near("other", "title")))),
        ),
        id="two works near is CIT001",
    ),
]

FINDINGS = [
    pytest.param(
        context(
            "(Zhukov, Repressions 15)",
            citation("(Zhukov, Repressions 15)", repressions(differs=("title",))),
            entries=ENTRIES,
        ),
        [
            (
                'CIT005 warning [Zhukov, Repressions 15] "Repressions" begins no title by Zhukov; nearest: '
                'zhukov2002repressii, "Repressii i Konstitutsiia" (2002)'
            )
        ],
        id="a work was chosen in spite of its title",
    ),
    pytest.param(
        context(
            "(Zhukov, Repressions 15) (16)",
            citation("(Zhukov, Repressions 15)", repressions(None, candidates=NEAR)),
            citation("(16)", item("16", authors="Zhukov", title="Repressions", author_source="carried")),
            entries=ENTRIES,
        ),
        [
            (
                'CIT005 warning [Zhukov, Repressions 15] "Repressions" begins no title by Zhukov (2 places); nearest: '
                'zhukov2002repressii, "Repressii i Konstitutsiia" (2002) +[16]'
            )
        ],
        id="no work was chosen, one by the author is near",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
