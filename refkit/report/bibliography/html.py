"""The list as HTML: a section to put into a page, or a page of its own.

Whatever the library holds is text here: nothing in it becomes a tag, and only addresses of the web become links.
"""

import re
from html import escape
from itertools import groupby

from refkit.report.bibliography.addresses import web_address
from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.names import unique_names
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.listing import ListedWork
from refkit.styles.rich import Face, Rich, Run

# From the outermost to the innermost.
_TAGS: tuple[tuple[Face, str, str], ...] = (
    ("italic", "<i>", "</i>"),
    ("bold", "<b>", "</b>"),
    ("smallcaps", '<span class="smallcaps" style="font-variant: small-caps">', "</span>"),
    ("superscript", "<sup>", "</sup>"),
    ("subscript", "<sub>", "</sub>"),
)
_NO_MARKER = "list-style: none; padding-inline-start: "
# The list's own style, so that it also holds in a page whose style sheet knows nothing of it.
_HANGING = _NO_MARKER + "2em; text-indent: -2em"
_FLUSH = _NO_MARKER + "0"
_NOT_IN_NAMES = re.compile(r"[^\w.:-]+")
_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SHEET = """\
:root { color-scheme: light dark; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font-family: serif; line-height: 1.5; }
.references li { margin-block-end: 0.5em; overflow-wrap: break-word; }
@media print {
  body { max-width: none; margin: 0; }
  .references li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
"""


def render_html(listed: ReferenceList) -> str:
    """The list as a section; the reference of a key has the id `ref-` and the key."""
    return _section(listed, "h2")


def render_html_document(listed: ReferenceList, language: str = "en") -> str:
    """The list as a page of its own, in a language named as HTML does it: `en`, `pt-BR`."""
    title = escape(legible(listed.heading).strip() or "Bibliography", quote=False)
    lang = f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""
    return (
        f'<!doctype html>\n<html{lang}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_SHEET}</style>\n</head>\n"
        f"<body>\n{_section(listed, 'h1')}</body>\n</html>\n"
    )


def _section(listed: ReferenceList, level: str) -> str:
    heading = legible(listed.heading).strip()
    label = f' aria-label="{escape(heading)}"' if heading else ""
    style = f' data-style="{escape(legible(listed.style))}"' if listed.style else ""
    lines = [f'<section class="refkit-bibliography" role="doc-bibliography"{label}{style}>']
    if heading:
        lines.append(f"<{level}>{escape(heading, quote=False)}</{level}>")
    lines.append(f'<ul class="references" style="{_HANGING if listed.has_hanging_indent else _FLUSH}">')
    names = unique_names([reference.key for reference in listed.works], _name)
    lines += map(_item, listed.works, names)
    return "\n".join((*lines, "</ul>", "</section>")) + "\n"


def _name(key: str) -> str:
    return "ref-" + _NOT_IN_NAMES.sub("-", key)


def _item(reference: ListedWork, name: str) -> str:
    key = escape(legible(reference.key))
    return f'<li id="{name}" data-key="{key}">{_words(one_line(reference.text))}</li>'


def _words(words: Rich) -> str:
    """The text with its type faces; runs that lead to the same address are one link."""
    found = []
    for link, runs in groupby(words, key=lambda run: run.link):
        text, address = "".join(map(_run, runs)), web_address(link)
        found.append(f'<a href="{escape(address)}">{text}</a>' if address else text)
    return "".join(found)


def _run(run: Run) -> str:
    faces = [(opening, closing) for face, opening, closing in _TAGS if face in run.faces]
    openings = "".join([opening for opening, _ in faces])
    closings = "".join([closing for _, closing in reversed(faces)])
    return f"{openings}{escape(run.text, quote=False)}{closings}"
