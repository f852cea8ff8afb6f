"""Works in notes that the library lacks: missing, unread, or no citation at all."""

import pytest

from refkit.citations.notes import find_note_works
from refkit.config import Config
from refkit.documents.model import Draft
from refkit.records import Citation
from refkit.resolve.notes.unmatched import is_person, title_alone, verdict
from refkit.run import read_citations
from refkit.vocabulary import vocabulary
from tests.citations.notes.factories import draft_with, written_place
from tests.resolve.factories import library
from tests.resolve.notes.in_languages import DRAFTS
from tests.resolve.notes.of_nothing import NOTHING

LIBRARY = """
@book{wehler, author = {Wehler, Hans-Ulrich}, title = {Das Deutsche Kaiserreich}, year = {1973}}
@book{nipperdey, author = {Nipperdey, Thomas}, title = {Deutsche Geschichte 1800--1866: Bürgerwelt}, year = {1983}}
@book{westen, author = {Winkler, Heinrich August}, title = {Der lange Weg nach Westen}, year = {2000}}
@book{weimar, author = {Winkler, Heinrich August}, title = {Weimar 1918--1933}, year = {1993}}
@book{casaubon, author = {Casaubon, Isaac}, title = {De satyrica Graecorum poesi}, year = {1605}}
@article{tungus, author = {Doerfer, Gerhard}, title = {Classification Problems of Tungus}, journal = {Tungusica}}
@book{manchuria, author = {Lattimore, Owen}, title = {Manchuria: Cradle of Conflict}, year = {1932}}
@book{syntax, author = {Eroms, Hans-Werner}, title = {Syntax der deutschen Sprache}, year = {2009}}
"""
GERMAN = vocabulary("de")


def read(*notes: str, bib: str = LIBRARY, language: str = "de") -> tuple[Citation, ...]:
    """The citations of a draft that cites in these notes."""
    config = Config(language=language, convention="notes")
    return read_citations(Draft((draft_with(*notes),)), library(bib), config).citations


def last(*notes: str) -> list[str]:
    """What the last of the notes cites: key or status, nearest works and what differs in them, locators; `unread`."""
    found = []
    for citation in read(*notes):
        if citation.stream != f"note:{len(notes)}":
            continue
        found += ["unread"] * (citation.understood == "none")
        for item in citation.items:
            near = [f"{match.id} ({' '.join(match.differs)})".replace(" ()", "") for match in item.candidates]
            head = [item.status] if item.status == "matched" else [item.status, *near]
            words = [*near, *head[1:]] if item.status == "matched" else head
            found.append(" ".join([*words, *map(written_place, item.locators)]))
    return found


@pytest.mark.parametrize(
    ("language", "note"), [(language, note) for language, notes in NOTHING.items() for note in notes]
)
def test_silent_in_a_draft_that_cites_in_notes(language: str, note: str) -> None:
    assert read(note, bib=DRAFTS[language][0], language=language) == ()


NOOP = {
    "archive": "Bundesarchiv, Nachlass Stresemann, S. 3.",
    "archive with a number": "Hauptstaatsarchiv, R 43/I, S. 12.",
    "archive of somebody": "Staatsarchiv Hamburg, Senat, S. 5.",
    "law": "BGBl. I, S. 45.",
    "article of a law": "Art. 5, Abs. 3, S. 1 GG.",
    "court": "BVerfGE 7, 198, S. 204.",
    "newspaper": "Neues Deutschland, 12. Mai 1953, S. 3.",
    "classical place": "Livius, Ab urbe condita, 3, 45.",
    "classical letter": "Platon, Der Staat, 345a.",
    "table": "Tabelle, S. 12.",
    "chapter": "Vgl. Kapitel Drei, S. 45.",
    "preface": "Vorwort, S. 12.",
    "letter": "Brief von Meier an Schmidt, Berlin, 5. Mai 1936.",
    "talk": "Gespräch mit Meier, Hamburg, 12. Mai 1999.",
    "thanks": "Ich danke Hans Meier, Bonn.",
    "emphasis": "Hervorhebung im Original, S. 3.",
    "name in prose": "Im Jahr 1936, so Meier, 12 Menschen.",
    "op. cit. of papers": "Ebenso die Protokolle, a. a. O., S. 3.",
    "title in a sentence": "*Manchuria* ist ein altes Wort.",
    "title of nothing": "*Mandschurei*.",
}


@pytest.mark.parametrize("note", NOOP.values(), ids=NOOP)
def test_silent(note: str) -> None:
    assert last(note) == []


