"""What the elements of HTML mean for the words of a page: what parts paragraphs, what is slanted, what shows nothing."""

import re

from refkit.documents.html.tokens import Token

ITALIC = frozenset("em i cite dfn var".split())
CODE = frozenset("code pre kbd samp tt".split())
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Elements without an end.
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Elements that begin a paragraph of their own and end the one before.
BLOCKS = frozenset(
    "address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol "
    "optgroup option p pre search section select summary table tbody td tfoot th thead tr ul".split()
)
# Elements whose content is no text of the page; that of a drawing or formula is none in a sentence.
_SILENT = frozenset(
    "script style template noscript title textarea iframe object audio video canvas svg math select datalist noembed "
    "noframes xmp head".split()
)
_SLANTED = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)


def is_silent(tag: Token) -> bool:
    """Whether nothing of what stands in an element is shown as text."""
    style = tag.attributes.get("style", "")
    return tag.name in _SILENT or "hidden" in tag.attributes or bool(style and _UNSEEN.search(style))


def is_slanted(tag: Token) -> bool:
    """Whether an element sets its words in italics."""
    style = tag.attributes.get("style", "")
    return tag.name in ITALIC or bool(style and _SLANTED.search(style))
