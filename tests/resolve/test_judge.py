"""What cites and what is an aside, with a library that knows the names and titles in both."""

import pytest

from refkit.records import Remark
from refkit.resolve.judge import is_unread
from tests.resolve.factories import cited

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
