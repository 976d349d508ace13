"""The encrypted database: opened with a raw key, brought to the newest schema, salvaged when it is damaged.

SQLite3 Multiple Ciphers with ChaCha20-Poly1305 pages: measured in the study of stores (reports.md 5.1) at 0.4 ms to
open with a raw key, with no plain text in the file or its journal.
"""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, cast

import apsw

from app.core.errors import StateError

KEY_BYTES: Final = 32
_BUSY_MS: Final = 5_000
# Ten thousand reports with pictures have less; a file is read as a whole.
_LARGEST_FILE: Final = 256 * 1024 * 1024
# One script a version, applied in order; a script that was ever released never changes.
SCRIPTS: Final = (
    """
    CREATE TABLE records (
        kind TEXT NOT NULL, id TEXT NOT NULL, sort TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE INDEX records_by_sort ON records (kind, sort, id);
    """,
)
_ALL: Final = "SELECT kind, id, sort, body FROM records"
_COPY: Final = "INSERT OR IGNORE INTO records VALUES (?, ?, ?, ?)"
_Row = tuple[str, str, str, bytes]


def open_memory() -> apsw.Connection:
    """Make a store that is gone when the program ends."""
    connection = apsw.Connection(":memory:")
    connection.execute("".join(SCRIPTS))
    return connection


def open_file(path: Path, key: bytes, scripts: Sequence[str] = SCRIPTS) -> apsw.Connection:
    """Open a database file, or make it; an older one is brought forward, with a copy of it beside.

    Args:
        path: The file; its folder is there.
        key: 32 random bytes.
        scripts: The schemas, oldest first.

    Raises:
        StateError: ``state.newer`` for a file of a later program, ``state.damaged`` for one that the key does not
            open, ``state.not_written`` when the disk is full or read-only.
    """
    with edge():
        connection = apsw.Connection(str(path))
        try:
            _unlock(connection, key)
            connection.pragma("journal_mode", "wal")
            connection.pragma("synchronous", "normal")
            connection.pragma("secure_delete", "on")
            _bring_forward(connection, path, key, scripts)
        except (apsw.CantOpenError, apsw.ReadOnlyError):
            connection.close()
            return _open_unchangeable(path, key, len(scripts))
        except (apsw.Error, StateError):
            connection.close()
            raise
        return connection


def _open_unchangeable(path: Path, key: bytes, version: int) -> apsw.Connection:
    """Open a file on a disk that cannot be written, to read it; every write fails then.

    Not while a journal holds newer answers than the file: reading around them would show old ones as the last.
    """
    journal = path.with_name(f"{path.name}-wal")
    if not path.is_file() or (journal.exists() and journal.stat().st_size):
        raise apsw.CantOpenError(path.name)
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"{path.absolute().as_uri()}?immutable=1", flags=flags)
    try:
        _unlock(connection, key)
        found = _version(connection)
    except apsw.Error:
        connection.close()
        raise
    if found > version:
        connection.close()
        raise StateError("state.newer")
    return connection


def salvage(damaged: Path, path: Path, key: bytes) -> int:
    """Copy every record that can still be read from a damaged file into a new one; give how many.

    Raises:
        StateError: ``state.not_written``.
    """
    fresh = open_file(path, key)
    try:
        source = apsw.Connection(str(damaged), flags=apsw.SQLITE_OPEN_READONLY)
        _unlock(source, key)
    except apsw.Error:
        fresh.close()
        return 0
    with edge(), transaction(fresh):
        # From both ends, so that one bad page in the middle costs no more than itself.
        fresh.executemany(_COPY, _readable(source, f"{_ALL} ORDER BY kind, id"))
        fresh.executemany(_COPY, _readable(source, f"{_ALL} ORDER BY kind DESC, id DESC"))
    kept = fresh.total_changes()
    source.close()
    fresh.close()
    return kept


