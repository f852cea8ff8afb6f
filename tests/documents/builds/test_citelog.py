r"""What is read in .rfk files: records, torn lines, sources that are there or not."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.builds import read_build
from refkit.documents.model import Document, Words
from refkit.documents.source import Source
from tests.documents.builds.factories import documents_of, loading

_HEAD, _END = "\\rfklog{1}{biblatex}{main}\n", "\\rfkend{1}\n"


def log(*lines: str) -> str:
    """A whole log."""
    return _HEAD + "".join(f"{line}\n" for line in lines) + _END


def record(key: str, line: int = 1, file: str = "main.tex", notes: str = "{}{}{}", command: str = "cite") -> str:
    """A line of a log."""
    return f"\\rfkcite{{{file}}}{{{line}}}{{1}}{{{command}}}{{{key}}}{notes}"


def written(document: Document) -> list[str]:
    """Each citation of a document with its notes, its place as line and column, and what stands there."""
    return [
        f"{document.lines.position(work.start).line}:{document.lines.position(work.start).column}"
        f" {document.text[work.start : work.end]} = {command.name}"
        f" {_words(work.prenote)}|{work.key}|{_words(work.postnote)}|{_words(work.volume)}"
        for command in document.commands
        for work in command.works
    ]


def _words(words: Words | None) -> str:
    return words.text if words is not None else ""


NOOP = {
    "nothing": _HEAD + "\\rfkend{0}\n",
    "blank-lines": f"{_HEAD}\n   \n\\rfkend{{0}}\n",
    "list-of-figures": log(record("a", file="main.lof")),
}
# a line → the citation, in the log itself
RECORDS = {
    "plain": (record("a"), ["2:32 a = cite |a||"]),
    "notes": (record("a", notes="{see}{p.~345--47}{}"), ["2:32 a = cite see|a|p. 345–47|"]),
    "volume": (record("a", notes="{}{45}{2}"), ["2:32 a = cite |a|45|2"]),
    "markup": (record("a", notes=r"{\emph {also}}{\S ~3, \& {n}.}{}"), ["2:32 a = cite also|a|§ 3, & n.|"]),
    "no-command": (record("a", command=""), ["2:28 a = cite |a||"]),
    "natbib-star": (record("*a"), ["2:32 *a = cite |a||"]),
    "letters": (record("жуков", notes="{см.}{с.~5}{}"), ["2:32 жуков = cite см.|жуков|с. 5|"]),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_is_cited(text: str) -> None:
    (document,) = documents_of("main.rfk", main_rfk=text)
    assert (document.commands, document.notices) == ((), ())


@pytest.mark.parametrize(("line", "found"), RECORDS.values(), ids=RECORDS)
def test_records_without_their_source(line: str, found: list[str]) -> None:
    (document,) = documents_of("main.rfk", main_rfk=log(line))
    notice = "The source main.tex cannot be read; its citations are shown in the log."
    assert (written(document), document.notices) == (found, (notice,))


def test_all_is_cited() -> None:
    assert documents_of("main.rfk", main_rfk=log(record("*", command="nocite")))[0].cites_all


def test_records_stand_in_their_sources() -> None:
    text = log(record("a", 2, notes="{}{5}{}"), record("b", 1, "parts/one.tex"), record("c", 1, "x.cut"))
    read = documents_of("main.rfk", main_rfk=text, main_tex="One\n\\cite[5]{a}\n", parts__one_tex="\\cite{b}")
    assert [(document.path, written(document)) for document in read] == [
        ("main.rfk", ["4:29 c = cite |c||"]),
        ("main.tex", ["2:10 a = cite |a|5|"]),
        ("parts/one.tex", ["1:7 b = cite |b||"]),
    ]


def test_sources_above_the_folder_that_latex_writes_into() -> None:
    read = documents_of("out/main.rfk", out__main_rfk=log(record("a")), main_tex="\\cite{a}")
    assert [document.path for document in read] == ["out/main.rfk", "main.tex"]


@pytest.mark.parametrize("name", ["/etc/passwd", "main.bib", "../../secret", "main"])
def test_only_sources_in_latex_are_opened(name: str) -> None:
    opened: list[str] = []
    read_build(Source(log(record("a", file=name))), "main.rfk", lambda path: opened.append(path))
    assert set(opened) == {"main.bcf", "main.aux"}


def test_libraries_and_sets_come_from_the_files_of_the_same_run() -> None:
    aux = documents_of("main.rfk", main_rfk=log(), main_aux="\\bibdata{refs}")[0]
    bcf = documents_of("main.rfk", main_rfk=log(), main_aux="", main_bcf=_CONTROL)[0]
    assert (aux.libraries, bcf.libraries, bcf.own_keys) == (("refs",), ("refs.bib",), {"s"})


_CONTROL = """<c:controlfile xmlns:c="x"><c:bibdata><c:datasource>refs.bib</c:datasource></c:bibdata><c:section>
<c:citekey type="set" members="a,b">s</c:citekey></c:section></c:controlfile>"""

_LOST = "The source main.tex cannot be read; its citations are shown in the log."
_CUT = "The log breaks off: LaTeX did not reach the end, and what follows is not checked."
# text → the notices
NOTICES = {
    "no-end": (_HEAD, (_CUT,)),
    "empty": ("", (_CUT,)),
    "torn": (log("\\rfkcite{main.tex}{1}{1}{ci"), ("Line 2 of the log cannot be read and was passed over.",)),
    "several-torn": (
        log("x", record("a"), "y", "z"),
        ("Line 2, and 2 more, of the log cannot be read and was passed over.", _LOST),
    ),
    "two-in-one": (log(record("a") + record("b")), ("Line 2 of the log cannot be read and was passed over.",)),
    "no-key": (log(record(" ")), ("Line 2 of the log cannot be read and was passed over.",)),
    "no-line": (log(record("a").replace("{1}", "{x}", 1)), ("Line 2 of the log cannot be read and was passed over.",)),
    "huge-line": (log(record("a", 10**30)), ("Line 2 of the log cannot be read and was passed over.",)),
    "version": (
        _HEAD.replace("1", "9") + _END,
        ("The log has version 9; this refkit knows 1. `refkit latex install` helps.",),
    ),
    "lost-sources": (
        log(record("a"), record("b", file="b.tex")),
        ("The source main.tex and 1 more cannot be read; its citations are shown in the log.",),
    ),
}


@pytest.mark.parametrize(("text", "notices"), NOTICES.values(), ids=NOTICES)
def test_notices(text: str, notices: tuple[str, ...]) -> None:
    assert documents_of("main.rfk", main_rfk=text)[0].notices == notices


_PIECES = st.sampled_from(
    [_HEAD, _END, record("a"), record("b", 3), record("c", 99), "\\rfkcite{", "}", "{", "\\", "\r"]
)


@given(st.lists(_PIECES, max_size=12).map("".join) | st.text(), st.text("\\cite{ab}[1]\n%", max_size=60))
def test_never_raises(text: str, source: str) -> None:
    for document in read_build(Source(text), "main.rfk", loading({"main.tex": source})):
        for command in document.commands:
            assert 0 <= command.start <= command.end <= len(document.text)
            assert all(0 <= work.start <= work.end <= len(document.text) for work in command.works)


def test_takes_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        lines = log(*(record("a", number, notes="{}{5}{}") for number in range(1, count)))
        source = "\\cite[5]{a}\n" * count
        start = perf_counter()
        documents_of("main.rfk", main_rfk=lines, main_tex=source)
        return perf_counter() - start

    assert seconds(8_000) < 20 * max(seconds(1_000), 0.02)
