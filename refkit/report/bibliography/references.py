"""A list of formatted references, as it stands at the end of a paper: what every format here is written from."""

from dataclasses import dataclass

from refkit.styles.listing import ListedWork


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """The works in their order, under the heading that the style asks for: Works Cited, References.

    `style` is the name of the style, for readers; `has_hanging_indent` says that all lines of a reference but the
    first stand further in.
    """

    heading: str
    works: tuple[ListedWork, ...]
    style: str = ""
    has_hanging_indent: bool = True
