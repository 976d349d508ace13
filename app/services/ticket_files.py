"""Files beside a ticket: noted by name, size and SHA-256; texts and covered pictures are copied into the store, too.

What the guard cannot read is not copied: a document may hold a recovery phrase that nobody sees here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Final, Protocol

from app.core.errors import AppError
from app.core.records import Keeper, Record, RecordStore
from app.core.report.identity import Masker
from app.core.secrets import redact
from app.core.ticket import Event, EventKind, Ticket
from app.core.ticket_kept import FILE, TICKET, file_id, forget_files, keep_ticket, read_ticket

LARGEST_COPY: Final = 2 * 1024 * 1024
LARGEST: Final = 256 * 1024 * 1024
MOST: Final = 20
_CHUNK: Final = 1024 * 1024
_LONGEST_NAME: Final = 120
_MIB: Final = 1024 * 1024
# May be a hash, may be any word: noted, not copied.
_UNSURE: Final = frozenset({"key_or_hash", "password"})


class OpenFile(Protocol):
    """A file that is open for reading."""

    @property
    def name(self) -> str:
        """Its name without the folder."""
        ...

    @property
    def size(self) -> int:
        """Length in bytes."""
        ...

    def read(self, offset: int, count: int) -> bytes:
        """Read bytes; fewer at its end."""
        ...


class Files(Protocol):
    """Port: opens a file for reading."""

    def open(self, path: str) -> AbstractContextManager[OpenFile]:
        """Open it.

        Raises:
            AppError: ``file.unreadable``.
        """
        ...


class TicketFiles:
    """Lays files beside tickets. Calls open the store, which may wait for the keyring: call them in a worker."""

    def __init__(
        self,
        keeper: Keeper,
        files: Files,
        now: Callable[[], str],
        identity: Callable[[], tuple[tuple[str, str], ...]],
    ) -> None:
        """Args:
        keeper: Opens the store.
        files: Opens what the person chose.
        now: Gives the time in UTC, ISO 8601.
        identity: Gives names of this computer that no file name keeps.
        """
        self._keeper = keeper
        self._files = files
        self._now = now
        self._identity = identity

    def add(self, ticket_id: str, path: str) -> Ticket:
        """Note a file; a text without secrets is copied, too.

        Raises:
            AppError: ``ticket.unknown``; ``ticket.files_full``; ``file.unreadable``; ``ticket.file_large``;
                ``ticket.file_secret`` for a text that holds a secret: then nothing is noted.
            StateError: As ``Keeper.keeping``.
        """
        with self._files.open(path) as file:
            if file.size > LARGEST:
                raise AppError("ticket.file_large", most=LARGEST // _MIB)
            digest, size = hashlib.sha256(), 0
            while chunk := file.read(size, _CHUNK):
                digest.update(chunk)
                size += len(chunk)
            data = file.read(0, LARGEST_COPY + 1)
            name = file.name
        # Another program may have written to it in between.
        is_whole = hashlib.sha256(data).digest() == digest.digest()
        may_be_copied = size <= LARGEST_COPY and is_whole and _is_harmless(data)
        return self._noted(ticket_id, (name, size, digest.hexdigest()), data if may_be_copied else None)

    def add_picture(self, ticket_id: str, name: str, data: bytes) -> Ticket:
        """Note and copy a picture, on which the person covered what nobody shall see.

        Raises:
            AppError: ``ticket.unknown``; ``ticket.files_full``; ``ticket.file_large``.
            StateError: As ``Keeper.keeping``.
        """
        if len(data) > LARGEST_COPY:
            raise AppError("ticket.file_large", most=LARGEST_COPY // _MIB)
        return self._noted(ticket_id, (name, len(data), hashlib.sha256(data).hexdigest()), data)

    def remove(self, ticket_id: str, digest: str) -> Ticket:
        """Let a file go: its note in the timeline, and its copy.

        Raises:
            AppError: ``ticket.unknown``; ``ticket.no_file``.
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.keeping()
        ticket = _ticket(store, ticket_id)
        left = tuple(each for each in ticket.events if each.kind is not EventKind.FILE or each.digest != digest)
        if left == ticket.events:
            raise AppError("ticket.no_file", id=digest[:20])
        changed = replace(ticket, events=left)
        keep_ticket(store, changed)
        forget_files(store, changed)
        return changed

    def put_back(self, ticket: Ticket, digest: str, data: bytes | None) -> Ticket:
        """Take the removal of a file back.

        Args:
            ticket: As it was before.
            digest: Of the file.
            data: Its copy; None where there was none.

        Raises:
            AppError: ``ticket.unknown`` for one that was erased meanwhile.
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.keeping()
        _ticket(store, ticket.id)
        if data is not None:
            store.put(Record(FILE, file_id(ticket.id, digest), data, self._now()))
        keep_ticket(store, ticket)
        return ticket

    def content(self, ticket_id: str, digest: str) -> bytes:
        """Give the copy of a file.

        Raises:
            AppError: ``ticket.no_copy``.
            StateError: As ``Keeper.reading``.
        """
        store = self._keeper.reading()
        record = store.get(FILE, file_id(ticket_id, digest)) if store else None
        if record is None:
            raise AppError("ticket.no_copy")
        return record.body

    def _noted(self, ticket_id: str, what: tuple[str, int, str], data: bytes | None) -> Ticket:
        store = self._keeper.keeping()
        ticket = _ticket(store, ticket_id)
        if sum(event.kind is EventKind.FILE for event in ticket.events) >= MOST:
            raise AppError("ticket.files_full", most=MOST)
        name, size, digest = what
        if data is not None:
            store.put(Record(FILE, file_id(ticket_id, digest), data, self._now()))
        event = Event(
            self._now(), EventKind.FILE, text=self._safe(name), size=size, digest=digest, is_copied=data is not None
        )
        changed = replace(ticket, events=(*ticket.events, event))
        keep_ticket(store, changed)
        return changed

    def _safe(self, name: str) -> str:
        """Give a file name that holds no secret, no name of this computer and nothing that cannot be seen."""
        seen = "".join(letter for letter in name if letter.isprintable())[:_LONGEST_NAME]
        return Masker(self._identity(), ()).mask(redact(seen).text).text


def _ticket(store: RecordStore, ticket_id: str) -> Ticket:
    record = store.get(TICKET, ticket_id)
    ticket = read_ticket(record.body) if record else None
    if ticket is None:
        raise AppError("ticket.unknown", id=ticket_id[:20])
    return ticket


def _is_harmless(data: bytes) -> bool:
    """Say whether bytes are a text without anything that may be a secret.

    Raises:
        AppError: ``ticket.file_secret`` for a text with something that is one.
    """
    text = _text(data)
    if text is None:
        return False
    kinds = {found.kind for found in redact(text).findings}
    # Who keeps a chat about a transaction or a password must not be told that it holds a key.
    if kinds - _UNSURE:
        raise AppError("ticket.file_secret")
    return not kinds


def _text(data: bytes) -> str | None:
    """Read bytes as a text; None for what is none."""
    is_utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text
