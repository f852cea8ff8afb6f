r"""What refkit.sty logs, by real runs of LaTeX, and that nothing else changes."""

from pathlib import Path

import pytest

from tests.latex.running import draft, latex, need, records, run

BIBLATEX = r"""\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage[style=authoryear,backend=biber]{biblatex}
\usepackage{refkit}
\addbibresource{refs.bib}
\newcommand{\pc}[2]{\parencite[p.~#1]{#2}}
\begin{document}
One \parencite[see][426]{getty2002} two \pc{7}{zhukov2003}.
\input{chapters/one}
Three \autocites(out)[1]{getty2002}[2]{zhukov2003} \cite[see][\emph{x} \& \#5]{getty2002,zhukov2003}.
\footnote{A note with
  \textcite[9]{getty2002}
  in it.}\nocite{zhukov2003} \volcite{2}[45]{zhukov2003}
\cite[12--15]{gone,getty2002} \cite{} \nocite{*}
\end{document}
"""
CHAPTER = "Four\n\\cite[5]{zhukov2003}\n"
# file, line, page, command, key, notes, volume
LOGGED = [
    "{thesis.tex}{8}{1}{parencite}{getty2002}{see}{426}{}",
    "{thesis.tex}{8}{1}{parencite}{zhukov2003}{}{p.~7}{}",
    "{chapters/one.tex}{2}{1}{cite}{zhukov2003}{}{5}{}",
    "{thesis.tex}{10}{1}{parencite}{getty2002}{}{1}{}",
    "{thesis.tex}{10}{1}{parencite}{zhukov2003}{}{2}{}",
    "{thesis.tex}{10}{1}{cite}{getty2002}{see}{}{}",
    r"{thesis.tex}{10}{1}{cite}{zhukov2003}{}{\emph {x} \& \#5}{}",
    "{thesis.tex}{13}{1}{textcite}{getty2002}{}{9}{}",
    "{thesis.tex}{13}{1}{nocite}{zhukov2003}{}{}{}",
    "{thesis.tex}{13}{1}{cite}{zhukov2003}{}{45}{2}",
    "{thesis.tex}{14}{1}{}{gone}{}{}{}",
    "{thesis.tex}{14}{1}{cite}{getty2002}{}{12--15}{}",
    "{thesis.tex}{14}{1}{nocite}{*}{}{}{}",
]
NATBIB = r"""\documentclass{article}
\usepackage{natbib}
\usepackage{refkit}
\newcommand{\pc}[2]{\citep[p.~#1]{#2}}
\newcommand{\thekey}{getty2002}
\begin{document}
One \citep[see][426]{getty2002} two \pc{7}{zhukov2003} \citet{gone}.
\input{chapters/one}
\citeauthor{getty2002} \citeyear{getty2002} \citeyearpar[5]{getty2002} \citealp[see][8]{getty2002, zhukov2003}
\nocite{zhukov2003,*} \cite{\thekey} \citealt*{getty2002}
\bibliographystyle{plainnat}
\bibliography{refs}
\end{document}
"""
LOGGED_BY_NATBIB = [
    "{thesis.tex}{7}{1}{citep}{getty2002}{see}{426}{}",
    "{thesis.tex}{7}{1}{citep}{zhukov2003}{}{p.~7}{}",
    "{thesis.tex}{7}{1}{citet}{gone}{}{}{}",
    "{chapters/one.tex}{2}{1}{citep}{zhukov2003}{}{5}{}",
    "{thesis.tex}{9}{1}{citeauthor}{getty2002}{}{}{}",
    "{thesis.tex}{9}{1}{citeyear}{getty2002}{}{}{}",
    "{thesis.tex}{9}{1}{citeyearpar}{getty2002}{}{5}{}",
    "{thesis.tex}{9}{1}{citealp}{getty2002}{see}{}{}",
    "{thesis.tex}{9}{1}{citealp}{zhukov2003}{}{8}{}",
    "{thesis.tex}{10}{1}{nocite}{zhukov2003}{}{}{}",
    "{thesis.tex}{10}{1}{nocite}{*}{}{}{}",
    "{thesis.tex}{10}{1}{citet}{getty2002}{}{}{}",
    "{thesis.tex}{10}{1}{citealt}{getty2002}{}{}{}",
]
ENGINES = ("pdflatex", "lualatex", "xelatex")


def _folder(folder: Path, text: str) -> Path:
    draft(folder, text)
    return draft(folder, CHAPTER, "chapters/one.tex")


