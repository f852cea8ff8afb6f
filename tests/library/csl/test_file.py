"""Libraries in CSL-JSON: which items are found, what they say, where their parts stand, and what is wrong."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.library import read_library
from refkit.library.bib.file import InMemory
from refkit.library.bib.source import Source
from refkit.library.bib.written import Flaw, RawEntry
from refkit.library.csl.dates import Json, csl_date
from refkit.library.csl.file import CslFile, find_items
from refkit.library.csl.items import raw_entry
from refkit.library.entry import Fault, Person


def _read(text: str) -> tuple[CslFile, list[Flaw]]:
    source = Source("refs.json", text.encode("utf-8", "surrogateescape"))
    layout = find_items(source)
    return CslFile(source.path, InMemory(source.data), layout, {}), layout.flaws


def _raws(file: CslFile) -> list[RawEntry]:
    return [file.raw(number) for number in range(len(file))]


SOUND = [
    pytest.param("[]", [], id="no items"),
    pytest.param(' [ {"id": "a"} , {"id": "b"} ]\r\n', ["a", "b"], id="blanks"),
    pytest.param('{"items": [{"id": "a"}, {"id": "b"}], "more": 1}', ["a", "b"], id="object with items"),
    pytest.param('{"version": {"x": [1]}, "items": [{"id": "a"}]}', ["a"], id="items behind other members"),
    pytest.param('{"references": [{"id": "a"}]}', ["a"], id="references of pandoc"),
    pytest.param('{"id": "a", "type": "book"}', ["a"], id="a single item"),
    pytest.param('[{"id": 12}, {"id": 1e400}]', ["12", "1e400"], id="numbers as ids"),
    pytest.param(f'[{{"id": {"9" * 5000}}}]', ["9" * 5000], id="number longer than Python converts"),
    pytest.param('[{"id": "http://a/b", "citation-key": "k"}]', ["k"], id="citation key of Better BibTeX"),
    pytest.param('[{"id": "a", "title": "]}, {\\"id\\": 1"}]', ["a"], id="brackets in a string"),
    pytest.param('[{"id": "a", "title": "two\nlines"}]', ["a"], id="line end in a string"),
    pytest.param('[{"id": "a", "n": NaN, "m": -Infinity}]', ["a"], id="no numbers of JSON"),
    pytest.param('[{"id": "Жуков 𝔘"}, {"id": "a"}, {"id": "a"}]', ["Жуков 𝔘", "a", "a"], id="ids twice"),
]


@pytest.mark.parametrize(("text", "keys"), SOUND)
def test_sound_list(text: str, keys: list[str]) -> None:
    file, flaws = _read(text)
    assert ([raw.key for raw in _raws(file)], len(file), file.works, flaws) == (keys, len(keys), len(keys), [])


DEEP = "[" * 100_000
FAULTY = [
    pytest.param("3", [("broken-item", "3")], id="number"),
    pytest.param("null", [("broken-item", "null")], id="null"),
    pytest.param('"x, y"', [("broken-item", '"x, y"')], id="text"),
    pytest.param('["x", {"id": "inner"}]', [("broken-item", '["x", {"id": "inner"}]')], id="list"),
    pytest.param('{"title": "no id"}', [("no-key", "")], id="no id"),
    pytest.param('{"id": "t", "x": 1,}', [("broken-item", '{"id": "t", "x": 1,}')], id="comma at the end of an item"),
    pytest.param("{'id': 't'}", [("broken-item", "{'id': 't'}")], id="single quotation marks"),
    pytest.param('{"id": "t", "title": {', [("broken-item", '{"id": "t", "title": {')], id="never closed"),
    pytest.param("", [("broken-item", ",")], id="two commas"),
    pytest.param(DEEP + "]" * 100_000, [("broken-item", DEEP[:60])], id="deeper than Python follows"),
    pytest.param("nonsense", [("broken-item", "nonsense")], id="word"),
]


@pytest.mark.parametrize(("item", "expected"), FAULTY)
def test_faulty_item_and_its_neighbours(item: str, expected: list[tuple[str, str]]) -> None:
    file, flaws = _read(f'[{{"id": "before"}},\n {item},\n {{"id": "after"}}]')
    keys = [raw.key for raw in _raws(file) if raw.key]
    assert (keys, [(flaw.kind, flaw.words) for flaw in flaws]) == (["before", "after"], expected)


FAULTY_LISTS = [
    pytest.param('[{"id": "a"} {"id": "b"}]', [Flaw("broken-item", 12, 12)], id="no comma"),
    pytest.param('[{"id": "a"}, {"id": "b"}, ]', [Flaw("broken-item", 25, 26, ",")], id="comma at the end"),
    pytest.param('[{"id": "a"}, {"id": "b"}', [Flaw("broken-item", 25, 25)], id="list never closed"),
    pytest.param('[{"id": "a"}, {"id": "b"}] [1]', [Flaw("broken-item", 26, 30, "[1]")], id="text behind the list"),
    pytest.param('[{"id": "a"}, {"id": "b"}, "Ж𝔘"]', [Flaw("broken-item", 27, 35, '"Ж𝔘"')], id="places are in bytes"),
]


@pytest.mark.parametrize(("text", "expected"), FAULTY_LISTS)
def test_faulty_list(text: str, expected: list[Flaw]) -> None:
    file, flaws = _read(text)
    assert ([raw.key for raw in _raws(file)], flaws) == (["a", "b"], expected)


NO_LISTS = [
    pytest.param("", "refs.json is no JSON: Expecting value in line 1, column 1", id="empty"),
    pytest.param(
        "\n@book{a,}", "refs.json is no JSON: Expecting value in line 2, column 1", id="BibTeX under a wrong name"
    ),
    pytest.param("[x", "refs.json is no JSON: Expecting value in line 1, column 2", id="list of no JSON"),
    pytest.param('{"a" 1}', "refs.json is no JSON: Expecting ':' delimiter in line 1, column 6", id="object"),
    pytest.param('{"a": 1\n b', "refs.json is no JSON: Expecting ',' delimiter in line 2, column 2", id="cut off"),
    pytest.param("[] []", "refs.json is no JSON: Extra data in line 1, column 4", id="two lists"),
    pytest.param("12", "refs.json is JSON, but no list of works", id="number"),
    pytest.param('{"a": 1}', "refs.json is JSON, but no list of works", id="some object"),
    pytest.param('{"items": {}}', "refs.json is JSON, but no list of works", id="items that are no list"),
    pytest.param('{"a": ' + DEEP, "refs.json is nested too deeply", id="deep"),
]


@pytest.mark.parametrize(("text", "message"), NO_LISTS)
def test_no_list(text: str, message: str) -> None:
    with pytest.raises(RefkitError) as caught:
        _read(text)
    hint = "export the library as CSL JSON; a BibTeX library has a name that ends in .bib"
    assert (caught.value.message, caught.value.hint) == (message, hint)


def test_depths_that_never_end_cost_what_is_behind_them() -> None:
    file, flaws = _read('[{"id": "a"}, ' + '{"id": ' * 200_000 + '{"id": "b"}]')
    assert ([raw.key for raw in _raws(file)], [flaw.kind for flaw in flaws]) == (["a"], ["broken-item"] * 2)


def test_a_list_of_many_numbers_has_not_as_many_flaws() -> None:
    file, flaws = _read("[" + "0," * 5000 + '{"id": "a"}]')
    assert (len(file), len(flaws)) == (1, 1000)


def test_places_of_an_item_are_code_points() -> None:
    text = '[{"id": "Ж𝔘"}, {"issued": {"raw": "1999"}, "x": 1, "id": 12, "page": "1-2", "note": null, "volume": 3}]'
    written = _read(text)[0].written(1)
    parts = [
        (field.name, text[field.start : field.name_end], text[field.value_start : field.end])
        for field in written.fields
    ]
    key = text[written.key_start : written.key_end]
    assert (text[written.start : written.end], written.type, written.key, key, parts, written.flaws) == (
        text[15:-1],
        "misc",
        "12",
        "12",
        [("date", "issued", '{"raw": "1999"}'), ("pages", "page", '"1-2"'), ("volume", "volume", "3")],
        (),
    )


ITEMS: list[object] = [
    pytest.param(
        {
            "id": "getty",
            "type": "chapter",
            "title": "The <i>Road</i> to\n Terror<sup>2</sup>, 1 < 2",
            "title-short": "Road",
            "container-title": "Whole",
            "collection-title": "Annals",
            "publisher": "Yale",
            "publisher-place": "New Haven",
            "page": "113-38",
            "edition": "2",
            "language": "en-US",
            "ISBN": ["1", "2"],
            "DOI": "10.1/x_y",
            "URL": "http://a.b/?<i>",
            "issued": {"date-parts": [["1999", "5"]]},
        },
        RawEntry(
            "getty",
            "incollection",
            {
                "title": "The Road to Terror2, 1 < 2",
                "shorttitle": "Road",
                "booktitle": "Whole",
                "series": "Annals",
                "publisher": "Yale",
                "location": "New Haven",
                "pages": "113-38",
                "edition": "2",
                "langid": "english",
                "isbn": "1, 2",
                "doi": "10.1/x_y",
                "url": "http://a.b/?<i>",
                "date": "1999-05",
            },
            {},
        ),
        id="chapter",
    ),
    pytest.param(
        {"id": "a", "type": "article-journal", "container-title": "J", "issue": "3", "language": "Latin and Greek"},
        RawEntry("a", "article", {"journaltitle": "J", "number": "3", "language": "Latin and Greek"}, {}),
        id="article",
    ),
    pytest.param(
        {"id": "a", "type": "report", "publisher": "RAND", "page-first": "1", "page": "1-2", "issued": "forthcoming"},
        RawEntry(
            "a",
            "report",
            {"institution": "RAND", "pages": "1-2", "year": "forthcoming"},
            {"organization": (Person("", literal="RAND"),)},
        ),
        id="report",
    ),
    pytest.param(
        {"id": "http://z/1", "citation-key": "k", "type": "webpage", "container-title": "Site"},
        RawEntry("k", "online", {"ids": "http://z/1", "organization": "Site"}, {}),
        id="both keys",
    ),
    pytest.param(
        {"id": "a\ud800\x1b", "type": {"book": "x"}, "title": {"x": "y"}, "page": True, "author": 3, "issued": [1]},
        RawEntry("a\ufffd", "misc", {}, {}),
        id="wrong types",
    ),
    pytest.param(
        {"id": None, "type": "book", "editor": [None, {}, {"given": 1}, {"literal": "et al."}], "volume": "3"},
        RawEntry("", "book", {"volume": "3"}, {}),
        id="nobody",
    ),
]


@pytest.mark.parametrize(("item", "expected"), ITEMS)
def test_item(item: dict[str, Json], expected: RawEntry) -> None:
    assert raw_entry(item) == expected


TYPES = {
    "book": "book",
    "article-magazine": "article",
    "article-newspaper": "article",
    "paper-conference": "inproceedings",
    "entry-encyclopedia": "inreference",
    "motion_picture": "movie",
    "broadcast": "video",
    "dataset": "dataset",
    "software": "software",
    "thesis": "thesis",
    "interview": "misc",
    "manuscript": "unpublished",
    "review-book": "review",
    "no such type": "misc",
}


@pytest.mark.parametrize(("csl", "expected"), TYPES.items(), ids=TYPES)
def test_type(csl: str, expected: str) -> None:
    assert raw_entry({"id": "a", "type": csl}).type == expected


NAMES = [
    pytest.param({"family": "Zhukov", "given": "Yuri N."}, Person("Zhukov", "Yuri N."), "Zhukov, Yuri N.", id="person"),
    pytest.param({"literal": "World Bank"}, Person("", literal="World Bank"), "World Bank", id="corporate author"),
    pytest.param("World Bank", Person("", literal="World Bank"), "World Bank", id="text"),
    pytest.param({"given": "Voltaire"}, Person("", literal="Voltaire"), "Voltaire", id="given name alone"),
    pytest.param({"family": "Plato"}, Person("Plato"), "Plato", id="surname alone"),
    pytest.param(
        {"family": "King", "given": "Martin Luther", "suffix": "Jr."},
        Person("King", "Martin Luther", suffix="Jr."),
        "King, Jr., Martin Luther",
        id="suffix",
    ),
    pytest.param(
        {"family": "Fontaine", "given": "Jean", "dropping-particle": "de", "non-dropping-particle": "La"},
        Person("Fontaine", "Jean", "de La"),
        "de La Fontaine, Jean",
        id="both particles",
    ),
    pytest.param(
        {"family": "van Gogh", "given": "V."}, Person("Gogh", "V.", "van"), "van Gogh, V.", id="in the surname"
    ),
    pytest.param(
        {"family": "Beethoven", "given": "L. van"}, Person("Beethoven", "L.", "van"), "van Beethoven, L.", id="behind"
    ),
    pytest.param({"family": '"van Gogh"', "given": "V."}, Person("van Gogh", "V."), "van Gogh, V.", id="quoted"),
    pytest.param({"family": "d'Alembert"}, Person("d'Alembert"), "d'Alembert", id="apostrophe"),
]


@pytest.mark.parametrize(("name", "person", "text"), NAMES)
def test_name(name: Json, person: Person, text: str) -> None:
    raw = raw_entry({"id": "a", "type": "book", "author": [name, name]})
    assert (raw.people, raw.fields) == ({"author": (person, person)}, {"author": f"{text} and {text}"})


def test_roles() -> None:
    people = {role: role for role in ("composer", "author", "compiler", "director", "container-author", "translator")}
    raw = raw_entry({"id": "a", "type": "book", **people})
    assert raw.people == {
        "author": (Person("", literal="author"),),
        "editor": (Person("", literal="compiler"),),
        "translator": (Person("", literal="translator"),),
        "director": (Person("", literal="director"),),
        "bookauthor": (Person("", literal="container-author"),),
    }


DATES = [
    pytest.param({"date-parts": [["1999", "5", "3"]]}, "1999-05-03", id="day"),
    pytest.param({"date-parts": [["1999"]]}, "1999", id="year"),
    pytest.param({"date-parts": [["1999.0", "05"]]}, "1999-05", id="numbers of other forms"),
    pytest.param({"date-parts": [["1999"], ["2001", "2"]]}, "1999/2001-02", id="range"),
    pytest.param({"date-parts": [["1999"], ["0", "0", "0"]]}, "1999/..", id="open range"),
    pytest.param({"date-parts": [["-44", "3", "15"]]}, "-0043-03-15", id="before our era"),
    pytest.param({"date-parts": [["12345"]]}, "Y12345", id="five digits"),
    pytest.param({"date-parts": [["1999", "21"]]}, "1999-21", id="season as a month"),
    pytest.param({"date-parts": [["1999", "14"]]}, "1999-22", id="season as a month, older"),
    pytest.param({"date-parts": [["1999"]], "season": "3"}, "1999-23", id="number of a season"),
    pytest.param({"date-parts": [["1999"]], "season": "Winter"}, "1999-24", id="name of a season"),
    pytest.param({"date-parts": [["1999", "5"]], "circa": True}, "1999-05~", id="circa"),
    pytest.param({"date-parts": [["1999"], ["2000"]], "circa": "1"}, "1999~/2000~", id="circa, range"),
    pytest.param({"date-parts": [["1999"]], "circa": "0"}, "1999", id="not circa"),
    pytest.param({"date-parts": [["1999", "13"]]}, "1999-21", id="first season"),
    pytest.param({"date-parts": [["1999", "99", "9"]]}, "1999", id="no such month"),
    pytest.param({"date-parts": [["1999", "2", "31"]]}, "1999-02", id="no such day"),
    pytest.param({"raw": "1999-05~"}, "1999-05~", id="raw"),
    pytest.param({"literal": " Han dynasty "}, "Han dynasty", id="literal"),
    pytest.param({"edtf": "1999/.."}, "1999/..", id="edtf"),
    pytest.param("2004-21", "2004-21", id="text"),
    pytest.param({"date-parts": [["0"]], "raw": "c. 1850"}, "c. 1850", id="no year"),
    pytest.param({"date-parts": [["9" * 5000]]}, "", id="number without end"),
    pytest.param({"date-parts": "1999"}, "", id="parts that are no list"),
    pytest.param({"date-parts": [None]}, "", id="no parts"),
    pytest.param({"date-parts": [[]]}, "", id="empty parts"),
    pytest.param({"date-parts": []}, "", id="no dates"),
    pytest.param(None, "", id="null"),
]


@pytest.mark.parametrize(("value", "expected"), DATES)
def test_date(value: Json, expected: str) -> None:
    assert csl_date(value) == expected


def test_library_of_both_kinds(tmp_path: Path) -> None:
    first, second = tmp_path / "a.bib", tmp_path / "B.JSON"
    first.write_text("@string{p = {Press}}\n@book{k, title = {Whole}}", encoding="utf-8")
    second.write_text('[{"id": "j", "title": "{Kept} \\\\emph{}", "type": "book"}, 3, {"id": "J"}]', encoding="utf-8")
    third = tmp_path / "c.bib"
    third.write_text("@book{l, publisher = p}", encoding="utf-8")
    library = read_library(first, second, third)
    entries = [(entry.key, entry.library, dict(entry.fields)) for entry in library.entries]
    duplicate = next(fault for fault in library.faults if fault.kind == "duplicate-key")
    assert (entries, [(fault.kind, fault.path) for fault in library.faults], duplicate.others[0].start) == (
        [
            ("k", 0, {"title": "Whole"}),
            ("j", 1, {"title": "{Kept} \\emph{}"}),
            ("J", 1, {}),
            ("l", 2, {"publisher": "Press"}),
        ],
        [("broken-item", str(second)), ("duplicate-key", str(second))],
        9,
    )


def test_list_without_works(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("[]", encoding="utf-8")
    assert list(read_library(path).faults) == [Fault("no-entries", str(path), 0, 0)]


_NAMES = st.sampled_from("id citation-key type title author editor issued accessed page language ISSN family x".split())
_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
_PARTS = ("family", "given", "literal", "date-parts", "season", "circa", "raw")
_JSON = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(_NAMES | st.sampled_from(_PARTS) | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.lists(st.dictionaries(_NAMES, _JSON, max_size=6), max_size=4), st.sampled_from((None, 1)), st.booleans())
def test_any_items_are_read(items: list[dict[str, object]], indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(items, indent=indent, ensure_ascii=ascii_only)
    file, flaws = _read(text.encode("utf-8", "replace").decode("utf-8"))
    found = [file.written(number) for number in range(len(file))]
    spans = [(field.start, field.end) for written in found for field in written.fields]
    read_again = [json.loads(text[slice(*file.extent(number))]) for number in range(len(file))]
    assert (read_again, sorted(spans), {flaw.kind for flaw in flaws} <= {"no-key"}) == (json.loads(text), spans, True)
    for raw in _raws(file):
        "".join([raw.key, *raw.fields, *raw.fields.values()]).encode()


@given(st.text(alphabet='[]{}",:\\ \n10aué𝔘\udc80id', max_size=60))
def test_never_raises(text: str) -> None:
    try:
        file, flaws = _read(f'[{{"id": 1}},{text}')
    except RefkitError:
        return
    ends = [(file.extent(number), file.written(number)) for number in range(len(file))]
    assert ([raw.key for raw in _raws(file)][0], len(ends)) == ("1", len(file))
