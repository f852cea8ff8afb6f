r"""Pandoc's citations as commands of biblatex and natbib."""

import pytest

from tests.convert.factories import body, converted, planned

# draft → as biblatex and as natbib has it
COMMANDS = {
    "one": ("So [see @inoy, 33--35].", r"So \autocite[see][33--35]{inoy}.", r"So \citep[see][33--35]{inoy}."),
    "no-notes": ("So [@inoy].", r"So \autocite{inoy}.", r"So \citep{inoy}."),
    "prefix-alone": ("So [see @inoy].", r"So \autocite[see][]{inoy}.", r"So \citep[see][]{inoy}."),
    "nameless": ("So [-@inoy, 3].", r"So \autocite*[3]{inoy}.", r"So \citeyearpar[3]{inoy}."),
    "several": (
        "So [see @inoy, 3; @life].",
        r"So \autocites[see][3]{inoy}{life}.",
        r"So \citetext{\citealp[see][3]{inoy}; \citealp{life}}.",
    ),
    "some-nameless": (
        "So [@inoy; -@life, 3].",
        r"So (\cite{inoy}; \cite*[3]{life}).",
        r"So \citetext{\citealp{inoy}; \citeyear[3]{life}}.",
    ),
    "sentence": ("As @inoy says.", r"As \textcite{inoy} says.", r"As \citet{inoy} says."),
    "sentence-page": ("As @inoy [p. 3] says.", r"As \textcite[p. 3]{inoy} says.", r"As \citet[p. 3]{inoy} says."),
    "sentence-more": (
        "@inoy [p. 3; see @life] says.",
        r"\textcite[p. 3]{inoy} \autocite[see][]{life} says.",
        r"\citet[p. 3]{inoy} \citep[see][]{life} says.",
    ),
    "sentence-nameless": ("Zhukov -@inoy.", r"Zhukov \autocite*{inoy}.", r"Zhukov \citeyearpar{inoy}."),
    "braces": (
        "So [@inoy, {pp. iv, vi} & 9 more].",
        *[rf"So \{c}[pp. iv, vi \& 9 more]{{inoy}}." for c in ("autocite", "citep")],
    ),
    "no-place": ("So [@inoy{}, 99 years].", r"So \autocite[99 years]{inoy}.", r"So \citep[99 years]{inoy}."),
    "emphasis": (
        "*Both* [*see* @inoy, *esp.* 3].",
        r"\emph{Both} \autocite[\emph{see}][\emph{esp.} 3]{inoy}.",
        r"\emph{Both} \citep[\emph{see}][\emph{esp.} 3]{inoy}.",
    ),
    "brackets": (r"So [@inoy, 3 \[sic\]].", r"So \autocite[{3 [sic]}]{inoy}.", r"So \citep[{3 [sic]}]{inoy}."),
    "names": ("Thanks, @jane & @fig-map.", r"Thanks, @jane \& @fig-map.", r"Thanks, @jane \& @fig-map."),
    "unknown": ("So [@mukhin, 3 & 4].", r"So [@mukhin, 3 \& 4].", r"So [@mukhin, 3 \& 4]."),
    "one-unknown": ("So [@mukhin; @inoy].", *[r"So [@mukhin; @inoy]\nocite{inoy}."] * 2),
    "note": (
        "So.^[See [@inoy, 3] and @life.]",
        r"So.\footnote{See \autocite[3]{inoy} and \textcite{life}.}",
        r"So.\footnote{See \citep[3]{inoy} and \citet{life}.}",
    ),
    "typed-as-well": (
        "So [@inoy, 3] (Thurston 12).",
        r"So \autocite[3]{inoy} \autocite[12]{life}.",
        r"So \citep[3]{inoy} \citep[12]{life}.",
    ),
}


@pytest.mark.parametrize(("text", "biblatex", "natbib"), COMMANDS.values(), ids=COMMANDS)
def test_commands(text: str, biblatex: str, natbib: str) -> None:
    assert (body(text), body(text, "natbib"), converted(text, "pandoc")) == (
        biblatex,
        natbib,
        text.replace("(Thurston 12)", "[@life, 12]"),
    )


def test_what_is_listed_without_being_cited() -> None:
    assert body("---\nnocite: '@inoy, @life'\n---\nSo.") == "So.\n\n\\nocite{inoy,life}"
    assert body("---\nnocite: '@*'\n---\nSo.", "natbib") == "So.\n\n\\nocite{*}"


def test_what_stays_is_named() -> None:
    plan = planned("So [@mukhin; @inoy] and [@life], @jane.")
    assert [(kept.citation.raw, kept.reason, kept.keys) for kept in plan.kept] == [
        ("[@mukhin; @inoy]", "no entry has the key mukhin", ("inoy",))
    ]


def test_drafts_that_cite_by_keys_alone_are_set_by_author_and_date() -> None:
    styles = [line for line in converted("So [@inoy].").splitlines() if "{biblatex}" in line]
    assert [",style=authoryear," in line for line in styles] == [True]


# typed pages behind a key → for Pandoc; what may be a key that the library lacks keeps them as they are
BEHIND_KEYS = {
    "known": ("So [@inoy, 3]. Few answered (352).", "So [@inoy, 3]. Few answered [-@inoy, 352]."),
    "name": ("So [@inoy, 3], @jane. Few answered (352).", "So [@inoy, 3], @jane. Few answered (352)."),
    "missing": ("So [@mukhin, 3]. Few answered (352).", "So [@mukhin, 3]. Few answered (352)."),
}


@pytest.mark.parametrize(("text", "pandoc"), BEHIND_KEYS.values(), ids=BEHIND_KEYS)
def test_pages_behind_keys(text: str, pandoc: str) -> None:
    assert converted(text, "pandoc") == pandoc
