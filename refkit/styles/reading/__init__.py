"""From an entry of a library, as it is written, to a `Reference` in the words of CSL."""

from collections.abc import Mapping

from refkit.library.bib.written import RawEntry
from refkit.library.entry import Person
from refkit.styles.quotes import with_marks
from refkit.styles.reading.dates import read_dates
from refkit.styles.reading.language import guess_language, language_of, looks_english
from refkit.styles.reading.markup import read_markup
from refkit.styles.reading.people import read_people
from refkit.styles.reading.reviews import read_interviewer, read_review
from refkit.styles.reading.texts import Texts
from refkit.styles.reading.types import reference_type
from refkit.styles.reference import Names, Reference, Role, Variable
from refkit.styles.rich import Rich, plain, rich


def read_reference(entry: RawEntry) -> Reference:
    """The work that an entry describes, with what it has from its crossref and xdata already in it.

    Never raises on what the fields hold.
    """
    fields = {name: value for name, value in entry.fields.items() if value.strip()}
    kind = reference_type(entry.type, fields)
    known: Mapping[str, tuple[Person, ...]] | None = None
    if entry.people is not None:
        known = {str(role): people for role, people in entry.people.items()}
    texts = Texts(entry.type, kind, fields, rich if known is not None else read_markup).read()
    names: dict[Role, Names] = read_people(fields, kind, known)
    if read_review(texts, names):
        kind = "review-book" if kind in ("article-journal", "review") else kind
    elif kind == "review-book":  # it has a title of its own, and does not say what it reviews
        kind = "article-journal"
    if read_interviewer(fields, names):
        kind = "interview" if kind in ("document", "article-magazine", "article-journal") else kind
        texts.pop("genre", None)
    texts = {name: words if name in _LITERAL else with_marks(words) for name, words in texts.items()}
    language = language_of(fields)
    foreign = _foreign(texts, language)
    if not language and "title" in foreign:
        language = guess_language(plain(texts["title"]))
    return Reference(entry.key, kind, names, texts, read_dates(fields), language, foreign)


def _foreign(texts: Mapping[Variable, Rich], language: str) -> frozenset[Variable]:
    """The titles that are not in English: all of a work that says so, else those that look like it."""
    titles = (variable for variable in _TITLES if variable in texts)
    if language == "en":
        return frozenset()
    if language:
        return frozenset(titles)
    if guess_language(plain(texts.get("title", ()))):
        return frozenset(variable for variable in titles if variable == "title" or _is_foreign(plain(texts[variable])))
    return frozenset(variable for variable in titles if guess_language(plain(texts[variable])))


def _is_foreign(beside: str) -> bool:
    """Whether a title beside one in another language is in another language as well: no small word in it is English."""
    return not looks_english(beside) or bool(guess_language(beside))


# What is not read as prose: no quotation marks are set right in it.
_LITERAL: frozenset[Variable] = frozenset(("DOI", "ISBN", "ISSN", "URL", "number"))
_TITLES: tuple[Variable, ...] = (
    "title",
    "title-short",
    "container-title",
    "volume-title",
    "collection-title",
    "original-title",
    "reviewed-title",
)
