"""Works as The Chicago Manual of Style 18 lists them: in the author-date list, and in the bibliography of notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.bib.source import Source
from refkit.library.file_library import FileLibrary
from refkit.styles.chicago import AUTHOR_DATE, NOTES
from refkit.styles.citing import Citing
from refkit.styles.listing import in_order, list_works, placed
from refkit.styles.manual import Manual
from refkit.styles.rich import Rich, plain
from refkit.styles.works import references_of


def _listed(bib: str, manual: Manual) -> list[str]:
    library = FileLibrary([Source("a.bib", bib.encode())])
    return [_marked(work.text) for work in list_works(references_of(library, range(len(library.entries))), manual)]


def _marked(words: Rich) -> str:
    """A text with asterisks around what is in italics."""
    return "".join(f"*{run.text}*" if "italic" in run.faces else run.text for run in words)


# bib, author-date, notes; empty where the work is not listed
WORKS = [
    # What must not be touched: names, capitals and words that are right as they are.
    pytest.param(
        "@book{k, author = {Ann Lee}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. Verso.",
        "Lee, Ann. *A Book*. Verso, 2006.",
        id="a plain book",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {a history of {iOS} and {NATO}}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A History of iOS and NATO*. Verso.",
        "Lee, Ann. *A History of iOS and NATO*. Verso, 2006.",
        id="capitals in braces",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {How arXiv and eLife Began}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *How arXiv and eLife Began*. Verso.",
        "Lee, Ann. *How arXiv and eLife Began*. Verso, 2006.",
        id="capitals inside a word",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {Die Sprache der Tiere und das Problem}, langid = {ngerman}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *Die Sprache der Tiere und das Problem*. Verso.",
        "Lee, Ann. *Die Sprache der Tiere und das Problem*. Verso, 2006.",
        id="a German title",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On Dialects}, journal = {Revue de linguistique et de philologie}, volume = 3, year = 1999, pages = {7}}",
        "Lee, Ann. 1999. “On Dialects.” *Revue de linguistique et de philologie* 3: 7.",
        "Lee, Ann. “On Dialects.” *Revue de linguistique et de philologie* 3 (1999): 7.",
        id="a French journal",
    ),
    pytest.param(
        "@book{k, author = {Лотман, Ю. М.}, title = {Структура художественного текста}, publisher = {Искусство}, year = {1970}}",
        "Лотман, Ю. М. 1970. *Структура художественного текста*. Искусство.",
        "Лотман, Ю. М. *Структура художественного текста*. Искусство, 1970.",
        id="a Russian title",
    ),
    pytest.param(
        "@book{k, author = {{World Bank and Friends}}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "World Bank and Friends. 2006. *A Book*. Verso.",
        "World Bank and Friends. *A Book*. Verso, 2006.",
        id="a body in braces",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, edition = {Rev. ed.}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. Rev. ed. Verso.",
        "Lee, Ann. *A Book*. Rev. ed. Verso, 2006.",
        id="an edition in words",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {J}, volume = 3, pages = {101}, year = 1999}",
        "Lee, Ann. 1999. “On X.” *J* 3: 101.",
        "Lee, Ann. “On X.” *J* 3 (1999): 101.",
        id="one page",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, publisher = {arXiv}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. arXiv.",
        "Lee, Ann. *A Book*. arXiv, 2006.",
        id="a publisher with a small letter",
    ),
    # 13.74-13.86: names.
    pytest.param(
        "@book{k, author = {Strunk, Jr., William and White, E.B.}, title = {The Elements of Style}, edition = {4th}, publisher = {Longman}, year = {2000}}",
        "Strunk, William, Jr., and E. B. White. 2000. *The Elements of Style*. 4th ed. Longman.",
        "Strunk, William, Jr., and E. B. White. *The Elements of Style*. 4th ed. Longman, 2000.",
        id="two authors",
    ),
    pytest.param(
        "@book{k, author = {A, Ann and B, Bob and C, Cem and D, Dan and E, Eve and F, Fay}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "A, Ann, Bob B, Cem C, Dan D, Eve E, and Fay F. 2006. *A Book*. Verso.",
        "A, Ann, Bob B, Cem C, Dan D, Eve E, and Fay F. *A Book*. Verso, 2006.",
        id="six authors",
    ),
    pytest.param(
        "@book{k, author = {A, Ann and B, Bob and C, Cem and D, Dan and E, Eve and F, Fay and G, Gus}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "A, Ann, Bob B, Cem C, et al. 2006. *A Book*. Verso.",
        "A, Ann, Bob B, Cem C, et al. *A Book*. Verso, 2006.",
        id="seven authors",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann and others}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann et al. 2006. *A Book*. Verso.",
        "Lee, Ann et al. *A Book*. Verso, 2006.",
        id="and others behind one",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann and Roe, Bob and others}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann, Bob Roe, et al. 2006. *A Book*. Verso.",
        "Lee, Ann, Bob Roe, et al. *A Book*. Verso, 2006.",
        id="and others behind two",
    ),
    pytest.param(
        "@book{k, author = {Cornelis de Vooys}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Vooys, Cornelis de. 2006. *A Book*. Verso.",
        "Vooys, Cornelis de. *A Book*. Verso, 2006.",
        id="a particle",
    ),
    pytest.param(
        "@book{k, author = {al-Khalili, Jim}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Khalili, Jim al-. 2006. *A Book*. Verso.",
        "Khalili, Jim al-. *A Book*. Verso, 2006.",
        id="the Arabic article",
    ),
    pytest.param(
        "@collection{k, editor = {Lee, Ann}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann, ed. 2006. *A Book*. Verso.",
        "Lee, Ann, ed. *A Book*. Verso, 2006.",
        id="an editor",
    ),
    pytest.param(
        "@collection{k, editor = {Lee, Ann and Roe, Bob}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann, and Bob Roe, eds. 2006. *A Book*. Verso.",
        "Lee, Ann, and Bob Roe, eds. *A Book*. Verso, 2006.",
        id="two editors",
    ),
    pytest.param(
        "@book{k, translator = {Lee, Ann}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann, trans. 2006. *A Book*. Verso.",
        "Lee, Ann, trans. *A Book*. Verso, 2006.",
        id="a translator alone",
    ),
    pytest.param(
        "@book{k, editor = {Lee, Ann}, editortype = {compiler}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann, comp. 2006. *A Book*. Verso.",
        "Lee, Ann, comp. *A Book*. Verso, 2006.",
        id="a compiler",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, editor = {Roe, Bob}, translator = {Roe, Bob}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. Edited and translated by Bob Roe. Verso.",
        "Lee, Ann. *A Book*. Edited and translated by Bob Roe. Verso, 2006.",
        id="editor and translator in one",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, editor = {Roe, Bob}, translator = {Poe, Cem}, title = {A Book}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. Edited by Bob Roe. Translated by Cem Poe. Verso.",
        "Lee, Ann. *A Book*. Edited by Bob Roe. Translated by Cem Poe. Verso, 2006.",
        id="edited and translated by two",
    ),
    pytest.param(
        "@book{k, title = {The Chicago Manual of Style}, edition = 17, publisher = {Verso}, year = {2006}}",
        "*The Chicago Manual of Style*. 2006. 17th ed. Verso.",
        "*The Chicago Manual of Style*. 17th ed. Verso, 2006.",
        id="no author",
    ),
    # 13.87-13.101, 8.160: titles.
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {walking through the fields toward home: up the hill or down}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *Walking Through the Fields Toward Home: Up the Hill or Down*. Verso.",
        "Lee, Ann. *Walking Through the Fields Toward Home: Up the Hill or Down*. Verso, 2006.",
        id="long prepositions are capital",
    ),
    pytest.param(
        "@incollection{k, author = {Lee, Ann}, title = {What now?}, booktitle = {Is It True?}, editor = {Roe, Bob}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. “What Now?” In *Is It True?*, edited by Bob Roe. Verso.",
        "Lee, Ann. “What Now?” In *Is It True?*, edited by Bob Roe. Verso, 2006.",
        id="a title with a question mark",
    ),
    pytest.param(
        '@article{k, author = {Lee, Ann}, title = {Reading "The Raven"}, journal = {J}, volume = 1, year = 1983}',
        "Lee, Ann. 1983. “Reading ‘The Raven.’” *J* 1.",
        "Lee, Ann. “Reading ‘The Raven.’” *J* 1 (1983).",
        id="quotation marks in quotation marks",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {Reading ``The Raven''}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *Reading “The Raven.”* Verso.",
        "Lee, Ann. *Reading “The Raven.”* Verso, 2006.",
        id="quotation marks in italics",
    ),
    pytest.param(
        r"@article{k, author = {Lee, Ann}, title = {Racism in \emph{Emma}}, journal = {J}, volume = 1, year = 1983}",
        "Lee, Ann. 1983. “Racism in *Emma*.” *J* 1.",
        "Lee, Ann. “Racism in *Emma*.” *J* 1 (1983).",
        id="a book in the title of an article",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {Anguish}, origtitle = {Angst vor dem Leben}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *Anguish*. Verso. Originally published as *Angst vor dem Leben*.",
        "Lee, Ann. *Anguish*. Verso, 2006. Originally published as *Angst vor dem Leben*.",
        id="a first title",
    ),
    # 14.8-14.26: parts of books, volumes, series.
    pytest.param(
        "@incollection{k, author = {Lee, Ann}, title = {A Part}, booktitle = {A Whole}, editor = {Roe, Bob}, pages = {11--45}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. “A Part.” In *A Whole*, edited by Bob Roe. Verso.",
        "Lee, Ann. “A Part.” In *A Whole*, edited by Bob Roe. Verso, 2006.",
        id="a chapter goes without pages",
    ),
    pytest.param(
        "@incollection{k, author = {Lee, Ann}, title = {A Part}, booktitle = {A Whole}, chapter = 7, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. “A Part.” Chap. 7 in *A Whole*. Verso.",
        "Lee, Ann. “A Part.” Chap. 7 in *A Whole*. Verso, 2006.",
        id="a numbered chapter",
    ),
    pytest.param(
        "@incollection{k, author = {Lee, Ann}, title = {A Word Before}, type = {Introduction}, booktitle = {A Whole}, bookauthor = {Roe, Bob}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. “A Word Before.” Introduction to *A Whole*, by Bob Roe. Verso.",
        "Lee, Ann. “A Word Before.” Introduction to *A Whole*, by Bob Roe. Verso, 2006.",
        id="an introduction",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {Master of the Senate}, maintitle = {The Years}, volume = 3, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *Master of the Senate*. Vol. 3 of *The Years*. Verso.",
        "Lee, Ann. *The Years*. Vol. 3, *Master of the Senate*. Verso, 2006.",
        id="a volume with a title",
    ),
    pytest.param(
        "@incollection{k, author = {Lee, Ann}, title = {A Part}, booktitle = {Clause Structure}, maintitle = {Typology}, volume = 1, editor = {Roe, Bob}, edition = 2, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. “A Part.” In *Clause Structure*, 2nd ed., edited by Bob Roe, vol. 1 of *Typology*. Verso.",
        "Lee, Ann. “A Part.” In *Typology*, 2nd ed., vol. 1, *Clause Structure*, edited by Bob Roe. Verso, 2006.",
        id="a part of such a volume",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {Capital}, translator = {Roe, Bob}, volume = {II}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *Capital*. Translated by Bob Roe. Vol. 2. Verso.",
        "Lee, Ann. *Capital*. Vol. 2, translated by Bob Roe. Verso, 2006.",
        id="a volume without a title",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {Letters}, volumes = 3, publisher = {Verso}, date = {1948/1953}}",
        "Lee, Ann. 1948–1953. *Letters*. 3 vols. Verso.",
        "Lee, Ann. *Letters*. 3 vols. Verso, 1948–1953.",
        id="volumes",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, series = {Small Studies}, number = 4, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. Small Studies 4. Verso.",
        "Lee, Ann. *A Book*. Small Studies 4. Verso, 2006.",
        id="a series",
    ),
    # 14.16: reprints.
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, origdate = {1850}, publisher = {Verso}, date = {1990}}",
        "Lee, Ann. (1850) 1990. *A Book*. Verso.",
        "Lee, Ann. *A Book*. 1850. Reprint, Verso, 1990.",
        id="a reprint",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, year = {1990 [1850]}, publisher = {Verso}}",
        "Lee, Ann. (1850) 1990. *A Book*. Verso.",
        "Lee, Ann. *A Book*. 1850. Reprint, Verso, 1990.",
        id="two years in one field",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, origdate = {1850}, origpublisher = {Murray}, publisher = {Verso}, date = {1990}}",
        "Lee, Ann. (1850) 1990. *A Book*. Murray. Reprint, Verso.",
        "Lee, Ann. *A Book*. Murray, 1850. Reprint, Verso, 1990.",
        id="of another publisher",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, translator = {Roe, Bob}, origdate = {1850}, publisher = {Verso}, date = {1990}}",
        "Lee, Ann. (1850) 1990. *A Book*. Translated by Bob Roe. Verso.",
        "Lee, Ann. *A Book*. Translated by Bob Roe. 1850; Verso, 1990.",
        id="a translation is none",
    ),
    # 14.30-14.44: publisher and date.
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, address = {London}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. Verso.",
        "Lee, Ann. *A Book*. Verso, 2006.",
        id="no place",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, address = {London}, year = 1789}",
        "Lee, Ann. 1789. *A Book*. London.",
        "Lee, Ann. *A Book*. London, 1789.",
        id="a place without a publisher",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, publisher = {Verso}}",
        "Lee, Ann. n.d. *A Book*. Verso.",
        "Lee, Ann. *A Book*. Verso, n.d.",
        id="no date",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, year = {[1855?]}, publisher = {Verso}}",
        "Lee, Ann. [1855?]. *A Book*. Verso.",
        "Lee, Ann. *A Book*. Verso, [1855?].",
        id="a guessed year",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, date = {199X}, publisher = {Verso}}",
        "Lee, Ann. 1990s. *A Book*. Verso.",
        "Lee, Ann. *A Book*. Verso, 1990s.",
        id="a decade",
    ),
    pytest.param(
        "@unpublished{k, author = {Lee, Ann}, title = {A Roll}, year = {ca. 1400}, library = {British Library}}",
        "Lee, Ann. ca. 1400. “A Roll.” British Library.",
        "Lee, Ann. “A Roll.” ca. 1400. British Library.",
        id="about a year",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, year = {forthcoming}, publisher = {Verso}}",
        "Lee, Ann. Forthcoming. *A Book*. Verso.",
        "Lee, Ann. *A Book*. Verso, forthcoming.",
        id="forthcoming",
    ),
    # 14.70-14.97: periodicals.
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {The Journal}, volume = 61, number = 1, pages = {113--138}, month = may, year = 2002}",
        "Lee, Ann. 2002. “On X.” *The Journal* 61 (1): 113–38.",
        "Lee, Ann. “On X.” *The Journal* 61, no. 1 (2002): 113–38.",
        id="volume and number",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {J}, volume = 61, pages = {1496--1504}, date = {2002-21}}",
        "Lee, Ann. 2002. “On X.” *J* 61 (Spring): 1496–504.",
        "Lee, Ann. “On X.” *J* 61 (Spring 2002): 1496–504.",
        id="a volume alone with its season",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {J}, number = 16, pages = {3--18}, year = 1989}",
        "Lee, Ann. 1989. “On X.” *J*, no. 16: 3–18.",
        "Lee, Ann. “On X.” *J*, no. 16 (1989): 3–18.",
        id="a number alone",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {J}, series = 2, volume = 42, pages = {230--265}, year = 1937}",
        "Lee, Ann. 1937. “On X.” *J*, 2nd ser., vol. 42: 230–65.",
        "Lee, Ann. “On X.” *J*, 2nd ser., vol. 42 (1937): 230–65.",
        id="a series of a journal",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {J}, volume = 5, number = 2, eid = {e1234}, year = 2020, doi = {https://doi.org/10.1/x}}",
        "Lee, Ann. 2020. “On X.” *J* 5 (2): e1234. https://doi.org/10.1/x.",
        "Lee, Ann. “On X.” *J* 5, no. 2 (2020): e1234. https://doi.org/10.1/x.",
        id="an article number",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journal = {J}, doi = {10.1/x}, date = {2024-03-05}}",
        "Lee, Ann. 2024. “On X.” *J*, ahead of print, March 5. https://doi.org/10.1/x.",
        "Lee, Ann. “On X.” *J*, ahead of print, March 5, 2024. https://doi.org/10.1/x.",
        id="ahead of print",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, journaltitle = {J}, issuetitle = {Letters}, volume = 5, number = 2, year = 2020}",
        "Lee, Ann. 2020. “On X.” In “Letters.” Special issue, *J* 5 (2).",
        "Lee, Ann. “On X.” In “Letters.” Special issue, *J* 5, no. 2 (2020).",
        id="a special issue",
    ),
    pytest.param(
        "@article{k, author = {Lee, Ann}, title = {On X}, translator = {Fox, Bob}, journaltitle = {J}, issuetitle = {Letters}, editor = {Roe, Jo}, volume = 5, year = 2020}",
        "Lee, Ann. 2020. “On X.” Translated by Bob Fox. In “Letters,” edited by Jo Roe. Special issue, *J* 5.",
        "Lee, Ann. “On X.” Translated by Bob Fox. In “Letters,” edited by Jo Roe. Special issue, *J* 5 (2020).",
        id="a translated article of a special issue",
    ),
    pytest.param(
        "@article{k, entrysubtype = {magazine}, author = {Lee, Ann}, title = {On X}, journal = {Time}, date = {2020-04-05}, pages = {3--4}}",
        "Lee, Ann. 2020. “On X.” *Time*, April 5.",
        "Lee, Ann. “On X.” *Time*, April 5, 2020.",
        id="a magazine",
    ),
    pytest.param(
        "@article{k, entrysubtype = {newspaper}, title = {Titanic Sinks}, journal = {The New York Times}, date = {1912-04-16}, pages = {A1}}",
        "*The New York Times*. 1912. “Titanic Sinks.” April 16.",
        "*The New York Times*. “Titanic Sinks.” April 16, 1912.",
        id="an unsigned newspaper article",
    ),
    pytest.param(
        r"@article{k, author = {Lee, Ann}, title = {Review of \emph{The Iliad}, by Homer}, journal = {J}, volume = 3, number = 2, pages = {101--108}, year = 1999}",
        "Lee, Ann. 1999. Review of *The Iliad*, by Homer. *J* 3 (2): 101–8.",
        "Lee, Ann. Review of *The Iliad*, by Homer. *J* 3, no. 2 (1999): 101–8.",
        id="a review",
    ),
    pytest.param(
        r"@article{k, title = {Review of \emph{The Iliad}, by Homer}, journal = {J}, volume = 3, number = 2, pages = {101--108}, year = 1999}",
        "*J*. 1999. Unsigned review of *The Iliad*, by Homer. Vol. 3 (2): 101–8.",
        "*J*. Unsigned review of *The Iliad*, by Homer. 1999, vol. 3, no. 2: 101–8.",
        id="an unsigned review",
    ),
    pytest.param(
        "@misc{k, author = {Lee, Ann}, title = {On X}, eprint = {1234.5678}, archiveprefix = {arXiv}, year = 2022}",
        "Lee, Ann. 2022. “On X.” arXiv:1234.5678. Preprint, arXiv.",
        "Lee, Ann. “On X.” arXiv:1234.5678. Preprint, arXiv, 2022.",
        id="a preprint",
    ),
    # 14.104-14.169: the net, theses, reports, papers, archives, films.
    pytest.param(
        "@online{k, author = {{Yale University}}, title = {About Yale}, url = {https://yale.edu}, urldate = {2020-01-02}}",
        "Yale University. n.d. “About Yale.” Accessed January 2, 2020. https://yale.edu.",
        "Yale University. “About Yale.” Accessed January 2, 2020. https://yale.edu.",
        id="a page without a date",
    ),
    pytest.param(
        "@online{k, author = {Lee, Ann}, title = {On Yale}, organization = {Yale News}, date = {2020-01-02}, url = {https://yale.edu}, urldate = {2021-05-06}}",
        "Lee, Ann. 2020. “On Yale.” Yale News, January 2. https://yale.edu.",
        "Lee, Ann. “On Yale.” Yale News, January 2, 2020. https://yale.edu.",
        id="a page with a date",
    ),
    pytest.param(
        "@online{k, entrysubtype = {blog}, author = {Lee, Ann}, title = {On Time}, maintitle = {Slow News}, date = {2020-01-02}, url = {https://slow.org}}",
        "Lee, Ann. 2020. “On Time.” *Slow News*, January 2. https://slow.org.",
        "Lee, Ann. “On Time.” *Slow News*, January 2, 2020. https://slow.org.",
        id="a blog",
    ),
    pytest.param(
        "@online{k, entrysubtype = {tweet}, author = {Lee, Ann}, title = {four more years}, organization = {Twitter}, date = {2012-11-06}, url = {https://t.co/1}}",
        "Lee, Ann. 2012. “four more years.” Twitter, November 6. https://t.co/1.",
        "",
        id="a post",
    ),
    pytest.param(
        "@inreference{k, author = {Lee, Ann}, title = {Lisbon}, booktitle = {Encyclopedia of Cities}, edition = 2, editor = {Roe, Bob}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. “Lisbon.” In *Encyclopedia of Cities*, 2nd ed., edited by Bob Roe. Verso.",
        "Lee, Ann. “Lisbon.” In *Encyclopedia of Cities*, 2nd ed., edited by Bob Roe. Verso, 2006.",
        id="an encyclopedia entry",
    ),
    pytest.param(
        "@phdthesis{k, author = {Lee, Ann}, title = {A Study}, school = {Yale University}, type = {Ph.D. dissertation}, year = 1999}",
        "Lee, Ann. 1999. “A Study.” PhD diss., Yale University.",
        "Lee, Ann. “A Study.” PhD diss., Yale University, 1999.",
        id="a PhD thesis",
    ),
    pytest.param(
        "@mastersthesis{k, author = {Lee, Ann}, title = {A Study}, school = {Yale University}, year = 1999}",
        "Lee, Ann. 1999. “A Study.” Master’s thesis, Yale University.",
        "Lee, Ann. “A Study.” Master’s thesis, Yale University, 1999.",
        id="a master's thesis",
    ),
    pytest.param(
        "@techreport{k, author = {{World Bank}}, title = {A Report}, number = {12}, institution = {World Bank}, year = 2001}",
        "World Bank. 2001. *A Report*. Technical Report No. 12. World Bank.",
        "World Bank. *A Report*. Technical Report No. 12. World Bank, 2001.",
        id="a report",
    ),
    pytest.param(
        "@inproceedings{k, author = {Lee, Ann}, title = {On X}, booktitle = {Proceedings of ACL}, pages = {3--9}, year = 2003}",
        "Lee, Ann. 2003. “On X.” *Proceedings of ACL*, 3–9.",
        "Lee, Ann. “On X.” *Proceedings of ACL*, 2003, 3–9.",
        id="a printed paper",
    ),
    pytest.param(
        "@inproceedings{k, author = {Lee, Ann}, title = {On X}, booktitle = {Proceedings of ACL}, editor = {Roe, Bob}, pages = {3--9}, publisher = {ACL}, year = 2003}",
        "Lee, Ann. 2003. “On X.” In *Proceedings of ACL*, edited by Bob Roe. ACL.",
        "Lee, Ann. “On X.” In *Proceedings of ACL*, edited by Bob Roe. ACL, 2003.",
        id="an edited paper",
    ),
    pytest.param(
        "@inproceedings{k, author = {Lee, Ann}, title = {On X}, booktitle = {Proceedings of ACL}, pages = {3--9}, publisher = {ACL}, year = 2003}",
        "Lee, Ann. 2003. “On X.” In *Proceedings of ACL*. ACL.",
        "Lee, Ann. “On X.” In *Proceedings of ACL*. ACL, 2003.",
        id="a paper in a book of proceedings",
    ),
    pytest.param(
        "@unpublished{k, author = {Lee, Ann}, title = {On X}, eventtitle = {MLA Convention}, venue = {Boston}, eventdate = {2013-01-05}, date = {2013}}",
        "Lee, Ann. 2013. “On X.” MLA Convention, January 5, 2013, Boston.",
        "Lee, Ann. “On X.” MLA Convention, January 5, 2013, Boston.",
        id="a lecture",
    ),
    pytest.param(
        "@misc{k, author = {Lee, Ann}, title = {Letter to Bob Roe}, date = {1935-04-05}, library = {Beinecke Library}, collection = {Lee Papers}, shelfmark = {box 3}}",
        "Lee, Ann. 1935. “Letter to Bob Roe.” April 5. Box 3. Lee Papers. Beinecke Library.",
        "Lee, Ann. “Letter to Bob Roe.” April 5, 1935. Box 3. Lee Papers. Beinecke Library.",
        id="a manuscript in an archive",
    ),
    pytest.param(
        "@unpublished{k, author = {Lee, Ann}, title = {On X}, note = {}, year = 2006}",
        "Lee, Ann. 2006. “On X.” Unpublished manuscript.",
        "Lee, Ann. “On X.” Unpublished manuscript. 2006.",
        id="an unpublished manuscript",
    ),
    pytest.param(
        "@interview{k, author = {Lee, Ann}, title = {On Life}, interviewer = {Roe, Bob}, date = {1999-03-04}}",
        "",
        "",
        id="an interview that nobody can find",
    ),
    pytest.param(
        "@interview{k, author = {Lee, Ann}, title = {On Life}, interviewer = {Roe, Bob}, publisher = {BBC}, date = {1999-03-04}}",
        "Lee, Ann. 1999. “On Life.” Interview by Bob Roe. BBC, March 4.",
        "Lee, Ann. “On Life.” Interview by Bob Roe. BBC, March 4, 1999.",
        id="an interview",
    ),
    pytest.param(
        "@inreference{k, title = {Lisbon}, booktitle = {Encyclopedia of Cities}, url = {https://x.org}, date = {1999-04-05}}",
        "*Encyclopedia of Cities*. 1999. “Lisbon.” April 5. https://x.org.",
        "",
        id="an unsigned entry in the net",
    ),
    pytest.param(
        "@movie{k, director = {Kubrick, Stanley}, title = {The Shining}, publisher = {Warner Bros.}, year = 1980}",
        "Kubrick, Stanley, dir. 1980. *The Shining*. Warner Bros.",
        "Kubrick, Stanley, dir. *The Shining*. Warner Bros., 1980.",
        id="a film",
    ),
    pytest.param(
        "@audio{k, entrysubtype = {podcast}, author = {Koenig, Sarah}, title = {The Alibi}, booktitle = {Serial}, number = 1, publisher = {WBEZ}, date = {2014-10-03}, url = {https://serial.org}}",
        "Koenig, Sarah. 2014. *Serial*. Episode 1, “The Alibi.” WBEZ, October 3. https://serial.org.",
        "Koenig, Sarah. *Serial*. Episode 1, “The Alibi.” WBEZ, October 3, 2014. https://serial.org.",
        id="an episode of a podcast",
    ),
    pytest.param(
        "@audio{k, entrysubtype = {podcast}, title = {The Alibi}, booktitle = {Serial}, number = 1, publisher = {WBEZ}, date = {2014-10-03}}",
        "*Serial*. 2014. Episode 1, “The Alibi.” Aired October 3, on WBEZ.",
        "*Serial*. Episode 1, “The Alibi.” Aired October 3, 2014, on WBEZ.",
        id="an episode that was aired",
    ),
    pytest.param(
        "@dataset{k, author = {Lee, Ann}, title = {Numbers}, publisher = {Zenodo}, version = {1.2}, date = {2020-05-06}, doi = {10.5281/zenodo.1}}",
        "Lee, Ann. 2020. “Numbers.” Version 1.2. Zenodo, May 6. https://doi.org/10.5281/zenodo.1.",
        "Lee, Ann. “Numbers.” Version 1.2. Zenodo, May 6, 2020. https://doi.org/10.5281/zenodo.1.",
        id="a data set",
    ),
    pytest.param(
        "@software{k, author = {Lee, Ann}, title = {Tool}, version = {2.0}, publisher = {GitHub}, date = {2020-05-06}, url = {https://tool.org}}",
        "Lee, Ann. 2020. *Tool*. V. 2.0. GitHub, released May 6. https://tool.org.",
        "Lee, Ann. *Tool*. V. 2.0. GitHub, released May 6, 2020. https://tool.org.",
        id="software",
    ),
    pytest.param(
        "@software{k, author = {Lee, Ann}, title = {Tool}, version = {v2.0}, publisher = {GitHub}, date = {2020}}",
        "Lee, Ann. 2020. *Tool*. V. 2.0. GitHub.",
        "Lee, Ann. *Tool*. V. 2.0. GitHub, released 2020.",
        id="software of a year",
    ),
    pytest.param(
        "@patent{k, author = {Lee, Ann}, title = {Improved Mouse Trap}, number = {123}, type = {patentus}, date = {1999-03-04}}",
        "Lee, Ann. 1999. Improved mouse trap. US Patent 123, issued March 4, 1999.",
        "Lee, Ann. Improved mouse trap. US Patent 123, issued March 4, 1999.",
        id="a patent",
    ),
    pytest.param(
        "@legislation{k, title = {Civil Rights Act of 1964}, number = {88-352}, date = {1964-07-02}}",
        "Civil Rights Act of 1964, Pub. L. No. 88-352 (1964).",
        "Civil Rights Act of 1964, Pub. L. No. 88-352 (1964).",
        id="a law",
    ),
    pytest.param(
        "@book{k, author = {Lee, Ann}, title = {A Book}, addendum = {reprinted 2010}, url = {https://verso.com}, publisher = {Verso}, year = {2006}}",
        "Lee, Ann. 2006. *A Book*. Verso. Reprinted 2010. https://verso.com.",
        "Lee, Ann. *A Book*. Verso, 2006. Reprinted 2010. https://verso.com.",
        id="an addendum",
    ),
]


@pytest.mark.parametrize(("bib", "author_date", "notes"), WORKS)
def test_works(bib: str, author_date: str, notes: str) -> None:
    assert ("".join(_listed(bib, AUTHOR_DATE)), "".join(_listed(bib, NOTES))) == (author_date, notes)


SHELF = """
@book{later, author = {Lee, Ann}, title = {The Apple}, year = 2004}
@book{earlier, author = {Lee, Ann}, title = {Zebras}, year = 1999}
@book{same, author = {Lee, Ann}, title = {Bears}, year = 2004}
@book{range, author = {Lee, Ann}, title = {Cats}, date = {2004/2006}}
@book{reprint, author = {Lee, Ann}, title = {Dogs}, origdate = {1850}, date = {2004}}
@book{undated, author = {Lee, Ann}, title = {Eels}}
@book{coming, author = {Lee, Ann}, title = {Foxes}, year = {forthcoming}}
@book{coming2, author = {Lee, Ann}, title = {Gnus}, year = {forthcoming}}
@book{article, author = {al-Khalili, Jim}, title = {Hens}, year = 2001}
@book{anonymous, title = {A Jay}, year = 2001}
@book{anonymous2, title = {Jays}, year = 2001}
@book{set, author = {Moe, Cem}, title = {The Set}, volumes = 2, year = 2001}
@book{volume, author = {Moe, Cem}, title = {A Volume}, maintitle = {The Set}, volume = 2, year = 2001}
"""


def test_order_by_year_and_letters() -> None:
    """13.112-13.114: no dashes; letters only where the citation would be the same; n.d. and forthcoming at the end."""
    assert _listed(SHELF, AUTHOR_DATE) == [
        "*A Jay*. 2001.",
        "*Jays*. 2001.",
        "Khalili, Jim al-. 2001. *Hens*.",
        "Lee, Ann. 1999. *Zebras*.",
        "Lee, Ann. 2004a. *The Apple*.",
        "Lee, Ann. 2004b. *Bears*.",
        "Lee, Ann. (1850) 2004. *Dogs*.",
        "Lee, Ann. 2004–2006. *Cats*.",
        "Lee, Ann. n.d. *Eels*.",
        "Lee, Ann. Forthcoming-a. *Foxes*.",
        "Lee, Ann. Forthcoming-b. *Gnus*.",
        "Moe, Cem. 2001a. *The Set*. 2 vols.",
        "Moe, Cem. 2001b. *A Volume*. Vol. 2 of *The Set*.",
    ]


def test_order_by_title() -> None:
    """13.70: without articles; a volume stands behind its set (14.21)."""
    assert [line.split(". ", 1)[1] for line in _listed(SHELF, NOTES)] == [
        "2001.",
        "2001.",
        "*Hens*. 2001.",
        "*The Apple*. 2004.",
        "*Bears*. 2004.",
        "*Cats*. 2004–2006.",
        "*Dogs*. 1850. Reprint, 2004.",
        "*Eels*. n.d.",
        "*Foxes*. Forthcoming.",
        "*Gnus*. Forthcoming.",
        "*Zebras*. 1999.",
        "*The Set*. 2 vols. 2001.",
        "*The Set*. Vol. 2, *A Volume*. 2001.",
    ]


def test_citations() -> None:
    """13.110-13.128"""
    library = FileLibrary([Source("a.bib", SHELF.encode())])
    references = references_of(library, range(len(library.entries)))
    citing = Citing(placed(in_order(references, AUTHOR_DATE), AUTHOR_DATE), AUTHOR_DATE)
    keys = ("later", "same", "reprint", "undated", "coming", "anonymous")
    assert [plain(citing.parenthesis(key, "113-138")) for key in keys] == [
        "(Lee 2004a, 113–38)",
        "(Lee 2004b, 113–38)",
        "(Lee [1850] 2004, 113–38)",
        "(Lee n.d., 113–38)",
        "(Lee forthcoming-a, 113–38)",
        "(Jay 2001, 113–38)",
    ]


@pytest.mark.parametrize("manual", [AUTHOR_DATE, NOTES], ids=["author-date", "notes"])
@pytest.mark.parametrize(
    "bib",
    [
        pytest.param("@book{k}", id="no fields"),
        pytest.param("@misc{k, title = {<script>alert(1)</script>}}", id="script"),
        pytest.param("@book{k, title = {a {b}, author = {{{}", id="braces"),
        pytest.param('@article{k, title = {“}, journal = {"}, year = {–}, pages = {-}, number = {,}}', id="marks"),
        pytest.param("@book{k, author = {and and , and}, editor = {,}, year = {/}}", id="names of nothing"),
        pytest.param("@book{k, date = {2004/}, origdate = {/1900}, edition = {99999999999999999999}}", id="open dates"),
        pytest.param("@patent{k, date = {..}}@legislation{l}@audio{m, number = {}}", id="types of nothing"),
    ],
)
def test_whatever_the_fields_hold(bib: str, manual: Manual) -> None:
    assert len(_listed(bib, manual)) == bib.count("@")


_TYPES = (
    "article book incollection inproceedings inreference misc online thesis report patent audio unpublished".split()
)
_FIELDS = (
    "author editor title booktitle maintitle journal year date origdate volume number pages series type note".split()
)


@given(
    st.sampled_from(_TYPES),
    st.dictionaries(st.sampled_from(_FIELDS), st.text(st.sampled_from("aZ1 ,.-/{}\\“”‘?!:&~"), max_size=12)),
)
def test_never_raises(entry_type: str, fields: dict[str, str]) -> None:
    bib = f"@{entry_type}{{k, {', '.join(f'{name} = {{{value}}}' for name, value in fields.items())}}}"
    for manual in (AUTHOR_DATE, NOTES):
        _listed(bib, manual)
