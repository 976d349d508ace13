"""Entries of the outbox, places and turns as they are kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import msgspec

from app.core.consent import Purpose
from app.core.from_json import from_json
from app.core.outbox import Entry, Place
from app.core.records import Record, RecordStore
from app.core.report import paper
from app.core.report.kept import read_report
from app.core.report.report import Report

ENTRY, PAYLOAD, PLACE, WAY = "outbox", "outbox-report", "outbox-place", "outbox-way"
_MOST: Final = 1000


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


def key_of(entry: Entry) -> str:
    """Give the id under which an entry is kept."""
    return f"{entry.id} {entry.place}"


def record_of(entry: Entry) -> Record:
    """Give an entry as it is kept."""
    return Record(ENTRY, key_of(entry), write(entry), entry.created)


def payload_of(store: RecordStore, entry: Entry) -> Report | None:
    """Give the frozen report; None when it is not what was previewed.

    Raises:
        StateError: As the calls of the store.
    """
    record = store.get(PAYLOAD, key_of(entry))
    report = read_report(record.body) if record else None
    return report if report is not None and paper.digest(report) == entry.digest else None


def place_of(store: RecordStore, place: str) -> Place:
    """Say what a place got last; raises as :func:`payload_of`."""
    record = store.get(PLACE, place)
    return read_place(record.body) if record else Place("", "")


def listed_in(store: RecordStore, report_id: str) -> tuple[Record, ...]:
    """List entries, the newest first, or those of one report; raises as :func:`payload_of`."""
    return store.beginning(ENTRY, f"{report_id} ") if report_id else store.newest(ENTRY, _MOST)


def remove_entry(store: RecordStore, entry: Entry) -> None:
    """Remove an entry with its report; raises as :func:`payload_of`."""
    for kind in (PAYLOAD, WAY, ENTRY):
        store.delete(kind, [key_of(entry)])
    last = place_of(store, entry.place)
    if last.report == entry.id:
        # When something last went there stays, what it was does not.
        store.put(Record(PLACE, entry.place, write(replace(last, report=""))))


def read_way(data: bytes) -> Way | None:
    """Read a way; None for one that cannot be read: then nothing was agreed to."""
    return from_json(data, Way)


def read_turn(data: bytes) -> Turn:
    """Read a turn; one that ended, for what cannot be read."""
    return from_json(data, Turn) or Turn("", "")
