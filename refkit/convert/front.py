"""The title, author and date of a Markdown draft, from the lines at its head."""

import re

from refkit.convert.signs import escape
from refkit.documents.frontmatter import front_matter
from refkit.documents.masking import unified
from refkit.documents.model import Document

_SCALAR = re.compile(r"^(title|author|date)[ \t]*:[ \t]*([^\n\[{|>&*][^\n]*)$", re.MULTILINE)


def front_lines(document: Document) -> str:
    r"""`\title`, `\author` and `\date` as the draft gives them; empty where it has no title."""
    text = unified(document.text)
    found = {field[1]: field[2].strip().strip("\"'") for field in _SCALAR.finditer(text[: front_matter(text).end])}
    if "title" not in found:
        return ""
    lines = [f"\\{name}{{{escape(found.get(name, ''))}}}\n" for name in ("title", "author", "date")]
    return "".join((*lines, "\\AtBeginDocument{\\maketitle}\n"))
