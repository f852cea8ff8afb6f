"""How a draft should cite a work so that no other can be meant, in the form of the manual it follows.

The manuals are read only when somebody asks: most drafts need no such help.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from refkit.library.library import Library
from refkit.records import Citation, CiteItem, Convention, Locator

if TYPE_CHECKING:
    from refkit.styles import ManualName
    from refkit.styles.citing import Citing

_DATED = re.compile(r"(?P<comma>,)? (?:1[4-9]|20)\d\d")
# Labels as the manuals abbreviate them in citations (MLA 9, appendix 1; Chicago 18, 14.52).
_LABELS = {
    "act": "act",
    "book": "bk.",
    "chapter": "ch.",
    "column": "col.",
    "figure": "fig.",
    "folio": "fol.",
    "line": "line",
    "note": "n.",
    "number": "no.",
    "paragraph": "par.",
    "part": "pt.",
    "scene": "sc.",
    "section": "sec.",
    "verse": "verse",
    "volume": "vol.",
}
# Where Chicago's are others (10.48).
_LABELS_OF_NOTES = {"chapter": "chap.", "paragraph": "para."}


class Forms:
    """The forms in which the works that a draft cites, or may mean, are to be cited."""

    def __init__(self, library: Library, citations: Iterable[Citation], convention: Convention) -> None:
        self._library = library
        self._citations = tuple(citations)
        self._convention = convention
        self._citing: "Citing | None" = None

    def form(self, key: str, item: CiteItem) -> str:
        """How a work is cited at the place an item gives: `(Zhukov, Inoy 345)`, in a note `Zhukov, Inoy Stalin, 345`.

        Empty where works are cited by numbers.
        """
        if self._convention not in ("mla", "author-date", "notes"):
            return ""
        if self._citing is None:
            self._citing = self._made()
        if key not in self._citing:
            return ""
        from refkit.styles.rich import plain

        if self._convention == "notes":
            place = ", ".join(_place(locator, _LABELS | _LABELS_OF_NOTES) for locator in item.locators)
            return plain(self._citing.short_note(key, place))
        return plain(self._citing.parenthesis(key, ", ".join(_place(locator, _LABELS) for locator in item.locators)))

    def shown(self, key: str, item: CiteItem) -> str:
        """The same inside a sentence: a note in quotation marks."""
        form = self.form(key, item)
        return f'"{form}"' if form and self._convention == "notes" else form

    def _made(self) -> "Citing":
        from refkit.styles import manual
        from refkit.styles.citing import Citing
        from refkit.styles.listing import in_order, placed
        from refkit.styles.works import kept_references_of

        style = manual(manual_for(self._convention, self._citations))
        numbers = dict.fromkeys(self._numbers())
        return Citing(placed(in_order(kept_references_of(self._library, numbers), style), style), style)

    def _numbers(self) -> Iterator[int]:
        for citation in self._citations:
            for item in citation.items:
                cited = [(item.id, item.library)] if item.id else [(each.id, each.library) for each in item.candidates]
                for key, library in cited:
                    number = self._library.number(key, library)
                    if number is not None:
                        yield number


def manual_for(convention: Convention, citations: Iterable[Citation]) -> "ManualName":
    """The manual that goes with a convention: Chicago for notes, else MLA.

    By author and date it is the one whose comma before the year the citations have more often.
    """
    if convention == "notes":
        return "chicago-notes"
    if convention != "author-date":
        return "mla"
    found = [year["comma"] for citation in citations for year in _DATED.finditer(citation.raw)]
    return "apa" if sum(map(bool, found)) * 2 > len(found) else "chicago-author-date"


def _place(locator: Locator, labels: Mapping[str, str]) -> str:
    """A locator as a citation has it: `345`, `ch. 18`."""
    if locator.label == "page" or not locator.raw[:1].isdigit():
        return locator.raw
    return f"{labels.get(locator.label, locator.label)} {locator.raw}"
