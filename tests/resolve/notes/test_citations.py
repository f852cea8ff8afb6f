"""Citations in notes as they are settled: works by author and title, ibid. in order, what stays silent, what is missing."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.records import Citation
from refkit.run import explain, read_citations
from tests.citations.notes.factories import draft_with, written_place
from tests.resolve.factories import library

LIBRARY = """
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: Reformy}, year = {2003}}
@book{tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, year = {2000}}
@article{excesses, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, journal = {Russian Review},
    pages = {113--138}, year = {2002}}
@book{road, author = {Getty, J. Arch and Naumov, Oleg V.}, title = {The Road to Terror}, year = {1999}}
@book{everyday, author = {Fitzpatrick, Sheila}, title = {Everyday Stalinism: Ordinary Life}, year = {1999}}
@book{empire, author = {Hobsbawm, Eric}, title = {The Age of Empire}, year = {1987}}
@book{extremes, author = {Hobsbawm, Eric}, title = {The Age of Extremes}, year = {1994}}
@collection{world, editor = {Jones, Ann and Brown, Bob and Clark, Carl}, title = {The Renaissance World}, year = {2007}}
@incollection{bread, author = {Smith, John}, title = {Bread, Wine, and Money}, booktitle = {The Renaissance World},
    pages = {20--45}, year = {2007}}
