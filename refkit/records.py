"""What refkit says about a draft: citations with their items and locators, and findings with their fixes.

The names follow the CSL citation schema (citation, cite item, locator, label, prefix, suffix).  All records are
frozen and compare by value.  Offsets are code points of the decoded text of the file that `path` names, ends
exclusive.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

Convention = Literal["mla", "author-date", "notes", "numeric", "pandoc", "latex", "field"]
Mode = Literal["parenthetical", "narrative", "note", "nocite"]
Understood = Literal["full", "partial", "none", "aside"]
TitleForm = Literal["quoted", "italic", "plain"]
RemarkKind = Literal["emphasis", "cross-reference", "other"]
Source = Literal["explicit", "carried", "implied", "narrative", "none"]
Status = Literal["matched", "ambiguous", "missing", "abstained"]
CitePosition = Literal["first", "subsequent", "ibid", "ibid-with-locator"]
Part = Literal["author", "title", "year"]
Severity = Literal["error", "warning", "info"]
# From the worst to the least.
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


class Name(NamedTuple):
    """A name as the draft writes it; `literal` is a name that is not a person's, such as `World Bank`."""

    family: str
    given: str = ""
    literal: str = ""

    def __str__(self) -> str:
        return self.literal or " ".join(filter(None, (self.given, self.family)))


class Title(NamedTuple):
    """A title as the draft writes it, without its quotation marks, and how it was marked."""

    text: str
    form: TitleForm


class Issued(NamedTuple):
    """A date as the draft writes it: `19 Nov. 02` has the year 2002 and the date 2002-11-19 (ISO 8601)."""

    raw: str
    year: str = ""
    suffix: str = ""
    date: str = ""


class Locator(NamedTuple):
    """A place in a work.  `310-11` has first 310 and last 311; `passim` has neither.

    `label` is CSL's (page, chapter, note, volume …) or number, act, scene.
    """

    label: str
    raw: str
    first: str | None
    last: str | None
    start: int
    end: int


class Remark(NamedTuple):
    """Words of a citation that cite nothing: `emphasis added`, `see n. 23 below`."""

    text: str
    start: int
    end: int
    kind: RemarkKind


class Match(NamedTuple):
    """A work of the library that a cite item may mean.

    `evidence` says in words what speaks for it, `differs` names the parts that do not agree.
    """

    id: str
    library: int
    evidence: tuple[str, ...] = ()
    differs: tuple[Part, ...] = ()


class CiteItem(NamedTuple):
    """One work cited, with what was written about it and what the library made of it.

    `id` is the key of the work, None where no single one was chosen; `library` is the index of its library.
    `candidates` are the one work chosen with its evidence, the works between which nothing could be chosen, or the
    nearest ones of a missing source.
    `mediated_by` is the key of the work in hand where it is quoted for another's words (`qtd. in`).
    `key` is the key that the draft itself writes (`\\cite{zhukov2003inoy}`), empty where it cites in words.
    """

    start: int
    end: int
    raw: str
    id: str | None = None
    library: int | None = None
    prefix: str = ""
    suffix: str = ""
    authors: tuple[Name, ...] = ()
    et_al: bool = False
    title: Title | None = None
    container: str = ""
    issued: Issued | None = None
    locators: tuple[Locator, ...] = ()
    author_source: Source = "none"
    title_source: Source = "none"
    position: CitePosition = "first"
    mediated_by: str | None = None
    status: Status = "abstained"
    candidates: tuple[Match, ...] = ()
    key: str = ""


class Citation(NamedTuple):
    """A citation as a reader sees it: a whole parenthesis, with the author's name before it where the prose has it.

    `stream` is `body` or `note:` and the note's number.
    """

    path: str
    stream: str
    start: int
    end: int
    raw: str
    convention: Convention
    mode: Mode
    items: tuple[CiteItem, ...]
    remarks: tuple[Remark, ...]
    understood: Understood


class Place(NamedTuple):
    """A stretch of a file."""

    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the code points from `start` to `end` by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits of the finding's own file that settle it; `safe` where there is one right answer."""

    safe: bool
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule noticed: where, what, and what to do.  `id` is the key of the work it is about."""

    code: str
    name: str
    severity: Severity
    message: str
    path: str
    start: int
    end: int
    help: str = ""
    id: str | None = None
    related: tuple[Place, ...] = ()
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Suppression:
    """A user's word that findings of one code are not to be reported, and where it stands (`path`, offsets).

    `text` is what the findings' source text must hold (empty: any); a comment covers the offsets of `covers`.
    """

    code: str
    reason: str
    path: str
    start: int
    end: int
    text: str = ""
    covers: tuple[int, int] | None = None
