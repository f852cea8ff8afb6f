r"""What notes print: `p.~345--47\psq` is “p. 345–47f”."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.latex.decoding import printed_letter, words_of

NOTES = {
    "plain": ("345", "345"),
    "range": ("345--47", "345–47"),
    "tie": ("p.~345", "p. 345"),
    "biblatex": (r"\pno~12, \ppno 12--15, 23\psq, 23\psqq, \nopp 5", "p.  12, pp. 12–15, 23f, 23ff, 5"),
    "dash-command": (r"3\bibrangedash 7\bibrangessep 9", "3–7, 9"),
    "raised": (r"20\textsc{\textsuperscript{v}}", "20v"),
    "section": (r"\S~3, \P 4", "§ 3, ¶4"),
    "accents": (r"G\"odel, \'{e}t\'e, Stra\ss e", "Gödel, été, Straße"),
    "escapes": (r"5\,\%, A\&B", "5 %, A&B"),
    "quotes": ("``a''", "“a”"),
    "formula": ("$3$", "3"),
    "comment": ("3% x\n  4", "34"),
    "unprinted": (r"3\label{x}\footnote{y}", "3"),
    "nested-cite": (r"see \cite[5]{a} and", "see  and"),
    "nothing": (r"\relax{}", ""),
}


@pytest.mark.parametrize(("text", "expected"), NOTES.values(), ids=NOTES)
def test_notes(text: str, expected: str) -> None:
    assert words_of(text, 0, len(text)).text == expected


@given(st.text(alphabet=r"ab3 \{}[]~-'`\"%$&^" + "\n", max_size=60))
def test_every_character_has_its_place(text: str) -> None:
    words = words_of(f"[{text}]", 1, 1 + len(text))
    assert len(words.text) == len(words.starts) == len(words.ends)
    assert all(1 <= start <= end <= 1 + len(text) for start, end in zip(words.starts, words.ends, strict=True))


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ('"', "o", ("ö", 1)),
        ("c", "{c}", ("ç", 3)),
        ("v", " s", ("š", 2)),
        ("'", r"\i", ("í", 2)),
        ("ss", " e", ("ß", 1)),
        ("^", "{}", ("^", 2)),
        ('"', "3", ("", 0)),
        ("c", "{cd}", None),
        ("hat", "{x}", None),
        ("textbf", "{x}", None),
    ],
)
def test_printed_letter(name: str, text: str, expected: tuple[str, int] | None) -> None:
    assert printed_letter(name, text, 0, len(text)) == expected
