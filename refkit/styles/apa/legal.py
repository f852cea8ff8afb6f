"""Cases and statutes, which APA cites as the Bluebook has it (chapter 11), in its simplest forms."""

from refkit.styles.apa.dates import in_full, year
from refkit.styles.apa.numbers import numbered
from refkit.styles.apa.types import LEGAL
from refkit.styles.casing import APA_SMALL, title_case
from refkit.styles.joining import enclosed, joined
from refkit.styles.layout import part
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, rich


@part
def legal(reference: Reference) -> Rich:
    """11.4-11.8: `Brown v. Board of Education, 347 U.S. 483 (1954)`"""
    if reference.type not in LEGAL:
        return NOTHING
    title = reference.text("title")
    title = title if "title" in reference.foreign else title_case(title, APA_SMALL)
    return joined(" ", (joined(", ", (title, _where(reference))), _decided(reference)))


def _where(reference: Reference) -> Rich:
    first_page = rich(reference.plain("page").split("-")[0])
    reporter = joined(" ", (reference.text("volume"), reference.text("container-title"), first_page))
    if reference.type == "legal_case":
        return reporter if reference.has("container-title") else numbered(reference.text("number"))
    number = reference.text("number")
    if reference.type == "legislation" and is_number(number):
        number = joined(" ", (reference.text("genre") or rich("Pub. L."), numbered(number)))
    return joined(", ", (number, reporter))


def _decided(reference: Reference) -> Rich:
    is_reported = reference.type != "legal_case" or reference.has("container-title")
    date = year(reference.date()) if is_reported else in_full(reference, "issued")
    court = reference.text("authority") if reference.type == "legal_case" else NOTHING
    return enclosed(joined(" ", (court, rich(date))))
