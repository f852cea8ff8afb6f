"""The works of a note as shapes: full, short, ibid., several in one note; and notes that cite nothing."""

import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.citations.notes import find_note_works, goes_on, prefix_before
from refkit.documents import read_text
from tests.citations.notes.factories import ENGLISH, draft_with, note_works, written

NOOP = {
    "nothing": "",
    "prose": "The term is rare before the plenum of 1937.",
    "emphasis": "The term *kulak* is not used before that.",
    "title in prose": "On this see also what *Pravda* wrote in those days.",
    "quoted prose": "She says, “the archives were closed to us in those years,” and leaves it there.",
    "note of the draft": "See note 12 above.",
    "chapter of the draft": "See Chapter 7, 3.2 of this book.",
    "interview": "Interview with Anna Petrova in Moscow.",
    "scholia": "Scholia in Theocritum (scholia uetera) f a.–d.",
    "parenthesis": "See the discussion (Zhukov 345).",
    "dates of a life": "This was Wolfgang Lazius (1514–1565).",
    "series": "They stand in *Studies* (not in *Papers*).",
}


@pytest.mark.parametrize("note", NOOP.values(), ids=NOOP.keys())
def test_note_that_cites_nothing(note: str) -> None:
    assert written(note) == []


UNCLEAR = {
    "thanks": "I thank Ann Jones, Bob Brown, and the editors of *Slavic Review* for their comments.",
    "letter": "Ivan Ivanov to Petr Petrov, Hoover Institution Archives.",
    "shelfmark": "Paris, Bibliothèque nationale, MS grec 2604, fol. 12r.",
    "shelfmark with a collection": "Hoover Institution Archives, Nicolaevsky Collection, box 3, folder 2.",
    "law": "Civil Rights Act of 1964, Pub. L. 88-352, 78 Stat. 241.",
    "law in German": "BGB, § 433, Abs. 1; Gesetz vom 5. Mai 1936, RGBl. I, S. 12.",
    "web address": "Sheila Fitzpatrick, personal page, https://example.org/a/b,c/2003.html, 5 May 2003.",
    "ships": "The *Titanic*, 46,000 tons, and the *Olympic*, launched in 1910, were sisters.",
    "foreign words": "He calls it *narod*, 12 times in all; the German *Volk*, Berlin 1995, is no equal.",
    "definition in quotation marks": "The word means “people,” 3 of them at least, as it does in Gothic.",
    "op. cit. without a name": "As was said in the op. cit. of my friend, 12 were there.",
    "date of a newspaper": "*Izvestiia*, 12 May 1936, 3; *Pravda*, Moscow, 5 March 1936.",
    "Russian archive": "РГАСПИ. Ф. 17. Оп. 3. Д. 45. Л. 12.",
    "archive": "RGASPI, f. 17, op. 3, d. 45, l. 12.",
    "classical place": "Cicero, *De oratore* 1.12.4.",
    "classical places": "Strabo, *Geography* 8.1.2; Homer, *Iliad* 2.45.",
    "classical place in plain text": "E.g. Dionysius of Halicarnassus, Antiquitates Romanae 1.90.1.",
    "archive behind a letter": "Ivanov to Petrov, 12 May 1936, box 3, folder 2, Hoover Institution Archives.",
    "newspaper": "*Pravda*, 5 March 1936, 2.",
    "article without an author": "“Stalin Speaks,” *New York Times*, March 5, 1936, 4.",
    "title with neither page nor publication": "Crusius, *Turcograeciae Libri Octo*.",
    "words quoted behind a name": "Getty says, “the archives, 45 in all, were closed.”",
    "title by itself": "*Inoy Stalin*, 345.",
    "plain short title": "Zhukov, Inoy Stalin, 345.",
}


@pytest.mark.parametrize("note", UNCLEAR.values(), ids=UNCLEAR.keys())
def test_no_form_that_is_a_citation_without_a_library(note: str) -> None:
    assert [work for work in note_works(note) if work.is_clear] == []


