"""Writes English titles in title case or in sentence case, as a manual asks; what is protected stays as it is.

A library holds titles in either case.  Those in sentence case are left so where sentence case is asked for: which of
their words are names, their writer knew.  Titles in other languages keep their own capitals (MLA 9, 2.91; APA 7, 9.38;
Chicago 18, 11.8) and are not to be handed in.
"""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import NamedTuple

from refkit.styles.proper import is_proper
from refkit.styles.rich import Rich, plain

_ARTICLES = frozenset("a an the".split())
_JOINING = frozenset("and but for nor or".split())
# What MLA writes small at any length (MLA 9, 2.90); words that are as often adverbs or conjunctions (up, down, off,
# since) are not among them and stay as they were typed.
MLA_SMALL = (
    _ARTICLES
    | _JOINING
    | frozenset(
        "so yet to as about above across after against along amid amidst among amongst around at before behind below "
        "beneath beside besides between beyond by concerning despite during except from in inside into of on onto "
        "over per regarding through throughout toward towards under underneath until unto upon versus via with "
        "within without".split()
    )
)
# Prepositions of up to four letters (Chicago 18, 8.160).
CHICAGO_SMALL = (
    _ARTICLES | _JOINING | frozenset("to as at by from in into of on onto over per till upon via with".split())
)
# Minor words of three letters or fewer (APA 7, 6.17).
APA_SMALL = _ARTICLES | _JOINING | frozenset("so yet as if at by in of off on per to up via".split())
# Adverbs as often as prepositions or conjunctions: "Growing Up" and "Up the Down Staircase", "Get It So Wrong".
_UNSURE = frozenset("up down off out over so yet".split())

# Words of names and of other languages, whose capitals are for their bearers to choose.
_OF_NAMES = frozenset("de del der des di du et la le und van von y".split())
# The name of a species is written in italics, and its second part small: *Toxoplasma gondii*, *E. coli*.
_SPECIES = re.compile(r"\s*[A-Z](?:[a-z]+|[.]) (?P<epithet>[a-z]+(?:us|um|is|i|ae|a|ans|ens|os|ys|ax|gaster))\s*")

_WORD = re.compile(r"[^\W_][\w'’.]*", re.UNICODE)
# What stands before the first word of a title or of one of its parts.
_BEGINS = re.compile(r"(?:^|[:?!][\"”’)\]]* )\W*$")
# "Communications: I. Introduction", "Part I. The Orchestration", "Neighbors—The Destruction" (APA 7, 6.17)
_FULL_STOP = re.compile(r"\w{3}[.] $|[:?!] (?:[IVXLC]+|\d+)[.] $|\w{2} [IVX]+[.] $|\w ?— ?$")
_REACH = 12
_ELIDED = re.compile(r"[dlDL]['’](?=\w)")
_ABBREVIATED = re.compile(r"(?:[a-z]{1,2}\.)+\d*")  # c., i.e., c.1495
_INITIAL = re.compile(r"[^\W\d_][.]|[B-Z]")  # H. P. Lovecraft, plan B; "A" may be the article
_BEHIND_INITIAL = re.compile(r"\b[A-Z][.] $")
_FIRST_PERSON = re.compile(r"I(?:['’](?:m|ve|ll|d))?")
_ENOUGH = 0.5  # of the long words are capitalised in title case
_LONG = 4
_FEWEST_SHOUTED = 3


class _Word(NamedTuple):
    """A word of a title: where it stands, whether it begins a part of the title, and whether it ends it."""

    text: str
    start: int
    end: int
    begins: bool
    ends: bool
    is_protected: bool
    is_second: bool  # behind a hyphen
    is_named: bool  # behind the initial of a given name
    in_quotes: bool  # directly behind an opening mark, or where italics begin: a title in the title
    in_brackets: bool
    is_attached: bool  # directly behind a bracket: "(Non-)isolated"
    is_epithet: bool  # the second part of the name of a species


def title_case(words: Rich, small: frozenset[str]) -> Rich:
    """A title with its words capitalised, but for the small ones inside it."""
    words = _spoken(words)
    as_typed = _UNSURE if is_title_cased(words) else frozenset()
    return _changed(words, lambda word: _titled(word, small, as_typed))


def sentence_case(words: Rich) -> Rich:
    """A title with capitals only where a part of it begins, and in names as far as these can be told."""
    words = _spoken(words)
    is_titled = is_title_cased(words)
    return _changed(words, lambda word: _in_sentence(word, is_titled))


def _spoken(words: Rich) -> Rich:
    """A SHOUTED TITLE in small letters, but for words that English always capitalises; `PLOS ONE` is a name."""
    text = plain(words)
    if not text.isupper() or text.count(" ") < _FEWEST_SHOUTED:
        return words
    return _changed(words, _quietly)


def _quietly(word: _Word) -> str:
    return word.text if word.is_protected else word.text.capitalize() if is_proper(word.text) else word.text.lower()


def capitalized(words: Rich) -> Rich:
    """A text with its first letter capital: `Revised edition`."""
    for number, run in enumerate(words):
        if word := _WORD.search(run.text):
            at = word.start()
            first = run.text[at].upper()
            if run.is_protected or any(map(str.isupper, word[0])) or len(first) > 1:  # arXiv
                return words
            text = run.text[:at] + first + run.text[at + 1 :]
            return (*words[:number], run._replace(text=text), *words[number + 1 :])
    return words


