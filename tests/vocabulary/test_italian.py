"""The Italian words: those that citations have, and those that are something else."""

import pytest

from refkit.vocabulary.italian import TABLE

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "e,in,coll",
    "conjunctions": "e,ed",
    "joiners": "o,in",
    "et_al_words": "e,ed",
    "division_words": "art,loc",
}
AMONG = {
    "prefixes": "vedi,cfr,si veda,ad es,p. es",
    "mediators": "citato in,cit. in,cit. da",
    "joiners": "e,ed",
    "et_al": "et al,e altri,e coll",
    "ibid": "ibid,ivi",
    "following": "ss,sgg,segg",
    "role_words": "curatore,trad",
    "emphasis": "corsivo,mio",
    "undated": "s. d,s.d,senza data",
    "forthcoming": "in corso di stampa,in stampa",
    "personal": "comunicazione personale,intervista",
    "list_headings": "bibliografia,riferimenti bibliografici",
    "sections": "riassunto,note",
    "within": "in",
}
LABELS = {
    "p": "page",
    "pagg": "page",
    "cap": "chapter",
    "vol": "volume",
    "n": "note",
    "par": "paragraph",
    "fig": "figure",
    "tav": "table",
    "c": "chapter",
    "cc": "folio",
}
MONTHS = {"gennaio": 1, "sett": 9, "dic": 12}


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
