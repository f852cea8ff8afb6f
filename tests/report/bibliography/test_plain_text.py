"""Plain text: lines, indents, and what is never divided."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.plain_text import render_plain_text
from refkit.report.bibliography.references import ReferenceList
from refkit.report.bibliography.wrapping import columns_shown
from refkit.styles.rich import plain
from tests.report.bibliography.factories import DOI, GETTY, HUGE, LISTS, MARTIN, listed

ROWS = {
    "short": ("A short one.", "A short one.\n"),
    "hanging": ("One two three four five six", "One two three four\n    five six\n"),
    "address-whole": (f"At {DOI}.", f"At\n    {DOI}.\n"),
    "no-break-space": ("Aaaa bbbb cccc p.\u00a0345", "Aaaa bbbb cccc\n    p.\u00a0345\n"),
    "wide": ("日本語の本は長い題名です。", "日本語の本は長い題\n    名です。\n"),
    "no-line-begins-with-a-full-stop": ("日本語の本は長い題名。", "日本語の本は長い題\n    名。\n"),
    "accents-take-no-column": ("e\u0301" * 9 + " " + "e\u0301" * 8, "e\u0301" * 9 + " " + "e\u0301" * 8 + "\n"),
    "soft-hyphen": ("a\u00adb", "ab\n"),
    "soft-hyphen-alone": ("\u00ad", "\n"),
    "empty": ("", "\n"),
}


@pytest.mark.parametrize(("text", "written"), ROWS.values(), ids=ROWS)
def test_reference(text: str, written: str) -> None:
    assert render_plain_text(listed(text, heading=""), width=18) == written


def test_list() -> None:
    rendered = render_plain_text(listed(GETTY, MARTIN))
    assert rendered == (
        "Works Cited\n\n"
        "Getty, J. Arch. Origins of the Great Purges. Cambridge UP, 1985.\n"
        "Martin, Terry. “Origins.” JMH, 1998, https://doi.org/10.1353/ces.2019.0009.\n"
    )


def test_spaced_and_flush() -> None:
    assert render_plain_text(listed("a b", "c", heading="", is_hanging=False), 1, is_spaced=True) == "a\nb\n\nc\n"


@given(LISTS, st.integers(-1, 90))
def test_only_line_ends_and_indents_are_added(references: ReferenceList, width: int) -> None:
    rendered = render_plain_text(references, width)
    texts = (legible(references.heading), *[plain(one_line(each.text)) for each in references.works])
    assert "".join(rendered.split()) == "".join("".join(texts).replace("\u00ad", "").split())


@given(st.lists(st.text(st.sampled_from("ab日é\u0301。「"), max_size=10), max_size=20).map(" ".join))
def test_lines_are_no_wider_than_they_need_be(text: str) -> None:
    lines = render_plain_text(listed(text, heading=""), 26).splitlines()
    assert [line for line in lines if columns_shown(line) > 26] == []


def test_a_huge_entry_is_written_whole() -> None:
    assert render_plain_text(HUGE).count("日") == 60_000