def copy_out(connection: apsw.Connection, path: Path, passphrase: str, stays: Collection[str] = ()) -> None:
    """Write everything but some kinds into a new file that the passphrase opens.

    Raises:
        StateError: ``state.not_written``.
    """
    with edge():
        connection.execute("ATTACH ? AS outside KEY ?", (str(path), passphrase))
        try:
            left_out = ", ".join("?" * len(stays))
            wanted = f"SELECT * FROM main.records WHERE kind NOT IN ({left_out})"  # noqa: S608 - question marks only
            connection.execute(f"CREATE TABLE outside.records AS {wanted}", tuple(stays))
        finally:
            connection.execute("DETACH outside")


def copy_in(
    connection: apsw.Connection, outside: tuple[Path, str], stays: Collection[str] = (), *, replaces: bool = False
) -> int:
    """Take in what a file written by ``copy_out`` holds, but for some kinds; give how many records came.

    Args:
        connection: The open store.
        outside: The file and its passphrase.
        stays: Kinds that neither come nor are forgotten.
        replaces: True forgets what is here first; else that stays.

    Raises:
        StateError: ``state.not_opened`` when the passphrase does not open the file, or it is none of ours;
            ``state.not_written``.
    """
    rows = [row for row in _rows_of(*outside) if row[0] not in stays]
    with edge(), transaction(connection):
        if replaces:
            left_out = ", ".join("?" * len(stays))
            connection.execute(
                f"DELETE FROM records WHERE kind NOT IN ({left_out})",  # noqa: S608 - question marks only
                tuple(stays),
            )
        before = connection.total_changes()
        connection.executemany(_COPY, rows)
        return connection.total_changes() - before


def _rows_of(path: Path, passphrase: str) -> list[_Row]:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise StateError("state.not_opened")
        outside = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        outside.pragma("key", passphrase)
        rows = cast("list[_Row]", outside.execute(_ALL).fetchall())
        outside.close()
    except (apsw.Error, OSError) as error:
        raise StateError("state.not_opened") from error
    if not all(_is_ours(row) for row in rows):
        raise StateError("state.not_opened")
    return rows


@contextmanager
def transaction(connection: apsw.Connection) -> Generator[None]:
    """Do all or nothing, on the disk when it ends. The library's own way loses the reason of a full disk."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def edge() -> Generator[None]:
    """Turn the database's errors into ours."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise StateError("state.damaged") from error
    except (apsw.Error, OSError) as error:
        raise StateError("state.not_written", reason=_plain_reason(error)) from error


def _plain_reason(error: BaseException) -> str:
    if isinstance(error, apsw.FullError):
        return "disk full"
    if isinstance(error, apsw.ReadOnlyError | apsw.CantOpenError | apsw.PermissionsError):
        return "no right to write"
    return os.strerror(error.errno) if isinstance(error, OSError) and error.errno else type(error).__name__


def _unlock(connection: apsw.Connection, key: bytes) -> None:
    connection.set_busy_timeout(_BUSY_MS)
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key.hex()}")
    # The key is only tried when the first page is read.
    _ = connection.execute("SELECT count(*) FROM sqlite_schema").get


def _bring_forward(connection: apsw.Connection, path: Path, key: bytes, scripts: Sequence[str]) -> None:
    found = _version(connection)
    if found > len(scripts):
        raise StateError("state.newer")
    if found == len(scripts):
        return
    if found:
        _copy_beside(connection, path.with_name(f"{path.name}.before-{len(scripts)}"), key)
    # The version is looked at again inside, so that two windows cannot both bring it forward.
    with transaction(connection):
        for script in scripts[_version(connection) :]:
            connection.execute(script)
        connection.pragma("user_version", len(scripts))


def _version(connection: apsw.Connection) -> int:
    return cast("int", connection.pragma("user_version"))


def _copy_beside(connection: apsw.Connection, path: Path, key: bytes) -> None:
    path.unlink(missing_ok=True)
    copy = apsw.Connection(str(path))
    copy.pragma("cipher", "chacha20")
    copy.pragma("key", f"raw:{key.hex()}")
    with copy.backup("main", connection, "main") as backup:
        backup.step()
    copy.close()


def _readable(source: apsw.Connection, query: str) -> Iterator[_Row]:
    """Read until the damage."""
    try:
        yield from cast("Iterator[_Row]", source.execute(query))
    except apsw.Error:
        return


def _is_ours(row: _Row) -> bool:
    return [type(value) for value in row] == [str, str, str, bytes]
