"""LaTeX in .bib values, as text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.latex import decode, decode_address

NOTHING_TO_DECODE = [
    pytest.param("", id="nothing"),
    pytest.param("Inoy Stalin", id="words"),
    pytest.param("Ιδού, Жуков, 北京", id="other scripts"),
    pytest.param("Zakliuchitel'noe slovo", id="an apostrophe"),
    pytest.param('He said "no"', id="straight quotation marks"),
    pytest.param("1933-1937", id="a hyphen"),
    pytest.param("A & B, 50% # _ ^ @", id="signs that LaTeX would want escaped"),
    pytest.param("e" + "\u0301\u0316" * 50_000, id="a heap of accents"),
    pytest.param("`quoted' once", id="single quotation marks"),
]


@pytest.mark.parametrize("value", NOTHING_TO_DECODE)
def test_value_without_latex_stays(value: str) -> None:
    assert decode(value) == value


VALUES = [
    pytest.param(r"{\'E}mile", "Émile", id="accent in braces"),
    pytest.param(r"\'{e}", "é", id="letter in braces"),
    pytest.param(r"\'e\`e\^e\"e", "éèêë", id="accents without braces"),
    pytest.param(r"Mart{\'\i}n, Mart{\'{\i}}n", "Martín, Martín", id="dotless i under an accent"),
    pytest.param(r"K{\i}z", "Kız", id="dotless i by itself"),
    pytest.param(r"\c{c}\c c{\c s}", "ççş", id="cedilla"),
    pytest.param(r"\v{Z}ukov, Kapi\v s", "Žukov, Kapiš", id="caron"),
    pytest.param(r"Erd\H{o}s", "Erdős", id="double acute"),
    pytest.param(r"Espa\~na \~{n}", "España ñ", id="tilde"),
    pytest.param(r"\u{g}\=a\.z\r{u}\k{a}\d{h}\b{d}", "ğāżůąḥḏ", id="rarer accents"),
    pytest.param(r"\d{\=a}", unicodedata.normalize("NFC", "a\u0304\u0323"), id="two accents on one letter"),
    pytest.param(r"\' e", "é", id="blank before the letter"),
    pytest.param(r"\'{}e", "e", id="accent on nothing"),
    pytest.param(r"Stra{\ss}e, Stra\ss{}e, stra\ss e", "Straße, Straße, straße", id="sharp s"),
    pytest.param(r"\o\O\ae\AE\oe\aa\AA\l\L{}", "øØæÆœåÅłŁ", id="letters"),
    pytest.param(r"A {USSR} {{Deep {N}}}", "A USSR Deep N", id="protecting braces"),
    pytest.param(r"\emph{Trud} \textit{a} \textsc{b} {\em c} {\bf d}", "Trud a b c d", id="type faces"),
    pytest.param(r"\foreignlanguage{german}{Wort}", "Wort", id="language"),
    pytest.param(r"\textcolor{red}{Terror}", "Terror", id="colour"),
    pytest.param(r"86\textsuperscript{\textsc{r}}--140\textsuperscript{\textsc{v}}", "86r–140v", id="folios"),
    pytest.param(r"\& \% \_ \# \$ \{ \}", "& % _ # $ { }", id="escaped signs"),
    pytest.param("1933--1937 --- so", "1933–1937 — so", id="dashes"),
    pytest.param("``one'' two", "“one” two", id="quotation marks"),
    pytest.param(r"\enquote{a {b} c} d", "“a b c” d", id="enquote"),
    pytest.param("J.~Arch  Getty\n  and", "J. Arch Getty and", id="blanks"),
    pytest.param(r"a\\b\,c\;d\ e", "a b c d e", id="commands that are blanks"),
    pytest.param(r"Sau\-ssure\/ \@", "Saussure", id="commands that print nothing"),
    pytest.param(r"$\alpha$ and H$_2$O, 19$^{th}$", "α and H2O, 19th", id="mathematics"),
    pytest.param(r"\textonehalf\ \guillemotleft", "½ «", id="symbols by name"),
    pytest.param(r"see \url{http://a.b/c--d_e}", "see http://a.b/c--d_e", id="address in a text"),
    pytest.param(r"\href{http://a.b}{words}", "words", id="link"),
    pytest.param(r"\brackettext{Frisch} \zh{北}", "Frisch 北", id="unknown commands"),
    pytest.param(r"\.{I}stanbul, \u{\i}, \~\i, \v{\j}", "İstanbul, ĭ, ĩ, ǰ", id="i under other accents"),
    pytest.param(r"\t{ts}, \c{S}, Ho{\v c}evar, \'{\ae}", "t\u0361s, Ş, Hočevar, ǽ", id="accents in exports"),
    pytest.param(r"\textcommabelow{s}{\cb{t}}", "șț", id="Romanian commas"),
    pytest.param(r"\^{}, {\textasciicircum}, x/\~{}y", "^, ^, x/~y", id="accents that stand for themselves"),
    pytest.param(r"\eth\dh\DJ{}\th\ng", "ððĐþŋ", id="Northern letters"),
    pytest.param(r"\textcyrillic{\CYRZH\cyru\cyrk\cyro\cyrv}", "Жуков", id="Cyrillic"),
    pytest.param(r"{\cyrillictext \CYRISHRT\cyryo} {\cyrchar\cyrshch}", "Йё щ", id="Cyrillic by switch"),
    pytest.param(r"\cyrie\cyrii\cyryi\cyrgup\'{\cyrg}", "єіїґѓ", id="Ukrainian and Macedonian"),
    pytest.param(
        r"\cyrushrt\CYRUSHRT\cyrdje\cyrtshe\cyrlje\cyrnje\cyrdzhe\cyrje", "ўЎђћљњџј", id="Belarusian, Serbian"
    ),
    pytest.param(r"\CYRYAT\cyrfita\cyrizh\CYROMEGA\cyrchar\cyrksi\cyrdash", "ѢѳѵѠѯ—", id="old Cyrillic"),
    pytest.param(r"\u{\cyri}\"{\CYRE}\"\cyrii", "йЁї", id="Cyrillic accents"),
    pytest.param(r"\textgreek{\textalpha\textOmega\textvarsigma\textepsilon}", "αΩςε", id="Greek letters in text"),
    pytest.param(
        r"{\textquotedblleft}a{\textquotedblright} {\textquoteleft}b{\textquoteright}", "“a” ‘b’", id="quotes"
    ),
    pytest.param(
        r"\guillemetleft{}a\guillemetright{} \flqq b\frqq{} \glqq c\grqq{} \lq d\rq", "«a» «b» „c“ ‘d’", id="names"
    ),
    pytest.param("!`Hola! ?`Qué?", "¡Hola! ¿Qué?", id="Spanish marks"),
    pytest.param(r"!`Ni\~no! and?", "¡Niño! and?", id="Spanish marks beside a command"),
    pytest.param(r"{\{}EEG{\}} 50{\%} {\#}1 {\_}a", "{EEG} 50% #1 _a", id="signs in braces"),
    pytest.param(r"{\textless}i{\textgreater} $<$b$>$", "<i> <b>", id="signs of HTML"),
    pytest.param(r"\textbraceleft a\textbraceright{} \textpercent{} \copyright{} \ddag", "{a} % © ‡", id="named signs"),
    pytest.param(r"a\quad b\space c\nobreakspace{}d and\slash or", "a b c d and/or", id="named blanks"),
    pytest.param(
        r"H{\textsubscript{2}}O, m{\textsuperscript{2}}, XIX\ieme{}", "H2O, m2, XIXe", id="raised and lowered"
    ),
    pytest.param(r"$^\circ$, $^{\circ}$, \ensuremath{^{\circ}}C, $f\circ g$", "°, °, °C, f∘g", id="degrees"),
    pytest.param(r"$\frac{1}{2}$ \nicefrac{$\alpha$}{3}", "1/2 α/3", id="fractions"),
    pytest.param(r"\(x^2\) \ensuremath{x_1} y_1", "x2 x1 y_1", id="other mathematics"),
    pytest.param(r"$\hat{o}$ $\bar a$ $a \not= b$ \'{$\alpha$}", "ô ā a ≠ b ά", id="accents in mathematics"),
    pytest.param(r"$\hat$ a", "a", id="an accent ends with its formula"),
    pytest.param(r"{\noopsort{1973b}}1973 \SortNoop{a}b", "1973 b", id="words for sorting alone"),
    pytest.param(r"\begin{otherlanguage}{german}Wort\end{otherlanguage}", "Wort", id="environment"),
    pytest.param(r"\hspace*{1em}a \textls[50]{b} \cite{c}", "a b c", id="arguments about type"),
    pytest.param(r"\today", "", id="no clock"),
    pytest.param(r"\url{a_b~{c}--d} \url{a\_b\%c\~{}d}", "a_b~c--d a_b%c~d", id="braces and backslashes in an address"),
    pytest.param(r"\href{http://a.b/{c}}{words}", "words", id="link with braces"),
    pytest.param("a\\", "a\\", id="a backslash at the end"),
    pytest.param("a}b{c", "abc", id="stray braces"),
    pytest.param("e\u0301", "é", id="letters are composed"),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_decode(value: str, expected: str) -> None:
    assert decode(value) == expected


ADDRESSES = [
    pytest.param("http://x.org/a#b%20c--d~e", "http://x.org/a#b%20c--d~e", id="to the letter"),
    pytest.param(r"http://x.org/a\_b\%20c\&d", "http://x.org/a_b%20c&d", id="escaped"),
    pytest.param(r"\url{http://x.org/a{\_}b}", "http://x.org/a_b", id="in a command"),
    pytest.param(r"10.1000/a{--}b", "10.1000/a--b", id="braces"),
]


@pytest.mark.parametrize(("value", "expected"), ADDRESSES)
def test_decode_address(value: str, expected: str) -> None:
    assert decode_address(value) == expected


LATEX = st.text(alphabet="!?ab'\"`^~=.{}\\$-_ ciuvtHossenquturl", max_size=60)


@given(LATEX.map(lambda value: value.replace("\\", "").replace("$", "")))
def test_a_command_that_prints_nothing_changes_nothing(value: str) -> None:
    assert decode(value) == decode(rf"\relax{{}}{value}")


CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
LATEX_OF_CYRILLIC = ("a b v g d e zh z i ishrt k l m n o p r s t u f h c ch sh shch hrdsn ery sftsn erev yu ya").split()


def test_russian_alphabet() -> None:
    small = "".join(rf"\cyr{name}" for name in LATEX_OF_CYRILLIC)
    capital = "".join(rf"\CYR{name.upper()}" for name in LATEX_OF_CYRILLIC)
    assert decode(small + capital) == CYRILLIC + CYRILLIC.upper()


def test_a_long_address_that_never_ends_is_read_in_linear_time() -> None:
    assert decode(r"\url{" * 20_000 + "a" * 20_000) == "a" * 20_000


@given(LATEX | st.text())
def test_any_value_becomes_composed_text_without_idle_blanks(value: str) -> None:
    text = decode(value)
    assert text == " ".join(unicodedata.normalize("NFC", text).split())


@given(st.text(alphabet=st.characters(exclude_characters="\\{}~$-`'", exclude_categories=("C", "Z"))))
def test_text_without_markup_is_only_composed(value: str) -> None:
    assert decode(value) == unicodedata.normalize("NFC", value)


@given(st.text())
def test_any_address_is_read(value: str) -> None:
    assert not set(decode_address(value)) & set("{}")
