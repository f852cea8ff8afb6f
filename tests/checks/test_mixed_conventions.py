"""CIT008: two citation conventions in one draft."""

from dataclasses import replace

import pytest

from refkit.checks.context import Context
from refkit.checks.mixed_conventions import check
from refkit.config import Config
from refkit.records import Citation, CitePosition, Convention
from tests.checks.factories import citation, context, item, page, seen

PAGE = citation("(Bell 90)", item("Bell 90", "bell", page("90"), authors="Bell"))
YEAR = citation("(Koch 2004)", item("Koch 2004", "koch", authors="Koch", year="2004"), convention="author-date")
PAGE_ALONE = citation("(91)", item("91", "bell", page("91"), authors="Bell", author_source="carried"))
TITLE_ALONE = citation("(Rites 91)", item("Rites 91", "bell", page("91"), title="Rites"))
NAME_ALONE = citation("(Geertz)", item("Geertz", "geertz", authors="Geertz"))
NEWSPAPER = citation(
    "(Wang, KP, 19 Nov. 02)",
    item("Wang, KP, 19 Nov. 02", "wang", authors="Wang", container="KP", year="2002"),
    convention="author-date",
)
IN_PRESS = citation("(Koch, in press)", item("Koch, in press", "koch", authors="Koch"), convention="author-date")


def note(raw: str, position: CitePosition = "first") -> Citation:
    cited = item(raw, "bell", authors="Bell", title="Rites")._replace(position=position)
    return citation(raw, cited, convention="notes")._replace(mode="note", stream="note:1")


NOTE = note("Bell, Rites (Paris, 1990), 12")
SHORT_NOTE = note("Bell, Rites, 14", "subsequent")


def draft(*cited: Citation, config: Config | None = None, convention: Convention = "mla") -> Context:
    given = context(" ".join(each.raw for each in cited), *cited, config=config)
    return replace(given, convention=convention)


NOOP = {
    "nothing": draft(),
    "pages throughout": draft(PAGE, PAGE, PAGE_ALONE, TITLE_ALONE),
    "years throughout": draft(YEAR, YEAR, YEAR),
    "a page alone goes on with a work": draft(YEAR, YEAR, YEAR, PAGE_ALONE, PAGE_ALONE),
    "a title alone goes on with a work": draft(YEAR, YEAR, YEAR, TITLE_ALONE),
    "a name alone": draft(YEAR, YEAR, YEAR, NAME_ALONE),
    "the date of a newspaper": draft(PAGE, PAGE, PAGE, NEWSPAPER),
    "in press": draft(PAGE, PAGE, IN_PRESS),
    "notes beside pages": draft(PAGE, PAGE, NOTE, NOTE, SHORT_NOTE),
    "one note beside few years": draft(YEAR, YEAR, NOTE),
    "few notes beside years": draft(*[YEAR] * 8, NOTE, NOTE),
    "few years beside notes": draft(YEAR, *[NOTE] * 8),
    "short notes beside years": draft(YEAR, YEAR, SHORT_NOTE, SHORT_NOTE),
    "notes throughout": draft(NOTE, SHORT_NOTE, SHORT_NOTE),
    "unread": draft(YEAR, YEAR, citation("(Bell == 9)", understood="none")),
}

FINDINGS = {
    "a page among years": (
        draft(*[YEAR] * 4, PAGE),
        [
            'CIT008 info [(Bell 90)] "(Bell 90)" cites by author and page, '
            '4 others by author and year, such as "(Koch 2004)"'
        ],
    ),
    "years among pages": (
        draft(YEAR, *[PAGE] * 7, YEAR),
        [
            'CIT008 info [(Koch 2004)] "(Koch 2004)" cites by author and year (2 places), '
            '7 others by author and page, such as "(Bell 90)" +[(Koch 2004)]'
        ],
    ),
    "about equal weight": (
        draft(PAGE, YEAR, PAGE, YEAR, YEAR),
        [
            "CIT008 info [(Bell 90)] the draft cites in two ways: by author and year (3 citations) and "
            "by author and page (2) +[(Bell 90)]"
        ],
    ),
    "of equal weight: the draft's own is usual": (
        draft(PAGE, YEAR, convention="author-date"),
        [
            "CIT008 info [(Bell 90)] the draft cites in two ways: by author and year (1 citation) and "
            "by author and page (1)"
        ],
    ),
    "what is set is usual": (
        draft(PAGE, YEAR, YEAR, config=Config(convention="mla")),
        [
            "CIT008 info [(Koch 2004)] the draft cites in two ways: by author and page (1 citation) and "
            "by author and year (2) +[(Koch 2004)]"
        ],
    ),
    "full notes beside years": (
        draft(YEAR, NOTE, YEAR, NOTE, SHORT_NOTE),
        [
            "CIT008 info [Bell, Rites (Paris, 1990), 12] the draft cites in two ways: by author and year "
            "(2 citations) and by full citations in notes (2) +[Bell, Rites (Paris, 1990), 12]"
        ],
    ),
    "years beside more notes": (
        draft(YEAR, NOTE, NOTE, NOTE, YEAR),
        [
            "CIT008 info [(Koch 2004)] the draft cites in two ways: by full citations in notes (3 citations) and "
            "by author and year (2) +[(Koch 2004)]"
        ],
    ),
}


@pytest.mark.parametrize("given", NOOP.values(), ids=NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS.values(), ids=FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
