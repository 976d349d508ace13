"""Opens the encrypted store when something is first kept, and closes it for good when everything is erased."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import RLock
from typing import Any, Final, cast

import apsw

from app.adapters.store.cipher_file import KEY_BYTES, copy_in, copy_out, edge, open_file, open_memory, salvage
from app.adapters.store.keyrings import Keyring
from app.adapters.store.passphrase import WrappedKey, unwrap, wrap
from app.adapters.store.records import SqliteRecords
from app.core.errors import StateError
from app.core.records import KeptBy, RecordStore

_FILE, _CARD = "state.db", "state.json"
_LARGEST_CARD: Final = 4096
_KINDS: Final = ("state.db*", "state.json*")


@dataclass(frozen=True, slots=True)
class _Card:
    """What lies beside the database, in the open: how its key is kept, never the key."""

    name: str
    wrapped: WrappedKey | None = None


class Vault:
    """The encrypted store in a folder. Thread-safe; opening may wait for the keyring."""

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self._folder = folder
        self._keyring = keyring
        self._lock = RLock()
        self._connection: apsw.Connection | None = None
        self._records: SqliteRecords | None = None
        self._kept_by: KeptBy | None = None
        self._is_damaged = False
        self.salvaged: int | None = None
        """How many records were saved out of a damaged file when it was opened; None when it was not damaged."""

    @property
    def kept_by(self) -> KeptBy | None:
        """Who holds the key; None as long as nothing is kept."""
        return self._kept_by

    def reading(self) -> RecordStore | None:
        """Open what is kept; None when nothing is, and then nobody is asked for a key."""
        with self._lock:
            is_there = self._records is not None or self._path(_CARD).is_file()
            return self.keeping() if is_there else None

    def keeping(self) -> RecordStore:
        """Open the store, and make it when there is none."""
        with self._lock:
            if self._is_damaged:
                self.close()
            if self._records is None:
                card = self._read_card()
                self._open(*(self._key_of(card) if card else self._new_key()))
            assert self._records is not None, "opened above"
            return self._records

    def keep_in_memory(self) -> None:
        """Keep nothing beyond the end of the program; what a file holds stays closed."""
        with self._lock:
            self._use(open_memory(), KeptBy.MEMORY)

    def keep_by_passphrase(self, passphrase: str) -> None:
        """Make the store with a passphrase in place of a keyring; only when nothing is kept yet.

        Raises:
            StateError: ``state.exists``; ``state.not_written``.
        """
        with self._lock:
            if self._path(_CARD).exists():
                raise StateError("state.exists")
            key = secrets.token_bytes(KEY_BYTES)
            self._write_card(_Card(secrets.token_hex(8), wrap(key, passphrase)))
            self._open(key, KeptBy.PASSPHRASE)

    def unlock(self, passphrase: str) -> None:
        """Open a store that a passphrase closes.

        Raises:
            StateError: ``state.wrong_passphrase``; ``state.damaged``; as ``keeping``.
        """
        with self._lock:
            card = self._read_card()
            if card is None or card.wrapped is None:
                raise StateError("state.damaged")
            self._open(unwrap(card.wrapped, passphrase), KeptBy.PASSPHRASE)

    def erase(self) -> None:
        """Forget everything: the key first, so that even a copy of the file is of no use, then the files.

        Raises:
            StateError: ``settings.not_erased`` when a file cannot be removed; keyring codes as ``keeping``.
        """
        with self._lock:
            self.close()
            card = self._read_card()
            if card is not None and card.wrapped is None:
                self._keyring.forget(card.name)
            try:
                for pattern in _KINDS:
                    for path in self._folder.glob(pattern):
                        path.unlink(missing_ok=True)
            except OSError as error:
                raise StateError("settings.not_erased", reason=error.strerror or "") from error

    def export(self, path: Path, passphrase: str) -> None:
        """Write everything into a new file that the passphrase opens; it replaces one of that name.

        Raises:
            StateError: As ``keeping``; ``state.not_written``.
        """
        with self._lock:
            self.keeping()
            assert self._connection is not None, "opened above"
            beside = path.with_name(f"{path.name}.new")
            with edge():
                beside.unlink(missing_ok=True)
                copy_out(self._connection, beside, passphrase)
                beside.replace(path)

    def take_in(self, path: Path, passphrase: str) -> int:
        """Add what an exported file holds; what is here already stays. Give how many records came.

        Raises:
            StateError: As ``keeping``; ``state.not_opened``.
        """
        with self._lock:
            self.keeping()
            assert self._connection is not None, "opened above"
            return copy_in(self._connection, path, passphrase)

    def close(self) -> None:
        """Close the store; it opens again when it is next asked for."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = self._records = self._kept_by = None

    def _open(self, key: bytes, kept_by: KeptBy) -> None:
        path = self._path(_FILE)
        if self._is_damaged:
            self.salvaged = self._salvage(path, key)
            self._is_damaged = False
        try:
            connection = open_file(path, key)
        except StateError as error:
            if error.code != "state.damaged":
                raise
            self.salvaged = self._salvage(path, key)
            connection = open_file(path, key)
        self._use(connection, kept_by)

    def _note_damage(self) -> None:
        """The next opening begins with what can be saved."""
        self._is_damaged = True

    def _use(self, connection: apsw.Connection, kept_by: KeptBy) -> None:
        self.close()
        self._connection, self._records, self._kept_by = (
            connection,
            SqliteRecords(connection, self._note_damage),
            kept_by,
        )

    def _salvage(self, path: Path, key: bytes) -> int:
        """Put a damaged file aside, whole, and begin a new one with what could still be read."""
        with edge():
            number = next(n for n in range(1, 1000) if not self._path(f"{_FILE}.damaged-{n}").exists())
            aside = self._path(f"{_FILE}.damaged-{number}")
            for ending in ("-wal", "-shm"):
                beside = path.with_name(path.name + ending)
                if beside.exists():
                    beside.replace(aside.with_name(aside.name + ending))
            path.replace(aside)
        return salvage(aside, path, key)

    def _new_key(self) -> tuple[bytes, KeptBy]:
        key, card = secrets.token_bytes(KEY_BYTES), _Card(secrets.token_hex(8))
        self._keyring.write(card.name, key.hex())
        self._write_card(card)
        return key, KeptBy.SYSTEM

    def _key_of(self, card: _Card) -> tuple[bytes, KeptBy]:
        if card.wrapped is not None:
            raise StateError("state.passphrase_needed")
        kept = self._keyring.read(card.name)
        if kept is None or len(kept) != 2 * KEY_BYTES:
            raise StateError("state.key_gone")
        return bytes.fromhex(kept), KeptBy.SYSTEM

    def _read_card(self) -> _Card | None:
        try:
            with self._path(_CARD).open("rb") as file:
                kept: Any = json.loads(file.read(_LARGEST_CARD))
            wrapped = WrappedKey(**cast("dict[str, str]", kept["wrapped"])) if kept["wrapped"] else None
            return _Card(str(kept["name"]), wrapped)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise StateError("state.key_gone") from error

    def _write_card(self, card: _Card) -> None:
        # On the disk before the database is made: a database whose key nobody can name is lost.
        beside = self._path(f"{_CARD}.{os.getpid()}.new")
        with edge():
            self._folder.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="ascii") as file:
                json.dump(asdict(card), file)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path(_CARD))

    def _path(self, name: str) -> Path:
        return self._folder / name
