"""The one place where the index is asked: a connection that is opened anew if its file turns out to be damaged."""

import sqlite3
from collections.abc import Callable, Sequence

Value = str | int | bytes


class Database:
    """An index in SQLite.  `repair` makes it anew and gives back a connection; without it, damage is an error."""

    def __init__(self, connection: sqlite3.Connection, repair: Callable[[], sqlite3.Connection] | None = None) -> None:
        self._connection = connection
        self._repair = repair

    def numbers(self, sql: str, *values: Value) -> list[int]:
        """The first column of the rows that a query finds, which holds numbers."""
        return [number for (number,) in self._fetch(sql, values)]

    def texts(self, sql: str, *values: Value) -> list[str]:
        """The first column of the rows that a query finds, which holds text."""
        return [text for (text,) in self._fetch(sql, values)]

    def packed(self, sql: str, *values: Value) -> list[bytes]:
        """The first column of the rows that a query finds, which holds packed numbers."""
        return [packed for (packed,) in self._fetch(sql, values)]

    def texts_and_packed(self, sql: str, *values: Value) -> list[tuple[str, bytes]]:
        """The rows of a query that finds text and packed numbers."""
        return self._fetch(sql, values)

    def pairs_of_texts(self, sql: str, *values: Value) -> list[tuple[str, str]]:
        """The rows of a query that finds two texts."""
        return self._fetch(sql, values)

    def text_and_numbers(self, sql: str, *values: Value) -> list[tuple[str, int, int, int]]:
        """The rows of a query that finds text and three numbers."""
        return self._fetch(sql, values)

    def four_numbers(self, sql: str, *values: Value) -> list[tuple[int, int, int, int]]:
        """The rows of a query that finds four numbers."""
        return self._fetch(sql, values)

    def exists(self, condition: str, *values: Value) -> bool:
        """Whether a table has a row for which a condition holds: `names WHERE surname = ?`."""
        return bool(self._fetch(f"SELECT 1 FROM {condition} LIMIT 1", values))

    def _fetch(self, sql: str, values: Sequence[Value]) -> list:  # type: ignore[type-arg]  # of whatever rows
        try:
            return self._connection.execute(sql, values).fetchall()
        except UnicodeEncodeError:  # half a character, from a terminal of another encoding: nothing is called so
            return []
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if isinstance(error, sqlite3.ProgrammingError | sqlite3.InterfaceError) or not self.mend():
                raise
            return self._connection.execute(sql, values).fetchall()

    def mend(self) -> bool:
        """Make the index anew, which has turned out to be damaged; False where that cannot be done, or not again."""
        if self._repair is None:
            return False
        repair, self._repair = self._repair, None  # once: what is damaged twice is no accident
        self._connection = repair()
        return True
