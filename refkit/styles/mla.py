"""The list of works cited of the MLA Handbook, ninth edition (chapter 5).

An entry is a row of elements: author, title, then one or two containers, each with its title, contributors, version,
number, publisher, date and location; what does not fit goes between them or to the end.  The numbers in the docstrings
are the manual's.
"""

import re
from functools import partial

from refkit.library.dates import Moment
from refkit.styles.casing import MLA_SMALL, capitalized, title_case
from refkit.styles.dates import SHORT_MONTHS, Write, day_first, in_century, written_date, year_of
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.layout import Listed, part, placed_part, sentences
from refkit.styles.manual import CitingStyle, Manual
from refkit.styles.names import NameStyle, write_names
from refkit.styles.pages import last_two, page_ranges
from refkit.styles.parts import address, arabic, edition, in_english, is_several, labelled
from refkit.styles.quotes import quoted, with_marks
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import DateVariable, Names, Reference, ReferenceType, Role, Variable
from refkit.styles.rich import NOTHING, Rich, in_face, plain, rich

# 5.6-5.8: the first name inverted, "et al." for three or more.
_AUTHORS = NameStyle(inverts="first", comma_of_inverted=True, least=3, shown=1)
_CONTRIBUTORS = NameStyle(least=3, shown=1, comma_before_others=False)
_LISTED_FIRST: tuple[Role, ...] = ("composer", "author", "editor-translator", "editor", "compiler")
_LABELS: dict[Role, tuple[str, str]] = {
    "editor-translator": ("editor and translator", "editors and translators"),
    "editor": ("editor", "editors"),
    "compiler": ("compiler", "compilers"),
}
# 5.38-5.44
_CONTRIBUTIONS: tuple[tuple[Role, str], ...] = (
    ("container-author", "by"),
    ("editor-translator", "edited and translated by"),
    ("editor", "edited by"),
    ("compiler", "compiled by"),
    ("translator", "translated by"),
    ("director", "directed by"),
    ("script-writer", "screenplay by"),
    ("illustrator", "illustrated by"),
    ("narrator", "narrated by"),
    ("performer", "performance by"),
    ("introducer", "introduction by"),
    ("foreword-writer", "foreword by"),
    ("afterword-writer", "afterword by"),
    ("commentator", "commentary by"),
)
_ITALIC: frozenset[ReferenceType] = frozenset(("book", "graphic", "map", "periodical"))
_QUOTED: frozenset[ReferenceType] = frozenset(
    (
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "dataset",
        "document",
        "interview",
        "manuscript",
        "paper-conference",
        "personal_communication",
        "post-weblog",
        "speech",
    )
)
_UPRIGHT: frozenset[ReferenceType] = frozenset(("bill", "legislation"))
_DEGREE = re.compile(r"Bachelor|Master|Doctoral|Candidate")
_NUMBERED = re.compile(r"[vV]\.?\d")  # v1.2
# Of these the year is enough (5.78).
_YEAR_ALONE: frozenset[ReferenceType] = frozenset(("book", "chapter", "motion_picture", "paper-conference", "thesis"))


def authors_of(reference: Reference) -> tuple[Role | None, Names]:
    """Who is listed first, and in which role: its authors, else its editors or compilers (5.3-5.22)."""
    for role in _LISTED_FIRST:
        names = reference.people(role)
        if names.people and not _publishes(names, reference):
            return role, names
    return None, Names()


def _publishes(names: Names, reference: Reference) -> bool:
    """5.19: a body that publishes its own work is named as its publisher alone."""
    literal = names.people[0].literal
    return len(names.people) == 1 and bool(literal) and literal == reference.plain("publisher")


@placed_part
def author(work: Listed) -> Rich:
    """5.3-5.22; 5.126: three dashes for the same authors again."""
    role, names = authors_of(work.reference)
    if role is None:
        return NOTHING
    label = _LABELS.get(role, ("", ""))[len(names.people) > 1 or names.others]
    written = rich("———") if work.repeats else write_names(names, _AUTHORS)
    return joined(", ", (written, rich(label)))


def written_title(reference: Reference) -> Rich:
    """5.23-5.30: works that stand alone in italics, what is contained in quotation marks."""
    kind = reference.type
    if reference.has("volume-title") and not reference.is_serial and not reference.has("container-title"):
        return in_face("italic", cased(reference, "volume-title"))
    if kind in _UPRIGHT:
        return cased(reference, "title")
    if kind == "legal_case":
        return in_face("italic", with_marks(reference.text("title")))
    if kind == "post":
        return quoted(reference.text("title"))
    if kind not in _ITALIC and (kind in _QUOTED or reference.has("container-title")):
        return joined(
            ", ", (quoted(title_cased(reference, "title")), labelled(reference.text("part-number"), "pt.", "pts."))
        )
    return in_face("italic", cased(reference, "title"))


title = part(written_title)


