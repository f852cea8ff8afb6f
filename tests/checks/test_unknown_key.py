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


# Pandoc's citations: a name in the sentence is a key only where the draft is Pandoc's and it looks like one
NOOP_OF_PANDOC = {
    "known": "[see @zhukov2003inoy, 3] and @inoy [4]",
    "handles": "Thanks to @jane, @john99 and @types/node.",
    "handles-in-pandocs-draft": "[@inoy, 3] Thanks to @jane and @jane_doe; npm has @types/node2.",
    "handle-where-yaml-names-a-library": "---\nbibliography: x.bib\n---\nThanks to @jane.",
    "figures": "[@inoy, 3; @fig-map] and @tbl:two, [-@sec-a], @Fig-b2, @eq:1, @thm-c",
    "figures-alone": "See [@fig-map] and thank @john99.",
    "own-works": "---\nreferences:\n- id: bell\n---\n[@bell, 3] and @bell",
    "escaped": "[@inoy] and \\@smith2004, `@smith2004`",
    "all": "---\nnocite: '@*'\n---\n",
}
# draft → the keys found
KEYS_OF_PANDOC = {
    "bracketed": ("As noted [@mukhin, 3].", ["mukhin"]),
    "one-of-several": ("[@inoy; see @mukhin, 3]", ["mukhin"]),
    "nocite": ("---\nnocite: '@mukhin'\n---\n", ["mukhin"]),
    "sentence-beside-brackets": ("[@inoy] and @smith2004", ["smith2004"]),
    "sentence-beside-a-known-key": ("@inoy and @smith2004", ["smith2004"]),
    "sentence-below-yaml": ("---\nbibliography: x.bib\n---\n@smith2004", ["smith2004"]),
    "misspelt": ("[@inoy] and @zhukovinoy", ["zhukovinoy"]),
    "figure-that-is-no-figure": ("[@fig-map; @figgis]", ["figgis"]),
}


def _findings(text: str, path: str = "draft.tex") -> list[Finding]:
    report = check(Draft((read_text(text, path),)), library(LIBRARY))
    return [finding for finding in report.findings if finding.code == "CIT009"]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_is_found(text: str) -> None:
    assert _findings(text) == []


@pytest.mark.parametrize("text", NOOP_OF_PANDOC.values(), ids=NOOP_OF_PANDOC)
def test_nothing_is_found_in_markdown(text: str) -> None:
    assert _findings(text, "draft.md") == []


@pytest.mark.parametrize(("text", "keys"), KEYS_OF_PANDOC.values(), ids=KEYS_OF_PANDOC)
def test_unknown_in_markdown(text: str, keys: list[str]) -> None:
    assert [text[finding.start : finding.end] for finding in _findings(text, "draft.md")] == keys


def test_name_that_may_be_no_key() -> None:
    (finding,) = _findings("[@inoy] and @smith2004", "draft.md")
    assert finding.help == (
        "add the work to the library, or correct the key; a name that is no key is written \\@smith2004"
    )


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