def _built(folder: Path, engine: str) -> Path:
    latex(folder, "thesis", engine)
    run(folder, "biber", "thesis", fails=True)  # it complains of the key that is missing
    latex(folder, "thesis", engine)
    return folder


@pytest.mark.parametrize("engine", ENGINES)
def test_biblatex(engine: str, tmp_path: Path) -> None:
    need(engine, "biber")
    assert records(_built(_folder(tmp_path, BIBLATEX), engine)) == LOGGED


def test_the_first_run_has_the_same_keys_and_notes(tmp_path: Path) -> None:
    need("pdflatex")
    latex(_folder(tmp_path, BIBLATEX), "thesis")
    nameless = [line.replace("{cite}", "{}") for line in _without_commands(LOGGED)]
    assert _without_commands(records(tmp_path)) == nameless


def _without_commands(lines: list[str]) -> list[str]:
    """The lines without the names of commands, which biblatex does not tell of a work that it does not know yet."""
    for name in ("parencite", "textcite", "cite"):
        lines = [line.replace(f"{{{name}}}", "{}") for line in lines]
    return lines


@pytest.mark.parametrize("engine", ENGINES)
def test_natbib(engine: str, tmp_path: Path) -> None:
    need(engine)
    latex(_folder(tmp_path, NATBIB), "thesis", engine)
    assert records(tmp_path) == LOGGED_BY_NATBIB


def test_numbers_of_natbib(tmp_path: Path) -> None:
    need("pdflatex")
    latex(
        _folder(tmp_path, NATBIB.replace("\\usepackage{natbib}", "\\usepackage[numbers,sort&compress]{natbib}")),
        "thesis",
    )
    found = [line.replace("{citep}", "{citet}") for line in records(tmp_path)]
    assert found == [line.replace("{citep}", "{citet}") for line in LOGGED_BY_NATBIB]


@pytest.mark.parametrize("text", [BIBLATEX, NATBIB], ids=["biblatex", "natbib"])
def test_the_document_is_the_same(text: str, tmp_path: Path) -> None:
    need("pdflatex", "biber", "bibtex")
    fixed = "\\pdfinfoomitdate=1 \\pdfsuppressptexinfo=-1 \\pdftrailerid{}" + text
    pages = []
    for name, each in {"with": fixed, "without": fixed.replace("\\usepackage{refkit}\n", "")}.items():
        folder = _folder(tmp_path / name, each)
        latex(folder, "thesis")
        run(folder, "biber" if text is BIBLATEX else "bibtex", "thesis", fails=True)
        latex(folder, "thesis")
        latex(folder, "thesis")
        pages.append((folder / "thesis.pdf").read_bytes())
    assert pages[0] == pages[1]


def test_keys_and_notes_in_other_letters(tmp_path: Path) -> None:
    need("xelatex")
    text = BIBLATEX.partition("One")[0] + "\\cite[см.][с.~5]{жуков, müller}\\end{document}"
    latex(_folder(tmp_path, text), "thesis", "xelatex")
    assert records(tmp_path) == ["{thesis.tex}{8}{1}{}{жуков}{см.}{}{}", "{thesis.tex}{8}{1}{}{müller}{}{с.~5}{}"]


def test_other_jobname(tmp_path: Path) -> None:
    need("pdflatex")
    text = BIBLATEX.replace("\\usepackage{refkit}", "\\newcommand{\\refkitmain}{thesis.tex}\\usepackage{refkit}")
    run(_folder(tmp_path, text), "pdflatex", "-interaction=nonstopmode", "-jobname=other", "thesis")
    assert {line.partition("}")[0] for line in records(tmp_path, "other")} == {"{thesis.tex", "{chapters/one.tex"}


def test_chapters_that_are_included(tmp_path: Path) -> None:
    need("pdflatex")
    text = BIBLATEX.replace("\\input{chapters/one}", "\\include{chapters/one}")
    latex(_folder(tmp_path, text), "thesis")
    files = [line.partition("}")[0][1:] for line in records(tmp_path)]
    assert files == ["thesis.tex"] * 2 + ["chapters/one.tex"] + ["thesis.tex"] * 10


def test_neither_package(tmp_path: Path) -> None:
    need("pdflatex")
    draft(tmp_path, "\\documentclass{article}\\usepackage{refkit}\\begin{document}x\\end{document}")
    latex(tmp_path, "thesis")
    assert "Neither biblatex nor natbib is loaded" in (tmp_path / "thesis.log").read_text(errors="replace")
    assert not (tmp_path / "thesis.rfk").exists()