def title_cased(reference: Reference, variable: Variable) -> Rich:
    """A title with English capitals; one in another language as it is (2.90-2.91)."""
    words = reference.text(variable)
    return title_case(words, MLA_SMALL) if in_english(reference, variable) else words


def cased(reference: Reference, variable: Variable) -> Rich:
    """The same, with its quotation marks."""
    return with_marks(title_cased(reference, variable))


def _names(reference: Reference, role: Role, label: str) -> Rich:
    return before(f"{label} ", write_names(reference.people(role), _CONTRIBUTORS))


@part
def after_title(reference: Reference) -> Rich:
    """5.106-5.109: who asked the questions or translated an article, when the work first came out, what it is."""
    asked = _names(reference, "interviewer", "Interview by")
    translated = _names(reference, "translator", "translated by") if reference.is_serial else NOTHING
    said = joined(", ", (asked, translated if asked else capitalized(translated)))
    return joined(", ", (said, _first_date(reference), _generic(reference)))


def _first_date(reference: Reference) -> Rich:
    if reference.has("original-publisher", "original-publisher-place"):
        return NOTHING
    return _date(reference, "original-date", year_of)


def _generic(reference: Reference) -> Rich:
    if reference.is_review:
        reviewed = "reviewed-title" if reference.has("reviewed-title") else "title"
        written = in_face("italic", cased(reference, "reviewed-title")) if reviewed == "reviewed-title" else NOTHING
        return joined(", ", (before("Review of ", written), _names(reference, "reviewed-author", "by")))
    if reference.type == "thesis" or reference.has("number"):
        return NOTHING
    return capitalized(reference.text("genre"))


@part
def first_container(reference: Reference) -> Rich:
    """5.31-5.99"""
    named = _container_title(reference)
    parts = [*_contributors(reference), *_version(reference), *_numbers(reference)]
    publisher, issued = _publisher(reference), _issued(reference)
    if parts and not named:
        parts[0] = capitalized(parts[0])
    elif not (named or publisher):
        issued = capitalized(issued)
    where = () if reference.type == "thesis" else _location(reference)
    return joined(", ", (named, *parts, publisher, issued, *where))


def _container_title(reference: Reference) -> Rich:
    """5.31-5.37; 7.4 for a special issue."""
    container = in_face("italic", cased(reference, "container-title"))
    own = in_face("italic", cased(reference, "volume-title"))
    if not reference.is_serial:
        return own if container and own else container
    if reference.type == "article-newspaper" and not _names_place(reference):
        container = joined(" ", (container, enclosed(reference.text("publisher-place"), "[", "]")))
    return joined(", ", (own, before("special issue of ", container))) if own and container else own or container


def _names_place(reference: Reference) -> bool:
    return reference.plain("publisher-place") in reference.plain("container-title")


def _contributors(reference: Reference) -> list[Rich]:
    first, _ = authors_of(reference)
    named = (first, "translator") if reference.is_serial else (first,)
    found = (_names(reference, role, label) for role, label in _CONTRIBUTIONS if role not in named)
    return [each for each in found if each]


def _version(reference: Reference) -> list[Rich]:
    """5.48-5.50"""
    version = reference.text("version")
    if _NUMBERED.match(plain(version)):
        version = rich(plain(version).lstrip("vV."))
    version = version if plain(version).lower().startswith("v") else before("version ", version)
    return [each for each in (edition(reference), version) if each]


def _numbers(reference: Reference) -> list[Rich]:
    """5.51-5.53"""
    series = reference.text("collection-title") if reference.is_serial else NOTHING
    found = (series, _volume(reference), _issue(reference), _number(reference))
    return [each for each in found if each]


def _issue(reference: Reference) -> Rich:
    issue = reference.text("issue")
    if plain(issue)[:1].isdigit() and not is_number(issue):  # "no. 3, part 2"
        return before("no. ", issue)
    return labelled(issue, "no.", "nos.")


def _volume(reference: Reference) -> Rich:
    if reference.has("volume-title") and not reference.is_serial:  # "Vol. 9 of The Story of Civilization"
        return NOTHING
    return labelled(arabic(reference.text("volume")), "vol.", "vols.")


def _number(reference: Reference) -> Rich:
    number = reference.text("number")
    if not number:
        return NOTHING
    if reference.is_serial:  # an article number stands in the place of pages
        return NOTHING
    if reference.type == "broadcast":
        return before("episode ", number) if is_number(number) else number
    label = "no. " if plain(number)[:1].isdigit() and is_number(number) and reference.type != "standard" else ""
    return joined(" ", (reference.text("genre"), before(label, number) if label else number))


def _publisher(reference: Reference) -> Rich:
    """5.54-5.67; periodicals are named without."""
    if reference.is_serial or reference.type == "thesis":
        return NOTHING
    in_book = reference.people("editor").people or reference.is_in_proceedings
    if reference.type in ("interview", "paper-conference") and not in_book:
        return NOTHING
    return reference.text("publisher") or reference.text("publisher-place")


