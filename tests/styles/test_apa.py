"""The reference list of APA 7: an entry of a library, and the line that the manual has for it.

Most rows are made after the examples of the manual's chapter 10; `*` marks italics.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refkit
from refkit.library.bib.written import RawEntry
from refkit.styles.apa import APA
from refkit.styles.citing import Citing
from refkit.styles.listing import in_order, list_works, placed
from refkit.styles.reading import read_reference
from refkit.styles.rich import Rich, plain
from refkit.styles.works import references_of


class Row(NamedTuple):
    id: str
    entry: str
    line: str


UNTOUCHED = [
    # 9.38: titles in other languages keep their capitals
    Row(
        "german-title",
        "@book{k, author={Weber, Max}, title={Wirtschaft und Gesellschaft}, publisher={Mohr}, year=1922}",
        "Weber, M. (1922). *Wirtschaft und Gesellschaft*. Mohr.",
    ),
    # 6.17: what is in braces is a name
    Row(
        "protected",
        "@book{k, author={Ali, Ann}, title={The {Cold War} in {Latin America}}, publisher={Verso}, year=2001}",
        "Ali, A. (2001). *The Cold War in Latin America*. Verso.",
    ),
    # 6.17: a title in sentence case stays as it is
    Row(
        "sentence-case",
        "@article{k, author={Ali, Ann}, title={The schools of Hegel in postwar France}, journal={Mind}, volume=3, year=2001}",
        "Ali, A. (2001). The schools of Hegel in postwar France. *Mind*, *3*.",
    ),
    # 9.25: a periodical is called as it calls itself
    Row(
        "journal-of-small-letters",
        "@article{k, author={Ali, Ann}, title={Cells}, journal={eLife}, volume=3, year=2001}",
        "Ali, A. (2001). Cells. *eLife*, *3*.",
    ),
    # 9.11: a body is not inverted
    Row(
        "corporate",
        "@book{k, author={{World Bank and Partners}}, title={Growth}, publisher={Oxford University Press}, year=2001}",
        "World Bank and Partners. (2001). *Growth*. Oxford University Press.",
    ),
    # 9.5: no second period
    Row(
        "question",
        "@article{k, author={Ali, Ann}, title={What is art?}, journal={Mind}, volume=3, year=2001}",
        "Ali, A. (2001). What is art? *Mind*, *3*.",
    ),
    # 9.5: an abbreviation ends the element
    Row(
        "publisher-with-period",
        "@book{k, author={Ali, Ann}, title={Art}, publisher={Wiley {\\&} Sons, Inc.}, year=2001}",
        "Ali, A. (2001). *Art*. Wiley & Sons, Inc.",
    ),
    # 9.35: nothing behind a DOI
    Row(
        "doi-with-period-in-it",
        "@book{k, author={Ali, Ann}, title={Art}, publisher={Verso}, year=2001, doi={10.1000/a.b}, url={http://x.org}}",
        "Ali, A. (2001). *Art*. Verso. https://doi.org/10.1000/a.b",
    ),
]

AUTHORS = [
    # 9.8: initials with spaces, hyphens kept
    Row(
        "initials",
        "@book{k, author={Tolkien, J.R.R. and Sartre, Jean-Paul}, title={Art}, publisher={Verso}, year=2001}",
        "Tolkien, J. R. R., & Sartre, J.-P. (2001). *Art*. Verso.",
    ),
    # 9.8: the ampersand before the last of three
    Row(
        "three",
        "@book{k, author={Ali, Ann and Bo, Ben and Cy, Cid}, title={Art}, publisher={Verso}, year=2001}",
        "Ali, A., Bo, B., & Cy, C. (2001). *Art*. Verso.",
    ),
    # 9.8: twenty are all named
    Row(
        "twenty",
        f"@book{{k, author={{{' and '.join(f'{c}a, {c}' for c in 'ABCDEFGHIJKLMNOPQRST')}}}, title={{Art}}, year=2001}}",
        f"{', '.join(f'{c}a, {c}.' for c in 'ABCDEFGHIJKLMNOPQRS')}, & Ta, T. (2001). *Art*.",
    ),
    # 9.8: of twenty-one the first nineteen and the last
    Row(
        "twenty-one",
        f"@book{{k, author={{{' and '.join(f'{c}a, {c}' for c in 'ABCDEFGHIJKLMNOPQRSTU')}}}, title={{Art}}, year=2001}}",
        f"{', '.join(f'{c}a, {c}.' for c in 'ABCDEFGHIJKLMNOPQRS')}, . . . Ua, U. (2001). *Art*.",
    ),
    # 9.8: particles belong to the surname
    Row(
        "particle",
        "@book{k, author={Simone de Beauvoir}, title={Le deuxi{\\`e}me sexe}, publisher={Gallimard}, year=1949}",
        "de Beauvoir, S. (1949). *Le deuxième sexe*. Gallimard.",
    ),
    # 9.8: suffixes stand behind the initials
    Row(
        "suffix",
        "@book{k, author={King, Jr., Martin Luther}, title={Strength to Love}, publisher={Harper}, year=1963}",
        "King, M. L., Jr. (1963). *Strength to love*. Harper.",
    ),
    Row(
        "others",
        "@book{k, author={Ali, Ann and others}, title={Art}, publisher={Verso}, year=2001}",
        "Ali, A., et al. (2001). *Art*. Verso.",
    ),
    # 9.10: editors, one and several
    Row(
        "editor",
        "@collection{k, editor={Ali, Ann}, title={Art}, publisher={Verso}, year=2001}",
        "Ali, A. (Ed.). (2001). *Art*. Verso.",
    ),
    Row(
        "editors",
        "@collection{k, editor={Ali, Ann and Bo, Ben}, title={Art}, publisher={Verso}, year=2001}",
        "Ali, A., & Bo, B. (Eds.). (2001). *Art*. Verso.",
    ),
    # 10.2: editor and translator in one person
    Row(
        "editor-translator",
        "@book{k, author={Homer}, editor={Ali, Ann}, translator={Ali, Ann}, title={Iliad}, publisher={Verso}, year=2001}",
        "Homer. (2001). *Iliad* (A. Ali, Ed. & Trans.). Verso.",
    ),
    # 9.12: without an author the title comes first, and what identifies it with it
    Row(
        "no-author",
        "@book{k, title={Interpersonal Skills}, edition={2}, publisher={Verso}, year=2019}",
        "*Interpersonal skills* (2nd ed.). (2019). Verso.",
    ),
    # 9.12: an author who signs so
    Row(
        "anonymous",
        "@book{k, author={Anonymous}, title={Go Ask {Alice}}, publisher={Simon {\\&} Schuster}, year=1971}",
        "Anonymous. (1971). *Go ask Alice*. Simon & Schuster.",
    ),
    # 9.29: a body that publishes its own work is named once
    Row(
        "author-is-publisher",
        "@report{k, author={{World Health Organization}}, title={Noncommunicable Diseases}, type={Report}, number={12},"
        " institution={World Health Organization}, year=2018}",
        "World Health Organization. (2018). *Noncommunicable diseases* (Report No. 12).",
    ),
    # 9.12, 10.3: who edited a book did not write its unsigned chapters
    Row(
        "unsigned-chapter",
        "@incollection{k, title={Graduates}, editor={Ali, Ann}, booktitle={School}, pages={3--9}, publisher={Verso},"
        " year=2001}",
        "Graduates. (2001). In A. Ali (Ed.), *School* (pp. 3–9). Verso.",
    ),
]

DATES = [
    # 9.17
    Row(
        "no-date",
        "@book{k, author={Ali, Ann}, title={Art}, publisher={Verso}}",
        "Ali, A. (n.d.). *Art*. Verso.",
    ),
    # 9.14: about that time
    Row(
        "circa",
        "@book{k, author={Ali, Ann}, title={Art}, publisher={Verso}, year={c. 1850}}",
        "Ali, A. (ca. 1850). *Art*. Verso.",
    ),
    Row(
        "in-press",
        "@article{k, author={Ali, Ann}, title={Art}, journal={Mind}, pubstate={inpress}}",
        "Ali, A. (in press). Art. *Mind*.",
    ),
    Row(
        "years",
        "@mvbook{k, author={Ali, Ann}, title={Art}, volumes={3}, publisher={Verso}, date={1999/2003}}",
        "Ali, A. (1999–2003). *Art* (Vols. 1–3). Verso.",
    ),
    # 10.2: a set that goes on
    Row(
        "open-range",
        "@mvbook{k, author={Ali, Ann}, title={Art}, publisher={Verso}, date={1999/..}}",
        "Ali, A. (1999–present). *Art*. Verso.",
    ),
    # 10.1: newspapers with month and day
    Row(
        "newspaper",
        "@article{k, entrysubtype={newspaper}, author={Hess, Amy}, title={Cats Who Take Direction}, journal={The Washington"
        " Post}, date={2019-09-03}, pages={E1, E6}}",
        "Hess, A. (2019, September 3). Cats who take direction. *The Washington Post*, E1, E6.",
    ),
    # 10.1: two months of a magazine
    Row(
        "months",
        "@article{k, entrysubtype={magazine}, author={Ali, Ann}, title={Art}, journal={Time}, date={2019-05/2019-06}}",
        "Ali, A. (2019, May–June). Art. *Time*.",
    ),
    # 10.1: the day of a scholarly article is not told
    Row(
        "journal-with-day",
        "@article{k, author={Ali, Ann}, title={Art}, journal={Mind}, volume=3, date={2019-05-07}}",
        "Ali, A. (2019). Art. *Mind*, *3*.",
    ),
    Row(
        "days-of-a-conference",
        "@unpublished{k, author={Ali, Ann}, title={Art}, type={Paper presentation}, eventtitle={APA 2019 Convention},"
        " venue={Chicago, IL, United States}, date={2019-08-08/2019-08-11}}",
        "Ali, A. (2019, August 8–11). *Art* [Paper presentation]. APA 2019 Convention, Chicago, IL, United States.",
    ),
    # 8.15, 9.41
    Row(
        "republished",
        "@book{k, author={Freud, Sigmund}, title={The Interpretation of Dreams}, translator={Strachey, James},"
        " publisher={Basic Books}, date={2010}, origdate={1900}}",
        "Freud, S. (2010). *The interpretation of dreams* (J. Strachey, Trans.). Basic Books. (Original work published 1900)",
    ),
]

PERIODICALS = [
    # 10.1, example 1
    Row(
        "article",
        "@article{k, author={McCauley, Stewart M. and Christiansen, Morten H.}, title={Language Learning as Language Use:"
        " A Cross-Linguistic Model}, journal={Psychological Review}, volume={126}, number={1}, pages={1--51}, year={2019},"
        " doi={https://doi.org/10.1037/rev0000126}}",
        "McCauley, S. M., & Christiansen, M. H. (2019). Language learning as language use: A cross-linguistic model."
        " *Psychological Review*, *126*(1), 1–51. https://doi.org/10.1037/rev0000126",
    ),
    # 9.25: both pages in full
    Row(
        "pages-in-full",
        "@article{k, author={Ali, Ann}, title={Art}, journal={Mind}, volume={61}, number={1}, pages={113--38}, year=2001}",
        "Ali, A. (2001). Art. *Mind*, *61*(1), 113–138.",
    ),
    # 9.25: an issue without a volume
    Row(
        "issue-alone",
        "@article{k, author={Ali, Ann}, title={Art}, journal={Mind}, number={3-4}, pages={1--9}, year=2001}",
        "Ali, A. (2001). Art. *Mind*, (3–4), 1–9.",
    ),
    # 9.27
    Row(
        "article-number",
        "@article{k, author={Ali, Ann}, title={Art}, journal={PLOS ONE}, volume={11}, number={1}, eid={e0147}, year=2016}",
        "Ali, A. (2016). Art. *PLOS ONE*, *11*(1), Article e0147.",
    ),
    Row(
        "article-number-as-page",
        "@article{k, author={Ali, Ann}, title={Art}, journal={PLOS ONE}, volume={11}, pages={e0147}, year=2016}",
        "Ali, A. (2016). Art. *PLOS ONE*, *11*, Article e0147.",
    ),
    # 10.1, example 12: a special issue
    Row(
        "special-issue",
        "@periodical{k, editor={Lilienfeld, Scott O.}, title={Archives of Scientific Psychology}, issuetitle={Heterodox"
        " Issues in Psychology}, volume={6}, number={1}, year={2018}}",
        "Lilienfeld, S. O. (Ed.). (2018). Heterodox issues in psychology [Special issue]. *Archives of Scientific"
        " Psychology*, *6*(1).",
    ),
    # 10.7
    Row(
        "review",
        "@review{k, author={Santos, Fola}, title={Review of {\\em Reframing the Sixties}, by Ann Lee}, journal={Mind},"
        " volume={3}, pages={1--2}, year=2019}",
        "Santos, F. (2019). [Review of the book *Reframing the sixties*, by A. Lee]. *Mind*, *3*, 1–2.",
    ),
    # 10.1, example 17: a post on a blog
    Row(
        "blog",
        "@online{k, entrysubtype={blog}, author={Klymkowsky, Mike}, title={Can we talk scientifically?}, organization={The"
        " {OBG} Blog}, date={2018-09-15}, url={https://example.org/talk}}",
        "Klymkowsky, M. (2018, September 15). Can we talk scientifically? *The OBG Blog*. https://example.org/talk",
    ),
    # 9.39
    Row(
        "translated-article",
        "@article{k, author={Piaget, Jean}, title={Intellectual Evolution}, translator={Bliss, Joan and Furth, Hans},"
        " journal={Human Development}, volume={15}, number={1}, pages={1--12}, year=1972}",
        "Piaget, J. (1972). Intellectual evolution (J. Bliss & H. Furth, Trans.). *Human Development*, *15*(1), 1–12.",
    ),
]

BOOKS = [
    # 9.19: edition and volume in one parenthesis
    Row(
        "edition-and-volume",
        "@book{k, author={Harris, Karen}, title={Nutrition}, edition={Second}, volume={3}, publisher={Wiley},"
        " address={New York}, year=2012}",
        "Harris, K. (2012). *Nutrition* (2nd ed., Vol. 3). Wiley.",
    ),
    # 9.19: what the library says of volumes in words
    Row(
        "volumes",
        "@book{k, author={Ali, Ann}, title={Art}, volumes={3 vols.}, publisher={Verso}, year=2001}",
        "Ali, A. (2001). *Art* (Vols. 1–3). Verso.",
    ),
    Row(
        "roman-volume",
        "@book{k, author={Ali, Ann}, title={Art}, volume={III}, publisher={Verso}, year=2001}",
        "Ali, A. (2001). *Art* (Vol. 3). Verso.",
    ),
    # 6.17: capitals that a program has braced
    Row(
        "shouted-title",
        "@book{k, author={Ali, Ann}, title={{THE} {ART} {OF} {NAMES} {IN} {ITALY}}, publisher={Verso}, year=2001}",
        "Ali, A. (2001). *The art of names in Italy*. Verso.",
    ),
    # 9.50
    Row(
        "revised-edition",
        "@book{k, author={Ali, Ann}, title={Art}, edition={Revised}, publisher={Verso}, year=2001}",
        "Ali, A. (2001). *Art* (Rev. ed.). Verso.",
    ),
    # 9.20: a volume with a title of its own
    Row(
        "volume-with-title",
        "@book{k, editor={Travis, Cheryl B.}, maintitle={{APA} Handbook of the Psychology of Women}, title={History, Theory,"
        " and Battlegrounds}, volume={1}, publisher={American Psychological Association}, year=2018}",
        "Travis, C. B. (Ed.). (2018). *APA handbook of the psychology of women: Vol. 1. History, theory, and battlegrounds*."
        " American Psychological Association.",
    ),
    # 10.3, example 38
    Row(
        "chapter",
        "@incollection{k, author={Balsam, Kim and Martell, Chris}, title={Affirmative Therapy}, editor={Iwamasa, Gayle Y. and"
        " Hays, Pamela A.}, booktitle={Culturally Responsive Therapy}, edition={2}, pages={287--314}, publisher={Wiley},"
        " year=2019}",
        "Balsam, K., & Martell, C. (2019). Affirmative therapy. In G. Y. Iwamasa & P. A. Hays (Eds.), *Culturally responsive"
        " therapy* (2nd ed., pp. 287–314). Wiley.",
    ),
    # 10.3: an entry whose work has no editor
    Row(
        "encyclopedia",
        "@inreference{k, author={Ali, Ann}, title={Lisbon}, booktitle={Encyclopaedia of Towns}, volume={16}, pages={7},"
        " publisher={Verso}, year=1911}",
        "Ali, A. (1911). Lisbon. In *Encyclopaedia of towns* (Vol. 16, p. 7). Verso.",
    ),
    # 9.38: the translation of a title is upright
    Row(
        "translated-title",
        "@book{k, author={Piaget, Jean}, title={La psychologie de l'enfant [The psychology of the child]},"
        " publisher={Quadrige}, year=1966}",
        "Piaget, J. (1966). *La psychologie de l’enfant* [The psychology of the child]. Quadrige.",
    ),
    # 6.17: a title in the title begins with a capital
    Row(
        "title-in-title",
        "@book{k, author={Ali, Ann}, title={Reading \\emph{Heart of Darkness} Today}, publisher={Verso}, year=2001}",
        "Ali, A. (2001). *Reading *Heart of darkness* today*. Verso.",
    ),
    # 6.17: names behind initials
    Row(
        "name-in-title",
        "@book{k, author={Ali, Ann}, title={The Novels of H. P. Lovecraft}, publisher={Verso}, year=2001}",
        "Ali, A. (2001). *The novels of H. P. Lovecraft*. Verso.",
    ),
    # 10.5: proceedings as a book, and as a periodical
    Row(
        "proceedings-of-a-publisher",
        "@inproceedings{k, author={Ali, Ann}, title={Art}, booktitle={Proceedings of the Art Group}, pages={1--9},"
        " publisher={Springer}, year=2001}",
        "Ali, A. (2001). Art. In *Proceedings of the art group* (pp. 1–9). Springer.",
    ),
    Row(
        "proceedings",
        "@inproceedings{k, author={Ali, Ann}, title={Art}, booktitle={Proceedings of the Art Group}, pages={1--9}, year=2001}",
        "Ali, A. (2001). Art. *Proceedings of the Art Group*, 1–9.",
    ),
]

OTHER_WORKS = [
    # 10.4
    Row(
        "report",
        "@techreport{k, author={Ali, Ann}, title={Air Quality}, type={Report}, number={12-3}, institution={Air Office},"
        " year=2001}",
        "Ali, A. (2001). *Air quality* (Report No. 12-3). Air Office.",
    ),
    # 10.6: a dissertation in a repository, and one that only its university has
    Row(
        "dissertation",
        "@phdthesis{k, author={Hollander, Max}, title={Resistance to Authority}, school={Yale University}, year=2017,"
        " url={https://example.org/h}}",
        "Hollander, M. (2017). *Resistance to authority* [Doctoral dissertation, Yale University]. https://example.org/h",
    ),
    Row(
        "unpublished-dissertation",
        "@thesis{k, type={Ph.D. thesis}, author={Harris, Lee}, title={Leadership}, institution={University of Virginia},"
        " year=2014}",
        "Harris, L. (2014). *Leadership* [Unpublished doctoral dissertation]. University of Virginia.",
    ),
    Row(
        "masters-thesis",
        "@mastersthesis{k, author={Ali, Ann}, title={Art}, school={Yale University}, year=2017, url={https://example.org/a}}",
        "Ali, A. (2017). *Art* [Master’s thesis, Yale University]. https://example.org/a",
    ),
    # 10.8: a preprint
    Row(
        "preprint",
        "@misc{k, author={Ali, Ann}, title={Deep Nets}, eprint={1706.03762}, archiveprefix={arXiv}, year=2017}",
        "Ali, A. (2017). *Deep nets* (arXiv:1706.03762). arXiv.",
    ),
    # 10.9, 10.10
    Row(
        "data-set",
        "@dataset{k, author={Ali, Ann}, title={Migration}, version={2}, publisher={Pew}, year=2020, doi={10.1000/1}}",
        "Ali, A. (2020). *Migration* (Version 2) [Data set]. Pew. https://doi.org/10.1000/1",
    ),
    Row(
        "software",
        "@software{k, author={Borenstein, Mark and Hedges, Larry}, title={Meta-Analysis}, version={3.3.070},"
        " publisher={Biostat}, year=2014, url={https://example.org/m}}",
        "Borenstein, M., & Hedges, L. (2014). *Meta-analysis* (Version 3.3.070) [Computer software]. Biostat."
        " https://example.org/m",
    ),
    # 10.12: films, and videos on the net
    Row(
        "film",
        "@movie{k, director={Forman, Milo\\v{s}}, title={One Flew over the Cuckoo's Nest}, publisher={United Artists},"
        " year=1975}",
        "Forman, M. (Director). (1975). *One flew over the cuckoo’s nest* [Film]. United Artists.",
    ),
    Row(
        "video",
        "@video{k, author={Fogarty, Ann}, title={How to Tie a Knot}, publisher={YouTube}, date={2016-09-30},"
        " url={https://example.org/v}}",
        "Fogarty, A. (2016, September 30). *How to tie a knot* [Video]. YouTube. https://example.org/v",
    ),
    # 10.13
    Row(
        "podcast-episode",
        "@audio{k, type={Podcast}, author={Glass, Ira}, title={Amusement Park}, series={This American Life}, number={443},"
        " publisher={WBEZ Chicago}, date={2011-08-12}, url={https://example.org/p}}",
        "Glass, I. (2011, August 12). Amusement park (No. 443) [Audio podcast episode]. In *This American life*. WBEZ Chicago."
        " https://example.org/p",
    ),
    # 10.15: a post, its words in italics
    Row(
        "tweet",
        "@misc{k, author={Gates, Bill}, title={Polio is nearly gone}, howpublished={Tweet}, organization={Twitter},"
        " date={2019-06-29}, url={https://example.org/t}}",
        "Gates, B. (2019, June 29). *Polio is nearly gone* [Tweet]. Twitter. https://example.org/t",
    ),
    # 10.16, 9.32: a site that is its own author
    Row(
        "webpage",
        "@online{k, author={{World Health Organization}}, title={Ten Facts}, organization={World Health Organization},"
        " date={2018-05-24}, url={https://example.org/f}}",
        "World Health Organization. (2018, May 24). *Ten facts*. https://example.org/f",
    ),
    # 9.16: when an undated page was seen
    Row(
        "retrieved",
        "@online{k, author={{U.S. Census Bureau}}, title={Population Clock}, urldate={2020-01-09},"
        " url={https://example.org/c}}",
        "U.S. Census Bureau. (n.d.). *Population clock*. Retrieved January 9, 2020, from https://example.org/c",
    ),
    # 10.14: an interview in a magazine
    Row(
        "interview",
        "@article{k, entrysubtype={interview}, author={Lee, Ann}, interviewer={Bo, Ben}, title={A Talk}, journal={Time},"
        " volume={3}, pages={5--9}, year=2001}",
        "Lee, A. (2001). A talk (B. Bo, Interviewer). *Time*, *3*, 5–9.",
    ),
    # 10.8: what an archive holds
    Row(
        "archive",
        "@unpublished{k, author={Ali, Ann}, title={Diary}, library={Yale University Library}, shelfmark={Box 3}, year=1920}",
        "Ali, A. (1920). *Diary*. Yale University Library (Box 3).",
    ),
    # 10.14, 9.31: where a work of art hangs
    Row(
        "painting",
        "@artwork{k, author={van Gogh, Vincent}, title={The Starry Night}, type={Painting}, date={1889}, institution={Museum"
        " of Modern Art}, location={New York}}",
        "van Gogh, V. (1889). *The starry night* [Painting]. Museum of Modern Art, New York.",
    ),
    # 11.4
    Row(
        "case",
        "@jurisdiction{k, title={Roe v. Wade}, volume={410}, journaltitle={U.S.}, pages={113--178}, date={1973}}",
        "Roe v. Wade, 410 U.S. 113 (1973).",
    ),
    # 11.8
    Row(
        "patent",
        "@patent{k, author={Hiremath, Sanjay}, title={Remote Monitor}, type={patentus}, number={7,231,050}, year=2007}",
        "Hiremath, S. (2007). *Remote monitor* (U.S. Patent No. 7,231,050).",
    ),
    # 11.5, 11.4
    Row(
        "statute",
        "@legislation{k, title={Civil {Rights} {Act} of 1964}, number={88-352}, date={1964}}",
        "Civil Rights Act of 1964, Pub. L. No. 88-352 (1964).",
    ),
]

ROWS = [*UNTOUCHED, *AUTHORS, *DATES, *PERIODICALS, *BOOKS, *OTHER_WORKS]


def _lines(text: str, folder: Path) -> list[str]:
    path = folder / "library.bib"
    path.write_text(text, encoding="utf-8")
    library = refkit.read_library(str(path))
    works = list_works(references_of(library, range(len(library.entries))), APA)
    return [_marked(work.text) for work in works]


def _marked(words: Rich) -> str:
    return "".join(f"*{run.text}*" if "italic" in run.faces else run.text for run in words)


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_entry_is_the_line_of_the_manual(row: Row, tmp_path: Path) -> None:
    assert _lines(row.entry, tmp_path) == [row.line]


ORDERED = [
    # 9.44: a shorter name first; 9.46: alone before with others, and then by year
    (
        "one-before-many",
        "@book{a, author={Brown, Ann and Ali, Zoe}, title={Art}, year=1999} @book{b, author={Brown, Ann}, title={Art},"
        " year=2005} @book{c, author={Browning, Al}, title={Art}, year=1990} @book{d, author={Brown, Ann}, title={Art}}",
        ["Brown, A. (n.d.).", "Brown, A. (2005).", "Brown, A., & Ali,", "Browning, A. (199"],
    ),
    # 9.47: letters by title, without the article at its head
    (
        "letters",
        "@book{a, author={Brown, Ann}, title={The Zoo}, year=1999} @book{b, author={Brown, Ann}, title={A Book}, year=1999}",
        ["Brown, A. (1999a). *A book*.", "Brown, A. (1999b). *The zoo*."],
    ),
    # 9.47: a year alone before its days
    (
        "days",
        "@online{a, author={Brown, Ann}, title={Art}, date={1999-05-04}} @online{b, author={Brown, Ann}, title={Zoo},"
        " date={1999}}",
        ["Brown, A. (1999a). *Zoo*.", "Brown, A. (1999b, May 4). *Art*."],
    ),
    # 9.47
    (
        "letters-without-years",
        "@book{a, author={Brown, Ann}, title={Zoo}} @book{b, author={Brown, Ann}, title={Book}} @book{c, title={Chess},"
        " author={Brown, Ann}, pubstate={inpress}} @book{d, title={Dice}, author={Brown, Ann}, pubstate={inpress}}",
        ["Brown, A. (n.d.-a).", "Brown, A. (n.d.-b).", "Brown, A. (in press-a).", "Brown, A. (in press-b)."],
    ),
    # 9.49: works without authors by their titles, and no letters where these differ
    (
        "no-authors",
        "@book{a, title={The Zoo}, year=1999} @book{b, title={Book}, year=1999}",
        ["*Book*. (1999).", "*The zoo*. (1999)."],
    ),
    # 9.44: particles count
    (
        "particles",
        "@book{a, author={de Beauvoir, Simone}, title={Art}, year=1999} @book{b, author={Dann, Ann}, title={Art}, year=1999}",
        ["Dann, A. (1999).", "de Beauvoir, S. (1999)."],
    ),
    # 9.20: the volumes of a set behind the set
    (
        "volumes",
        "@book{a, author={Ali, Ann}, maintitle={Art}, title={Alps}, volume=2, year=1999} @book{b, author={Ali, Ann},"
        " maintitle={Art}, title={Zoo}, volume=1, year=1999} @mvbook{c, author={Ali, Ann}, title={Art}, volumes=2, year=1999}",
        ["Ali, A. (1999a). *Art* (", "Ali, A. (1999b). *Art: Vol. 1.", "Ali, A. (1999c). *Art: Vol. 2."],
    ),
    # 8.9: what no reader can find is cited in the text alone
    (
        "letters-to-the-author",
        "@letter{a, author={Ali, Ann}, title={On Art}, year=1999} @book{b, author={Bo, Ben}, title={Art}, year=1999}",
        ["Bo, B. (1999)."],
    ),
]


@pytest.mark.parametrize(("entries", "beginnings"), [row[1:] for row in ORDERED], ids=[row[0] for row in ORDERED])
def test_list_is_in_the_manuals_order(entries: str, beginnings: list[str], tmp_path: Path) -> None:
    lines = _lines(entries.replace("} @", "}\n@"), tmp_path)
    assert [line[: len(start)] for line, start in zip(lines, beginnings, strict=True)] == beginnings


CITED = [
    # 8.11, 8.17
    ("one", "author={Ali, Ann}, year=2001", "12", "(Ali, 2001, p. 12)"),
    ("two", "author={Ali, Ann and de Vooys, Bo}, year=2001", "12-3", "(Ali & de Vooys, 2001, pp. 12–13)"),
    ("three", "author={Ali, Ann and Bo, Bo and Cy, Cy}, year=2001", "", "(Ali et al., 2001)"),
    # 8.13
    ("no-date", "author={Ali, Ann}", "", "(Ali, n.d.)"),
    # 8.14: titles in the text have their capitals
    ("no-author", "year=2001", "", "(Interpersonal Skills of Cats, 2001)"),
    # 8.15
    ("republished", "author={Freud, Anna}, date={1953}, origdate={1900}", "", "(Freud, 1900/1953)"),
]


@pytest.mark.parametrize(("fields", "locator", "form"), [row[1:] for row in CITED], ids=[row[0] for row in CITED])
def test_text_cites_as_the_manual_has_it(fields: str, locator: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / "library.bib"
    path.write_text(f"@book{{k, title={{Interpersonal skills of cats}}, {fields}}}", encoding="utf-8")
    works = placed(in_order(references_of(refkit.read_library(str(path)), [0]), APA), APA)
    assert plain(Citing(works, APA).parenthesis("k", locator)) == form


_FIELDS = (
    "author editor translator title booktitle maintitle journal year date volume number pages edition publisher type note"
    " doi url howpublished eventtitle volumes series version origdate pubstate"
).split()
_TYPES = (
    "article book incollection inproceedings misc online thesis report patent movie audio letter jurisdiction".split()
)
_HOSTILE = ["<script>", "{", "}", "{{a}", "\\", "$", "and", "a and and b", ",", "-", "..", "[]", "&", "\u202e", "0", ""]
_value = st.one_of(st.sampled_from(_HOSTILE), st.text(max_size=12))


@given(st.sampled_from(_TYPES), st.dictionaries(st.sampled_from(_FIELDS), _value))
def test_no_field_makes_it_fail(kind: str, fields: dict[str, str]) -> None:
    works = list_works([read_reference(RawEntry("k", kind, fields))], APA)
    assert len(works) <= 1


@pytest.mark.parametrize("kind", _TYPES)
def test_an_empty_entry_is_no_date(kind: str) -> None:
    works = list_works([read_reference(RawEntry("k", kind, {}))], APA)
    assert all("(n.d.)" in _marked(work.text) or kind == "jurisdiction" for work in works)
