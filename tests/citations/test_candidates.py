"""From a document to its candidates: where they stand, and what is known of their surroundings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations import Candidate, find_candidates
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
    "Zhukov", "Inoy", "45", "310-11", "xii", "p.", "see", "qtd.", "in", "et", "al.", "3", "Nov.", "02", "(sic)",
])
# fmt: on
TEXTS = st.text(max_size=120) | st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join)


@given(TEXTS, st.sampled_from(["draft.md", "draft.txt"]))
def test_candidates_stand_where_they_say(text: str, name: str) -> None:
    document = read_text(text, name)
    candidates = find_candidates(document, WORDS)
    body = [each.start for each in candidates if each.stream == "body"]
    assert body == sorted(body)
    assert all(0 <= each.start < each.end <= len(document.text) for each in candidates)
    inside = [(each, item) for each in candidates for item in each.shape.items]
    assert all(each.start < item.start <= item.end < each.end for each, item in inside)
    assert all(each.aside or each.shape.items for each in candidates)


@pytest.mark.parametrize("piece", ["(", "(Smith 45) ", "(a", "(1) ", "*(", "([", '("', "(Smith; "])
def test_hostile_rows(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(each.end <= len(text) for each in find_candidates(read_text(text, "draft.txt"), WORDS))
