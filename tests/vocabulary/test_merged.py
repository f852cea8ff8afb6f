"""What is read in every draft and what only in its own language, and the laws that all tables keep."""

import pytest

from refkit.errors import RefkitError
from refkit.vocabulary import LANGUAGES, Vocabulary, vocabulary
from refkit.vocabulary.merged import own_words

# Tables that a language may do without.
MAY_BE_EMPTY = {"capital_labels", "joiners", "conjunctions", "articles", "companies"}

# By language and field: words that the draft must not be read with.
LEFT_OUT = {
    "german-page-in-english": ("en", "labels", "s"),
    "portuguese-month-in-english": ("en", "months", "set"),
    "german-article-in-english": ("en", "determiners", "die"),
    "german-verb-in-english": ("en", "function_words", "war"),
    "english-article-in-german": ("de", "function_words", "the"),
    "spanish-see-in-english": ("en", "prefixes", "ver"),
    "initials-in-english": ("en", "et_al", "u.a"),
    "columns-in-spanish": ("es", "labels", "cols"),
}
TAKEN_IN = {
    "german-in-english": ("en", "mediators", "zit. nach"),
    "latin-in-russian": ("ru", "ibid", "ibid"),
    "portuguese-undated-in-english": ("en", "undated", "s/d"),
    "german-forthcoming-in-dutch": ("nl", "forthcoming", "im druck"),
    "spanish-personal-in-english": ("en", "personal", "comunicación personal"),
    "spanish-others-in-english": ("en", "et_al", "y otros"),
    "initials-in-german": ("de", "et_al", "u.a"),
    "dutch-heading-in-english": ("en", "list_headings", "literatuur"),
    "dutch-particle-in-german": ("de", "particles", "ter"),
    "english-label-in-german": ("de", "labels", "ch"),
    "english-prefix-in-french": ("fr", "prefixes", "see"),
    "english-month-in-spanish": ("es", "months", "march"),
    "german-company-in-english": ("en", "companies", "gmbh"),
    "russian-same-author-in-german": ("de", "same_author", "он же"),
    "dutch-here-in-french": ("fr", "here", "aldaar"),
    "french-edition-in-italian": ("it", "editions", "éd"),
    "spanish-circa-in-english": ("en", "circa", "hacia"),
    "english-number-in-german": ("de", "numbered", "boeing"),
}


@pytest.mark.parametrize(("language", "field", "word"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_left_out(language: str, field: str, word: str) -> None:
    assert word not in getattr(vocabulary(language), field)


@pytest.mark.parametrize(("language", "field", "word"), TAKEN_IN.values(), ids=TAKEN_IN)
def test_taken_in(language: str, field: str, word: str) -> None:
    assert word in getattr(vocabulary(language), field)


def test_own_label_comes_before_the_english_one() -> None:
    assert (vocabulary("en").labels["n"], vocabulary("pt").labels["n"]) == ("note", "number")


def test_no_language_is_english() -> None:
    assert vocabulary("") == vocabulary("en") == vocabulary()


def test_unknown_language() -> None:
    with pytest.raises(RefkitError, match="no word tables for the language 'xx'") as error:
        vocabulary("xx")
    assert error.value.hint == "known: de, en, es, fr, it, nl, pt, ru"


@pytest.mark.parametrize("field", [name for name in Vocabulary.__dataclass_fields__ if name != "genitive_s"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_as_they_are_looked_up(language: str, field: str) -> None:
    found = list(getattr(own_words(language), field))
    assert found or field in MAY_BE_EMPTY
    assert [word for word in found if not word or word != word.casefold().rstrip(".").strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_does_not_mean_two_things(language: str) -> None:
    own = own_words(language)
    labels, months = set(own.labels), set(own.months)
    pairs = {
        "et al. and a conjunction": own.et_al_words & own.conjunctions,
        "et al. and a label": own.et_al_words & labels,
        "et al. and a role": own.et_al_words & own.role_words,
        "a conjunction twice": own.conjunctions & own.joiners,
        "a joining word and a label": (own.conjunctions | own.joiners) & labels,
        "a joining word and within": (own.conjunctions | own.joiners) & own.within,
        "ibid. and a prefix": own.ibid & own.prefix_words,
        "a mediator and a prefix": own.mediators & own.prefixes,
        "a role and a label": own.before_places & labels,
        "a month and a label": months & labels,
        "a month and a particle": months & own.particles,
        "dateless and personal": own.dateless & own.personal,
        "a list and no list": own.list_headings & own.sections,
        "a suffix and a particle": own.name_suffixes & own.particles,
    }
    assert {name: sorted(words) for name, words in pairs.items() if words} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_agree_with_each_other(language: str) -> None:
    read = vocabulary(language)
    labels = set(read.labels)
    assert (
        sorted(read.plural_labels - labels - read.et_al_words),
        sorted(read.capital_labels - labels),
        sorted(read.full_word_labels - labels),
        sorted(read.list_headings & read.sections),
        sorted(read.dateless & read.personal),
        sorted(read.ibid & read.prefix_words),
        sorted(read.within & read.joiners),
        sorted(set(own_words(language).months.values())),
    ) == ([], [], [], [], [], [], [], list(range(1, 13)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_personal_communication_begins_as_a_date_does(language: str) -> None:
    read = vocabulary(language)
    assert [each for each in sorted(read.personal) if any(each.startswith(f"{word} ") for word in read.dateless)] == []
