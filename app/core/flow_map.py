"""Lays a whole flow out as a map: columns from the first question to the outcomes, answers as rows, edges between.

A layered drawing: every node stands one column behind the last that leads to it, and long edges pass other columns in a
lane of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.core.flow import Branch, Flow, Node, Outcome, ProbeStep, Question, targets
from app.core.flow_map_layers import Place, settle, sorted_columns
from app.core.flow_map_text import cut, wrapped

TEXT: Final = 12.0
TITLE_LINE: Final = 17.0
ROW: Final = 20.0
BEFORE_ROWS: Final = 4.0
WIDTH: Final = 228.0
PADDING: Final = 10.0
_GAP_ACROSS: Final = 72.0
_LANE: Final = 8.0
_MARGIN: Final = 16.0
_TITLE_ROWS: Final = 3


@dataclass(frozen=True, slots=True)
class MapWords:
    """What a map says that the flow does not: words for a computed turn, a check, and each urgency by its id."""

    turn: str
    check: str
    by_hand: str
    urgency: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class MapBox:
    """One node.

    Attributes:
        look: ``question``, ``check``, ``turn`` or the urgency of an outcome.
        head: A small word above the title; empty for a question.
        rows: The answers, one line each, cut to fit.
    """

    id: str
    look: str
    head: str
    title: tuple[str, ...]
    rows: tuple[str, ...]
    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class MapLink:
    """One edge, from the row of an answer to a node; pairs of points are joined by a curve, within a pair straight."""

    source: str
    target: str
    points: tuple[tuple[float, float], ...]
    is_manual: bool = False


@dataclass(frozen=True, slots=True)
class FlowMap:
    """A flow laid out; units are pixels at 100 %."""

    boxes: tuple[MapBox, ...]
    links: tuple[MapLink, ...]
    width: float
    height: float


def lay_out(flow: Flow, words: MapWords) -> FlowMap:
    """Lay a sound flow out."""
    columns = _columns(flow)
    said = {node.id: _said(node, words) for node in flow.nodes()}
    places = {node_id: Place(node_id, column, _height(said[node_id])) for node_id, column in columns.items()}
    edges = [
        (node.id, row, target)
        for node in flow.nodes()
        if node.id in columns
        for row, target in enumerate(targets(node))
    ]
    lanes = {edge: list(_lanes(edge, places)) for edge in edges}
    joined = _joined(lanes)
    by_column = sorted_columns(places, joined, _ports(lanes, said))
    settle(by_column, joined)
    top = min(place.middle - place.height / 2 for place in places.values()) - _MARGIN
    for place in places.values():
        place.middle -= top
    boxes = tuple(_box(node_id, said[node_id], places[node_id]) for node_id in columns)
    links = tuple(_link(flow, edge, lane, places, said) for edge, lane in lanes.items())
    width = 2 * _MARGIN + (max(columns.values()) + 1) * (WIDTH + _GAP_ACROSS) - _GAP_ACROSS
    height = max(place.middle + place.height / 2 for place in places.values()) + _MARGIN
    return FlowMap(boxes, links, width, height)


@dataclass(frozen=True, slots=True)
class _Said:
    look: str
    head: str
    title: tuple[str, ...]
    rows: tuple[str, ...]


def _said(node: Node, words: MapWords) -> _Said:
    inner = (WIDTH - 2 * PADDING) / TEXT - 0.5
    match node:
        case Question():
            labels = [option.label for option in node.options]
            rows = [*(["…"] if node.is_typed else []), *labels]
            title = wrapped(node.title, inner, _TITLE_ROWS)
            return _Said("question", "", title, tuple(cut(row, inner - 1) for row in rows))
        case ProbeStep():
            return _Said("check", words.check, wrapped(node.title, inner, _TITLE_ROWS), ())
        case Branch():
            return _Said("turn", "", (words.turn,), ())
        case Outcome():
            head = words.urgency[node.urgency.value]
            return _Said(node.urgency.value, head, wrapped(node.title, inner, _TITLE_ROWS), ())


def _height(said: _Said) -> float:
    lines = len(said.title) + bool(said.head)
    return 2 * PADDING + lines * TITLE_LINE + (BEFORE_ROWS + len(said.rows) * ROW if said.rows else 0.0)


def _columns(flow: Flow) -> dict[str, int]:
    """Give every node the length of the longest way to it."""
    columns = {flow.start: 0}
    todo = [flow.start]
    while todo:
        at = todo.pop()
        for target in targets(flow.node(at)):
            if columns.get(target, -1) < columns[at] + 1:
                columns[target] = columns[at] + 1
                todo.append(target)
    return columns


def _lanes(edge: tuple[str, int, str], places: dict[str, Place]) -> Iterator[str]:
    """Give the places that an edge passes, its ends included; lanes for the columns between are made."""
    source, _, target = edge
    yield source
    for column in range(places[source].column + 1, places[target].column):
        # Edges to one node share a lane: less ink, and they belong together.
        key = f"{target}@{column}"
        places.setdefault(key, Place(key, column, _LANE))
        yield key
    yield target


def _joined(lanes: Mapping[tuple[str, int, str], Sequence[str]]) -> dict[str, set[str]]:
    joined: dict[str, set[str]] = defaultdict(set)
    for lane in lanes.values():
        for left, right in pairwise(lane):
            joined[left].add(right)
            joined[right].add(left)
    return joined


def _ports(
    lanes: Mapping[tuple[str, int, str], Sequence[str]], said: Mapping[str, _Said]
) -> dict[tuple[str, str], float]:
    """Say how far down its box an edge leaves, from 0 to 1, so that answers in order lead to nodes in order."""
    ports: dict[tuple[str, str], float] = {}
    for (source, row, _), lane in lanes.items():
        ports.setdefault((source, lane[1]), (row + 0.5) / max(1, len(said[source].rows)))
    return ports


def _left(column: int) -> float:
    return _MARGIN + column * (WIDTH + _GAP_ACROSS)


def _box(node_id: str, said: _Said, place: Place) -> MapBox:
    top = place.middle - place.height / 2
    return MapBox(node_id, said.look, said.head, said.title, said.rows, _left(place.column), top, place.height)


def _link(
    flow: Flow, edge: tuple[str, int, str], lane: Sequence[str], places: dict[str, Place], said: Mapping[str, _Said]
) -> MapLink:
    source, row, target = edge
    start, end = places[source], places[target]
    rows = len(said[source].rows)
    from_row = start.middle + start.height / 2 - PADDING - (rows - row - 0.5) * ROW if rows else start.middle
    points = [(_left(start.column) + WIDTH, from_row)]
    for key in lane[1:-1]:
        passed = places[key]
        points += [(_left(passed.column), passed.middle), (_left(passed.column) + WIDTH, passed.middle)]
    points.append((_left(end.column), end.middle))
    node = flow.node(source)
    is_manual = isinstance(node, ProbeStep) and row == len(node.edges)
    return MapLink(source, target, tuple(points), is_manual)
