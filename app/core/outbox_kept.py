"""Entries of the outbox, places and turns as they are kept."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from app.core.consent import Purpose
from app.core.from_json import from_json
from app.core.outbox import Entry


@dataclass(frozen=True, slots=True)
class Place:
    """When something last went to a place.

    Attributes:
        report: Id of the report that did.
        at: UTC, ISO 8601.
    """

    report: str
    at: str


@dataclass(frozen=True, slots=True)
class Turn:
    """Who may send now.

    Attributes:
        holder: Random name of one program's run.
        until: When the turn ends whatever happens, UTC, ISO 8601; empty when it was given back.
    """

    holder: str
    until: str


@dataclass(frozen=True, slots=True)
class Way:
    """How one report goes to one place, as the person saw and agreed: valid for that letter only.

    Attributes:
        channel: Id of the official channel it goes to.
        why, sends: The sentences that were shown.
        origins: Everywhere it may go, as ``core.consent.origin`` writes them.
        origin: Mail: the account's server; else empty.
        user: Login; its password stays in the keyring.
        address, name: Who is answered.
    """

    channel: str
    why: str
    sends: str
    origins: tuple[str, ...]
    origin: str = ""
    user: str = ""
    address: str = ""
    name: str = ""

    def purpose(self, report_id: str) -> Purpose:
        """Give what was agreed to for this letter."""
        return Purpose(f"letter {report_id}", self.why, self.sends, frozenset(self.origins))


def write(value: Entry | Place | Turn | Way) -> bytes:
    """Write one for the store."""
    return msgspec.json.encode(value)


def read_entry(data: bytes) -> Entry | None:
    """Read an entry; None for one that cannot be read."""
    return from_json(data, Entry)


def read_place(data: bytes) -> Place:
    """Read when something last went to a place; never, for what cannot be read."""
    return from_json(data, Place) or Place("", "")


def read_way(data: bytes) -> Way | None:
    """Read a way; None for one that cannot be read: then nothing was agreed to."""
    return from_json(data, Way)


def read_turn(data: bytes) -> Turn:
    """Read a turn; one that ended, for what cannot be read."""
    return from_json(data, Turn) or Turn("", "")
