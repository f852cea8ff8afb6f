"""Which type of CSL a work has: said by the type of its entry, and by what the entry holds."""

import re
from collections.abc import Mapping

from refkit.styles.reference import ReferenceType

# The types of BibTeX and biblatex, and those that styles and programs add to them.
_TYPES: Mapping[str, ReferenceType] = {
    "archive": "manuscript",
    "artwork": "graphic",
    "audio": "song",
    "book": "book",
    "bookinbook": "chapter",
    "booklet": "pamphlet",
    "collection": "book",
    "conference": "paper-conference",
    "dataset": "dataset",
    "electronic": "webpage",
    "film": "motion_picture",
    "image": "graphic",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "inreference": "entry-encyclopedia",
    "interview": "interview",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "letter": "personal_communication",
    "magazine": "article-magazine",
    "manual": "report",
    "map": "map",
    "mastersthesis": "thesis",
    "movie": "motion_picture",
    "music": "song",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "book",
    "mvreference": "book",
    "newspaper": "article-newspaper",
    "online": "webpage",
    "patent": "patent",
    "performance": "performance",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "podcast": "broadcast",
    "presentation": "speech",
    "proceedings": "book",
    "reference": "book",
    "report": "report",
    "review": "review-book",
    "software": "software",
    "speech": "speech",
    "standard": "standard",
    "suppbook": "chapter",
    "suppcollection": "chapter",
    "techreport": "report",
    "thesis": "thesis",
    "video": "motion_picture",
    "webpage": "webpage",
    "www": "webpage",
}
_ARTICLES: Mapping[str, ReferenceType] = {
    "magazine": "article-magazine",
    "nonacademic": "article-magazine",
    "newspaper": "article-newspaper",
    "news": "article-newspaper",
    "review": "review-book",
    "reviewof": "review-book",
    "interview": "interview",
    "blog": "post-weblog",
}
# What `type`, `entrysubtype`, `howpublished` or `titleaddon` may say of a work of any kind.
_DESCRIBED: Mapping[str, ReferenceType] = {
    "audio podcast": "broadcast",
    "audio podcast episode": "broadcast",
    "blog": "post-weblog",
    "blog post": "post-weblog",
    "computer program": "software",
    "computer software": "software",
    "database": "dataset",
    "data set": "dataset",
    "dataset": "dataset",
    "film": "motion_picture",
    "interview": "interview",
    "lecture": "speech",
    "letter": "personal_communication",
    "map": "map",
    "mobile app": "software",
    "podcast": "broadcast",
    "podcast episode": "broadcast",
    "post": "post",
    "software": "software",
    "tweet": "post",
}
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DAY_IN_MONTH = re.compile(r"\d\D{0,20}[^\W\d]|[^\W\d]\D{0,20}\d")  # "13 September", "July 21"; no number of a month
_SERVERS = frozenset(("arxiv", "biorxiv", "chemrxiv", "medrxiv", "psyarxiv", "ssrn"))
_HELD = ("library", "archive", "collection")


def reference_type(entry_type: str, fields: Mapping[str, str]) -> ReferenceType:
    """The type of a work by the type of its entry and its fields, `document` where neither tells."""
    subtype = _word(fields, "entrysubtype")
    if entry_type in ("article", "suppperiodical"):
        return _article(subtype, fields)
    if entry_type == "unpublished":
        return _unpublished(fields)
    if entry_type == "misc":
        return _described(fields) or _misc(fields)
    if entry_type in ("online", "electronic", "www", "webpage"):
        return _described(fields) or ("article" if _is_preprint(fields) else "webpage")
    if entry_type in ("video", "audio", "movie") and _described(fields) == "broadcast":
        return "broadcast"
    if entry_type == "inreference":
        return "entry-dictionary" if "dictionary" in fields.get("booktitle", "").lower() else "entry-encyclopedia"
    return _TYPES.get(entry_type) or _described(fields) or "document"


def _word(fields: Mapping[str, str], name: str) -> str:
    return fields.get(name, "").strip(" {}").lower()


def _article(subtype: str, fields: Mapping[str, str]) -> ReferenceType:
    if subtype in _ARTICLES:
        return _ARTICLES[subtype]
    if _word(fields, "relatedtype") == "reviewof":
        return "review-book"
    if "journaltitle" not in fields and "journal" not in fields and "eprint" in fields:
        return "article"
    return "article-magazine" if _is_dated_alone(fields) else "article-journal"


def _is_dated_alone(fields: Mapping[str, str]) -> bool:
    """Whether the number of a periodical is named by its date alone, as those of newspapers and magazines are.

    With a DOI it is rather an article of a journal that is not printed yet.
    """
    if any(fields.get(name) for name in ("volume", "number", "issue", "eid", "doi")):
        return False
    date = fields.get("date", "").strip(" {}")
    month = fields.get("month", "")
    if not fields.get("pages") and (month or _MONTH.fullmatch(date)):
        return True
    names_day = any(map(str.isdigit, month)) and any(map(str.isalpha, month))  # "13 September"; no number of a month
    return bool(_DAY.match(date) or fields.get("day") or names_day)


def _described(fields: Mapping[str, str]) -> ReferenceType | None:
    for name in ("entrysubtype", "type", "howpublished", "titleaddon"):
        words = _word(fields, name)
        if words in _DESCRIBED:
            return _DESCRIBED[words]
        if words.startswith(("interview by", "interview with", "personal interview")):
            return "interview"
    return None


def _unpublished(fields: Mapping[str, str]) -> ReferenceType:
    if "eventtitle" in fields or "eventdate" in fields or "venue" in fields:
        return "speech"
    return _described(fields) or "manuscript"


def _is_preprint(fields: Mapping[str, str]) -> bool:
    """Whether a server of preprints has it: Zotero writes those into @online or @misc."""
    servers = (_word(fields, name) for name in ("eprinttype", "archiveprefix", "publisher"))
    return any(server in _SERVERS for server in servers)


def _misc(fields: Mapping[str, str]) -> ReferenceType:
    if any(name in fields for name in _HELD):
        return "manuscript"
    if _is_preprint(fields):
        return "article"
    if "eprint" in fields and not ("journal" in fields or "journaltitle" in fields):
        return "article"
    if "howpublished" in fields and "http" in fields["howpublished"]:
        return "webpage"
    return "webpage" if "url" in fields and "publisher" not in fields and "doi" not in fields else "document"
