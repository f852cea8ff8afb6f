"""Reads the texts of a work: which field of BibTeX or biblatex is which variable of CSL, for each type of work."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from refkit.library.latex import decode_address
from refkit.library.pages import WHOLE_WORKS, pagetotal
from refkit.styles.reading.dates import names_season, status_of
from refkit.styles.reading.numbers import is_article_number, ordinal, read_doi, read_edition, read_page
from refkit.styles.reference import SERIAL_TYPES, ReferenceType, Variable
from refkit.styles.rich import NOTHING, Rich, plain, rich

# What reads the value of a field.
Read = Callable[[str], Rich]

# Variables that every type takes from the same fields; the first field that is there counts.
_ALWAYS: Mapping[Variable, Sequence[str]] = {
    "addendum": ("addendum",),
    "archive": ("library", "archive"),
    "archive_collection": ("collection",),
    "archive_location": ("shelfmark", "callnumber", "archiveloc", "call-number"),
    "chapter-number": ("chapter",),
    "edition": ("edition",),
    "event-place": ("venue",),
    "event-title": ("eventtitle", "event"),
    "medium": ("medium",),
    "note": ("note",),
    "number-of-volumes": ("volumes",),
    "original-publisher": ("origpublisher",),
    "original-publisher-place": ("origlocation", "origaddress"),
    "original-title": ("origtitle",),
    "part-number": ("part",),
    "publisher-place": ("location", "address", "place", "city"),
    "title-short": ("shorttitle",),
    "version": ("version",),
}
_PUBLISHERS: Mapping[ReferenceType, Sequence[str]] = {
    "thesis": ("school", "institution", "publisher", "organization"),
    "report": ("institution", "publisher", "organization", "school"),
    "standard": ("publisher", "institution", "organization"),
    "webpage": ("publisher",),
    "post": ("publisher",),
    "post-weblog": ("publisher",),
}
_PUBLISHER = ("publisher", "institution", "organization", "school")
# What a site or a service is called.
_SITES = ("journaltitle", "journal", "booktitle", "website", "organization", "maintitle")
_BOOKS = ("booktitle", "maintitle", "journaltitle", "journal")
_LEGAL: frozenset[ReferenceType] = frozenset(("bill", "legal_case", "legislation"))
_ON_SITES: frozenset[ReferenceType] = frozenset(("webpage", "post", "post-weblog"))
_IN_BOOKS: frozenset[ReferenceType] = frozenset(
    (
        "chapter",
        "paper-conference",
        "entry-dictionary",
        "entry-encyclopedia",
        "broadcast",
        "song",
        "interview",
        "speech",
    )
)
_DEGREES = {
    "phdthesis": "PhD dissertation",
    "phd diss": "PhD dissertation",
    "phd dissertation": "PhD dissertation",
    "mathesis": "Master’s thesis",
    "candthesis": "Candidate thesis",
    "mastersthesis": "Master’s thesis",
    "phd thesis": "PhD dissertation",
    "master thesis": "Master’s thesis",
    "master's thesis": "Master’s thesis",
    "masters thesis": "Master’s thesis",
    "ma thesis": "MA thesis",
    "msc thesis": "MSc thesis",
    "bathesis": "Bachelor’s thesis",
}
_REPORTS = {"techreport": "Technical report", "resreport": "Research report"}
_PATENTS = {"patent": "Patent", "patentus": "US Patent", "patenteu": "European Patent", "patentde": "German Patent"}
_URL = re.compile(r"(?:\\url\s*\{(?P<braced>[^{}]*)\}|(?P<bare>https?://\S+))")
_ENDS_TITLE = re.compile(r"[:?!…]$")
_LONGEST_NUMBER = 4
_FEWEST_BLANKS = 3
_DATABASES = {
    "jstor": ("JSTOR", "https://www.jstor.org/stable/"),
    "pubmed": ("PubMed", "https://pubmed.ncbi.nlm.nih.gov/"),
    "googlebooks": ("Google Books", "https://books.google.com/books?id="),
}
_EPRINTS = {"arxiv": "arXiv", "hal": "HAL", "ssrn": "SSRN", "pubmed": "PubMed", "jstor": "JSTOR"}


class Texts:
    """The texts of one work, read one after the other; `fields` are its fields as they are written."""

    def __init__(self, entry_type: str, kind: ReferenceType, fields: Mapping[str, str], read: Read) -> None:
        self.entry_type, self.kind, self.fields, self._read = entry_type, kind, fields, read
        self.found: dict[Variable, Rich] = {}

    def read(self) -> dict[Variable, Rich]:
        """All texts that the fields hold."""
        for variable, names in _ALWAYS.items():
            self._put(variable, self._first(names))
        self._titles()
        self._numbers()
        self._publisher()
        self._genre()
        self._addresses()
        status = status_of(self.fields)
        if status and (self.kind, status) != ("article", "prepublished"):  # a preprint is told to be one
            self._put("status", rich(status))
        if edition := self.found.get("edition"):
            self.found["edition"] = read_edition(edition)
        return self.found

    def _put(self, variable: Variable, words: Rich) -> None:
        if words:
            self.found[variable] = words

    def _first(self, names: Sequence[str]) -> Rich:
        return next(filter(None, map(self._field, names)), NOTHING)

    def _field(self, name: str) -> Rich:
        value = self.fields.get(name, "")
        return self._read(value) if value else NOTHING

    def _titled(self, prefix: str) -> Rich:
        """A title with its subtitle: `title`, `booktitle`, `maintitle`, `journaltitle`."""
        title, subtitle = self._field(f"{prefix}title"), self._field(f"{prefix}subtitle")
        title = title if prefix else _unbraced_if_shouted(title)
        if not title or not subtitle:
            return title or subtitle
        return (*title, *rich(" " if _ENDS_TITLE.search(plain(title)) else ": "), *subtitle)

    def _titles(self) -> None:
        title, main = self._titled(""), self._titled("main")
        kind = self.kind
        if kind in SERIAL_TYPES or self.entry_type in ("article", "suppperiodical"):
            journal = self._titled("journal") or self._first(("journal", "magazine", "newspaper", "booktitle"))
            self._put("container-title", journal or self._site())
            self._put("volume-title", self._titled("issue"))
        elif kind in _LEGAL:  # the reports that a decision is printed in
            self._put("container-title", self._first(("journaltitle", "journal", "reporter")))
        elif kind in _ON_SITES:
            self._put("container-title", self._site())
        elif kind in _IN_BOOKS:
            book = self._titled("book")
            series = self._field("series") if kind == "broadcast" else NOTHING
            self._put("container-title", main or book or self._first(_BOOKS) or series)
            self._put("volume-title", book if main else NOTHING)
            main = NOTHING
        elif main:  # a volume with a title of its own
            self._put("volume-title", title)
            title = main
        self._put("title", title or self._field("titleaddon"))

    def _site(self) -> Rich:
        site = self._first(_SITES)
        author = plain(self._field("author")).strip()
        return NOTHING if self.kind == "webpage" and plain(site) == author else site

    def _numbers(self) -> None:
        number, issue = self._field("number"), self._field("issue")
        if names_season(plain(issue)):
            issue = NOTHING
        self._put("volume", self._field("volume"))
        if self.kind != "broadcast":  # "Hardcore History", episode 50
            self._put("collection-title", self._series())
        if self.kind in SERIAL_TYPES or self.entry_type == "article":
            self._put("issue", number or issue)
            self._put("number", self._first(("eid", "articleno", "art_number")))
        elif "collection-title" in self.found and self.kind not in ("report", "patent", "standard"):
            if not number and self._is_of_series():
                number = self.found.pop("volume", NOTHING)
            self._put("collection-number", number)
            self._put("issue", issue)
        else:
            self._put("number", number or self._first(("eid", "reportnumber")))
        self._pages()

    def _is_of_series(self) -> bool:
        """Whether `volume` counts in the series, as classic BibTeX has it, rather than in a set of volumes."""
        return not any(self.fields.get(name) for name in ("maintitle", "volumes", "part", "mainsubtitle"))

    def _series(self) -> Rich:
        """The series of a book; of a journal the number of its series, `2nd ser.`, which biblatex writes as `2`."""
        series = self._field("series")
        number = plain(series)
        in_journal = self.kind in SERIAL_TYPES or self.entry_type == "article"
        is_counted = in_journal and number.isdecimal() and len(number) < _LONGEST_NUMBER
        return rich(f"{ordinal(int(number))} ser.") if is_counted else series

    def _pages(self) -> None:
        pages = self._field("pages") or self._first(("bookpages",))
        is_count = self.entry_type in WHOLE_WORKS and "pagetotal" not in self.fields
        if pages and not (is_count and pagetotal(self.entry_type, {"pages": plain(pages)}) is not None):
            self._put("page", read_page(pages))
        if is_article_number(pages) and self.kind == "article-journal" and "number" not in self.found:
            self._put("number", self.found.pop("page"))
        self._put("number-of-pages", self._first(("pagetotal", "numpages")))

    def _publisher(self) -> None:
        self._put("publisher", self._first(_PUBLISHERS.get(self.kind, _PUBLISHER)))
        if self.kind == "article" and "publisher" not in self.found:
            self._put("publisher", self._eprint_server())

    def _eprint_server(self) -> Rich:
        server = self.fields.get("eprinttype") or self.fields.get("archiveprefix") or "arXiv"
        return rich(_EPRINTS.get(server.strip().lower(), server.strip()))

    def _genre(self) -> None:
        kind, said = self.kind, self.fields.get("type", "").strip()
        word = re.sub("[{}]", "", said).lower()  # Zotero: {PhD} {Thesis}
        if kind == "thesis":
            word = word.replace(".", "").replace("’", "'") or (self.entry_type if self.entry_type != "thesis" else "")
            genre = rich(_DEGREES[word]) if word in _DEGREES else self._read(said)
        elif kind == "report":
            word = word or ("techreport" if self.entry_type == "techreport" and "number" in self.fields else "")
            genre = rich(_REPORTS[word]) if word in _REPORTS else self._read(said)
        elif kind == "patent":
            genre = rich(_PATENTS.get(word or "patent", "")) or self._read(said)
        else:
            genre = self._read(said)
        if not genre and "title" in self.fields:
            genre = self._field("titleaddon")
        self._put("genre", genre)
        published = self.fields.get("howpublished", "")
        if published and not _URL.search(published):
            self._put("genre" if kind == "manuscript" and not genre else "medium", self._read(published))

    def _addresses(self) -> None:
        for variable, name in _IDENTIFIERS:
            if value := self.fields.get(name, "").strip():
                address = decode_address(value)
                self._put(variable, read_doi(address) if variable == "DOI" else rich(address))
        if "URL" not in self.found and (url := next(self._urls(), "")):
            self._put("URL", rich(decode_address(url)))
        self._archived()

    def _archived(self) -> None:
        """Where a database or a server of preprints keeps the work."""
        if not self.fields.get("eprint"):
            return
        server = self.fields.get("eprinttype", "").strip(" {}").lower()
        if server in _DATABASES and self.kind != "article":
            name, address = _DATABASES[server]
            self._put("source", rich(name))
            if "DOI" not in self.found and "URL" not in self.found:
                self._put("URL", rich(address + decode_address(self.fields["eprint"].strip())))
        if self.kind == "article":
            eprint = decode_address(self.fields["eprint"].strip())
            server = plain(self._eprint_server())
            self._put("number", rich(eprint if eprint.lower().startswith("arxiv") else f"{server}:{eprint}"))

    def _urls(self) -> Iterator[str]:
        """Addresses in the fields where classic BibTeX writes them."""
        for name in ("howpublished", "note"):
            for found in _URL.finditer(self.fields.get(name, "")):
                if address := found["braced"] or (found["bare"] or "").rstrip(".,;)}"):  # \url{} is none
                    yield address


def _unbraced_if_shouted(title: Rich) -> Rich:
    """A TITLE IN CAPITALS without its protection, which programs give to every word of it; `{PLOS ONE}` keeps it."""
    text = plain(title)
    is_shouted = text.isupper() and text.count(" ") >= _FEWEST_BLANKS
    letters = (run for run in title if any(map(str.isalpha, run.text)))
    if not (is_shouted and all(run.is_protected for run in letters)):
        return title
    return tuple([run._replace(is_protected=False) for run in title])


_IDENTIFIERS: Sequence[tuple[Variable, str]] = (("DOI", "doi"), ("URL", "url"), ("ISBN", "isbn"), ("ISSN", "issn"))