@book{munthe, author = {Munthe, Caspar and Heiberg, Ludvig}, title = {Historia Graecae Linguae}, volume = {1}}
@book{semitics, author = {Eskhult, Josef}, title = {Albert Schultens: Comparative Semitics}}
@incollection{crisis, author = {Eskhult, Josef}, title = {Albert Schultens: A Crisis}, booktitle = {Wendepunkte}}
@book{king, author = {King, Jr., Martin Luther}, title = {Strength to Love}, year = {1963}}
@book{britannica, title = {Encyclopaedia Britannica}, year = {1911}}
@book{anon, author = {{World Bank}}, title = {World Development Report 1990}, year = {1990}}
"""
INOY = "Zhukov, *Inoy Stalin*, 3."


def citations(*notes: str, bib: str = LIBRARY, language: str = "") -> tuple[Citation, ...]:
    """The citations of a draft with these notes."""
    return read_citations(Draft((draft_with(*notes),)), library(bib), Config(language=language)).citations


def settled(*notes: str, bib: str = LIBRARY, language: str = "") -> list[str]:
    """Each item on one line: its key or status, what differs, its locators."""
    lines = []
    for citation in citations(*notes, bib=bib, language=language):
        for item in citation.items:
            keys = " ".join(match.id for match in item.candidates)
            differs = [part for match in item.candidates for part in match.differs] if item.id else []
            head = item.id or f"{item.status} {keys}".strip()
            lines.append(" ".join([head, *(f"({part})" for part in differs), *map(written_place, item.locators)]))
    return lines


NOOP = {
    "prose": ["The term *kulak*, 12 of whom were deported, is from *Pravda*."],
    "thanks": ["I thank Ann Jones, Bob Brown, and the editors of *Russian Review*."],
    "archive": ["RGASPI, f. 17, op. 3, d. 45, l. 12."],
    "classical places": ["Cicero, *De oratore* 1.12.4; Homer, *Iliad* 2.45; Strabo, Geography 8.1.2."],
    "note of the draft": ["See note 12 above, and chapter 3, section 2."],
    "newspaper": ["*Pravda*, 5 March 1936, 2.", "“Stalin Speaks,” *New York Times*, March 5, 1936, 4."],
    "letter": ["Ivanov to Petrov, 12 May 1936, box 3, folder 2, Hoover Institution Archives."],
    "words quoted": ["Getty says, “the archives, 45 in all, were closed.”"],
    "names in prose": ["As Zhukov, Stalin and 12 others said."],
    "name and number in prose": ["For Fitzpatrick, 20 cases were enough."],
    "name and page of nobody cited before": ["Fitzpatrick, 45."],
    "work cited by title alone, no page": ["*Inoy Stalin* is a strange book."],
    "shelfmark": ["Paris, Bibliothèque nationale, MS grec 2604, fol. 12r."],
    "law": ["Civil Rights Act of 1964, Pub. L. 88-352, 78 Stat. 241."],
    "web address": ["Sheila Fitzpatrick, personal page, https://example.org/a/b,c/2003.html."],
    "ships": ["The *Titanic*, 46,000 tons, and the *Olympic*, launched in 1910, were sisters."],
    "foreign words": ["Zhukov calls it *narod*, 12 times in all."],
    "definition in quotation marks": ["The word means “people,” 3 of them at least, as Zhukov says."],
    "author unknown, title not marked": ["Conquest, Great Terror, 45."],
    "source without page or publication": ["Conquest, *Great Terror*."],
}


@pytest.mark.parametrize("notes", NOOP.values(), ids=NOOP.keys())
def test_note_that_cites_nothing(notes: list[str]) -> None:
    assert settled(*notes) == []


ROWS = {
    "full": (["Yuri Zhukov, *Inoy Stalin* (Moscow: Vagrius, 2003), 345."], ["inoy page 345"]),
    "full, other year": (["Yuri Zhukov, *Inoy Stalin* (Moscow: Vagrius, 2005), 345."], ["inoy (year) page 345"]),
    "full, year of the first print": (["Yuri Zhukov, *Inoy Stalin* (Moscow: V, 2005 [2003]), 3."], ["inoy page 3"]),
    "full, most of the title": (
        ["Ann Jones, Bob Brown, and Carl Clark, eds., *The World of the Renaissance in Colour* (London: X, 2007), 3."],
        ["world (title) page 3"],
    ),
    "full, other title of that year": (
        ["Yuri Zhukov, *Inoy Kirov* (Moscow: Vagrius, 2003), 345."],
        ["missing inoy tayny page 345"],
    ),
    "own pages of an article": (
        ["J. Arch Getty, “Excesses Are Not Permitted,” *Russian Review* 61 (2002): 113–38."],
        ["excesses"],
    ),
    "own pages and a page": (
        ["John Smith, “Bread, Wine, and Money,” in *The Renaissance World* (London: X, 2007), 20–45, at 33."],
        ["bread page 33"],
    ),
    "own pages in a short note": (["Getty, “Excesses,” 113–38."], ["excesses page 113-138"]),
    "title longer than the library has it": (
        ["J. Arch Getty, “‘Excesses Are Not Permitted’: Mass Terror,” *Russian Review* 61 (2002): 120."],
        ["excesses page 120"],
    ),
    "short": ([INOY], ["inoy page 3"]),
    "short, plain": (
        ["See Zhukov, Tayny Kremlia, 12; Fitzpatrick, Everyday Stalinism, 9."],
        ["tayny page 12", "everyday page 9"],
    ),
    "prose in front of the names": (["Similarly Zhukov, *Inoy Stalin*, 3."], ["inoy page 3"]),
    "other name in front": (["Both Stalin and Zhukov, *Inoy Stalin*, 3."], ["inoy page 3"]),
    "comma of the sentence": (["In Moscow, Zhukov, Tayny Kremlia, 3."], ["tayny page 3"]),
    "editors": (["Jones, Brown, and Clark, *Renaissance World*, 3."], ["world page 3"]),
    "junior": (["Martin Luther King Jr., *Strength to Love* (New York: Harper, 1963), 12."], ["king page 12"]),
    "junior behind a comma": (["Martin Luther King, Jr., *Strength to Love*, 12."], ["king page 12"]),
    "corporate author": (["World Bank, *World Development Report 1990*, 5."], ["anon page 5"]),
    "u and v": (["Munthe and Heiberg, *Historia Graecae Lingvae*, 1:17."], ["munthe volume 1 page 17"]),
    "volume alone": (["Munthe and Heiberg, *Historia Graecae*, 1."], ["munthe volume 1"]),
    "year for a page": (["Zhukov, *Inoy Stalin*, 2003."], ["inoy"]),
    "misspelt name": (
        ["Zhukow, *Inoy Stalin*, 3; Fitzpatrik, *Everyday Stalinism*, 4."],
        ["inoy (author) page 3", "everyday (author) page 4"],
    ),
    "other author": (["Sheila Brown, *Everyday Stalinism: Ordinary Life*, 3."], ["missing everyday page 3"]),
    "op. cit. of an author not cited": (["Fitzpatrick, op. cit., 12."], ["abstained page 12"]),
    "title alone in a sentence": (
        ["As she says in *Everyday Stalinism* (Oxford: OUP, 1999), 23, so it was."],
        ["everyday page 23"],
    ),
    "work without an author": (["*Encyclopaedia Britannica*, 11th ed. (1911), s.v. “Stalin.”"], ["britannica"]),
    "titles that begin alike": (["Hobsbawm, *Age*, 45."], ["ambiguous empire extremes page 45"]),
    "one of them cited before": (
        ["Hobsbawm, *Age of Empire*, 4.", "Hobsbawm, *Age*, 45."],
        ["empire page 4", "empire page 45"],
    ),
    "a book and an article that begin alike": (
        ["Eskhult, *Albert Schultens*, 3; Eskhult, “Albert Schultens,” 4."],
        ["semitics page 3", "crisis page 4"],
    ),
    "ibid.": ([INOY, "Ibid.", "Ibid., 4–5."], ["inoy page 3", "inoy", "inoy page 4-5"]),
    "ibid. in the note": (
        ["For one, see Zhukov, *Inoy Stalin*, 3. For another, see ibid., 461."],
        ["inoy page 3", "inoy page 461"],
    ),
    "ibid. after prose": ([INOY, "This was not new.", "Ibid., 5."], ["inoy page 3", "inoy page 5"]),
    "ibid. after a parenthesis": (["So it was (Zhukov, Tayny 4).", "Ibid., 5."], ["tayny page 4", "tayny page 5"]),
    "ibid. after an archive": ([INOY, "RGASPI, f. 17, op. 3.", "Ibid., 5."], ["inoy page 3", "abstained inoy page 5"]),
    "ibid. after a parenthesis of a missing source": (
        [INOY, "So it was (Conquest, “Terror” 4).", "Ibid., 5."],
        ["inoy page 3", "missing page 4", "missing page 5"],
    ),
    "ibid. after classical places in prose": (
        [INOY, INOY, INOY, "So it was (Aduersus mathematicos 1.228), and later (Homer, *Iliad* 2.45).", "Ibid., 5."],
        ["inoy page 3", "inoy page 3", "inoy page 3", "inoy page 5"],
    ),
    "ibid. in a parenthesis": ([INOY, "So it was (ibid., 4)."], ["inoy page 3", "inoy page 4"]),
    "ibid. after a missing source": (
        ["Conquest, *Great Terror*, 3.", "Ibid., 5."],
        ["missing page 3", "missing page 5"],
    ),
    "ibid. after a tie": (
        ["Hobsbawm, *Age*, 4.", "Ibid., 5."],
        ["ambiguous empire extremes page 4", "ambiguous empire extremes page 5"],
    ),
    "ibid. with nothing before": (["Ibid., 5."], ["abstained page 5"]),
    "idem": (["Hobsbawm, *Age of Extremes*, 5; idem, *The Age of Empire*, 12."], ["extremes page 5", "empire page 12"]),
    "op. cit.": (
        ["Hobsbawm, *Age of Extremes*, 5.", INOY, "Hobsbawm, op. cit., 45."],
        ["extremes page 5", "inoy page 3", "extremes page 45"],
    ),
    "name and page": ([INOY, "Zhukov, 45."], ["inoy page 3", "inoy page 45"]),
    "name and page, two works cited": (
        [INOY, "Zhukov, *Tayny Kremlia*, 4.", "Zhukov, 45."],
        ["inoy page 3", "tayny page 4", "ambiguous inoy tayny page 45"],
    ),
    "missing": (["Robert Conquest, *The Great Terror* (London: Macmillan, 1968), 45."], ["missing page 45"]),
    "missing, plain": (["Robert Conquest, The Great Terror (London: Macmillan, 1968), 45."], ["missing page 45"]),
    "missing work of a known author": (
        ["Sheila Fitzpatrick, *Tear Off the Masks!* (Princeton: PUP, 2005), 45."],
        ["missing everyday page 45"],
    ),
    "publication is no citation of its own": (
        ["Conquest, *Terror* (New York: Zhukov, 1968), 4; Zhukov, *Inoy Stalin* (Moscow: Getty, 2003), 345."],
        ["missing page 4", "inoy page 345"],
    ),
    "parenthesis that holds a full note": (
        ["It was so (see Yuri Zhukov, *Inoy Stalin* (Moscow: Vagrius, 2003), 345)."],
        ["inoy page 345"],
    ),
}


@pytest.mark.parametrize(("notes", "expected"), ROWS.values(), ids=ROWS.keys())
def test_settled(notes: list[str], expected: list[str]) -> None:
    assert settled(*notes) == expected


ASIDES = {
    "classical place": "So it was (Aduersus mathematicos 1.228).",
    "classical place in italics": "So it was (Homer, *Iliad* 2.45).",
    "source that the library lacks": "So it was (Conquest, Terror 4).",
}


@pytest.mark.parametrize("prose", ASIDES.values(), ids=ASIDES.keys())
@pytest.mark.parametrize("place", ["body", "note"])
def test_parenthesis_of_no_work_in_a_draft_that_cites_in_notes(prose: str, place: str) -> None:
    text = f"{prose}[^1]\n\n[^1]: {INOY}\n" if place == "body" else f"So.[^1]\n\n[^1]: {INOY} {prose}\n"
    draft = Draft((read_text(text, "draft.md"),))
    found = read_citations(draft, library(LIBRARY), Config(convention="notes"))
    assert [[item.id for item in citation.items] for citation in found.citations] == [["inoy"]]


RUNS = {
    "joined": (
        ["See Zhukov, *Inoy*, 3; see also Getty, “Excesses,” 120."],
        ["Zhukov, *Inoy*, 3; see also Getty, “Excesses,” 120"],
    ),
    "sentences without prose": (
        ["Zhukov, *Inoy*, 3. Cf. Getty, “Excesses,” 120."],
        ["Zhukov, *Inoy*, 3. Cf. Getty, “Excesses,” 120"],
    ),
    "divided by prose": (["For A, see Zhukov, *Inoy*, 3. For B, see ibid., 4."], ["Zhukov, *Inoy*, 3", "ibid., 4"]),
    "title that opens the citation": (
        ["*Encyclopaedia Britannica* (London: EB, 1911), 4."],
        ["*Encyclopaedia Britannica* (London: EB, 1911), 4"],
    ),
    "a parenthesis beside": (
        ["Zhukov, *Inoy*, 3, but otherwise (Getty, “Excesses” 120)."],
        ["Zhukov, *Inoy*, 3", "(Getty, “Excesses” 120)"],
    ),
}


@pytest.mark.parametrize(("notes", "expected"), RUNS.values(), ids=RUNS.keys())
def test_records(notes: list[str], expected: list[str]) -> None:
    assert [citation.raw for citation in citations(*notes)] == expected


def test_record() -> None:
    (citation,) = citations("See Zhukov, *Inoy Stalin*, 345.")
    (item,) = citation.items
    assert (citation.stream, citation.convention, citation.mode, citation.understood) == (
        "note:1",
        "notes",
        "note",
        "full",
    )
    assert (str(item.authors[0]), item.title and item.title.text, item.author_source) == (
        "Zhukov",
        "Inoy Stalin",
        "explicit",
    )


def test_positions() -> None:
    notes = (INOY, "Zhukov, *Inoy Stalin*, 4.", "Ibid.", "Ibid., 5.")
    assert [item.position for citation in citations(*notes) for item in citation.items] == [
        "first",
        "subsequent",
        "ibid",
        "ibid-with-locator",
    ]


def test_prefixes() -> None:
    found = [
        (item.prefix, item.mediated_by)
        for citation in citations("See also Zhukov, *Inoy*, 3; cf. Getty, “Excesses,” 120.", "Quoted in *ibid.*, 121.")
        for item in citation.items
    ]
    assert found == [("See also", None), ("cf.", None), ("Quoted in", "excesses")]


def test_explained() -> None:
    document = draft_with(INOY)
    found = explain(Draft((document,)), library(LIBRARY), Config(), document.path, document.text.index("Zhukov") + 2)
    assert found is not None
    assert found.steps[-2:] == (
        "as a work in a note, Zhukov, “Inoy Stalin”: inoy (the name, the main title)",
        "chosen: matched inoy: the name, the main title",
    )


def _steps(piece: str, times: int) -> int:
    """How many functions are entered while a note of one piece again and again is read and settled."""
    entered = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal entered
        entered += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        citations(piece * times)
    finally:
        sys.setprofile(None)
    return entered


@pytest.mark.parametrize(
    "piece", ["(Zhukov 3). ", "(Foo 3). ", "Zhukov, op. cit., 3. ", "Zhukov, Inoy, x (P: X, 1900). "]
)
def test_work_grows_with_the_note_and_no_faster(piece: str) -> None:
    citations(piece)
    assert _steps(piece, 400) <= 2.3 * _steps(piece, 200)


PIECES = st.sampled_from(
    [
        "Zhukov",
        "Getty",
        "Inoy Stalin",
        " and ",
        ", ",
        "; ",
        ". ",
        "(",
        ")",
        "*",
        "“",
        "”",
        "12",
        "1:17",
        "1984",
        ": ",
        "Ibid.",
    ]
    + ["a. a. O., ", "Ders., ", "(wie Anm. 3)", "Zhukov, Yuri: ", "ZHUKOV, Y. ", "Moscow 2003", "S. 3"]
    + ["ibid., ", "op. cit.", "idem", "(Moscow: V, 2003)", "*Inoy Stalin*, ", "(Zhukov 3)", " in "]
)
NOTES = st.lists(PIECES, max_size=20).map("".join)


@settings(max_examples=100, deadline=None)
@given(st.lists(NOTES, min_size=1, max_size=3))
def test_laws(notes: list[str]) -> None:
    """Never raises; citations of a note do not overlap, and their items lie in them, in order."""
    by_stream: dict[str, int] = {}
    for citation in citations(*notes):
        assert citation.start >= by_stream.get(citation.stream, 0)
        by_stream[citation.stream] = citation.end
        starts = [item.start for item in citation.items]
        assert starts == sorted(starts)
        assert all(citation.start <= item.start < item.end <= citation.end for item in citation.items)
