"""How a draft cites, by the votes of its parentheses, its notes and its numbers; or as the configuration says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.convention import Manner, Votes, count_votes, manner_of
from refkit.citations.notes import find_note_works
from refkit.config import Config, ConventionSetting
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.records import Convention
from refkit.vocabulary import vocabulary
from tests.citations.factories import ENGLISH


def _votes(*texts: str) -> Votes:
    documents = [read_text(text, f"{number}.md") for number, text in enumerate(texts)]
    return count_votes(documents, [find_note_works(document, ENGLISH) for document in documents], ENGLISH)


NO_VOTE = {
    "nothing": "",
    "prose": "It is so.",
    "words": "It is so (as they say).",
    "remark": "It is so (emphasis added).",
    "page alone": "It was told (12).",
    "page with its label": "It was told (p. 3).",
    "percentage": "A part (Smith 50%) went.",
    "year alone": "It was told (1741).",
    "year behind a small word": "It was told by all (1741).",
    "year behind a comma": "It was told by Wesley, (1741).",
    "year in words": "It was told (in 2004).",
    "month": "It was told (March 2004).",
    "life": "Wesley (1703-1791) sang.",
    "years of a war": "the war (1914-1918)",
    "table": "It is shown (Table 3).",
    "aircraft": "A plane (Boeing 747) landed.",
    "newspaper page": "It was told (Smith 20a).",
    "long parenthesis": f"It was told ({'as they say ' * 40}Smith 2004).",
    "code": "the call `f(Smith 2004)` is",
    "two numbers in brackets": "It is so [1]. And so [2].",
}
VOTES = {
    "name and year": ("(Smith 2004)", Votes(dated=1)),
    "name, comma and year": ("(Smith, 2004)", Votes(dated=1)),
    "name, year and page": ("(Smith, 2004: 20)", Votes(dated=1)),
    "year with its letter": ("(Koch 2004b)", Votes(dated=1)),
    "et al.": ("(Smith et al. 2004)", Votes(dated=1)),
    "year behind a name": ("Smith (2004) argues", Votes(dated=1)),
    "year behind et al.": ("Smith et al. (2004) argue", Votes(dated=1)),
    "name and page": ("(Zhukov 345)", Votes(paged=1)),
    "name, title and page": ("(Zhukov, Inoy 345)", Votes(paged=1)),
    "quoted title and page": ("(Zhukov, “Inoy” 345)", Votes(paged=1)),
    "page like no year": ("(Zhukov 1203)", Votes(paged=1)),
    "several works, one vote": ("(Zhukov 345; Koch 2004)", Votes(paged=1)),
    "each parenthesis": ("(Zhukov 345) (Koch 2004) (Bell 2005)", Votes(dated=2, paged=1)),
    "numbers of a list": ("It is [1]. It is [2]. It is [3].", Votes(numbered=3)),
    "numbers of a list beside a year": ("It is [1]. It is [2]. It is [3]. (Koch 2004)", Votes(dated=1)),
    "works in notes": (
        (
            "It is so.[^1] And so.[^2]\n\n[^1]: Anna Smith, *Tides* (Paris: X, 1900), 5.\n"
            "[^2]: Ben Jones, *Boats* (Paris: X, 1901), 6.\n"
        ),
        Votes(noted=2),
    ),
}


@pytest.mark.parametrize("text", NO_VOTE.values(), ids=NO_VOTE)
def test_no_vote(text: str) -> None:
    assert _votes(text) == Votes()


@pytest.mark.parametrize(("text", "expected"), VOTES.values(), ids=VOTES)
def test_votes(text: str, expected: Votes) -> None:
    assert _votes(text) == expected


def test_documents_vote_together() -> None:
    assert _votes("(Zhukov 345)", "(Koch 2004)", "(Bell 2005)") == Votes(dated=2, paged=1)


CONVENTIONS: dict[str, tuple[Votes, Convention]] = {
    "none": (Votes(), "mla"),
    "pages": (Votes(paged=1), "mla"),
    "dates": (Votes(dated=1), "author-date"),
    "as many of each": (Votes(dated=2, paged=2), "mla"),
    "more dates": (Votes(dated=3, paged=2), "author-date"),
    "notes": (Votes(noted=1), "notes"),
    "notes as many as parentheses": (Votes(dated=1, paged=1, noted=2), "mla"),
    "more notes than parentheses": (Votes(dated=1, paged=1, noted=3), "notes"),
    "numbers": (Votes(dated=1, paged=1, noted=3, numbered=20), "numeric"),
}


@pytest.mark.parametrize(("votes", "expected"), CONVENTIONS.values(), ids=CONVENTIONS)
def test_convention_of_votes(votes: Votes, expected: Convention) -> None:
    assert votes.convention == expected


def _manner(text: str, convention: ConventionSetting = "", language: str = "") -> Manner:
    return manner_of(Draft((read_text(text, "draft.md"),)), Config(convention=convention, language=language))


MANNERS = {
    "empty draft": (("", ""), ("en", "mla", False, False)),
    "dates": (("So it is (Koch 2004).", ""), ("en", "author-date", True, False)),
    "dates, mla set": (("So it is (Koch 2004).", "mla"), ("en", "mla", False, True)),
    "pages, author-date set": (("So it is (Koch 45).", "author-date"), ("en", "author-date", True, True)),
    "set as it is": (("So it is (Koch 45).", "mla"), ("en", "mla", False, True)),
    "numbers": (("It is [1]. It is [2]. It is [3].", ""), ("en", "numeric", False, False)),
}


@pytest.mark.parametrize(("draft", "expected"), MANNERS.values(), ids=MANNERS)
def test_manner(draft: tuple[str, ConventionSetting], expected: tuple[str, str, bool, bool]) -> None:
    manner = _manner(*draft)
    assert (manner.language, manner.convention, manner.by_date, manner.is_set) == expected


GERMAN = "Das ist nicht die Frage, die wir hier stellen, und es ist auch nicht die der anderen (Koch 2004)."


@pytest.mark.parametrize(("language", "expected"), [("", "de"), ("pt", "pt")], ids=["guessed", "set"])
def test_language(language: str, expected: str) -> None:
    manner = _manner(GERMAN, language=language)
    assert (manner.language, manner.words, manner.convention) == (expected, vocabulary(expected), "author-date")


def test_votes_are_kept_whatever_is_set() -> None:
    assert _manner("So it is (Koch 2004).", "notes").votes == Votes(dated=1)


def test_works_in_notes_of_each_document() -> None:
    note = "It is so.[^1]\n\n[^1]: Anna Smith, *Tides* (Paris: X, 1900), 5.\n"
    draft = Draft((read_text("No note.", "a.md"), read_text(note, "b.md")))
    assert [list(works) for works in manner_of(draft, Config()).note_works] == [[], ["note:1"]]


# fmt: off
PIECES = st.sampled_from([
    "(", ")", "[", "]", "[1]", "[2, 3]", "Smith", "Koch ", "et al.", "2004", "2004a", "345", ",", " ", ". ", "\n\n", "[^1]",
    "[^1]: ", "*Tides*", "“", "”", "¹",
])
# fmt: on


@given(st.text(max_size=80) | st.lists(PIECES, max_size=40).map("".join))
def test_never_raises_and_counts_no_more_than_there_is(text: str) -> None:
    votes = _votes(text)
    assert votes.dated + votes.paged <= text.count("(")


@given(st.lists(st.sampled_from(["(Koch 2004)", "(Zhukov 345)", "Smith (2004)", "(12)"]), max_size=8))
def test_order_of_paragraphs_does_not_matter(paragraphs: list[str]) -> None:
    assert _votes("\n\n".join(paragraphs)) == _votes("\n\n".join(reversed(paragraphs)))
