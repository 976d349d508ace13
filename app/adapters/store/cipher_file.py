"""The encrypted database: opened with a raw key, brought to the newest schema, salvaged when it is damaged.

SQLite3 Multiple Ciphers with ChaCha20-Poly1305 pages: every page, in the file and in its journal, is unreadable without
the key and carries a tag, so that a changed page is noticed. Plain AES hides as much and notices nothing; AEGIS does
both, and is a fifth quicker where the processor has instructions for AES. None of them hides how large the file is and
when it changed.

The journal is written ahead (WAL) and handed to the system at every commit: the end of the program at any moment loses
nothing. A power cut may lose the last commits, never halves of one; waiting for the disk each time would take 6 ms a
record in place of 0.4.
"""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

import os
import time
from collections.abc import Collection, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, cast

import apsw

from app.core.errors import StateError

KEY_BYTES: Final = 32
_BUSY_MS: Final = 5_000
# Ten thousand reports with pictures have less; a file is read as a whole.
_LARGEST_FILE: Final = 256 * 1024 * 1024
# Those who go back to the program before have as long; what was forgotten since then stands in that copy.
_COPY_LASTS_S: Final = 7 * 86_400
# Half a file of nothing is given back, once it is worth the while: four megabytes.
_FEW_PAGES: Final = 1_000
# One script a version, applied in order; a script that was ever released never changes.
SCRIPTS: Final = (
    """
    CREATE TABLE records (
        kind TEXT NOT NULL, id TEXT NOT NULL, sort TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE INDEX records_by_sort ON records (kind, sort, id);
    """,
    # A table with row numbers: in one without, whatever is longer than a quarter of a page has a page of its own. Ten
    # thousand records of a kilobyte took three times as long and as much room, a list of a hundred fifteen times. It
    # also wipes what is forgotten: the other one left a few of 33,000 deleted texts behind when pages were divided.
    """
    CREATE TABLE kept (kind TEXT NOT NULL, id TEXT NOT NULL, sort TEXT NOT NULL, body BLOB NOT NULL);
    INSERT INTO kept SELECT kind, id, sort, body FROM records ORDER BY kind, sort, id;
    DROP TABLE records;
    ALTER TABLE kept RENAME TO records;
    CREATE UNIQUE INDEX records_by_id ON records (kind, id);
    CREATE INDEX records_by_sort ON records (kind, sort, id);
    """,
)
_ALL: Final = "SELECT kind, id, sort, body FROM records"
COPY: Final = "INSERT OR IGNORE INTO records VALUES (?, ?, ?, ?)"
Row = tuple[str, str, str, bytes]


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
            unlock(connection, key)
            connection.pragma("journal_mode", "wal")
            connection.pragma("synchronous", "normal")
            connection.pragma("secure_delete", "on")
            _bring_forward(connection, path, key, scripts)
            _tidy(connection, path)
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
        unlock(connection, key)
        found = _version(connection)
    except apsw.Error:
        connection.close()
        raise
    if found > version:
        connection.close()
        raise StateError("state.newer")
    return connection


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
        connection.executemany(COPY, rows)
        return connection.total_changes() - before


def _rows_of(path: Path, passphrase: str) -> list[Row]:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise StateError("state.not_opened")
        outside = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        outside.pragma("key", passphrase)
        rows = cast("list[Row]", outside.execute(_ALL).fetchall())
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


def unlock(connection: apsw.Connection, key: bytes) -> None:
    """Give a connection the key and see whether it opens the file; raises ``apsw.NotADBError`` when it does not."""
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


def _tidy(connection: apsw.Connection, path: Path) -> None:
    """Leave nothing behind that was forgotten: in the journal of a killed program, in room unused, in an old copy."""
    journal = path.with_name(f"{path.name}-wal")
    pages, unused = (cast("int", connection.pragma(name)) for name in ("page_count", "freelist_count"))
    # Another window may be in the middle of something, or the disk full; the next opening sees to it.
    with suppress(apsw.BusyError, apsw.LockedError, apsw.FullError):
        if pages > _FEW_PAGES and unused > pages // 2:
            connection.execute("VACUUM")
        if journal.exists() and journal.stat().st_size:
            connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    for copy in path.parent.glob(f"{path.name}.before-*"):
        with suppress(OSError):
            if time.time() - copy.stat().st_mtime > _COPY_LASTS_S:
                copy.unlink()


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


def _is_ours(row: Row) -> bool:
    return [type(value) for value in row] == [str, str, str, bytes]
