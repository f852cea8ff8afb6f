"""Reads an entry in which something is wrong or out of the ordinary, keeps what can be read, and says what cannot.

The fast path reads an entry by one pattern; where that fails, this reader goes through it token by token.  It never
goes beyond the next line that begins like an entry, so that a broken entry costs itself at most.

    entry = "@" type ("{"|"(") key "," (field ",")* ("}"|")")
    field = name "=" value
    value = piece ("#" piece)*
    piece = "{" text "}" | '"' text '"' | word
"""

import re

from refkit.library.bib import patterns as p
from refkit.library.bib.values import text_of
from refkit.library.bib.written import Flaw, Piece, WrittenEntry, WrittenField

_MOST_FLAWS = 50  # of one entry; what comes after so many is passed over
_PATIENCE = 5  # values that do not balance; after so many a value ends before the next field at the latest
_KEY_TEXT = re.compile(rb"[^,={}\r\n]*+")
_ODD_IN_KEY = re.compile(rb"[\s\"#%{}=\\~]")
_JUNK = re.compile(rb"[^,{}\r\n]*+")
_LINE_END = re.compile(rb"[ \t]*+[\r\n]")
# What may stand behind the end of a block: text, or another on the same line (`@string{a = "A"} @string{b = "B"}`).
_BEHIND = re.compile(rb"[ \t]*+%|[^{}=@\r\n]*+(?:[\r\n]|\Z|@\s*+" + p.NAME.pattern + rb"\s*+[{(])")
# A name with its equals sign, or one that lacks it: `title {T}`.
_FIELD = re.compile(p.NAME.pattern + rb"\s*+[={\"]")
_SPACE = re.compile(rb"\s*+")


def recover(data: bytes, start: int, limit: int) -> WrittenEntry:
    """The block that begins at `start` and ends before `limit`, the place of the next one or the end of the data."""
    return _Recovery(data, start, limit).entry()


