"""Which lines head a list of works, and which lone lines are headings for certain."""

import pytest

from refkit.documents import read_text
from refkit.documents.headings import (
    certain_headings,
    heading_marks,
    is_list_heading,
    lone_headings,
    resembles_list_heading,
)

PROSE = "The delegates unanimously approved the draft Constitution, but none of them spoke up in favour of it."

NO_LIST = [
    "Reference",
    "References to Stalin",
    "The works cited",
    "",
    "#",
    "Notes",
    "Sources say",
    "5",
    "W" * 200,
    "(selected)",
    "Zur Literatur",
    "Anmerkungen",
    "Die Quellen des Romans",
    "Literatura brasileira",
    "La bibliografía de Borges",
    "Русская литература",
]
LIST = [
    "Works Cited",
    "WORKS CITED:",
    "**Works Cited**",
    "## References ##",
    "5. Bibliography",
    "5.1 Bibliography",
    "IV. Sources",
    "# References {.unnumbered}",
    "\u2060\u2060Works  cited\u2060\u2060",
    "__Primary Sources__",
    "Bibliography (selected)",
    "Notes and references",
    "## Literaturverzeichnis",
    "LITERATUR",
    "Quellen- und Literaturverzeichnis",
    "Quellen\u2013 und Literaturverzeichnis",
    "A. Quellen und Literatur",
    "Literatur (Auswahl)",
    "Bibliographie et sources",
    "RÉFÉRENCES BIBLIOGRAPHIQUES",
    "6. Referencias bibliográficas",
    "VI. BIBLIOGRAFÍA",
    "REFERÊNCIAS",
    "Fontes e bibliografia:",
    "Riferimenti bibliografici",
    "7 Literatuurlijst",
    "Bronnen en literatuur",
    "Список литературы",
    "3. ИСТОЧНИКИ И ЛИТЕРАТУРА",
]
NOTHING_LIKE_A_LIST = [
    "",
    "#",
    "Notes",
    "Footnotes",
    "Biography",
    "Bibliophiles",
    "Differences",
    "Soures",
    "References to Stalin",
    "In all of these five references",
    "W" * 200,
]
LIKE_A_LIST = [
    "### Bibliograpy",
    "Bibliografy",
    "Refrences:",
    "**Works Sited**",
    "WORKS CITTED",
    "Literaturverzeichniss",
    "Refernces Cited",
    "Annotated Bibliography",
    "4. Selected annotated bibliography",
    "Список литиратуры",
]

HEADINGS = {
    "noop-prose": (f"{PROSE}\n\n{PROSE}\n", []),
    "noop-signature": ("He left.\n\nGrover Furr", []),
    "noop-verse": ("The wolf\n\nThe forest\n\nThe fear\n", []),
    "noop-sentence": (f"He left.\n\n{PROSE}", []),
    "noop-lower-case": (f"and so on\n\n{PROSE}", []),
    "above-prose": (f"The Oriental dialects\n\n{PROSE}", ["The Oriental dialects"]),
    "capitals": ("RESULTS\n\nFew.\n", ["RESULTS"]),
    "usual-name": ("Few.\n\n Conclusion \n\nMany.\n", ["Conclusion"]),
    "numbered": ("2. The plenum\n\nFew.\n", ["2. The plenum"]),
    "noop-name-and-number": ("Stalin 3 to 5\n\nFew.\n", []),
    "german-chapter": ("Kapitel IV Das Plenum\n\nWenige.\n", ["Kapitel IV Das Plenum"]),
    "russian-chapter": ("Глава 3. Пленум\n\nНемногие.\n", ["Глава 3. Пленум"]),
    "spanish-name": ("Pocos.\n\nConclusiones\n\nMuchos.\n", ["Conclusiones"]),
    "chapter": ("Chapter 3 The plenum\n\nFew.\n", ["Chapter 3 The plenum"]),
}


@pytest.mark.parametrize("line", NO_LIST)
def test_no_list_heading(line: str) -> None:
    assert not is_list_heading(line)


@pytest.mark.parametrize("line", LIST)
def test_list_heading(line: str) -> None:
    assert is_list_heading(line)


@pytest.mark.parametrize("line", NOTHING_LIKE_A_LIST)
def test_no_resembling_heading(line: str) -> None:
    assert not resembles_list_heading(line)


@pytest.mark.parametrize("line", LIKE_A_LIST)
def test_resembling_heading(line: str) -> None:
    assert resembles_list_heading(line)


@pytest.mark.parametrize(("text", "words"), HEADINGS.values(), ids=HEADINGS)
def test_heading_marks(text: str, words: list[str]) -> None:
    marks = heading_marks(text, certain_headings(text, lone_headings(text)))
    assert [text[mark.start : mark.end] for mark in marks] == words


