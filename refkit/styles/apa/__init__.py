"""The reference list of the APA Publication Manual, seventh edition (chapters 9 and 10).

An entry has four elements: author, date, title and source; who wrote, when, what, and where it is found.  What a title
needs to be told from others stands behind it in parentheses, what kind of work it is in brackets.  The numbers in the
docstrings are the manual's.
"""

from refkit.styles.apa.authors import author
from refkit.styles.apa.dates import cited_year, date, day_of
from refkit.styles.apa.endings import first_publication, where_found
from refkit.styles.apa.legal import legal
from refkit.styles.apa.people import NAMES, authors_of
from refkit.styles.apa.sources import source
from refkit.styles.apa.titles import cited_title, title
from refkit.styles.apa.types import is_in_list
from refkit.styles.layout import closed, sentences, words
from refkit.styles.manual import CitingStyle, Manual
from refkit.styles.pages import in_full

APA = Manual(
    name="apa",
    heading="References",
    layout=words[closed[sentences[legal, author, date, title, source]], where_found, first_publication],
    end="",
    names=NAMES,
    authors=authors_of,
    title=cited_title,
    shorten=in_full,
    # 8.17, 8.11, 8.13: (Getty & Naumov, 1999, pp. 3–10)
    citing=CitingStyle(joins="&", year=cited_year, before_page=", ", page="p.", pages="pp."),
    by_year=True,
    by_whole=True,
    day_of=day_of,
    is_listed=is_in_list,
)
