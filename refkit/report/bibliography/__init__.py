"""From a list of formatted references to what somebody reads or opens: text, Markdown, HTML, LaTeX, Word, JSON lines.

Every module takes a `ReferenceList` and gives back a string, that of Word the bytes of a file; none writes a file.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, get_args

from refkit.report.bibliography.references import ReferenceList

Format = Literal["text", "markdown", "html", "latex", "docx", "json-lines"]
FORMATS: tuple[Format, ...] = get_args(Format)

_ENDINGS: Mapping[str, Format] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".tex": "latex",
    ".bbl": "latex",
    ".docx": "docx",
    ".jsonl": "json-lines",
}


def format_of(path: str | None) -> Format:
    """The format that the ending of a file's name asks for; text where it asks for none."""
    return _ENDINGS.get(Path(path).suffix.lower(), "text") if path else "text"


def render(listed: ReferenceList, form: Format, width: int, as_document: bool = False) -> str | bytes:
    """A list in one of the formats; `width` is that of a line of text, in columns.

    HTML and LaTeX are what goes into a page, or (`as_document`) a page of its own.
    """
    if form == "docx":
        from refkit.report.bibliography.docx import render_docx

        return render_docx(listed, is_double_spaced=True)
    if form == "html":
        from refkit.report.bibliography.html import render_html, render_html_document

        return render_html_document(listed) if as_document else render_html(listed)
    if form == "latex":
        from refkit.report.bibliography.latex import render_latex, render_latex_document

        return render_latex_document(listed) if as_document else render_latex(listed)
    return _as_text(listed, form, width)


def _as_text(listed: ReferenceList, form: Format, width: int) -> str:
    if form == "markdown":
        from refkit.report.bibliography.markdown import render_markdown

        return render_markdown(listed)
    if form == "json-lines":
        from refkit.report.bibliography.json_lines import render_json_lines

        return render_json_lines(listed)
    from refkit.report.bibliography.plain_text import render_plain_text

    return render_plain_text(listed, width)
