"""Which signs mean something in LaTeX, and how each is written so that it is printed as it stands."""

import re
from unicodedata import normalize

# {} ends the name of a command, so that a blank after it stays.
_SIGNS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "#": r"\#",
        "$": r"\$",
        "%": r"\%",
        "&": r"\&",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        "`": r"\textasciigrave{}",
        # A quotation mark may be a command of babel: in a German article, "a is ä.
        '"': r"\symbol{34}",
        "\N{NO-BREAK SPACE}": "~",
        "\N{NARROW NO-BREAK SPACE}": r"\,",
        "\N{THIN SPACE}": r"\,",
        "\N{SOFT HYPHEN}": r"\-",
        # LuaTeX takes it for a fault of the file.
        "\N{REPLACEMENT CHARACTER}": "?",
    }
)
# TeX makes a dash of --, a closing quotation mark of '' and a low one of ,, unless some space is between them
_JOINED = re.compile("(?<=-)-|(?<=')'|(?<=,),")
# A letter with accents of their own: n and U+0303; no more of them than any language heaps on a letter.
_ACCENTED = re.compile("[A-Za-z\u00c0-\u04ff][\u0300-\u036f]{1,8}")
ACCENTS = {
    "\u0300": r"\`",
    "\u0301": r"\'",
    "\u0302": r"\^",
    "\u0303": r"\~",
    "\u0304": r"\=",
    "\u0306": r"\u",
    "\u0307": r"\.",
    "\u0308": r"\"",
    "\u030a": r"\r",
    "\u030b": r"\H",
    "\u030c": r"\v",
    "\u0323": r"\d",
    "\u0327": r"\c",
    "\u0331": r"\b",
}


def escaped(text: str) -> str:
    """The text with a command for each sign that means something, and for accents that have no letter of their own."""
    text = _JOINED.sub(r"{\\kern0pt}\g<0>", text.translate(_SIGNS))
    return text if text.isascii() else _ACCENTED.sub(_accented, text)


def _accented(found: re.Match[str]) -> str:
    r"""The letter with its accents as one character; where there is none, the first of them as a command: `\v{x}`."""
    letters = normalize("NFC", found[0])
    if len(letters) == 1 or not letters[0].isascii() or letters[1] not in ACCENTS:
        return letters
    return f"{ACCENTS[letters[1]]}{{{letters[0]}}}{letters[2:]}"


def in_address(address: str) -> str:
    r"""An address as the first argument of \href takes it; a tilde would be a blank where links are not loaded."""
    return re.sub("[%#&_]", r"\\\g<0>", address).replace("~", r"\%7E")
