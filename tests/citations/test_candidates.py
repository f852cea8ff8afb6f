"""From a document to its candidates: where they stand, and what is known of their surroundings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations import Candidate, find_candidates
from refkit.citations.notes import find_note_works
from refkit.citations.shape import Shape
from refkit.documents import read_text
from refkit.vocabulary import vocabulary
from tests.citations.factories import written

WORDS = vocabulary("en")

NOOP = {
    "nothing": "",
    "no parenthesis": "as Wesley argues",
    "square brackets": "as Wesley [24] argues",
    "never closed": "as (Wesley 24 argues",
    "code": "the call `f(Wesley 24)` is",
}


def found(text: str, name: str = "draft.md") -> list[str]:
    """`names before: shape` of all candidates that are no asides."""
    candidates = [each for each in find_candidates(read_text(text, name), WORDS) if not each.aside]
    return [f"{' '.join(word.text for word in each.lead)}: {written(each.shape)}" for each in candidates]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    assert find_candidates(read_text(text, "draft.md"), WORDS) == ()


FORMS = {
    "author in the sentence": ("Wesley argues so (24).", [": page 24"]),
    "author before": ("as Wesley (24) argues", ["Wesley: page 24"]),
    "author and possessive title before": ("as Wesley's *History* (24) says", ["Wesley's History: page 24"]),
    "narrative title": ("as Zhukov (Inoy 345) says", ["Zhukov: Inoy / page 345"]),
    "after a quotation": ("He “sings” (Wesley 24).", [": Wesley / page 24"]),
    "after a block quotation": ("> He sings.\n> (p.32)\n", [": page 32"]),
    "several works": ("It is so (Bell 26; Geertz 90).", [": Bell / page 26 ; Geertz / page 90"]),
    "line break": ("It is so (Zhukov,\nInoy 345).", [": Zhukov / Inoy / page 345"]),
    "no-break space": ("It is so (Zhukov\u00a0345).", [": Zhukov / page 345"]),
    "entity": ("It is so (Zhukov&nbsp;345).", [": Zhukov / page 345"]),
    "quoted entities": ("It is so (Smith, &ldquo;X&rdquo; 45).", [': Smith / "X" / page 45']),
    "bracket inside the emphasis": ("It is so *(Left Behind* 200-201).", [": *Left Behind* / page 200-201"]),
    "parenthesis in a parenthesis": ("(so it is (Wesley 24), he says)", [": Wesley / page 24"]),
    "several in a row": ("It is so (Wesley 24) (Getty 3).", [": Wesley / page 24", ": Getty / page 3"]),
}


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=FORMS)
def test_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


NOTE = """It is so.[^1]

