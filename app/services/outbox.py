"""The outbox: what was previewed waits in the store until it is delivered, and goes out once.

Every step is kept before the next begins, so that a program that dies at any moment leaves an entry that says what may
have happened. Whatever may have arrived is looked up before it is sent again; where nobody can be asked, as with mail,
the person looks and decides. Rules and measurements: ``core.outbox``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from app.core.errors import AppError, Cancelled
from app.core.outbox import (
    NOWHERE,
    SETTLED,
    Attempt,
    Entry,
    OutboxState,
    Place,
    Result,
    after_looking,
    after_sending,
    begun,
    cancelled,
    decided,
    earliest,
    is_due,
    must_look_first,
    possible_at,
)
from app.core.outbox_kept import (
    ENTRY,
    PAYLOAD,
    PLACE,
    WAY,
    Way,
    key_of,
    listed_in,
    payload_of,
    place_of,
    read_entry,
    read_way,
    record_of,
    remove_entry,
    write,
)
from app.core.outbox_turns import turn
from app.core.records import Keeper, Record, RecordStore
from app.core.report import paper
from app.core.report.kept import write_report
from app.core.report.report import Report

# The kept report is not what was previewed.
_CHANGED: Final = "outbox.changed"


class Transport(Protocol):
    """Port: a way to a place. Neither call may take longer than ``core.outbox.HELD_FOR``."""

    def send(self, report: Report, place: str) -> Result:
        """Send once; the result says how far it came. Raises nothing that is expected."""
        ...

    def look_up(self, report: Report, place: str) -> Result:
        """Ask the place whether a report arrived: ``FOUND``, ``NOT_FOUND`` or ``CANNOT_LOOK``; else what failed."""
        ...


class OutboxService:
    """Reports on their way. Safe from several windows and programs at once: one of them sends at a time."""

    def __init__(
        self, keeper: Keeper, now: Callable[[], datetime], chance: Callable[[], float], name: Callable[[], str]
    ) -> None:
        """Args:
        keeper: Opens the store.
        now: Gives the time, in UTC.
        chance: Gives a random number from 0 to 1.
        name: Gives a random name, another each time.
        """
        self._keeper = keeper
        self._now = now
        self._chance = chance
        self._name = name

    def queue(self, report: Report, place: str, way: Way | None = None) -> Entry:
        """Put a report into the outbox; one that is there stays what it is, unless it surely went nowhere.

        Args:
            report: What was previewed; from now on it is frozen.
            place: Such as ``smtp:service@example.org``.
            way: How it goes, as the person agreed; without it nothing is tried again by itself.

        Raises:
            AppError: ``outbox.busy``.
            StateError: As ``Keeper.keeping``.
        """
        kept = self.entry(report.id, place)
        store, now = self._keeper.keeping(), _text(self._now())
        if way is not None:
            # Agreed anew, it replaces what was agreed before.
            store.put(Record(WAY, f"{report.id} {place}", write(way), now))
        if kept is not None and kept.state not in NOWHERE:
            return kept
        entry = Entry(report.id, place, paper.digest(report), now, next_at=now)
        # The payload first: an entry without it could never be sent, a payload without entry harms nobody. Where two
        # windows differ, the digest tells, and nothing is sent.
        store.put(Record(PAYLOAD, key_of(entry), write_report(report), now))
        if kept is not None:
            with self._turn(store):
                store.put(record_of(entry))
            return entry
        return entry if store.put_new(record_of(entry)) else self._must(report.id, place)

    def entries(self, report_id: str = "") -> tuple[Entry, ...]:
        """List what is and was in the outbox, the newest first; or the entries of one report.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        records = listed_in(store, report_id) if store else ()
        return tuple(entry for record in records if (entry := read_entry(record.body)) is not None)

    def entry(self, report_id: str, place: str) -> Entry | None:
        """Give one entry; None when there is none. Raises as ``Keeper.keeping``."""
        store = self._keeper.reading()
        record = store.get(ENTRY, f"{report_id} {place}") if store else None
        return read_entry(record.body) if record else None

    def way(self, report_id: str, place: str) -> Way | None:
        """Give how a report goes, as the person agreed; None when nothing was; raises as :meth:`entries`."""
        store = self._keeper.reading()
        record = store.get(WAY, f"{report_id} {place}") if store else None
        return read_way(record.body) if record else None

    def noted(self, report_id: str, place: str) -> None:
        """Let go of what was agreed for a letter that is delivered; raises as :meth:`entries`."""
        self._keeper.keeping().delete(WAY, [f"{report_id} {place}"])

    def due(self) -> tuple[Entry, ...]:
        """List entries for which there is something to do now, the oldest first; raises as :meth:`entries`."""
        now = self._now()
        return tuple(entry for entry in reversed(self.entries()) if is_due(entry, now))

    def wait_of(self, entry: Entry) -> timedelta:
        """Say how long until the next thing can be done for an entry by hand; none at all when it can be now.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store, now = self._keeper.reading(), self._now()
        return possible_at(entry, place_of(store, entry.place) if store else Place("", ""), now) - now

    def attempt(self, report_id: str, place: str, transport: Transport, *, is_hurried: bool = False) -> Entry:
        """Do the next thing for an entry: look it up, or send it; at most one of them.

        Nothing happens while it is not due, or while the place got another report within the last ten minutes; then
        ``next_at`` says when. Hurried, it does not wait for its own time, but for the place's.

        Raises:
            AppError: ``outbox.unknown``; ``outbox.busy`` while another window sends.
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.keeping()
        with self._turn(store):
            # Read inside the turn: what another window did until now counts.
            entry = self._must(report_id, place)
            if is_hurried and entry.state in {OutboxState.QUEUED, OutboxState.UNKNOWN}:
                entry = replace(entry, next_at=_text(possible_at(entry, place_of(store, place), self._now())))
                entry = _kept(store, entry)
            if not is_due(entry, self._now()):
                return entry
            step = self._look if must_look_first(entry) else self._send
            return step(store, entry, transport)

    def settle(self, report_id: str, place: str, *, has_arrived: bool) -> Entry:
        """Take the person's word on an entry that may have arrived.

        Raises:
            AppError: ``outbox.unknown``; ``outbox.busy``.
            StateError: As ``Keeper.keeping``.
        """
        return self._change(report_id, place, lambda entry: decided(entry, has_arrived=has_arrived, now=self._now()))

    def cancel(self, report_id: str, place: str) -> Entry:
        """Take an entry back that was not sent.

        Raises:
            AppError, StateError: As :meth:`settle`.
        """
        return self._change(report_id, place, lambda entry: cancelled(entry, self._now()))

    def forget(self, report_id: str, place: str) -> None:
        """Remove a settled entry with its report; one that may still go out stays.

        Raises:
            AppError: ``outbox.unknown``; ``outbox.busy``.
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.keeping()
        with self._turn(store):
            entry = self._must(report_id, place)
            if entry.state in SETTLED:
                remove_entry(store, entry)

    def erase(self, report_id: str) -> None:
        """Remove everything of a report, wherever it stands: the person wants it gone.

        Raises:
            AppError: ``outbox.busy``.
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        mine = self.entries(report_id)
        if store is None or not mine:
            return
        with self._turn(store):
            for entry in mine:
                remove_entry(store, entry)

    def _change(self, report_id: str, place: str, change: Callable[[Entry], Entry]) -> Entry:
        store = self._keeper.keeping()
        with self._turn(store):
            return _kept(store, change(self._must(report_id, place)))

    def _look(self, store: RecordStore, entry: Entry, transport: Transport) -> Entry:
        # An entry left in the middle of being sent is unknown from here on, also if this look-up is cut short.
        entry = _kept(store, replace(entry, state=OutboxState.UNKNOWN))
        report, result = payload_of(store, entry), Result(Attempt.CANNOT_LOOK, code=_CHANGED)
        if report is not None:
            result = _outcome(transport.look_up, report, entry.place)
        return _kept(store, after_looking(entry, result, self._now(), self._chance()))

    def _send(self, store: RecordStore, entry: Entry, transport: Transport) -> Entry:
        now = self._now()
        report = payload_of(store, entry)
        if report is None:
            return _kept(store, replace(entry, state=OutboxState.FAILED, code=_CHANGED))
        free_at = _free_at(store, entry, now)
        if free_at > now:
            return _kept(store, replace(entry, next_at=_text(free_at)))
        entry, before = begun(entry, now), place_of(store, entry.place)
        # One transaction, before the first byte: whoever finds this knows that it may have gone out.
        store.put(record_of(entry), Record(PLACE, entry.place, write(Place(entry.id, _text(now)))))
        try:
            result = _outcome(transport.send, report, entry.place)
        except Cancelled:
            # The person stopped waiting, or the window closed: what went out until then nobody knows.
            _kept(store, replace(entry, state=OutboxState.UNKNOWN))
            raise
        done = after_sending(entry, result, self._now(), self._chance())
        if result.attempt is Attempt.NOT_REACHED:
            # Nothing went to the place, so it is as free as before.
            store.put(record_of(done), Record(PLACE, entry.place, write(before)))
            return done
        return _kept(store, done)

    def _must(self, report_id: str, place: str) -> Entry:
        entry = self.entry(report_id, place)
        if entry is None:
            raise AppError("outbox.unknown", id=report_id[:20])
        return entry

    def _turn(self, store: RecordStore) -> AbstractContextManager[None]:
        return turn(store, self._now, self._name)


def _kept(store: RecordStore, entry: Entry) -> Entry:
    store.put(record_of(entry))
    return entry


def _outcome(call: Callable[[Report, str], Result], report: Report, place: str) -> Result:
    try:
        return call(report, place)
    except AppError as error:
        return Result(Attempt.LOST, code=error.code)


def _free_at(store: RecordStore, entry: Entry, now: datetime) -> datetime:
    last = place_of(store, entry.place)
    return earliest("" if last.report == entry.id else last.at, now)


def _text(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds")
