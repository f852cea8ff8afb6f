"""Lists of references made by hand, and lists of any text whatever for the laws."""

from hypothesis import strategies as st

from refkit.report.bibliography import ReferenceList
from refkit.report.bibliography.legible import one_line
from refkit.styles.listing import ListedWork
from refkit.styles.rich import Face, Rich, Run, plain

FACES: tuple[Face, ...] = ("italic", "bold", "smallcaps", "superscript", "subscript")
DOI = "https://doi.org/10.1353/ces.2019.0009"


def run(text: str, *faces: Face, link: str = "") -> Run:
    """A run in some type faces."""
    return Run(text, frozenset(faces), link=link)


def listed(*references: Rich | str, heading: str = "Works Cited", is_hanging: bool = True) -> ReferenceList:
    """A list of references with the keys k1, k2, ..."""
    words = [(Run(reference),) if isinstance(reference, str) else reference for reference in references]
    numbered = tuple(ListedWork(f"k{number}", each) for number, each in enumerate(words, 1))
    return ReferenceList(heading, numbered, "MLA", is_hanging)


def texts(references: ReferenceList) -> list[str]:
    """What somebody reads of each reference, if there is anything to read."""
    return [text for each in references.works if (text := plain(one_line(each.text)))]


GETTY = (run("Getty, J. Arch. "), run("Origins of the Great Purges", "italic"), run(". Cambridge UP, 1985."))
MARTIN = (run("Martin, Terry. “Origins.” "), run("JMH", "italic"), run(", 1998, "), run(DOI, link=DOI), run("."))
ZHUKOV = (run("Жуков, Юрий. "), run("Иной Сталин", "italic"), run(". Вагриус, 2003."))

SIGNS = "*_`[]()<>&~^$@#!\\{}|%\"'+-=:.,;?/ \t\n\r\x00\x1b\x85\u2028\ud800\udfff\ufffe\u00a0\u202e\u200f\u0301aB1é日Ж«—"
_TEXTS = st.one_of(
    st.text(st.sampled_from(SIGNS), max_size=12),
    st.text(st.characters(), max_size=8),
    st.sampled_from(
        ("1. ", "- a", "# b", "&copy;", "<script>alert(1)</script>", "--", "...", "iv) c", "http://a.b/", "")
    ),
)
_LINKS = st.one_of(
    st.just(""),
    st.sampled_from((DOI, "doi:10.1/a(b)<c>#d", "javascript:alert(1)", "https://a.org/b c")),
    st.text(max_size=8),
)
_RUNS = st.builds(Run, _TEXTS, st.frozensets(st.sampled_from(FACES), max_size=3), st.booleans(), _LINKS)
_REFERENCES = st.builds(ListedWork, st.one_of(st.sampled_from("ab"), _TEXTS), st.lists(_RUNS, max_size=6).map(tuple))
LISTS = st.builds(ReferenceList, _TEXTS, st.lists(_REFERENCES, max_size=4).map(tuple), _TEXTS, st.booleans())
HUGE = listed((run("ab *_<é. " * 60_000), run("日" * 60_000, "italic"), run("\u0301\u0323" * 100_000)))
