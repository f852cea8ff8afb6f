"""Whether what stands below a heading such as `Sources` is a list of works, or prose that only has such a heading.

Most of its paragraphs must be items, such as `Zhukov, Iurii. Inoy Stalin. Moscow: Vagrius, 2003.`; an item may carry
a note, as in an annotated bibliography.  Whatever is no list is prose, and its citations are read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refkit.documents.authors import begins_with_dated_author
from refkit.documents.model import FILLER
from refkit.vocabulary import Vocabulary

# text without markup may have typed stars: *Inoy Stalin*
_OPENING_MARKS = "\"“„«‘'*_" + FILLER
_CLOSING_MARKS = "\"”“»’'*_" + FILLER
_CLOSING_OF = {"“": "”", "„": "“”", "«": "»", "‘": "’'"}
_CLOSED = ".,:;)]" + _CLOSING_MARKS
# "- ", "3. ", "[12] " before an item
BULLET = re.compile(r"[ \t\u2060]*(?:[-*+•·–]|\d{1,3}[.)]|\[\d{1,3}\])[ \t\u2060]+(?=\S)")
# "———. Tayny Kremlia": the author of the item before
_REPEATED = re.compile(r"(?:[-–_]{2,}|[—―⸺⸻]+)\s*[.,]|[-–_—―⸺⸻]{3,}\s*\(?(?:1[4-9]|20)\d\d")
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|\bn\.\s?d\.", re.IGNORECASE)
# "Moscow: Vagrius", "113-38", "doi:10.…", "https://…"
_TAIL = re.compile(r"\w: ?[^\W\d_]|\d[-–]\d|https?:|www\.|\bdoi\b", re.IGNORECASE)
# "Lancet. 2004;12:3-8", "Geneva: WHO; 2004", as physicians write
_SEMICOLON = re.compile(r"; ?(?:1[4-9]|20)\d\d(?!\d)|(?<!\d)(?:1[4-9]|20)\d\d;\s?\d")
# "История России / под ред. Смирнова", "О школе // Вопросы истории", as library catalogues write
_SLASH = re.compile(r"\S //? \S")
# "(1985). Origins", unlike "Getty (1985) argues"
_YEAR_OF_ITEM = re.compile(r"\([^()]{0,20}(?:1[4-9]|20)\d\d[^()]{0,20}\)[.,:]?\s*(?P<next>\S)")
# "(Inoy 4)", "(352)" behind a word, unlike "58 (2)"
_CITING_WORK = re.compile(r"\((?P<words>[^()]{1,80}?)(?P<number>\d{1,4})(?:[-–]\d{1,4})?\)")
_PAGE_ALONE = re.compile(r"(?<!\d) \(\d{1,3}(?:[-–]\d{1,3})?\)")
# "* * *", "-----": a line across the page
RULE = re.compile(r"(?:[-*_=][ \t\u2060]*+){3,}")
# an item says what it is within so many characters and words; what follows may be a note on it
_HEAD = 300
_WORDS_OF_NAMES = 14
_WORDS_OF_A_SUBHEADING = 10
_WORDS_OF_A_SENTENCE = 8
_FUNCTION_WORDS_IN_PROSE = 0.3


@dataclass(frozen=True, slots=True)
class _Tally:
    """How much of a paragraph is items, and whether it speaks against a list: prose, or prose that cites."""

    items: int = 0
    is_prose: bool = False
    cites: bool = False


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Its lines, and the offset behind the last of them."""

    lines: list[str]
    end: int


def is_list_of_works(below: str, words: Vocabulary) -> bool:
    """Whether most of the paragraphs are items of a list of works; False where there are none.

    `words` are those of the draft's language: its sentences are to be told from the items.
    Notes of several paragraphs may outnumber the items if a list begins at once and no note cites a work by name.
    """
    tallies = [
        tally for tally in (_tally(each.lines, words) for each in _paragraphs(below)) if tally.items or tally.is_prose
    ]
    items = sum(tally.items for tally in tallies)
    if items > sum(map(_stands_against, [_Tally(), *tallies], tallies)):
        return True
    return items > 1 and tallies[0].items > 0 and not any(tally.cites for tally in tallies)


