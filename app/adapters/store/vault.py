"""Opens the encrypted store when something is first kept, and closes it for good when everything is erased."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from pathlib import Path
from threading import RLock
from typing import Final

import apsw

from app.adapters.store.card import CARD, Card, read_card, write_card
from app.adapters.store.cipher_file import KEY_BYTES, copy_in, copy_out, edge, open_file, open_memory
from app.adapters.store.due_mark import MARK as DUE
from app.adapters.store.keyrings import Keyring
from app.adapters.store.passphrase import unwrap, wrap
from app.adapters.store.records import SqliteRecords
from app.adapters.store.salvage import salvage
from app.adapters.store.store_key import key_of, new_key
from app.adapters.store.waiting_mark import MARK
from app.core.errors import StateError
from app.core.records import KeptBy, RecordStore

_FILE: Final = "state.db"
_KINDS: Final = (f"{_FILE}*", f"{CARD}*", MARK, f"{DUE}*", "handed-over/*/*")


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

    @property
    def folder(self) -> Path | None:
        """Where the store is; None when nothing outlives the program."""
        return None if self._kept_by is KeptBy.MEMORY else self._folder

    @property
    def is_closed(self) -> bool:
        """Say whether a passphrase closes what is kept, and was not given yet. Asks no keyring."""
        card = None if self._records is not None else read_card(self._folder)
        return card is not None and card.wrapped is not None

    def reading(self) -> RecordStore | None:
        """Open what is kept; None when nothing is, and then nobody is asked for a key."""
        with self._lock:
            is_there = self._records is not None or self._path(CARD).is_file()
            return self.keeping() if is_there else None

    def keeping(self) -> RecordStore:
        """Open the store, and make it when there is none."""
        with self._lock:
            if self._is_damaged:
                self.close()
            if self._records is None:
                card = read_card(self._folder)
                key = key_of(card, self._keyring) if card else new_key(self._folder, self._keyring)
                self._open(key, KeptBy.SYSTEM)
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
            if self._path(CARD).exists():
                raise StateError("state.exists")
            key = secrets.token_bytes(KEY_BYTES)
            if not write_card(self._folder, Card(secrets.token_hex(8), wrap(key, passphrase))):
                raise StateError("state.exists")
            self._open(key, KeptBy.PASSPHRASE)

    def unlock(self, passphrase: str) -> None:
        """Open a store that a passphrase closes.

        Raises:
            StateError: ``state.wrong_passphrase``; ``state.damaged``; as ``keeping``.
        """
        with self._lock:
            card = read_card(self._folder)
            if card is None or card.wrapped is None:
                raise StateError("state.damaged")
            self._open(unwrap(card.wrapped, passphrase), KeptBy.PASSPHRASE)

    def erase(self) -> None:
        """Forget everything: the key first, so that even a copy of the file is of no use, then the files.

        Whoever chose to keep nothing goes on keeping nothing.

        Raises:
            StateError: ``settings.not_erased`` when a file cannot be removed; ``settings.key_left`` when the files are
                gone, and only the keyring could not be reached to forget their key.
        """
        with self._lock:
            was_memory = self._kept_by is KeptBy.MEMORY
            self.close()
            is_forgotten = self._forget_key()
            try:
                for pattern in _KINDS:
                    for path in self._folder.glob(pattern):
                        path.unlink(missing_ok=True)
            except OSError as error:
                raise StateError("settings.not_erased", reason=error.strerror or "") from error
            self._is_damaged, self.salvaged = False, None
            if was_memory:
                self.keep_in_memory()
            if not is_forgotten:
                raise StateError("settings.key_left")

    def _forget_key(self) -> bool:
        """Have the keyring forget the key; False when it could not be asked. A card that cannot be read names none."""
        try:
            card = read_card(self._folder)
        except StateError:
            return True
        try:
            if card is not None and card.wrapped is None:
                self._keyring.forget(card.name)
        except StateError:
            return False
        return True

    def export(self, path: Path, passphrase: str, stays: Collection[str] = ()) -> None:
        """Write everything but some kinds into a new file that the passphrase opens; it replaces one of that name.

        Raises:
            StateError: As ``keeping``; ``state.not_written``.
        """
        with self._lock:
            self.keeping()
            assert self._records is not None, "opened above"
            beside = path.with_name(f"{path.name}.new")
            with self._records.alone() as connection:
                beside.unlink(missing_ok=True)
                copy_out(connection, beside, passphrase, stays)
                beside.replace(path)

    def take_in(self, path: Path, passphrase: str, stays: Collection[str] = (), *, replaces: bool = False) -> int:
        """Add what an exported file holds but for some kinds; give how many records came.

        What is here already stays, or with ``replaces`` is forgotten first.

        Raises:
            StateError: As ``keeping``; ``state.not_opened``.
        """
        with self._lock:
            self.keeping()
            assert self._records is not None, "opened above"
            with self._records.alone() as connection:
                return copy_in(connection, (path, passphrase), stays, replaces=replaces)

    def close(self) -> None:
        """Close the store; it opens again when it is next asked for."""
        with self._lock:
            if self._records is not None:
                self._records.close()
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
        self._connection, self._kept_by = connection, kept_by
        self._records = SqliteRecords(connection, self._note_damage)

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

    def _path(self, name: str) -> Path:
        return self._folder / name
