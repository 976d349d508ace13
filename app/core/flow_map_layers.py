"""Sorts the columns of a map so that few edges cross, and moves every node towards the middle of what it joins.

After Sugiyama, Tagawa and Toda (1981): neighbours are sorted by the middle of what they join, back and forth.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

GAP_DOWN: Final = 16.0
_SWEEPS: Final = 12


@dataclass(slots=True)
class Place:
    """A node or the lane of a long edge, in its column."""

    key: str
    column: int
    height: float
    order: float = 0.0
    middle: float = 0.0


def sorted_columns(
    places: dict[str, Place], joined: Mapping[str, set[str]], ports: Mapping[tuple[str, str], float]
) -> list[list[Place]]:
    """Sort each column by the middle of its neighbours, back and forth, so that few edges cross."""
    count = max(place.column for place in places.values()) + 1
    columns: list[list[Place]] = [[] for _ in range(count)]
    for place in places.values():
        columns[place.column].append(place)
    for column in columns:
        for at, place in enumerate(column):
            place.order = at
    for sweep in range(_SWEEPS):
        step = 1 if sweep % 2 == 0 else -1
        for column in columns[::step]:
            weights = {place.key: _weight(place, step, places, joined, ports) for place in column}
            column.sort(key=lambda place: weights[place.key])
            for at, place in enumerate(column):
                place.order = at
    return columns


def _weight(
    place: Place,
    step: int,
    places: dict[str, Place],
    joined: Mapping[str, set[str]],
    ports: Mapping[tuple[str, str], float],
) -> float:
    before = [
        places[key].order + ports.get((key, place.key), 0.5)
        for key in joined[place.key]
        if places[key].column == place.column - step
    ]
    return sum(before) / len(before) if before else place.order + 0.5


def settle(columns: list[list[Place]], joined: Mapping[str, set[str]]) -> None:
    """Move every place towards the middle of its neighbours without changing the order of its column."""
    known = {place.key: place for column in columns for place in column}
    for column in columns:
        at = 0.0
        for place in column:
            place.middle = at + place.height / 2
            at += place.height + GAP_DOWN
    for sweep in range(_SWEEPS):
        for column in columns[:: 1 if sweep % 2 == 0 else -1]:
            wanted = [
                sum(known[key].middle for key in joined[place.key]) / len(joined[place.key])
                if joined[place.key]
                else place.middle
                for place in column
            ]
            _push_apart(column, wanted)


def _push_apart(column: list[Place], wanted: Sequence[float]) -> None:
    """Put places where they want to be; those that would overlap form a block around their common middle."""
    blocks: list[tuple[list[Place], list[float]]] = []
    for place, wish in zip(column, wanted, strict=True):
        blocks.append(([place], [wish]))
        while len(blocks) > 1 and _top(blocks[-1]) < _bottom(blocks[-2]):
            places, wishes = blocks.pop()
            blocks[-1][0].extend(places)
            blocks[-1][1].extend(wishes)
    for block in blocks:
        at = _top(block)
        for place in block[0]:
            place.middle = at + place.height / 2
            at += place.height + GAP_DOWN


def _top(block: tuple[list[Place], list[float]]) -> float:
    places, wishes = block
    at, total = 0.0, 0.0
    for place, wish in zip(places, wishes, strict=True):
        total += wish - at - place.height / 2
        at += place.height + GAP_DOWN
    return total / len(places)


def _bottom(block: tuple[list[Place], list[float]]) -> float:
    return _top(block) + sum(place.height + GAP_DOWN for place in block[0])