class _Recovery:
    """One pass over one entry; `_at` is the place reached."""

    def __init__(self, data: bytes, start: int, limit: int) -> None:
        head = p.HEAD.match(data, start)
        if head is None:
            raise ValueError("no block begins here")
        self._data = data
        self._start = start
        self._limit = limit
        self._at = head.end()
        self._type = text_of(head["type"]).lower()
        self._closing = b"}" if head["opening"] == b"{" else b")"
        self._fields: list[WrittenField] = []
        self._flaws: list[Flaw] = []
        self._unbalanced = 0
        self._remark = (0, 0)

    def entry(self) -> WrittenEntry:
        """entry = "@" type "{" key "," fields "}" """
        start, end = (self._at, self._at) if self._type == "string" else self._key()
        while self._next_field():
            pass
        key = text_of(self._data[start:end])
        return WrittenEntry(self._type, key, start, end, self._start, self._at, tuple(self._fields), tuple(self._flaws))

    def _flaw(self, kind: str, start: int, end: int, words: bytes = b"") -> None:
        if len(self._flaws) < _MOST_FLAWS:
            self._flaws.append(Flaw(kind, start, end, " ".join(text_of(words).split())[:60]))

    def _skip_blanks(self) -> None:
        self._at = self._behind_blanks(self._at)

    def _behind_blanks(self, at: int) -> int:
        """Where blanks and remarks end; a remark that was gone through is known, since it may be asked of often."""
        space = _SPACE.match(self._data, at, self._limit)
        at = space.end() if space else at
        if not self._data.startswith(b"%", at) or at >= self._limit:
            return at
        start, end = self._remark
        if not start <= at < end:
            blank = p.BLANK.match(self._data, at, self._limit)
            self._remark = (at, blank.end() if blank else at)
        return self._remark[1]

    def _is_at(self, sign: bytes) -> bool:
        return self._at < self._limit and self._data.startswith(sign, self._at)

    def _key(self) -> tuple[int, int]:
        """Where the key stands; the comma behind it is taken."""
        self._skip_blanks()
        start = self._at
        found = _KEY_TEXT.match(self._data, start, self._limit)
        written = found[0].rstrip() if found else b""
        self._at = start + len(written)
        self._skip_blanks()
        if self._is_at(b"="):  # @misc{title = …}, @book{k title = …}: the last word is a field's name
            name = written.rsplit(None, 1)[-1:]
            self._at = start + len(written) - len(b"".join(name))
            written = self._data[start : self._at].rstrip()
        if not written:
            self._flaw("no-key", self._start, start)
        elif _ODD_IN_KEY.search(written):
            self._flaw("odd-key", start, start + len(written), written)
        if self._is_at(b","):
            self._at += 1
        elif not self._is_at(self._closing) and self._at < self._limit and written:
            self._flaw("missing-comma", start + len(written), start + len(written), written)
        return start, start + len(written)

    def _next_field(self) -> bool:
        """Reads on to the end of one field, or of one flaw; False at the end of the entry."""
        self._skip_blanks()
        if self._at >= self._limit or len(self._flaws) == _MOST_FLAWS:
            if self._at >= self._limit:
                self._flaw("unclosed-entry", self._start, self._start + 1)
            self._at = self._start + len(self._data[self._start : self._limit].rstrip())
            return False
        sign = self._data[self._at : self._at + 1]
        if sign == self._closing and not p.goes_on(self._data[self._at + 1 : self._limit]):
            self._at += 1
            return False
        if sign in (b"}", b")"):
            self._flaw("stray-brace", self._at, self._at + 1, sign)
            self._at += 1
            self._skip_blanks()
            self._at += self._is_at(b",")
        elif sign == b",":
            self._flaw("stray-comma", self._at, self._at + 1)
            self._at += 1
        else:
            self._field_or_junk()
        return True

    def _field_or_junk(self) -> None:
        """field = name "=" value; also `name {value}`, whose equals sign is missing"""
        start = self._at
        name = p.NAME.match(self._data, start, self._limit)
        if name is None:
            self._junk()
            return
        self._at = name.end()
        self._skip_blanks()
        if self._is_at(b"="):
            self._at += 1
        elif self._is_at(b"{") or self._is_at(b'"'):
            self._flaw("broken-field", start, name.end(), name[0])
        else:
            self._at = start
            self._junk()
            return
        self._field(name)

    def _field(self, name: "re.Match[bytes]") -> None:
        """The value behind a name and its equals sign, and what stands between it and the next field."""
        self._skip_blanks()
        value_start = self._at
        pieces = self._pieces()
        end = self._at
        if not pieces:
            self._flaw("broken-field", name.start(), name.end(), name[0])
        lower = text_of(name[0]).lower()
        self._fields.append(WrittenField(lower, name.start(), name.end(), value_start, end, tuple(pieces)))
        self._skip_blanks()
        if self._is_at(b","):
            self._at += 1
        elif p.FIELD_NAME.match(self._data, self._at, self._limit):
            self._flaw("missing-comma", end, end, name[0])
        elif self._at < self._limit and not self._is_at(self._closing):
            self._junk()

    def _junk(self) -> None:
        """Text where a field should be: up to a comma, a brace or the end of the line, of which a comma is taken."""
        start = self._at
        junk = _JUNK.match(self._data, start, self._limit)
        self._at = max(start + 1, junk.end() if junk else 0)
        self._flaw("stray-text", start, self._at, self._data[start : self._at])
        self._at += self._is_at(b",")

    def _pieces(self) -> list[Piece]:
        """value = piece ("#" piece)*"""
        pieces: list[Piece] = []
        while True:
            if self._is_at(b"{") or self._is_at(b'"'):
                pieces.append(self._delimited())
            elif word := p.NAME.match(self._data, self._at, self._limit):
                pieces.append(Piece("bare", word.start(), word.end()))
                self._at = word.end()
            else:
                return pieces
            end = self._at
            self._skip_blanks()
            if not self._is_at(b"#"):
                self._at = end
                return pieces
            self._at += 1
            self._skip_blanks()

    def _delimited(self) -> Piece:
        """piece = "{" text "}" | '"' text '"'; the end is where the braces say, if what follows can follow a value"""
        opening = self._at
        braced = self._is_at(b"{")
        find = p.closing_brace if braced else p.closing_quote
        end = find(self._data, opening, self._limit if self._unbalanced < _PATIENCE else self._next_field_from(opening))
        if end < 0 or not self._can_follow(end + 1) or self._swallows(opening, end):
            self._unbalanced += 1
            end = self._likely_end(opening, end)
        self._at = min(end + 1, self._limit)
        if self._data[end : end + 1] not in (b"}", b'"'):  # never closed: cut off where the next field begins
            self._at = end
        return Piece("braced" if braced else "quoted", opening + 1, end)

    def _can_follow(self, at: int) -> bool:
        """Whether a value can end before `at`: a comma and a field, a `#`, a field without comma, the entry's end."""
        at = self._behind_blanks(at)
        if at >= self._limit:
            return False
        if self._data.startswith(b"#", at) or p.FIELD_NAME.match(self._data, at, self._limit):
            return True
        if self._data.startswith(self._closing, at):
            return _BEHIND.match(self._data, at + 1, self._limit) is not None
        if not self._data.startswith(b",", at):
            return False
        if _LINE_END.match(self._data, at + 1, self._limit):
            return True
        at = self._behind_blanks(at + 1)
        closes = self._data.startswith((self._closing, b","), at)
        return at >= self._limit or closes or _FIELD.match(self._data, at, self._limit) is not None

    def _swallows(self, opening: int, end: int) -> bool:
        """Whether a value holds the end of another and a field behind it, and is no listing of BibTeX."""
        found = p.SWALLOWED_FIELD.search(self._data, opening + 1, end)
        return found is not None and p.HEAD.search(self._data, opening, found.start()) is None

    def _likely_end(self, opening: int, balanced: int) -> int:
        """Where a value ends whose delimiters do not balance: before the next field, if something closes there."""
        boundary = self._next_field_from(opening)
        sign = b"}" if self._data.startswith(b"{", opening) else b'"'
        at = self._data.find(sign, opening + 1, boundary)
        while at >= 0:
            if self._can_follow(at + 1):
                self._tell_unbalanced(opening, at)
                return at
            at = self._data.find(sign, at + 1, boundary)
        if 0 <= balanced < boundary:
            return balanced  # what stands behind it is told as stray text
        self._flaw("unclosed-value", opening, opening + 1, self._data[opening : opening + 1])
        rest = self._data[opening:boundary].rstrip(b" \t\r\n," if boundary < self._limit else b" \t\r\n,})")
        return opening + max(1, len(rest))

    def _next_field_from(self, opening: int) -> int:
        """Behind the comma or line end before the next field; the limit where there is no field."""
        field = p.FIELD_BEGINS.search(self._data, opening + 1, self._limit)
        return field.start() + 1 if field else self._limit

    def _tell_unbalanced(self, opening: int, end: int) -> None:
        """What is wrong between an opening and the closing that was chosen for it."""
        if self._data.startswith(b'"', opening):
            first = p.closing_quote(self._data, opening, end)
            kind, place = ("stray-quote", first) if first >= 0 else ("unclosed-value", opening)
        else:
            first = p.closing_brace(self._data, opening, end)
            kind, place = ("stray-brace", first) if first >= 0 else ("unclosed-value", opening)
        self._flaw(kind, place, place + 1, self._data[place : place + 1])
