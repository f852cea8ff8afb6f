"""Pages alone: the work before, the name or title in the prose, the page ranges, weighed together."""

import pytest

from refkit.records import Citation
from refkit.resolve.antecedents import Antecedent, decided
from tests.resolve.factories import Read, items, resolved, works

LIBRARY = """
@book{life, author = {Thurston, Robert}, title = {Life and Terror}, pagetotal = {320}}
@article{excesses, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted: Mass Terror}, pages = {113--138}}
@incollection{veil, author = {Hawthorne, Nathaniel}, title = {The Minister's Black Veil}, pages = {371--384}}
@incollection{brown, author = {Hawthorne, Nathaniel}, title = {Young Goodman Brown}, pages = {276--289}}
@book{psalms, author = {Wesley, Samuel}, title = {History of Psalms}}
"""

SILENT = {
    "nothing before it": "It was told twice (12).",
    "year": "It was told (Wesley 3). It was told again later (1937).",
    "years": "It was told (Wesley 3). It was told again later (1700-1720).",
    "year behind an author": "Getty argues it again (1937).",
    "points of a list": "It was told (Wesley 3). They were (1) old and (2) tired.",
    "own chapter": "It was told (Wesley 3). We come to it later (chapter 3).",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_no_page_of_a_work(text: str) -> None:
    cited = [citation.raw for citation in resolved(text, LIBRARY).citations]
    assert [raw for raw in cited if raw != "(Wesley 3)"] == []


# What stands before, and the work that a page behind it belongs to.
ONE_BEFORE = {
    "work before": ("It was told (Thurston 40). It grew worse (52).", "life"),
    "work before, a paragraph back": ("It was told (Thurston 40).\n\nIt grew worse (52).", "life"),
    "last of two works before": ("It was told (Wesley 3; Thurston 40). It grew worse (52).", "life"),
    "page that no work may have": ("It was told (Thurston 40). It grew worse (352).", "life"),
    "author in the sentence": ("It was told (Thurston 40). Wesley doubts it (12).", "psalms"),
    "first name and author in the sentence": ("It was told (Thurston 40). Samuel Wesley doubts it (12).", "psalms"),
    "possessive in the sentence": ("It was told (Thurston 40). It is Wesley's own doubt (12).", "psalms"),
    "author in the sentence, page in its range": ("It was told (Thurston 40). Getty doubts it (120).", "excesses"),
    "author in the sentence before": ("It was told (Wesley 3).\n\nThurston writes. It grew worse (52).", "life"),
    "italic title in the sentence": ("It was told (Wesley 3). In *Life and Terror* it grew worse (52).", "life"),
    "quoted title in the sentence": ("It was told (Wesley 3). In “Life and Terror” it grew worse (52).", "life"),
    "plain title in the sentence": ("It was told (Wesley 3). In Life and Terror it grew worse (52).", "life"),
    "author of another page range in the sentence": ("It was told (Thurston 40). Unlike Getty, he knew (52).", "life"),
    "block quotation": ("Wesley says so:\n\n> Long words stand here. More words are here. (p.32)\n", "psalms"),
    "block quotation behind another work": (
        "It was told (Thurston 40). Wesley says so:\n\n> Long words stand here. More are here. (32)\n",
        "psalms",
    ),
    "review": (
        "# Robert Thurston, *Life and Terror*\n\nThe book begins well. It doubts much (12).",
        "life",
    ),
    "work before, page in the other's range alone": (
        'It was told (Hawthorne, "Veil" 372). Brown walks home (277).',
        "brown",
    ),
    "story named, page in its range": ("Hawthorne tells it. In “Young Goodman Brown” he walks (277).", "brown"),
    "author named, page in his range, another author's things named last": (
        "Thurston wrote *Life and Terror*. Getty sees it in Thurston's words for the plan (120).",
        "excesses",
    ),
    "author of two stories, page in one": ("Hawthorne tells it twice. The veil is black (372).", "veil"),
    "compare": ("It was told (Wesley 3). It grew worse (cf. 15).", "psalms"),
    "roman numerals": ("It was told (Wesley 3). It grew worse (xv, xix).", "psalms"),
    "several pages": ("It was told (Wesley 3). It grew worse (308-309, 304).", "psalms"),
    "shortened pages": ("It was told (Wesley 1270). It grew worse (1276, 77, 78).", "psalms"),
    "number like a year, near the pages before": ("It was told (Wesley 1600). It grew worse (1662).", "psalms"),
    "number like a year, called a page": ("It was told (Wesley 3). It grew worse (p. 1937).", "psalms"),
}


@pytest.mark.parametrize(("text", "expected"), ONE_BEFORE.values(), ids=ONE_BEFORE)
def test_page_alone(text: str, expected: str) -> None:
    assert works(text, LIBRARY)[-1] == expected


def test_two_stories_in_turn() -> None:
    text = (
        'Hawthorne covers a face and tells no more (Hawthorne, "Veil" 372). The young man walks by night (277). '
        "The parson sighs (380). The young man trembles (288)."
    )
    assert works(text, LIBRARY) == ["veil", "brown", "veil", "brown"]


def test_two_stories_named_before() -> None:
    text = "Hawthorne tells it twice. The veil is black (372). The young man walks (277). The parson sighs (380)."
    assert works(text, LIBRARY) == ["veil", "brown", "veil"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It grew worse (52).", Read("52", "psalms", ("52",), "matched", "carried"), id="carried"),
        pytest.param("Thurston says (52).", Read("52", "life", ("52",), "matched", "implied"), id="implied"),
        pytest.param("It grew (Ibid.).", Read("Ibid.", "psalms", (), "matched", "carried"), id="ibid"),
        pytest.param("It grew (ibid. 4).", Read("ibid. 4", "psalms", ("4",), "matched", "carried"), id="ibid, page"),
    ],
)
def test_where_the_author_comes_from(text: str, expected: Read) -> None:
    assert items(f"It was told (Wesley 3). {text}", LIBRARY)[1:] == [expected]


