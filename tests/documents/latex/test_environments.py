r"""Environments: code, formulas, lists of works, quotations, and the document itself."""

import pytest

from tests.documents.latex.factories import cites, read

DEAD = {
    **{
        name: rf"\begin{{{name}}}\cite{{a}} }} { {chr(123)} } \end{{document}}\end{{{name}}}".replace(
            "{ {chr(123)} }", "{"
        )
        for name in ("verbatim", "verbatim*", "Verbatim", "lstlisting", "comment", "filecontents*", "BVerbatim")
    },
    "minted": r"\begin{minted}[x]{tex}\cite{a}\end{minted}",
    "own": r"\lstnewenvironment{x}[1]{}{}\begin{x}{y}\cite{a}\end{x}",
    "own-verbatim": r"\DefineVerbatimEnvironment{x}{Verbatim}{frame=single}\begin{x}\cite{a}\end{x}",
    "own-minted": r"\newminted{tex}{}\newminted[y]{tex}{}\begin{texcode}\cite{a}\end{texcode}\begin{y}\cite{a}\end{y}",
    "own-box": r"\newtcblisting[auto]{x}{listing only}\begin{x}\cite{a}\end{x}",
    "excluded": r"\excludecomment{x}\begin{x}\cite{a}\end{x}",
    "without-end": r"\begin{verbatim}\cite{a}",
    "after-the-document": r"\begin{document}\end{document}\cite{a}",
}
LIVE = {
    "after": (r"\begin{verbatim}{\end{verbatim}\cite{a}", ["cite: a"]),
    "included": (r"\excludecomment{x}\includecomment{x}\begin{x}\cite{a}\end{x}", ["cite: a"]),
    "formula": (r"\begin{equation}x \text{\cite{a}}\end{equation}", ["cite: a"]),
    "drawing": (r"\begin{tikzpicture}\node (a) {\cite{a}};\end{tikzpicture}", ["cite: a"]),
    "formula-without-end": (r"\begin{align}\cite{a}", ["cite: a"]),
    "any": (r"\begin{figure}[ht]\caption{\cite{a}}\end{figure}", ["cite: a"]),
    "table": (r"\begin{tabular}{l|l}\cite{a} & \cite{b}\end{tabular}", ["cite: a", "cite: b"]),
    "title": (r"\begin{frame}[t]{\cite{a}}\end{frame}", ["cite: a"]),
    "crossed": (r"\begin{a}\begin{b}\end{a}\cite{a}\end{b}", ["cite: a"]),
    "quotation": (r"\begin{displaycquote}[5]{a}b\end{displaycquote}", ["displaycquote: a -5"]),
    "list-of-works": (r"\begin{thebibliography}{9}\bibitem{x} \cite{a}\end{thebibliography}", ["cite: a"]),
    "preamble": (r"\documentclass{x}\title{\cite{a}}\begin{document}", ["cite: a"]),
}


@pytest.mark.parametrize("text", DEAD.values(), ids=DEAD)
def test_dead(text: str) -> None:
    assert cites(text) == []


@pytest.mark.parametrize(("text", "expected"), LIVE.values(), ids=LIVE)
def test_live(text: str, expected: list[str]) -> None:
    assert cites(text) == expected


def test_code_without_end_is_told() -> None:
    assert read("a\n\\begin{verbatim}").notices == (r"\begin{verbatim} (line 2) has no end; what follows is left out.",)


LISTS = {
    "thebibliography": r"a (Getty 5)\begin{thebibliography}{9}\bibitem{x} Bell (1999: 12)\end{thebibliography} b",
    "without-end": r"a (Getty 5)\begin{thebibliography}{9}\bibitem{x} Bell (1999: 12)",
    "typed": "a (Getty 5)\n\n\\section*{Works Cited}\n\nBell, Anna. \\emph{Words}. Oxford UP, 1999.\n\n"
    "Getty, J. Arch. \\emph{Excesses}. Yale UP, 2002.\n\nZhukov, Yuri. \\emph{Inoy Stalin}. Vagrius, 2003.\n",
}


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_list_of_works_is_left_out(text: str) -> None:
    document = read(text)
    assert (len(document.marks_of("reference-list")), "Bell" in document.streams[0].text) == (1, False)