FULL = {
    "book": (
        "Anna Rhode, *Oratio de Lingua* (Argentinae: typis, 1605), 12–15.",
        "Anna Rhode, *Oratio de Lingua* (1605) @ page 12-15",
    ),
    "no page": ("Anna Rhode, *Oratio* (Argentinae: typis, 1605).", "Anna Rhode, *Oratio* (1605)"),
    "article": (
        "John Doe, “Title,” *Journal* 6, no. 2 (1984): 17–35.",
        'John Doe, "Title" in Journal (1984) @ page 17-35',
    ),
    "chapter": (
        "John Doe, “Title,” in *Book*, ed. Ann X and Bob Y, Studies 20 (Place: Pub, 1980), 123–37.",
        'John Doe, "Title" in Book (1980) @ page 123-137',
    ),
    "single quotation marks": (
        "Italo Calvino, ‘Cybernetics and Ghosts’, in *The Literature Machine*, trans. Patrick Creagh (London: Secker, 1987), 3–27.",
        'Italo Calvino, "Cybernetics and Ghosts" in The Literature Machine (1987) @ page 3-27',
    ),
    "editor": ("Ann Jones, ed., *The World* (London: X, 2007), 5.", "Ann Jones, *The World* (2007) @ page 5"),
    "editors": (
        "Ann Jones, Bob Brown, and Carl Clark, eds., *The World* (London: X, 2007).",
        "Ann Jones & Bob Brown & Carl Clark, *The World* (2007)",
    ),
    "et al.": (
        "Aldus Manutius et al., eds., *Thesaurus* (Venetiis: Aldus, 1496), 236v",
        "Aldus Manutius et al., *Thesaurus* (1496) @ page 236v",
    ),
    "edition": (
        "Johann Walch, *Introductio*, Editio secunda auctior (Ienae: Croecker, 1772), 137",
        "Johann Walch, *Introductio* (1772) @ page 137",
    ),
    "edition and year": ("Ann Lee, *Guide*, 11th ed. (1911), 5", "Ann Lee, *Guide* (1911) @ page 5"),
    "series with a period": (
        "Toon Van Hal, *Moedertalen*, Verhandelingen voor Kunsten. Nieuwe Reeks 20 (Brussel: Academie, 2010)",
        "Toon Van Hal, *Moedertalen* (2010)",
    ),
    "title in a title": (
        "Asaph Ben-Tov, “*Turco-Graecia* – German Humanists,” in *The World* (Farnham: Ashgate, 2013), 194",
        'Asaph Ben-Tov, "Turco-Graecia – German Humanists" in The World (2013) @ page 194',
    ),
    "quotation in a title": (
        "Toon Van Hal, *“Moedertalen En Taalmoeders”: Het Onderzoek* (Brussel: Academie, 2010)",
        "Toon Van Hal, *“Moedertalen En Taalmoeders”: Het Onderzoek* (2010)",
    ),
    "title with a question": (
        "John Considine, “Why Was Saumaise Interested?” *Language & History* 53 (2010): 81–96",
        'John Considine, "Why Was Saumaise Interested?" in Language & History (2010) @ page 81-96',
    ),
    "parenthesis in the title": (
        "Josef Eskhult, *Albert Schultens (1686–1750)* (Uppsala: Nodus, 2015), 5",
        "Josef Eskhult, *Albert Schultens (1686–1750)* (2015) @ page 5",
    ),
    "parenthesis in the publication": (
        "William Burton, *Historia* (Londinii (Augustae): apud Roycroft, 1657), 29",
        "William Burton, *Historia* (1657) @ page 29",
    ),
    "bracket before the publication": (
        "Anna Rüdiger, *Grundriß*, 1 \\[*Sprache*; no more published\\] (Leipzig: Kummer, 1782), 39",
        "Anna Rüdiger, *Grundriß* (1782) @ page 39",
    ),
    "two years": (
        "Ann Ries, *Lehrbuch* (Mainz: Craß, 1786 \\[1782\\]), 1:199",
        "Ann Ries, *Lehrbuch* (1786 1782) @ volume 1, page 199",
    ),
    "no year yet": ("Raf Van Rooy, *Dialect* (Oxford: University Press, fc.).", "Raf Van Rooy, *Dialect* ()"),
    "no parenthesis": (
        "Hans Müller, *Geschichte der Stadt*, Berlin 1980, pp. 45–47",
        "Hans Müller, *Geschichte der Stadt* (1980) @ page 45-47",
    ),
    "thesis": (
        "Jane Doe, “Peasants” (PhD diss., University of Chicago, 1995), 44.",
        'Jane Doe, "Peasants" (1995) @ page 44',
    ),
    "newspaper": ("Yuri Zhukov, “Zhupel,” *Pravda*, November 16, 2002, 8.", 'Yuri Zhukov, "Zhupel" in Pravda @ page 8'),
    "in a parenthesis": (
        "It takes long (see Jan Gerretzen, *Schola* (Nijmegen: Dekker, 1940), 151–52).",
        "Jan Gerretzen, *Schola* (1940) @ page 151-152",
    ),
    "title alone in a sentence": (
        "As she argues in *Everyday Stalinism* (Oxford: OUP, 1999), 23, queues were long.",
        "*Everyday Stalinism* (1999) @ page 23",
    ),
    "quotation behind": (
        "Hugo Grotius, “Viro,” in *Epistolae* (Leiden: Elzevir, 1648), 143: “Graecorum est”.",
        'Hugo Grotius, "Viro" in Epistolae (1648) @ page 143',
    ),
    "plain text": (
        "Anna Rhode, Oratio de Lingua (Argentinae: typis, 1605), 12.",
        "Anna Rhode, Oratio de Lingua (1605) @ page 12",
    ),
}
SHORT = {
    "article": ("Gedike, “Ueber Dialekte,” 21", 'Gedike, "Ueber Dialekte" @ page 21'),
    "book": ("Zhukov, *Inoy Stalin*, 345.", "Zhukov, *Inoy Stalin* @ page 345"),
    "no comma": ("Zhukov, *Inoy Stalin* 345.", "Zhukov, *Inoy Stalin* @ page 345"),
    "two authors": ("See Munthe and Heiberg, *Historia*, 1:17.", "Munthe & Heiberg, *Historia* @ volume 1, page 17"),
    "mediated": (
        "Lydiat in Humphrey Prideaux, ed., *Marmora*, ii.21.",
        "Humphrey Prideaux, *Marmora* @ volume ii, page 21",
    ),
    "prose before": (
        "For Zygomalas, see Crusius, *Turcograecia*, 99, 216.",
        "Crusius, *Turcograecia* @ page 99, page 216",
    ),
    "prose behind": (
        "Schwartz and Helm, *Disputatio*, c.1v were aware of it.",
        "Schwartz & Helm, *Disputatio* @ page c.1v",
    ),
    "no page": ("Lamers, “Janus Lascaris’ Oration”.", 'Lamers, "Janus Lascaris’ Oration"'),
    "same author": ("idem, *The Age of Empire*, 12", "idem, *The Age of Empire* @ page 12"),
    "volume and page": ("Ries, *Lehrbuch*, 1: e.g. 637, 655.", "Ries, *Lehrbuch* @ volume 1, page 637, page 655"),
    "pages behind a semicolon": ("Casaubon, *De Linguis*, 139; 190.", "Casaubon, *De Linguis* @ page 139, page 190"),
    "word of a dictionary": ("*Encyclopaedia*, 11th ed. (1911), s.v. “Stalin.”", "*Encyclopaedia* (1911)"),
    "ibid.": ("Ibid., 12.", "[again] @ page 12"),
    "ibid. alone": ("Ibid.", "[again]"),
    "ibid. in the sentence": ("Lydiat in ibid., ii.134.", "[again] @ volume ii, page 134"),
    "ibid. in italics": ("*Ibid.*, 12.", "[again] @ page 12"),
    "id.": ("Id. at 76.", "[again] @ page 76"),
    "op. cit.": ("Hobsbawm, op. cit., 45.", "[before], Hobsbawm @ page 45"),
    "name and page": ("Hobsbawm, 45.", "[named], Hobsbawm @ page 45"),
    "unread": ("Fond 17, op. 3.", "[unread]"),
}
SINGLE = {f"full, {name}": row for name, row in FULL.items()} | {f"short, {name}": row for name, row in SHORT.items()}


