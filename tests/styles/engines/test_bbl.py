r"""Tests that the lists of classic styles are read without LaTeX."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.engines.bbl import read_bbl
from refkit.styles.rich import plain


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("", []),
        ("\\begin{thebibliography}{1}\n\\end{thebibliography}", []),
        (
            "\\begin{thebibliography}{1}\n\n\\bibitem{a}\nAnn~Lee.\n\\newblock {\\em T}, pages 1--9.\n\n"
            "\\end{thebibliography}\n",
            [("a", "[1] Ann Lee. T, pages 1–9.")],
        ),
        ("\\bibitem[Lee01]{a} A.", [("a", "[Lee01] A.")]),
        ("\\bibitem[{Lee(2001)}]{a}\nA.", [("a", "A.")]),
        ("\\bibitem[{Lee et~al.(2001)Lee, {Roe}}]%\n  {a}%\n A {\\it b}.", [("a", "A b.")]),
        ("\\harvarditem[Lee]{Lee \\& Roe}{2001}{a}\nA.", [("a", "A.")]),
        ("\\bibitem{a} \\bibinfo{author}{Lee}, \\penalty0 2001\\natexlab{b}.", [("a", "[1] Lee, 2001b.")]),
        ("\\bibitem{a} 100\\% % a remark\n sure", [("a", "[1] 100% sure")]),
    ],
)
def test_lists(text: str, works: list[tuple[str, str]]) -> None:
    assert [(work.key, plain(work.text)) for work in read_bbl(text)] == works


@given(st.text(st.sampled_from("\\bibitem{}[]ab %~$\n")), st.booleans())
def test_it_never_raises(text: str, begins: bool) -> None:
    read_bbl("\\bibitem" + text if begins else text)
