"""Reviews and interviews."""

import pytest

from refkit.styles.reading.reviews import read_interviewer, read_review
from refkit.styles.reference import Names, Role, Variable
from refkit.styles.rich import Rich, plain
from tests.styles.factories import names, protecting, work

NO_REVIEWS = ["", "Reviewing the Past", "Preview of Things", "The Review of Metaphysics", "A Review of Methods"]


@pytest.mark.parametrize("title", NO_REVIEWS)
def test_no_review(title: str) -> None:
    reference = work("article", title=title, journaltitle="Names")
    assert (reference.plain("title"), reference.is_review) == (title, False)


REVIEWS = [
    pytest.param("Review of Emma", "Emma", Names(), id="title alone"),
    pytest.param("Review of <Emma>, by Jane Austen", "<Emma>", names("Jane Austen"), id="author"),
    pytest.param("Book review of Emma by Jane Austen", "Emma", names("Jane Austen"), id="no comma"),
    pytest.param("Review of the book Emma, by Ann Lee and Bob Fox", "Emma", names("Ann Lee and Bob Fox"), id="two"),
    pytest.param("Review of “Emma”, by Jane Austen.", "Emma", names("Jane Austen"), id="quotation marks"),
]


@pytest.mark.parametrize(("title", "reviewed", "authors"), REVIEWS)
def test_reviews(title: str, reviewed: str, authors: Names) -> None:
    texts: dict[Variable, Rich] = {"title": protecting(title)}
    people: dict[Role, Names] = {}
    assert read_review(texts, people)
    expected = {"reviewed-author": authors} if authors.people else {}
    assert (texts, people) == ({"reviewed-title": protecting(reviewed)}, expected)


INTERVIEWERS = [
    pytest.param({}, None, id="nothing"),
    pytest.param({"note": "An interview by the sea"}, None, id="other words"),
    pytest.param({"titleaddon": "Interview by Ann Lee"}, names("Ann Lee"), id="by"),
    pytest.param({"note": "Personal interview conducted by Ann Lee."}, names("Ann Lee"), id="personal"),
    pytest.param({"type": "Interviewed by Ann Lee"}, names("Ann Lee"), id="interviewed"),
]


@pytest.mark.parametrize(("fields", "expected"), INTERVIEWERS)
def test_interviewers(fields: dict[str, str], expected: Names | None) -> None:
    people: dict[Role, Names] = {}
    assert (read_interviewer(fields, people), people.get("interviewer")) == (expected is not None, expected)


@pytest.mark.parametrize("sign", [", by a", " by ", "a", " ", ", ", "."])
def test_long_titles_are_read_to_the_end(sign: str) -> None:
    title = "Review of a" + sign * 30_000
    reference = work("article", title=title)
    assert plain(reference.text("title")) == ""
