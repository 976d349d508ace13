"""What happened to a watched address between two looks, told only when a later block says so.

Sources may be behind, and one may lie. A source counts only with a block that is newer than what is remembered; where
two such sources do not say the same, nothing is told and nothing is remembered: the next look decides. Where one is far
ahead of the other, a third decides, and without one nothing is told either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from app.core.chain.address import tron_text
from app.core.chain.tron import TronPermission
from app.core.probe import Finding, ProbeState, listed
from app.core.watch.sight import Line, Sight, Snapshot

PROBE: Final = "watch"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "watch.sent": (),
    "watch.delegated": ("delegate",),
    "watch.owner": ("names",),
    "watch.active": ("names",),
    "watch.allowance": ("spender", "token"),
    "watch.taken": ("token",),
    "watch.stranger": ("token",),
    "watch.first": (),
    "watch.fresh": (),
    "watch.behind": (),
    "watch.disagree": (),
    "watch.silent": (),
}
# Blocks: honest public nodes differ by seconds. Two hours on Ethereum, two and a half minutes on the fastest chains.
FAR_APART: Final = 600
_MOST_USED: Final = 50
_MOST_LINES: Final = 20
_OWNER: Final = 0
_GRAVE: Final = frozenset({"watch.delegated", "watch.owner", "watch.allowance", "watch.taken"})


class Outcome(StrEnum):
    """What a look came to."""

    FIRST = "first"  # nothing to compare with yet
    FRESH = "fresh"  # compared
    BEHIND = "behind"  # no source knows more than what is remembered
    DISAGREE = "disagree"  # sources do not say the same
    SILENT = "silent"  # nobody answered


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something a person should know of an address.

    Attributes:
        code: One of :data:`CODES`.
        facts: Values for its words: public addresses of others, never the watched one.
        height: The block at which it was seen.
        at: When it was seen: UTC, ISO 8601.
        is_settled: True once the person said that they know.
    """

    code: str
    facts: Mapping[str, str] = field(default_factory=dict[str, str])
    height: int = 0
    at: str = ""
    sources: tuple[str, ...] = ()
    is_settled: bool = False

    @property
    def key(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """What makes two alarms the same."""
        return (self.code, tuple(sorted(self.facts.items())))

    @property
    def is_loud(self) -> bool:
        """True when it is worth a notification: a stranger's token line is not, because anybody can write one."""
        return self.code != "watch.stranger"

    def as_finding(self) -> Finding:
        """Give it as every live check gives its finding."""
        state = ProbeState.BAD if self.code in _GRAVE else ProbeState.ATTENTION
        return Finding(PROBE, self.code, state, dict(self.facts), at=self.at)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of a look.

    Attributes:
        snapshot: What to remember; the one before when nothing new is known.
        sees_lines: False when no source told what token contracts wrote.
    """

    outcome: Outcome
    snapshot: Snapshot | None
    alarms: tuple[Alarm, ...] = ()
    sees_lines: bool = True


def compare(before: Snapshot | None, sights: Sequence[Sight], address: str) -> Comparison:
    """Say what is new since the last look.

    Args:
        before: What is remembered; None at the first look, which tells only what already stands.
        sights: What sources saw, in any order.
        address: The watched address as nodes of its chain write it.
    """
    if not sights:
        return Comparison(Outcome.SILENT, before)
    heard = together(sights)
    if not heard:
        return Comparison(Outcome.DISAGREE, before)
    fresh = heard if before is None else [each for each in heard if each.height > before.height]
    if not fresh:
        return Comparison(Outcome.BEHIND, before)
    newest = fresh[0]
    states = [_state_alarms(before or _innocent(sight), sight, address) for sight in fresh]
    telling = [sight for sight in fresh if sight.lines is not None]
    lines = [_line_alarms(before or _innocent(sight), sight) for sight in telling]
    if not (_same(states) and _same(lines)):
        return Comparison(Outcome.DISAGREE, before)
    sources = tuple(sight.source for sight in fresh)
    found = (*states[0], *(lines[0] if lines else ()))
    alarms = tuple(replace(each, height=newest.height, sources=sources) for each in found)
    outcome = Outcome.FIRST if before is None else Outcome.FRESH
    return Comparison(outcome, _remembered(before or _innocent(newest), newest, telling[:1]), alarms, bool(telling))


def together(sights: Sequence[Sight]) -> list[Sight]:
    """Give the largest group of sources that are near each other, newest first; empty when there is no telling."""
    ordered = sorted(sights, key=lambda sight: (-sight.height, sight.source))
    groups = [[each for each in ordered if abs(each.height - one.height) <= FAR_APART] for one in ordered]
    largest = max(groups, key=len)
    return largest if len(largest) > 1 or len(ordered) == 1 else []


def merged(known: Sequence[Alarm], new: Iterable[Alarm], most: int = 20) -> tuple[Alarm, ...]:
    """Add alarms to those that were told, newest first; what stands told already is not told again.

    Something sent is told every time, but only once as long as nobody looked.
    """
    kept = list(known)
    for alarm in new:
        same = next((each for each in kept if each.key == alarm.key), None)
        if same is None or (same.is_settled and _happens_again(same)):
            kept = [alarm, *(each for each in kept if each is not same)]
    return tuple(kept[:most])


def _happens_again(alarm: Alarm) -> bool:
    return alarm.code in {"watch.sent", "watch.taken", "watch.stranger"}


def _innocent(sight: Sight) -> Snapshot:
    """Make what a first look is compared with: an address that nobody else controls."""
    return Snapshot(0, sight.sent, sight.balance)


def _same(alarms: Sequence[tuple[Alarm, ...]]) -> bool:
    return len({frozenset(each.key for each in some) for some in alarms}) <= 1


def _state_alarms(before: Snapshot, sight: Sight, address: str) -> tuple[Alarm, ...]:
    return (*_control(before, sight, address), *_sent(before, sight))


def _sent(before: Snapshot, sight: Sight) -> Iterator[Alarm]:
    has_sent = before.sent is not None and sight.sent is not None and sight.sent > before.sent
    has_fallen = before.balance is not None and sight.balance is not None and sight.balance < before.balance
    if has_sent or has_fallen:
        yield Alarm("watch.sent")


def _control(before: Snapshot, sight: Sight, address: str) -> Iterator[Alarm]:
    if sight.delegate and sight.delegate != before.delegate:
        yield Alarm("watch.delegated", {"delegate": sight.delegate})
    was, now = _foreign(before.permissions, address), _foreign(sight.permissions, address)
    is_newly_taken = _is_taken(sight.permissions, address) and not _is_taken(before.permissions, address)
    for code, is_owner in (("watch.owner", True), ("watch.active", False)):
        strangers = {(number, key) for number, key in now if (number == _OWNER) is is_owner}
        if strangers - was or (is_owner and is_newly_taken):
            names = sorted(tron_text(key) for _, key in strangers - was or strangers)
            yield Alarm(code, {"names": listed(names) or "\N{EN DASH}"})


def _foreign(permissions: Iterable[TronPermission], address: str) -> set[tuple[int, str]]:
    return {(each.id, key) for each in permissions for key, _ in each.keys if key != address}


def _is_taken(permissions: Iterable[TronPermission], address: str) -> bool:
    """Say whether the address alone cannot use its owner permission any more."""
    return any(each.id == _OWNER and dict(each.keys).get(address, 0) < each.threshold for each in permissions)


def _line_alarms(before: Snapshot, sight: Sight) -> tuple[Alarm, ...]:
    lines = (sight.lines or ())[-_MOST_LINES:]
    used = {*before.used, *sight.used, *(line.token for line in lines if line.is_own)}
    return tuple({alarm.key: alarm for line in lines for alarm in _of_line(line, used)}.values())


def _of_line(line: Line, used: set[str]) -> Iterator[Alarm]:
    if line.is_own and not line.is_approval:
        return  # told as something the address sent
    if line.token not in used:
        yield Alarm("watch.stranger", {"token": line.token})
    elif line.is_approval:
        yield Alarm("watch.allowance", {"spender": line.other, "token": line.token})
    else:
        yield Alarm("watch.taken", {"token": line.token})


def _remembered(before: Snapshot, newest: Sight, telling: Sequence[Sight]) -> Snapshot:
    used, lines_to, missed = before.used, before.lines_to, before.missed
    for sight in telling:
        used = tuple(dict.fromkeys((*used, *sight.used)))[-_MOST_USED:]
        missed += max(0, sight.lines_from - lines_to - 1) if lines_to else 0
        lines_to = max(lines_to, sight.height)
    # A node may answer from a copy that is behind the height it names: what only grows never goes back.
    sent = max((each for each in (before.sent, newest.sent) if each is not None), default=None)
    return Snapshot(newest.height, sent, newest.balance, newest.delegate, newest.permissions, lines_to, used, missed)
