"""The names of elements and attributes in Word's files, in full.

After ECMA-376 (Office Open XML), part 1; a file saved as "strict" writes another namespace for the same words, which
is turned into the usual one when the file is opened.
"""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def word(name: str) -> str:
    """The name of an element or attribute of Word's."""
    return f"{{{WORD}}}{name}"


P, R, T = (word(name) for name in ("p", "r", "t"))
RUN_PROPERTIES, PARAGRAPH_PROPERTIES = word("rPr"), word("pPr")
VALUE = word("val")
TEXT_BOX = word("txbxContent")
CHOICE, FALLBACK = f"{{{COMPATIBILITY}}}Choice", f"{{{COMPATIBILITY}}}Fallback"
ALTERNATIVE = f"{{{COMPATIBILITY}}}AlternateContent"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# What holds blocks or words and says nothing itself.  Deleted and moved-away text is in none of them.
HOLDERS = frozenset(
    map(word, ("tbl", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "hyperlink", "dir", "bdo"))
)
ROW = word("tr")
CELL = word("tc")
CONTROL = word("sdt")
