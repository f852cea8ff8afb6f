"""What the elements of HTML mean for the words of a page: what parts paragraphs, what is slanted, what shows nothing."""

import re
from dataclasses import dataclass, field

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
# Comments of reviewers, as Word, LibreOffice and Google Docs write them, and what was deleted in a tracked change.
_OF_COMMENTS = re.compile(r"mso-?comment|msocom|comment-marker", re.IGNORECASE)
_COMMENT_LIST = re.compile(r"mso-element\s*:\s*comment", re.IGNORECASE)
_COMMENT_TEXT = re.compile(r"cmnt\d+")
_COMMENT_MARK = re.compile(r"#?(?:cmnt|_msocom)")
_RULE = re.compile(r"\.([\w-]+)\s*+\{([^{}]{1,2000})\}")
_SLANTED = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)


def is_comment_text(tag: Token) -> bool:
    """Whether a reviewer's comment begins with a link back to the text, as in pages of Google Docs."""
    return tag.name == "a" and _COMMENT_TEXT.fullmatch(tag.attributes.get("id", "")) is not None


@dataclass(slots=True)
class Sheet:
    """What the style sheets of a page say about its classes, as far as the simplest rules go: `.c3 { … }`"""

    slanted: set[str] = field(default_factory=set)
    unseen: set[str] = field(default_factory=set)

    def read(self, css: str) -> None:
        """The rules of one more style sheet."""
        for rule in _RULE.finditer(css):
            if _SLANTED.search(rule[2]):
                self.slanted.add(rule[1])
            if _UNSEEN.search(rule[2]):
                self.unseen.add(rule[1])

    def is_silent(self, tag: Token) -> bool:
        """Whether nothing of what stands in an element is shown as text of the draft."""
        said = tag.attributes
        if tag.name in _SILENT or tag.name == "del" or "hidden" in said:
            return True
        style, classes = said.get("style", ""), said.get("class", "")
        if style and (_UNSEEN.search(style) or _COMMENT_LIST.search(style)):
            return True
        if tag.name == "a" and any(_COMMENT_MARK.match(said.get(name, "")) for name in ("href", "id", "name")):
            return True
        return bool(classes) and (
            _OF_COMMENTS.search(classes) is not None or not self.unseen.isdisjoint(classes.split())
        )

    def is_slanted(self, tag: Token) -> bool:
        """Whether an element sets its words in italics."""
        style, classes = tag.attributes.get("style", ""), tag.attributes.get("class", "")
        if tag.name in ITALIC or (style and _SLANTED.search(style)):
            return True
        return bool(classes) and not self.slanted.isdisjoint(classes.split())
