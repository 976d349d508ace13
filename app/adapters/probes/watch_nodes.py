"""Looks at watched addresses: one height, and what stood at it, from two sources of the chain."""

from __future__ import annotations

import asyncio
import re
from typing import Annotated, Final

from msgspec import Meta, Struct

from app.adapters.net.gateway import Gateway, Session
from app.adapters.net.http import Request
from app.adapters.probes.chain_rpc import LARGEST, SECONDS, call, call_number
from app.adapters.probes.chain_tron import Account, post
from app.adapters.probes.watch_lines import read_lines_since
from app.core.cancel import CancelToken
from app.core.chain.account import AccountView
from app.core.consent import REFUSED, Permit, host_of, origin
from app.core.errors import AppError
from app.core.watch.alarms import together
from app.core.watch.question import WatchQuestion
from app.core.watch.sight import Sight

_SOURCES: Final = 2
_CODE: Final = re.compile(r"0x([0-9a-fA-F]{2})*")


class _BlockData(Struct):
    number: Annotated[int, Meta(ge=0)]


class _BlockHeader(Struct):
    raw_data: _BlockData


class _Block(Struct):
    block_header: _BlockHeader


class _Spent(Struct):
    spent_txo_sum: Annotated[int, Meta(ge=0)] = 0


class _BitcoinAddress(Struct):
    chain_stats: _Spent


class _Context(Struct):
    slot: Annotated[int, Meta(ge=0)]


class _Lamports(Struct):
    context: _Context
    value: Annotated[int, Meta(ge=0)]


class WatchNodes:
    """The watch reader port over the network gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def read(self, question: WatchQuestion, permit: Permit, token: CancelToken) -> tuple[Sight, ...]:
        """Ask two sources; a silent one is replaced by the next, and a third decides where two are far apart.

        Raises:
            AppError: ``net.offline``, ``net.no_consent`` or ``net.not_allowed``; a silent node is no error.
            Cancelled: When the token was cancelled.
        """
        return self._gateway.run(lambda session: _ask(session, question), permit, token)


async def _ask(session: Session, question: WatchQuestion) -> tuple[Sight, ...]:
    sights: list[Sight] = []
    waiting = [endpoint.url for endpoint in question.chain.endpoints]
    while waiting and (len(sights) < _SOURCES or not together(sights)):
        count = max(1, _SOURCES - len(sights))
        now, waiting = waiting[:count], waiting[count:]
        said = await asyncio.gather(*(_ask_node(session, url, question) for url in now))
        sights += [each for each in said if each is not None]
    return tuple(sights)


async def _ask_node(session: Session, url: str, question: WatchQuestion) -> Sight | None:
    readers = {"evm": _evm, "tron": _tron, "bitcoin": _bitcoin, "solana": _solana}
    try:
        return await readers[question.chain.family](session, url, question)
    except AppError as error:
        if error.code in REFUSED:
            raise
        return None


async def _evm(session: Session, url: str, question: WatchQuestion) -> Sight:
    address, host = question.plain, host_of(origin(url))
    served, height = await asyncio.gather(
        call_number(session, url, "eth_chainId", []), call_number(session, url, "eth_blockNumber", [])
    )
    if question.chain.chain_id is not None and served != question.chain.chain_id:
        raise AppError("chain.other", host=host)
    # All of one block, so that sources can be put in order: nodes keep the state of the last hundred.
    at = [address, hex(height)]
    sent, balance, code, written = await asyncio.gather(
        call_number(session, url, "eth_getTransactionCount", at),
        call_number(session, url, "eth_getBalance", at),
        call(session, url, "eth_getCode", at, str),
        read_lines_since(session, url, question, height),
    )
    if code is None or not _CODE.fullmatch(code):
        raise AppError("net.garbage", host=host)
    delegate = AccountView(host, address, "evm", code=bytes.fromhex(code[2:])).delegate
    return Sight(
        host, height, sent, balance, delegate, lines=written.lines, lines_from=written.first, used=written.used
    )


async def _tron(session: Session, url: str, question: WatchQuestion) -> Sight:
    # In this order: what is read of the account is at least as new as the block.
    block = await post(session, url, "getnowblock", {}, _Block)
    account = await post(session, url, "getaccount", {"address": question.plain}, Account)
    return Sight(
        host_of(origin(url)),
        block.block_header.raw_data.number,
        account.latest_opration_time,
        permissions=account.permissions(),
        lines=(),
    )


async def _bitcoin(session: Session, url: str, question: WatchQuestion) -> Sight:
    base = url.rstrip("/")
    tip = (await session.fetch(Request(f"{base}/blocks/tip/height", seconds=SECONDS, largest=LARGEST))).need_ok()
    height = tip.json(int)
    answer = await session.fetch(Request(f"{base}/address/{question.plain}", seconds=SECONDS, largest=LARGEST))
    found = answer.need_ok().json(_BitcoinAddress)
    return Sight(answer.host, height, found.chain_stats.spent_txo_sum, lines=())


async def _solana(session: Session, url: str, question: WatchQuestion) -> Sight:
    host = host_of(origin(url))
    options = {"commitment": "finalized"}
    found = await call(session, url, "getBalance", [question.plain, options], _Lamports)
    if found is None:
        raise AppError("net.garbage", host=host)
    return Sight(host, found.context.slot, balance=found.value, lines=())
