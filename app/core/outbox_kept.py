"""Entries of the outbox, places and turns as they are kept."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

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


def write(value: Entry | Place | Turn) -> bytes:
    """Write one for the store."""
    return msgspec.json.encode(value)


def read_entry(data: bytes) -> Entry | None:
    """Read an entry; None for one that cannot be read."""
    try:
        return msgspec.json.decode(data, type=Entry)
    except msgspec.DecodeError:
        return None


def read_place(data: bytes) -> Place:
    """Read when something last went to a place; never, for what cannot be read."""
    try:
        return msgspec.json.decode(data, type=Place)
    except msgspec.DecodeError:
        return Place("", "")


def read_turn(data: bytes) -> Turn:
    """Read a turn; one that ended, for what cannot be read."""
    try:
        return msgspec.json.decode(data, type=Turn)
    except msgspec.DecodeError:
        return Turn("", "")
