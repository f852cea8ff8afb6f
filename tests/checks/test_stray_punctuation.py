"""STY001: marks between a source and its page."""

import pytest

from refkit.checks.context import Context
from refkit.checks.stray_punctuation import check
from refkit.library.entry import Entry
from refkit.records import CiteItem, Locator, TitleForm
from tests.checks.factories import citation, context, entry, item, page, seen

PLAIN = item("Bell 90", "bell", page("90"), authors="Bell")
COMMA = item("Thurston, 40", "thurston", page("40"), authors="Thurston")
TAYNY = item("Zhukov, Tayny. 41", "zhukov", page("41"), authors="Zhukov", title="Tayny")


def each(*items: CiteItem, entries: tuple[Entry, ...] = ()) -> Context:
    text = " ".join(f"({one.raw})" for one in items)
    return context(text, *(citation(f"({one.raw})", one) for one in items), entries=entries)


def title_and(raw: str, locator: Locator, title: str, form: TitleForm = "plain") -> CiteItem:
    return item(raw, "work", locator, title=title, form=form)


NOOP = [
    pytest.param(each(PLAIN), id="nothing between"),
    pytest.param(each(COMMA), id="commas throughout"),
    pytest.param(each(COMMA, COMMA, PLAIN), id="commas are the usual way"),
    pytest.param(each(PLAIN, title_and("Inoy, Ch. 18", page("Ch. 18", label="chapter"), "Inoy")), id="a label"),
    pytest.param(each(PLAIN, title_and("Tayny, pp. 47-51", page("pp. 47-51", "51", "47"), "Tayny")), id="pp."),
    pytest.param(
        each(PLAIN, item("Getty and Naumov agree, 563", "getty", page("563"), authors="Getty, Naumov")),
        id="words after the name",
    ),
    pytest.param(each(item("King Jr. 45", "king", page("45"), authors="King Jr")), id="an abbreviated name"),
    pytest.param(each(item("Bell et al. 45", "bell", page("45"), authors="Bell", et_al=True)), id="et al."),
    pytest.param(each(title_and("U.S. 45", page("45"), "U.S")), id="initials"),
    pytest.param(
        each(title_and("Dr. Zhiv. 45", page("45"), "Dr. Zhiv"), entries=(entry("work", title="Dr. Zhiv. and Others"),)),
        id="the title has the period",
    ),
    pytest.param(each(title_and("Inoy, passim", page("passim"), "Inoy")), id="a comma before passim"),
    pytest.param(
        each(PLAIN, item("Bell 2003, 45", "bell", page("45"), authors="Bell", year="2003")), id="author and date"
    ),
    pytest.param(each(item("352", "bell", page("352"))), id="a page alone"),
]

FINDINGS = [
    pytest.param(
        each(TAYNY),
        ['STY001 info [.] period between "Tayny" and 41 => (Zhukov, Tayny 41)'],
        id="a period",
    ),
    pytest.param(
        each(PLAIN, COMMA),
        [
            (
                'STY001 info [,] comma between "Thurston" and 40, which the draft elsewhere does without'
                " => (Bell 90) (Thurston 40)"
            )
        ],
        id="a comma beside none",
    ),
    pytest.param(
        each(PLAIN, title_and("*Inoy*, 40", page("40"), "Inoy", form="italic")),
        [
            (
                'STY001 info [,] comma between "Inoy" and 40, which the draft elsewhere does without'
                " => (Bell 90) (*Inoy* 40)"
            )
        ],
        id="a comma behind italics",
    ),
    pytest.param(
        each(PLAIN, item("Thurston,40", "thurston", page("40"), authors="Thurston")),
        [
            (
                'STY001 info [,] comma between "Thurston" and 40, which the draft elsewhere does without'
                " => (Bell 90) (Thurston 40)"
            )
        ],
        id="no blank behind the comma",
    ),
    pytest.param(
        each(title_and('"Excesses," 126', page("126"), "Excesses", form="quoted")),
        ['STY001 info [,] comma inside the quotation marks before 126 => ("Excesses" 126)'],
        id="a comma inside the quotation marks",
    ),
    pytest.param(
        each(title_and("“Excesses,” passim.", page("passim"), "Excesses", form="quoted")),
        [
            (
                "STY001 info [,” passim.] comma inside the quotation marks before passim and period behind passim"
                " => (“Excesses” passim)"
            )
        ],
        id="passim with both",
    ),
]


def test_help_shows_the_item_mended() -> None:
    given = each(TAYNY)
    assert [finding.help for finding in check(given)] == ['write "Zhukov, Tayny 41"']


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
