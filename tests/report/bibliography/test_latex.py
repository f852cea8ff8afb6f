"""LaTeX: what is written, and that the TeX programs that are installed compile it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given

from refkit.report.bibliography.latex import render_latex, render_latex_document
from refkit.report.bibliography.latex_letters import Letter, foreign_letters
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.listing import ListedWork
from refkit.styles.rich import Rich
from tests.report.bibliography.factories import DOI, GETTY, HUGE, LISTS, MARTIN, ZHUKOV, listed, run

ROWS: dict[str, tuple[Rich | str, str]] = {
    "plain": ("A. Smith, 1-2: “b” – Žižek’s", "A. Smith, 1-2: “b” – Žižek’s"),
    "italic": (GETTY, r"Getty, J. Arch. \textit{Origins of the Great Purges}. Cambridge UP, 1985."),
    "address": (MARTIN, rf"Martin, Terry. “Origins.” \textit{{JMH}}, 1998, \url{{{DOI}}}."),
    "signs": (r"# $ % & _ { }", r"\# \$ \% \& \_ \{ \}"),
    "signs-with-names": (
        r"~ ^ \ < > | ` " + '"',
        r"\textasciitilde{} \textasciicircum{} \textbackslash{} \textless{} \textgreater{} \textbar{}"
        "\n\\textasciigrave{} \\symbol{34}",
    ),
    "not-joined": ("a--b '' ,,", r"a-{\kern0pt}-b '{\kern0pt}' ,{\kern0pt},"),
    "blanks-that-hold": ("p.\u00a01\u202f2\u2009a\u00adb", r"p.~1\,2\,a\-b"),
    "faces": (
        (run("a", "bold", "italic"), run("b", "smallcaps"), run("c", "superscript"), run("d", "subscript")),
        r"\textit{\textbf{a}}\textsc{b}\textsuperscript{c}\textsubscript{d}",
    ),
    "link": ((run("a", "italic", link="https://a.org/b_c%20#d"),), r"\href{https://a.org/b\_c\%20\#d}{\textit{a}}"),
    "script-address": ((run("a", link="javascript:b"),), "a"),
    "accents": ("e\u0301 x\u030c \u0439", r"é \v{x} й"),
    "no-character": ("a\ufffd\ud800", "a??"),
}


def _entry(rendered: str) -> str:
    return rendered.split("\\bibitem[]{k1}\n")[1].split("\n\\end{thebibliography}")[0].strip("\n")


@pytest.mark.parametrize(("words", "written"), ROWS.values(), ids=ROWS)
def test_reference(words: Rich | str, written: str) -> None:
    assert _entry(render_latex(listed(words))) == written


def test_list() -> None:
    rendered = render_latex(listed(GETTY, heading="A & B"))
    assert rendered.startswith("% MLA\n\\begingroup\n\\def\\refname{A \\& B}\\def\\bibname{A \\& B}\n")
    assert rendered.endswith(
        "\\begin{thebibliography}{\\hspace{\\dimexpr 0.5in-\\labelsep}}\n"
        "\\setlength{\\itemindent}{-\\leftmargin}\n\n"
        "\\bibitem[]{k1}\nGetty, J. Arch. \\textit{Origins of the Great Purges}. Cambridge UP, 1985.\n\n"
        "\\end{thebibliography}\n\\endgroup\n"
    )


def test_without_hanging_indent() -> None:
    assert r"{\hspace{\dimexpr 0in-\labelsep}}" in render_latex(listed(GETTY, is_hanging=False))


def test_keys() -> None:
    keys = ("getty1985", "a,b}c", "a-b-c", "DBLP:conf/a_b", "жуков")
    rendered = render_latex(ReferenceList("", tuple(ListedWork(key, ()) for key in keys)))
    found = [line.removeprefix(r"\bibitem[]") for line in rendered.splitlines() if line.startswith(r"\bibitem")]
    assert found == ["{getty1985}", "{a-b-c}", "{a-b-c-2}", "{DBLP:conf/a_b}", "{жуков}"]


LETTERS = {
    "none": ("ASCII Žižek “ß” – 1", ()),
    "western": ("ą", (Letter("ą", "T1", "a"),)),
    "quotation-marks": ("«", (Letter("«", "T1", r"\textless{}\textless{}"),)),
    "cyrillic": ("ЖЖ", (Letter("Ж", "T2A", "Zh"),)),
    "greek": ("α", (Letter("α", "LGR", r"\ensuremath{\alpha}"),)),
    "two-accents": ("ế", (Letter("ế", "", r"\^{e}"),)),
    "chinese": ("本", (Letter("本", "", "Ben"),)),
    "accent": ("\u0340", (Letter("\u0340", "", ""),)),
    "mark-of-direction": ("\u200f", (Letter("\u200f", "", ""),)),
    "no-substitute": ("\ue000", (Letter("\ue000", "", "?"),)),
}


@pytest.mark.parametrize(("text", "letters"), LETTERS.values(), ids=LETTERS)
def test_foreign_letters(text: str, letters: tuple[Letter, ...]) -> None:
    assert foreign_letters(text) == letters


def test_definitions_only_where_needed() -> None:
    assert (r"\refkitletter{Ж}{T2A}{Zh}" in render_latex(listed(ZHUKOV)), "letter" in render_latex(listed(GETTY))) == (
        True,
        False,
    )


@given(LISTS)
def test_braces_balance(references: ReferenceList) -> None:
    rendered = render_latex_document(references).replace(r"\{", "").replace(r"\}", "")
    body = "".join(line for line in rendered.splitlines(keepends=True) if not line.startswith("%"))
    assert body.count("{") == body.count("}")


def test_a_huge_entry_is_written_whole() -> None:
    assert render_latex(HUGE).count("日") >= 60_000


SIGNS = (
    "# $ % & _ { } ~ ^ \\ < > | \" ' ` -- '' ,, ?` !` [x] * = «“„ ąþ \u00a0\u202f\u2011 x\u030c я\u0301 日本 α ≤ ế 😀"
    " \u200f \ufffd"
)
PAGE = "https://a.org/b_c%20d#e&f=~g$h'(i)"
HARD = listed(
    GETTY,
    MARTIN,
    ZHUKOV,
    (run(SIGNS), run(SIGNS, "italic"), run(SIGNS, "bold", "smallcaps")),
    (run(PAGE, link=PAGE), run(" a", link=PAGE), run("2", "superscript", "italic"), run("[b]", "subscript")),
    "",
    heading="Литература & «Works»",
)
PREAMBLES = {
    "article": r"\documentclass{article}",
    "western-fonts": r"\documentclass{article}\usepackage[T1]{fontenc}",
    "report": r"\documentclass{report}\usepackage{url}",
    "links": r"\documentclass{article}\usepackage{hyperref}",
}


def _faults(folder: Path, program: str, source: str) -> list[str]:
    """What the program complains of; skips the test where the program or a file that it needs is not installed."""
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    (folder / "list.tex").write_text(source, encoding="utf-8")
    command = [program, "-interaction=nonstopmode", "-no-shell-escape", "list.tex"]
    result = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    log = (folder / "list.log").read_text(encoding="utf-8", errors="replace")
    if ".sty' not found" in log:
        pytest.skip("a package of LaTeX is not installed")
    return [line for line in log.splitlines() if line.startswith("! ")] + ["fails"] * (result.returncode != 0)


@pytest.mark.parametrize("program", ["pdflatex", "lualatex", "xelatex"])
def test_document_compiles(program: str, tmp_path: Path) -> None:
    assert _faults(tmp_path, program, render_latex_document(HARD)) == []


@pytest.mark.parametrize("preamble", PREAMBLES.values(), ids=PREAMBLES)
def test_list_compiles_in_a_document(preamble: str, tmp_path: Path) -> None:
    source = f"{preamble}\n\\begin{{document}}\nText.\n\n{render_latex(HARD)}\\end{{document}}\n"
    assert _faults(tmp_path, "pdflatex", source) == []
