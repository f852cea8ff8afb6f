"""What cites and what is an aside, with a library that knows the names and titles in both."""

import pytest

from refkit.citations.cursor import Cursor
from refkit.citations.dated.grammar import parse_dated
from refkit.config import Config
from refkit.records import Remark
from refkit.resolve.judge import is_clear_date, is_unread
from refkit.span import Span
from tests.resolve.factories import WORDS, cited, resolved

LIBRARY = """
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: Reformy}, shorttitle = {Inoy}}
@book{draft, author = {Stalin, Joseph}, title = {Report on the Draft Constitution}, shorttitle = {Draft}}
@book{letters, author = {Molotov, V. M.}, title = {Letters of a Commissar}}
@book{cooptation, author = {Marsden, Clare}, title = {Cooptation}}
@book{axis, author = {Holm, Ida}, title = {The Axis and Its Friends}}
@book{wesley, author = {Wesley, Samuel}, title = {The History of Psalms}}
@book{lubianka, title = {Lubianka B}}
@book{design, author = {Kolko, Jon}, title = {Design Thinking Comes of Age}}
"""

ASIDES = {
    "author before a noun": "He served the central (Stalin) leadership for years.",
    "author before a noun, possessive": "He served its main (Stalin) faction for years.",
    "article before a quoted title word": 'Then (the "Axis") fell apart.',
    "article before an author": "Then one of them (the Stalin of old) fell.",
    "quoted title in lower case": 'A word ("cooptation") for it.',
    "quoted inner title word": 'A word ("Constitution") for it.',
    "inner title word": "A word (Constitution) for it.",
    "last word of a title": "A book of songs (Psalms) for it.",
    "beginning of a title, one word": "A word (Axis) for it.",
    "beginning of a title, two words": "A field (Design Thinking) for it.",
    "name behind a preposition": "People (like Stalin) knew.",
    "list of people": "Both men (Stalin, Molotov) agreed.",
    "list of people, a stranger first": "Three men (Beria, Stalin, Molotov) agreed.",
    "list of places": "In two towns (Moscow; Paris) they met.",
    "a war": "After the war (World War 2) he left.",
    "an article of law": "By law (Article 58) he went.",
    "a numbered order": "By law (Order No. 00447) he went.",
    "an aircraft": "A plane (Boeing 747) landed.",
    "a scale": "A storm (Beaufort 5 will do) came.",
    "day of a month": "They met again (June 1-4) there.",
    "day and year": "They met again (5 March 1937) there.",
    "place and day": "They met again (Moscow, 5 March 1937) there.",
    "place and year": "They met again (Moscow 1937) there.",
    "year": "They met again (1937) there.",
    "meeting": "The plenum (which met June 1-4) ended.",
    "points of a list": "They were (1) old, (2) tired and (3) few.",
    "points of a list, behind a name": "They were Stalin (1) and Molotov (2) and others.",
    "life": "Samuel Wesley (1662-1735) sang.",
    "life, behind a surname alone": "Wesley (1662–1735) sang.",
    "year of a work": "Wesley (1736) sang.",
    "category": "It counts twice (category 1) here.",
    "units": "He ran far (12 miles) and back.",
    "money": "He paid much (300 rubles) and left.",
    "own chapter": "We come to it later (chapter 3) again.",
    "translation of a quotation": "He said “the history” (istoriia) and left.",
    "initialism": "The police (NKVD) came.",
    "name and a verb": "They fell silent (Stalin spoke for an hour) and left.",
}

CITING = {
    "author and page": "It was told (Stalin 12).",
    "author that the library lacks": "It was told (Mukhin 12).",
    "author alone": "It was told (Stalin).",
    "author alone, with first name": "It was told (Joseph Stalin).",
    "author alone, behind see": "It was told (see Stalin).",
    "authors alone, semicolon": "It was told (Stalin; Molotov).",
    "author and title": "It was told (Zhukov, Inoy).",
    "author and quoted title that the library lacks": 'It was told (Stalin, "Speech").',
    "whole title": "It was told (Lubianka B).",
    "whole quoted title": 'It was told ("The History of Psalms").',
    "whole title without its article": 'It was told ("History of Psalms").',
    "whole italic title": "It was told (*Cooptation*).",
    "short title": "It was told (Inoy).",
    "quoted beginning of a title": 'It was told ("Design Thinking").',
    "quoted inner word with a page": 'It was told ("Constitution" 12).',
    "title and number": "It was told (Lubianka B, No. 365).",
    "before a verb": "As a friend (Stalin) wrote, it was told.",
}


@pytest.mark.parametrize("text", ASIDES.values(), ids=ASIDES)
def test_stays_silent(text: str) -> None:
    assert cited(text, LIBRARY) == []


@pytest.mark.parametrize("text", ASIDES.values(), ids=ASIDES)
def test_stays_silent_behind_a_citation(text: str) -> None:
    assert cited(f"It was told before (Kolko 3).\n\n{text}", LIBRARY) == ["(Kolko 3)"]


@pytest.mark.parametrize("text", CITING.values(), ids=CITING)
def test_cites(text: str) -> None:
    assert cited(text, LIBRARY) == [text[text.index("(") : text.index(")") + 1]]


