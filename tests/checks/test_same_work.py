"""What brings entries together, and what tells them apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.checks.same_work import Mark, are_one_work, have_one_title, marks_of
from refkit.library.entry import Entry, Person

TITLE = Mark("title", ("inoy stalin", "2003", "zhukov"))


def entry(entry_type: str = "book", key: str = "a", author: str = "Zhukov", **fields: str) -> Entry:
    """A work of Zhukov's, if no other fields are given."""
    said = {"title": "Inoy Stalin", "year": "2003", **fields}
    people = {"author": (Person(author),)} if author else {}
    return Entry(key, entry_type, 0, "refs.bib", 0, 1, said, people)


MARKS = [
    pytest.param(entry(), [TITLE], id="title, year and names"),
    pytest.param(entry(title="INOY: Stalin"), [TITLE], id="folded"),
    pytest.param(entry(author=""), [], id="without names"),
    pytest.param(entry(year="forthcoming"), [], id="without year"),
    pytest.param(entry(title=""), [], id="without title"),
    pytest.param(
        entry(doi="https://doi.org/10.1/X", isbn="0-306-40615-2, 978-0-306-40615-7"),
        [Mark("DOI", ("10.1/x",)), Mark("ISBN", ("9780306406157",)), TITLE],
        id="identifiers come first",
    ),
    pytest.param(entry("incollection", isbn="0-306-40615-2"), [TITLE], id="the ISBN of a chapter is its book's"),
]

APART = [
    ("title", entry(volume="1"), entry(volume="2")),
    ("title", entry(edition="1"), entry(edition="2nd")),
    ("title", entry("article", pages="1-9"), entry("article", pages="11-19")),
    ("title", entry("article", number="1"), entry("article", number="2")),
    ("title", entry("article", journal="Voprosy istorii"), entry("article", journaltitle="Pravda")),
    ("title", entry("article", date="2003-05-01"), entry("article", date="2003-05-08")),
    ("title", entry("article", month="5"), entry("article", month="June")),
    ("title", entry("incollection", booktitle="One"), entry("incollection", booktitle="Another")),
    ("title", entry(language="russian"), entry(language="english")),
    ("title", entry(doi="10.1/x"), entry(doi="10.1/y")),
    ("title", entry("book"), entry("phdthesis")),
    ("title", entry("article"), entry("misc")),
    ("title", entry("online", url="https://a.org"), entry("online", url="https://b.org")),
    ("title", entry("unpublished", note="box 1"), entry("unpublished", note="box 2")),
    ("title", entry(key="a"), entry(key="A")),
    ("title", entry(key="a"), entry(key="b", crossref="a")),
    ("title", entry(key="a", related="c, b"), entry(key="b")),
    ("ISBN", entry(title="War"), entry(title="Peace")),
    ("ISBN", entry(volume="1"), entry(volume="2")),
    ("DOI", entry("incollection", title="War"), entry("incollection", title="Peace")),
    ("DOI", entry("incollection"), entry("book")),
]

ONE = [
    ("title", entry(), entry()),
    ("title", entry(volume="1"), entry()),
    ("title", entry(publisher="Vagrius"), entry(publisher="Izd. Vagrius", series="S")),
    ("title", entry(edition="2"), entry(edition="2nd")),
    ("title", entry("article", pages="113--138"), entry("article", pages="113-38")),
    ("title", entry("article", pages="113"), entry("article", pages="113--138")),
    ("title", entry("book", pages="320"), entry("book", pages="xii, 320")),
    (
        "title",
        entry("article", journal="VI", volume="3", pages="9"),
        entry("article", journal="V. i.", volume="3", pages="9"),
    ),
    ("title", entry("incollection", booktitle="One: Essays"), entry("incollection", booktitle="One")),
    ("title", entry("phdthesis"), entry("thesis")),
    ("title", entry("book"), entry("collection")),
    ("title", entry(date="2003-05"), entry()),
    ("ISBN", entry(title="Inoy: A Study"), entry(title="Inoy", year="2005")),
    ("DOI", entry("article", title="War"), entry("article", title="Peace", volume="2")),
    ("DOI", entry("incollection"), entry("incollection")),
]


def _with_key(one: Entry, other: Entry) -> tuple[Entry, Entry]:
    """The second under another key, where both have the one that is given to all."""
    if one.key != other.key:
        return one, other
    return one, Entry("b", other.type, 0, other.path, 0, 1, other.fields, other.people)


@pytest.mark.parametrize(("work", "marks"), MARKS)
def test_marks(work: Entry, marks: list[Mark]) -> None:
    assert list(marks_of(work)) == marks


@pytest.mark.parametrize(("kind", "one", "other"), APART)
def test_two_works(kind: str, one: Entry, other: Entry) -> None:
    mark = Mark(kind, ())  # type: ignore[arg-type]  # the table holds plain words
    assert not are_one_work(mark, *_with_key(one, other))


@pytest.mark.parametrize(("kind", "one", "other"), ONE)
def test_one_work(kind: str, one: Entry, other: Entry) -> None:
    mark = Mark(kind, ())  # type: ignore[arg-type]  # the table holds plain words
    assert are_one_work(mark, *_with_key(one, other))


def test_translators_tell_apart() -> None:
    people = {"author": (Person("Zhukov"),), "translator": (Person("Furr"),)}
    translated = Entry("b", "book", 0, "refs.bib", 0, 1, entry().fields, people)
    assert not are_one_work(TITLE, entry(), translated)


def test_have_one_title() -> None:
    assert have_one_title(entry(title="Inoy: A Study"), entry(title="INOY"))


FIELDS = st.dictionaries(
    st.sampled_from("title year date volume edition pages doi isbn month journal booktitle crossref".split()), st.text()
)


@given(FIELDS, FIELDS, st.sampled_from(["DOI", "ISBN", "title"]), st.sampled_from(["book", "article", "inbook"]))
def test_the_order_of_two_entries_does_not_matter(
    first: dict[str, str], second: dict[str, str], kind: str, entry_type: str
) -> None:
    mark = Mark(kind, ())  # type: ignore[arg-type]  # one of the three
    one = Entry("a", entry_type, 0, "refs.bib", 0, 1, first, {})
    other = Entry("b", entry_type, 0, "refs.bib", 0, 1, second, {})
    assert are_one_work(mark, one, other) == are_one_work(mark, other, one)
