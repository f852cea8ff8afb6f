"""Fixes: which are applied, what the text becomes, and when a file is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.fix import Rewriting, diff, rewrite, write
from refkit.records import Edit, Fix
from tests.report.factories import finding, report

TEXT = "One (Zhukov, Tayny. 41) and two."


def fixed(text: str, *fixes: Fix, unsafe: bool = False, path: str = "draft.md") -> tuple[Rewriting, ...]:
    """What the text becomes by the fixes, each of a finding on the whole text."""
    findings = [finding(text, text, fix=fix, path=path) for fix in fixes]
    return rewrite(report(text, findings, path=path), unsafe)


def safe(*edits: tuple[int, int, str]) -> Fix:
    return Fix(True, tuple(Edit(*edit) for edit in edits))


def risky(*edits: tuple[int, int, str]) -> Fix:
    return Fix(False, tuple(Edit(*edit) for edit in edits))


NOOP = {
    "no-findings": (),
    "unsafe": (risky((0, 3, "Two")),),
    "no-edits": (safe(),),
    "same-text": (safe((0, 3, "One")),),
    "at-odds-with-itself": (safe((0, 3, "x"), (2, 5, "y")),),
}


@pytest.mark.parametrize("fixes", NOOP.values(), ids=NOOP)
def test_noop(fixes: tuple[Fix, ...]) -> None:
    assert fixed(TEXT, *fixes) == ()


APPLIED = {
    "one": ((safe((18, 19, "")),), False, "One (Zhukov, Tayny 41) and two.", 1),
    "unsafe-asked-for": ((risky((0, 3, "Two")),), True, "Two (Zhukov, Tayny. 41) and two.", 1),
    "out-of-order": ((safe((28, 31, "six")), safe((0, 3, "Two"))), False, "Two (Zhukov, Tayny. 41) and six.", 2),
    "overlapping": ((safe((0, 3, "A")), safe((2, 5, "B"))), False, "A (Zhukov, Tayny. 41) and two.", 1),
    "touching": ((safe((0, 3, "A")), safe((3, 4, "_"))), False, "A_(Zhukov, Tayny. 41) and two.", 2),
    "same-place": ((safe((0, 0, "A")), safe((0, 0, "B"))), False, "AOne (Zhukov, Tayny. 41) and two.", 1),
    "whole-or-not": ((safe((0, 3, "A")), safe((1, 2, "B"), (28, 31, "C"))), False, "A (Zhukov, Tayny. 41) and two.", 1),
    "at-the-end": ((safe((32, 32, "!")),), False, "One (Zhukov, Tayny. 41) and two.!", 1),
}


@pytest.mark.parametrize(("fixes", "unsafe", "text", "settled"), APPLIED.values(), ids=APPLIED)
def test_applied(fixes: tuple[Fix, ...], unsafe: bool, text: str, settled: int) -> None:
    (rewriting,) = fixed(TEXT, *fixes, unsafe=unsafe)
    assert (rewriting.text, len(rewriting.settled), len(rewriting.skipped)) == (text, settled, len(fixes) - settled)


def test_diff() -> None:
    (rewriting,) = fixed("One.\nTwo (Zhukov. 41)\nThree", safe((16, 17, "")))
    assert diff(rewriting) == (
        "--- draft.md\n+++ draft.md\n@@ -1,3 +1,3 @@\n One.\n-Two (Zhukov. 41)\n+Two (Zhukov 41)\n Three\n"
        "\\ No newline at end of file\n"
    )


CONTENTS = {
    "plain": b"One (Zhukov, Tayny. 41)\n",
    "crlf": b"One (Zhukov, Tayny. 41)\r\n",
    "cr": b"One (Zhukov, Tayny. 41)\rTwo",
    "byte-order-mark": b"\xef\xbb\xbfOne (Zhukov, Tayny. 41)\n",
    "accents": "One (Zhukov, Tayny. 41) Ž\u2028\n".encode(),
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_written_as_it_was_but_for_the_fix(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(content)
    (rewriting,) = fixed(content.decode("utf-8-sig"), safe((18, 19, "")), path=str(path))
    write(rewriting)
    assert path.read_bytes() == content.replace(b"Tayny.", b"Tayny")


REFUSED = {
    "changed": (b"One (Zhukov, Tayny. 42)", "has changed since it was read"),
    "grown": (b"One (Zhukov, Tayny. 41) and two.\n", "has changed since it was read"),
    "not-utf8": (b"One (\x8eukov, Tayny. 41) and two.", "is not UTF-8 text"),
    "utf16": (TEXT.encode("utf-16"), "is not UTF-8 text"),
}


@pytest.mark.parametrize(("content", "message"), REFUSED.values(), ids=REFUSED)
def test_refused_and_left_alone(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(content)
    (rewriting,) = fixed(TEXT, safe((18, 19, "")), path=str(path))
    with pytest.raises(RefkitError, match=message):
        write(rewriting)
    assert path.read_bytes() == content


def test_no_file_any_more(tmp_path: Path) -> None:
    (rewriting,) = fixed(TEXT, safe((18, 19, "")), path=str(tmp_path / "draft.md"))
    with pytest.raises(RefkitError, match="cannot fix"):
        write(rewriting)


EDITS = st.builds(
    lambda start, length, text: Edit(start, min(start + length, 12), text),
    st.integers(0, 12),
    st.integers(0, 4),
    st.sampled_from(["", "x", "yz"]),
)


@given(st.lists(st.lists(EDITS, min_size=1, max_size=3), max_size=6))
def test_whatever_is_not_edited_stays(groups: list[list[Edit]]) -> None:
    text = "abcdefghijkl"
    for rewriting in fixed(text, *(Fix(True, tuple(edits)) for edits in groups)):
        edits = [edit for settled in rewriting.settled if settled.fix for edit in settled.fix.edits]
        kept = [letter for at, letter in enumerate(text) if not any(e.start <= at < e.end for e in edits)]
        assert [letter for letter in rewriting.text if letter in text] == kept
