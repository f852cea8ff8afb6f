"""CIT009: keys that the library lacks."""

import pytest

from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.records import Finding
from refkit.run import check
from tests.resolve.factories import library

LIBRARY = "@book{zhukov2003inoy, author={Zhukov, Yuri}, title={Inoy Stalin}, ids={inoy}}"
NOOP = {
    "known": r"\cite{zhukov2003inoy}",
    "further-key": r"\cite{inoy}",
    "all": r"\nocite{*}\cite{zhukov2003inoy}",
    "bibitem": r"\cite{bell}\begin{thebibliography}{9}\bibitem{bell} Bell\end{thebibliography}",
    "set": r"\defbibentryset{s}{zhukov2003inoy}\cite{s}",
    "argument-of-a-definition": r"\newcommand{\x}[1]{\cite{#1}}\cite{zhukov2003inoy}",
    "typed": r"\cite{zhukov2003inoy} (Mukhin, Ubiystvo 637)",
}


def _findings(text: str) -> list[Finding]:
    report = check(Draft((read_text(text, "draft.tex"),)), library(LIBRARY))
    return [finding for finding in report.findings if finding.code == "CIT009"]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_is_found(text: str) -> None:
    assert _findings(text) == []


def test_unknown() -> None:
    text = r"\cite[5]{mukhin} and \nocite{mukhin,bell}"
    first, second = _findings(text)
    assert (first.message, first.help, text[first.start : first.end], len(first.related)) == (
        "no entry has the key mukhin (2 places)",
        "add the work to the library, or correct the key",
        "mukhin",
        1,
    )
    assert second.message == "no entry has the key bell"


def test_nearest_keys() -> None:
    (finding,) = _findings(r"\cite{zhukov2003ino}")
    assert finding.help == "did you mean zhukov2003inoy?"


def test_no_other_rule_speaks_of_it() -> None:
    report = check(Draft((read_text(r"\cite[5]{mukhin}", "draft.tex"),)), library(LIBRARY))
    assert [finding.code for finding in report.findings] == ["CIT009"]