DOUBTFUL = {
    "behind a missing source": ("It was told (Nobody 3). It grew worse (52).", "missing"),
    "ibid. behind a missing source": ("It was told (Nobody 3). It grew worse (Ibid.).", "missing"),
    "behind a known and a missing source": ("It was told (Wesley 3; Nobody 4). It grew worse (52).", "missing"),
    "behind a tie": ("It was told (Hawthorne 3). It grew worse (52).", "ambiguous: veil, brown"),
}


@pytest.mark.parametrize(("text", "expected"), DOUBTFUL.values(), ids=DOUBTFUL)
def test_page_behind_what_was_not_found(text: str, expected: str) -> None:
    assert works(text, LIBRARY)[-1] == expected


def test_title_in_the_sentence_outweighs_a_missing_source() -> None:
    assert works("It was told (Nobody 3). In *Life and Terror* it grew worse (52).", LIBRARY) == ["missing", "life"]


def test_page_behind_an_unread_citation_is_in_doubt() -> None:
    text = "It was told (Wesley 3). He agreed (when Thurston came, 5 of them left). It grew worse (52)."
    read = [(citation.understood, works_of(citation)) for citation in resolved(text, LIBRARY).citations]
    assert read == [("full", ["psalms"]), ("none", []), ("full", [None])]


def works_of(citation: Citation) -> list[str | None]:
    """The keys of a citation's items."""
    return [item.id for item in citation.items]


ONE, TWO, THREE = Antecedent(0, 12, ()), Antecedent(1, 11, ()), Antecedent(2, 9, ())


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param([], None, id="none"),
        pytest.param([Antecedent(0, -10, ())], Antecedent(0, -10, ()), id="one"),
        pytest.param([ONE, TWO], None, id="near each other"),
        pytest.param([ONE, THREE], ONE, id="one ahead"),
        pytest.param([Antecedent(0, -1, ()), Antecedent(1, -9, ())], None, id="nothing speaks for either"),
    ],
)
def test_decided(found: list[Antecedent], expected: Antecedent | None) -> None:
    assert decided(found) == expected


NOVELS = """
@book{hills, author = {Marlow, Ida}, title = {The Hills}}
@book{tides, author = {Marlow, Ida}, title = {A Year of Tides}}
"""


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("Novels are long.", "ambiguous: hills, tides", id="neither was named"),
        pytest.param("*The Hills* and *A Year of Tides* are long.", "ambiguous: hills, tides", id="both were named"),
        pytest.param("*A Year of Tides* is long.", "tides", id="one was named"),
    ],
)
def test_the_one_work_of_an_author_that_the_draft_speaks_of(before: str, expected: str) -> None:
    assert works(f"{before}\n\nOf Marlow it is said: she wrote of him that he fell (12).", NOVELS) == [expected]