@pytest.mark.parametrize(("note", "expected"), SINGLE.values(), ids=SINGLE.keys())
def test_work(note: str, expected: str) -> None:
    assert written(note) == [expected]


SEVERAL = {
    "semicolon": ("Zhukov, *Inoy*, 3; Getty, “Excesses,” 4", ["Zhukov, *Inoy* @ page 3", 'Getty, "Excesses" @ page 4']),
    "and": ("Zhukov, *Inoy*, 3 and Getty, “Excesses,” 4", ["Zhukov, *Inoy* @ page 3", 'Getty, "Excesses" @ page 4']),
    "comma": (
        "Burton, *Historia*, Petrus Lager and Johannes Palm, *Historiola* (Vpsaliae: Curio, 1685), Harles, *Introductio*.",
        ["Burton, *Historia*", "Petrus Lager & Johannes Palm, *Historiola* (1685)", "Harles, *Introductio*"],
    ),
    "sentences": (
        "For Zygomalas, see Crusius, *Turcograecia*, 99. For Cabasilas, see ibid., 461.",
        ["Crusius, *Turcograecia* @ page 99", "[again] @ page 461"],
    ),
    "plain title, or a name with a page": (
        "Zhukov, Inoy Stalin, 345.",
        ["Zhukov, Inoy Stalin @ page 345", "[named], Inoy Stalin @ page 345"],
    ),
    "plain place, or a name": (
        "In those days, Crusius, Turcograecia, 99.",
        ["Crusius, Turcograecia @ page 99", "[named], Turcograecia @ page 99"],
    ),
}


