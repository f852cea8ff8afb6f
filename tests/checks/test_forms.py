"""How a work should be cited: in the form of the manual that the draft follows, so that no other can be meant."""

import pytest

from refkit.checks.forms import Forms, manual_for
from refkit.library.library import Library
from refkit.records import CiteItem, Convention
from tests.checks.factories import citation, entry, item, page

WORKS = (
    entry("inoy", "Zhukov", title="Inoy Stalin", year="2003"),
    entry("tayny", "Zhukov", title="Tayny Kremlia", year="2003"),
    entry("getty", "Getty", title="Origins", year="1985"),
)
INOY, TAYNY = item("Zhukov", "inoy", page("345")), item("Zhukov", "tayny", page("12-15"))
GETTY = item("Getty", "getty", page("3", label="chapter"))
BARE = item("Getty", "getty")


def _forms(convention: Convention, *raws: str) -> Forms:
    citations = [citation(raw, INOY, TAYNY, GETTY) for raw in raws or ("(Zhukov 345)",)]
    return Forms(Library(("refs.bib",), WORKS), citations, convention)


@pytest.mark.parametrize(
    ("convention", "raws", "cited", "form"),
    [
        # What is cited by numbers needs no words.
        pytest.param("numeric", (), INOY, "", id="numbers"),
        pytest.param("mla", (), INOY, "(Zhukov, Inoy Stalin 345)", id="one of two works"),
        pytest.param("mla", (), TAYNY, "(Zhukov, Tayny Kremlia 12–15)", id="a range"),
        pytest.param("mla", (), GETTY, "(Getty, ch. 3)", id="a chapter"),
        pytest.param("mla", (), BARE, "(Getty)", id="no place"),
        pytest.param("notes", (), INOY, "Zhukov, Inoy Stalin, 345", id="a note"),
        pytest.param("notes", (), TAYNY, "Zhukov, Tayny Kremlia, 12–15", id="a range in a note"),
        pytest.param("notes", (), GETTY, "Getty, Origins, chap. 3", id="a chapter in a note"),
        pytest.param("notes", (), BARE, "Getty, Origins", id="no place in a note"),
        pytest.param("author-date", ("(Zhukov 2003, 5)",), INOY, "(Zhukov 2003a, 345)", id="without a comma: Chicago"),
        pytest.param("author-date", ("(Zhukov, 2003, p. 5)",), INOY, "(Zhukov, 2003a, p. 345)", id="with one: APA"),
    ],
)
def test_form(convention: Convention, raws: tuple[str, ...], cited: CiteItem, form: str) -> None:
    assert _forms(convention, *raws).form(cited.id or "", cited) == form


def test_manual_of_a_draft_that_cites_by_keys() -> None:
    assert manual_for("latex", []) == "mla"


def test_a_note_inside_a_sentence() -> None:
    assert _forms("notes").shown("inoy", INOY) == '"Zhukov, Inoy Stalin, 345"'
    assert _forms("mla").shown("inoy", INOY) == "(Zhukov, Inoy Stalin 345)"
    assert _forms("numeric").shown("inoy", INOY) == ""


def test_a_key_that_is_not_there() -> None:
    assert _forms("mla").form("nobody", INOY) == ""
