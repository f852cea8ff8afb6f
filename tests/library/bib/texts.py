"""Texts for the laws of the reader: anything that looks like BibTeX, entries that are sound, blocks that are not."""

from hypothesis import strategies as st

from refkit.library.bib.file import BibFile, InMemory, macros_of
from refkit.library.bib.layout import find_blocks
from refkit.library.bib.values import MONTH_MACROS
from refkit.library.bib.written import WrittenEntry

# What the syntax is made of, and what it must not stumble over.
PIECES = (
    *'@{}(),="#%\\ \n\r\t~1aé',
    *("@book{", "@misc(", "@string{", "@comment{", "@preamble{", "@xdata{", "\n@book{k,\n", "\r\n", "},\n", '",\n'),
    *("title = {", 'note = "', "year = 1999", "month = jan", "k,", "a b", "a@b.c", "Жуков", "😀", "{x}", " # ", "%\n"),
)
anything = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=60)

_WORDS = st.text(alphabet=st.sampled_from("aBé Ж😀.,;:'=()#%@\\\n-1"), max_size=12)
_braced = st.recursive(
    _WORDS,
    lambda inner: st.tuples(_WORDS, inner, _WORDS).map(lambda parts: "{}{{{}}}{}".format(*parts)),
    max_leaves=4,
)
_quoted = _WORDS | _WORDS.map(lambda text: f"a {{{text}}} b")
_pieces = (
    _braced.map(lambda text: f"{{{text}}}")
    | _quoted.map(lambda text: f'"{text}"')
    | st.sampled_from(("1999", "jan", "nosuch", "0"))
)
_values = st.lists(_pieces, min_size=1, max_size=3).map(" # ".join)
_names = st.from_regex(r"[A-Za-z][a-z:-]{0,6}", fullmatch=True) | st.just("автор")
_blanks = st.sampled_from(("", " ", "\n", "\n  ", "\t", "\r\n "))
keys = st.from_regex(r"[a-zA-Z][a-z0-9:+'-]{0,5}", fullmatch=True) | st.sampled_from(("Жуков:2001", "é1"))


@st.composite
def sound_entries(draw: st.DrawFn) -> str:
    """An entry in which nothing is wrong, written in one of the many ways."""
    fields = draw(st.lists(st.tuples(_blanks, _names, _blanks, _blanks, _values, _blanks), max_size=5))
    written = ",".join(f"{a}{name}{b}={c}{value}{d}" for a, name, b, c, value, d in fields)
    last = draw(st.sampled_from(("", ",", ",\n"))) if fields else ""
    opening, closing = draw(st.sampled_from(("{}", "()")))
    kind = draw(st.sampled_from(("book", "Article", "x-y")))
    return f"@{kind}{draw(_blanks)}{opening}{draw(_blanks)}{draw(keys)},{written}{last}{closing}"


def good(key: str) -> str:
    """A sound entry with a title that holds its key."""
    return f"@book{{{key},\n  title = {{The {key}}},\n  year = 1999\n}}\n"


def file_of(data: bytes) -> BibFile:
    """The file with this content."""
    layout = find_blocks(data)
    return BibFile("a.bib", InMemory(data), layout, macros_of(data, layout, MONTH_MACROS))


def entries_of(text: str) -> list[WrittenEntry]:
    """The entries of a text as written, in the order in which they stand."""
    file = file_of(text.encode("utf-8", "replace"))
    return sorted(map(file.written, range(len(file))), key=lambda entry: entry.start)
