r"""The preamble of a document made from a draft: fonts, the style of its citations, its libraries.

Two things keep a style from printing what is typed, and both are settled here: MLA's style drops a name that it has
just printed, and prints a title only where the library has several works by that author; the draft says when it wants
them.  The short titles are those of the draft where the library has others.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from refkit.convert.signs import escape, letters_of
from refkit.convert.works import Citing
from refkit.library.library import Library
from refkit.records import Convention

_STYLES: Mapping[Convention, str] = {"author-date": "authoryear", "notes": "verbose"}

# What MLA's style quotes; titles of other works are in italics.
_QUOTED_TYPES = frozenset(
    "article dataset inbook incollection inproceedings conference inreference online electronic www review thesis "
    "phdthesis mastersthesis unpublished".split()
)

_HEAD = r"""\documentclass{article}
%s\usepackage[T1]{fontenc}
\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
"""
_BIBLATEX = r"""\usepackage[backend=biber,style=%s%s]{biblatex}
%s"""
_NATBIB = r"""\usepackage[round]{natbib}
\bibliographystyle{plainnat}
"""
_MLA = r"""% Every citation is printed as the draft has it: the name again, the title where it is typed.
\DeclareFieldFormat{postnote}{#1}
\makeatletter
\AtEveryCite{\global\undef\cbx@lasthash}
\newcommand*{\refkitcited}[2]{\forcsvlist{\refkit@cited{#1}}{#2}}
\newcommand*{\refkit@cited}[2]{\csdef{refkit@#1@#2}{}}
\newcommand*{\refkit@if}[1]{\ifcsdef{refkit@#1@\thefield{entrykey}}}
\newcommand*{\refkit@quoted}{\DeclareFieldFormat{citetitle:\thefield{entrytype}}{\mkbibquote{##1}}}
\newcommand*{\refkit@unquoted}{\DeclareFieldFormat{citetitle:\thefield{entrytype}}{##1}}
\AtEveryCitekey{%
  \refkit@if{titled}{\togglefalse{abx@bool@singletitle}}{\toggletrue{abx@bool@singletitle}}%
  \refkit@if{quoted}{\refkit@quoted}{}%
  \refkit@if{unquoted}{\refkit@unquoted}{}}
\makeatother
"""
_DATED = r"""% Pages and signs are printed as the draft has them.
\DeclareFieldFormat{postnote}{#1}
"""
_DELIMITER = r"""\DeclareDelimFormat{%s}{%s}
"""
_PARTING = {
    " ": r"\addspace",
    ", ": r"\addcomma\space",
    ",": r"\addcomma",
    ": ": r"\addcolon\space",
    ":": r"\addcolon",
}
_AMPERSAND = r"""\DeclareDelimFormat[parencite]{finalnamedelim}{\addspace\&\space}
"""
_JOINT = r"""\DeclareDelimFormat{finalnamedelim}{\addspace %s\space}
"""
_SHORT_TITLE = r"""  \map[overwrite]{\step[fieldsource=entrykey,match=\regexp{\A%s\Z},final]
    \step[fieldset=shorttitle,fieldvalue={%s}]}
"""


def head_of(letters: Iterable[str]) -> str:
    """The class, and the fonts for the letters of a text."""
    lines, encodings = letters_of("".join(sorted(letters)))
    loaded = [f"\\IfFileExists{{{each.lower()}enc.def}}{{\\usepackage[{each}]{{fontenc}}}}{{}}\n" for each in encodings]
    return _HEAD % "".join(loaded) + lines


def biblatex_lines(
    citing: Sequence[Citing], library: Library, resources: Iterable[str], usual: Convention = "mla"
) -> str:
    """The lines that load biblatex for these citations, with the libraries named.

    `usual` is how a draft cites that has none of them.
    """
    style = _STYLES.get(convention_of(citing) if citing else usual, "mla")
    own = {"mla": ",ibidtracker=false", "authoryear": ",uniquename=false,uniquelist=false"}.get(style, "")
    names = _name_options(citing, library)
    if style == "authoryear" and "maxcitenames" not in names:
        names = ",maxcitenames=2" + names
    added = "".join(f"\\addbibresource{{{path}}}\n" for path in resources)
    head = _BIBLATEX % (style, own + names, added)
    if style == "mla":
        return head + _mla(citing, library) + _joint(citing)
    return head + _dated(citing) + _joint(citing) if style == "authoryear" else head


def natbib_lines() -> str:
    """The lines that load natbib."""
    return _NATBIB


def convention_of(citing: Iterable[Citing]) -> Convention:
    """The convention in which most of the citations are typed; MLA's where there are none."""
    most = Counter(each.citation.convention for each in citing).most_common(1)
    return most[0][0] if most else "mla"


def titled(citing: Iterable[Citing]) -> list[str]:
    """The works that the draft mostly cites with their titles."""
    counts: Counter[str] = Counter()
    for work in (work for each in citing for work in each.works if work.names or work.title):
        counts[work.key] += 1 if work.title else -1
    return sorted(key for key, count in counts.items() if count > 0)


def short_titles(citing: Iterable[Citing], library: Library) -> dict[str, str]:
    """The titles by which the draft mostly calls works that the library calls otherwise."""
    typed: dict[tuple[int, str], Counter[str]] = {}
    for work in (work for each in citing for work in each.works if work.title):
        typed.setdefault((work.library, work.key), Counter())[work.title] += 1
    found: dict[str, str] = {}
    for (number, key), titles in sorted(typed.items()):
        entry, title = library.entry(key, number), titles.most_common(1)[0][0]
        if entry is not None:
            own = entry.fields.get("shorttitle") or entry.fields.get("title", "")
            known = {_folded(own), _folded(entry.fields.get("shorthand", own))}
            if _folded(title) not in known:
                found[key] = title
    return found


def _mla(citing: Sequence[Citing], library: Library) -> str:
    quoted, unquoted = _otherwise_marked(citing, library)
    kinds = (("titled", titled(citing)), ("quoted", quoted), ("unquoted", unquoted))
    lines = "".join(f"\\refkitcited{{{kind}}}{{{','.join(keys)}}}\n" for kind, keys in kinds if keys)
    return _MLA + lines + _source_map(short_titles(citing, library))


def _otherwise_marked(citing: Iterable[Citing], library: Library) -> tuple[list[str], list[str]]:
    """The works whose titles are mostly quoted where MLA's style has italics, and the other way round."""
    counts: dict[tuple[int, str], int] = {}
    for work in (work for each in citing for work in each.works if work.title):
        place = work.library, work.key
        counts[place] = counts.get(place, 0) + (1 if work.is_quoted else -1)
    quoted, unquoted = [], []
    for (number, key), count in sorted(counts.items()):
        entry = library.entry(key, number)
        is_part = entry is not None and entry.type in _QUOTED_TYPES
        if count > 0 and not is_part:
            quoted.append(key)
        elif count <= 0 and is_part:
            unquoted.append(key)
    return quoted, unquoted


def _source_map(titles: Mapping[str, str]) -> str:
    maps = "".join(_SHORT_TITLE % (_pattern(key), escape(title)) for key, title in titles.items())
    return f"\\DeclareSourcemap{{\\maps[datatype=bibtex]{{\n{maps}}}}}\n" if maps else ""


def _pattern(key: str) -> str:
    return re.sub(r"[^\w]", lambda sign: f"[{sign[0]}]", key)


def _folded(title: str) -> str:
    return re.sub(r"[\W_]+", " ", title).strip()


def _dated(citing: Sequence[Citing]) -> str:
    """The signs between names, year and page that the draft mostly has."""
    signs = [work.signs for each in citing for work in each.works if work.signs is not None and work.year]
    year = _most([each.year for each in signs if each.year], ", ")
    page = _most([each.page for each in signs if each.page], ", ")
    delimiters = (("nameyeardelim", year, r"\addspace"), ("postnotedelim", page, r"\addcomma\space"))
    return _DATED + "".join(_DELIMITER % (name, _PARTING.get(sign, usual)) for name, sign, usual in delimiters)


def _joint(citing: Iterable[Citing]) -> str:
    """The word or sign between two names, where it is not the English word."""
    signs = [work.signs.names for each in citing for work in each.works if work.signs is not None]
    joint = _most([each for each in signs if each], "and")
    if joint == "&":
        return _AMPERSAND
    return _JOINT % joint if joint.isalpha() and joint != "and" else ""


def _name_options(citing: Sequence[Citing], library: Library) -> str:
    """How many names are printed before there is an et al., and whether particles belong to them."""
    full, shortened, particles = 2, [], 0
    for work, item in (pair for each in citing for pair in zip(each.works, each.citation.items, strict=True)):
        entry = library.entry(work.key, work.library)
        if entry is None or not work.names or item.author_source != "explicit":
            continue
        if item.et_al:
            shortened.append(len(entry.creators))
        else:
            full = max(full, len(item.authors))
        typed = [person.particle in item.raw for person in entry.creators[:1] if person.particle]
        particles += sum(1 if found else -1 for found in typed)
    most = max(2, min(full, min(shortened, default=full + 1) - 1))
    options = f",maxcitenames={most},mincitenames=1" if most > 2 or shortened else ""
    return options + (",useprefix=true" if particles > 0 else "")


def _most(signs: Sequence[str], usual: str) -> str:
    return Counter(signs).most_common(1)[0][0] if signs else usual
