"""The list as LaTeX: a `thebibliography` to put into a document, or a document of its own.

Entries have no numbers or labels.  It compiles in an ordinary article, with any of the TeX programs and with or
without the packages that make links; what it defines it defines for itself alone.
"""

import re
from itertools import groupby

from refkit.report.bibliography.addresses import web_address
from refkit.report.bibliography.latex_letters import ENCODINGS, Letter, foreign_letters, letter_lines
from refkit.report.bibliography.latex_signs import escaped, in_address
from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.names import unique_names
from refkit.report.bibliography.references import ReferenceList
from refkit.report.bibliography.wrapping import wrapped
from refkit.styles.listing import ListedWork
from refkit.styles.rich import Face, Rich, Run, plain

_WIDTH = 100
_COMMANDS: tuple[tuple[Face, str], ...] = (
    ("subscript", r"\textsubscript"),
    ("superscript", r"\textsuperscript"),
    ("smallcaps", r"\textsc"),
    ("bold", r"\textbf"),
    ("italic", r"\textit"),
)
_NOT_IN_KEYS = re.compile(r"[^\w:.+/*-]+")
# \url of a document without links: its argument is an address as it is, in which % begins no comment.
_LINKS = r"""\providecommand{\href}[2]{#2}
\providecommand{\refkiturl}[1]{\texttt{#1}\endgroup}
\providecommand{\url}{\begingroup
  \catcode`\%=12 \catcode`\#=12 \catcode`\&=12 \catcode`\_=12 \catcode`\~=12 \catcode`\$=12 \refkiturl}
"""
# The list is set in by the width of its widest label; an entry has none, and begins as far to the left.
_BEGIN = r"""\expandafter\def\csname @biblabel\endcsname#1{#1}
\begin{thebibliography}{\hspace{\dimexpr %s-\labelsep}}
\setlength{\itemindent}{-\leftmargin}
"""
_PREAMBLE = r"""\documentclass{article}
\ifdefined\Umathchar
  \usepackage{fontspec}
%s\else
  \usepackage[utf8]{inputenc}
%s  \usepackage[T1]{fontenc}
  \usepackage{textcomp}
  \IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
\fi
\IfFileExists{hyperref.sty}{\usepackage[hidelinks]{hyperref}}{}
\begin{document}
"""
# Fonts with Cyrillic and Greek letters; the one that LaTeX takes otherwise has only Latin ones.
_FONTS = r"""  \IfFontExistsTF{CMU Serif}{\setmainfont{CMU Serif}}{%
    \IfFontExistsTF{FreeSerif}{\setmainfont{FreeSerif}}{%
      \IfFontExistsTF{DejaVu Serif}{\setmainfont{DejaVu Serif}}{}}}
"""


def render_latex(listed: ReferenceList) -> str:
    """The list as an environment; the key of a reference is its key in the library, as far as TeX takes it."""
    heading = escaped(legible(listed.heading).strip())
    style = legible(listed.style).strip()
    names = unique_names([reference.key for reference in listed.works], _name)
    entries = [_entry(reference, name) for reference, name in zip(listed.works, names, strict=True)]
    return (
        (f"% {style}\n" if style else "")
        + f"\\begingroup\n\\def\\refname{{{heading}}}\\def\\bibname{{{heading}}}\n{_LINKS}"
        + letter_lines(_letters(listed))
        + _BEGIN % ("0.5in" if listed.has_hanging_indent else "0in")
        + "\n".join(("", *entries, ""))
        + "\\end{thebibliography}\n\\endgroup\n"
    )


def render_latex_document(listed: ReferenceList) -> str:
    """The list as a document, with the fonts for its letters where the installed TeX has them."""
    letters = _letters(listed)
    encodings = [encoding for encoding in ENCODINGS if any(letter.encoding == encoding for letter in letters)]
    loaded = [
        f"  \\IfFileExists{{{each.lower()}enc.def}}{{\\usepackage[{each}]{{fontenc}}}}{{}}\n" for each in encodings
    ]
    preamble = _PREAMBLE % (_FONTS if letters else "", "".join(loaded))
    return f"{preamble}{render_latex(listed)}\\end{{document}}\n"


def _letters(listed: ReferenceList) -> tuple[Letter, ...]:
    texts = [plain(one_line(reference.text)) for reference in listed.works]
    return foreign_letters(escaped("\n".join((legible(listed.heading), *texts))))


def _name(key: str) -> str:
    r"""The key without what ends a key or an argument for TeX."""
    return _NOT_IN_KEYS.sub("-", legible(key))


def _entry(reference: ListedWork, name: str) -> str:
    text = _words(one_line(reference.text))
    return f"\\bibitem[]{{{name}}}\n" + wrapped([(word,) for word in text.split(" ")], _WIDTH) + "\n"


def _words(words: Rich) -> str:
    r"""The text with its type faces; an address that is printed is `\url`, another link `\href`."""
    return "".join([_linked(web_address(link), tuple(runs)) for link, runs in groupby(words, lambda run: run.link)])


def _linked(address: str, words: Rich) -> str:
    if address and plain(words) == address:
        return rf"\url{{{address}}}"
    text = "".join(map(_run, words))
    return rf"\href{{{in_address(address)}}}{{{text}}}" if address else text


def _run(run: Run) -> str:
    text = escaped(run.text)
    for face, command in _COMMANDS:
        if face in run.faces:
            text = f"{command}{{{text}}}"
    return text
