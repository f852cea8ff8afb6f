"""Live citations whose works are described, not named by a key of the library: which entry is meant by title and author.

The program that keeps them up knows the work for certain; what is asked is only whether the library has it, too.  So
its DOI must be the entry's, or its title, and then author and year must not speak against it.
"""

from collections.abc import Mapping

from refkit.citations.commands import KeyedItem
from refkit.citations.readings.mla import Reading
from refkit.documents.model import DescribedWork
from refkit.library.called import main_title, surnames_of, title_words
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.library.library import Library
from refkit.records import Issued, Name, Status, Title
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.settled import Settled

_RESOLVERS = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:")


def described_work(item: KeyedItem, work: DescribedWork, library: Library, dois: Mapping[str, int]) -> Settled:
    """The item with the works that the description fits: matched where it is one, missing where there is none.

    `dois` are the numbers of the works that have one, as `bare_doi` writes it.
    """
    shape = item.shape
    known = dois.get(bare_doi(work.doi)) if work.doi else None
    found = (
        [(known, "its DOI")]
        if known is not None
        else [(number, _evidence(work, library.entries[number])) for number in sorted(library.index.called(work.title))]
    )
    reading = Reading((), False, None, shape.locators, shape.start)
    fits = tuple(Fit(number, Rank.ALIAS, reading, evidence=(evidence,)) for number, evidence in found if evidence)
    status: Status = "missing" if not fits else "matched" if len(fits) == 1 else "ambiguous"
    return Settled(
        shape.start,
        shape.end,
        shape,
        status,
        fits,
        names=tuple(map(Name, work.families)),
        title=Title(work.title, "plain") if work.title else None,
        locators=shape.locators,
        issued=Issued(work.year, work.year) if work.year else None,
        suffix=item.suffix,
    )


def _evidence(work: DescribedWork, entry: Entry) -> str:
    """What says that the entry is the work described; empty where nothing does, or something speaks against it."""
    if work.doi and entry.fields.get("doi"):
        return ""  # its DOI is another
    if not _have_one_title(work.title, entry.title):
        return ""
    if work.year and entry.year and work.year != entry.year:
        return ""
    known = {surname for person in entry.creators for surname, _ in surnames_of(person)}
    written = set(map(fold, work.families))
    if known and written and not known & written:
        return ""
    return "title, author and year of the live citation"


def _have_one_title(written: str, known: str) -> bool:
    """Whether two titles are one, with or without a subtitle."""
    own, other = title_words(written), title_words(known)
    return bool(own) and (own in (other, title_words(main_title(known))) or title_words(main_title(written)) == other)


def bare_doi(doi: str) -> str:
    """A DOI without its resolver, in lower case: `https://doi.org/10.1000/X` → `10.1000/x`."""
    bare = doi.strip().casefold()
    for resolver in _RESOLVERS:
        bare = bare.removeprefix(resolver)
    return bare
