"""What a row without citations is, and the library that stands behind all of them.

The works are by people and bodies whose names stand in the sentences, so that silence is earned.
"""

from dataclasses import dataclass

from refkit.config import ConventionSetting
from tests.citations.rows.row import bibliography, library, read

WORKS = (
    "Smith 2004",
    "Smith & Jones 2010",
    "Jones 2005",
    "Brown 2006",
    'Weber "Stadt und Land" 1922',
    "Keller 1998",
    "Müller 2016",
    "Rousseau 1755",
    "Silva 2015",
    "Santos 2008",
    "Dupont 2013",
    "Martin 2011",
    "García 1985",
    "López 1999",
    "Rossi 2011",
    "Bianchi 2009",
    "Jansen 2012",
    "de Vries 2003",
    "Иванов 2009",
    "Петров 2014",
    "{World Bank} 2010",
    "{Ministry of Health} 2001",
)

BOTH: tuple[ConventionSetting, ...] = ("author-date", "mla")
DATED: tuple[ConventionSetting, ...] = ("author-date",)
MLA: tuple[ConventionSetting, ...] = ("mla",)


@dataclass(frozen=True, slots=True)
class Quiet:
    """A text that cites nothing but `beside`, and the conventions of the drafts it may stand in."""

    id: str
    text: str
    beside: tuple[str, ...]
    conventions: tuple[ConventionSetting, ...]
    language: str


def quiet(
    group: str,
    *texts: str,
    beside: str = "",
    conventions: tuple[ConventionSetting, ...] = BOTH,
    language: str = "en",
) -> tuple[Quiet, ...]:
    """Rows of one kind, numbered within it; `beside` is a citation that is put before each text."""
    cited = (beside,) if beside else ()
    return tuple(
        Quiet(f"{group}-{number}", " ".join((*cited, text)), cited, conventions, language)
        for number, text in enumerate(texts, 1)
    )


def heard(row: Quiet, convention: ConventionSetting) -> list[str]:
    """What the program takes for citations in a text that has none but `beside`."""
    return [citation.raw for citation in read(row.text, library(bibliography(WORKS)), convention, row.language)]
