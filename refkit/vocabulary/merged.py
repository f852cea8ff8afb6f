"""What is read in a draft: the tables of its language, and those words that drafts take from any language.

Drafts mix languages.  A Portuguese article cites `(Coriolano and Vasconcelos, 2012)`, an English one
`(Coriolano e Vasconcelos, 2012)`, a German one `et al.`
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from importlib import import_module

from refkit.errors import RefkitError
from refkit.vocabulary.table import Vocabulary

LANGUAGES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
    "it": "italian",
    "nl": "dutch",
    "ru": "russian",
}


@cache
def own_words(language: str) -> Vocabulary:
    """The tables of a language alone, by its two-letter code (ISO 639-1).  RefkitError if there is none."""
    if language not in LANGUAGES:
        raise RefkitError(f"no word tables for the language {language!r}", f"known: {', '.join(sorted(LANGUAGES))}")
    table: Vocabulary = import_module(f"refkit.vocabulary.{LANGUAGES[language]}").TABLE
    return table


def vocabulary(language: str = "") -> Vocabulary:
    """The words to read a draft in a language with; English where the language is empty, that is not known.

    RefkitError if there are no tables for the language.
    """
    return _merged(language or "en")


@cache
def _merged(language: str) -> Vocabulary:
    own, english = own_words(language), own_words("en")
    everywhere = partial(_united, [own_words(code) for code in LANGUAGES])
    ours = partial(_united, [own, english])
    return replace(
        own,
        # A citation is copied with these as its author's language has them, and hardly one of them is a word of
        # another language: "zit. nach", "im Druck", "s/d".  A list of works may be headed in any language, too.
        mediators=everywhere("mediators"),
        ibid=everywhere("ibid"),
        passim=everywhere("passim"),
        companies=everywhere("companies"),
        same_author=everywhere("same_author"),
        here=everywhere("here"),
        as_in=everywhere("as_in"),
        editions=everywhere("editions"),
        circa=everywhere("circa"),
        undated=everywhere("undated"),
        forthcoming=everywhere("forthcoming"),
        personal=everywhere("personal"),
        list_headings=everywhere("list_headings"),
        sections=everywhere("sections"),
        particles=everywhere("particles"),
        conjunctions=everywhere("conjunctions"),
        # Short words that mean something else somewhere: "Freud en Lacan" are two authors in Dutch, one in the book
        # of the other in Spanish; "Rossi ed Eco" in Italian, "Rossi, ed." in English.
        joiners=own.joiners | (everywhere("joiners") - own.within - english.role_words),
        et_al=own.et_al | frozenset(phrase for phrase in everywhere("et_al") if not _may_be_initials(phrase)),
        # The writer's own words, and those of English, the language of most works and reference managers.  The others
        # stay out: "s" is a page in German and a line of verse elsewhere, "no" means "in the" in Portuguese.
        labels=_without({**english.labels, **own.labels}, own.et_al_words),
        months={**english.months, **own.months},
        plural_labels=ours("plural_labels"),
        full_word_labels=ours("full_word_labels"),
        prefixes=ours("prefixes"),
        following=ours("following"),
        title_words=ours("title_words"),
        emphasis=ours("emphasis"),
        quoting=ours("quoting"),
        pointers=ours("pointers"),
        articles=ours("articles"),
        opening_words=ours("opening_words"),
        numbered=ours("numbered"),
        note_words=ours("note_words"),
        role_words=ours("role_words"),
        division_words=ours("division_words"),
        abbreviations=ours("abbreviations"),
        within=ours("within"),
        name_suffixes=ours("name_suffixes"),
        # All else says how the sentences around a citation are built, and is the draft's own language alone: "die",
        # "war" and "also" mean one thing in German, another in English.
    )


@cache
def articles_everywhere() -> frozenset[str]:
    """The articles of all languages: a work may be by `the World Bank` whatever the language of the draft is."""
    return _united([own_words(code) for code in LANGUAGES], "articles")


@cache
def words_everywhere(table: str) -> frozenset[str]:
    """One table of all languages: a list of works follows the language of each work that it names."""
    return _united([own_words(code) for code in LANGUAGES], table)


@cache
def labels_everywhere(*meanings: str) -> frozenset[str]:
    """The labels of all languages that mean one of these kinds of place: page → `p`, `S`, `стр`."""
    tables = [own_words(code) for code in LANGUAGES]
    return frozenset(word for table in tables for word, label in table.labels.items() if label in meanings)


def _without(labels: Mapping[str, str], words: frozenset[str]) -> dict[str, str]:
    """The labels but for some words: `cols.` are columns in English, "and others" in Spanish."""
    return {word: label for word, label in labels.items() if word not in words}


def _united(tables: Sequence[Vocabulary], name: str) -> frozenset[str]:
    """All words that the tables hold under the name of a field."""
    return frozenset().union(*(getattr(table, name) for table in tables))


def _may_be_initials(phrase: str) -> bool:
    """`u. a.`, `e.a.`: in another language's draft letters alone are rather somebody's initials."""
    return all(len(part) == 1 for part in phrase.replace(".", " ").split())
