"""Tests what is said in a style that left it unsaid."""

from xml.etree import ElementTree

from refkit.styles.engines.csl_names import explicit_style
from tests.styles.engines.styles import AUTHOR_DATE, HEAD

_NAMES = "{http://purl.org/net/xbiblio/csl}names"


def _parts(text: str) -> list[list[str]]:
    root = ElementTree.fromstring(explicit_style(text.encode()))
    return [[part.tag.split("}")[1] for part in names] for names in root.iter(_NAMES)]


def test_names_with_a_label_have_a_name_before_it() -> None:
    assert _parts(AUTHOR_DATE) == [[], ["name", "label", "substitute"], []]


def test_substitutes_inside_a_choice_have_what_they_inherit() -> None:
    names = """<macro name="a"><names variable="author"><name form="short"/><label/><substitute>
    <choose><if type="book"><names variable="editor"/></if></choose></substitute></names></macro></style>"""
    assert _parts(HEAD.format(kind="note") + names) == [["name", "label", "substitute"], ["name", "label"]]
