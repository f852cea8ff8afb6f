"""Words that join names as they are written, `et al.` in all its forms, and the builders of the tables."""

import pytest

from refkit.vocabulary import LANGUAGES, vocabulary
from refkit.vocabulary.table import by_word, month_numbers, phrases, words

NO_JOINING = {
    "initial": ("en", "E."),
    "initial-without-its-period": ("en", "Y"),
    "cyrillic-initial": ("ru", "И."),
    "particle": ("en", "de"),
    "editor": ("en", "ed"),
    "italian-editor": ("it", "ed."),
    "spanish-in": ("es", "en"),
    "french-in": ("fr", "en"),
    "article": ("en", "a"),
    "or": ("en", "or"),
    "empty": ("en", ""),
    "period": ("en", "."),
}
JOINING = {
    "and": ("en", "and"),
    "and-in-capitals": ("en", "AND"),
    "sign": ("en", "&"),
    "portuguese-in-english": ("en", "e"),
    "english-in-portuguese": ("pt", "and"),
    "spanish": ("en", "y"),
    "french": ("en", "et"),
    "german": ("en", "und"),
    "german-shortened": ("de", "u."),
    "dutch": ("en", "en"),
    "italian-before-vowel": ("it", "ed"),
    "russian": ("en", "и"),
}


@pytest.mark.parametrize(("language", "word"), NO_JOINING.values(), ids=NO_JOINING)
def test_does_not_join(language: str, word: str) -> None:
    assert not vocabulary(language).joins(word)


@pytest.mark.parametrize(("language", "word"), JOINING.values(), ids=JOINING)
def test_joins(language: str, word: str) -> None:
    assert vocabulary(language).joins(word)


def test_letters_are_no_words_for_others() -> None:
    found = vocabulary("de").et_al_words
    assert {"et", "al", "andere", "outros", "др"} <= found and not {"a", "u", "u.a", "e.a", "und", "y", "e"} & found


def test_phrases_are_made_of_their_words() -> None:
    english = vocabulary("en")
    assert {"qtd", "in", "see", "e.g"} <= english.prefix_words and "qtd in" not in english.prefix_words


def test_dateless() -> None:
    assert {"n. d", "n.d", "s/d", "in press", "im druck"} <= vocabulary("en").dateless


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Miestamo", False),
        ("et al", False),
        ("Miestamo et al.", True),
        ("Miestamo u. a.", True),
        ("Silva e outros", True),
    ],
)
def test_et_al_at_end(text: str, expected: bool) -> None:
    assert bool(vocabulary("de").et_al_at_end.search(text)) is expected


NO_OTHERS = {
    "nothing": "",
    "name": "Smith",
    "words alone": "et al.",
    "end of a name": "Smith Alet al.x",
    "more behind it": "Smith et al. 2004",
    "initials": "Jansen, E. A.",
    "joined to the name": "Smithet al.",
}
OTHERS = {
    "period": ("Smith et al.", " et al."),
    "no period": ("Smith et al", " et al"),
    "capitals": ("SMITH ET AL.", " ET AL."),
    "comma before": ("Smith, et al.", ", et al."),
    "blanks behind": ("Smith et al. \u2060", " et al. \u2060"),
    "line break inside": ("Smith et\nal.", " et\nal."),
    "words": ("Smith and others", " and others"),
    "another language": ("Silva e outros", " e outros"),
}


@pytest.mark.parametrize("text", NO_OTHERS.values(), ids=NO_OTHERS)
def test_no_others_at_end(text: str) -> None:
    english = vocabulary("en")
    assert (english.et_al_at_end.search(text), english.others_at_end(text, 0, len(text))) == (None, None)


@pytest.mark.parametrize(("text", "expected"), OTHERS.values(), ids=OTHERS)
def test_others_at_end(text: str, expected: str) -> None:
    english = vocabulary("en")
    found = [english.et_al_at_end.search(text), english.others_at_end(text, 0, len(text))]
    assert [others and others[0] for others in found] == [expected, expected]


def test_others_at_the_end_of_a_stretch() -> None:
    text = "Smith et al. (2004) and Jones et al. (2005)"
    found = vocabulary("en").others_at_end(text, 0, text.index("("))
    assert found is not None and found.span() == (5, 13)


@pytest.mark.parametrize("language", LANGUAGES)
def test_others_of_a_language_are_found_in_it(language: str) -> None:
    own = vocabulary(language)
    endings = [f"Smith {phrase}." for phrase in own.et_al]
    assert [text for text in endings if own.others_at_end(text, 0, len(text)) is None] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Smith, impersonal communication", False),
        ("Smith, pers. comm.", True),
        ("Silva, comunicação pessoal, 2003", True),
    ],
)
def test_personal_anywhere(text: str, expected: bool) -> None:
    assert bool(vocabulary("en").personal_anywhere.search(text)) is expected


def test_dateless_beginnings() -> None:
    assert {"n", "s", "in", "im", "forthcoming"} <= vocabulary("en").dateless_beginnings


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("in", False), ("in other words", False), ("n m", False)]
    + [("forthcoming", True), ("in press", True), ("n d", True), ("as we say in corso di stampa", True)],
)
def test_may_stand_for_year(text: str, expected: bool) -> None:
    assert vocabulary("en").may_stand_for_year(text.split()) is expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_stands_for_a_year_is_known_by_its_words(language: str) -> None:
    table = vocabulary(language)
    pieces = [phrase.replace(".", " ").replace("/", " ").replace("'", " ").split() for phrase in sorted(table.dateless)]
    assert [words for words in pieces if not table.may_stand_for_year(words)] == []


def test_label_words() -> None:
    assert {"p", "pagina", "figure"} - vocabulary("nl").label_words == set()


def test_words() -> None:
    assert words("a b  a") == {"a", "b"}


def test_phrases() -> None:
    assert phrases("see also,z. b,z. b. auch") == {
        "see also",
        *("z. b", "z.b", "z b"),
        *("z. b. auch", "z.b.auch", "z b auch"),
    }


def test_by_word() -> None:
    assert by_word({"page": "p pp", "note": "n"}) == {"p": "page", "pp": "page", "n": "note"}


def test_month_numbers() -> None:
    assert month_numbers(("januar jan", "februar")) == {"januar": 1, "jan": 1, "februar": 2}
