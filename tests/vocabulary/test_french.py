"""The French words: those that citations have, and those that are something else."""

import pytest

from refkit.vocabulary.french import TABLE

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "al,dans",
    "conjunctions": "et",
    "joiners": "en,e",
    "et_al_words": "en,dans",
    "pointers": "plus,haut",
    "division_words": "art,loc",
}
AMONG = {
    "prefixes": "voir,voir aussi,cf,p. ex,p.ex",
    "mediators": "cité par,cité dans,cité d'après,apud",
    "joiners": "et",
    "et_al": "et al,et coll",
    "ibid": "ibid,ibidem",
    "following": "sq,sqq,ss",
    "role_words": "éd,dir,trad",
    "emphasis": "souligné,italiques",
    "undated": "s. d,s.d,sans date",
    "forthcoming": "à paraître,sous presse",
    "personal": "communication personnelle,comm. pers",
    "list_headings": "références,bibliographie et sources",
    "sections": "résumé,remerciements",
    "within": "dans",
}
LABELS = {
    "p": "page",
    "chap": "chapter",
    "t": "volume",
    "n": "note",
    "n°": "number",
    "fig": "figure",
    "tableau": "table",
    "fol": "folio",
}
MONTHS = {"août": 8, "mars": 3, "déc": 12}


@pytest.mark.parametrize(("field", "listed"), NOT_AMONG.items(), ids=NOT_AMONG)
def test_not_among(field: str, listed: str) -> None:
    assert not set(listed.split(",")) & set(getattr(TABLE, field))


@pytest.mark.parametrize(("field", "listed"), AMONG.items(), ids=AMONG)
def test_among(field: str, listed: str) -> None:
    assert set(listed.split(",")) - set(getattr(TABLE, field)) == set()


def test_labels() -> None:
    assert {word: TABLE.labels.get(word) for word in LABELS} == LABELS


def test_months() -> None:
    assert {word: TABLE.months.get(word) for word in MONTHS} == MONTHS
