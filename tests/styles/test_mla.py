"""Entries of books in a list of works cited, by the MLA Handbook, ninth edition."""

import pytest

from tests.styles.factories import works_cited

TITLES = [
    # 2.90: prepositions are small at any length
    pytest.param(
        "@book{a, author = {Jacobs, Alan}, title = {The pleasures of reading in an age of distraction}, "
        "publisher = {Vintage}, year = 2011}",
        "Jacobs, Alan. *The Pleasures of Reading in an Age of Distraction*. Vintage, 2011.",
        id="sentence case",
    ),
    # 2.90: in the middle of a title also those of more letters than four
    pytest.param(
        "@book{a, author = {Wills, Garry}, title = {Life Between Wars Without an Enemy}, publisher = {Knopf}, "
        "year = 1992}",
        "Wills, Garry. *Life between Wars without an Enemy*. Knopf, 1992.",
        id="long prepositions",
    ),
    # 2.90: the first and the last word are capital whatever they are
    pytest.param(
        "@book{a, author = {Lee, Ann}, title = {the world we live in}, publisher = {Knopf}, year = 1992}",
        "Lee, Ann. *The World We Live In*. Knopf, 1992.",
        id="last word",
    ),
    # 2.90: both parts of a compound
    pytest.param(
        "@book{a, author = {Ashbery, John}, title = {Self-portrait in a convex mirror}, publisher = {Viking}, "
        "year = 1975}",
        "Ashbery, John. *Self-Portrait in a Convex Mirror*. Viking, 1975.",
        id="hyphen",
    ),
    # 2.90: capitals that are the writer's own
    pytest.param(
        "@book{a, author = {Lee, Ann}, title = {The {eBay} phenomenon and {LaTeX} at {NASA}}, publisher = {Wiley}, "
        "year = 2004}",
        "Lee, Ann. *The eBay Phenomenon and LaTeX at NASA*. Wiley, 2004.",
        id="protected capitals",
    ),
    # 2.93: a colon and a blank before a subtitle, which begins with a capital
    pytest.param(
        "@book{a, author = {Frith, Simon}, title = {Performing rites}, subtitle = {on the value of popular music}, "
        "publisher = {Harvard}, year = 1996}",
        "Frith, Simon. *Performing Rites: On the Value of Popular Music*. Harvard, 1996.",
        id="subtitle",
    ),
    # 2.93: no colon where the title ends in a question mark
    pytest.param(
        "@book{a, author = {Shepherd, John}, title = {Whose Music?}, subtitle = {A Sociology of Musical Languages}, "
        "publisher = {Latimer}, year = 1977}",
        "Shepherd, John. *Whose Music? A Sociology of Musical Languages*. Latimer, 1977.",
        id="subtitle behind a question mark",
    ),
    # 2.99: a question mark stands for the period
    pytest.param(
        "@book{a, author = {Carr, Edward Hallett}, title = {What Is History?}, publisher = {Penguin}, year = 1961}",
        "Carr, Edward Hallett. *What Is History?* Penguin, 1961.",
        id="question mark",
    ),
    pytest.param(
        "@book{a, author = {Faulkner, William}, title = {Absalom, Absalom!}, publisher = {Random House}, year = 1936}",
        "Faulkner, William. *Absalom, Absalom!* Random House, 1936.",
        id="exclamation mark",
    ),
    # 2.108: a title in italics is upright in a title in italics
    pytest.param(
        "@book{a, author = {Cheyfitz, Eric}, title = {The Poetics of Imperialism: Translation and Colonization from "
        r"\emph{The Tempest} to \emph{Tarzan}}, edition = {Expanded}, publisher = {Pennsylvania}, year = 1997}",
        "Cheyfitz, Eric. *The Poetics of Imperialism: Translation and Colonization from *The Tempest* to *Tarzan. "
        "Expanded ed., Pennsylvania, 1997.",
        id="italic title in a title",
    ),
    # 2.109: a title in quotation marks keeps them in a title in italics
    pytest.param(
        "@book{a, author = {Gilbert, Sandra}, title = {``The Yellow Wallpaper'' and Its Readers}, "
        "publisher = {Norton}, year = 1984}",
        "Gilbert, Sandra. *“The Yellow Wallpaper” and Its Readers*. Norton, 1984.",
        id="quoted title in a title",
    ),
    # 2.91: the capitals of French titles stay
    pytest.param(
        "@book{a, author = {Proust, Marcel}, title = {Du côté de chez Swann}, langid = {french}, "
        "publisher = {Gallimard}, year = 1987}",
        "Proust, Marcel. *Du côté de chez Swann*. Gallimard, 1987.",
        id="French title",
    ),
    # 2.91: those of German ones, told by their words
    pytest.param(
        "@book{a, author = {Benjamin, Walter}, title = {Das Kunstwerk im Zeitalter seiner technischen "
        "Reproduzierbarkeit}, publisher = {Suhrkamp}, year = 1963}",
        "Benjamin, Walter. *Das Kunstwerk im Zeitalter seiner technischen Reproduzierbarkeit*. Suhrkamp, 1963.",
        id="German title without a language",
    ),
    # 5.23: a work without author begins with its title
    pytest.param(
        "@book{a, title = {Beowulf}, translator = {Heaney, Seamus}, publisher = {Faber}, year = 1999}",
        "*Beowulf*. Translated by Seamus Heaney, Faber, 1999.",
        id="translator alone",
    ),
    pytest.param(
        "@book{a, title = {The Go-Between's Year Book}, publisher = {Faber}, year = 1999}",
        "*The Go-Between’s Year Book*. Faber, 1999.",
        id="nobody",
    ),
]


