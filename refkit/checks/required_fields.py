"""The fields that an entry of each type cannot do without.

A type that BibTeX and biblatex share needs what both require; a type of one of them, what that one requires.  The
sources are the biblatex manual, section 2.1.1 (what its section 2.3.2 calls omissible is not required), and Oren
Patashnik's BibTeXing, section 3.1.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something that an entry must say: what messages call it, and the fields of which one will do."""

    called: str
    fields: tuple[str, ...]


# An entry without author or year may have a label, or a shorthand, by which it is cited (biblatex manual, section
# 2.3.2); in BibTeX the field `key` stands for a missing name.
_LABELS = ("label", "shorthand")
_NO_NAME = (*_LABELS, "key")

_AUTHOR = Requirement("author", ("author", *_NO_NAME))
_EDITOR = Requirement("editor", ("editor", *_NO_NAME))
# A translation of a work without author, Beowulf, goes by its translator in both.
_AUTHOR_OR_EDITOR = Requirement("author or editor", ("author", "editor", "translator", *_NO_NAME))
_TITLE = Requirement("title", ("title",))
_BOOK_TITLE = Requirement("booktitle", ("booktitle",))
# A preprint, exported as @article, is in no journal.
_JOURNAL = Requirement("journal", ("journaltitle", "journal", "eprint"))
# `pubstate` says that the work is forthcoming.
_YEAR = Requirement("year or date", ("date", "year", "pubstate", *_LABELS))
_INSTITUTION = Requirement("institution", ("institution", "school"))
_TYPE = Requirement("type", ("type",))
_NUMBER = Requirement("number", ("number",))
_ADDRESS = Requirement("url, doi or eprint", ("url", "doi", "eprint", "howpublished"))
_MEMBERS = Requirement("entryset", ("entryset", "crossref"))

# BibTeX requires a publisher of books and of what is in them, biblatex does not: it is not in this table.
_BOOK = (_AUTHOR_OR_EDITOR, _TITLE, _YEAR)
_COLLECTION = (_EDITOR, _TITLE, _YEAR)
_PART = (_AUTHOR, _TITLE, _BOOK_TITLE, _YEAR)
_THESIS = (_AUTHOR, _TITLE, _INSTITUTION, _YEAR)
_ONLINE = (_TITLE, _ADDRESS)

REQUIRED: Mapping[str, tuple[Requirement, ...]] = {
    # In both.
    "article": (_AUTHOR, _TITLE, _JOURNAL, _YEAR),
    "book": _BOOK,
    "booklet": (_TITLE,),
    # In BibTeX a chapter, known by its number, of the book that `title` names; in biblatex one with its own title.
    "inbook": _BOOK,
    "incollection": _PART,
    "inproceedings": _PART,
    "manual": (_TITLE,),
    "phdthesis": _THESIS,
    "mastersthesis": _THESIS,
    "proceedings": (_TITLE, _YEAR),
    "techreport": (_AUTHOR, _TITLE, _INSTITUTION, _YEAR),
    "unpublished": (_AUTHOR, _TITLE),
    "conference": _PART,
    # In biblatex alone.
    "mvbook": _BOOK,
    "bookinbook": _PART,
    "suppbook": _PART,
    "collection": _COLLECTION,
    "mvcollection": _COLLECTION,
    "reference": _COLLECTION,
    "mvreference": _COLLECTION,
    "suppcollection": _PART,
    "inreference": _PART,
    "dataset": _BOOK,
    "online": _ONLINE,
    "electronic": _ONLINE,
    "www": _ONLINE,
    "patent": (_AUTHOR, _TITLE, _NUMBER, _YEAR),
    "periodical": (_TITLE, _YEAR),
    "mvproceedings": (_TITLE, _YEAR),
    "report": (_AUTHOR, _TITLE, _TYPE, _INSTITUTION, _YEAR),
    "thesis": (_AUTHOR, _TITLE, _TYPE, _INSTITUTION, _YEAR),
    "set": (_MEMBERS,),
}
