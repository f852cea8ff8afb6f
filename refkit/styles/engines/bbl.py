r"""Reads a `.bbl` file as LaTeX would print it, as far as that can be told without LaTeX: `\bibitem`, `\newblock`,
`\emph`, `{\em …}`.  What else a style's LaTeX does is left out.
"""

import re
from collections.abc import Iterator

from refkit.styles.listing import ListedWork
from refkit.styles.reading.markup import read_markup
from refkit.styles.rich import Rich, merged, plain, rich

_ITEM = re.compile(r"\\(?:bibitem|(?P<harvard>harvarditem))(?![A-Za-z])\s*")
_END = re.compile(r"\\end\{thebibliography\}")
_COMMENT = re.compile(r"(?<!\\)%[^\n]*\n?[ \t]*")
# Commands that print nothing, and commands that print their last argument alone.
_SILENT = re.compile(
    r"\\(?:newblock|BibitemOpen|bibAnnoteFile|relax|penalty\s*-?\d+|hskip[^{}\\]*?minus[^{}\\ ]*)(?![A-Za-z])"
)
_LAST = re.compile(
    r"\\bib(?:info|field)\s*\{[^{}]*\}|\\(?:bibnamefont|bibfnamefont|natexlab|enquote|BibitemShut|text)(?=\s*\{)"
)
_BLANKS = re.compile(r"\s+")
# natbib's: what a citation prints is in it.
_AUTHOR_AND_YEAR = re.compile(r"\(.*\)", re.DOTALL)


def read_bbl(text: str) -> tuple[ListedWork, ...]:
    """The works of a list, in its order, with numbers or labels where the style has them.  Never raises."""
    return tuple(_works(text))


def _works(text: str) -> Iterator[ListedWork]:
    """bbl = preamble ("\\bibitem" ("[" label "]")? "{" key "}" entry)* end"""
    text = _COMMENT.sub("", text)
    ends = [*(found.start() for found in _ITEM.finditer(text)), len(text)]
    for number, (start, stop) in enumerate(zip(ends, ends[1:], strict=False), 1):
        begins = _ITEM.match(text, start)
        at = begins.end() if begins else start
        label, at = _group(text, at, "[", "]")
        if begins and begins["harvard"]:  # \harvarditem[short]{author}{year}{key}
            label, at = _group(text, at, "{", "}")
            label, at = f"{label}()", _group(text, at, "{", "}")[1]
        key, at = _group(text, at, "{", "}")
        entry = _END.split(text[at:stop])[0]
        yield ListedWork(key.strip(), merged((*_label(label, number), *_printed(entry))))


def _label(label: str, number: int) -> Rich:
    if not label:
        return rich(f"[{number}] ")
    return () if _AUTHOR_AND_YEAR.search(label) else (*rich("["), *read_markup(label), *rich("] "))


def _printed(entry: str) -> Rich:
    bare = _LAST.sub("", _SILENT.sub(" ", entry))
    words = read_markup(_BLANKS.sub(" ", bare).strip())
    return tuple(run._replace(text=run.text.replace("\u00a0", " ")) for run in words) if plain(words).strip() else ()


def _group(text: str, at: int, opening: str, closing: str) -> tuple[str, int]:
    """What stands between two marks, which may hold braces, and the place behind it; nothing where they are not."""
    if text[at : at + 1] != opening:
        return "", at
    depth = 0
    for place in range(at + 1, len(text)):
        sign = text[place]
        if sign == closing and depth == 0:
            end = place + 1
            while text[end : end + 1].isspace():
                end += 1
            return text[at + 1 : place], end
        depth += (sign == "{") - (sign == "}")
    return "", len(text)