def is_title_cased(words: Rich) -> bool:
    """Whether a title has its words capitalised, so that its capitals tell nothing of names."""
    telling = [each.text for each in _words(words) if _counts(each)]
    long = [word for word in telling if len(word) >= _LONG] or [word for word in telling if word not in MLA_SMALL]
    capital = sum(word[0].isupper() for word in long)
    return bool(long) and capital >= max(_ENOUGH * len(long), 1)


def _counts(word: _Word) -> bool:
    """Whether a word says which case its title is in."""
    return word.text[0].isalpha() and not (word.begins or word.is_protected or is_proper(word.text))


def _titled(word: _Word, small: frozenset[str], as_typed: frozenset[str]) -> str:
    text = word.text
    if word.is_protected or any(map(str.isupper, text[1:])) or _ELIDED.match(text) or _ABBREVIATED.fullmatch(text):
        return text
    if text.lower() in _OF_NAMES or word.is_attached or word.is_epithet:
        return text
    if len(text) == 1 and text.islower() and text != "a" and not word.begins:  # v, and the Portuguese e
        return text
    begins_title = (word.in_quotes or word.in_brackets) and text[:1].isupper()  # Reading “The Raven”
    keeps = word.begins or word.ends or begins_title
    if not keeps and text.lower() in as_typed:
        return text
    if not keeps and text.lower() in small:
        return text.lower()
    return text[:1].upper() + text[1:]


def _in_sentence(word: _Word, is_titled: bool) -> str:
    text = word.text
    if word.begins and not word.is_second:
        return text if word.is_protected else text[:1].upper() + text[1:]
    if not is_titled or word.is_protected or word.in_quotes or word.is_named or any(map(str.isupper, text[1:])):
        return text
    if _FIRST_PERSON.fullmatch(text) or _INITIAL.fullmatch(text) or is_proper(text):
        return text
    if "." in text[:-1]:  # Merriam-Webster.com
        return text
    return text[:1].lower() + text[1:]


def _words(words: Rich) -> Iterator[_Word]:
    text = plain(words)
    protected = list(chain.from_iterable([run.is_protected] * len(run.text) for run in words))
    italics, epithets = _where_italics_begin(words), _epithets(words)
    found = list(_WORD.finditer(text))
    for number, each in enumerate(found):
        first = each.start()
        before = text[max(0, first - 2) : first]
        is_second = before.endswith(("-", "\u2010", "\u2011")) and before[-2:-1].isalnum()
        following = found[number + 1].start() if number + 1 < len(found) else len(text)
        gap = text[each.end() : following]
        stop = number + 1 == len(found) and each[0].endswith(".") and not _ABBREVIATED.fullmatch(each[0])
        end = each.end() - stop
        yield _Word(
            text[first:end],
            first,
            end,
            begins=_begins(text, first),
            ends=number + 1 == len(found) or gap.startswith((": ", "? ", "! ")) and not each[0].lower() == "or",
            is_protected=any(protected[first:end]) or _is_part_of_word(text, first, end),
            is_second=is_second,
            is_named=_BEHIND_INITIAL.search(text, max(0, first - _REACH), first) is not None,
            in_quotes=before.endswith(("“", "‘", '"')) or first in italics,
            in_brackets=before.endswith((" (", " [")),
            is_attached=before.endswith((")", "]")),
            is_epithet=first in epithets,
        )


def _where_italics_begin(words: Rich) -> frozenset[int]:
    """The places of the first signs in italics."""
    found, at, was_italic = set(), 0, True
    for run in words:
        is_italic = "italic" in run.faces
        if is_italic and not was_italic:
            found.add(at)
        at, was_italic = at + len(run.text), is_italic
    return frozenset(found)


def _epithets(words: Rich) -> frozenset[int]:
    """The places of the second parts of the names of species."""
    found, at = set(), 0
    for run in words:
        if "italic" in run.faces and (species := _SPECIES.fullmatch(run.text)):
            found.add(at + species.start("epithet"))
        at += len(run.text)
    return frozenset(found)


def _is_part_of_word(text: str, start: int, end: int) -> bool:
    """Whether letters are no word of their own: the (s) of `language(s)`, the A of `A-movement`."""
    behind_word = text[start - 1 : start] == "(" and text[max(0, start - 2) : start - 1].isalnum()
    return behind_word or (text[start:end] == "A" and text[end : end + 1] in ("-", "′", "'", "’"))


def _begins(text: str, at: int) -> bool:
    """Whether the word there is the first of the title or of a part of it."""
    near = max(0, at - _REACH)
    if _BEGINS.search(text, near, at):
        return True
    return text[at].isupper() and _FULL_STOP.search(text, near, at) is not None


def _changed(words: Rich, write: Callable[[_Word], str]) -> Rich:
    """A text with its words written otherwise, but for those that would get longer, as a word in ﬁ would."""
    text = list(plain(words))
    for word in _words(words):
        written = write(word)
        if len(written) == len(word.text):
            text[word.start : word.end] = written
    found, at = [], 0
    for run in words:
        end = at + len(run.text)
        found.append(run._replace(text="".join(text[at:end])))
        at = end
    return tuple(found)
