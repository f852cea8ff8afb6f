"""The report as a page to look at: the draft with its citations marked, their works beside it, findings, pages.

`page` makes records of everything that is shown (`model`), `template` writes them as HTML.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refkit.report.html.page import page_of
from refkit.report.html.template import written_page

if TYPE_CHECKING:
    from refkit.run import Report


def render_html(reports: "Sequence[Report]") -> str:
    """Several reports as one page, which needs no other file and asks nothing of the network."""
    return written_page(page_of(reports))