def end_of_list(below: str, words: Vocabulary) -> int:
    """The offset behind the list: prose or a line across the page behind the last item is not part of it.

    A paragraph behind the last item of an annotated bibliography is the note on it.
    """
    paragraphs = list(_paragraphs(below))
    listed = [number for number, each in enumerate(paragraphs) if _tally(each.lines, words).items]
    if not listed:
        return len(below)
    between = (" ".join(each.lines) for each in paragraphs[listed[0] : listed[-1]])
    is_annotated = any(is_prose(each, words) for each in between)
    end = paragraphs[listed[-1]].end
    for each in paragraphs[listed[-1] + 1 :]:
        whole = " ".join(each.lines)
        if RULE.fullmatch(whole.strip()) or (not is_annotated and is_prose(whole, words)):
            break
        end = each.end
    return end


def is_prose(paragraph: str, words: Vocabulary) -> bool:
    """Whether a paragraph is made of sentences, by its share of words such as `was` and `that`; items have few."""
    written = paragraph.split()
    if len(written) < _WORDS_OF_A_SENTENCE:
        return False
    small = sum(_core(word) in words.function_words for word in written)
    return small > len(written) * _FUNCTION_WORDS_IN_PROSE


def _stands_against(before: _Tally, tally: _Tally) -> bool:
    """Whether a paragraph is prose and no note on the item before it."""
    return tally.is_prose and (not before.items or tally.cites)


def is_item(line: str, words: Vocabulary) -> bool:
    """Whether a line or paragraph begins as an item does, says when or where it came out, and cites nothing."""
    head = without_bullet(line[:_HEAD])
    if _cites_work(head, words):
        return False
    bare = head.replace(FILLER, "")
    has_year = bool(_YEAR.search(bare)) or any(_core(piece) in words.undated for piece in bare.split())
    has_imprint = has_year or bool(_TAIL.search(bare))
    if _REPEATED.match(bare) or bare.startswith(("http", "www.")) or begins_with_dated_author(head, words):
        return True
    if has_year and head[:1].isupper() and _SLASH.search(bare):
        return True
    if head[:1] in _OPENING_MARKS and head:
        return has_imprint and not _PAGE_ALONE.search(head) and _goes_on_behind_title(head, words)
    has_title = any(mark in head for mark in _OPENING_MARKS if mark != "'")
    return (has_imprint or has_title) and _begins_with_names(head, words)


def _tally(paragraph: list[str], words: Vocabulary) -> _Tally:
    lines = paragraph[1:] if len(paragraph) > 1 and is_subheading(paragraph[0], words) else paragraph
    found = sum(is_item(line, words) for line in lines)
    if found * 2 > len(lines):
        return _Tally(found)
    whole = " ".join(lines)
    if is_item(whole, words):
        return _Tally(1)
    if len(lines) == 1 and is_subheading(whole, words):
        return _Tally()
    return _Tally(is_prose=True, cites=_cites_work(whole, words))


def _paragraphs(text: str) -> Iterator[_Paragraph]:
    """The paragraphs in order; a bullet begins a new one."""
    lines: list[str] = []
    at = end = 0
    for line in text.split("\n"):
        is_blank = not line.strip(" \t" + FILLER)
        if lines and (is_blank or BULLET.match(line)):
            yield _Paragraph(lines, end)
            lines = []
        if not is_blank:
            lines.append(line)
            end = at + len(line)
        at += len(line) + 1
    if lines:
        yield _Paragraph(lines, end)


def is_subheading(line: str, words: Vocabulary) -> bool:
    """Whether a line is like `Books` or `### Archives in Moscow`."""
    bare = line.strip(" \t#*_:" + FILLER)
    return len(bare.split()) <= _WORDS_OF_A_SUBHEADING and bare[-1:] not in _CLOSED and not is_item(line, words)


def without_bullet(line: str) -> str:
    """The line without the number or bullet before the item."""
    bullet = BULLET.match(line)
    return line[bullet.end() if bullet else 0 :].strip(" \t\n")


def _goes_on_behind_title(head: str, words: Vocabulary) -> bool:
    """Whether a capital follows the title that begins the line: `"The Plenum." Pravda`, unlike `"No," says Getty`."""
    closing = _CLOSING_OF.get(head[0], head[0])
    ends = (at for at in range(2, len(head)) if head[at] in closing and not head[at + 1 : at + 2].isalnum())
    rest = head[next(ends, len(head)) :].lstrip(_CLOSED + " (").split(maxsplit=1)
    return bool(rest) and (not rest[0][0].islower() or _is_small(rest[0], words))


