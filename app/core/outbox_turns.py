"""Turns at the outbox: of several windows and programs over one store, one sends at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from app.core.errors import AppError
from app.core.outbox import HELD_FOR
from app.core.outbox_kept import Turn, read_turn, write
from app.core.records import Record, RecordStore

_TURN: Final = "outbox-turn"
_KEPT: Final = 20


@contextmanager
def turn(store: RecordStore, now: Callable[[], datetime], name: Callable[[], str]) -> Generator[None]:
    """Be the only one who sends. Turns are numbered; the store lets one of all who want the next number have it.

    Args:
        store: Where turns are kept.
        now: Gives the time, in UTC.
        name: Gives a random name, another each time.

    Raises:
        AppError: ``outbox.busy`` while somebody else has it; a dead one's ends by itself.
    """
    begun = now()
    last = next(iter(store.newest(_TURN, 1)), None)
    if last is not None and _is_held(read_turn(last.body), begun):
        raise AppError("outbox.busy")
    number = int(last.id) + 1 if last is not None else 1
    holder = name()
    mine = _record(number, Turn(holder, (begun + HELD_FOR).astimezone(UTC).isoformat(timespec="milliseconds")))
    # Somebody may have had this number and more while we read: only the newest turn counts.
    if not store.put_new(mine) or store.newest(_TURN, 1)[0].id != mine.id:
        raise AppError("outbox.busy")
    store.delete(_TURN, [_record(number - _KEPT, Turn("", "")).id])
    try:
        yield
    finally:
        store.put(_record(number, Turn(holder, "")))


def _is_held(last: Turn, now: datetime) -> bool:
    if not last.until:
        return False
    until = datetime.fromisoformat(last.until)
    # A clock that was set back would hold it for years.
    return now < until <= now + HELD_FOR + timedelta(seconds=1)


def _record(number: int, held: Turn) -> Record:
    # Same width, so that the order of texts is that of numbers.
    name = f"{number:015d}"
    return Record(_TURN, name, write(held), name)
