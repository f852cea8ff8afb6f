"""The table of required fields: what the smallest sound entry of a type holds."""

import pytest

from refkit.checks.required_fields import REQUIRED

SMALLEST = [
    ("article", "author title journaltitle date"),
    ("article", "author title journal year"),
    ("book", "editor title year"),
    ("booklet", "title"),
    ("inbook", "author title date"),
    ("incollection", "author title booktitle date"),
    ("inproceedings", "author title booktitle year"),
    ("conference", "author title booktitle year"),
    ("manual", "title"),
    ("phdthesis", "author title school year"),
    ("mastersthesis", "author title institution date"),
    ("proceedings", "title year"),
    ("techreport", "author title institution year"),
    ("unpublished", "author title"),
    ("mvbook", "author title date"),
    ("collection", "editor title date"),
    ("inreference", "author title booktitle date"),
    ("dataset", "author title date"),
    ("online", "title url"),
    ("www", "title doi"),
    ("patent", "author title number date"),
    ("periodical", "title date"),
    ("report", "author title type institution date"),
    ("thesis", "author title type institution date"),
    ("set", "entryset"),
]


@pytest.mark.parametrize(("entry_type", "fields"), SMALLEST)
def test_each_field_meets_one_requirement(entry_type: str, fields: str) -> None:
    met = [[name for name in fields.split() if name in each.fields] for each in REQUIRED[entry_type]]
    assert sorted(name for names in met for name in names) == sorted(fields.split()) and all(met)


@pytest.mark.parametrize("entry_type", ["misc", "xdata", "movie", "software", "letter", "jurisdiction"])
def test_types_that_require_nothing(entry_type: str) -> None:
    assert entry_type not in REQUIRED
