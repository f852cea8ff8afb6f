r"""What stands in a branch that is never taken is dead; where that is not known, both branches count."""

import pytest

from tests.documents.latex.factories import cites, read

CONDITIONS = {
    "false": (r"\iffalse\cite{a}\fi\cite{b}", ["b"]),
    "false-else": (r"\iffalse\cite{a}\else\cite{b}\fi\cite{c}", ["b", "c"]),
    "true": (r"\iftrue\cite{a}\else\cite{b}\fi\cite{c}", ["a", "c"]),
    "nested-in-dead": (r"\iffalse\ifx\x\y\cite{a}\else\cite{b}\fi\cite{c}\fi\cite{d}", ["d"]),
    "nested-in-live": (r"\iftrue\ifx\x\y\cite{a}\else\cite{b}\fi\else\cite{c}\fi", ["a", "b"]),
    "unknown": (r"\ifpdf\cite{a}\else\cite{b}\fi", ["a", "b"]),
    "no-condition": (r"\iffalse\ifthenelse{x}{y}{z}\iff\fi\cite{a}", ["a"]),
    "switch-off": (r"\newif\ifdraft\ifdraft\cite{a}\else\cite{b}\fi", ["b"]),
    "switch-on": (r"\newif\ifdraft\drafttrue\ifdraft\cite{a}\else\cite{b}\fi", ["a"]),
    "switch-turned-off": (r"\newif\ifdraft\drafttrue\draftfalse\ifdraft\cite{a}\fi", []),
    "switch-set-in-a-group": (r"\newif\ifdraft{\drafttrue}\ifdraft\cite{a}\else\cite{b}\fi", ["a", "b"]),
    "switch-set-in-a-definition": (
        r"\newif\ifdraft\newcommand{\d}{\drafttrue}\ifdraft\cite{a}\else\cite{b}\fi",
        ["a", "b"],
    ),
    "switch-set-on-a-condition": (r"\newif\ifdraft\ifpdf\drafttrue\fi\ifdraft\cite{a}\fi", ["a"]),
    "switch-by-let": (r"\let\ifdraft\iffalse\ifdraft\cite{a}\else\cite{b}\fi", ["b"]),
    "switch-in-dead": (r"\newif\ifdraft\iffalse\ifdraft\fi\cite{a}\fi\cite{b}", ["b"]),
    "comment-in-dead": ("\\iffalse % \\fi\n\\cite{a}\\fi\\cite{b}", ["b"]),
    "fi-alone": (r"\fi\else\cite{a}", ["a"]),
    "without-end": (r"\iffalse\cite{a}", []),
}


@pytest.mark.parametrize(("text", "expected"), CONDITIONS.values(), ids=CONDITIONS)
def test_conditions(text: str, expected: list[str]) -> None:
    assert cites(text) == [f"cite: {key}" for key in expected]


def test_condition_without_end_is_told() -> None:
    assert "never ended" in read("\\iffalse a").notices[0]
