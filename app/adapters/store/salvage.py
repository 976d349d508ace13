"""Saves what can still be read of a damaged database, each record on its own."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

import apsw

from app.adapters.store.cipher_file import COPY, Row, edge, open_file, transaction, unlock

# Every way to learn which rows there are, and each from both ends: it stops at the first bad page.
_NUMBERS: Final = (
    "SELECT rowid FROM records INDEXED BY records_by_id ORDER BY kind {0}, id {0}",
    "SELECT rowid FROM records INDEXED BY records_by_sort ORDER BY kind {0}, sort {0}, id {0}",
    "SELECT rowid FROM records NOT INDEXED ORDER BY rowid {0}",
)
_ROW: Final = "SELECT kind, id, sort, body FROM records NOT INDEXED WHERE rowid = ?"
# Files of the first version have no row numbers.
_OLD: Final = "SELECT kind, id, sort, body FROM records ORDER BY kind {0}, id {0}"
_ENDS: Final = ("ASC", "DESC")


def salvage(damaged: Path, path: Path, key: bytes) -> int:
    """Copy every record that can still be read from a damaged file into a new one; give how many.

    Raises:
        StateError: ``state.not_written``.
    """
    fresh = open_file(path, key)
    try:
        source = apsw.Connection(str(damaged), flags=apsw.SQLITE_OPEN_READONLY)
        unlock(source, key)
    except apsw.Error:
        fresh.close()
        return 0
    before = fresh.total_changes()
    with edge(), transaction(fresh):
        fresh.executemany(COPY, _rows(source))
    kept = fresh.total_changes() - before
    source.close()
    fresh.close()
    return kept


def _rows(source: apsw.Connection) -> Iterator[Row]:
    numbers = {number: None for walk in _NUMBERS for end in _ENDS for number in _until_damage(source, walk.format(end))}
    for number in numbers:
        yield from cast("Iterator[Row]", _until_damage(source, _ROW, *number))
    if not numbers:
        for end in _ENDS:
            yield from cast("Iterator[Row]", _until_damage(source, _OLD.format(end)))


def _until_damage(source: apsw.Connection, query: str, *values: object) -> Iterator[tuple[object, ...]]:
    try:
        yield from cast("Iterator[tuple[object, ...]]", source.execute(query, cast("tuple[int, ...]", values)))
    except apsw.Error:
        return
