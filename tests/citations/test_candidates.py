"""From a document to its candidates: where they stand, and what is known of their surroundings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations import Candidate, find_candidates
from refkit.citations.shape import Shape
from refkit.documents import read_text
from tests.citations.factories import written

NOOP = {
    "nothing": "",
    "no parenthesis": "as Wesley argues",
    "square brackets": "as Wesley [24] argues",
    "never closed": "as (Wesley 24 argues",
    "code": "the call `f(Wesley 24)` is",
}


def found(text: str, name: str = "draft.md") -> list[str]:
    """`names before: shape` of all candidates that are no asides."""
    candidates = [each for each in find_candidates(read_text(text, name)) if not each.aside]
    return [f"{' '.join(word.text for word in each.lead)}: {written(each.shape)}" for each in candidates]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    assert find_candidates(read_text(text, "draft.md")) == ()


FORMS = {
    "author in the sentence": ("Wesley argues so (24).", [": page 24"]),
    "author before": ("as Wesley (24) argues", ["Wesley: page 24"]),
    "author and possessive title before": ("as Wesley's *History* (24) says", []),
    "narrative title": ("as Zhukov (Inoy 345) says", ["Zhukov: Inoy / page 345"]),
    "after a quotation": ("He “sings” (Wesley 24).", [": Wesley / page 24"]),
    "after a block quotation": ("> He sings.\n> (p.32)\n", [": page 32"]),
    "several works": ("It is so (Bell 26; Geertz 90).", ["so: Bell / page 26 ; Geertz / page 90"]),
    "line break": ("It is so (Zhukov,\nInoy 345).", [": Zhukov / Inoy / page 345"]),
    "no-break space": ("It is so (Zhukov\u00a0345).", [": Zhukov / page 345"]),
    "entity": ("It is so (Zhukov&nbsp;345).", [": Zhukov / page 345"]),
    "quoted entities": ("It is so (Smith, &ldquo;X&rdquo; 45).", [": Smith / \"X\" / page 45"]),
    "bracket inside the emphasis": ("It is so *(Left Behind* 200-201).", [": *Left Behind* / page 200-201"]),
    "parenthesis in a parenthesis": ("(so it is (Wesley 24), he says)", [": Wesley / page 24"]),
    "several in a row": ("It is so (Wesley 24) (Getty 3).", [": Wesley / page 24", ": Getty / page 3"]),
}