def _begins_with_names(head: str, words: Vocabulary) -> bool:
    """Whether capitals alone lead to a full stop, a title or a year: `Getty, J. Arch.`, unlike `Getty, who knew`."""
    pieces = head.split(maxsplit=_WORDS_OF_NAMES)[:_WORDS_OF_NAMES]
    if not pieces or _opens_sentence(pieces[0], words):
        return False
    has_initials = _begins_with_surname(pieces, head)
    for before, piece in zip(["", *pieces], pieces, strict=False):
        if _is_initial(piece) or _are_initials_behind(before, piece, words):
            has_initials = has_initials or before.endswith(",") or len(_core(piece)) > 1
            continue
        if _ends_names(before, piece, words) or (before and has_initials and piece[0].isupper()):
            return True
        if _core(piece) in words.undated:
            return True
        if piece.startswith("(") and any(map(str.isdigit, piece)):
            dated = _YEAR_OF_ITEM.search(head)
            return dated is not None and not dated["next"].islower()
        if piece.lstrip("([")[:1].islower() and not _is_small(piece, words):
            return False
    return False


def _begins_with_surname(pieces: list[str], head: str) -> bool:
    """Whether a surname stands first for certain, and given names behind it.

    `SILVA, João da. História …: Nova, 2003`, `FOUCAULT (Michel), …`, `Ginzburg C., …`, `Müller, Hans: Der Staat`,
    `Жуков Ю. Н. Иной …`; `Silva M. A new …` only in a list of physicians, since `Harry S. Truman` is prose.
    """
    surname, given, third = (*pieces, "", "", "")[:3]
    if not surname[0].isupper() or _is_initial(surname):
        return False
    if _core(surname).isalpha() and len(_core(surname)) > 2 and surname.strip(",").isupper():
        if given.startswith("(") and given.endswith("),"):
            return True
        if surname.endswith(",") and given[:1].isupper() and _TAIL.search(head):
            return True
    if _is_initial(given.rstrip(",;")):
        return given.endswith((",", ";")) or _is_initial(third.rstrip(",;")) or bool(_SEMICOLON.search(head))
    return surname.endswith(",") and any(piece.endswith(":") for piece in (given, third)) and given[:1].isupper()


def _opens_sentence(word: str, words: Vocabulary) -> bool:
    """Whether a sentence begins with a word; `The` begins titles, too: `The Holy Bible`."""
    core = _core(word)
    return core in words.function_words - words.particles and core not in words.opening_words & words.determiners


def _ends_names(before: str, word: str, words: Vocabulary) -> bool:
    """Whether the author, or the title in its place, ends at a word: `Arch.`, `"Excesses`, `, 2003`."""
    if before and word[0] in _OPENING_MARKS:
        return before[-1] in ".,:)" or _core(before) in words.role_words
    core = word.strip(_CLOSED + "(" + FILLER)
    if word.rstrip(_CLOSING_MARKS + ":").endswith("."):
        return len(core) > 2
    return before.endswith(",") and not before[:-1].isdigit() and bool(_YEAR.fullmatch(core))


def _cites_work(text: str, words: Vocabulary) -> bool:
    """Whether a parenthesis names a work and a page: `(Inoy 4)`, unlike `(Moscow 1936)` and `(Chapter 4)`."""
    for found in _CITING_WORK.finditer(text):
        named = found["words"].strip(" " + _OPENING_MARKS)
        is_labelled = any(_core(word) in words.labels for word in named.split(maxsplit=1)[:1])
        if named[:1].isupper() and not _YEAR.fullmatch(found["number"]) and not is_labelled:
            return True
    return False


def _is_initial(word: str) -> bool:
    return word.endswith(".") and len(word) <= 3 and word[0].isupper()


def _are_initials_behind(before: str, word: str, words: Vocabulary) -> bool:
    """`Getty JA. Origins`, as medical journals write, unlike `The UN, Stalin said`."""
    letters = word.rstrip(".,")
    is_name = before[:1].isupper() and _core(before) not in words.function_words - words.particles
    return 2 <= len(letters) <= 3 and letters.isupper() and is_name


def _core(word: str) -> str:
    return word.strip(_CLOSED + "([" + _OPENING_MARKS).casefold()


def _is_small(word: str, words: Vocabulary) -> bool:
    """Whether a word in lower case may stand in a name or a title: `of`, `von`, `and`, `al.`, `eds.`"""
    core = _core(word)
    return words.joins(core) or any(
        core in table
        for table in (words.title_words, words.particles, words.et_al_words, words.role_words, words.name_suffixes)
    )
