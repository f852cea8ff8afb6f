"""Entries of works in other works, and of works of other kinds, in a list of works cited, by the MLA Handbook, ninth
edition.
"""

import pytest

from tests.styles.factories import works_cited

IN_BOOKS = [
    # 5.31
    pytest.param(
        "@incollection{a, author = {Copeland, Edward}, title = {Money}, "
        "booktitle = {The Cambridge Companion to {Jane} {Austen}}, editor = {Copeland, Edward and McMaster, Juliet}, "
        "publisher = {Cambridge}, year = 1997, pages = {131--148}}",
        "Copeland, Edward. “Money.” *The Cambridge Companion to Jane Austen*, edited by Edward Copeland and "
        "Juliet McMaster, Cambridge, 1997, pp. 131–48.",
        id="chapter",
    ),
    pytest.param(
        "@incollection{a, author = {Poe, Edgar Allan}, title = {The Gold Bug}, translator = {Rees, Ann}, "
        "booktitle = {Tales}, bookauthor = {Poe, Edgar Allan}, publisher = {Knopf}, year = 1997, pages = 12}",
        "Poe, Edgar Allan. “The Gold Bug.” *Tales*, by Edgar Allan Poe, translated by Ann Rees, Knopf, 1997, p. 12.",
        id="book by an author",
    ),
    # 2.109: what stands in quotation marks has single ones in a title in quotation marks
    pytest.param(
        "@incollection{a, author = {Jacobs, Carol}, title = {Reading ``Kubla Khan''}, booktitle = {Tales}, "
        "publisher = {Knopf}, year = 1997}",
        "Jacobs, Carol. “Reading ‘Kubla Khan.’” *Tales*, Knopf, 1997.",
        id="quoted title in a title",
    ),
    # 2.108
    pytest.param(
        r"@incollection{a, author = {Jacobs, Carol}, title = {Reading \emph{Emma}}, booktitle = {Tales}, "
        "publisher = {Knopf}, year = 1997}",
        "Jacobs, Carol. “Reading *Emma*.” *Tales*, Knopf, 1997.",
        id="italic title in a title",
    ),
    # 2.99: after a question mark there is no period, in quotation marks too
    pytest.param(
        "@incollection{a, author = {Oates, Joyce Carol}, title = {Where Are You Going?}, booktitle = {Tales}, "
        "publisher = {Knopf}, year = 1997}",
        "Oates, Joyce Carol. “Where Are You Going?” *Tales*, Knopf, 1997.",
        id="question mark",
    ),
    pytest.param(
        "@incollection{a, author = {Lee, Ann}, title = {Money}, crossref = {b}}\n"
        "@collection{b, editor = {Fox, Bob}, title = {On Wealth}, subtitle = {essays}, publisher = {Knopf}, "
        "year = 1997}",
        "Lee, Ann. “Money.” *On Wealth: Essays*, edited by Bob Fox, Knopf, 1997.",
        id="crossref",
    ),
    pytest.param(
        "@incollection{a, author = {Lee, Ann}, title = {Money}, booktitle = {Wealth}, maintitle = {Works}, "
        "volume = 2, publisher = {Knopf}, year = 1997, pages = {3--9}}",
        "Lee, Ann. “Money.” *Wealth*, Knopf, 1997, pp. 3–9. Vol. 2 of *Works*.",
        id="volume with a title of its own",
    ),
    pytest.param(
        "@inreference{a, title = {Fascism}, booktitle = {The New Encyclopedia}, edition = {15}, volume = {4}, "
        "publisher = {Britannica}, year = 2010, pages = {693}}",
        "“Fascism.” *The New Encyclopedia*, 15th ed., vol. 4, Britannica, 2010, p. 693.",
        id="encyclopedia",
    ),
    pytest.param(
        "@inproceedings{a, author = {Lee, Ann}, title = {Parsing Names}, booktitle = {Proceedings of the Third "
        "Conference on Names}, editor = {Fox, Bob}, publisher = {ACM}, date = {2011-05-03}, pages = {103--104}}",
        "Lee, Ann. “Parsing Names.” *Proceedings of the Third Conference on Names*, edited by Bob Fox, ACM, 2011, "
        "pp. 103–04.",
        id="conference paper",
    ),
    # 5.54
    pytest.param(
        "@inproceedings{a, author = {Lee, Ann}, title = {Parsing Names}, booktitle = {Proceedings of the Third "
        "Conference on Names}, publisher = {ACM}, year = 2011, pages = {103--104}}",
        "Lee, Ann. “Parsing Names.” *Proceedings of the Third Conference on Names*, ACM, 2011, pp. 103–04.",
        id="conference paper of a publisher",
    ),
    # 5.51
    pytest.param(
        "@book{a, author = {Lee, Ann}, title = {Money}, volume = {IV}, publisher = {Knopf}, year = 1997}",
        "Lee, Ann. *Money*. Vol. 4, Knopf, 1997.",
        id="volume in roman numerals",
    ),
    pytest.param(
        "@book{a, author = {Lee, Ann}, title = {Money}, series = {Lecture Notes}, volume = {40}, publisher = {Knopf}, "
        "year = 1997}",
        "Lee, Ann. *Money*. Knopf, 1997. Lecture Notes 40.",
        id="volume of a series",
    ),
]