# Prose in a language, the heading over the list, two of its items.
DRAFTS = {
    "de": (
        "Die Akten zeigen, dass die Partei und der Staat nicht eins waren.",
        "Quellen- und Literaturverzeichnis",
        ("Müller, Hans (2003): Der Staat und seine Feinde. Berlin: Akademie.", "Ders.: Das alte Reich. München 1999."),
    ),
    "fr": (
        "L'État et la société ne sont pas les mêmes, comme on l'a déjà dit.",
        "Bibliographie",
        ("Durkheim, Émile. 1895. Les règles. Paris : Alcan.", "FOUCAULT (Michel), Surveiller et punir, Paris, 1975."),
    ),
    "es": (
        "El estado y la sociedad no son iguales, como ya se ha dicho de los dos.",
        "6. Referencias bibliográficas",
        ("López, M. y Pérez, R. (1998). La historia. Educación, 12(3), 45-67.", "García, J. (s.f.). Guía. Madrid."),
    ),
    "pt": (
        "O estado e a sociedade não são iguais, e isso não é novo para ninguém.",
        "REFERÊNCIAS",
        ("SILVA, João da. História do trabalho. São Paulo: Nova, 2003.", "______. Outra história. Brasília, 1988."),
    ),
    "it": (
        "Lo stato e la società non sono la stessa cosa, come si è già detto.",
        "Riferimenti bibliografici",
        (
            "Eco, U. (1975), Trattato, Bompiani, Milano.",
            "Ginzburg C., Il formaggio, Torino, Einaudi, 1976.",
        ),
    ),
    "nl": (
        "De staat en de samenleving zijn niet hetzelfde, zoals al is gezegd.",
        "Literatuur",
        (
            "Jansen, P. (2003). Het werk. Amsterdam: Boom.",
            "Van Dijk, T. (z.j.). Het verhaal. Utrecht: Lemma.",
        ),
    ),
    "ru": (
        "Государство и общество не одно и то же, как уже было сказано об этом.",
        "Список литературы",
        (
            "1. Жуков Ю. Н. Иной взгляд. М.: Вагриус, 2003.",
            "2. Петров П. П. О школе // История. 1998. С. 4.",
        ),
    ),
    "en": (
        "The cells were grown as described before, and they were not the same.",
        "Notes and references",
        (
            "1. Smith J, Jones AB. On cells. J Hist. 2003;12:45-6.",
            "2. Silva M. A new cell. Cell. 2001;3(2):12.",
        ),
    ),
}


def _listed(text: str, name: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in read_text(text, name).marks_of("reference-list")]


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@pytest.mark.parametrize("language", DRAFTS)
def test_prose_under_such_a_heading_is_read(language: str, name: str) -> None:
    prose, heading, _ = DRAFTS[language]
    sign = "## " if name.endswith("md") else ""
    assert _listed(f"{prose}\n\n{sign}{heading}\n\n{prose} {prose}\n\n{prose}\n", name) == []


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\n112\n\n"], ids=["lines", "paragraphs", "page-number"])
@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@pytest.mark.parametrize("language", DRAFTS)
def test_list_is_left_out_and_what_follows_is_read(language: str, name: str, between: str) -> None:
    prose, heading, items = DRAFTS[language]
    sign = "## " if name.endswith("md") else ""
    listed = f"{sign}{heading}\n\n{between.join(items)}"
    text = f"{prose} {prose}\n\n{listed}\n\n{sign}Appendix A\n\n{prose} {prose}\n"
    assert _listed(text, name) == [listed]


ANNOTATED = (
    "Zhukov, Iurii. *Inoy Stalin*. Vagrius, 2003.\n\n"
    "This is the first book that uses the archive, and it says little on what the plenum did in the end."
)


@pytest.mark.parametrize("heading", ["Bibliograpy", "Works Sited:", "Annotated Bibliography"])
@pytest.mark.parametrize("name", ["draft.md", "draft.txt"])
def test_misspelt_heading_over_items_and_notes(heading: str, name: str) -> None:
    text = f"{PROSE}\n\n{heading}\n\n{ANNOTATED}\n\n{ANNOTATED}"
    assert _listed(text, name) == [text[len(PROSE) + 2 :]]


@pytest.mark.parametrize("heading", ["Preferences", "Bibliograpy", "Annotated Bibliography"])
def test_prose_under_a_misspelt_heading_is_read(heading: str) -> None:
    assert _listed(f"{PROSE}\n\n## {heading}\n\n{PROSE} {PROSE}\n\n{PROSE}\n", "draft.md") == []


def test_misspelt_heading_with_nothing_below() -> None:
    assert _listed(f"{PROSE}\n\n## Preferences\n", "draft.md") == []


@pytest.mark.parametrize("behind", [PROSE, f"-----\n\n4. {PROSE}"], ids=["prose", "rule"])
def test_prose_behind_the_last_item_is_read(behind: str) -> None:
    listed = "## Works Cited\n\nZhukov, Iurii. *Inoy Stalin*. 2003.\n\nGetty, J. Arch. *Origins*. 1985."
    assert _listed(f"{PROSE}\n\n{listed}\n\n{behind}\n", "draft.md") == [listed]
