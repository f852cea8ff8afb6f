"""Made-up .bib files for the laws: blocks of every kind, sound and broken, in any order and with any line ends."""

from hypothesis import strategies as st

_KEYS = st.sampled_from(["a", "b", "B", "c2", "Жуков", "o'neill:1"])
_VALUES = st.sampled_from(
    [
        "{Inoy Stalin}",
        '"Origins {of} the \\"{U}bel"',
        "1936",
        "jan",
        "pub",
        'pub # " and " # {sons}',
        "other",
        "{Жуков, Ю.\n  and Getty}",
        "{a, b = {c}}",
        "{}",
    ]
)
_NAMES = st.sampled_from(["author", "Title", "YEAR", "note", "pages", "x-y"])
_FIELDS = st.tuples(_NAMES, st.sampled_from(["=", " = ", "\n= "]), _VALUES).map("".join)
_REFERENCES = st.tuples(st.sampled_from(["crossref", "xdata", "related", "entryset"]), _KEYS).map(
    lambda pair: f"{pair[0]} = {{{pair[1]}}}"
)
_TYPES = st.sampled_from(["book", "Article", "inBook", "xdata", "set"])


def _entry(parts: tuple[str, str, list[str], str, str]) -> str:
    kind, key, fields, between, end = parts
    return f"@{kind}{{{key}{''.join(between + field for field in fields)}{end}"


_SOUND = st.tuples(
    _TYPES,
    _KEYS,
    st.lists(_FIELDS | _REFERENCES, max_size=4),
    st.sampled_from([", ", ",\n  ", " ,\n"]),
    st.sampled_from(["}", ",\n}", "\n}"]),
).map(_entry)
_OTHERS = st.sampled_from(
    [
        "@string{pub = {Vagrius}}",
        '@String(other = pub # " Ltd")',
        "@preamble{{\\newcommand{\\x}{y}}}",
        "@comment{@book{hidden, title = {No}}}",
        "% a remark",
        "% @misc{commented, title = {Yes}}",
        "Free words",
        "",
        "@book(round, title = {Round}, year = 1999)",
        "@book{remark, % why\n title = {Kept}}",
    ]
)
_BROKEN = st.sampled_from(
    [
        "@book{unclosed, title = {Open}",
        "@book{nocomma, title = {A} year = {1999}}",
        "@book{brace, title = {A}}, year = {1999}}",
        '@book{quote, title = "A, year = {1999}}',
        "@book{, title = {Without key}}",
        "@book{twice, note = {1}, note = {2}}",
        "}",
    ]
)


def bib_files(broken: bool = True) -> st.SearchStrategy[str]:
    """Texts of .bib files; without `broken`, such in which no entry is broken."""
    blocks = _SOUND | _OTHERS | _BROKEN if broken else _SOUND | _OTHERS
    line_ends = st.sampled_from(["\n", "\r\n", "\r"])
    between = st.sampled_from(["\n", "\n\n", "\n\n\n"])
    texts = st.tuples(st.lists(blocks, max_size=7), between).map(lambda made: made[1].join(made[0]) + "\n")
    return st.tuples(texts, line_ends).map(lambda made: made[0].replace("\n", made[1]))
