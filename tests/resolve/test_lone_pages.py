"""Pages alone: when they cite nothing, go on, tie, belong to a missing source or stay in doubt."""

import pytest

from tests.resolve.factories import works

LIBRARY = """
@book{psalms, author={Wesley, Samuel}, title={Psalms}, year={1736}}
@article{veil, author={Hawthorne, Nathaniel}, title={The Minister's Black Veil}, pages={371--384}}
@article{brown, author={Hawthorne, Nathaniel}, title={Young Goodman Brown}, pages={276--289}}
@article{war, author={Adler, Max}, title={War}, pages={1936--1990}}
"""

NOOP = {
    "year behind a work": "It was told (Wesley 3). The book came out late (1937).",
    "life behind a name": "It was told (Wesley 3). Then Samuel Wesley (1662-1735) left.",
    "number in prose without citations": "The class (24) was large.",
}
READ = {
    "goes on with the work before": ("It was told (Wesley 3). It grew worse (12).", "psalms"),
    "ibid.": ("It was told (Wesley 3). It grew worse (ibid. 12).", "psalms"),
    "after a tie": ("Hawthorne tells it (Hawthorne 3). It grew worse (4).", "ambiguous: veil, brown"),
    "ibid. after a tie": ("Hawthorne tells it (Hawthorne 3). It grew worse (ibid. 4).", "ambiguous: veil, brown"),
    "after a missing source": ("It was told (Mukhin, Ubiystvo 3). It grew worse (12).", "missing"),
    "ibid. after a missing source": ("It was told (Mukhin, Ubiystvo 3). It grew worse (ibid. 12).", "missing"),
    "other story of the author before": ('Veils hide (Hawthorne, "Minister" 372). He walks home (277).', "brown"),
    "page that may be a year": ("War comes (Adler 1950). It came late (1937).", "war"),
    "year near the pages cited before": ("It was told (Wesley 1850). It grew worse (1852).", "psalms"),
    "a stranger argues": (
        "It was told (Wesley 3).\n\nAs Hannah Arendt argues, it was so (25).",
        "abstained: psalms",
    ),
    "a stranger right before the page": ("It was told (Wesley 3). But Arendt (25) doubts it.", "abstained: psalms"),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_no_page(text: str) -> None:
    assert [work for work in works(text, LIBRARY) if work != "psalms"] == []
    assert len(works(text, LIBRARY)) == text.count("(Wesley 3)")


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_page_alone(text: str, expected: str) -> None:
    assert works(text, LIBRARY)[-1] == expected


def test_ibid_in_a_note_goes_on_with_the_note_before() -> None:
    text = "One.[^1] Two.[^2]\n\n[^1]: See (Wesley 3).\n\n[^2]: So (ibid. 4).\n"
    assert works(text, LIBRARY) == ["psalms", "psalms"]
