"""The order of a list, repeated names, and letters behind years."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.bib.written import RawEntry
from refkit.styles.csl_json import csl_item
from refkit.styles.listing import in_order, list_works, placed, sort_key, sorted_title
from refkit.styles.manual import Manual
from refkit.styles.mla import MLA
from refkit.styles.reading import read_reference
from refkit.styles.reference import Reference
from tests.styles.factories import work, works

_BY_YEAR = replace(MLA, by_year=True)


def _keys(bib: str, by_year: bool = False) -> str:
    return " ".join(reference.key for reference in in_order(works(bib), _BY_YEAR if by_year else MLA))


def test_no_works() -> None:
    assert list_works([], MLA) == ()


ORDERS = [
    pytest.param("@book{a, title = {A}} @book{b, title = {B}}", "a b", id="in order already"),
    # MLA 9, 5.124: letter by letter up to the comma
    pytest.param("@book{b, author = {Beethoven, L.}} @book{a, author = {Baker, Z.}}", "a b", id="surnames"),
    pytest.param("@book{b, author = {Lee, Bob}} @book{a, author = {Lee, Ann}}", "a b", id="given names"),
    pytest.param("@book{b, author = {MacDonald, A.}} @book{a, author = {Mac, Z.}}", "a b", id="a shorter surname"),
    pytest.param("@book{b, author = {Žukov, A.}} @book{a, author = {Zhukov, A.}}", "a b", id="accents"),
    pytest.param("@book{b, author = {de Vooys, A.}} @book{a, author = {Ullmann, A.}}", "a b", id="particles"),
    # MLA 9, 5.127: an author alone before the same author with others
    pytest.param("@book{b, author = {Lee, A. and Fox, B.}} @book{a, author = {Lee, A.}}", "a b", id="with others"),
    # MLA 9, 5.125: titles without article
    pytest.param(
        "@book{b, title = {The Bee}} @book{a, title = {An Ant}} @book{c, title = {Cow}}", "a b c", id="articles"
    ),
    pytest.param(
        "@book{b, title = {A Bee}, author = {Lee}} @book{a, title = {Ant}, author = {Lee}}", "a b", id="titles"
    ),
    pytest.param("@book{b, title = {Aaa}, author = {Bee}} @book{a, title = {Aab}}", "a b", id="title among names"),
]


@pytest.mark.parametrize(("bib", "expected"), ORDERS)
def test_order(bib: str, expected: str) -> None:
    assert _keys(bib) == expected


YEARS = [
    pytest.param("@book{b, author = {Lee}, year = 2001} @book{a, author = {Lee}, year = 1999}", "a b", id="years"),
    pytest.param("@book{b, author = {Lee}, year = 1999} @book{a, author = {Lee}}", "a b", id="no date first"),
    pytest.param(
        "@book{b, author = {Lee}, year = {in press}} @book{a, author = {Lee}, year = 1999}", "a b", id="in press last"
    ),
    pytest.param("@book{b, author = {Lee}, date = {0850}} @book{a, author = {Lee}, date = {-0043}}", "a b", id="BCE"),
]


@pytest.mark.parametrize(("bib", "expected"), YEARS)
def test_order_by_year(bib: str, expected: str) -> None:
    assert _keys(bib, by_year=True) == expected


TITLES = [
    pytest.param({"title": ""}, "", id="nothing"),
    pytest.param({"title": "The"}, "the", id="article alone"),
    pytest.param({"title": "The Road to Terror"}, "roadtoterror", id="English"),
    pytest.param({"title": "L'homme machine", "langid": "french"}, "lhommemachine", id="elided article"),
    pytest.param({"title": "Der Mut zum Sein", "langid": "german"}, "mutzumsein", id="German"),
    pytest.param({"title": "Die Hard"}, "diehard", id="no article in English"),
    pytest.param({"title": "Iliad", "maintitle": "Works", "volume": "1"}, "iliad", id="volume with a title"),
]


@pytest.mark.parametrize(("fields", "expected"), TITLES)
def test_sorted_title(fields: dict[str, str], expected: str) -> None:
    assert sorted_title(work(**fields)) == expected


def test_letters_behind_years() -> None:
    bib = "".join(f"@book{{k{n}, author = {{Lee}}, title = {{T{n:02}}}, year = 1999}}" for n in range(28))
    letters = [work.letter for work in placed(in_order(works(bib), _BY_YEAR), _BY_YEAR)]
    assert (letters[:2], letters[-3:]) == (["a", "b"], ["z", "aa", "ab"])


def test_names_are_repeated_by_the_same_people_alone() -> None:
    bib = "@book{a, author = {Lee}} @book{b, author = {Lee}} @book{c, author = {Lee and others}} @book{d} @book{e}"
    assert [work.repeats for work in placed(works(bib), MLA)] == [False, True, False, False, False]


_HOSTILE = st.lists(
    st.sampled_from(
        '\\ { } $ {{ }} \\" \\emph{ {\\ _ ^{ & % # ~ " \' ` , -- 1999 199X circa ? [1533] / .. Review of by A the ² ٣ '
        "<script> \u0300 \ud800 \x00 \x1b \u202e \\enquote{ \\url{ \\url{} http://a.b Ann lee von Jr. and".split(" ")
    ),
    max_size=7,
).map(" ".join)
_FIELDS = st.sampled_from(
    "title author editor translator pages year date note edition volume url doi journaltitle titleaddon howpublished "
    "urldate month number publisher series eprint eprinttype booktitle maintitle subtitle type entrysubtype origdate "
    "pubstate langid issuetitle eid part volumes institution organization eventtitle venue library location".split()
)
_TYPES = st.sampled_from(
    "article book inbook incollection inproceedings misc online thesis report review movie unpublished other".split()
)
_REFERENCES = st.builds(RawEntry, st.sampled_from("ab"), _TYPES, st.dictionaries(_FIELDS, _HOSTILE)).map(read_reference)


@given(st.lists(_REFERENCES, max_size=4))
def test_any_works_are_listed_and_are_json(references: list[Reference]) -> None:
    listed = sorted(work.key for work in list_works(references, MLA))
    read = [json.loads(json.dumps(csl_item(reference)))["id"] for reference in references]
    assert (listed, sorted(read)) == (sorted(reference.key for reference in references),) * 2


@given(st.lists(_REFERENCES, max_size=5), st.sampled_from([MLA, _BY_YEAR]))
def test_order_is_total_and_stable(references: list[Reference], manual: Manual) -> None:
    ordered = in_order(references, manual)
    keys = [sort_key(each, manual) for each in in_order(ordered[::-1], manual)]
    assert (in_order(ordered, manual), keys) == (ordered, [sort_key(each, manual) for each in ordered])


FIELDS = ["title", "author", "pages", "date", "note", "edition", "volume", "doi", "journaltitle", "titleaddon", "month"]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("sign", ["{", "\\", "$", "`", "a ", ", ", "-", " and ", "{\\emph{"])
def test_long_values_are_read_to_the_end(field: str, sign: str) -> None:
    reference = work("article", **{field: sign * (100_000 // len(sign))})
    assert (csl_item(reference)["id"], len(list_works([reference], MLA))) == (reference.key, 1)
