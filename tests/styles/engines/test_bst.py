"""Tests lists made by the styles of classic BibTeX."""

from pathlib import Path

import pytest

from refkit.errors import RefkitError
from refkit.library.bib.written import RawEntry
from refkit.styles.engines.bst import Bbl, format_with_bst, list_with_bst
from refkit.styles.rich import Run

_STYLE = r"""
ENTRY { author title journal year } {} { label }
FUNCTION {article}
{ newline$ "\bibitem{" cite$ * "}" * write$ newline$
  author write$ ". " write$ newline$
  "\newblock {\em " title * "}, " * journal * ", " * year * "." * write$ newline$ }
FUNCTION {misc} { article }
FUNCTION {presort} { title 'sort.key$ := }
READ
ITERATE { presort }
SORT
ITERATE { call.type$ }
"""
_ENTRIES = (
    RawEntry("b", "article", {"author": "Lee, Ann", "title": "Zeta {DNA}", "journaltitle": "J", "date": "1999-05"}),
    RawEntry("a", "online", {"author": 'M{\\"u}ller', "title": "Alpha \\& x", "journal": "K", "year": "2001"}),
    RawEntry("B", "article", {"title": "the key is there"}),
)
_TEXT = r"""
\bibitem{a}
M{\"u}ller.
\newblock {\em Alpha \& x}, K, 2001.

\bibitem{b}
Lee, Ann.
\newblock {\em Zeta {DNA}}, J, 1999.
"""


def _style(folder: Path, text: str) -> Path:
    path = folder / "style.bst"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_text_for_latex(tmp_path: Path) -> None:
    assert format_with_bst(_ENTRIES, _style(tmp_path, _STYLE)) == Bbl(_TEXT)


def test_the_works(tmp_path: Path) -> None:
    works = list_with_bst(_ENTRIES, _style(tmp_path, _STYLE))
    assert [work.key for work in works] == ["a", "b"]
    assert works[0].text == (Run("[1] Müller. "), Run("Alpha & x", frozenset(["italic"])), Run(", K, 2001."))


def test_what_a_style_says_is_kept(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    said = _STYLE.replace("SORT", 'FUNCTION {say} { "empty" warning$ "hello" top$ }\nITERATE { say }\nSORT')
    assert format_with_bst(_ENTRIES, _style(tmp_path, said)).remarks == ("empty", "hello")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ENTRY {", "style.bst cannot be read"),
        ("no style at all", "style.bst cannot be read"),
        ("ENTRY {} {} {}", "style.bst is not a BibTeX style"),
        ("ENTRY {} {} {} READ EXECUTE {nothing}", "style.bst cannot be run: can not execute undefined function"),
        ("ENTRY {} {} {} READ FUNCTION {f} { pop$ } EXECUTE {f}", "style.bst cannot be run: pop from empty stack"),
        ("ENTRY {} {} {} READ FUNCTION {f} { f } EXECUTE {f}", "style.bst cannot be run: maximum recursion"),
    ],
)
def test_broken_styles(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match=message):
        format_with_bst(_ENTRIES, _style(tmp_path, text))


def test_a_missing_style(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="cannot read the style"):
        format_with_bst(_ENTRIES, tmp_path / "none.bst")


def test_a_list_that_only_latex_can_read(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="only LaTeX can read"):
        list_with_bst(_ENTRIES, _style(tmp_path, _STYLE.replace("bibitem", "entry")))
