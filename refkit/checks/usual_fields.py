"""The fields that entries usually have, and which of them a name that is not among them was perhaps meant to be.

The fields are those of BibTeX, of biblatex (its data model, manual section 2.2), and of the programs and databases
that export .bib files.  A project's own fields are nobody's misspelling: only a name that is nearly a usual one is.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

# What a misspelt name can be meant to be: the fields of BibTeX and biblatex that people write by hand.
_BY_HAND = (
    "author title year journal volume number pages publisher editor booktitle series edition address month note "
    "school institution organization chapter type howpublished crossref annote keywords abstract "
    "date journaltitle journalsubtitle subtitle titleaddon booksubtitle booktitleaddon maintitle mainsubtitle "
    "maintitleaddon issue issuetitle issuesubtitle location translator bookauthor annotator commentator introduction "
    "foreword afterword editortype authortype eventdate eventtitle venue urldate origdate origtitle origlanguage "
    "origlocation origpublisher pagetotal pagination bookpagination part volumes version pubstate addendum holder "
    "shorttitle shortauthor shorteditor shorthand shortjournal shortseries language langid hyphenation "
    "eprint eprinttype eprintclass archiveprefix primaryclass library related relatedtype entrysubtype"
).split()
_OF_BIBTEX_AND_BIBLATEX = (
    "key doi url isbn issn isan ismn isrn iswc eid file ids xdata xref entryset options execute label gender nameaddon "
    "annotation editora editorb editorc editoratype editorbtype editorctype eventtitleaddon issuetitleaddon "
    "journaltitleaddon indextitle indexsorttitle langidopts lista listb listc listd liste listf namea nameb namec "
    "nameatype namebtype namectype origaddress presort relatedoptions relatedstring reprinttitle shorthandintro "
    "sortkey sortname sortshorthand sorttitle sortyear usera userb userc userd usere userf verba verbb verbc pdf "
    "day endday endmonth endyear eventday eventmonth eventyear eventendday eventendmonth eventendyear urlday urlmonth "
    "urlyear urlendday urlendmonth urlendyear origday origmonth origyear origendday origendmonth origendyear"
).split()
# Fields of reference managers, databases and personal web pages, and words that are a field of their own though they
# are nearly the name of another: `fjournal` is MathSciNet's, `editore` the Italian publisher.
_OF_PROGRAMS = (
    "abbr accessed accessdate acknowledgement acmid added-at adsnote adsurl affiliation ajournal annot articleno arxiv "
    "art_number arxivid award bibdate bibsource biburl bookpages cited city code coden collaboration collaborator "
    "comment comments copyright country cover data editore editors-note eisbn eissn fjournal films film files fulltext "
    "genre groups html image interhash intrahash issue_date issuedate issues journalabbreviation journal-iso jstor "
    "keyword languages lastaccessed lastchecked lastvisited lccn link links medium mrclass mrnumber mrreviewer "
    "nlmuniqueid notes numpages owner parts path pii pissn place pmcid pmid posted-at poster preview priority project "
    "published rating refid reportnumber review rights ssrn sjournal slaccitation slides source subject tags talk text "
    "timestamp translation types unique-id video web website zbl zblnumber"
).split()
_PROGRAM_PREFIX = re.compile(r"(?:bdsk|mendeley|citeulike|zotero|jabref|opt|alt|xx)[-_]?")

# What people shorten.  `ed` and `eds` are left out: they may be the editor or the edition.
_SHORTENED = {
    "addr": "address",
    "auth": "author",
    "chap": "chapter",
    "inst": "institution",
    "jour": "journal",
    "no": "number",
    "nr": "number",
    "num": "number",
    "org": "organization",
    "pp": "pages",
    "publ": "publisher",
    "ser": "series",
    "transl": "translator",
    "vol": "volume",
    "vols": "volumes",
    "yr": "year",
}
_USUAL = frozenset((*_BY_HAND, *_OF_BIBTEX_AND_BIBLATEX, *_OF_PROGRAMS))
_SHORTEST = 4
# From this length on two letters may be wrong, if the first is right: `worktitle` is no `booktitle`.
_TWO_LETTERS_FROM = 8
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Meant:
    """The usual field that a name was perhaps meant to be; `certain` where it is a letter off, and only from that."""

    field: str
    certain: bool


def is_usual(name: str) -> bool:
    """Whether a field of that name, in lower case, is one of BibTeX, of biblatex, or of a program."""
    return name in _USUAL or _PROGRAM_PREFIX.match(name) is not None


@lru_cache(maxsize=1 << 10)
def meant_by(name: str) -> Meant | None:
    """The usual field of which a name, in lower case, is a misspelling, a plural or an abbreviation; else None."""
    if is_usual(name):
        return None
    if name in _SHORTENED:
        return Meant(_SHORTENED[name], True)
    if not (_SHORTEST <= len(name) <= _LONGEST and name.isalpha() and name.isascii()):
        return None
    if name.endswith("s") and name[:-1] in _BY_HAND:
        return Meant(name[:-1], True)
    return _nearest(name)


def _nearest(name: str) -> Meant | None:
    """The field that is a letter off, or two in a long name; the first in the table where there are several."""
    from rapidfuzz.distance import OSA

    most = 2 if len(name) >= _TWO_LETTERS_FROM else 1
    distances = [(OSA.distance(name, field, score_cutoff=most), field) for field in _BY_HAND]
    near = [(distance, field) for distance, field in distances if distance <= most and _may_be(name, field, distance)]
    if not near:
        return None
    least = min(distance for distance, _ in near)
    nearest = [field for distance, field in near if distance == least]
    return Meant(nearest[0], least == 1 and len(nearest) == 1)


def _may_be(name: str, field: str, distance: int) -> bool:
    """Whether so small a distance tells: in four letters only two that changed places (`yaer`), or one twice."""
    if len(field) <= _SHORTEST:
        return sorted(name) == sorted(field) or (len(name) > len(field) and set(name) == set(field))
    return distance == 1 or name[0] == field[0]