[^1]: Yuri Zhukov, *Inoy Stalin* (Moscow: Vagrius, 2003), 12; but (Getty 3) and *Origins* (Getty 4).
"""


def test_what_belongs_to_a_work_cited_in_a_note_is_no_candidate() -> None:
    document = read_text(NOTE, "draft.md")
    works = find_note_works(document, WORDS)
    read = [[each.raw for each in find_candidates(document, WORDS, noted=noted)] for noted in ({}, works)]
    assert read == [["(Moscow: Vagrius, 2003)", "(Getty 3)", "(Getty 4)"], ["(Getty 3)", "(Getty 4)"]]


def test_whole_candidate_of_an_aside() -> None:
    text = "The word (sic) is his."
    aside = "it holds no name, title or number"
    assert find_candidates(read_text(text, "draft.txt"), WORDS) == (
        Candidate("body", 9, 14, "(sic)", Shape((), ()), aside, ()),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("so it is (Wesley) and", (False, False, False), id="in the middle"),
        pytest.param("so it is (Wesley).", (False, False, True), id="at the end of a sentence"),
        pytest.param("so it is (Wesley)", (False, False, True), id="at the end of the text"),
        pytest.param("it is “so” (Wesley) and", (True, False, True), id="behind a quotation"),
        pytest.param("the central (Stalin) leadership", (False, True, False), id="between an article and its noun"),
        pytest.param("the central (Stalin 3) leadership", (False, False, False), id="with a page"),
    ],
)
def test_surroundings(text: str, expected: tuple[bool, bool, bool]) -> None:
    candidate = find_candidates(read_text(text, "draft.txt"), WORDS)[0]
    assert (candidate.quoted_before, candidate.qualifies, candidate.closes_sentence) == expected


NO_YEAR = {
    "brackets without a year": "So Smith [24] says.",
    "year in words": "It was so in 2004.",
    "year behind a small word": "the year 2004 came",
    "years from to": "Smith 1914-1918 fought.",
    "decade": "Smith of the 1930s sang.",
}
# In a draft that cites by author and date; `~` before years outside parentheses.
DATED = {
    "names inside": ("So it is (Smith, 2004: 20).", [": Smith / @2004 / page 20"]),
    "brackets": ("So it is [Smith 2004].", [": Smith / @2004"]),
    "year behind a name": ("So Smith (2004) says.", ["So Smith: @2004"]),
    "year in brackets behind a name": ("So Smith [2004] says.", ["So Smith: @2004"]),
    "list of names": ("So Smith, Jones, and Brown (2004) say.", ["So Smith, Jones, and Brown: @2004"]),
    "names inside need none before": ("So Smith (Jones 2004) says.", [": Jones / @2004"]),
    "page alone": ("So Smith (24) says.", ["So Smith: page 24"]),
    "name and page": ("It is so (Smith 24).", [": Smith / page 24"]),
    "year alone": ("It was so (1741).", [": @1741"]),
    "no parenthesis": ("As Brandt et al., 2009, say.", ["~As Brandt et al.: @2009"]),
    "no parenthesis, page": ("So it is in Koch 2004b: 20.", ["~Koch: @2004 / page 20"]),
    "no parenthesis, number of something": ("Koch 2004b: 20 people came.", ["~Koch: @2004"]),
    "no parenthesis, place": ("In Paris 2004 it began.", ["~In Paris: @2004"]),
    "with and without": ("So Smith 2004 (see Koch 2004).", ["~So Smith: @2004", ": <see> Koch / @2004"]),
    "inside another": ("(so [Smith 2004] says)", [": <so?> Smith 2004 {other: says}", ": Smith / @2004"]),
}


def _dated(text: str) -> list[str]:
    """`names before: shape` of what may cite in a draft that cites by author and date."""
    candidates = [each for each in find_candidates(read_text(text, "draft.txt"), WORDS, True) if not each.aside]
    return [
        f"{'~' * each.bare}{' '.join(word.text for word in each.lead)}: {written(each.shape)}" for each in candidates
    ]


@pytest.mark.parametrize("text", NO_YEAR.values(), ids=NO_YEAR)
def test_nothing_in_a_draft_that_dates(text: str) -> None:
    assert _dated(text) == []


@pytest.mark.parametrize(("text", "expected"), DATED.values(), ids=DATED)
def test_found_in_a_draft_that_dates(text: str, expected: list[str]) -> None:
    assert _dated(text) == expected


def test_brackets_and_years_outside_cite_nothing_in_another_draft() -> None:
    assert found("So Smith [2004] says, and Koch 2004, and (Bell 2006).", "draft.txt") == [": Bell / page 2006"]


def test_personal_communication_is_an_aside() -> None:
    (candidate,) = find_candidates(read_text("So (Smith, personal communication).", "draft.txt"), WORDS, True)
    assert candidate.aside == "it names what no list of works holds"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("So it is (Smith 2004) and", (True, False, False), id="no name before"),
        pytest.param("So Smith (2004) argues", (True, True, True), id="the author argues"),
        pytest.param("So Smith (2004) and", (True, False, True), id="the sentence goes on"),
        pytest.param("So Smith (2004), and", (True, False, False), id="the clause ends"),
        pytest.param("So Smith (24) argues", (False, False, True), id="page"),
        pytest.param("So Smith, 2004, argues", (True, False, True), id="no parenthesis"),
    ],
)
def test_surroundings_of_a_year(text: str, expected: tuple[bool, bool, bool]) -> None:
    (candidate,) = find_candidates(read_text(text, "draft.txt"), WORDS, True)
    assert (candidate.dated, candidate.speaks, candidate.behind_name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("so it is (Smith 24) and", (False, False), id="in the middle"),
        pytest.param("so it is (Smith 24), and", (True, False), id="a clause ends"),
        pytest.param("so it is (Smith 24).", (True, True), id="the sentence ends"),
        pytest.param("so it is (Smith 24)\n\nAnd", (True, True), id="the paragraph ends"),
        pytest.param("it is “so” (Smith 24) and", (True, True), id="behind a quotation"),
    ],
)
def test_what_ends_behind_it(text: str, expected: tuple[bool, bool]) -> None:
    candidate = find_candidates(read_text(text, "draft.txt"), WORDS)[0]
    assert (candidate.closes_sentence, candidate.ends_sentence) == expected


def test_notes_follow_the_body() -> None:
    text = "He sings (Wesley 24).[^1]\n\n[^1]: See (Getty 3) and (Bell 4).\n\nHe prays (Wesley 26).\n"
    places = [(each.stream, each.raw) for each in find_candidates(read_text(text, "draft.md"), WORDS)]
    assert places == [
        ("body", "(Wesley 24)"),
        ("body", "(Wesley 26)"),
        ("note:1", "(Getty 3)"),
        ("note:1", "(Bell 4)"),
    ]


# fmt: off
PIECES = st.sampled_from([
    "(", ")", "[", "]", "*", "_", "`", '"', "“", "”", "'", ".", ",", ";", ":", "\n", "\n\n", ">", "#", "Smith",
    "Zhukov", "Inoy", "45", "310-11", "xii", "p.", "see", "qtd.", "in", "et", "al.", "3", "Nov.", "02", "(sic)", "2004a",
    "2006", "and",
])
# fmt: on
TEXTS = st.text(max_size=120) | st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join)


@given(TEXTS, st.sampled_from(["draft.md", "draft.txt"]), st.booleans())
def test_candidates_stand_where_they_say(text: str, name: str, by_date: bool) -> None:
    document = read_text(text, name)
    candidates = find_candidates(document, WORDS, by_date)
    body = [each.start for each in candidates if each.stream == "body"]
    assert body == sorted(body)
    assert all(0 <= each.start < each.end <= len(document.text) for each in candidates)
    inside = [(each, item, 0 if each.bare else 1) for each in candidates for item in each.shape.items]
    assert all(each.start + room <= item.start <= item.end <= each.end - room for each, item, room in inside)
    assert all(each.aside or each.shape.items for each in candidates)


@given(TEXTS, TEXTS)
def test_what_stands_in_another_paragraph_changes_no_candidate(text: str, other: str) -> None:
    first = "So Smith, Jones, and Brown (2004a, b: 20) say, as Koch 2006 does (Bell 45; 2004).\n\n"
    alone = find_candidates(read_text(first, "draft.txt"), WORDS, True)
    beside = find_candidates(read_text(first + text + "\n\n" + other, "draft.txt"), WORDS, True)
    assert beside[: len(alone)] == alone and len(alone) == 3


@given(TEXTS)
def test_paragraphs_before_move_a_candidate_and_change_nothing_else(text: str) -> None:
    last = "So Smith (2004a, b: 20) says (Bell 45; 2004)."
    before = text.replace("(", " ").replace("[", " ") + "\n\n"
    alone = [each.raw for each in find_candidates(read_text(last, "draft.txt"), WORDS, True)]
    found = find_candidates(read_text(before + last, "draft.txt"), WORDS, True)
    assert [each.raw for each in found if each.start >= len(before)] == alone


@pytest.mark.parametrize(
    "piece", ["(", "(Smith 45) ", "(a", "(1) ", "*(", "([", '("', "(Smith; ", "Smith 2004 ", "[2004"]
)
def test_hostile_rows(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(each.end <= len(text) for each in find_candidates(read_text(text, "draft.txt"), WORDS, True))
    assert all(each.end <= len(text) for each in find_candidates(read_text(text, "draft.txt"), WORDS))
