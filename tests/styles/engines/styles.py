"""Small styles for the tests of the engines, and works to list with them."""

from pathlib import Path

from refkit.library.bib.written import RawEntry
from refkit.styles.reading import read_reference
from refkit.styles.reference import Reference, Variable
from refkit.styles.rich import Rich, rich

HEAD = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="{kind}" default-locale="en-GB">
<info><title>A style</title><id>http://x.org/style</id><updated>2020-01-01T00:00:00+00:00</updated></info>"""
# Author. "Title," Container, year.
AUTHOR_DATE = (
    HEAD.format(kind="in-text")
    + """<citation><layout><names variable="author"/><text variable="title"/></layout></citation>
<bibliography><sort><key variable="title"/></sort><layout suffix="."><group delimiter=", ">
<names variable="author"><label prefix=", "/><substitute><names variable="editor"/></substitute></names>
<text variable="title"/><text variable="container-title" font-style="italic"/><text variable="volume"/>
<text variable="publisher"/><date variable="issued"><date-part name="year"/></date><text variable="URL"/>
</group></layout></bibliography></style>"""
)
TITLES = (
    HEAD.format(kind="in-text")
    + """<citation><layout><text variable="title"/></layout></citation><bibliography><layout>
<text variable="title" prefix="[" suffix="]"/></layout></bibliography></style>"""
)
NUMERIC = (
    HEAD.format(kind="in-text")
    + """<citation><layout prefix="[" suffix="]"><text variable="citation-number"/></layout></citation>
<bibliography second-field-align="flush"><layout><text variable="citation-number" prefix="[" suffix="]"/>
<text variable="title" text-case="title" font-style="italic"/></layout></bibliography></style>"""
)
NOTES = (
    HEAD.format(kind="note")
    + """<citation><layout suffix="."><text variable="title"/></layout></citation><bibliography>
<sort><key variable="title" sort="descending"/></sort>
<layout><text variable="title" font-variant="small-caps"/></layout></bibliography></style>"""
)
ONLY_NOTES = HEAD.format(kind="note") + '<citation><layout><text variable="title"/></layout></citation></style>'
DEPENDENT = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info>
<link href="http://www.zotero.org/styles/parent" rel="independent-parent"/></info></style>"""


def reference(kind: str = "book", key: str = "key", **fields: str) -> Reference:
    """A work as a .bib file has it."""
    return read_reference(RawEntry(key, kind, fields))


def titled(title: str, key: str, is_foreign: bool = True) -> Reference:
    """A work of which the title is all that is known, read as it stands; a foreign one keeps its capitals."""
    texts: dict[Variable, Rich] = {"title": rich(title)}
    return Reference(key, "book", texts=texts, foreign=frozenset(texts) if is_foreign else frozenset())


def style(folder: Path, text: str, name: str = "style.csl") -> Path:
    """A style in a file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
