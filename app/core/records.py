"""What is kept for a person: records of a kind, in an encrypted store that services know by this port only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class KeptBy(StrEnum):
    """Who holds the key of what is kept."""

    SYSTEM = "system"  # the keyring of the system
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way, not a secret
    MEMORY = "memory"  # nobody: all is gone when the program ends

    @property
    def lasts(self) -> bool:
        """True when what is kept outlives the program."""
        return self is not KeptBy.MEMORY


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that is kept.

    Attributes:
        kind: Such as ``ticket``; a kind belongs to one service.
        id: Unique within its kind.
        body: Its content as the service wrote it.
        sort: Orders the records of a kind, the newest being the greatest; such as a time in UTC.
    """

    kind: str
    id: str
    body: bytes
    sort: str = ""


class RecordStore(Protocol):
    """Port: an open store. Every call is one transaction that survives the end of the program at any moment.

    Every call raises ``StateError``: ``state.not_written`` when the disk is full or read-only, ``state.damaged`` when
    the file turns out to be.
    """

    def get(self, kind: str, record_id: str) -> Record | None:
        """Give a record; None when there is none."""
        ...

    def newest(self, kind: str, limit: int = 100, before: str = "") -> tuple[Record, ...]:
        """List records of a kind, the newest first; with ``before``, those whose ``sort`` is less."""
        ...

    def beginning(self, kind: str, start: str, limit: int = 100) -> tuple[Record, ...]:
        """List records of a kind whose id begins with a text, by id."""
        ...

    def count(self, kind: str) -> int:
        """Count the records of a kind."""
        ...

    def put(self, *records: Record) -> None:
        """Keep records, all or none; one of the same kind and id is replaced."""
        ...

    def put_new(self, record: Record) -> bool:
        """Keep a record unless there is one of its kind and id; False then. Two windows cannot both succeed."""
        ...

    def delete(self, kind: str, record_ids: Iterable[str]) -> None:
        """Forget records, all or none; unknown ids are no error."""
        ...


class Keeper(Protocol):
    """Port: opens the store when something is first to be kept.

    Opening asks the keyring, which may take up to three seconds: call it in a worker.
    """

    @property
    def kept_by(self) -> KeptBy | None:
        """Who holds the key; None as long as nothing is kept."""
        ...

    def reading(self) -> RecordStore | None:
        """Open what is kept; None when nothing is, and then nobody is asked for a key.

        Raises:
            StateError: As ``keeping``.
        """
        ...

    def keeping(self) -> RecordStore:
        """Open the store, and make it when there is none.

        Raises:
            StateError: ``state.no_keyring``, ``state.keyring_locked`` or ``state.keyring_denied``: offer a passphrase,
                or to keep nothing; ``state.passphrase_needed``; ``state.newer``; ``state.not_written``.
        """
        ...


class Safe(Keeper, Protocol):
    """Port: a keeper whose key the person can hold, for computers without a keyring. Call it in a worker."""

    @property
    def is_closed(self) -> bool:
        """Say whether a passphrase closes what is kept, and was not given yet. Asks no keyring."""
        ...

    def keep_in_memory(self) -> None:
        """Keep nothing beyond the end of the program; what a file holds stays closed."""
        ...

    def keep_by_passphrase(self, passphrase: str) -> None:
        """Make the store with a passphrase in place of a keyring; only when nothing is kept yet.

        Raises:
            StateError: ``state.exists``; ``state.not_written``.
        """
        ...

    def unlock(self, passphrase: str) -> None:
        """Open a store that a passphrase closes.

        Raises:
            StateError: ``state.wrong_passphrase``; ``state.damaged``; as ``keeping``.
        """
        ...

    def erase(self) -> None:
        """Forget everything: the key first, so that even a copy of the file is of no use, then the files.

        Raises:
            StateError: ``settings.not_erased`` when a file cannot be removed; ``settings.key_left`` when the files are
                gone, and only the keyring could not be reached to forget their key.
        """
        ...
