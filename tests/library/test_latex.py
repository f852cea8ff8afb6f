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


LATEX = st.text(alphabet="ab'\"`^~=.{}\\$-_ ciuvtHossenquturl", max_size=60)


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