def _issued(reference: Reference) -> Rich:
    """5.68-5.83"""
    if reference.type == "speech":
        return NOTHING
    if "issued" not in reference.dates:
        return reference.text("status")
    if reference.type in _YEAR_ALONE:
        return _date(reference, "issued", year_of)
    return _date(reference, "issued", _month_and_year if reference.type == "article-journal" else _in_full)


_in_full = partial(day_first, months=SHORT_MONTHS)


def _month_and_year(moment: Moment) -> str:
    return _in_full(moment if not moment.day else Moment(moment.year, moment.month))


def _date(reference: Reference, variable: DateVariable, write: Write) -> Rich:
    date = reference.date(variable)
    written = written_date(date, write, in_century)
    if date.doubt == "uncertain":
        return enclosed(rich(written), "[", "?]")
    return before("circa ", rich(written)) if date.doubt else rich(written)


def _location(reference: Reference) -> list[Rich]:
    """5.84-5.99"""
    found = [*(_event(reference) if _is_located(reference) else ())]
    found += [reference.text(name) for name in _WHERE_HELD]
    pages = page_ranges(reference.plain("page"), last_two)
    found.append(before("pp. " if is_several(pages) else "p. ", rich(pages)))
    if reference.is_serial and reference.has("number"):
        number = reference.text("number")
        found.append(before("article ", number) if plain(number).isdecimal() else number)
    found.append(NOTHING if reference.has("source") else address(reference))
    return [each for each in found if each]


_WHERE_HELD: tuple[Variable, ...] = ("archive", "archive-place", "archive_collection", "archive_location")


def _is_located(reference: Reference) -> bool:
    if reference.is_serial or reference.type == "personal_communication":
        return False
    published = reference.has("issue", "page", "volume") or bool(reference.people("editor").people)
    return reference.type != "paper-conference" or not published


def _event(reference: Reference) -> list[Rich]:
    date = _date(reference, "event-date", _in_full)
    if reference.type == "speech" and not date:
        date = _date(reference, "issued", _in_full)
    return [capitalized(reference.text("event-title")), date, reference.text("event-place")]


@part
def university(reference: Reference) -> Rich:
    """5.116: who accepted a thesis, and for which degree; then where it is found."""
    if reference.type != "thesis":
        return NOTHING
    school, degree = reference.text("publisher"), reference.text("genre")
    if school and _DEGREE.match(plain(degree)):
        degree = rich(plain(degree)[0].lower() + plain(degree)[1:])
    return joined(", ", (school, degree, *_location(reference)))


@part
def second_container(reference: Reference) -> Rich:
    """5.102: the database in which the work was found."""
    source = reference.text("source")
    return joined(", ", (in_face("italic", source), address(reference))) if source else NOTHING


@part
def at_end(reference: Reference) -> Rich:
    """5.110-5.117: date of access, medium, first publication, series, volumes."""
    found = [_accessed(reference), capitalized(reference.text("medium"))]
    if not reference.is_serial:
        found += [_first_publication(reference), _series(reference), _volumes(reference)]
    return joined(". ", (joined(", ", found), reference.text("addendum")))


def _accessed(reference: Reference) -> Rich:
    """5.111: where no date of publication is known."""
    return NOTHING if "issued" in reference.dates else before("Accessed ", _date(reference, "accessed", _in_full))


def _first_publication(reference: Reference) -> Rich:
    """5.114"""
    publisher = reference.text("original-publisher") or reference.text("original-publisher-place")
    first_title = in_face("italic", cased(reference, "original-title"))
    if not publisher and not first_title:
        return NOTHING
    year = _date(reference, "original-date", year_of) if publisher else NOTHING
    by = publisher if first_title or not reference.has("original-publisher") else before("by ", publisher)
    return before("Originally published ", joined(", ", (before("as ", first_title), by, year)))


def _series(reference: Reference) -> Rich:
    """5.115"""
    series, number = cased(reference, "collection-title"), reference.text("collection-number")
    return joined(" " if is_number(number) else ", ", (series, number)) if series else NOTHING


def _volumes(reference: Reference) -> Rich:
    """5.117"""
    if reference.has("volume-title"):
        volume = joined(
            ", ",
            (
                labelled(arabic(reference.text("volume")), "vol.", "vols."),
                labelled(reference.text("part-number"), "pt.", "pts."),
            ),
        )
        whole: Variable = "container-title" if reference.has("container-title") else "title"
        of = ", of " if reference.has("part-number") and reference.has("volume") else " of "
        return joined(of if volume else "", (capitalized(volume), in_face("italic", cased(reference, whole))))
    number = reference.text("number-of-volumes")
    if reference.has("volume") or not number:
        return NOTHING
    return (*number, *rich(" vols.")) if is_number(number) else number


MLA = Manual(
    name="mla",
    heading="Works Cited",
    layout=sentences[author, title, after_title, first_container, university, second_container, at_end],
    end=".",
    names=_AUTHORS,
    authors=authors_of,
    title=written_title,
    shorten=last_two,
    citing=CitingStyle(),
    dashes=True,
)
