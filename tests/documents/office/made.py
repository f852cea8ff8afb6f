"""Word and OpenDocument files made by hand: the XML that a test is about, in the smallest file that holds it."""

import zipfile
from io import BytesIO
from pathlib import Path

from refkit.documents.office.docx.names import WORD
from refkit.documents.office.odt.names import NAMESPACES as ODF

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def _xml(name: str, content: str, namespace: str = WORD) -> str:
    others = f'xmlns:r="{_RELATION}" xmlns:mc="{_COMPATIBILITY}"'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} xmlns:w="{namespace}" {others}>{content}</w:{name}>'


def relations(*related: tuple[str, str]) -> str:
    """A part that says to which parts, of which kind, another is related."""
    lines = (
        f'<Relationship Id="rId{number}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(related, 1)
    )
    return f'<Relationships xmlns="{_RELATIONS}">{"".join(lines)}</Relationships>'


def docx(
    body: str,
    footnotes: str = "",
    endnotes: str = "",
    styles: str = "",
    parts: dict[str, str | bytes] | None = None,
    namespace: str = WORD,
) -> bytes:
    """A Word file with that body; `parts` are further parts, or stand in the place of the usual ones."""
    related = [("footnotes", footnotes), ("endnotes", endnotes), ("styles", styles)]
    content: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": _xml("document", f"<w:body>{body}</w:body>", namespace),
        "word/_rels/document.xml.rels": relations(*((kind, f"{kind}.xml") for kind, words in related if words)),
        **{f"word/{kind}.xml": _xml(kind, words, namespace) for kind, words in related if words},
    }
    return zipped({**content, **(parts or {})})


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """A paragraph of Word's."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    own = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{own}{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of Word's with text in it."""
    own = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{own}<w:t xml:space="preserve">{text}</w:t></w:r>'


def i(text: str) -> str:
    """A run in italics."""
    return r(text, "<w:i/>")


def footnote(name: int) -> str:
    """The mark of a footnote."""
    return f'<w:r><w:footnoteReference w:id="{name}"/></w:r>'


def note(name: int, *paragraphs: str, kind: str = "footnote") -> str:
    """A note of Word's, as it begins there: with its number, which is made, and a blank."""
    mark = f"<w:r><w:{kind}Ref/></w:r>"
    first, *rest = paragraphs
    return f'<w:{kind} w:id="{name}">{p(mark, r(f" {first}"))}{"".join(p(r(each)) for each in rest)}</w:{kind}>'


def live(code: str, words: str) -> str:
    """A field of Word's: its code in pieces, and the words it prints."""
    pieces = (code[at : at + 20].replace("&", "&amp;").replace("<", "&lt;") for at in range(0, len(code), 20))
    spelt = "".join(f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>' for piece in pieces)
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}{spelt}{marks[1]}{r(words)}{marks[2]}"


def odt(body: str, styles: str = "", parts: dict[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text with that body."""
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in ODF.items())
    automatic = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {names}>{automatic}{text}</office:document-content>",
    }
    return zipped({**content, **(parts or {})})


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip with those parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def saved(folder: Path, name: str, data: bytes) -> str:
    """The path of a file with those bytes."""
    path = folder / name
    path.write_bytes(data)
    return str(path)
