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


UNCLEAR_DATES = {
    "name": "(Smith)",
    "name and page": "(Smith 45)",
    "year alone": "(1999)",
    "year behind a name": "Smith (1999)",
    "quoted title": "(“Tides” 1999)",
    "letters": "(BM 1998)",
    "words before": "(so says Smith 1999)",
}
CLEAR_DATES = {
    "name": ("(Smith 1999)", {"smith"}, set()),
    "see": ("(see Smith 1999)", {"smith"}, set()),
    "several works": ("(Smith and Jones 1999; Koch 2004)", {"smith and jones", "koch"}, set()),
    "title": ("(Smith, *Tides*, 1999)", {"smith tides"}, {"tides"}),
}


@pytest.mark.parametrize("text", UNCLEAR_DATES.values(), ids=UNCLEAR_DATES)
def test_no_clear_form_in_a_draft_that_dates(text: str) -> None:
    assert _forms(text, author_date=True) == ClearForms(frozenset(), frozenset())


@pytest.mark.parametrize(("text", "leads", "titles"), CLEAR_DATES.values(), ids=CLEAR_DATES)
def test_clear_form_in_a_draft_that_dates(text: str, leads: set[str], titles: set[str]) -> None:
    assert _forms(text, author_date=True) == ClearForms(frozenset(leads), frozenset(titles))
