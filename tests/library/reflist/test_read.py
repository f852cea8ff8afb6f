"""What is read in the items of typed lists: names, date, title and what follows them; and the laws of the reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.reflist import ListText, TypedList, read_list
from tests.library.reflist.factories import item, told

# Not a work: said so, and nothing made up.
UNREAD = {
    "signs": "[...] ... – (?)",
    "a lone number in brackets": "[12] 34.",
    "an address alone": "https://example.org/plenum.",
}

ITEMS = {
    "MLA book": (
        "Zhukov, Iurii. *Inoy Stalin*. Vagrius, 2003.",
        "book; author Zhukov, Iurii; publisher Vagrius; title Inoy Stalin; year 2003",
    ),
    "MLA article": (
        "Getty, J. Arch. “The Excesses Are Not Permitted.” *Russian Review*, vol. 61, no. 1, 2002, pp. 113-38.",
        "article; author Getty, J. Arch; journaltitle Russian Review; number 1; pages 113–38; title The Excesses "
        "Are Not Permitted; volume 61; year 2002",
    ),
    "MLA chapter": (
        "Rosen, Talia. “Women of the Rock.” *Households at the Edge*, edited by Martha Pell and Ann Quist, Quay, "
        "2013, pp. 77-102.",
        "incollection; author Rosen, Talia; editor Pell, Martha & Quist, Ann; booktitle Households at the Edge; "
        "pages 77–102; publisher Quay; title Women of the Rock; year 2013",
    ),
    "MLA, three authors": (
        "Thorne, Ada, et al. *Marginal Labour*. Havn Press, 2019.",
        "book; author Thorne, Ada; publisher Havn Press; title Marginal Labour; year 2019",
    ),
    "MLA 7": (
        "Bell, Catherine. *Ritual Theory.* New York: Tern, 1992. Print.",
        "book; author Bell, Catherine; location New York; note Print; publisher Tern; title Ritual Theory; year 1992",
    ),
    "MLA online": (
        "Thorsen, Lise. “What the Window Showed.” *Halden Papers*, 3 May 2020, https://example.org/window. Accessed "
        "2 May 2021.",
        "article; author Thorsen, Lise; journaltitle Halden Papers; note 3 May; Accessed 2 May 2021; title What the "
        "Window Showed; url https://example.org/window; year 2020",
    ),
    "APA article": (
        "Smith, J. A., & Jones, K. (2004a). On plenums: A survey. *Journal of Plenums*, *12*(3), 45–67. "
        "https://doi.org/10.1000/xyz.12",
        "article; author Smith, J. A. & Jones, K.; doi 10.1000/xyz.12; journaltitle Journal of Plenums; number 3; "
        "pages 45–67; title On plenums: A survey; volume 12; year 2004a",
    ),
    "APA chapter": (
        "Wu, L., Qu, N., & Smith, J. (2011). On secretaries. In R. Card & J. Miller (Eds.), *Advances in plenums* "
        "(pp. 21–75). Tern Press.",
        "incollection; author Wu, L. & Qu, N. & Smith, J.; editor Card, R. & Miller, J.; booktitle Advances in "
        "plenums; pages 21–75; publisher Tern Press; title On secretaries; year 2011",
    ),
    "APA book": (
        "Brandt, H. (Ed.). (1992). *Letters from the lamp room* (2nd ed.). Fyr.",
        "book; editor Brandt, H.; edition 2nd; publisher Fyr; title Letters from the lamp room; year 1992",
    ),
    "APA plain text": (
        "Smith, J. A., & Jones, K. (2004). On plenums: A survey. Journal of Plenums, 12(3), 45–67.",
        "article; author Smith, J. A. & Jones, K.; journaltitle Journal of Plenums; number 3; pages 45–67; title On "
        "plenums: A survey; volume 12; year 2004",
    ),
    "APA body": (
        "World Health Organization. (2010, March). *A report on plenums*. WHO Press.",
        "book; author {World Health Organization}; publisher WHO Press; title A report on plenums; year 2010",
    ),
    "APA no author": (
        "A report on plenums. (2010). Tern Press.",
        "book; publisher Tern Press; title A report on plenums; year 2010",
    ),
    "APA in press": (
        "Koch, P. (in press). Sounds of the plenum. *Journal of Plenums*.",
        "article; author Koch, P.; journaltitle Journal of Plenums; title Sounds of the plenum",
    ),
    "Chicago author-date": (
        "Koch, Peter, and Ann Lyons. 2008. “Words in Time.” *Journal of Sounds* 33 (2): 28–40.",
        "article; author Koch, Peter & Lyons, Ann; journaltitle Journal of Sounds; number 2; pages 28–40; title "
        "Words in Time; volume 33; year 2008",
    ),
    "Chicago bibliography": (
        "Ekdahl, Sven. *My Life in the Tower*. Translated by Ann Quist. Havn: Havn Press, 1967.",
        "book; author Ekdahl, Sven; translator Quist, Ann; location Havn; publisher Havn Press; title My Life in "
        "the Tower; year 1967",
    ),
    "Chicago chapter": (
        "Pell, Martha. “On Fog.” In *Northern Lights*, edited by Ann Quist and Sven Ek, 12–40. Havn: Tern, 1999.",
        "incollection; author Pell, Martha; editor Quist, Ann & Ek, Sven; booktitle Northern Lights; location Havn; "
        "pages 12–40; publisher Tern; title On Fog; year 1999",
    ),
    "Harvard": (
        "Koch, P. 2004. Sounds. London: Tern.",
        "book; author Koch, P.; location London; publisher Tern; title Sounds; year 2004",
    ),
    "reprint": (
        "Freud, S. [1899] 1990. *On Dreams*. London: Tern.",
        "book; author Freud, S.; location London; origdate 1899; publisher Tern; title On Dreams; year 1990",
    ),
    "reprint MLA": (
        "Bradley, A. C. *On Tragedy*. 1904. Tern, 1991.",
        "book; author Bradley, A. C.; origdate 1904; publisher Tern; title On Tragedy; year 1991",
    ),
    "ABNT": (
        "SILVA, João da; SOUZA, A. B. *História dos plenários*. 2. ed. São Paulo: Nova, 2003.",
        "book; author da Silva, João & Souza, A. B.; edition 2; location São Paulo; publisher Nova; title História "
        "dos plenários; year 2003",
    ),
    "ABNT article": (
        "SILVA, João. O plenário. *Revista de História*, São Paulo, v. 12, n. 3, p. 45-67, 2003.",
        "article; author Silva, João; journaltitle Revista de História; note São Paulo; number 3; pages 45–67; "
        "title O plenário; volume 12; year 2003",
    ),
    "German": (
        "Müller, Hans: Der Plenarsaal. In: Schmidt, Eva (Hrsg.): Bauten. Berlin: Tern, 1999, S. 12-40.",
        "incollection; author Müller, Hans; editor Schmidt, Eva; booktitle Bauten; location Berlin; pages 12–40; "
        "publisher Tern; title Der Plenarsaal; year 1999",
    ),
    "particle": (
        "van der Meer, Jan. *On Dykes*. Tern, 1980.",
        "book; author van der Meer, Jan; publisher Tern; title On Dykes; year 1980",
    ),
    "particle behind": (
        "Meer, J. van der (1980). *On dykes*. Tern.",
        "book; author van der Meer, J.; publisher Tern; title On dykes; year 1980",
    ),
    "suffix": (
        "King, Martin, Jr. *Why We Wait*. Tern, 1964.",
        "book; author King, Martin, Jr.; publisher Tern; title Why We Wait; year 1964",
    ),
    "physicians": (
        "Getty JA, Manning RT. Origins of plenums. J Hist. 2004;12(3):45-67.",
        "article; author Getty, JA & Manning, RT.; journaltitle J Hist; number 3; pages 45–67; title Origins of "
        "plenums; volume 12; year 2004",
    ),
    "natural order": (
        "H Abel, GJ Suss & J Suss 1996 *On Programs* Tern Press, Havn.",
        "book; author Abel, H & Suss, GJ & Suss, J; note Havn; publisher Tern Press; title On Programs; year 1996",
    ),
    "Cyrillic": (
        "Жуков, Юрий. *Иной Сталин*. М.: Вагриус, 2003.",
        "book; author Жуков, Юрий; location М; publisher Вагриус; title Иной Сталин; year 2003",
    ),
    "catalogue": (
        "Смирнов А. Б. О школе // Вопросы истории. 2003. № 4. С. 12–40.",
        "article; author Смирнов, А. Б.; journaltitle Вопросы истории; number 4; pages 12–40; title О школе; year 2003",
    ),
    "title first": (
        "*Beowulf*. Translated by Ann Quist, Tern, 2001.",
        "book; translator Quist, Ann; publisher Tern; title Beowulf; year 2001",
    ),
    "plain title first": (
        "Beowulf. Norton, 2001.",
        "book; publisher Norton; title Beowulf; year 2001",
    ),
    "title is a year": (
        "Orwell, George. *1984*. Tern, 1949.",
        "book; author Orwell, George; publisher Tern; title 1984; year 1949",
    ),
    "question": (
        "Stork, W. (2011). Do secretaries vote? Evidence from plenums. Plenum Studies, 6, 18–25.",
        "article; author Stork, W.; journaltitle Plenum Studies; pages 18–25; title Do secretaries vote? Evidence "
        "from plenums; volume 6; year 2011",
    ),
    "no date": (
        "Ekdahl, S. (n.d.). *My life*. Tern.",
        "book; author Ekdahl, S.; publisher Tern; title My life",
    ),
    "quoted title in a title": (
        "Kwong, Ann. “H. P. Moore’s ‘The Call’ as Plenum.” *Journal of Theory*, vol. 4, 2019, pp. 3–41.",
        "article; author Kwong, Ann; journaltitle Journal of Theory; pages 3–41; title H. P. Moore’s ‘The Call’ as "
        "Plenum; volume 4; year 2019",
    ),
    "thesis": (
        "Candy, Stuart. *On Futures*. PhD dissertation, University of Havn, 2010.",
        "thesis; author Candy, Stuart; institution University of Havn; title On Futures; type PhD dissertation; "
        "year 2010",
    ),
    "editor with dash": (
        "Pell, Martha, editor. *Northern Lights*. Tern, 2001.",
        "book; editor Pell, Martha; publisher Tern; title Northern Lights; year 2001",
    ),
    "stars typed with blanks": (
        "Pell, Martha. *Northern Lights *. Tern, 2001.",
        "book; author Pell, Martha; publisher Tern; title Northern Lights; year 2001",
    ),
    "no known imprint": (
        "Pell, Martha. *Northern Lights*.",
        "book; author Pell, Martha; title Northern Lights",
    ),
    "month and day": (
        "Pell, Martha. “Fog at Sea.” *Havn Gazette*, 5 Mar. 1937, p. 2.",
        "article; author Pell, Martha; journaltitle Havn Gazette; note 5 Mar; pages 2; title Fog at Sea; year 1937",
    ),
    "two volumes": (
        "Pell, Martha. *Letters, 1814–1821*. Edited by Hyder Rollins, Tern, 1958. 2 vols.",
        "book; author Pell, Martha; editor Rollins, Hyder; note 2 vols; publisher Tern; title Letters, 1814–1821; "
        "year 1958",
    ),
    "French": (
        "Dupont, Marie, « Le plénum », *Revue d’histoire*, vol. 12, n° 3, 2001, p. 45-67.",
        "article; author Dupont, Marie; journaltitle Revue d’histoire; number 3; pages 45–67; title Le plénum; "
        "volume 12; year 2001",
    ),
    "Spanish": (
        "García Márquez, Ana, y Juan Ortega. *El pleno*. Madrid: Tern, 1999.",
        "book; author García Márquez, Ana & Ortega, Juan; location Madrid; publisher Tern; title El pleno; year 1999",
    ),
    "many authors of APA": (
        "Cameron, A., Read, J., Tranter, R., . . . Segel, B. (2004). On plenums. *Nature*, *12*, 1–9.",
        "article; author Cameron, A. & Read, J. & Tranter, R. & Segel, B.; journaltitle Nature; pages 1–9; title On "
        "plenums; volume 12; year 2004",
    ),
    "a body with letters": (
        "Agência Nacional do Plenário (ANP). (2012). *Manual*. ANP.",
        "book; author {Agência Nacional do Plenário (ANP)}; publisher ANP; title Manual; year 2012",
    ),
    "a remark in brackets": (
        "Frisch, Johann [auctor]. *Grammatik*. Berlin: Tern, 1730.",
        "book; author Frisch, Johann; location Berlin; publisher Tern; title Grammatik; year 1730",
    ),
    "life dates in a title": (
        "Foss, Mikkel. *A Coragem: Curso (1983–1984)*. Tern, 2011.",
        "book; author Foss, Mikkel; publisher Tern; title A Coragem: Curso (1983–1984); year 2011",
    ),
}

# What these say is less than it seems: what is in doubt is left in the note, or left out.
CAREFUL = {
    "a number behind a book's title is no page of it": (
        "Bruns, Ann. *Blogs*. Havn: Tern, 2008. 69-100, 171-198.",
        "book; author Bruns, Ann; location Havn; note 69-100, 171-198; publisher Tern; title Blogs; year 2008",
    ),
    "the day a page was looked at is not its year": (
        "Blas, Ann. “Queer Notes.” *Havn Papers*. Accessed 14 Nov. 2018.",
        "article; author Blas, Ann; journaltitle Havn Papers; note Accessed 14 Nov. 2018; title Queer Notes",
    ),
    "years of a life are not those of the work": (
        "Foss, Mikkel. *The Keeper (1848-1899)*.",
        "book; author Foss, Mikkel; title The Keeper (1848-1899)",
    ),
    "a capital letter is no volume": (
        "Pell, Martha. *Vitamin C in Ships*. Tern, 2001.",
        "book; author Pell, Martha; publisher Tern; title Vitamin C in Ships; year 2001",
    ),
    "a title of names joined by and": (
        "Life and Terror. London: Tern, 1996.",
        "book; location London; publisher Tern; title Life and Terror; year 1996",
    ),
}


@pytest.mark.parametrize("text", UNREAD.values(), ids=UNREAD)
def test_unread(text: str) -> None:
    listed = read_list(ListText("draft.md", f"Works Cited\n\nPell, M. (2001). *Fog*. Tern.\n\n{text}"))
    assert [each.text for each in listed.unread] == [text]


@pytest.mark.parametrize(("text", "expected"), CAREFUL.values(), ids=CAREFUL)
def test_careful(text: str, expected: str) -> None:
    assert told(item(text)) == expected


@pytest.mark.parametrize(("text", "expected"), ITEMS.values(), ids=ITEMS)
def test_items(text: str, expected: str) -> None:
    assert told(item(text)) == expected


@pytest.mark.parametrize("dash", ["———.", "---.", "—.", "____.", "–––––.", "Idem:", "Ders.:"])
def test_a_dash_stands_for_the_author_before(dash: str) -> None:
    text = f"Works Cited\n\nPell, Martha. *Fog*. Tern, 1999.\n\n{dash} *Sleet*. Tern, 2001."
    second = read_list(ListText("draft.md", text)).items[1]
    assert (second.repeats, told(second)) == (True, "book; author Pell, Martha; publisher Tern; title Sleet; year 2001")


def test_a_dash_with_a_role() -> None:
    text = "Works Cited\n\nPell, Martha. *Fog*. Tern, 1999.\n\n---, ed. *Sleet*. Tern, 2001."
    second = read_list(ListText("draft.md", text)).items[1]
    assert told(second) == "book; editor Pell, Martha; publisher Tern; title Sleet; year 2001"


def test_a_dash_below_a_subheading_stands_for_nobody() -> None:
    text = "Works Cited\n\nPell, Martha. *Fog*. Tern, 1999.\n\nLetters\n\n———. *Sleet*. Tern, 2001."
    assert told(read_list(ListText("draft.md", text)).items[1]) == "book; publisher Tern; title Sleet; year 2001"


def test_places_are_those_of_the_file() -> None:
    text = "References\n\n- Pell, M. (2001a). *Fog\n  and sleet*. Tern."
    listed = read_list(ListText("draft.md", text, 100))
    (found,) = listed.items
    parts = [(part.kind, text[part.start - 100 : part.end - 100]) for part in found.parts]
    assert (text[found.start - 100 : found.end - 100], parts) == (
        "- Pell, M. (2001a). *Fog\n  and sleet*. Tern.",
        [
            ("number", "-"),
            ("author", "Pell, M."),
            ("date", "(2001a)"),
            ("title", "Fog\n  and sleet"),
            ("imprint", "Tern"),
        ],
    )


def test_italics_of_the_draft_are_heeded() -> None:
    text = "Pell, Martha. Fog and Sleet. An Essay. Tern, 1999."
    start = text.index("Fog")
    (found,) = read_list(ListText("draft.docx", text, 0, ((start, start + 23),))).items
    assert found.fields["title"] == "Fog and Sleet. An Essay"


# Pieces of which items are made, and what is next to them.
PIECES = st.sampled_from(
    [
        *'Pell, Martha|. |(2001)|*Fog*|“|”|"|‘|’|«|»|In |edited by |(Eds.)|, |; |: |& |and |et al.|———.|---|n.d.|in press'.split(
            "|"
        ),
        *"12(3), |45–67|pp. 1-2|vol. 3|no. 2|2nd ed.|https://a.b/c|doi:10.1000/x|Havn: Tern|2003|1904|[1867]|// |/ ".split(
            "|"
        ),
        *"\n\n\n|\n|- |1. |[2] |## |  |\t|\u2060|\xa0|_|*|(|)|[|]|Ж|ß|中|.|…|?|\r\n".split("|"),
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))


def _lists(text: str) -> TypedList:
    return read_list(ListText("draft.md", text, 7))


@given(TEXTS)
def test_never_raises_and_items_lie_inside_and_in_order(text: str) -> None:
    listed = _lists(text)
    edges = [edge for each in listed.items for edge in (each.start, each.end)]
    assert edges == sorted(edges) and all(7 <= edge <= 7 + len(text) for edge in edges)


@given(TEXTS)
def test_parts_lie_in_their_item_and_in_order(text: str) -> None:
    for each in _lists(text).items:
        edges = [edge for part in each.parts for edge in (part.start, part.end)]
        assert edges == sorted(edges) and all(each.start <= edge <= each.end for edge in edges)


@given(TEXTS)
def test_every_letter_of_an_item_is_in_a_part_or_a_little_word_between(text: str) -> None:
    for each in _lists(text).items:
        inside = {at for part in each.parts for at in range(part.start, part.end)}
        lost = [text[at - 7] for at in range(each.start, each.end) if at not in inside and text[at - 7].isalnum()]
        assert lost == []


@given(TEXTS)
def test_years_are_years_of_the_item(text: str) -> None:
    for each in _lists(text).items:
        years = [each.fields[name][:4] for name in ("year", "origdate") if name in each.fields]
        assert all(year in each.text for year in years)


@pytest.mark.parametrize("size", [1, 4])
@pytest.mark.parametrize("piece", ["A, ", "“", '"', "*a ", "(", "ed. ", "12(3), ", "// ", "———", "a.", "[", "_a "])
def test_a_hostile_item_is_read_to_a_limit(piece: str, size: int) -> None:
    listed = _lists(f"Pell, Martha. {piece * (20_000 * size // len(piece))}")
    assert sum(len(part.kind) > 0 for each in listed.items for part in each.parts) < 3_000
