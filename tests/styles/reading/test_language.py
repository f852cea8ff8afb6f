"""In which language a work is: what its entry says, and what its title looks like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.reading.language import guess_language, language_of, looks_english
from tests.styles.factories import work

NO_LANGUAGE = [
    pytest.param({}, id="nothing"),
    pytest.param({"langid": ""}, id="empty"),
    pytest.param({"langid": "klingon"}, id="unknown"),
    pytest.param({"langidopts": "variant=british"}, id="another field"),
]


@pytest.mark.parametrize("fields", NO_LANGUAGE)
def test_no_language(fields: dict[str, str]) -> None:
    assert language_of(fields) == ""


LANGUAGES = [
    pytest.param({"langid": "ngerman"}, "de", id="new spelling"),
    pytest.param({"langid": "{French}"}, "fr", id="braces and capitals"),
    pytest.param({"language": "langitalian"}, "it", id="localisation key"),
    pytest.param({"language": "pt-BR"}, "pt", id="code with a country"),
    pytest.param({"hyphenation": "british"}, "en", id="old name of the field"),
    pytest.param({"language": "german and latin"}, "de", id="two languages"),
    pytest.param({"langid": "spanish", "language": "english"}, "es", id="two fields"),
]


@pytest.mark.parametrize(("fields", "expected"), LANGUAGES)
def test_language_that_is_said(fields: dict[str, str], expected: str) -> None:
    assert language_of(fields) == expected


# English titles with words in them that other languages have as small ones.
ENGLISH_TITLES = """
The Origins of Totalitarianism
Sin in Augustine
Oil embargo in Iran
Human quest for meaning
Why consumers want choices
Letting patients die in hospitals
Mourning dove in Texas
Tai chi in elderly patients
Fast ab initio calculations
Comment on Smith et al
Proteins ex vivo in mice
Roe v. Wade in court
Indefinite se
On Italian si
Impersonal si-constructions
Trust in e-commerce, e-books
A majority sound change in a minority community: /u/-fronting in Chicano English
“What is a ‘dialect’?” Some new perspectives on the history of the term διάλεκτος
Μικρόκοσμος: A little description of the great world
Latinitas, Ἑλληνισμός and standard languages
TNF-α signalling, β-catenin
De Quincey's Disciplines
The diaries of Simone de Beauvoir
Les Misérables in London
Van Gogh: A Life
Van der Waals forces
Claudius Salmasius and the deadness of Neo-Latin
Did Andreas Jäger write the dissertation De lingua vetustissima
Curriculum vitae
Marine algae, coastal larvae
The family Vireonidae in Brazil
Structure of Rosaceae, Asteraceae
Quorum sensing
Köppen’s climate classification map for Brazil
Tower of Babel: El Niño in Los Angeles
La Jolla
Slavic syntax [in Russian]
Genesis [An oratorio]
Hamlet in Elsinore [the first quarto of 1603]
Die Hard
Homo Ludens
War and Peace
1984
""".strip().splitlines()


@pytest.mark.parametrize("title", ENGLISH_TITLES)
def test_title_is_english(title: str) -> None:
    assert guess_language(title) == ""


FOREIGN_TITLES = """
de | Einführung in die Phonologie
de | Bevölkerungsbestand, Haushalte seit 1850
de | Ersatzinfinitiv/Partizipersatz und Verwandtes
de | Der Mut zum Sein
de | Moral und Hypermoral. Eine pluralistische Ethik
de | Über den Infinitiv als Subjekt im Deutschen
fr | À la recherche du temps perdu
fr | Le livre des deux mille phrases
fr | Les quatre premiers livres des Odes
fr | Surveiller et punir
fr | L’entrée en lice des vernaculaires
es | Don Quijote de la Mancha y su tiempo
es | Vidas y opiniones de los filósofos ilustres
es | El acceso abierto y La división entre ciencia “principal” y “periférica”
pt | A ciência da informação
pt | Negros representam 78% das pessoas mortas por armas de fogo no Brasil
pt | Visibilidade da produção científica
it | Gli umanisti e il volgare fra Quattro e Cinquecento
it | Storia della lingua italiana
nl | De herleving der Grieksche studiën aan de Nederlandsche universiteiten
nl | Brevitas: Beschouwingen over de beknoptheid van vorm en stijl
la | De modo usurarum libri tres
la | Historia linguae Graecae
la | Disputatio de causis dialectorum
la | Cadmus, siue Lingua Graeca e suis eruta natalibus
ru | Zapiski iz podpol'ia
ru | Istoriia russkogo naroda
ru | Istoricheskie zapiski o russkikh pisateliakh
ru | Преступление и наказание
el | Ἐρωτήματα τοῦ Χρυσολωρᾶ
he | הניב הארמי (The Aramaic Dialect of the Jews)
ja | テレビの日本語 [Japanese Language on TV]
zh | 满语口语研究
ko | 한국어의 역사
und | हिन्दी साहित्य
und | Sočinenija v 6-ti tomah [Works in 6 volumes]
und | Oročskij jazyk [The Oroch language]
""".strip().splitlines()


@pytest.mark.parametrize("line", FOREIGN_TITLES)
def test_language_of_a_title(line: str) -> None:
    code, _, title = line.partition(" | ")
    assert guess_language(title) == code


FOREIGN = [
    pytest.param({"title": "Rules of the Game", "journaltitle": "Names"}, frozenset(), id="English"),
    pytest.param({"title": "Surveiller et punir", "langid": "english"}, frozenset(), id="said to be English"),
    pytest.param(
        {"title": "Histoire", "journaltitle": "Annales", "langid": "french"},
        frozenset({"title", "container-title"}),
        id="said to be French",
    ),
    pytest.param(
        {"title": "La question des langues", "journaltitle": "Annales"},
        frozenset({"title", "container-title"}),
        id="nothing said",
    ),
    pytest.param({"title": "Opyt i issledovanija [Tests and studies]"}, frozenset({"title"}), id="with what it means"),
    pytest.param(
        {"title": "Oročskij jazyk [The Oroch language]", "booktitle": "Jazyki narodov SSSR [Languages of the USSR]"},
        frozenset({"title", "container-title"}),
        id="in a book with what it means",
    ),
    pytest.param(
        {"title": "La question des langues", "journaltitle": "The Journal of Names"},
        frozenset({"title"}),
        id="in an English journal",
    ),
    pytest.param(
        {"title": "Names of Rivers", "journaltitle": "Zeitschrift für die Namen"},
        frozenset({"container-title"}),
        id="English in a German journal",
    ),
]


@pytest.mark.parametrize(("fields", "expected"), FOREIGN)
def test_foreign_titles(fields: dict[str, str], expected: frozenset[str]) -> None:
    assert work("article", **fields).foreign == expected


def test_looks_english() -> None:
    assert [looks_english(title) for title in ("Histoire et mesure", "History and measure")] == [False, True]


@given(st.text(max_size=80) | st.text("aeioun -/.()[]'α中", max_size=80))
def test_any_title_has_a_language_or_none(title: str) -> None:
    assert len(guess_language(title)) <= 3


@pytest.mark.parametrize("sign", ["a", "-a", "a-", "(", "[a", "α", "ae ", "der ", "a.", "\u0300"])
def test_long_titles_are_read_to_the_end(sign: str) -> None:
    assert len(guess_language(sign * 50_000)) <= 3