@pytest.mark.parametrize(("note", "expected"), SEVERAL.values(), ids=SEVERAL.keys())
def test_several_works(note: str, expected: list[str]) -> None:
    assert written(note) == expected


LINKS = {
    "; ": True,
    " and ": True,
    ". See also ": True,
    "; but see ": True,
    ". ": True,
    " to ": False,
    ". For it, see ": False,
}


@pytest.mark.parametrize(("between", "expected"), LINKS.items(), ids=LINKS.keys())
def test_what_joins_works(between: str, expected: bool) -> None:
    assert goes_on(between, ENGLISH) is expected


PREFIXES = {
    "": "",
    "It was so. ": "",
    "See also ": "See also",
    "Of that, see e.g., ": "see e.g.",
    "quoted in *": "quoted in",
}


@pytest.mark.parametrize(("before", "expected"), PREFIXES.items(), ids=PREFIXES.keys())
def test_prefix(before: str, expected: str) -> None:
    assert prefix_before(f"{before}Zhukov", len(before), ENGLISH) == expected


def test_votes() -> None:
    works = find_note_works(draft_with("Zhukov, *Inoy*, 3.", "Ibid., 4.", "RGASPI, f. 17, op. 3."), ENGLISH)
    assert [work.is_clear for found in works.values() for work in found].count(True) == 1


def test_no_notes_in_a_body() -> None:
    assert find_note_works(read_text("Zhukov, *Inoy Stalin*, 345.", "draft.md"), ENGLISH) == {}


PIECES = st.sampled_from(
    ["Zhukov", "Inoy", " and ", ", ", "; ", ". ", "(", ")", "[", "]", "*", "“", "”", "‘", "’", " in ", "ed.", "eds., "]
    + [
        "12",
        "12–15",
        "1:17",
        "c.4v",
        "xii",
        "p. ",
        "1984",
        ": ",
        "Ibid.",
        "ibid., ",
        "op. cit.",
        "see ",
        "n. ",
        "\n    ",
        "é",
    ]
)
NOTES = st.lists(st.one_of(PIECES, st.text(max_size=2)), max_size=25).map("".join)


@settings(max_examples=200)
@given(NOTES)
def test_laws(note: str) -> None:
    """Never raises; works lie in their note, in order of their starts, and their locators lie in them."""
    document = draft_with(note)
    for id, works in find_note_works(document, ENGLISH).items():
        stream = next(stream for stream in document.streams if stream.id == id)
        assert all(stream.start <= w.start < w.end <= stream.start + len(stream.text) for w in works)
        assert all(before.start <= after.start for before, after in pairwise(works))
        assert all(w.start <= place.start < place.end <= w.end for w in works for place in w.locators)


ENDLESS = [
    "Ibid. ",
    "Smith, *Book*, 5; ",
    "*a* ",
    "(Smith, *B* (",
    "Smith, Book (Paris: X, 1900), 5. ",
    "Smith and ",
    "A, ",
]
ENDLESS += [
    "Müller, Hans: ",
    "SILVA, M.; ",
    "*a*. B. ",
    "A. B. *c*. ",
    "Berlin 1995, ",
    "A (wie Anm. 3), ",
    "op. cit. ",
]
ENDLESS += ["((a) b), ", "A, B: C, Berlin 1995, ", "in A, *b*, "]
ENDLESS += ["Smith, op. cit., 5 ", "(a) *b*. ", "*a* (x: y, 1900). ", "“", "[(", "5, ", "i."]


def _steps(piece: str, times: int) -> int:
    """How many functions are entered while a note of one piece again and again is read."""
    document = draft_with(piece * times)
    entered = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal entered
        entered += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        find_note_works(document, ENGLISH)
    finally:
        sys.setprofile(None)
    return entered


@pytest.mark.parametrize("piece", ENDLESS)
def test_work_grows_with_the_note_and_no_faster(piece: str) -> None:
    assert _steps(piece, 400) <= 2.5 * _steps(piece, 200) + 1000
