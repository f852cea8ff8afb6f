"""What stands behind an entry of APA: its address, without a period, and when it first came out (9.34-9.41)."""

from refkit.styles.apa.dates import in_full, year
from refkit.styles.joining import before, enclosed
from refkit.styles.layout import part
from refkit.styles.parts import address
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, rich


@part
def where_found(reference: Reference) -> Rich:
    """9.34-9.36; 9.16: the day on which an undated page was seen."""
    if reference.has("DOI", "status") or "issued" in reference.dates or "accessed" not in reference.dates:
        return address(reference)
    return before(f"Retrieved {in_full(reference, 'accessed')}, from ", address(reference))


@part
def first_publication(reference: Reference) -> Rich:
    """9.39-9.41: `(Original work published 1850)`"""
    if reference.type == "patent":
        return NOTHING
    return enclosed(before("Original work published ", rich(year(reference.date("original-date")))))
