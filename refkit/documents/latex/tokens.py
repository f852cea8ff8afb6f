r"""What the scanner stops at in a .tex file: commands, braces, comments, ligatures, dollars."""

import re
from functools import lru_cache

# Each begins with one of a few signs, so that the text between them is passed over at the speed of the regular expression.
_TOKEN = r"""
    [\\{{}}%$~`'<>,{more}-] (?:
        (?<=\\) (?: (?P<word>[A-Za-z@]+) | (?P<sign>[^A-Za-z@]) )       # \parencite, \&, \"
      | (?<=\{{) (?P<open>)
      | (?<=\}}) (?P<close>)
      | (?<=%) (?P<comment>[^\n]*+(?:\n[ \t]*+(?![ \t]*(?:\n|\Z)))?)    # to the next line, but not over an empty one
      | (?P<ligature>(?<=-)--?|(?<=`)`|(?<=')'|(?<=~)|(?<=,),|(?<=<)<|(?<=>)>)
      | (?<=\$) (?P<math>\$?)
      {rest}
    )
"""
# Babel's shorthands for German: "a for ä, "` and "' for quotation marks.
_GERMAN = r"""| (?<=") (?P<german>[aouAOUsz`'=~|"<>-])"""


@lru_cache(maxsize=32)
def tokens(short_verbs: str, german: bool) -> re.Pattern[str]:
    """The pattern of all tokens, with the short forms that a draft has declared."""
    signs = re.escape(short_verbs)
    rest = f"| (?<=[{signs}]) (?P<short>)" if short_verbs else ""
    rest += _GERMAN if german else ""
    more = signs + ('"' if german else "")
    return re.compile(_TOKEN.format(more=more, rest=rest), re.VERBOSE | re.DOTALL)
