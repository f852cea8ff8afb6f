"""The shapes of parentheses: what cites nothing, every form of citation, and the laws of the shape parser."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.cursor import Cursor
from refkit.citations.grammar import parse_shape
from refkit.citations.shape import ItemShape, Phrase, Shape
from refkit.citations.tokens import tokenize
from refkit.records import Locator, Remark
from refkit.span import Span
from tests.citations.factories import ENGLISH, shape_of, written

# fmt: off
NOOP = {
    "": "",
    " ": "",
    "sic": "{other: sic}",
    "in other words": "{other: in other words}",
    "and so on, as it seems": "{other: and so on, as it seems}",
    "...": "",
    "!?": "{other: !?}",
    ",;:.": "",
    "–": "",
    "see": "{other: see}",
    "my translation": "{emphasis: my translation}",
    "i.e.": "{other: i.e.}",
    "[...]": "[?[...]]",
    "$": "{other: $}",
    "(": "{other: (}",
    '"': '{other: "}',
    "emphasis added": "{emphasis: emphasis added}",
}

FORMS = {
    "Zhukov 345": "Zhukov / page 345",
    "Zhukov, Inoy 345": "Zhukov / Inoy / page 345",
    'Zhukov, "Repressii" 15': 'Zhukov / "Repressii" / page 15',
    "Zhukov, *Inoy* 345": "Zhukov / *Inoy* / page 345",
    '"Fragmenty" 4-5': '"Fragmenty" / page 4-5',
    'Stalin, "Draft"': 'Stalin / "Draft"',
    "Yakovlev": "Yakovlev",
    "Lubianka B": "Lubianka B",
    '"Design Thinking"': '"Design Thinking"',
    "Getty and Naumov 563": "Getty and Naumov / page 563",
    "Getty, Naumov, and Smith 563": "Getty / Naumov / and Smith / page 563",
    "Lauter et al. 2601-09": "Lauter et al / page 2601-2609",
    "Smith et al., 45": "Smith et al / page 45",
    "Smith, et al. 45": "Smith / et al / page 45",
    "Smith et al., *Title* 45": "Smith et al / *Title* / page 45",
    "Smith and others 45": "Smith and others / page 45",
    "K. Zhukov 45": "K. Zhukov / page 45",
    "D. H. Lawrence 12": "D. H. Lawrence / page 12",
    "Edward Said 719": "Edward Said / page 719",
    "World Bank 12": "World Bank / page 12",
    "UN, Report 3": "UN / Report / page 3",
    "United Nations, Economic Commission for Africa 44": "United Nations / Economic Commission for Africa / page 44",
    "National Endowment for the Arts 7": "National Endowment for the Arts / page 7",
    "Smith, ed. 45": "Smith / page 45",
    "Bell 26; Geertz 90": "Bell / page 26 ; Geertz / page 90",
    "Zhukov, Inoy 294; 298; 309": "Zhukov / Inoy / page 294 ; page 298 ; page 309",
    "Lubianka B, Nos. 344; 363; 375": "Lubianka B / number 344 ; number 363 ; number 375",
    "Zhukov 12; emphasis added; Getty 13": "Zhukov / page 12 ; Getty / page 13 {emphasis: emphasis added}",
    "Hoffman; Bronowski; Neumann": "Hoffman ; Bronowski ; Neumann",
    "Bell 26, Geertz 90": "Bell / page 26 ; Geertz / page 90",
    "Smith 45 and Jones 46": "Smith / page 45 ; Jones / page 46",
    "Smith 45, but see Jones 46": "Smith / page 45 ; <but see> Jones / page 46",
    "Smith 45 / Jones 46": "Smith / page 45 ; Jones / page 46",
    "Smith, *X* 13, *Y* 14": "Smith / *X* / page 13 ; *Y* / page 14",
    "Zhukov, Tayny 39-40; Inoy 443": "Zhukov / Tayny / page 39-40 ; Inoy / page 443",
    'Getty, "Excesses" 131-4; Lubianka B': 'Getty / "Excesses" / page 131-134 ; Lubianka B',
    "352": "page 352",
    "xv, xix": "page xv / page xix",
    "308-309, 304": "page 308-309 / page 304",
    "1276, 77, 78": "page 1276 / page 1277 / page 1278",
    "89, my emphasis": "page 89 {emphasis: my emphasis}",
    "cf. 415": "<cf.> page 415",
    "p.32": "page 32",
    "ibid. 12": "ibid / page 12",
    "Ibid., p. 12": "ibid / page 12",
    "*ibid.* 12": "ibid / page 12",
    "ibid": "ibid",
    "see also Bell 26": "<see also> Bell / page 26",
    "see esp. Smith 45-48": "<see esp.> Smith / page 45-48",
    "See Smith 45.": "<See> Smith / page 45",
    "e.g., Smith 45": "<e.g.> Smith / page 45",
    "see, for example, Smith 45": "<see, for example> Smith / page 45",
    "Smith 45; 67; see also Jones 12": "Smith / page 45 ; page 67 ; <see also> Jones / page 12",
    "Smith 13-15, esp. 14": "Smith / page 13-15 ; <esp.> page 14",
    "Getty and Naumov agree, 563": "Getty and Naumov (agree) / page 563",
    "as Smith argues, 45": "<as?> Smith (argues) / page 45",
    "Zhukov, Tayny, 43; emphasis added": "Zhukov / Tayny / page 43 {emphasis: emphasis added}",
    "Zhukov 43, quoting from archival documents": "Zhukov / page 43 {other: quoting from archival documents}",
    "Smith 45, 47; my translation": "Smith / page 45 / page 47 {emphasis: my translation}",
    "Zhukov 345 (emphasis added)": "Zhukov / page 345 {emphasis: (emphasis added)}",
    "qtd. in Bell 26": "<qtd. in!> Bell / page 26",
    "Qtd. in Bell 26": "<Qtd. in!> Bell / page 26",
    "Marx, qtd. in Smith 34": "<Marx, qtd. in!> Smith / page 34",
    "Marx qtd. in Smith 34": "<Marx qtd. in!> Smith / page 34",
    "Smith 12, qtd. in Jones 45": "Smith / page 12 ; <qtd. in!> Jones / page 45",
    "Zhukov 43; and see n. 23 below": "Zhukov / page 43 {cross-reference: and see n. 23 below}",
    "Žižek 1184; note 16": "Žižek / page 1184 ; note 16",
    "see p. 45 above": "{cross-reference: see p. 45 above}",
    "KP 19 Nov. 02": "KP / @2002-11-19",
    "KP Nov. 13 02": "KP / @2002-11-13",
    "Pravda, 5 March 1937, 3": "Pravda / @1937-03-05 / page 3",
    "NYT, Mar. 3, 1999, A1": "NYT / @1999-03-03 / page A1",
    "Zhukov, KP": "Zhukov / KP",
    "Zhukov, Ch. 16, passim": "Zhukov / chapter 16 / passim",
    "Smith, vol. 2, ch. 3": "Smith / volume 2 / chapter 3",
    "Smith, p. 45, n. 3": "Smith / page 45 / note 3",
    "Smith 45n3": "Smith / page 45 / note 3",
    "Smith, Intro. xii": "Smith / Intro / page xii",
    "Smith, preface xii": "Smith / page xii",
    "Hamlet 3.2.55-60": "Hamlet / act 3 / scene 2 / line 55-60",
    "lines 12-14": "line 12-14",
    "1.2.3-5": "act 1 / scene 2 / line 3-5",
    "Gen. 1.1": "Gen / section 1.1",
    "*New Jerusalem Bible*, 2 Kings 3.4": "*New Jerusalem Bible* / 2 Kings / section 3.4",
    '"Book of Kells" fol. 12r': '"Book of Kells" / folio 12r',
    '"Episode" 00:45:30': '"Episode" / timestamp 00:45:30',
    "Order No. 00447": "Order / number 00447",
    "Zhukov, Tayny. 41": "Zhukov / Tayny / page 41",
    'Getty, "Excesses," passim.': 'Getty / "Excesses" / passim',
    "Thurston, 40-42": "Thurston / page 40-42",
    "Smith - 45": "Smith / page 45",
    "*Left Behind* 200-201": "*Left Behind* / page 200-201",
    "*1984* 45": "*1984* / page 45",
    "Orwell, *1984*": "Orwell / *1984*",
    "Bradbury, *Fahrenheit 451* 12": "Bradbury / *Fahrenheit 451* / page 12",
    "Jones's *Book* 46": "Jones's / *Book* / page 46",
    "O'Brien 12": "O'Brien / page 12",
    "McDonald's 12": "McDonald's / page 12",
    "Smith-Jones 45": "Smith-Jones / page 45",
    "Lacoue–Labarthe 13": "Lacoue–Labarthe / page 13",
    "Du Bois 3": "Du Bois / page 3",
    "de Beauvoir, Second Sex 45": "de Beauvoir / Second Sex / page 45",
    "van der Flier 12": "van der Flier / page 12",
    "al-Ghazali 45": "al-Ghazali / page 45",
    "d'Alembert 12": "d'Alembert / page 12",
    "bell hooks 45": "<?> bell hooks / page 45",
    "King, Jr., *Why* 45": "King / Jr / *Why* / page 45",
    "[Zhukov], Inoy 345": "Zhukov / Inoy / page 345",
    "Zhukov, [Inoy] 345": "Zhukov / Inoy / page 345",
    "Zhukov, Inoy [Other] 345": "Zhukov / Inoy / page 345 [?Other]",
    "Smith, “On X,” 45": 'Smith / "On X" / page 45',
    "Smith, ‘On X’, 45": 'Smith / "On X" / page 45',
    'Smith, “On X" 45': 'Smith / "On X" / page 45',
    'Smith, "On ‘X’ and the Y’s" 6': 'Smith / "On ‘X’ and the Y’s" / page 6',
    "«Правда» 6": '"Правда" / page 6',
    "Жуков, Иной 345": "Жуков / Иной / page 345",
    "Smith, Inoy (2003) 12": "Smith / Inoy / @2003 / page 12",
    "see Chapter 3": "{cross-reference: see Chapter 3}",
}

# Half of a reading, or a reading that only the library can tell from prose: the rest stays to be seen as a remark.
ODD = {
    "2 Kings 3.4": "2 Kings / section 3.4",
    "about 30": "<about?> page 30",
    "the 1930s": "<the?> page 1930s",
    "10 percent": "page 10+ {other: percent}",
    "50%": "page 50 {other: %}",
    "Smith, interview": "Smith {other: interview}",
    "Smith?": "Smith {other: ?}",
    "Smith … 45": "Smith {other: … 45}",
    'Smith, On X" 45': 'Smith / On X {other: " 45}',
    "Smith 45 for a discussion": "Smith / page 45+ {other: for a discussion}",
    "compare Smith 45 with Jones 67": "<compare> Smith / page 45+ {other: with Jones 67}",
    "Smith 1,234": "Smith / page 1 / page 234",
    "Smith, screen 3": "Smith / page 3",
    "Smith 1990: 12": "Smith / volume 1990 / page 12",
    "Marx qtd. in": "Marx {other: qtd. in}",
    "Smith 45;": "Smith / page 45",
    "; Smith 45": "Smith / page 45",
    "Smith, , 45": "Smith / page 45",
}
# fmt: on


@pytest.mark.parametrize(("text", "expected"), NOOP.items(), ids=NOOP)
def test_nothing_is_cited(text: str, expected: str) -> None:
    assert written(shape_of(text)) == expected


@pytest.mark.parametrize(("text", "expected"), FORMS.items(), ids=FORMS)
def test_form(text: str, expected: str) -> None:
    assert written(shape_of(text)) == expected


@pytest.mark.parametrize(("text", "expected"), ODD.items(), ids=ODD)
def test_odd_form(text: str, expected: str) -> None:
    assert written(shape_of(text)) == expected


def test_whole_shape_with_its_offsets() -> None:
    text = "(see Zhukov, Order No. 00447; my italics)"
    locator = Locator("number", "No. 00447", "00447", "00447", 119, 128)
    heads = (Phrase("Zhukov", "plain", 105, 111, "Zhukov"), Phrase("Order", "plain", 113, 118, "Order"))
    extended = Phrase("Order No. 00447", "plain", 113, 128, "Order No. 00447")
    item = ItemShape(105, 128, heads, (locator,), prefix="see", extended=extended)
    remark = Remark("my italics", 130, 140, "emphasis")
    assert parse_shape(Cursor.over(text, Span(1, 40), 100, ENGLISH)) == Shape((item,), (remark,))


@pytest.mark.parametrize(
    ("text", "extended"),
    [
        pytest.param("Order, 447", None, id="a comma between"),
        pytest.param('"Order" 447', None, id="a quoted title ends at its mark"),
        pytest.param("Order", None, id="no number"),
        pytest.param("Fahrenheit 451 12", "Fahrenheit 451", id="two numbers"),
        pytest.param("Order No. 00447", "Order No. 00447", id="a label between"),
        pytest.param("Lubianka B 2", "Lubianka B 2", id="a letter between"),
    ],
)
def test_title_that_may_end_in_a_number(text: str, extended: str | None) -> None:
    found = shape_of(text).items[0].extended
    assert (found and found.text) == extended


# fmt: off
WORDS = st.sampled_from([
    "Smith", "Zhukov,", "Inoy", '"Title"', "“On", "X”", "*It*", "45", "310-11", "xii-xv", "p.", "pp.", "vol.", "2",
    "ch.", "n.", ";", ",", ".", ":", "&", "and", "see", "cf.", "also", "qtd.", "in", "et", "al.", "emphasis", "added",
    "my", "ibid.", "Nov.", "13", "02", "van", "der", "bell", "hooks", "A1", "B12-B14", "3.2.55", "III.ii", "[", "]",
    "(", ")", "(2003)", "[x]", "'", "’", "–", "/",
])
# fmt: on
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
TEXTS = st.text(max_size=60) | SENTENCES


@given(TEXTS)
def test_spans_lie_inside_and_in_order(text: str) -> None:
    shape = parse_shape(Cursor.over(text, Span(0, len(text)), 0, ENGLISH))
    spans = sorted((each.start, each.end) for each in (*shape.items, *shape.remarks))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert list(shape.items) == sorted(shape.items, key=lambda item: item.start)


@given(TEXTS)
def test_parts_lie_inside_their_item(text: str) -> None:
    for item in parse_shape(Cursor.over(text, Span(0, len(text)), 0, ENGLISH)).items:
        edges = [edge for part in (*item.heads, *item.locators) for edge in (part.start, part.end)]
        assert all(item.start <= edge <= item.end for edge in edges)


@given(TEXTS)
def test_no_word_is_lost_but_the_and_between_items(text: str) -> None:
    shape = parse_shape(Cursor.over(text, Span(0, len(text)), 0, ENGLISH))
    spans = [Span(each.start, each.end) for each in (*shape.items, *shape.remarks)]
    beside = " ".join((*shape.unread, *(item.prefix for item in shape.items)))
    words = [token for token in tokenize(text, 0, len(text)) if token.kind in ("word", "numeral", "quoted")]
    lost = [word.text for word in words if not any(span.holds(word.start) for span in spans)]
    assert [word for word in lost if word not in beside and not ENGLISH.joins(word.casefold())] == []


@given(TEXTS, st.integers(0, 10_000))
def test_base_moves_the_offsets_and_nothing_else(text: str, base: int) -> None:
    here, there = (parse_shape(Cursor.over(text, Span(0, len(text)), each, ENGLISH)) for each in (0, base))
    moved = [(each.start + base, each.end + base) for each in (*here.items, *here.remarks)]
    assert (written(there), [(each.start, each.end) for each in (*there.items, *there.remarks)]) == (
        written(here),
        moved,
    )


@pytest.mark.parametrize("piece", ["(", "[", '"', "“", "'", "Smith 45; ", "Smith, ", "45, ", "see ", "A.", "x – ", "*"])
def test_hostile_rows(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    assert shape_of(text[:1_500]).unread is not None
    assert parse_shape(Cursor.over(text, Span(0, len(text)), 0, ENGLISH)).unread is not None
