"""What a draft cites in clear forms, so that the same words alone are a citation too."""

import pytest

from refkit.citations import find_candidates
from refkit.documents import read_text
from refkit.resolve.clear import ClearForms, clear_forms
from tests.resolve.factories import WORDS


def _forms(text: str, author_date: bool = False) -> ClearForms:
    return clear_forms(find_candidates(read_text(text, "draft.md"), WORDS, author_date), WORDS, author_date)


UNCLEAR = {
    "nothing": "",
    "words": "(as said)",
    "lone name": "(Zhukov)",
    "lone title": "(Lubianka B)",
    "page alone": "(352)",
    "numbered": "(Article 58)",
    "aircraft": "(Boeing 747)",
    "number that words follow": "(Beaufort 5 will do)",
    "name and year": "(Paris 1920)",
}


@pytest.mark.parametrize("text", UNCLEAR.values(), ids=UNCLEAR)
def test_no_clear_form(text: str) -> None:
    assert _forms(text) == ClearForms(frozenset(), frozenset())


CLEAR = {
    "author and page": ("(Zhukov 345)", {"zhukov"}, set()),
    "authors and page": ("(Getty and Naumov 563)", {"getty and naumov"}, set()),
    "title and page": ("(“Fragmenty” 4-5)", {"fragmenty"}, set()),
    "title and number": ("(Lubianka B, No. 365)", {"lubianka b"}, set()),
    "author, title and page": ("(Zhukov, Inoy 345)", {"zhukov inoy"}, {"inoy"}),
    "author and title": ("(Stalin, “Draft”)", set(), {"draft"}),
    "several works": ("(Zhukov, Inoy 345; Thurston 4)", {"zhukov inoy", "thurston"}, {"inoy"}),
}


@pytest.mark.parametrize(("text", "leads", "titles"), CLEAR.values(), ids=CLEAR)
def test_clear_form(text: str, leads: set[str], titles: set[str]) -> None:
    forms = _forms(text)
    assert (leads <= forms.leads, set(forms.titles)) == (True, titles)


def test_name_and_year_where_the_draft_cites_so() -> None:
    assert _forms("(Smith 1999)", author_date=True).leads >= {"smith"}