ELSEWHERE = {
    "inner word": "It was told (Constitution).",
    "beginning of a title": "It was told (Axis).",
    "title that the library lacks": "It was told (Ubiystvo).",
}


@pytest.mark.parametrize("text", ELSEWHERE.values(), ids=ELSEWHERE)
def test_cites_what_is_cited_elsewhere_in_a_clear_form(text: str) -> None:
    lone = text[text.index("(") : -1]
    clear = lone.replace(")", " 12)")
    assert cited(f"{text} More is told {clear}.", LIBRARY) == [lone, clear]


LONE = {
    "author before a noun": "He served the central (Stalin) leadership for years.",
    "title in lower case": 'A word ("cooptation") for it.',
    "list of people": "Both men (Stalin, Molotov) agreed.",
}


@pytest.mark.parametrize("text", LONE.values(), ids=LONE)
def test_aside_even_if_cited_elsewhere(text: str) -> None:
    clear = "It was told (Stalin 12; Molotov 3; Marsden, *Cooptation* 5)."
    assert cited(f"{clear} {text}", LIBRARY) == ["(Stalin 12; Molotov 3; Marsden, *Cooptation* 5)"]


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        pytest.param(Remark("emphasis added", 0, 14, "emphasis"), False, id="emphasis"),
        pytest.param(Remark("see n. 23 below", 0, 15, "cross-reference"), False, id="cross-reference"),
        pytest.param(Remark("of old", 0, 6, "other"), False, id="words"),
        pytest.param(Remark("written in 1937", 0, 15, "other"), False, id="year"),
        pytest.param(Remark("@ 12 of 13", 0, 10, "other"), True, id="numbers"),
    ],
)
def test_is_unread(remark: Remark, expected: bool) -> None:
    assert is_unread(remark) is expected


# Names with a year that are no citation by their form, in a draft that cites so.
UNCLEAR_DATES = {
    "year alone": "2004",
    "see and a year": "see 2004",
    "words before": "see the review by Hay 2007",
    "quoted title": "“Tides” 2004",
    "program of a supplier": "Excel 2016, Microsoft Corp.",
    "supplier": "Microsoft Corp. 2016",
    "letters": "BM 1998",
    "letters and a shelf": "AN, F7 2004",
    "letters before a name": "WASP Smith 2004",
    "shelf": "B51 2004",
    "article of law": "Article 2004",
    "war": "World War 2004",
    "aircraft": "Boeing 2004",
}
CLEAR_DATES = {
    "name": "Stilgoe, 2021",
    "prefix": "see Hay 2007",
    "in": "in Hay 2007",
    "two names": "Hay & Bauer 2007",
    "et al.": "Stilgoe et al. 2021",
    "initial": "Smith, J. 2004",
    "name in capitals": "GIL, 1970",
    "names in capitals": "GIL; SOUZA, 1970",
    "letters of a body": "IBGE, 2010",
    "particles": "van der Flier 2004",
    "no date": "Stilgoe n.d.",
}


def _is_clear_date(text: str) -> bool:
    shape = parse_dated(Cursor.over(text, Span(0, len(text)), 0, WORDS))
    assert shape is not None
    return is_clear_date(shape.items[0], shape, WORDS)


@pytest.mark.parametrize("text", UNCLEAR_DATES.values(), ids=UNCLEAR_DATES)
def test_no_clear_date(text: str) -> None:
    assert _is_clear_date(text) is False


@pytest.mark.parametrize("text", CLEAR_DATES.values(), ids=CLEAR_DATES)
def test_clear_date(text: str) -> None:
    assert _is_clear_date(text) is True


# In a draft that cites by author and date.
UNDATED_ASIDES = {
    "name alone": "It was told (Stalin).",
    "names alone": "It was told (Stalin, Molotov).",
    "title of one word": "A word (Cooptation) for it.",
    "beginning of a title": "A field (Design Thinking) for it.",
    "name behind words": "It was told (as Stalin 12).",
    "figure of the draft": "It is shown (M2, Figure 4).",
    "film": "It is shown (Video 5).",
    "number of a stranger": "It was told (Mukhin 12).",
    "name, verb and number": "It was told (Stalin spoke 12 times).",
}
UNDATED = {
    "name and page": "It was told (Stalin 12).",
    "name and page with its label": "It was told (Stalin, p. 12).",
    "author and title": "It was told (Zhukov, Inoy).",
    "author, title and page": "It was told (Zhukov, Inoy 12).",
    "whole title": "It was told (The History of Psalms).",
    "ibid.": "It was told (ibid., 12).",
}


def _cited_in_a_draft_that_dates(text: str) -> list[str]:
    config = Config(convention="author-date", language="en")
    before = "It was told before (Kolko 3).\n\n"
    return [citation.raw for citation in resolved(before + text, LIBRARY, config).citations if citation.items][1:]


@pytest.mark.parametrize("text", UNDATED_ASIDES.values(), ids=UNDATED_ASIDES)
def test_stays_silent_in_a_draft_that_dates(text: str) -> None:
    assert _cited_in_a_draft_that_dates(text) == []


@pytest.mark.parametrize("text", UNDATED.values(), ids=UNDATED)
def test_cites_without_a_year_in_a_draft_that_dates(text: str) -> None:
    assert _cited_in_a_draft_that_dates(text) == [text[text.index("(") : text.index(")") + 1]]
