"""The author element of APA (9.7-9.12)."""

from refkit.styles.apa.people import NAMES, authors_of, leading_label
from refkit.styles.apa.titles import heading
from refkit.styles.joining import enclosed, joined
from refkit.styles.layout import Listed, placed_part
from refkit.styles.names import write_names
from refkit.styles.rich import Rich, rich


@placed_part
def author(work: Listed) -> Rich:
    """9.7-9.12: `Getty, J. A., & Naumov, O. V. (Eds.)`, else the title."""
    role, names = authors_of(work.reference)
    if role is None:
        return heading(work.reference)
    return joined(" ", (write_names(names, NAMES), enclosed(rich(leading_label(work.reference)))))
