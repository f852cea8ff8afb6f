r"""What is known of LaTeX's other commands and environments: which are silent, set in italics, notes, headings, code."""

from collections.abc import Mapping

ITALICS = frozenset("emph textit textsl mkbibemph mkbibitalic citetitlefont worktitle booktitle".split())
ITALIC_SWITCHES = frozenset("em it itshape sl slshape".split())
NOTES = frozenset(
    "footnote endnote footnotetext endnotetext sidenote tablefootnote pagenote parnote footnoteA footnoteB Footnote "
    "mkbibfootnote mkbibfootnotetext mkbibendnote blfootnote".split()
)
QUOTES = frozenset("enquote textquote blockquote mkbibquote textelp hybridblockquote".split())
QUOTES_IN_LANGUAGE = frozenset(
    "foreignquote hyphenquote foreigntextquote hyphentextquote foreignblockquote hyphenblockquote".split()
)
PARENTHESES = frozenset("parentext citetext mkbibparens".split())
BRACKETS = frozenset("brackettext mkbibbrackets".split())
HEADINGS: Mapping[str, int] = {
    **{"part": 1, "chapter": 2, "addchap": 2, "section": 3, "addsec": 3, "subsection": 4, "subsubsection": 5},
    **{"paragraph": 6, "subparagraph": 7},
}

# Commands that print nothing of their arguments, with the number of these in braces.
SILENT: Mapping[str, int] = {
    **dict.fromkeys(
        "label ref pageref eqref autoref nameref cref Cref vref vpageref labelcref sectref tabref figref index sindex "
        "glsadd includegraphics vspace hspace bibliographystyle pagestyle thispagestyle pagenumbering usetheme "
        "hypersetup usetikzlibrary usepgfplotslibrary tikzset pgfplotsset lstset geometry color pagecolor graphicspath "
        "selectlanguage setmainfont setsansfont setmonofont setmainlanguage setdefaultlanguage setotherlanguage "
        "setotherlanguages citestyle setcitestyle bibpunct hyphenation phantom hphantom vphantom newcounter stepcounter "
        "refstepcounter newlength theoremstyle captionsetup KOMAoptions ExecuteBibliographyOptions includeonly "
        "hypertarget bookmarksetup enlargethispage inputencoding cline cmidrule newrefsection ctable "
        "foreignlanguage textcolor colorbox scalebox rotatebox parbox raisebox shortcites".split(),
        1,
    ),
    **dict.fromkeys(
        "setcounter addtocounter setlength addtolength settowidth definecolor defcitealias fontsize rule "
        "fcolorbox multicolumn multirow resizebox crefrange".split(),
        2,
    ),
    **dict.fromkeys("hyperref printbibliography printbibheading printshorthands printglossary".split(), 0),
}
# Commands that take code: nothing in their arguments is cited.
CODE = frozenset(
    "DeclareBibliographyDriver DeclareFieldFormat DeclareIndexFieldFormat DeclareNameFormat DeclareListFormat "
    "DeclareNameAlias DeclareSourcemap DeclareLanguageMapping DefineBibliographyStrings DefineBibliographyExtras "
    "DeclareAutoCiteCommand DeclareCitePunctuationPosition newbibmacro renewbibmacro providebibmacro AtEveryCitekey "
    "AtEveryCite AtEveryBibitem AtNextCite AtNextCitekey AtBeginBibliography DeclareDelimFormat titleformat titlespacing "
    "colorlet newtheorem DeclareMathOperator newglossary addtokomafont setkomafont "
    "DeclareUnicodeCharacter newfontfamily sisetup pdfbookmark patchcmd apptocmd pretocmd xpatchcmd titlecontents".split()
)
VERBATIM = frozenset(
    "verbatim verbatim* Verbatim Verbatim* BVerbatim LVerbatim lstlisting minted comment filecontents filecontents* "
    "alltt* spverbatim verbatimtab listing* sageblock luacode luacode* pycode pyblock pyconsole tcblisting "
    "dispListing asy gnuplot macrocode macrocode* CJKverbatim boxedverbatim verbatimwrite VerbatimOut".split()
)
# Environments without prose, in which commands are carried out all the same.
UNSPOKEN = frozenset(
    "equation equation* align align* gather gather* multline multline* eqnarray eqnarray* math displaymath flalign "
    "flalign* alignat alignat* dmath dmath* subequations tikzpicture picture pgfpicture axis tikzcd forest "
    "pspicture array matrix".split()
)
QUOTATIONS = frozenset(
    "quote quotation verse displayquote foreigndisplayquote hyphendisplayquote displaycquote foreigndisplaycquote "
    "hyphendisplaycquote blockquote".split()
)
# Environments with arguments in braces that are not printed.
ARGUMENTS_OF: Mapping[str, int] = {
    **dict.fromkeys(
        "tabular longtable minipage multicols otherlanguage otherlanguage* wrapfigure tabbing supertabular adjustbox "
        "thebibliography subfigure column foreigndisplayquote hyphendisplayquote spacing "
        "addmargin addmargin* parcolumns refsection refsegment".split(),
        1,
    ),
    **dict.fromkeys("tabular* tabularx tabulary xltabular".split(), 2),
}

INPUTS: Mapping[str, int] = {
    **dict.fromkeys("input include subfile subfileinclude InputIfFileExists loadglsentries plainoutput".split(), 1),
    **dict.fromkeys("import subimport inputfrom includefrom subinputfrom subincludefrom".split(), 2),
}
# Control sequences that begin a condition which `\fi` ends (TeX, e-TeX and the usual packages).
CONDITIONS = frozenset(
    "if ifcat ifx ifnum ifdim ifodd ifvmode ifhmode ifmmode ifinner ifvoid ifhbox ifvbox ifeof iftrue iffalse ifcase "
    "ifdefined ifcsname iffontchar ifincsname ifpdf ifpdftex ifxetex ifluatex ifPDFTeX ifXeTeX ifLuaTeX ifTUTeX".split()
)
