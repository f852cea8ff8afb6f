"""Tests what classic styles are given for the types and fields of biblatex."""

import pytest

from refkit.library.bib.written import RawEntry
from refkit.styles.engines.classic import Known, classic_entry

_PLAIN = Known(
    frozenset("article book incollection inbook misc phdthesis mastersthesis techreport".split()),
    frozenset("author title journal year month address school institution booktitle howpublished note".split()),
    {"may": "Mai"},
)


@pytest.mark.parametrize(
    ("kind", "fields", "classic"),
    [
        ("article", {"journal": "J", "year": "1999"}, ("article", {"journal": "J", "year": "1999"})),
        (
            "article",
            {"journaltitle": "J", "date": "1999-05"},
            ("article", {"journaltitle": "J", "date": "1999-05", "journal": "J", "year": "1999", "month": "Mai"}),
        ),
        ("book", {"date": "1999/2001"}, ("book", {"date": "1999/2001", "year": "1999--2001"})),
        ("book", {"location": "Oxford"}, ("book", {"location": "Oxford", "address": "Oxford"})),
        ("book", {"title": "A", "subtitle": "B"}, ("book", {"title": "A: B", "subtitle": "B"})),
        ("book", {"crossref": "x", "title": "A"}, ("book", {"title": "A"})),
        ("thesis", {"type": "mathesis"}, ("mastersthesis", {"type": "mathesis"})),
        ("report", {}, ("techreport", {})),
        ("inbook", {"booktitle": "B"}, ("incollection", {"booktitle": "B"})),
        ("inbook", {"title": "B"}, ("inbook", {"title": "B"})),
        ("online", {"url": "http://x"}, ("misc", {"url": "http://x", "howpublished": r"\url{http://x}"})),
        ("book", {"author": "family=Rossi, given=Maria"}, ("book", {"author": "Rossi, Maria"})),
        ("book", {"author": 'M{\\"u}ller, Ann'}, ("book", {"author": 'M{\\"u}ller, Ann'})),
    ],
)
def test_entries(kind: str, fields: dict[str, str], classic: tuple[str, dict[str, str]]) -> None:
    assert classic_entry(RawEntry("key", kind, fields), _PLAIN) == classic


def test_a_style_that_knows_biblatex_types_has_them() -> None:
    known = _PLAIN._replace(types=_PLAIN.types | {"online"}, fields=_PLAIN.fields | {"url"})
    assert classic_entry(RawEntry("key", "online", {"url": "u"}), known) == ("online", {"url": "u"})