@pytest.mark.parametrize(("bib", "expected"), TITLES)
def test_titles(bib: str, expected: str) -> None:
    assert works_cited(bib) == [expected]


AUTHORS = [
    # 5.7
    pytest.param(
        "author = {Dorris, Michael and Erdrich, Louise}, title = {The Crown of Columbus}, publisher = {Harper}, "
        "year = 1999",
        "Dorris, Michael, and Louise Erdrich. *The Crown of Columbus*. Harper, 1999.",
        id="two authors",
    ),
    # 5.8
    pytest.param(
        "author = {Charon, Rita and DasGupta, Sayantani and Hermann, Nellie}, title = {Narrative Medicine}, "
        "publisher = {Oxford}, year = 2017",
        "Charon, Rita, et al. *Narrative Medicine*. Oxford, 2017.",
        id="three authors",
    ),
    pytest.param(
        "author = {Rees, A. and Fox, B. and Lee, C. and Poe, D.}, title = {Four Hands}, publisher = {Knopf}, "
        "year = 2017",
        "Rees, A., et al. *Four Hands*. Knopf, 2017.",
        id="four authors",
    ),
    pytest.param(
        "author = {Burdick, Anne and others}, title = {Digital Humanities}, publisher = {MIT}, year = 2012",
        "Burdick, Anne, et al. *Digital Humanities*. MIT, 2012.",
        id="and others",
    ),
    # 5.9
    pytest.param(
        "editor = {Nunberg, Geoffrey}, title = {The Future of the Book}, publisher = {California}, year = 1996",
        "Nunberg, Geoffrey, editor. *The Future of the Book*. California, 1996.",
        id="editor",
    ),
    pytest.param(
        "editor = {Holland, Merlin and Hart-Davis, Rupert}, title = {The Complete Letters of Oscar Wilde}, "
        "publisher = {Holt}, year = 2000",
        "Holland, Merlin, and Rupert Hart-Davis, editors. *The Complete Letters of Oscar Wilde*. Holt, 2000.",
        id="two editors",
    ),
    pytest.param(
        "editor = {Baron, Sabrina Alcorn and Lindquist, Eric N. and Shevlin, Eleanor F.}, title = {Agent of Change}, "
        "publisher = {Massachusetts}, year = 2007",
        "Baron, Sabrina Alcorn, et al., editors. *Agent of Change*. Massachusetts, 2007.",
        id="three editors",
    ),
    # 5.10: who both edited and translated
    pytest.param(
        "editor = {Fox, Everett}, translator = {Fox, Everett}, title = {The Early Prophets}, publisher = {Schocken}, "
        "year = 2014",
        "Fox, Everett, editor and translator. *The Early Prophets*. Schocken, 2014.",
        id="editor and translator",
    ),
    # 5.17
    pytest.param(
        "author = {{United Nations}}, title = {Consequences of Rapid Population Growth}, publisher = {Taylor}, "
        "year = 1991",
        "United Nations. *Consequences of Rapid Population Growth*. Taylor, 1991.",
        id="body",
    ),
    pytest.param(
        "author = {{Simon and Schuster}}, title = {Fifty Years}, publisher = {Holt}, year = 1991",
        "Simon and Schuster. *Fifty Years*. Holt, 1991.",
        id="body with and",
    ),
    # 5.19: a body that publishes its own work
    pytest.param(
        "author = {{Modern Language Association of America}}, title = {MLA Handbook}, edition = {9}, "
        "publisher = {Modern Language Association of America}, year = 2021",
        "*MLA Handbook*. 9th ed., Modern Language Association of America, 2021.",
        id="body that publishes",
    ),
    # 2.75: a particle goes with the given name where its language has it so
    pytest.param(
        "author = {Beauvoir, Simone de}, title = {The Second Sex}, publisher = {Knopf}, year = 1953",
        "Beauvoir, Simone de. *The Second Sex*. Knopf, 1953.",
        id="particle",
    ),
    pytest.param(
        "author = {{Le Guin}, Ursula K.}, title = {The Dispossessed}, publisher = {Harper}, year = 1974",
        "Le Guin, Ursula K. *The Dispossessed*. Harper, 1974.",
        id="particle in the surname, period of an initial",
    ),
    pytest.param(
        "author = {Poe, Ann and Cornelis de Vooys}, title = {Two Hands}, publisher = {Knopf}, year = 1974",
        "Poe, Ann, and Cornelis de Vooys. *Two Hands*. Knopf, 1974.",
        id="particle of the second author",
    ),
    # 2.73
    pytest.param(
        "author = {King, Jr., Martin Luther}, title = {Why We Can't Wait}, publisher = {Harper}, year = 1964",
        "King, Martin Luther, Jr. *Why We Can’t Wait*. Harper, 1964.",
        id="suffix",
    ),
    pytest.param(
        "author = {Rockefeller, IV, John D.}, title = {Essays}, publisher = {Harper}, year = 1964",
        "Rockefeller, John D., IV. *Essays*. Harper, 1964.",
        id="number behind a name",
    ),
    pytest.param(
        "author = {Tolkien, J.R.R.}, title = {The Hobbit}, publisher = {Allen}, year = 1937",
        "Tolkien, J. R. R. *The Hobbit*. Allen, 1937.",
        id="initials",
    ),
]


