"""Records in an open database, safe from any thread."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Final, cast

import apsw

from app.adapters.store.cipher_file import edge, transaction
from app.core.errors import StateError
from app.core.records import Record

_NEW: Final = "INSERT OR IGNORE INTO records (kind, id, sort, body) VALUES (?, ?, ?, ?)"
# In its place: replacing would take the row out and put another one at the end.
_PUT: Final = """
INSERT INTO records (kind, id, sort, body) VALUES (?, ?, ?, ?)
ON CONFLICT (kind, id) DO UPDATE SET sort = excluded.sort, body = excluded.body
"""
_ONE: Final = "SELECT kind, id, body, sort FROM records WHERE kind = ? AND id = ?"
_NEWEST: Final = "SELECT kind, id, body, sort FROM records WHERE kind = ? ORDER BY sort DESC, id DESC LIMIT ?"
# A query of its own: with an "or" in one for both SQLite walks past all that is newer, again for every page.
_BEFORE: Final = _NEWEST.replace("kind = ?", "kind = ? AND sort < ?")
# Up to the last character there is: the index gives exactly these, however many others there are.
_BEGINNING: Final = """
SELECT kind, id, body, sort FROM records WHERE kind = ? AND id >= ? AND id < ? || char(1114111) ORDER BY id LIMIT ?
"""
_Row = tuple[str, str, bytes, str]


class SqliteRecords:
    """The store behind ``RecordStore``, over an open database."""

    def __init__(self, connection: apsw.Connection, on_damage: Callable[[], None] = lambda: None) -> None:
        """Args:
        on_damage: Called when the file turns out to be damaged, before that is raised.
        """
        self._connection = connection
        self._on_damage = on_damage
        self._lock = RLock()

    def get(self, kind: str, record_id: str) -> Record | None:
        """Give a record; None when there is none."""
        with self._safe():
            return next(self._rows(_ONE, kind, record_id), None)

    def newest(self, kind: str, limit: int = 100, before: str = "") -> tuple[Record, ...]:
        """List records of a kind, the newest first; with ``before``, those whose ``sort`` is less."""
        with self._safe():
            return tuple(self._rows(_BEFORE, kind, before, limit) if before else self._rows(_NEWEST, kind, limit))

    def beginning(self, kind: str, start: str, limit: int = 100) -> tuple[Record, ...]:
        """List records of a kind whose id begins with a text, by id."""
        with self._safe():
            return tuple(self._rows(_BEGINNING, kind, start, start, limit))

    def count(self, kind: str) -> int:
        """Count the records of a kind."""
        with self._safe():
            return cast("int", self._connection.execute("SELECT count(*) FROM records WHERE kind = ?", (kind,)).get)

    def put(self, *records: Record) -> None:
        """Keep records, all or none."""
        rows = [(record.kind, record.id, record.sort, record.body) for record in records]
        with self._safe(), transaction(self._connection):
            self._connection.executemany(_PUT, rows)

    def put_new(self, record: Record) -> bool:
        """Keep a record unless there is one of its kind and id."""
        row = (record.kind, record.id, record.sort, record.body)
        with self._safe():
            self._connection.execute(_NEW, row)
            return self._connection.changes() == 1

    def delete(self, kind: str, record_ids: Iterable[str]) -> None:
        """Forget records, all or none."""
        rows = [(kind, record_id) for record_id in record_ids]
        with self._safe(), transaction(self._connection):
            self._connection.executemany("DELETE FROM records WHERE kind = ? AND id = ?", rows)

    def close(self) -> None:
        """Close the database once nobody is in the middle of using it; whoever still holds this store is told so."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def alone(self) -> Generator[apsw.Connection]:
        """Give the database to one who needs all of it, while everybody else waits."""
        with self._safe():
            yield self._connection

    @contextmanager
    def _safe(self) -> Generator[None]:
        with self._lock:
            try:
                with edge():
                    yield
            except StateError as error:
                if error.code == "state.damaged":
                    self._on_damage()
                raise

    def _rows(self, query: str, *values: str | int) -> Iterator[Record]:
        for row in cast("Iterator[_Row]", self._connection.execute(query, values)):
            yield Record(*row)
