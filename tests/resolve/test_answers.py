"""Which parentheses cite, by what the library answers, before the running state is asked."""

import pytest

from refkit.citations import find_candidates
from refkit.documents import read_text
from refkit.resolve.answers import Answers, ask
from refkit.vocabulary import vocabulary
from tests.resolve.factories import query

WORDS = vocabulary("en")

LIBRARY = """
@book{koch, author = {Koch, Cleo}, title = {Rivers}, year = {2004}}
@book{undated, author = {Undset, Ida}, title = {Roads}}
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: Reformy}, shorttitle = {Inoy}}
@book{tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}}
@book{psalms, author = {Wesley, Samuel}, title = {The History of Psalms}}
@book{lubianka, title = {Lubianka B}}
"""
QUERY = query(LIBRARY)


def _ask(text: str, *elsewhere: str) -> Answers:
    (candidate,) = find_candidates(read_text(text, "draft.md"), WORDS)
    return ask(QUERY, candidate, frozenset(elsewhere), False)


def _works(answers: Answers) -> list[list[str]]:
    keys = [entry.key for entry in QUERY.index.entries]
    return [[keys[fit.entry] for fit in answer.fits] for answer in answers.answers]


SILENT = {
    "aside": "It was told (as said).",
    "page alone": "It was told (12).",
    "lone name that the library lacks": "It was told (Rome).",
    "inner word": "It was told (Kremlia).",
    "before a noun": "The central (Wesley) choir sang.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_cites_nothing(text: str) -> None:
    assert _ask(text).cites is False


CITES = {
    "known and clear": ("It was told (Wesley 12).", [(True, True)]),
    "known": ("It was told (Wesley).", [(False, True)]),
    "clear": ("It was told (Mukhin 12).", [(True, False)]),
    "one of two": ("It was told (Mukhin 12; Wesley).", [(True, False), (False, True)]),
    "quoted title behind a known author": ("It was told (Wesley, “Sermons”).", [(True, False)]),
}


@pytest.mark.parametrize(("text", "expected"), CITES.values(), ids=CITES)
def test_cites(text: str, expected: list[tuple[bool, bool]]) -> None:
    answers = _ask(text)
    assert (answers.cites, [(answer.clear, answer.known) for answer in answers.answers]) == (True, expected)


def test_a_year_among_places_is_no_stray_date() -> None:
    text = "It was told (Koch, IV 73, vol. 3 2004)."
    (candidate,) = find_candidates(read_text(text, "draft.md"), WORDS, False, lambda names: True)
    assert candidate.dated_otherwise is not None
    answers = ask(QUERY, candidate, frozenset(), False)
    assert [answer.item.dated for answer in answers.answers] == [False]


def test_lone_words_cite_where_they_are_cited_elsewhere() -> None:
    assert (_ask("It was told (Rome).").cites, _ask("It was told (Rome).", "rome").cites) == (False, True)


FITS = {
    "nothing": ("It was told (Mukhin 12).", [[]]),
    "all works of an author": ("It was told (Zhukov 12).", [["inoy", "tayny"]]),
    "title of the author before": ("It was told (Zhukov, Inoy 3; Tayny 12).", [["inoy"], ["tayny"]]),
    "inner word of a title of the author before": ("It was told (Zhukov, Inoy 3; Kremlia 12).", [["inoy"], ["tayny"]]),
    "work without author": ("It was told (Zhukov, Inoy 3; Lubianka B).", [["inoy"], ["lubianka"]]),
    "locators alone": ("It was told (Zhukov, Inoy 3; 12).", [["inoy"], []]),
}


@pytest.mark.parametrize(("text", "expected"), FITS.values(), ids=FITS)
def test_fits(text: str, expected: list[list[str]]) -> None:
    assert _works(_ask(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("So Wesley was (as said) told.", 0, id="aside"),
        pytest.param("So Wesley (1662-1735) sang.", 0, id="life"),
        pytest.param("So Wesley (Zhukov, Inoy 12) sang.", 0, id="another author inside"),
        pytest.param("So Wesley (12) sang.", 1, id="page"),
        pytest.param("So Zhukov (12) told.", 2, id="page of one of two works"),
        pytest.param("So Zhukov (Inoy 12) told.", 1, id="title"),
    ],
)
def test_words_before(text: str, expected: int) -> None:
    assert len(_ask(text).narrative) == expected


def _ask_by_date(text: str) -> Answers:
    candidate = find_candidates(read_text(text, "draft.md"), WORDS, True)[0]
    return ask(QUERY, candidate, frozenset(), True)


SILENT_BY_DATE = {
    "year alone": "It was told (1741).",
    "name alone": "It was told (Wesley).",
    "name and a year behind it": "So Strand (2004) told.",
    "name and a year, no parenthesis": "So Undset 2004 told.",
    "aside": "It was told (as said).",
    "number of a stranger": "It was told (Mukhin 12).",
}
BY_DATE = {
    "clear and known": ("It was told (Koch 2004).", [(True, True)]),
    "clear": ("It was told (Strand 2004).", [(True, False)]),
    "another year": ("It was told (Koch 1950).", [(True, False)]),
    "whole date": ("It was told (Koch, 3 May 2004).", [(True, True)]),
    "page": ("It was told (Wesley 12).", [(False, True)]),
    "several": ("It was told (Koch 2004; Strand 2004).", [(True, True), (True, False)]),
    "words before": ("It was told (as said by Koch 2004).", [(False, True)]),
    "behind a name": ("So Koch (2004) told.", [(False, False)]),
    "behind a name, no parenthesis": ("So Koch 2004 told.", [(False, False)]),
}


@pytest.mark.parametrize("text", SILENT_BY_DATE.values(), ids=SILENT_BY_DATE)
def test_cites_nothing_in_a_draft_that_dates(text: str) -> None:
    assert _ask_by_date(text).cites is False


@pytest.mark.parametrize(("text", "expected"), BY_DATE.values(), ids=BY_DATE)
def test_cites_in_a_draft_that_dates(text: str, expected: list[tuple[bool, bool]]) -> None:
    answers = _ask_by_date(text)
    assert (answers.cites, [(answer.clear, answer.known) for answer in answers.answers]) == (True, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("So Koch (Wesley 2004) told.", 0, id="another author inside"),
        pytest.param("So Koch (1950) told.", 0, id="another year"),
        pytest.param("So Koch (2004) told.", 1, id="year"),
        pytest.param("So Koch (2004; Wesley 1950) told.", 1, id="year, and another work"),
    ],
)
def test_words_before_a_year(text: str, expected: int) -> None:
    assert len(_ask_by_date(text).narrative) == expected