@pytest.mark.parametrize(("fields", "expected"), AUTHORS)
def test_authors(fields: str, expected: str) -> None:
    assert works_cited(f"@book{{a, {fields}}}") == [expected]


PUBLICATION = [
    # 5.38
    pytest.param(
        "author = {Dostoevsky, Fyodor}, title = {Crime and Punishment}, "
        "translator = {Pevear, Richard and Volokhonsky, Larissa}, publisher = {Vintage}, year = 1993",
        "Dostoevsky, Fyodor. *Crime and Punishment*. Translated by Richard Pevear and Larissa Volokhonsky, Vintage, "
        "1993.",
        id="translated",
    ),
    pytest.param(
        "author = {Poe, Edgar Allan}, title = {The Annotated Poe}, editor = {Hayes, Kevin J.}, "
        "publisher = {Harvard}, year = 2015",
        "Poe, Edgar Allan. *The Annotated Poe*. Edited by Kevin J. Hayes, Harvard, 2015.",
        id="edited",
    ),
    # 5.41: three or more
    pytest.param(
        "author = {Poe, Edgar Allan}, title = {Letters}, editor = {Lee, A. and Fox, B. and Rees, C.}, "
        "publisher = {Harvard}, year = 2015",
        "Poe, Edgar Allan. *Letters*. Edited by A. Lee et al., Harvard, 2015.",
        id="three who edited",
    ),
    pytest.param(
        "author = {Shelley, Mary}, title = {Frankenstein}, introduction = {Lee, Ann}, publisher = {Penguin}, "
        "year = 2003",
        "Shelley, Mary. *Frankenstein*. Introduction by Ann Lee, Penguin, 2003.",
        id="introduction",
    ),
    # 5.48-5.49
    pytest.param(
        "author = {Black, Jeremy}, title = {Maps}, edition = {Second}, publisher = {Yale}, year = 2000",
        "Black, Jeremy. *Maps*. 2nd ed., Yale, 2000.",
        id="edition",
    ),
    pytest.param(
        "author = {Black, Jeremy}, title = {Maps}, edition = {Revised edition}, publisher = {Yale}, year = 2000",
        "Black, Jeremy. *Maps*. Rev. ed., Yale, 2000.",
        id="edition in words",
    ),
    # 5.51
    pytest.param(
        "author = {Rampersad, Arnold}, title = {The Life of Langston Hughes}, edition = {2}, volume = {2}, "
        "publisher = {Oxford}, year = 2002",
        "Rampersad, Arnold. *The Life of Langston Hughes*. 2nd ed., vol. 2, Oxford, 2002.",
        id="one volume of a set",
    ),
    # 5.117
    pytest.param(
        "author = {Rampersad, Arnold}, title = {The Life of Langston Hughes}, edition = {2}, volumes = {2}, "
        "publisher = {Oxford}, year = 2002",
        "Rampersad, Arnold. *The Life of Langston Hughes*. 2nd ed., Oxford, 2002. 2 vols.",
        id="set",
    ),
    pytest.param(
        "author = {Durant, Will and Durant, Ariel}, maintitle = {The Story of Civilization}, volume = {9}, "
        "title = {The Age of Voltaire}, publisher = {Simon}, year = 1965",
        "Durant, Will, and Ariel Durant. *The Age of Voltaire*. Simon, 1965. Vol. 9 of *The Story of Civilization*.",
        id="volume with a title of its own",
    ),
    # 5.115
    pytest.param(
        "author = {Neruda, Pablo}, title = {Canto General}, translator = {Schmitt, Jack}, publisher = {California}, "
        "year = 1991, series = {Latin American Literature and Culture}, number = {7}",
        "Neruda, Pablo. *Canto General*. Translated by Jack Schmitt, California, 1991. "
        "Latin American Literature and Culture 7.",
        id="series",
    ),
    # 5.107
    pytest.param(
        "author = {Cather, Willa}, title = {My Ántonia}, origdate = {1918}, publisher = {Penguin}, year = 1994",
        "Cather, Willa. *My Ántonia*. 1918. Penguin, 1994.",
        id="reprint",
    ),
    pytest.param(
        "author = {Cather, Willa}, title = {My Ántonia}, year = {1994 [1918]}, publisher = {Penguin}",
        "Cather, Willa. *My Ántonia*. 1918. Penguin, 1994.",
        id="reprint with both years in one field",
    ),
    # 5.114
    pytest.param(
        "author = {Tate, Allen}, title = {Essays}, publisher = {Swallow}, year = 1968, "
        "origpublisher = {Scribner's}, origdate = 1936",
        "Tate, Allen. *Essays*. Swallow, 1968. Originally published by Scribner’s, 1936.",
        id="first publication",
    ),
    # 5.68-5.83
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, publisher = {Swallow}, year = {c. 1850}",
        "Lee, Ann. *Essays*. Swallow, circa 1850.",
        id="circa",
    ),
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, publisher = {Swallow}, date = {1850?}",
        "Lee, Ann. *Essays*. Swallow, [1850?].",
        id="uncertain",
    ),
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, publisher = {Swallow}", "Lee, Ann. *Essays*. Swallow.", id="no date"
    ),
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, publisher = {Swallow}, year = {n.d.}",
        "Lee, Ann. *Essays*. Swallow.",
        id="n.d.",
    ),
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, publisher = {Swallow}, year = {forthcoming}",
        "Lee, Ann. *Essays*. Swallow, forthcoming.",
        id="forthcoming",
    ),
    # 2.139: of a range of years the last has two digits where the century is the same
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, volumes = 3, publisher = {Swallow}, date = {1995/1998}",
        "Lee, Ann. *Essays*. Swallow, 1995–98. 3 vols.",
        id="years of one century",
    ),
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, volumes = 3, publisher = {Swallow}, date = {1898/1901}",
        "Lee, Ann. *Essays*. Swallow, 1898–1901. 3 vols.",
        id="years of two centuries",
    ),
    # 5.93: the DOI rather than another address
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, publisher = {Swallow}, year = 2011, url = {https://a.org/b}, "
        "doi = {https://doi.org/10.1/x_y}",
        "Lee, Ann. *Essays*. Swallow, 2011, https://doi.org/10.1/x_y.",
        id="DOI",
    ),
    pytest.param(
        "author = {Lee, Ann}, title = {Essays}, publisher = {Swallow}, year = 2011, url = {https://a.org/b}",
        "Lee, Ann. *Essays*. Swallow, 2011, https://a.org/b.",
        id="URL",
    ),
]


@pytest.mark.parametrize(("fields", "expected"), PUBLICATION)
def test_publication(fields: str, expected: str) -> None:
    assert works_cited(f"@book{{a, {fields}}}") == [expected]


# 5.126: three dashes for the same authors again; works of one author by their titles, without articles
REPEATED = """
@book{a, author = {Borroff, Marie}, title = {The Language and the Poet}, publisher = {Chicago}, year = 1979}
@book{b, author = {Borroff, Marie}, title = {A Book of Essays}, publisher = {Chicago}, year = 1990}
@book{c, editor = {Borroff, Marie}, title = {Wallace Stevens}, publisher = {Prentice}, year = 1963}
@book{d, author = {Borroff, Marie and Lee, Ann}, title = {Essays}, publisher = {Chicago}, year = 1960}
"""


def test_repeated_authors() -> None:
    assert works_cited(REPEATED) == [
        "Borroff, Marie. *A Book of Essays*. Chicago, 1990.",
        "———. *The Language and the Poet*. Chicago, 1979.",
        "———, editor. *Wallace Stevens*. Prentice, 1963.",
        "Borroff, Marie, and Ann Lee. *Essays*. Chicago, 1960.",
    ]
