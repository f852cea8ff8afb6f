"""The manuals as pybtex's formatting styles: `pybtex --style mla`, and `bibtex_default_style = "mla"` in Sphinx."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from pybtex.style import FormattedBibliography, FormattedEntry
from pybtex.style.formatting import BaseStyle
from pybtex.style.labels import BaseLabelStyle

from refkit.styles.apa import APA
from refkit.styles.chicago import AUTHOR_DATE, NOTES
from refkit.styles.citing import Citing
from refkit.styles.layout import Listed
from refkit.styles.listing import placed, sort_key, written
from refkit.styles.manual import Manual
from refkit.styles.mla import MLA
from refkit.styles.pybtex_text import pybtex_text, raw_entries
from refkit.styles.reading import read_reference
from refkit.styles.reference import Reference
from refkit.styles.rich import plain

if TYPE_CHECKING:
    from pybtex.database import BibliographyData, Entry


class _ManualStyle(BaseStyle):  # type: ignore[misc]  # pybtex has no types
    """A list as a manual has it.

    It orders its entries itself, and calls them what the text cites them by, unless pybtex is told otherwise.  Sphinx
    asks for the order, the labels and each entry one after the other; so what was placed is remembered.
    """

    manual: ClassVar[Manual]

    def __init__(self, label_style: str | None = None, sorting_style: str | None = None, **options: object) -> None:
        super().__init__(label_style=label_style, sorting_style=sorting_style, **options)
        self._bib_data: BibliographyData | None = None
        self._placed: dict[str, Listed] = {}
        if sorting_style is None:
            self.sort = self._sorted
        if label_style is None:
            self.format_labels = self._labels

    def format_bibliography(
        self, bib_data: "BibliographyData", citations: "Sequence[str] | None" = None
    ) -> FormattedBibliography:
        """The list of some works, or of all; what a work has from its crossref is found among the others."""
        self._bib_data = bib_data
        return super().format_bibliography(bib_data, citations)

    def format_entries(
        self, entries: "Iterable[Entry]", bib_data: "BibliographyData | None" = None
    ) -> Iterator[FormattedEntry]:
        """Each entry with its text and its label, in the order of the list."""
        self._bib_data = bib_data or self._bib_data
        ordered = list(self.sort(list(entries)))
        labels = list(self.format_labels(ordered))
        self._place(ordered)
        return (self.format_entry(*each, bib_data) for each in zip(labels, ordered, strict=True))

    def format_entry(self, label: str, entry: "Entry", bib_data: "BibliographyData | None" = None) -> FormattedEntry:
        """One entry; with the letter of its year and dashes for its author, where its place in a list is known."""
        work = self._placed.get(entry.key) or Listed(self._references([entry])[0])
        return FormattedEntry(entry.key, pybtex_text(written(work, self.manual)), label)

    def _references(self, entries: "Iterable[Entry]") -> list[Reference]:
        return [read_reference(raw) for raw in raw_entries(entries, self._bib_data)]

    def _sorted(self, entries: "Iterable[Entry]") -> "list[Entry]":
        given = list(entries)
        keys = {reference.key: sort_key(reference, self.manual) for reference in self._references(given)}
        return sorted(given, key=lambda entry: keys[entry.key])

    def _place(self, ordered: "Sequence[Entry]") -> None:
        works = placed(self._references(ordered), self.manual)
        self._placed = {work.reference.key: work for work in works}

    def _labels(self, ordered: "Sequence[Entry]") -> list[str]:
        self._place(ordered)
        return _labels_of(self._placed, self.manual)


def _labels_of(works: Mapping[str, Listed], manual: Manual) -> list[str]:
    citing = Citing(works.values(), manual)
    return [plain(citing.label(key)) for key in works]


class _Labels(BaseLabelStyle):  # type: ignore[misc]  # pybtex has no types
    """The labels of a manual for pybtex's other styles."""

    manual: ClassVar[Manual]

    def format_labels(self, entries: "Iterable[Entry]") -> list[str]:
        """What the text cites each entry by: `Zhukov, Inoy` or `Zhukov 2003`."""
        works = placed([read_reference(raw) for raw in raw_entries(entries, None)], self.manual)
        return _labels_of({work.reference.key: work for work in works}, self.manual)


class MLAStyle(_ManualStyle):
    """MLA Handbook, ninth edition."""

    manual = MLA


class APAStyle(_ManualStyle):
    """Publication Manual of the APA, seventh edition."""

    manual = APA


class ChicagoAuthorDateStyle(_ManualStyle):
    """Chicago Manual of Style, eighteenth edition: author and date."""

    manual = AUTHOR_DATE


class ChicagoNotesStyle(_ManualStyle):
    """Chicago Manual of Style, eighteenth edition: the bibliography beside notes."""

    manual = NOTES


class MLALabels(_Labels):
    """`Zhukov, Inoy`"""

    manual = MLA


class APALabels(_Labels):
    """`Zhukov, 2003`"""

    manual = APA


class ChicagoLabels(_Labels):
    """`Zhukov 2003`"""

    manual = AUTHOR_DATE
