"""The cite commands of the packages: the names, the modes, and those of the settings."""

import pytest

from refkit.documents.latex.commands import STANDARD, Manner, cite_commands, declared, manner_of, slots_of

KNOWN = {
    "natbib": "cite citet citep citealt citealp citeauthor citefullauthor citeyear citeyearpar citenum citetalias "
    "citepalias Citet Citep Citealt Citealp Citeauthor Citefullauthor nocite",
    "biblatex": "cite Cite parencite Parencite footcite footcitetext textcite Textcite smartcite Smartcite supercite "
    "autocite Autocite citeauthor Citeauthor citetitle citeyear citedate citeurl fullcite footfullcite notecite Notecite "
    "pnotecite Pnotecite fnotecite citename citelist citefield nocite",
    "biblatex-multiple": "cites Cites parencites Parencites footcites footcitetexts smartcites Smartcites textcites "
    "Textcites supercites autocites Autocites volcites pvolcites fvolcites ftvolcites svolcites tvolcites avolcites",
    "biblatex-volumes": "volcite Volcite pvolcite Pvolcite fvolcite Fvolcite ftvolcite svolcite Svolcite tvolcite "
    "Tvolcite avolcite Avolcite",
    "csquotes": "textcquote blockcquote foreigntextcquote hyphentextcquote foreignblockcquote hyphenblockcquote",
    "apacite": "citeA citeNP citeyearNP citeauthorNP fullciteA shortciteA maskcite masknocite",
    "others": "citeasnoun possessivecite citeaffixed citeonline apud bibentry citen headlesscite gentextcite shortcite",
}
MODES = {
    "parencite": "parenthetical",
    "citealp": "parenthetical",
    "textcite": "narrative",
    "citet": "narrative",
    "Tvolcite": "narrative",
    "citeauthor": "narrative",
    "footcites": "note",
    "Fvolcite": "note",
    "footcitetext": "note",
    "nocite": "nocite",
}


@pytest.mark.parametrize("names", KNOWN.values(), ids=KNOWN)
def test_known(names: str) -> None:
    assert [name for name in names.split() if manner_of(name) is None] == []


@pytest.mark.parametrize(("name", "mode"), MODES.items())
def test_mode(name: str, mode: str) -> None:
    manner = manner_of(name)
    assert manner is not None and manner.mode == mode


@pytest.mark.parametrize(
    "name", ["", "citestyle", "citereset", "citation", "Nocitex", "bibcite", "setcitestyle", "citeindextype"]
)
def test_no_cite_command(name: str) -> None:
    assert manner_of(name) is None


def test_every_command_takes_keys() -> None:
    assert [
        name for name, manner in cite_commands().items() if "keys" not in {slot.part for slot in manner.slots}
    ] == []


def test_settings() -> None:
    found = declared(["zitiere", r"\zs{keys}{postnote}", "band*{volume}[pages]{keys}", "  odd", "17"])
    assert found == {
        "zitiere": Manner(STANDARD),
        "zs": Manner(slots_of("{keys}{postnote}")),
        "band": Manner(slots_of("{volume}[postnote]{keys}")),
        "odd": Manner(STANDARD),
    }
