"""The names, titles and words of an index, as the rows that answer a question: asked for in SQLite, or kept in memory.

A draft asks about each of its capitalised words.  Of a small library, such as one draft's, the three tables fit in
memory, where an answer takes a tenth of the time that SQLite needs to begin a query.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cached_property

from refkit.library.index.database import Database

# Reading all the tables of so many works takes 8 ms, which a draft of ten pages saves; few drafts have a larger library
# of their own, and a large one that many drafts share must not be read for one of them.
SMALL = 1_000
_BYTES = array("I").itemsize

Row = tuple[str, int, int, int]  # the words of a title, its work, kind, and main words
Hits = Sequence[int]  # works; for names, works and packed people in turn


class Tables:
    """The rows in SQLite.  `works` is how many works there are: a list that names another is damaged."""

    def __init__(self, database: Database, works: int) -> None:
        self.database = database
        self._works = works

    def bearing(self, surname: str) -> list[Hits]:
        """The people of a folded surname: numbers of works and packed people in turn."""
        return self.lists("SELECT hits FROM names WHERE surname = ?", surname, stride=2)

    def sounding(self, coarse: str) -> list[Hits]:
        """The people of all surnames that are the same when romanised."""
        return self.lists("SELECT hits FROM names WHERE coarse = ?", coarse, stride=2)

    def begins_name(self, word: str, coarse: str) -> bool:
        """Whether a word is the first of a surname, or is the same as a whole one when romanised."""
        first = self.database.exists("names WHERE surname >= ? AND surname < ?", word, _behind(word))
        return first or self.database.exists("names WHERE coarse = ?", coarse)

    def begins_title(self, word: str) -> bool:
        """Whether a word is the first of a title, or of that of a journal or book in which works are."""
        tables = (f"{table} WHERE words >= ? AND words < ?" for table in ("titles", "containers"))
        return any(self.database.exists(table, word, _behind(word)) for table in tables)

    def titles(self, beginning: str, most: int) -> list[Row]:
        """The titles that begin with these words."""
        sql = "SELECT words, number, kind, main FROM titles WHERE words >= ? AND words < ? LIMIT ?"
        return self.database.text_and_numbers(sql, beginning, _behind(beginning), most)

    def containers(self, beginning: str, most: int) -> list[Hits]:
        """The works in each journal or book whose title begins with these words."""
        sql = "SELECT hits FROM containers WHERE words >= ? AND words < ? LIMIT ?"
        return self.lists(sql, beginning, _behind(beginning), most)

    def spellings(self, coarse: str) -> Sequence[str]:
        """The words of titles that are the same when romanised."""
        return self.database.texts("SELECT word FROM words WHERE coarse = ?", coarse)

    def having(self, word: str) -> list[Hits]:
        """The works whose title has a word; an empty list of them where only the title of a container has it."""
        return self.lists("SELECT hits FROM words WHERE word = ?", word)

    def lists(self, sql: str, *values: str | int, stride: int = 1) -> list[Hits]:
        """Packed lists, in which every number, or every so many-th, is that of an entry; from a new index if one is not,
        since then a byte of the old one has changed."""
        packed = self.database.packed(sql, *values)
        if not self._are_sound(packed, stride) and self.database.mend():
            packed = self.database.packed(sql, *values)
        return list(map(_unpacked, packed))

    def _are_sound(self, packed: Collection[bytes], stride: int) -> bool:
        if any(len(each) % (stride * _BYTES) for each in packed):
            return False
        return max(_unpacked(b"".join(packed))[::stride], default=-1) < self._works


class KeptTables(Tables):
    """The same rows in memory, each table as it is first asked for."""

    def bearing(self, surname: str) -> list[Hits]:
        """The people of a folded surname: numbers of works and packed people in turn."""
        return _unpacked_if_any(self._names.get(surname))

    def sounding(self, coarse: str) -> list[Hits]:
        """The people of all surnames that are the same when romanised."""
        return [_unpacked(self._names[surname]) for surname in self._surnames.get(coarse, ())]

    def begins_name(self, word: str, coarse: str) -> bool:
        """Whether a word is the first of a surname, or is the same as a whole one when romanised."""
        return _begins(word, self._sorted_names) or coarse in self._surnames

    def begins_title(self, word: str) -> bool:
        """Whether a word is the first of a title, or of that of a journal or book in which works are."""
        return _begins(word, self._sorted_titles) or _begins(word, self._sorted_containers)

    def titles(self, beginning: str, most: int) -> list[Row]:
        """The titles that begin with these words."""
        return self._titles[_stretch(beginning, self._sorted_titles, most)]

    def containers(self, beginning: str, most: int) -> list[Hits]:
        """The works in each journal or book whose title begins with these words."""
        names = self._sorted_containers[_stretch(beginning, self._sorted_containers, most)]
        return [_unpacked(self._containers[name]) for name in names]

    def spellings(self, coarse: str) -> Sequence[str]:
        """The words of titles that are the same when romanised."""
        return self._spellings.get(coarse, ())

    def having(self, word: str) -> list[Hits]:
        """The works whose title has a word; an empty list of them where only the title of a container has it."""
        return _unpacked_if_any(self._words.get(word))

    @cached_property
    def _names(self) -> dict[str, bytes]:
        return self._by_text("surname", "names", stride=2)

    @cached_property
    def _sorted_names(self) -> list[str]:
        return list(self._names)

    @cached_property
    def _surnames(self) -> dict[str, list[str]]:
        return self._by_sound("surname", "names")

    @cached_property
    def _titles(self) -> list[Row]:
        return self.database.text_and_numbers("SELECT words, number, kind, main FROM titles ORDER BY 1, 2, 3, 4")

    @cached_property
    def _sorted_titles(self) -> list[str]:
        return [words for words, *_ in self._titles]

    @cached_property
    def _containers(self) -> dict[str, bytes]:
        return self._by_text("words", "containers")

    @cached_property
    def _sorted_containers(self) -> list[str]:
        return list(self._containers)

    @cached_property
    def _words(self) -> dict[str, bytes]:
        return self._by_text("word", "words")

    @cached_property
    def _spellings(self) -> dict[str, list[str]]:
        return self._by_sound("word", "words")

    def _by_text(self, column: str, table: str, stride: int = 1) -> dict[str, bytes]:
        """The list of each row of a table under its text, texts in order."""
        sql = f"SELECT {column}, hits FROM {table} ORDER BY {column}"
        rows = dict(self.database.texts_and_packed(sql))
        if not self._are_sound(rows.values(), stride) and self.database.mend():
            rows = dict(self.database.texts_and_packed(sql))
        return rows

    def _by_sound(self, column: str, table: str) -> dict[str, list[str]]:
        """The texts of a table under their romanised form, in order."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for coarse, text in self.database.pairs_of_texts(f"SELECT coarse, {column} FROM {table} ORDER BY {column}"):
            found[coarse].append(text)
        return dict(found)


def _behind(beginning: str) -> str:
    """The first text that sorts behind all those that begin with these whole words: `!` comes right behind a blank."""
    return f"{beginning}!"


def _begins(word: str, texts: Sequence[str]) -> bool:
    at = bisect_left(texts, word)
    return at < len(texts) and texts[at] < _behind(word)


def _stretch(beginning: str, texts: Sequence[str], most: int) -> slice:
    first = bisect_left(texts, beginning)
    return slice(first, min(bisect_left(texts, _behind(beginning), first), first + most))


def _unpacked_if_any(packed: bytes | None) -> list[Hits]:
    return [] if packed is None else [_unpacked(packed)]


def _unpacked(packed: bytes) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(packed)
    return numbers
