"""Whether nodes answer, are of the right chain, and keep up with the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, listed

PROBE: Final = "node-health"
CODES: Final = {
    "nodes.healthy": ("count", "milliseconds"),
    "nodes.some_down": ("names",),
    "nodes.behind": ("names", "blocks"),
    "nodes.wrong_chain": ("names",),
    "nodes.slow": ("names", "milliseconds"),
    "nodes.none": (),
}
_SLOW_MS: Final = 3000
# Two nodes are never asked at the same moment: one block, or a minute of blocks apart, is nothing.
_LAG_SECONDS: Final = 60
_LAG_BLOCKS: Final = 2


@dataclass(frozen=True, slots=True)
class NodeSeen:
    """How one node answered.

    Attributes:
        chain: Id of the chain it is asked for.
        block_seconds: Usual time between two blocks of the chain.
        is_right_chain: None when it did not say.
        height: Number of its newest block; None when it did not say.
    """

    host: str
    chain: str
    block_seconds: float
    is_right_chain: bool | None = None
    height: int | None = None
    milliseconds: int = 0
    error: str = ""


def decide_nodes(seen: Sequence[NodeSeen]) -> Finding:
    """Say how the nodes are; a node of another chain is the worst, for it may be somebody's trap."""
    evidence = tuple(Evidence(each.host, each.chain, _told(each)) for each in seen)
    wrong = [each for each in seen if each.is_right_chain is False]
    if wrong:
        return _finding("nodes.wrong_chain", ProbeState.BAD, wrong, evidence)
    up = [each for each in seen if each.height is not None]
    if not up:
        return Finding(PROBE, "nodes.none", ProbeState.BAD, {}, evidence)
    lags = {each: _lag(each, up) for each in up}
    behind = [
        each for each, blocks in lags.items() if blocks >= _LAG_BLOCKS and blocks * each.block_seconds > _LAG_SECONDS
    ]
    if behind:
        blocks = max(lags[each] for each in behind)
        return _finding("nodes.behind", ProbeState.ATTENTION, behind, evidence, blocks=blocks)
    down = [each for each in seen if each.height is None]
    if down:
        return _finding("nodes.some_down", ProbeState.ATTENTION, down, evidence)
    slow = [each for each in up if each.milliseconds > _SLOW_MS]
    if slow:
        slowest = max(each.milliseconds for each in slow)
        return _finding("nodes.slow", ProbeState.ATTENTION, slow, evidence, milliseconds=slowest)
    facts: dict[str, str | int] = {"count": len(up), "milliseconds": min(each.milliseconds for each in up)}
    return Finding(PROBE, "nodes.healthy", ProbeState.GOOD, facts, evidence)


def _lag(node: NodeSeen, up: Iterable[NodeSeen]) -> int:
    """Count the blocks by which a node is behind the second highest of its chain: one alone may lie upwards."""
    heights = sorted((each.height or 0 for each in up if each.chain == node.chain), reverse=True)
    ahead = heights[1] if len(heights) > 2 else heights[0]  # noqa: PLR2004 - of two, the higher is all there is
    return max(0, ahead - (node.height or 0))


def _told(node: NodeSeen) -> str:
    return f"block {node.height}, {node.milliseconds} ms" if node.height is not None else node.error or "no answer"


def _finding(
    code: str, state: ProbeState, nodes: Iterable[NodeSeen], evidence: tuple[Evidence, ...], **facts: int
) -> Finding:
    names = listed(f"{each.host} ({each.chain})" for each in nodes)
    return Finding(PROBE, code, state, {"names": names, **facts}, evidence)
