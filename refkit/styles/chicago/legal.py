"""Legal and public documents, which Chicago leaves to the Bluebook (14.170-14.207); no more than the usual forms."""

from refkit.styles.chicago.dates import full_date
from refkit.styles.chicago.titles import own_title, title_cased
from refkit.styles.dates import written_date, year_of
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, plain, rich


def legal_reference(reference: Reference) -> Rich:
    """`Plessy v. Ferguson, 163 U.S. 537 (1896)`"""
    title = own_title(reference) if reference.type != "legal_case" else title_cased(reference, "title")
    found = joined(", ", (title, _source(reference)))
    return joined(" ", (found, enclosed(_date(reference))))


def _source(reference: Reference) -> Rich:
    first_page = rich(reference.plain("page").split("-")[0].split(",")[0])
    reporter = (reference.text("volume"), reference.text("container-title"), first_page)
    if not reference.has("container-title"):
        reporter = (NOTHING, NOTHING, NOTHING)
    elif reference.type == "legal_case":
        return joined(" ", reporter)
    named = joined(" ", (reference.text("genre"), reference.text("number")))
    if reference.type == "legislation" and reference.has("number") and not reference.has("genre"):
        number = reference.text("number")
        named = number if plain(number)[:1].isalpha() else before("Pub. L. No. ", number)
    return joined(", ", (named, joined(" ", reporter)))


def _date(reference: Reference) -> Rich:
    if "issued" not in reference.dates:
        return NOTHING
    if reference.type != "legal_case":
        return rich(written_date(reference.date(), year_of))
    in_reporter = reference.has("container-title")
    date = rich(written_date(reference.date(), year_of)) if in_reporter else full_date(reference, "issued")
    return joined(" ", (reference.text("authority"), date))
