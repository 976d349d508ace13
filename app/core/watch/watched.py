"""A watched address as it is kept, and when it is looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from app.core.from_json import from_json
from app.core.watch.alarms import Alarm, Outcome
from app.core.watch.sight import Snapshot

#: As many as one person has; every one costs public nodes a handful of requests each time.
MOST: Final = 20
#: Never more often, whoever asks.
SHORTEST: Final = timedelta(minutes=10)
USUAL: Final = timedelta(hours=1)
_LONGEST: Final = timedelta(hours=24)
_MOST_DOUBLINGS: Final = 5


@dataclass(frozen=True, slots=True)
class Watched:
    """An address that somebody wants watched on one chain.

    Attributes:
        id: Random; tells nothing of the address.
        address: As people write it.
        chain: Chain id of the pack.
        added: UTC, ISO 8601, as every time here.
        tried: When it was last looked at, with or without an answer; empty before the first look.
        told: When an answer was last taken in; empty before the first.
        outcome: Of the last look; None before the first.
        failures: Looks in a row that brought nothing.
        sees_lines: False when no source tells what token contracts write.
    """

    id: str
    address: str
    chain: str
    added: str
    is_paused: bool = False
    tried: str = ""
    told: str = ""
    outcome: Outcome | None = None
    failures: int = 0
    sees_lines: bool = True
    snapshot: Snapshot | None = None
    alarms: tuple[Alarm, ...] = ()

    @property
    def open_alarms(self) -> tuple[Alarm, ...]:
        """Alarms that the person has not settled yet."""
        return tuple(alarm for alarm in self.alarms if not alarm.is_settled)


def next_look(watched: Watched, now: datetime) -> datetime | None:
    """Say when an address is to be looked at again; None while it is paused.

    Looks that brought nothing double the time, up to a day; sources that disagreed or were behind are asked again
    after the shortest time first. A last look in the future means that the clock was set back: then it is now.
    """
    if watched.is_paused:
        return None
    tried = _time(watched.tried)
    if tried is None or tried > now:
        return now
    usual = SHORTEST if watched.outcome in {Outcome.BEHIND, Outcome.DISAGREE} else USUAL
    doublings = min(max(watched.failures - 1, 0), _MOST_DOUBLINGS)
    return tried + min(usual * (1 << doublings), _LONGEST)


def may_look(watched: Watched, now: datetime) -> bool:
    """Say whether looking now, because the person asks, is not too often."""
    tried = _time(watched.tried)
    return tried is None or tried > now or now - tried >= SHORTEST


def write_watched(watched: Watched) -> bytes:
    """Write it for the encrypted store."""
    return msgspec.json.encode(watched)


def read_watched(data: bytes) -> Watched | None:
    """Read it from the store; None for one that this program cannot read."""
    return from_json(data, Watched)


def _time(text: str) -> datetime | None:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)
