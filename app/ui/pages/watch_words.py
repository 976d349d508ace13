"""What the window says of watched addresses, made in the worker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.core.consent import Purpose
from app.core.help import Lang
from app.core.probe import FoundWords
from app.core.watch.alarms import Outcome
from app.core.watch.watched import Watched
from app.services.watch.service import WatchService

_LONG: Final = re.compile(r"\w{20,}", re.ASCII)
_FOUR: Final = re.compile(r".{1,4}")
_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """An alarm in words."""

    words: FoundWords
    at: str
    is_loud: bool


@dataclass(frozen=True, slots=True)
class WatchLine:
    """A watched address in words.

    Attributes:
        outcome: What the last look came to; None before the first.
        alarms: Those that are open, newest first.
    """

    watched: Watched
    chain: str
    outcome: FoundWords | None
    alarms: tuple[AlarmLine, ...]


@dataclass(frozen=True, slots=True)
class WatchState:
    """Everything the panel shows.

    Attributes:
        purpose: What consent is asked for; None when nothing is watched.
    """

    lines: tuple[WatchLine, ...]
    purpose: Purpose | None
    is_agreed: bool


def watch_state(service: WatchService, lang: Lang) -> WatchState:
    """Read how every watched address stands.

    Raises:
        StateError: When what is kept cannot be opened.
    """
    lines = tuple(_line(watched, service, lang) for watched in service.kept.watched())
    return WatchState(lines, service.purpose(lang), bool(lines) and service.is_agreed())


def _line(watched: Watched, service: WatchService, lang: Lang) -> WatchLine:
    outcome = service.outcome_words(watched.outcome, lang) if watched.outcome is not None else None
    alarms = tuple(AlarmLine(service.words(alarm, lang), alarm.at, alarm.is_loud) for alarm in watched.open_alarms)
    return WatchLine(watched, service.chain_name(watched.chain, lang), outcome, alarms)


def breakable(text: str) -> str:
    """Let long addresses go over to the next line: they have no place to break, and large text leaves little room."""
    return _LONG.sub(lambda found: _MAY_BREAK.join(_FOUR.findall(found[0])), text)


def is_doubtful(outcome: Outcome | None) -> bool:
    """Say whether the last look told nothing."""
    return outcome in {Outcome.BEHIND, Outcome.DISAGREE, Outcome.SILENT}
