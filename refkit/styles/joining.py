"""Puts the parts of a reference together: what is not there takes its punctuation with it.

Two marks do not meet: after ? or ! no period is set, after an abbreviation no second one (MLA 9, 2.99; APA 7, 9.5;
Chicago 18, 6.125).  Periods and commas stand before a closing quotation mark (MLA 9, 6.51; APA 7, 6.7; Chicago 18, 6.9).
"""

from collections.abc import Iterable

from refkit.styles.rich import NO_FACES, NOTHING, Rich, Run

_TERMINAL = ".?!…"
_QUOTES = "”’"
_SPACES = " \u00a0"


def joined(delimiter: str, parts: Iterable[Rich]) -> Rich:
    """The parts that are there, with a delimiter such as `. ` between them."""
    whole: list[Run] = []
    for part in parts:
        if not part:
            continue
        if whole:
            _add(whole, delimiter)
        whole += part
    return tuple(whole)


def ended(words: Rich, sign: str = ".") -> Rich:
    """A text with a mark at its end, unless it ends in one; nothing where there is no text."""
    if not words:
        return NOTHING
    whole = list(words)
    _add(whole, sign)
    return tuple(whole)


def enclosed(words: Rich, opening: str = "(", closing: str = ")") -> Rich:
    """A text between two signs; nothing where there is no text."""
    return (Run(opening), *words, Run(closing)) if words else NOTHING


def before(prefix: str, words: Rich) -> Rich:
    """A text with words before it; nothing where there is no text."""
    return (Run(prefix), *words) if words else NOTHING


def behind(words: Rich, suffix: str) -> Rich:
    """A text with words behind it; nothing where there is no text."""
    return (*words, Run(suffix)) if words else NOTHING


def _add(whole: list[Run], delimiter: str) -> None:
    """Sets a delimiter behind what is there, as the marks at its end allow."""
    mark, blank = delimiter.rstrip(_SPACES), delimiter[len(delimiter.rstrip(_SPACES)) :]
    last = _last_sign(whole)
    if mark == "." and last in _TERMINAL:
        mark = ""
    elif mark and mark == last and mark in ",:;":
        mark = ""
    if mark in (".", ",") and mark and _ends_in_quotes(whole):
        _insert(whole, mark)
        mark = ""
    if mark or blank:
        whole.append(Run(mark + blank, NO_FACES))


def _last_sign(whole: list[Run]) -> str:
    """The last sign that is no closing quotation mark."""
    for run in reversed(whole):
        if text := run.text.rstrip(_QUOTES):
            return text[-1]
    return ""


def _ends_in_quotes(whole: list[Run]) -> bool:
    """Whether a closing quotation mark, and no apostrophe, stands at the end."""
    text = whole[-1].text
    if text.endswith("”"):
        return True
    return text.endswith("’") and "‘" in "".join(run.text for run in whole)


def _insert(whole: list[Run], mark: str) -> None:
    """Sets a mark before the closing quotation marks at the end."""
    for number in range(len(whole) - 1, -1, -1):
        run = whole[number]
        kept = run.text.rstrip(_QUOTES)
        if not kept:
            continue
        if kept == run.text and number + 1 < len(whole):  # the mark is not in italics behind a title that is
            whole[number + 1] = whole[number + 1]._replace(text=mark + whole[number + 1].text)
        else:
            whole[number] = run._replace(text=kept + mark + run.text[len(kept) :])
        return
