"""Nodes of a few chains asked how they are: which chain, which block, how fast. Nothing of the person is asked."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Final

from msgspec import Meta, Struct

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.adapters.probes.chain_rpc import call, call_number
from app.core.chain.chains import Chain
from app.core.consent import REFUSED, host_of, origin
from app.core.errors import AppError
from app.core.network.nodes import NodeSeen, decide_nodes
from app.core.probe import Finding
from app.core.probe_run import Asked

_WHOLE: Final = 7.0
_SECONDS: Final = 6.0
_LARGEST: Final = 20_000
# The first block of Bitcoin and Solana, as their own software has it built in: who shows another is another chain.
_BITCOIN_GENESIS: Final = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
_SOLANA_GENESIS: Final = "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d"
_DIGITS: Final = 12
# Usual seconds between blocks, for telling lag from chance.
_BLOCK_SECONDS: Final = {"ethereum": 12.0, "bitcoin": 600.0, "tron": 3.0, "solana": 0.4}
_QUICK: Final = 1.0
_Answer = tuple[bool | None, int]


class _TronNumber(Struct):
    number: Annotated[int, Meta(ge=0)]


class _TronHeader(Struct):
    raw_data: _TronNumber


class _TronBlock(Struct):
    block_header: _TronHeader


class NodesProbe:
    """Asks the endpoints of its description. Port: ``core.probe_run.Probe``."""

    def __init__(self, gateway: Gateway, chains: Sequence[Chain]) -> None:
        """Args:
        chains: Chains of the pack; an endpoint of the description is one of theirs.
        """
        self._gateway = gateway
        self._chains = {endpoint.url: chain for chain in chains for endpoint in chain.endpoints}

    def run(self, asked: Asked) -> Finding:
        """Ask every node, side by side."""
        nodes = [(url, self._chains[url]) for url in asked.spec.endpoints if url in self._chains]
        return decide_nodes(self._gateway.run(lambda s: _ask_all(s, nodes), asked.agreed(), asked.token, _WHOLE))


async def _ask_all(session: Session, nodes: list[tuple[str, Chain]]) -> list[NodeSeen]:
    return list(await asyncio.gather(*(_ask(session, url, chain) for url, chain in nodes)))


async def _ask(session: Session, url: str, chain: Chain) -> NodeSeen:
    host, seconds, began = host_of(origin(url)), _BLOCK_SECONDS.get(chain.id, _QUICK), time.perf_counter()
    asking: dict[str, Callable[[Session, str, Chain], Awaitable[_Answer]]] = {
        "evm": _evm,
        "tron": _tron,
        "bitcoin": _bitcoin,
        "solana": _solana,
    }
    try:
        is_right, height = await asking[chain.family](session, url, chain)
    except AppError as error:
        if error.code in REFUSED:
            raise
        return NodeSeen(host, chain.id, seconds, error=error.code)
    return NodeSeen(host, chain.id, seconds, is_right, height, round((time.perf_counter() - began) * 1000))


async def _evm(session: Session, url: str, chain: Chain) -> _Answer:
    found, height = await asyncio.gather(
        call_number(session, url, "eth_chainId", []), call_number(session, url, "eth_blockNumber", [])
    )
    return found == chain.chain_id, height


async def _tron(session: Session, url: str, chain: Chain) -> _Answer:
    del chain
    answer = (await session.fetch(Request(f"{url}/wallet/getnowblock", "POST", b"{}", _SECONDS, 2_000_000))).need_ok()
    # A TRON node names no chain.
    return None, answer.json(_TronBlock).block_header.raw_data.number


async def _bitcoin(session: Session, url: str, chain: Chain) -> _Answer:
    del chain
    tip, first = await asyncio.gather(
        session.fetch(Request(f"{url}/blocks/tip/height", seconds=_SECONDS, largest=_LARGEST)),
        session.fetch(Request(f"{url}/block-height/0", seconds=_SECONDS, largest=_LARGEST)),
    )
    text = tip.need_ok().body.strip()
    if not text.isdigit() or len(text) > _DIGITS:
        raise AppError("net.garbage", host=tip.host)
    return first.need_ok().body.strip().decode("ascii", "replace") == _BITCOIN_GENESIS, int(text)


async def _solana(session: Session, url: str, chain: Chain) -> _Answer:
    del chain
    first, slot = await asyncio.gather(
        call(session, url, "getGenesisHash", [], str), call_number(session, url, "getSlot", [])
    )
    return first == _SOLANA_GENESIS, slot