ROWS = {
    "in full, turned": (["Huber, Ernst: Verfassungsgeschichte. Stuttgart 1957, S. 4."], ["missing page 4"]),
    "in full": (["Ernst Huber: Verfassungsgeschichte. Stuttgart 1957, S. 4."], ["missing page 4"]),
    "edition and place": (["Ernst Huber, Das alte Recht, 2. Aufl., Stuttgart 1957, S. 4."], ["missing page 4"]),
    "short": (["Huber, Verfassungsgeschichte, S. 9."], ["missing page 9"]),
    "short, two words": (["Müller, Bonner Republik, S. 98"], ["missing page 98"]),
    "behind small words": (["Anders dagegen Huber, Verfassungsgeschichte, S. 9."], ["missing page 9"]),
    "behind prose": (["Der Begriff stammt aus Huber, Verfassungsgeschichte, S. 9."], ["unread"]),
    "archive by its letters": (["BArch, Nachlass Stresemann, S. 3."], ["unread"]),
    "page without label": (["Zhukov, Inoy Stalin, 345."], ["missing page 345"]),
    "one word and a page without label": (["Zhukov, Stalin, 345."], ["unread"]),
    "marked, no page": (["Huber, *Verfassungsgeschichte*."], ["missing"]),
    "misspelt name": (
        ["Niperdey, Thomas: Deutsche Geschichte 1800–1866. München 1983, S. 5."],
        ["nipperdey (author) page 5"],
    ),
    "misspelt name, other title": (["Niperdey, Das alte Recht, S. 5."], ["missing nipperdey (author title) page 5"]),
    "other work and year of a known author": (
        ["Wehler, Hans: Das Haus. Berlin 1990, S. 1."],
        ["missing wehler (title year) page 1"],
    ),
    "nearly the title": (["Winkler, *Der lange Weg nach Osten*, S. 3."], ["westen (title) page 3"]),
    "nearly the title, plain": (["Winkler, Der lange Weg nach Osten, S. 3."], ["westen (title) page 3"]),
    "other author of the title": (
        ["Quentrell, *De satyrica Graecorum poesi*, S. 4."],
        ["missing casaubon (author) page 4"],
    ),
    "place is no part of the title": (
        ["Eroms, Hans-Werner: Syntax der deutschen Sprache. 4. Aufl. (Berlin: Schmidt, 2009), 71–134."],
        ["syntax page 71-134"],
    ),
    "year for the title": (["Winkler 2000, S. 4"], ["westen page 4"]),
    "other year": (["Winkler 2001, S. 4"], ["missing westen (year) weimar (year) page 4"]),
    "year of nobody": (["Meier 2000, S. 4"], ["missing page 4"]),
    "name and page of nobody": (["Meier, S. 12."], ["unread"]),
    "name and page of a known author": (["Wehler, S. 12."], ["abstained wehler page 12"]),
    "name and page of a missing source": (
        ["Huber, Verfassungsgeschichte, S. 9.", "Huber, S. 12."],
        ["missing page 12"],
    ),
    "op. cit. of nobody": (["HUSSERL, op. cit., p. 120"], ["abstained page 120"]),
    "a. a. O. of nobody": (["Huber, a. a. O., S. 3"], ["abstained page 3"]),
    "pointer of nobody": (["Vgl. Schulze (wie Anm. 77), S. 123"], ["abstained page 123"]),
    "a. a. O. of a missing source": (
        ["Huber, Verfassungsgeschichte, S. 9.", "Dagegen Huber, a. a. O., S. 12."],
        ["missing page 12"],
    ),
    "same author, page": (["Wehler, *Das Deutsche Kaiserreich*, S. 3.", "Ders., S. 360."], ["wehler page 360"]),
    "same author after a missing source": (
        ["Huber, Verfassungsgeschichte, S. 9.", "Ders., S. 360."],
        ["abstained page 360"],
    ),
    "same author, nobody before": (["Ders., S. 360."], ["abstained page 360"]),
    "same author, other title": (
        ["Wehler, *Das Deutsche Kaiserreich*, S. 3.", "Ders., *Das Haus*, S. 4."],
        ["missing page 4"],
    ),
    "title alone": (["“Classification Problems of Tungus.”"], ["tungus"]),
    "title alone in single marks": (["‘Classification Problems of Tungus’."], ["tungus"]),
    "main title alone": (["*Manchuria*."], ["manchuria"]),
    "beginning of a title alone": (["*Syntax der deutschen*."], ["syntax"]),
}


@pytest.mark.parametrize(("notes", "expected"), ROWS.values(), ids=ROWS)
def test_last(notes: list[str], expected: list[str]) -> None:
    assert last(*notes) == expected


def test_draft_with_plain_titles_cites_in_notes() -> None:
    document = draft_with("Huber, Verfassungsgeschichte, S. 9.", "Müller, Republik, S. 3.")
    found = read_citations(Draft((document,)), library(LIBRARY), Config(language="de")).citations
    assert [[item.status for item in citation.items] for citation in found] == [["missing"], ["missing"]]


def test_missing_title_is_said_without_place() -> None:
    (citation,) = read("Klaus Huber: Das vergangene Reich. Ein Versuch, 2. Aufl., Stuttgart 1996, S. 33.")
    assert [item.title and item.title.text for item in citation.items] == ["Das vergangene Reich. Ein Versuch"]


def test_parts() -> None:
    (work, *_) = find_note_works(draft_with("Huber, Das Haus, 2. Aufl., Bonn 1999, S. 9."), GERMAN)["note:1"]
    assert (is_person(work, GERMAN, False), title_alone(work, GERMAN), verdict(work, GERMAN, False)) == (
        True,
        "Das Haus",
        "missing",
    )
