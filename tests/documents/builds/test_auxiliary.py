r"""What is read in .aux files: the shapes of BibTeX, natbib and both biblatex, and chapters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.builds import read_build
from refkit.documents.builds.auxiliary import libraries_beside
from refkit.documents.source import Source
from tests.documents.builds.factories import cited_in, cites, documents_of, loading, places

NOOP = {
    "empty": "",
    "relax": "\\relax \n\\gdef \\@abspage@last{5}\n",
    "labels": "\\newlabel{sec:a}{{1}{2}{One \\citation{a}}{}{}}\n\\bibstyle{plainnat}\n",
    "heading": "\\@writefile{toc}{\\contentsline {section}{One \\cite {a}}{2}{}\\protected@file@percent }\n",
    "longer-names": "\\citations{a}\n\\abx@aux@cites{0}{a}\n\\abx@aux@segm{0}{0}{a}\n\\abx@aux@count{0}{a}\n",
    "settings-of-packages": "\\citation{biblatex-control}\n\\citation{REV42Control}\n\\citation{apsrev41Control}\n",
    "no-key": "\\citation{}\n\\citation{ , }\n",
}
# text → the keys, those of a command on one line
CITED = {
    "bibtex": ("\\citation{a}\n\\citation{b}\n\\citation{a}\n", ["a", "b", "a"]),
    "several-keys": ("\\citation{a,b, c ,d}\n", ["a b c d"]),
    "any-key": ("\\citation{müller,жуков:2003,a+b/c d,DBLP:x}\n", ["müller жуков:2003 a+b/c d DBLP:x"]),
    "braces-in-a-key": ("\\citation{a{b,c}d,{e}}\n", ["a{b,c}d {e}"]),
    "biblatex": ("\\abx@aux@cite{0}{a}\n\\abx@aux@segm{0}{0}{a}\n\\abx@aux@cite{1}{b}\n", ["a", "b"]),
    "biblatex-before-3.17": ("\\abx@aux@cite{a}\n\\abx@aux@segm{0}{0}{a}\n\\abx@aux@cite{b{c}}\n", ["a", "b{c}"]),
    "biblatex-lists": (
        "\\abx@aux@cite{0}{a}\n\\abx@aux@defaultrefcontext{6}{a}{none/global}\n\\abx@aux@defaultrefcontext{6}{b}{x}\n",
        ["a"],
    ),
    "biblatex-lists-alone": ("\\abx@aux@defaultrefcontext{6}{a}{none/global//global/global}\n", ["a"]),
    "blanks": ("  \\citation {a}\r\n\\citation{b}\r\n", ["a", "b"]),
    "old-form-with-a-number": ("\\abx@aux@cite{2003}\n", []),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_is_cited(text: str) -> None:
    assert cites(text, "job.aux") == []


@pytest.mark.parametrize(("text", "keys"), CITED.values(), ids=CITED)
def test_keys(text: str, keys: list[str]) -> None:
    (document,) = read_build(Source(text), "job.aux", loading({}))
    assert (cited_in(document), places(document)) == (keys, [work.key for c in document.commands for work in c.works])


@pytest.mark.parametrize("text", ["\\citation{*}\n", "\\citation{a,*}\n", "\\abx@aux@nociteall\n"])
def test_all_is_cited(text: str) -> None:
    assert documents_of("job.aux", job_aux=text)[0].cites_all


def test_libraries() -> None:
    text = "\\bibdata{job-blx,refs,lib/more}\n\\bibcite{a}{{1}{1999}{{A}}{{}}}\n"
    document = documents_of("job.aux", job_aux=text)[0]
    assert (document.libraries, document.own_keys) == (("refs", "lib/more"), frozenset())


def test_labels_without_a_library_are_keys_of_the_draft() -> None:
    assert documents_of("job.aux", job_aux="\\bibcite{a}{1}\n")[0].own_keys == {"a"}


CONTROL = """<bcf:controlfile xmlns:bcf="x"><bcf:bibdata section="0"><bcf:datasource type="file" datatype="bibtex">
refs.bib</bcf:datasource></bcf:bibdata><bcf:section number="0"><bcf:citekey type="set" members="a,b">s</bcf:citekey>
</bcf:section></bcf:controlfile>"""


def test_libraries_and_sets_of_biblatex_are_in_the_bcf() -> None:
    document = documents_of("job.aux", job_aux="\\abx@aux@cite{0}{s}\n", job_bcf=CONTROL)[0]
    assert (document.libraries, document.own_keys) == (("refs.bib",), {"s"})


def test_libraries_beside() -> None:
    files = loading({"out/job.aux": "\\bibdata{refs}"})
    assert (libraries_beside("out/job.rfk", files), libraries_beside("job.rfk", files)) == (("refs",), ())


def test_chapters() -> None:
    main = "\\citation{a}\n\\@input{one.aux}\n\\@input{parts/two.aux}\n\\citation{d}\n"
    read = documents_of("out/main.aux", out__main_aux=main, out__one_aux="\\citation{b}", out__parts__two_aux="")
    assert [(document.path, cited_in(document)) for document in read] == [
        ("out/main.aux", ["a", "d"]),
        ("out/one.aux", ["b"]),
        ("out/parts/two.aux", []),
    ]


def test_circles_and_missing_chapters_are_told() -> None:
    main = "\\@input{one.aux}\n\\@input{gone.aux}\n"
    read = documents_of("main.aux", main_aux=main, one_aux="\\@input{main.aux}\n\\@input{one.aux}\n\\citation{b}")
    assert [document.notices for document in read] == [
        ("\\@input{gone.aux} (line 2): there is no such file, so what it cites is not checked.",),
        (
            "\\@input{main.aux} (line 1) takes in a file that was taken in before; it was read once.",
            "\\@input{one.aux} (line 2) takes in a file that was taken in before; it was read once.",
        ),
    ]


def test_endless_chain_of_chapters() -> None:
    chain = {f"c{number}_aux": f"\\@input{{c{number + 1}.aux}}\n\\citation{{k}}" for number in range(300)}
    assert 30 < len(documents_of("c0.aux", **chain)) < 100


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("\\citation{a}\n\\citation{b", "Line 2 breaks off; run LaTeX once more."),
        ("\\citation{a\n\\abx@aux@cite{0}\n\\citation{c}", "Line 1 breaks off, and 1 more; run LaTeX once more."),
    ],
)
def test_torn_lines_are_told(text: str, notice: str) -> None:
    assert documents_of("job.aux", job_aux=text)[0].notices == (notice,)


_PIECES = st.sampled_from(
    ["\\citation{", "\\abx@aux@cite{0}", "\\@input{", "}", "{", "a", ",", "*", "\\", "\n", "\r", "é"]
)


@given(st.lists(_PIECES, max_size=30).map("".join) | st.text())
def test_never_raises(text: str) -> None:
    for document in read_build(Source(text), "job.aux", loading({})):
        for command in document.commands:
            assert all(command.start <= work.start < work.end <= command.end for work in command.works)
