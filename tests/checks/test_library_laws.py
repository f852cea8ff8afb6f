"""What holds for every rule about libraries, whatever stands in the file."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from refkit.checks import library_rules_for
from refkit.checks.context import LibraryContext
from refkit.config import Config
from refkit.library import read_library
from refkit.records import Edit, Finding
from tests.checks.libraries import TODAY

PIECES = (
    "@book{a, ", "@article(b, ", "@xdata{x, ", "@string{s = {S}} ", "@comment{", "@preamble{", "title = {A}", "autor = {Ю}",
    "vol = 1", "number = {2}", "number = 3", "pages = {15--12}", "pages = 12--15", "month = january", "publisher = nosuch",
    "crossref = {c}", "xdata = {x, y}", "note {N}", "note = ", 'note = "', "year = {2001}", ", ", ",\n ", "\n", "}", ")", "{",
    '"', "%", "# ", "=", " ", "words", "é",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def _check(text: str) -> tuple[str, list[Finding]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "refs.bib")
        path.write_bytes(text.encode("utf-8"))
        library = read_library(path)
        context = LibraryContext(library, Config(), TODAY)
        findings = [finding for rule in library_rules_for(Config()) for finding in rule.check(context)]
        return library.text(str(path)), findings


def _is_sound(edits: tuple[Edit, ...], length: int) -> bool:
    places = [place for edit in sorted(edits, key=lambda edit: edit.start) for place in (edit.start, edit.end)]
    return places == sorted(places) and all(0 <= place <= length for place in places)


@given(TEXTS)
def test_places_and_edits_lie_inside_and_in_order(text: str) -> None:
    read, findings = _check(text)
    for finding in findings:
        assert 0 <= finding.start <= finding.end <= len(read)
        assert all(0 <= place.start <= place.end <= len(read) for place in finding.related)
        assert finding.fix is None or _is_sound(finding.fix.edits, len(read))


@given(TEXTS)
def test_a_safe_fix_leaves_no_more_findings_than_before(text: str) -> None:
    read, findings = _check(text)
    for finding in findings:
        if finding.fix and finding.fix.safe:
            [edit] = finding.fix.edits
            mended = read[: edit.start] + edit.text + read[edit.end :]
            same = [other for other in _check(mended)[1] if other.code == finding.code]
            assert len(same) < sum(other.code == finding.code for other in findings), mended
