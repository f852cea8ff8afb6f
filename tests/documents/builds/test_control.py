r"""What is read in .bcf files, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.builds import read_build
from refkit.documents.builds.control import beside
from refkit.documents.source import Source
from refkit.errors import RefkitError
from tests.documents.builds.factories import cited_in, documents_of, loading, places

_OPEN = '<?xml version="1.0" encoding="UTF-8"?>\n<bcf:controlfile version="3.9" xmlns:bcf="https://x.org">\n'
_CLOSE = "</bcf:controlfile>\n"


def control(*keys: str, data: str = "") -> str:
    """A control file with one section."""
    return f'{_OPEN}{data}<bcf:section number="0">{"".join(keys)}</bcf:section>\n{_CLOSE}'


def key(name: str, attributes: str = 'order="1" intorder="1"') -> str:
    """A key in a control file."""
    return f"<bcf:citekey {attributes}>{name}</bcf:citekey>\n"


NOOP = {
    "nothing": f"{_OPEN}{_CLOSE}",
    "empty-section": control(),
    "options": f"{_OPEN}<bcf:options><bcf:option><bcf:key>a</bcf:key></bcf:option></bcf:options><!-- b -->{_CLOSE}",
    "key-elsewhere": f"{_OPEN}<bcf:citekey>a</bcf:citekey>{_CLOSE}",
    "blank-key": control(key("  ")),
    "declared-set": control(key("s", 'type="set" members="a,b"')),
}
# text → the keys
CITED = {
    "in-order": (control(key("a"), key("b"), key("a")), ["a", "b", "a"]),
    "nocite": (control(key("a", 'order="2" nocite="1"')), ["nocite: a"]),
    "letters": (control(key("müller"), key("жуков"), key("a&amp;b&lt;c&#62;")), ["müller", "жуков", "a&b<c>"]),
    "cdata": (control(key("<![CDATA[a&b]]>")), ["a&b"]),
    "set": (control(key("s", 'type="set" members="a,b"'), key("s"), key("c"), key("s")), ["a b", "c", "s"]),
    "other-prefix": ("<controlfile><section><citekey>a</citekey></section></controlfile>", ["a"]),
    "sections": (control(key("a"), "</bcf:section>", '<bcf:section number="1">', key("b")), ["a", "b"]),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_is_cited(text: str) -> None:
    assert cited_in(documents_of("job.bcf", job_bcf=text)[0]) == []


@pytest.mark.parametrize(("text", "keys"), CITED.values(), ids=CITED)
def test_keys(text: str, keys: list[str]) -> None:
    assert cited_in(documents_of("job.bcf", job_bcf=text)[0]) == keys


def test_places() -> None:
    text = control(key("жуков"), key("b&amp;c"), key("ü"))
    assert places(documents_of("job.bcf", job_bcf=text)[0]) == ["жуков", "b&amp;c", "ü"]


def test_all_is_cited() -> None:
    document = documents_of("job.bcf", job_bcf=control(key("a"), key("*", 'nocite="1"')))[0]
    assert (document.cites_all, cited_in(document)) == (True, ["a"])


def test_libraries() -> None:
    sources = (
        ("file", "bibtex", "refs.bib"),
        ("file", "bibtex", "refs.bib"),
        ("file", "bibtex", "https://x.org/a.bib"),
        ("remote", "bibtex", "b.bib"),
        ("file", "biblatexml", "c.bltxml"),
    )
    data = "".join(
        f'<bcf:bibdata section="0"><bcf:datasource type="{kind}" datatype="{form}">{name}</bcf:datasource></bcf:bibdata>'
        for kind, form, name in sources
    )
    document = documents_of("job.bcf", job_bcf=control(data=data))[0]
    assert (document.libraries, document.notices) == (
        ("refs.bib",),
        (
            "The library https://x.org/a.bib is not fetched; name a copy with -l.",
            "The library b.bib is not fetched; name a copy with -l.",
            "The library c.bltxml is in the format biblatexml, which is not read.",
        ),
    )


_LAUGHS = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'
# text → what is said
REFUSED = {
    "empty": ("", "job.bcf is no whole control file of biber: no element found, line 1"),
    "no-xml": ("\\citation{a}", "job.bcf is no whole control file of biber: not well-formed (invalid token), line 1"),
    "cut-off": (control(key("a"))[:-30], "no whole control file of biber: unclosed token, line 4"),
    "torn": (control(key("a")).replace("</bcf:citekey>", ""), "no whole control file of biber: mismatched tag, line 4"),
    "other-xml": ("<html/>", "job.bcf is no control file of biber: its first element is html, not controlfile"),
    "entities": (_LAUGHS + control(key("&b;")).partition("\n")[2], "it declares a document type, and perhaps entities"),
    "external": ('<!DOCTYPE x SYSTEM "file:///etc/passwd">' + _OPEN.partition("\n")[2], "it declares a document type"),
    "unknown-entity": (control(key("&a;")), "undefined entity, line 3"),
    "too-deep": (_OPEN + "<a>" * 1000, "its elements are nested too deep"),
}


@pytest.mark.parametrize(("text", "words"), REFUSED.values(), ids=REFUSED)
def test_refused(text: str, words: str) -> None:
    with pytest.raises(RefkitError) as raised:
        documents_of("job.bcf", job_bcf=text)
    assert words in raised.value.message


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("refkit.documents.builds.control._LARGEST", 10)
    with pytest.raises(RefkitError, match="job.bcf is too large"):
        documents_of("job.bcf", job_bcf=control())


def test_beside() -> None:
    files = loading({"job.bcf": control(key("a")), "torn.bcf": "<"})
    found = [beside(name, files) for name in ("job.rfk", "torn.rfk", "gone.rfk")]
    assert [cited_in(each) if each else None for each in found] == [["a"], None, None]


_PIECES = st.sampled_from(
    [_OPEN, _CLOSE, key("a"), key("ü"), '<bcf:section number="0">', "</bcf:section>", "<", "&", "x"]
)


@given(st.lists(_PIECES, max_size=12).map("".join) | st.text())
def test_reads_or_refuses(text: str) -> None:
    try:
        (document,) = read_build(Source(text), "job.bcf", loading({}))
    except RefkitError:
        return
    assert all(written in ("a", "ü") for written in places(document))
