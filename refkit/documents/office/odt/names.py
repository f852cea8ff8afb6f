"""The names of elements and attributes in OpenDocument files, in full (OpenDocument 1.3, part 3)."""

_ROOT = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = {
    "office": f"{_ROOT}:office:1.0",
    "style": f"{_ROOT}:style:1.0",
    "text": f"{_ROOT}:text:1.0",
    "table": f"{_ROOT}:table:1.0",
    "draw": f"{_ROOT}:drawing:1.0",
    "fo": f"{_ROOT}:xsl-fo-compatible:1.0",
    "manifest": f"{_ROOT}:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": f"{_ROOT}:meta:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
}


def odf(name: str) -> str:
    """The full name for a short one: `text:p`."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


P, H, SPAN = odf("text:p"), odf("text:h"), odf("text:span")
STYLE_NAME = odf("text:style-name")
