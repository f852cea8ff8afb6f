"""Makes well-formed BibTeX for the comparison of parsers: files of entries, and names, with what they say.

Left out is what the table of differences in test_two_parsers.py shows: there the parsers disagree by design.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy, composite

from refkit.library.bib.values import MONTH_MACROS
from tests.library.peers import Read


@dataclass(frozen=True, slots=True)
class MadeEntry:
    """An entry: what its fields say, and how those are written that bibtexparser does not expand."""

    type: str
    key: str
    fields: Mapping[str, str]
    unexpanded: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file and the entries in it."""

    text: str
    entries: tuple[MadeEntry, ...]

    @property
    def reads(self) -> list[Read]:
        """What is to be read in it."""
        return [Read(entry.type, entry.key, entry.fields) for entry in self.entries]


@dataclass(frozen=True, slots=True)
class MadeName:
    """A name as it is written, and its parts."""

    text: str
    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class _Value:
    """A value as it is written, what it says, and whether bibtexparser expands it."""

    text: str
    says: str
    is_expanded: bool = True


_blanks = st.sampled_from(("", "", " ", "\n", "\r\n", "\r", "\t", "  ", " \n\t ", "\n\n"))
_line_ends = st.sampled_from((" ", "\n", "\r\n", "\n\n", " \n"))
# No brace, quotation mark or @: these come in pieces of their own.
_plain = st.text(alphabet="abcXYZ éЖя字𝔘0123 ,;:.-=#%'()/&$~_^*!?\n\t\\", max_size=12).filter(
    lambda text: not text.endswith("\\")
)
_pieces = st.sampled_from(
    ("a@b.c", '{\\"u}', "\\'e", "--", "\r\n", "{\\'\\i}", "\\&", "\\%", "\\url{http://a/b_c}", "\\LaTeX{}")
)
_nested = st.recursive(
    _plain | _pieces,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda texts: "{" + "".join(texts) + "}")
        | st.lists(inner, max_size=3).map("".join)
    ),
    max_leaves=8,
)
# A brace right behind an equals sign may be that of a field: the table says what comes of it.
_inside = _nested.map(lambda text: text.replace("={", "= x{").replace("= {", "= x{")).filter(
    lambda text: not text.endswith("=")
)
_braced = (_inside | st.just('say "so"')).map(lambda text: _Value(f"{{{text}}}", text))
_quoted = (_inside.filter(lambda text: '\\"' not in text.replace('{\\"u}', "")) | st.just('{"}so{"}')).map(
    lambda text: _Value(f'"{text}"', text)
)
_numbers = st.integers(min_value=0, max_value=99999).map(lambda number: _Value(str(number), str(number)))
_letters = "abcdefghijklmnopqrstuvwxyz"


def _in_any_case(names: SearchStrategy[str]) -> SearchStrategy[str]:
    return st.tuples(names, st.sampled_from((str, str.upper, str.title))).map(lambda pair: pair[1](pair[0]))


_types = st.sampled_from("book article inproceedings online phdthesis mvbook".split())
_names = st.from_regex(r"\A[a-z][a-z0-9_:.-]{0,8}\Z")
_macro_names = st.text(alphabet=_letters, min_size=4, max_size=6)  # no month among them
_keys = st.text(alphabet="abcЖüé019:._-+/'", min_size=1, max_size=8)
_remarks = st.sampled_from(
    (
        "",
        "",
        "free text, and more\n",
        "% a remark = {1}\n",
        "@comment{a {nested} remark}\n",
        '@preamble{"\\newcommand{\\x}{}"}\n',
    )
)


@composite
def files(draw: DrawFn) -> MadeFile:
    """Macros, then entries, with remarks between them."""
    macros = draw(st.dictionaries(_macro_names, _braced | _quoted, max_size=3))
    text = "".join(draw(_macro(name, value)) for name, value in macros.items())
    keys = draw(st.lists(_keys, max_size=4, unique_by=str.casefold))
    entries = []
    for key in keys:
        entry, written = draw(_entry(key, macros))
        entries.append(entry)
        text += draw(_remarks) + written + draw(_line_ends)
    return MadeFile(text + draw(_remarks), tuple(entries))


@composite
def _macro(draw: DrawFn, name: str, value: _Value) -> str:
    opening, closing = draw(st.sampled_from(("{}", "()")))
    written = draw(_in_any_case(st.just(name)))
    parts = (f"@string{opening}", written, "=", value.text, closing)
    return draw(_remarks) + draw(_spaced(parts)) + draw(_line_ends)


@composite
def _entry(draw: DrawFn, key: str, macros: Mapping[str, _Value]) -> tuple[MadeEntry, str]:
    """entry = "@" type "{" key "," (name "=" value ",")* "}" """
    opening, closing = draw(st.sampled_from(("{}", "()")))
    kind = draw(_types)
    values = draw(st.dictionaries(_names, _values(macros), max_size=5))
    parts = [f"@{draw(_in_any_case(st.just(kind)))}{draw(st.sampled_from(('', ' ')))}{opening}", key, ","]
    for number, (name, value) in enumerate(values.items(), 1):
        parts += [draw(_in_any_case(st.just(name))), "=", value.text]
        parts += [","] if number < len(values) or draw(st.booleans()) else []
    fields = {name: value.says for name, value in values.items()}
    unexpanded = {name: value.text for name, value in values.items() if not value.is_expanded}
    return MadeEntry(kind, key, fields, unexpanded), draw(_spaced((*parts, closing)))


@composite
def _spaced(draw: DrawFn, parts: tuple[str, ...]) -> str:
    """The parts with any blanks between them."""
    return "".join(part + draw(_blanks) for part in parts[:-1]) + parts[-1]


def _values(macros: Mapping[str, _Value]) -> SearchStrategy[_Value]:
    months = st.sampled_from(sorted(MONTH_MACROS)).map(lambda name: _Value(name, MONTH_MACROS[name], False))
    single = _braced | _quoted | _numbers
    if macros:
        single |= st.sampled_from(sorted(macros)).flatmap(
            lambda name: _in_any_case(st.just(name)).map(lambda written: _Value(written, macros[name].says))
        )
    chains = st.tuples(st.lists(single, min_size=2, max_size=3), st.sampled_from((" # ", "#", "\n#\t")))
    return single | months | chains.map(_chained)


def _chained(chain: tuple[list[_Value], str]) -> _Value:
    values, sign = chain
    return _Value(sign.join(value.text for value in values), "".join(value.says for value in values), False)


_capital = st.sampled_from("Zhukov Getty O'Brien Ünlü Жуков Nuñez-Smith Li Arch J. Yuri Мария É.".split())
_small = st.sampled_from(("von", "de la", "van der", "ван"))


@composite
def names(draw: DrawFn) -> MadeName:
    """name = given particle? family | particle? family "," (suffix ",")? given"""
    family = draw(_capital)
    given = " ".join(draw(st.lists(_capital, min_size=1, max_size=2)))
    particle = draw(st.just("") | _small)
    last = f"{particle} {family}".strip()
    suffix = draw(st.sampled_from(("", "", "Jr.", "III")))
    if suffix:
        return MadeName(f"{last}, {suffix}, {given}", family, given, particle, suffix)
    text = draw(st.sampled_from((f"{given} {last}", f"{last}, {given}", f"{last},\n {given}")))
    return MadeName(text, family, given, particle)