@pytest.mark.parametrize(("bib", "expected"), IN_BOOKS)
def test_in_books(bib: str, expected: str) -> None:
    assert works_cited(bib)[-1] == expected


IN_PERIODICALS = [
    # 5.51, 5.75, 5.84
    pytest.param(
        "@article{a, author = {Baron, Naomi S.}, title = {Redefining Reading: The Impact of Digital Communication "
        "Media}, journal = {{PMLA}}, volume = 128, number = 1, month = jan, year = 2013, pages = {193--200}, "
        "doi = {10.1632/pmla.2013.128.1.193}}",
        "Baron, Naomi S. “Redefining Reading: The Impact of Digital Communication Media.” *PMLA*, vol. 128, no. 1, "
        "Jan. 2013, pp. 193–200, https://doi.org/10.1632/pmla.2013.128.1.193.",
        id="journal",
    ),
    # 5.76
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Parsing}, journaltitle = {Names}, date = {2011-21}, pages = {7, 9}}",
        "Lee, Ann. “Parsing.” *Names*, spring 2011, pp. 7, 9.",
        id="season",
    ),
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Parsing}, journal = {Names}, number = {3-4}, year = 2011, "
        "pages = {7}}",
        "Lee, Ann. “Parsing.” *Names*, nos. 3–4, 2011, p. 7.",
        id="two issues",
    ),
    # 5.106: who translated the article, not the journal
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Parsing}, translator = {Fox, Bob}, journal = {Names}, "
        "issuetitle = {Letters}, editor = {Roe, Jo}, volume = 5, year = 2011}",
        "Lee, Ann. “Parsing.” Translated by Bob Fox. *Letters*, special issue of *Names*, edited by Jo Roe, vol. 5, "
        "2011.",
        id="translated article",
    ),
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Parsing}, journal = {Names}, volume = 15, year = 2011, "
        "eid = {e0229885}}",
        "Lee, Ann. “Parsing.” *Names*, vol. 15, 2011, e0229885.",
        id="article with letters for a number",
    ),
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Parsing}, journal = {Names}, volume = {XV}, year = 2011, "
        "pages = {e0229885}}",
        "Lee, Ann. “Parsing.” *Names*, vol. 15, 2011, e0229885.",
        id="number of an article in the place of pages",
    ),
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Parsing}, journal = {Names}, volume = 15, year = 2011, eid = {22}}",
        "Lee, Ann. “Parsing.” *Names*, vol. 15, 2011, article 22.",
        id="article number",
    ),
    # 5.51
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Parsing}, journal = {Names}, series = {2nd ser.}, volume = 15, "
        "year = 2011}",
        "Lee, Ann. “Parsing.” *Names*, 2nd ser., vol. 15, 2011.",
        id="series of a journal",
    ),
    # 5.82-5.83
    pytest.param(
        "@article{a, author = {Soloski, Alexis}, title = {The Mysteries}, journaltitle = {The New York Times}, "
        "entrysubtype = {newspaper}, date = {2017-12-09}, pages = {C1}}",
        "Soloski, Alexis. “The Mysteries.” *The New York Times*, 9 Dec. 2017, p. C1.",
        id="newspaper",
    ),
    pytest.param(
        "@article{a, title = {It Barks!}, journaltitle = {Star-Ledger}, location = {Newark}, "
        "entrysubtype = {newspaper}, date = {2012-05-06}, pages = {B1+}}",
        "“It Barks!” *Star-Ledger* [Newark], 6 May 2012, pp. B1+.",
        id="newspaper of a town",
    ),
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Milk}, journaltitle = {The Atlantic}, "
        "entrysubtype = {magazine}, date = {2016-05/2016-06}, pages = {30--33}}",
        "Lee, Ann. “Milk.” *The Atlantic*, May–June 2016, pp. 30–33.",
        id="magazine of two months",
    ),
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Milk}, journal = {Names}, month = {May/June}, year = 2016}",
        "Lee, Ann. “Milk.” *Names*, May–June 2016.",
        id="two months in the field of one",
    ),
    # 5.33
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Milk}, journaltitle = {Names}, issuetitle = {Foods}, volume = 3, "
        "year = 2016}",
        "Lee, Ann. “Milk.” *Foods*, special issue of *Names*, vol. 3, 2016.",
        id="special issue",
    ),
    # 5.102
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {Milk}, journaltitle = {Names}, volume = 3, year = 2016, "
        "pages = {1--2}, eprinttype = {jstor}, eprint = {12345}}",
        "Lee, Ann. “Milk.” *Names*, vol. 3, 2016, pp. 1–2. *JSTOR*, https://www.jstor.org/stable/12345.",
        id="database",
    ),
    # 5.109
    pytest.param(
        r"@article{a, author = {Mackin, Joseph}, title = {Review of \emph{The Pleasures of Reading}, by Alan Jacobs}, "
        "journal = {Journal of Books}, date = {2011-06}}",
        "Mackin, Joseph. Review of *The Pleasures of Reading*, by Alan Jacobs. *Journal of Books*, June 2011.",
        id="review",
    ),
    # 2.91
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {La question des langues dans les villes}, "
        "journal = {Revue des Deux Mondes}, year = 2016}",
        "Lee, Ann. “La question des langues dans les villes.” *Revue des Deux Mondes*, 2016.",
        id="French",
    ),
]


