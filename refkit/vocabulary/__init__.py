"""The words that citations are made of, by language: label words, connectives, month names, remarks.

One module a language, all of one form (`Vocabulary`), so that a new language is a new table and nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module

from refkit.errors import RefkitError

LANGUAGES = {"en": "english"}


@dataclass(frozen=True)
class Vocabulary:
    """The tables of one language.  All words are in lower case and without a final period."""

    labels: Mapping[str, str]  # "pp" -> "page"
    plural_labels: frozenset[str]  # labels that go on over ";": "Nos. 344; 363"
    full_word_labels: frozenset[str]  # "chapter 3" alone is a place in the draft itself, "ch. 3" one in a work
    prefixes: frozenset[str]  # "see", "see also", "cf", "e.g"
    mediators: frozenset[str]  # "qtd. in"
    conjunctions: frozenset[str]  # between names: "and", "&"
    et_al: frozenset[str]
    ibid: frozenset[str]
    passim: frozenset[str]
    following: frozenset[str]  # "ff"
    months: Mapping[str, int]
    particles: frozenset[str]  # "van", "de": a name may begin with them
    title_words: frozenset[str]  # small words inside titles and names: "of", "the"
    emphasis: frozenset[str]  # "emphasis added", "my translation"
    quoting: frozenset[str]  # "quoting from archival documents"
    pointers: frozenset[str]  # "above", "below": the place is in the draft itself
    articles: frozenset[str]  # titles are compared without them: "the"
    determiners: frozenset[str]
    speaking: frozenset[str]  # "argues": what a source does, seldom a person in a story
    talking_about: frozenset[str]  # before a name: "the work of Geertz", "writes that Miller …"
    pronouns: frozenset[str]  # "she writes": the person named last speaks
    adjective_endings: tuple[str, ...]
    function_words: frozenset[str]  # cannot be the noun that "the central (Stalin) leadership" needs
    open_words: frozenset[str]  # cannot end a clause, so that no citation stands behind them: "of", "and", "the"
    numbered: frozenset[str]  # "Article 58", "Boeing 747": words that a number follows and that are no authors
    opening_words: frozenset[str]  # a title is looked up without them: "the", "on"
    list_headings: frozenset[str]  # "works cited"
    note_words: frozenset[str]  # "n", "note", "notes"
    role_words: frozenset[str]  # "ed", "trans": after a name
    division_words: frozenset[str]  # "preface", "op. cit.": between a name and a page
    abbreviations: frozenset[str]  # "Jr", "Inc", "al": the period behind them ends no sentence
    within: frozenset[str]  # "Salvini in Muratori": one author in the book of another
    name_suffixes: frozenset[str]  # "Jr": after a name, and left out where names are compared

    @cached_property
    def remarks(self) -> frozenset[str]:
        """The words that mark a remark."""
        return self.emphasis | self.quoting

    @cached_property
    def prefix_words(self) -> frozenset[str]:
        """The single words that prefixes and mediators are made of."""
        return frozenset(word for phrase in self.prefixes | self.mediators for word in phrase.split())

    @cached_property
    def before_places(self) -> frozenset[str]:
        """The lower-case words that may stand between a name and a page: `Smith, ed. 45`, `Smith, preface xii`."""
        return self.role_words | self.division_words

    @cached_property
    def never_names(self) -> frozenset[str]:
        """The words that no name in lower case, such as `bell hooks`, is made of."""
        return self.function_words | self.numbered | self.prefix_words | self.title_words | self.pointers

    @cached_property
    def et_al_words(self) -> frozenset[str]:
        """The single words of `et al.` and its kin that follow a name: `et`, `al`, `others`."""
        return frozenset(word for phrase in self.et_al for word in phrase.split()) - self.conjunctions


@cache
def vocabulary(language: str) -> Vocabulary:
    """The tables of a language by its two-letter code (ISO 639-1).  RefkitError if there is none."""
    if language not in LANGUAGES:
        raise RefkitError(f"no word tables for the language {language!r}", f"known: {', '.join(sorted(LANGUAGES))}")
    table: Vocabulary = import_module(f"refkit.vocabulary.{LANGUAGES[language]}").TABLE
    return table
