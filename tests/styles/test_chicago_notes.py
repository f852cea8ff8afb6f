"""How notes cite works by The Chicago Manual of Style 18: in full first, short after that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.chicago import NOTES
from refkit.styles.citing import Citing
from refkit.styles.layout import Listed
from refkit.styles.mla import MLA
from tests.styles.factories import shown, works


def _forms(bib: str, locator: str) -> list[tuple[str, ...]]:
    """The notes of each work of a .bib text."""
    references = works(bib)
    citing = Citing(map(Listed, references), NOTES)
    return [tuple(map(shown, citing.forms(reference.key, locator))) for reference in references]


# bib, locator, full note, short note
WORKS = [
    # 13.18-13.23, 13.32: names and places.
    pytest.param(
        "@book{k, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = 2003}",
        "345",
        "Yuri Zhukov, *Inoy Stalin* (Vagrius, 2003), 345.",
        "Zhukov, *Inoy Stalin*, 345.",
        id="a plain book",
    ),
    pytest.param(
        "@book{k, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = 2003}",
        "",
        "Yuri Zhukov, *Inoy Stalin* (Vagrius, 2003).",
        "Zhukov, *Inoy Stalin*.",
        id="no place",
    ),
    pytest.param(
        "@book{k, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = 2003}",
        "113-138, 140",
        "Yuri Zhukov, *Inoy Stalin* (Vagrius, 2003), 113–38, 140.",
        "Zhukov, *Inoy Stalin*, 113–38, 140.",
        id="a range",
    ),
    pytest.param(
        "@book{k, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = 2003}",
        "xii",
        "Yuri Zhukov, *Inoy Stalin* (Vagrius, 2003), xii.",
        "Zhukov, *Inoy Stalin*, xii.",
        id="a Roman page",
    ),
    pytest.param(
        "@book{k, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = 2003}",
        "chap. 3",
        "Yuri Zhukov, *Inoy Stalin* (Vagrius, 2003), chap. 3.",
        "Zhukov, *Inoy Stalin*, chap. 3.",
        id="a chapter cited",
    ),
    pytest.param(
        "@book{k, author = {Getty, J. Arch and Naumov, Oleg V.}, title = {The Road to Terror}, publisher = {Yale}, year = 1999}",
        "5",
        "J. Arch Getty and Oleg V. Naumov, *The Road to Terror* (Yale, 1999), 5.",
        "Getty and Naumov, *Road to Terror*, 5.",
        id="two authors",
    ),
    pytest.param(
        "@book{k, author = {A, Ann and B, Bob and C, Cem}, title = {A Book}, publisher = {Verso}, year = 2006}",
        "5",
        "Ann A et al., *A Book* (Verso, 2006), 5.",
        "A et al., *Book*, 5.",
        id="three authors",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann and others}, title = {A Book}, publisher = {Verso}, year = 2006}",
        "5",
        "Ann Lee et al., *A Book* (Verso, 2006), 5.",
        "Lee et al., *Book*, 5.",
        id="and others",
    ),
    pytest.param(
        "@book{k, author = {Beauvoir, Simone de}, title = {The Second Sex}, publisher = {Verso}, year = 2006}",
        "5",
        "Simone de Beauvoir, *The Second Sex* (Verso, 2006), 5.",
        "Beauvoir, *Second Sex*, 5.",
        id="a particle",
    ),
    pytest.param(
        "@book{k, author = {al-Khalili, Jim}, title = {A Book}, publisher = {Verso}, year = 2006}",
        "5",
        "Jim al-Khalili, *A Book* (Verso, 2006), 5.",
        "Al-Khalili, *Book*, 5.",
        id="the Arabic article",
    ),
    pytest.param(
        "@book{k, author = {King, Jr., Martin Luther}, title = {Why We Can't Wait}, publisher = {Harper}, year = 1964}",
        "5",
        "Martin Luther King Jr., *Why We Can’t Wait* (Harper, 1964), 5.",
        "King, *Why We Can’t Wait*, 5.",
        id="a suffix",
    ),
    pytest.param(
        "@collection{k, editor = {Lee, Ann}, title = {A Book}, publisher = {Verso}, year = 2006}",
        "5",
        "Ann Lee, ed., *A Book* (Verso, 2006), 5.",
        "Lee, *Book*, 5.",
        id="an editor",
    ),
    pytest.param(
        "@collection{k, editor = {A, Ann and B, Bob and C, Cem}, title = {A Book}, publisher = {Verso}, year = 2006}",
        "5",
        "Ann A et al., eds., *A Book* (Verso, 2006), 5.",
        "A et al., *Book*, 5.",
        id="three editors",
    ),
    pytest.param(
        "@book{k, title = {The Song of Roland}, publisher = {Penguin}, year = 1957}",
        "5",
        "*The Song of Roland* (Penguin, 1957), 5.",
        "*Song of Roland*, 5.",
        id="no author",
    ),
    pytest.param(
        "@book{k, author = {{World Bank}}, title = {A Book}, publisher = {Verso}, year = 2006}",
        "5",
        "World Bank, *A Book* (Verso, 2006), 5.",
        "World Bank, *Book*, 5.",
        id="a body",
    ),
    # 14.4-14.29: books, reprints, volumes.
    pytest.param(
        "@book{k, author = {Saussure, Ferdinand de}, title = {Course}, translator = {Baskin, Wade}, edition = {2}, series = {Linguistics}, number = {7}, publisher = {McGraw-Hill}, year = 1966}",
        "5",
        "Ferdinand de Saussure, *Course*, 2nd ed., trans. Wade Baskin, Linguistics 7 (McGraw-Hill, 1966), 5.",
        "Saussure, *Course*, 5.",
        id="edition, translator, series",
    ),
    pytest.param(
        "@book{k, author = {Orwell, George}, title = {Animal Farm}, origdate = {1945}, publisher = {Penguin}, date = {2003}}",
        "5",
        "George Orwell, *Animal Farm* (1945; Penguin, 2003), 5.",
        "Orwell, *Animal Farm*, 5.",
        id="a reprint",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, publisher = {Verso}}",
        "5",
        "Ann Lee, *A Book* (Verso, n.d.), 5.",
        "Lee, *Book*, 5.",
        id="no date",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, publisher = {Verso}, pubstate = {forthcoming}}",
        "",
        "Ann Lee, *A Book* (Verso, forthcoming).",
        "Lee, *Book*.",
        id="to come out",
    ),
    pytest.param(
        "@book{k, author = {Churchill, Winston}, title = {The Second World War}, volume = {2}, publisher = {Cassell}, year = 1949}",
        "345",
        "Winston Churchill, *The Second World War* (Cassell, 1949), 2:345.",
        "Churchill, *Second World War*, 2:345.",
        id="a volume",
    ),
    pytest.param(
        "@book{k, author = {Churchill, Winston}, title = {The Second World War}, volume = {2}, publisher = {Cassell}, year = 1949}",
        "",
        "Winston Churchill, *The Second World War*, vol. 2 (Cassell, 1949).",
        "Churchill, *Second World War*, vol. 2.",
        id="a volume, no place",
    ),
    pytest.param(
        "@book{k, author = {Caro, Robert A.}, maintitle = {The Years of Johnson}, title = {Master of the Senate}, volume = {3}, publisher = {Knopf}, year = 2002}",
        "345",
        "Robert A. Caro, *The Years of Johnson*, vol. 3, *Master of the Senate* (Knopf, 2002), 345.",
        "Caro, *Years of Johnson*, 3:345.",
        id="a volume with a title",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, volumes = {4}, publisher = {Verso}, year = 2006}",
        "",
        "Ann Lee, *A Book*, 4 vols. (Verso, 2006).",
        "Lee, *Book*.",
        id="a set of volumes",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, publisher = {Verso}, year = 2006, doi = {10.1000/182}}",
        "5",
        "Ann Lee, *A Book* (Verso, 2006), 5, https://doi.org/10.1000/182.",
        "Lee, *Book*, 5.",
        id="a DOI",
    ),
    # 14.8-14.12, 14.130-14.132: parts of books, entries.
    pytest.param(
        "@incollection{k, author = {Allen, Cynthia}, title = {Case Syncretism}, booktitle = {The Handbook}, editor = {van Kemenade, Ans and Los, Bettelou}, publisher = {Blackwell}, year = 2006, pages = {201--223}}",
        "210",
        "Cynthia Allen, “Case Syncretism,” in *The Handbook*, ed. Ans van Kemenade and Bettelou Los (Blackwell, 2006), 210.",
        "Allen, “Case Syncretism,” 210.",
        id="a chapter",
    ),
    pytest.param(
        "@incollection{k, author = {Lee, Ann}, title = {On Rivers}, booktitle = {Water}, chapter = {7}, publisher = {Verso}, year = 2006}",
        "210",
        "Ann Lee, “On Rivers,” chap. 7 in *Water* (Verso, 2006), 210.",
        "Lee, “On Rivers,” 210.",
        id="a numbered chapter",
    ),
    pytest.param(
        "@inreference{k, author = {Roe, Bob}, title = {Lisbon}, booktitle = {Encyclopaedia of Towns}, publisher = {Verso}, year = 1911}",
        "",
        "Bob Roe, “Lisbon,” in *Encyclopaedia of Towns* (Verso, 1911).",
        "Roe, “Lisbon.”",
        id="a signed entry",
    ),
    pytest.param(
        "@inreference{k, title = {Lisbon}, booktitle = {Encyclopaedia of Towns}, edition = {11}, publisher = {Verso}, year = 1911}",
        "",
        "*Encyclopaedia of Towns*, 11th ed. (Verso, 1911), under “Lisbon.”",
        "*Encyclopaedia of Towns*, under “Lisbon.”",
        id="an unsigned entry",
    ),
    # 14.70-14.102: periodicals.
    pytest.param(
        "@article{k, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, journal = {Russian Review}, volume = 61, number = 1, pages = {113--138}, year = 2002}",
        "126",
        "J. Arch Getty, “Excesses Are Not Permitted,” *Russian Review* 61, no. 1 (2002): 126.",
        "Getty, “Excesses Are Not Permitted,” 126.",
        id="an article",
    ),
    pytest.param(
        "@article{k, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, journal = {Russian Review}, volume = 61, number = 1, pages = {113--138}, year = 2002}",
        "",
        "J. Arch Getty, “Excesses Are Not Permitted,” *Russian Review* 61, no. 1 (2002): 113–38.",
        "Getty, “Excesses Are Not Permitted.”",
        id="an article, no place",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {PLOS ONE}, volume = 5, eid = {e11878}, year = 2010, doi = {10.1000/182}}",
        "3",
        "Ann Lee, “On X,” *PLOS ONE* 5 (2010): 3, e11878, https://doi.org/10.1000/182.",
        "Lee, “On X,” 3.",
        id="the number of an article",
    ),
    pytest.param(
        "@article{k, author = {Fukuyama, Francis}, title = {The End of History?}, journal = {Interest}, number = 16, year = 1989}",
        "3",
        "Francis Fukuyama, “The End of History?,” *Interest*, no. 16 (1989): 3.",
        "Fukuyama, “End of History?,” 3.",
        id="a question",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {Inquiry}, issuetitle = {Race}, volume = 12, number = 1, year = 1985}",
        "3",
        "Ann Lee, “On X,” in “Race,” special issue, *Inquiry* 12, no. 1 (1985): 3.",
        "Lee, “On X,” 3.",
        id="a special issue",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {Floods}, journal = {The Times}, entrysubtype = {newspaper}, date = {2002-11-05}}",
        "",
        "Ann Lee, “Floods,” *The Times*, November 5, 2002.",
        "Lee, “Floods.”",
        id="a newspaper",
    ),
    pytest.param(
        "@article{k, title = {Floods}, journal = {The Times}, entrysubtype = {newspaper}, date = {2002-11-05}}",
        "",
        "“Floods,” *The Times*, November 5, 2002.",
        "*The Times*, “Floods.”",
        id="a newspaper, no author",
    ),
    pytest.param(
        "@review{k, author = {Lee, Ann}, title = {Review of \\emph{Mein Kampf}, by Adolf Hitler}, journal = {Books}, volume = 3, year = 1939}",
        "7",
        "Ann Lee, review of *Mein Kampf*, by Adolf Hitler, *Books* 3 (1939): 7.",
        "Lee, review of *Mein Kampf*, 7.",
        id="a review",
    ),
    # 13.7, 14.104-14.127: what is no book and no periodical.
    pytest.param(
        "@phdthesis{k, author = {Lee, Ann}, title = {On Rivers}, school = {Yale University}, year = 2001}",
        "7",
        "Ann Lee, “On Rivers” (PhD diss., Yale University, 2001), 7.",
        "Lee, “On Rivers,” 7.",
        id="a thesis",
    ),
    pytest.param(
        "@report{k, author = {Lee, Ann}, title = {On Rivers}, type = {Technical Report}, number = {12}, institution = {MIT}, year = 2001}",
        "7",
        "Ann Lee, *On Rivers*, Technical Report no. 12 (MIT, 2001), 7.",
        "Lee, *On Rivers*, 7.",
        id="a report",
    ),
    pytest.param(
        "@unpublished{k, author = {Lee, Ann}, title = {On Rivers}, eventtitle = {Waters}, venue = {Lisbon}, eventdate = {2001-05-01}, howpublished = {Paper}}",
        "",
        "Ann Lee, “On Rivers,” Waters, May 1, 2001, Lisbon, Paper.",
        "Lee, “On Rivers.”",
        id="a paper that was read",
    ),
    pytest.param(
        "@online{k, author = {Lee, Ann}, title = {On Rivers}, organization = {Waters}, date = {2011-05-01}, url = {https://example.org/}}",
        "",
        "Ann Lee, “On Rivers,” Waters, May 1, 2011, https://example.org/.",
        "Lee, “On Rivers.”",
        id="a page in the net",
    ),
    pytest.param(
        "@online{k, author = {Lee, Ann}, title = {On Rivers}, urldate = {2012-05-01}, url = {https://example.org/}}",
        "",
        "Ann Lee, “On Rivers,” accessed May 1, 2012, https://example.org/.",
        "Lee, “On Rivers.”",
        id="a page without a date",
    ),
    pytest.param(
        "@movie{k, editor = {Varda, Agnès}, editortype = {director}, title = {Cléo}, publisher = {Ciné-Tamaris}, year = 1962}",
        "",
        "*Cléo*, directed by Agnès Varda (Ciné-Tamaris, 1962).",
        "*Cléo*.",
        id="a film",
    ),
    pytest.param(
        "@unpublished{k, author = {Lee, Ann}, title = {On Rivers}, date = {1931}, library = {Howard University}, note = {Box 164}}",
        "12",
        "Ann Lee, “On Rivers,” 1931, 12, Howard University.",
        "Lee, “On Rivers,” 12.",
        id="a manuscript in an archive",
    ),
    pytest.param(
        "@jurisdiction{k, title = {Plessy v. Ferguson}, journaltitle = {U.S.}, volume = 163, pages = {537}, date = {1896}}",
        "545",
        "Plessy v. Ferguson, 163 U.S. 537 (1896), at 545.",
        "*Plessy v. Ferguson*, 545.",
        id="a law case",
    ),
]


@pytest.mark.parametrize(("bib", "locator", "full", "short"), WORKS)
def test_notes(bib: str, locator: str, full: str, short: str) -> None:
    assert _forms(bib, locator) == [(full, short)]


def _book(key: str, author: str, title: str) -> str:
    return f"@book{{{key}, author = {{{author}}}, title = {{{title}}}, year = 2006}}"


TOLD_APART = [
    pytest.param([("Lee, Ann", "Rivers"), ("Lee, Bob", "Seas")], ["A. Lee, *Rivers*", "B. Lee, *Seas*"], id="surname"),
    pytest.param(
        [("de Vries, Ann", "Rivers"), ("de Vries, Bob", "Seas")],
        ["A. Vries, *Rivers*", "B. Vries, *Seas*"],
        id="surname with a particle",
    ),
    pytest.param(
        [("Lee, Ann", "Rivers: A History"), ("Lee, Ann", "Rivers: An Essay")],
        ["Lee, *Rivers: A History*", "Lee, *Rivers: An Essay*"],
        id="short title",
    ),
    pytest.param(
        [("Lee, Ann", "Rivers: A History"), ("Roe, Bob", "Rivers: An Essay")],
        ["Lee, *Rivers*", "Roe, *Rivers*"],
        id="short title of others",
    ),
]


@pytest.mark.parametrize(("books", "expected"), TOLD_APART)
def test_works_are_told_apart(books: list[tuple[str, str]], expected: list[str]) -> None:
    bib = "".join(_book(f"k{number}", *book) for number, book in enumerate(books))
    assert [short for _, short in _forms(bib, "")] == [f"{short}." for short in expected]


def test_short_note_inside_a_sentence() -> None:
    references = works(_book("k", "Lee, Ann", "Rivers"))
    assert shown(Citing(map(Listed, references), NOTES).short_note("k", "5")) == "Lee, *Rivers*, 5"
    assert shown(Citing(map(Listed, references), MLA).short_note("k", "5")) == ""


_TYPES = "article book incollection inproceedings inreference online thesis report patent unpublished review".split()
_FIELDS = "author editor title booktitle maintitle journal year origdate volume number pages series note url".split()


@given(
    st.sampled_from(_TYPES),
    st.dictionaries(st.sampled_from(_FIELDS), st.text(st.sampled_from("aZ1 ,.-/{}\\“”‘?!:&~"), max_size=12)),
    st.text(st.sampled_from("1 ,.-–xch"), max_size=6),
)
def test_never_raises(entry_type: str, fields: dict[str, str], locator: str) -> None:
    _forms(f"@{entry_type}{{k, {', '.join(f'{name} = {{{value}}}' for name, value in fields.items())}}}", locator)