@pytest.mark.parametrize(("bib", "expected"), IN_PERIODICALS)
def test_in_periodicals(bib: str, expected: str) -> None:
    assert works_cited(bib) == [expected]


OTHERS = [
    # 5.111: the date of access where there is no other
    pytest.param(
        "@online{a, author = {Lee, Ann}, title = {MLA Style Introduction}, organization = {Purdue Writing Lab}, "
        "url = {https://owl.purdue.edu/a}, urldate = {2020-02-15}}",
        "Lee, Ann. “MLA Style Introduction.” *Purdue Writing Lab*, https://owl.purdue.edu/a. Accessed 15 Feb. 2020.",
        id="page without date",
    ),
    pytest.param(
        "@online{a, author = {Lee, Ann}, title = {MLA Style}, organization = {Purdue Writing Lab}, "
        "date = {2019-09-30}, url = {https://owl.purdue.edu/a}, urldate = {2020-02-15}}",
        "Lee, Ann. “MLA Style.” *Purdue Writing Lab*, 30 Sept. 2019, https://owl.purdue.edu/a.",
        id="page with date",
    ),
    # 5.116
    pytest.param(
        "@phdthesis{a, author = {Njus, Jesse}, title = {Performing the Passion}, school = {Northwestern}, year = 2010}",
        "Njus, Jesse. *Performing the Passion*. 2010. Northwestern, PhD dissertation.",
        id="thesis",
    ),
    pytest.param(
        "@mastersthesis{a, author = {Njus, Jesse}, title = {Performing the Passion}, school = {Northwestern}, "
        "year = 2010, url = {https://a.org/1}}",
        "Njus, Jesse. *Performing the Passion*. 2010. Northwestern, master’s thesis, https://a.org/1.",
        id="thesis in the net",
    ),
    pytest.param(
        "@techreport{a, author = {Lee, Ann}, title = {Reading Names}, institution = {RAND}, number = {12}, "
        "year = 1998}",
        "Lee, Ann. *Reading Names*. Technical report no. 12, RAND, 1998.",
        id="report",
    ),
    pytest.param(
        "@report{a, author = {{World Bank}}, title = {World Development Report}, institution = {World Bank}, "
        "year = 1998}",
        "*World Development Report*. World Bank, 1998.",
        id="report of the body that publishes it",
    ),
    # 5.38
    pytest.param(
        "@movie{a, director = {Miller, George}, title = {Mad Max: Fury Road}, publisher = {Warner Bros.}, "
        "date = {2015-05-14}}",
        "*Mad Max: Fury Road*. Directed by George Miller, Warner Bros., 2015.",
        id="film",
    ),
    pytest.param(
        "@dataset{a, author = {Lee, Ann}, title = {Names of rivers}, version = {2.1}, publisher = {Zenodo}, "
        "year = 2019, doi = {10.5281/zenodo.1}}",
        "Lee, Ann. “Names of Rivers.” Version 2.1, Zenodo, 2019, https://doi.org/10.5281/zenodo.1.",
        id="dataset",
    ),
    pytest.param(
        "@software{a, author = {{RStudio Team}}, title = {RStudio}, version = {v1.2}, publisher = {RStudio}, "
        "year = 2019}",
        "RStudio Team. *RStudio*. Version 1.2, RStudio, 2019.",
        id="software",
    ),
    pytest.param(
        "@online{a, author = {Lee, Ann}, title = {On names}, eprinttype = {arxiv}, eprint = {2101.00001}, "
        "date = {2021-01-02}, entrysubtype = {blog}, organization = {Onomastics}}",
        "Lee, Ann. “On Names.” *Onomastics*, 2 Jan. 2021.",
        id="blog",
    ),
    # 5.84-5.99: where a work is held
    pytest.param(
        "@unpublished{a, author = {Lee, Ann}, title = {Notes on rivers}, year = {1851}, library = {Houghton Library}, "
        "collection = {Lee Papers}, shelfmark = {MS Am 12}}",
        "Lee, Ann. “Notes on Rivers.” 1851, Houghton Library, Lee Papers, MS Am 12.",
        id="archive",
    ),
    pytest.param(
        "@unpublished{a, author = {Lee, Ann}, title = {Notes on rivers}, year = {circa 1850}, "
        "library = {Houghton Library}}",
        "Lee, Ann. “Notes on Rivers.” Circa 1850, Houghton Library.",
        id="circa at the head of an element",
    ),
    # 5.106
    pytest.param(
        "@article{a, author = {Blanchett, Cate}, title = {In Character}, titleaddon = {Interview by Ann Lee}, "
        "journal = {Film Notes}, volume = 3, year = 2006}",
        "Blanchett, Cate. “In Character.” Interview by Ann Lee. *Film Notes*, vol. 3, 2006.",
        id="interview",
    ),
    pytest.param(
        "@unpublished{a, author = {Atwood, Margaret}, title = {Silencing the Scream}, eventtitle = {MLA Convention}, "
        "eventdate = {1993-12-29}, venue = {Toronto}}",
        "Atwood, Margaret. “Silencing the Scream.” MLA Convention, 29 Dec. 1993, Toronto.",
        id="lecture",
    ),
    pytest.param(
        "@article{a, author = {Lee, Ann}, title = {On Names}, eprinttype = {arxiv}, eprint = {2101.00001}, "
        "year = 2021}",
        "Lee, Ann. “On Names.” arXiv:2101.00001, arXiv, 2021.",
        id="preprint",
    ),
    pytest.param("@misc{a, author = {Lee, Ann}}", "Lee, Ann.", id="author alone"),
    pytest.param("@misc{a, year = 1999}", "1999.", id="year alone"),
]


@pytest.mark.parametrize(("bib", "expected"), OTHERS)
def test_other_works(bib: str, expected: str) -> None:
    assert works_cited(bib) == [expected]
