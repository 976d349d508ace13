"""What an explainer says: a code with facts for the help pack's words, and how much care it needs; never "safe"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

_FAR_DAYS: Final = 30
_LATEST: Final = 253_402_300_799  # 9999-12-31, the last day a date can name
_SHOWN: Final = 120


class Risk(StrEnum):
    """How much care something needs, in ascending order; "plain" says only that nothing dangerous was recognised."""

    PLAIN = "plain"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence.

    Attributes:
        code: Id of its words, such as ``sign.approve_unlimited``.
        facts: Values for these words; amounts are in the smallest unit of the token unless the words say otherwise.
        depth: How many calls it is inside of.
    """

    code: str
    risk: Risk
    facts: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    depth: int = 0

    def inside(self) -> Said:
        """Give the same sentence one call deeper."""
        return replace(self, depth=self.depth + 1)


@dataclass(frozen=True, slots=True)
class Explained:
    """What was pasted, in sentences.

    Attributes:
        kind: ``typed-data``, ``call``, ``transaction``, ``delegation``, ``tron``, ``login``, ``message`` or
            ``unknown``.
    """

    kind: str
    said: tuple[Said, ...]

    @property
    def risk(self) -> Risk:
        """The most care that any sentence asks for."""
        order = list(Risk)
        return max((each.risk for each in self.said), key=order.index, default=Risk.AMBER)


def plain(code: str, **facts: str | int) -> Said:
    """Say something in which nothing dangerous was recognised."""
    return Said(code, Risk.PLAIN, facts)


def amber(code: str, **facts: str | int) -> Said:
    """Say something that needs a second look."""
    return Said(code, Risk.AMBER, facts)


def red(code: str, **facts: str | int) -> Said:
    """Say something that thieves ask for."""
    return Said(code, Risk.RED, facts)


def shown(text: str) -> str:
    """Make foreign text harmless to show: one line, no control or invisible signs, cut."""
    clean = " ".join("".join(letter if letter.isprintable() else " " for letter in text[: 4 * _SHOWN]).split())
    return clean if len(clean) <= _SHOWN else f"{clean[: _SHOWN - 1]}…"


def until(seconds: int, today: str) -> tuple[str, Said | None]:
    """Read a deadline: the day it ends, or a dash for never; and a warning when that is far off.

    Args:
        seconds: Unix time.
        today: ISO date.
    """
    if seconds > _LATEST:
        return "\N{EN DASH}", amber("sign.no_deadline")
    day = datetime.fromtimestamp(max(0, seconds), UTC).date()
    try:
        days = (day - datetime.fromisoformat(today).date()).days
    except ValueError:
        days = 0
    warning = amber("sign.long_deadline", until=day.isoformat()) if days > _FAR_DAYS else None
    return day.isoformat(), warning
