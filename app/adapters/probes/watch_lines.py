"""Asks an EVM node what token contracts wrote about an address since a block."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Annotated, Final

from msgspec import Meta, Struct

from app.adapters.net.gateway import Session
from app.adapters.probes.chain_rpc import EvmAddress, Hash, HexBytes, Quantity, call, or_none
from app.core.consent import host_of, origin
from app.core.errors import AppError
from app.core.watch.logs import EVENTS, RawLine, own_tokens, read_lines
from app.core.watch.question import WatchQuestion
from app.core.watch.sight import Line

# Public nodes refuse wider ranges, each at a width of its own; two thousand is what most of them allow.
_WIDTH: Final = 2_000
_MOST_RANGES: Final = 8
_MOST_LOGS: Final = 2_000
# Whose transaction wrote a line is asked one by one.
_MOST_SENDERS: Final = 10


class _Log(Struct, rename="camel"):
    address: EvmAddress
    topics: Annotated[list[Hash], Meta(max_length=4)]
    data: HexBytes
    transaction_hash: Hash
    block_number: Quantity
    log_index: Quantity
    removed: bool = False


class _Transaction(Struct, rename={"sender": "from"}):
    sender: EvmAddress


@dataclass(frozen=True, slots=True)
class Written:
    """What was written since; ``lines`` is None when the node refuses to tell.

    Attributes:
        first: First block that was asked for.
        used: Contracts that wrote in the address's own transactions.
    """

    lines: tuple[Line, ...] | None
    first: int
    used: tuple[str, ...] = ()


async def read_lines_since(session: Session, url: str, question: WatchQuestion, height: int) -> Written:
    """Read what token contracts wrote up to a height."""
    if question.lines_after is None or question.lines_after >= height:
        return Written((), height)
    first = max(question.lines_after + 1, height - _WIDTH * _MOST_RANGES + 1)
    logs: list[_Log] = []
    for start in range(first, height + 1, _WIDTH):
        found = await or_none(_logs(session, url, question.plain, (start, min(start + _WIDTH - 1, height))))
        if found is None:
            return Written(None, first)
        logs += found
    logs.sort(key=lambda log: (int(log.block_number, 16), int(log.log_index, 16)))
    own = await _own_transactions(session, url, question.plain, logs)
    raw = [
        RawLine(log.address.lower(), tuple(log.topics), bytes.fromhex(log.data[2:]), log.transaction_hash in own)
        for log in logs
        if not log.removed
    ]
    return Written(read_lines(raw), first, own_tokens(raw))


async def _logs(session: Session, url: str, address: str, blocks: tuple[int, int]) -> list[_Log]:
    asked = {
        "fromBlock": hex(blocks[0]),
        "toBlock": hex(blocks[1]),
        "topics": [list(EVENTS), f"0x{address[2:].rjust(64, '0')}"],
    }
    found = await call(session, url, "eth_getLogs", [asked], list[_Log])
    if found is None or len(found) > _MOST_LOGS:
        raise AppError("net.garbage", host=host_of(origin(url)))
    return found


async def _own_transactions(session: Session, url: str, address: str, logs: list[_Log]) -> set[str]:
    """Say which transactions the address sent itself; one that nobody tells of counts as somebody else's."""
    hashes = list(dict.fromkeys(log.transaction_hash for log in logs))[-_MOST_SENDERS:]
    asking = (or_none(call(session, url, "eth_getTransactionByHash", [each], _Transaction)) for each in hashes)
    found = await asyncio.gather(*asking)
    return {
        each
        for each, transaction in zip(hashes, found, strict=True)
        if transaction is not None and transaction.sender.lower() == address
    }
