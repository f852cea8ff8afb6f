"""What stands in a note for something said before."""

import pytest

from refkit.citations.notes.standing import is_same_author, is_standing, note_pointer, pass_standing, works_cited
from refkit.vocabulary import vocabulary

GERMAN = vocabulary("de")
NOOP = ["", "cited", "The city of God", "Excitement", "Bibliothèque de la Cité", "Opera citata", "a. M."]


@pytest.mark.parametrize("text", NOOP)
def test_nothing_stands_there(text: str) -> None:
    assert not list(works_cited(text)) and not is_standing(text)


CITED = ["op. cit.", "Op. cit.", "op.cit.", "loc. cit.", "art. cit.", "art. cité", "ob. cit.", "op. citada"]
CITED += ["a. a. O.", "a.a.O.", "A. a. O.", "a.\u00a0a.\u00a0O.", "a.\u202fa.\u202fO.", "Указ. соч.", "указ. соч."]


@pytest.mark.parametrize("text", CITED)
def test_work_cited(text: str) -> None:
    assert [found[0] for found in works_cited(f"Müller, {text}, 12; Schmidt, {text}, 3")] == [text, text]
    assert is_standing(text)


PASSED = {
    ", S. 12": "",
    " (Berlin 1995), S. 12": "",
    ", cit., p. 3": ", cit.",
    ", op. cit., p. 3": ", op. cit.",
    " (wie Anm. 3), S. 12": " (wie Anm. 3)",
    ", wie Anm. 3, S. 12": ", wie Anm. 3",
    " (see n. 12), 4": " (see n. 12)",
}


@pytest.mark.parametrize(("text", "expected"), PASSED.items(), ids=PASSED.keys())
def test_passed_over_behind_a_title(text: str, expected: str) -> None:
    assert text[: pass_standing(text, 0, len(text), GERMAN)] == expected


POINTERS = {"Schmidt (wie Anm. 19), S. 3": "(wie Anm. 19)", "Schmidt (1995), S. 3": "", "(wie oben)": ""}


@pytest.mark.parametrize(("text", "expected"), POINTERS.items(), ids=POINTERS.keys())
def test_pointer_to_a_note(text: str, expected: str) -> None:
    found = note_pointer(text, 0, len(text), GERMAN)
    assert (found[0] if found else "") == expected


AUTHORS = {"Müller": False, "Die": False, "Ders.": True, "Dies.": True, "Id.": True, "idem": True, "Он же": True}


@pytest.mark.parametrize(("name", "expected"), AUTHORS.items(), ids=AUTHORS.keys())
def test_same_author(name: str, expected: bool) -> None:
    assert is_same_author(name, GERMAN) is expected
