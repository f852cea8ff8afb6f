"""Title case and sentence case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.casing import (
    APA_SMALL,
    CHICAGO_SMALL,
    MLA_SMALL,
    capitalized,
    is_title_cased,
    sentence_case,
    title_case,
)
from refkit.styles.rich import Rich, Run, plain, rich
from tests.styles.factories import protecting, shown

IN_BOTH_CASES = ["", "Money", "1984", "PMLA", "Middlemarch", "北京", "?"]


@pytest.mark.parametrize("title", IN_BOTH_CASES)
def test_title_that_stays(title: str) -> None:
    assert (title_case(rich(title), MLA_SMALL), sentence_case(rich(title))) == (rich(title), rich(title))


# Angle brackets protect.
TITLE_CASE = [
    # MLA 9, 2.90
    pytest.param("the pleasures of reading in an age", "The Pleasures of Reading in an Age", id="small words"),
    pytest.param("life between wars without an enemy", "Life between Wars without an Enemy", id="long prepositions"),
    pytest.param("the world we live in", "The World We Live In", id="last word"),
    pytest.param("what is it about", "What Is It About", id="verbs and pronouns"),
    pytest.param("performing rites: on the value of music", "Performing Rites: On the Value of Music", id="subtitle"),
    pytest.param("whose music? a sociology", "Whose Music? A Sociology", id="behind a question mark"),
    pytest.param("the world we live in: a history", "The World We Live In: A History", id="before a colon"),
    pytest.param("self-portrait of a go-between", "Self-Portrait of a Go-Between", id="hyphen"),
    pytest.param("state-of-the-art report", "State-of-the-Art Report", id="small words between hyphens"),
    pytest.param("the <eBay> phenomenon at <nasa>", "The <eBay> Phenomenon at <nasa>", id="protected"),
    pytest.param("an iPhone in the city", "An iPhone in the City", id="a capital inside"),
    pytest.param("Growing Up in Russia", "Growing Up in Russia", id="up as typed"),
    pytest.param("growing up in russia", "Growing Up in Russia", id="up in sentence case"),
    pytest.param("Climbing up the Hill", "Climbing up the Hill", id="up as a preposition, as typed"),
    pytest.param("THE ROAD TO TERROR IN RUSSIA", "The Road to Terror in Russia", id="shouted"),
    pytest.param("How Economists Got It So Wrong", "How Economists Got It So Wrong", id="so as typed"),
    pytest.param("Schrift und Sprache of the City", "Schrift und Sprache of the City", id="a German word"),
    pytest.param("PLOS ONE", "PLOS ONE", id="name in capitals"),
    pytest.param("reading “The Yellow Wallpaper” again", "Reading “The Yellow Wallpaper” Again", id="quoted title"),
    pytest.param("stalin's and l'homme's", "Stalin's and l'homme's", id="apostrophes"),
    pytest.param("the art of rembrandt van rijn", "The Art of Rembrandt van Rijn", id="particle"),
    pytest.param("manuscripts c. 1495, i.e. late", "Manuscripts c. 1495, i.e. Late", id="abbreviations"),
]


@pytest.mark.parametrize(("title", "expected"), TITLE_CASE)
def test_title_case(title: str, expected: str) -> None:
    assert title_case(protecting(title), MLA_SMALL) == protecting(expected)


SMALL_WORDS = [
    # Chicago 18, 8.160: prepositions of five letters and more are capital
    pytest.param(CHICAGO_SMALL, "Life Between Wars with an Enemy as Is", id="Chicago"),
    # APA 7, 6.17: words of four letters and more are capital
    pytest.param(APA_SMALL, "Life Between Wars With an Enemy as Is", id="APA"),
]


@pytest.mark.parametrize(("small", "expected"), SMALL_WORDS)
def test_small_words_of_a_manual(small: frozenset[str], expected: str) -> None:
    assert plain(title_case(rich("life between wars with an enemy as is"), small)) == expected


# APA 7, 6.17; 9.19
SENTENCE_CASE = [
    pytest.param("The Road to Terror", "The road to terror", id="title case"),
    pytest.param(
        "The road to Smolensk is long", "The road to Smolensk is long", id="names of a title in sentence case"
    ),
    pytest.param("The Road to <Smolensk> and <NATO>", "The road to <Smolensk> and <NATO>", id="protected"),
    pytest.param("The Road to NATO", "The road to NATO", id="capitals"),
    pytest.param("Names: A History of Rivers", "Names: A history of rivers", id="subtitle"),
    pytest.param("Whose Music? A Sociology", "Whose music? A sociology", id="behind a question mark"),
    pytest.param("Names. An Essay on Rivers", "Names. An essay on rivers", id="behind a period"),
    pytest.param("Names of Rivers and <Lakes>: notes", "Names of rivers and <Lakes>: Notes", id="small subtitle"),
    pytest.param("The History of Russia in June", "The history of Russia in June", id="words that are always capital"),
    pytest.param("What I Saw in Vitamin C", "What I saw in vitamin C", id="single letters"),
    pytest.param("The Self-Portrait of a Go-Between", "The self-portrait of a go-between", id="hyphen"),
    pytest.param("A Reading of “The Yellow Wallpaper”", "A reading of “The yellow wallpaper”", id="quoted title"),
    pytest.param("Stalin's Wars and Russia's People", "Stalin's wars and Russia's people", id="possessives"),
    pytest.param("THE ROAD TO TERROR IN RUSSIA", "The road to terror in Russia", id="shouted"),
    pytest.param("Neighbors—The Fate of a Town", "Neighbors—The fate of a town", id="behind a dash"),
]


@pytest.mark.parametrize(("title", "expected"), SENTENCE_CASE)
def test_sentence_case(title: str, expected: str) -> None:
    assert sentence_case(protecting(title)) == protecting(expected)


# Between stars in italics (Chicago 18, 8.120).
SPECIES = [
    pytest.param("Enzymes of *Toxoplasma gondii*", "Enzymes of *Toxoplasma gondii*", id="species"),
    pytest.param("growth of *E. coli* in water", "Growth of *E. coli* in Water", id="genus in short"),
    pytest.param("Skinner's *Verbal behavior*", "Skinner's *Verbal Behavior*", id="title in a title"),
]


@pytest.mark.parametrize(("title", "expected"), SPECIES)
def test_species_in_title_case(title: str, expected: str) -> None:
    pieces = [Run(text, frozenset({"italic"} if at % 2 else ())) for at, text in enumerate(title.split("*")) if text]
    assert "".join(map(shown, [(run,) for run in title_case(tuple(pieces), MLA_SMALL)])) == expected


CAPITALIZED = [
    pytest.param("", "", id="nothing"),
    pytest.param("rev. ed.", "Rev. ed.", id="word"),
    pytest.param("“rev. ed.”", "“Rev. ed.”", id="behind a sign"),
    pytest.param("2nd ed.", "2nd ed.", id="number"),
    pytest.param("arXiv", "arXiv", id="a capital inside"),
    pytest.param("<van> Gogh", "<van> Gogh", id="protected"),
]


@pytest.mark.parametrize(("text", "expected"), CAPITALIZED)
def test_capitalized(text: str, expected: str) -> None:
    assert capitalized(protecting(text)) == protecting(expected)


CASES = [
    pytest.param("", False, id="nothing"),
    pytest.param("Money", False, id="one word"),
    pytest.param("The road to terror", False, id="sentence case"),
    pytest.param("The history of Russia", False, id="a word that is always capital"),
    pytest.param("The <Road> to terror", False, id="protected"),
    pytest.param("The Road to Terror", True, id="title case"),
    pytest.param("How to Do It", True, id="short words"),
]


@pytest.mark.parametrize(("title", "expected"), CASES)
def test_is_title_cased(title: str, expected: bool) -> None:
    assert is_title_cased(protecting(title)) == expected


_RUNS = st.builds(
    Run,
    st.text("aAbB İßﬁ\u0301the of:?.!-'’“”1", max_size=20) | st.sampled_from(["The Road ", "of the ", "NATO"]),
    st.sampled_from([frozenset[str](), frozenset({"italic"})]),
    st.booleans(),
)
_TITLES = st.lists(_RUNS, max_size=5).map(tuple)


@given(_TITLES)
def test_only_case_changes(title: Rich) -> None:
    for changed in (title_case(title, MLA_SMALL), sentence_case(title), capitalized(title)):
        assert [run._replace(text=run.text.lower()) for run in changed] == [
            run._replace(text=run.text.lower()) for run in title
        ]
        assert [run for run in changed if run.is_protected] == [run for run in title if run.is_protected]


@given(_TITLES)
def test_a_title_in_its_case_stays(title: Rich) -> None:
    titled, sentence = title_case(title, MLA_SMALL), sentence_case(title)
    assert (title_case(titled, MLA_SMALL), sentence_case(sentence)) == (titled, sentence)


@pytest.mark.parametrize("sign", ["a", "a ", "A ", "a: ", "a-", "'", "c.", "a.", "“a", "l'", " ", "Word. "])
def test_long_titles_are_read_to_the_end(sign: str) -> None:
    title = rich(sign * (50_000 // len(sign)))
    changed = (plain(title_case(title, MLA_SMALL)), plain(sentence_case(title)))
    assert [text.lower() for text in changed] == [plain(title).lower()] * 2
