"""One work as the manuals of style see it: its type, its people, texts and dates, called as CSL calls them.

The names of types and variables are those of the CSL schema (citationstyles.org, CSL 1.0.2, appendices III and IV).
Which fields of a .bib file they come from is said in `refkit.styles.reading`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from refkit.library.dates import DateRange
from refkit.library.entry import Person
from refkit.styles.rich import NOTHING, Rich, plain

ReferenceType = Literal[
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "dataset",
    "document",
    "entry-dictionary",
    "entry-encyclopedia",
    "graphic",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "patent",
    "performance",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "report",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "thesis",
    "webpage",
]
Role = Literal[
    "afterword-writer",
    "author",
    "collection-editor",
    "commentator",
    "compiler",
    "composer",
    "container-author",
    "contributor",
    "director",
    "editor",
    "editor-translator",
    "foreword-writer",
    "illustrator",
    "interviewer",
    "introducer",
    "narrator",
    "performer",
    "producer",
    "reviewed-author",
    "script-writer",
    "translator",
]
Variable = Literal[
    "DOI",
    "ISBN",
    "ISSN",
    "URL",
    "addendum",
    "archive",
    "archive-place",
    "archive_collection",
    "archive_location",
    "authority",
    "chapter-number",
    "collection-number",
    "collection-title",
    "container-title",
    "edition",
    "event-place",
    "event-title",
    "genre",
    "issue",
    "medium",
    "note",
    "number",
    "number-of-pages",
    "number-of-volumes",
    "original-publisher",
    "original-publisher-place",
    "original-title",
    "page",
    "part-number",
    "publisher",
    "publisher-place",
    "reviewed-title",
    "source",
    "status",
    "title",
    "title-short",
    "version",
    "volume",
    "volume-title",
]
DateVariable = Literal["accessed", "event-date", "issued", "original-date"]

# Published in numbers that come out again and again (after the MLA Handbook and the CSL styles).
SERIAL_TYPES: frozenset[ReferenceType] = frozenset(
    (
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "periodical",
        "post-weblog",
        "review",
        "review-book",
    )
)


class Names(NamedTuple):
    """The people of one role; `others` says that the list goes on with people who are not named (`and others`)."""

    people: tuple[Person, ...] = ()
    others: bool = False


NOBODY = Names()


class ReferenceDate(NamedTuple):
    """A date, or the words that stand for one where it is none that a calendar has (`literal`).

    `doubt` is `circa` for about that time, `uncertain` for a date that its writer was not sure of.
    """

    range: DateRange | None = None
    literal: str = ""
    doubt: Literal["", "circa", "uncertain"] = ""


NO_DATE = ReferenceDate()


@dataclass(frozen=True, slots=True)
class Reference:
    """One work.  What the library does not say is not in the mappings.

    `language` is a two-letter code, empty where nothing says that the work is not in English; `foreign` are the texts
    that are not in English, whose capitals are not to be touched.
    """

    key: str
    type: ReferenceType
    names: Mapping[Role, Names] = field(default_factory=dict)
    texts: Mapping[Variable, Rich] = field(default_factory=dict)
    dates: Mapping[DateVariable, ReferenceDate] = field(default_factory=dict)
    language: str = ""
    foreign: frozenset[Variable] = frozenset()

    def text(self, variable: Variable) -> Rich:
        """A text, nothing where there is none."""
        return self.texts.get(variable, NOTHING)

    def plain(self, variable: Variable) -> str:
        """A text without type faces, empty where there is none."""
        return plain(self.texts.get(variable, NOTHING))

    def has(self, *variables: Variable) -> bool:
        """Whether any of some texts is there."""
        return any(variable in self.texts for variable in variables)

    def people(self, role: Role) -> Names:
        """The people of a role."""
        return self.names.get(role, NOBODY)

    def date(self, variable: DateVariable = "issued") -> ReferenceDate:
        """A date."""
        return self.dates.get(variable, NO_DATE)

    @property
    def is_serial(self) -> bool:
        """Whether it came out in a periodical, or as its number."""
        return self.type in SERIAL_TYPES

    @property
    def is_in_proceedings(self) -> bool:
        """Whether it is a paper in proceedings that a publisher has brought out as a book."""
        is_paper = self.type == "paper-conference" and self.has("container-title")
        return is_paper and self.has("publisher") and not self.has("issue")

    @property
    def is_review(self) -> bool:
        """Whether it judges another work."""
        return self.type in ("review", "review-book") or "reviewed-title" in self.texts or bool(self.reviewed.people)

    @property
    def reviewed(self) -> Names:
        """The authors of the work that it judges."""
        return self.people("reviewed-author")
