"""What became of a person's answers between two looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.checklist import Standing


@dataclass(frozen=True, slots=True)
class Change:
    """What happened between two looks.

    Attributes:
        better: Ids that were not covered and are now.
        worse: Ids that were covered and no longer are, faded ones among them.
    """

    better: tuple[str, ...]
    worse: tuple[str, ...]


def change_between(before: Iterable[str], stands: Iterable[Standing]) -> Change:
    """Compare the ids that were covered at an earlier look with how the items stand now."""
    earlier, now = set(before), covered_ids(stands)
    return Change(tuple(sorted(now - earlier)), tuple(sorted(earlier - now)))


def covered_ids(stands: Iterable[Standing]) -> set[str]:
    """List the items that are covered and not faded."""
    return {stand.item.id for stand in stands if stand.counts and stand.worth > 0 and not stand.is_due}
