"""Asks an Esplora server about a Bitcoin transaction (Esplora's HTTP interface)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Annotated, Final, TypeVar

from msgspec import Meta, Struct

from app.adapters.net.gateway import Session
from app.adapters.net.http import Answer, Request
from app.adapters.probes.chain_rpc import LARGEST, SECONDS, or_none
from app.core.chain.bitcoin import BitcoinInput, BitcoinTransaction, BitcoinView
from app.core.chain.chains import TransactionHash
from app.core.consent import host_of, origin
from app.core.errors import AppError

_Data = TypeVar("_Data")
_Txid = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
_Satoshi = Annotated[int, Meta(ge=0, le=2**63 - 1)]
# Inputs whose parents are looked at; a transaction may have thousands.
_MOST_PARENTS: Final = 8
_NOT_FOUND: Final = 404
# More than all coins for one transaction: whoever says so says nothing.
_HIGHEST: Final = 1e12


class _Status(Struct):
    confirmed: bool
    block_height: Annotated[int, Meta(ge=0)] | None = None


class _In(Struct):
    txid: _Txid
    vout: Annotated[int, Meta(ge=0, le=2**32 - 1)]
    sequence: Annotated[int, Meta(ge=0, le=2**32 - 1)] = 2**32 - 1
    is_coinbase: bool = False


class _Out(Struct):
    value: _Satoshi = 0
    scriptpubkey_address: Annotated[str, Meta(max_length=100)] = ""


class _Transaction(Struct):
    txid: _Txid
    weight: Annotated[int, Meta(ge=1, le=4_000_000)]
    fee: _Satoshi
    vin: list[_In]
    vout: list[_Out]
    status: _Status


class _Spend(Struct):
    spent: bool
    txid: _Txid | None = None
    status: _Status | None = None


class _Recommended(Struct, rename="camel"):
    fastest_fee: float
    hour_fee: float
    economy_fee: float
    minimum_fee: float

    def by_blocks(self) -> dict[int, float]:
        return {1: self.fastest_fee, 6: self.hour_fee, 72: self.economy_fee, 1008: self.minimum_fee}


async def look(session: Session, url: str, sought: TransactionHash) -> BitcoinView:
    """Ask one server everything that tells where a transaction stands.

    Raises:
        AppError: As ``Session.fetch``; ``net.garbage`` for anything that is no Esplora server's answer.
    """
    answer, height, bands = await asyncio.gather(
        _get(session, url, f"tx/{sought.text}"),
        _height(session, url),
        estimates(session, url),
    )
    host = host_of(origin(url))
    if answer.status == _NOT_FOUND:
        return BitcoinView(host, None, height)
    found = answer.need_ok().json(_Transaction)
    if found.txid != sought.text:
        raise AppError("net.garbage", host=host)
    inputs = [BitcoinInput(each.txid, each.vout, each.sequence) for each in found.vin]
    if not found.status.confirmed:
        nearest = await asyncio.gather(
            *(_with_parent(session, url, each, found.txid) for each in inputs[:_MOST_PARENTS])
        )
        inputs = [*nearest, *inputs[_MOST_PARENTS:]]
    block = found.status.block_height if found.status.confirmed else None
    value = sum(each.value for each in found.vout)
    receivers = tuple(each.scriptpubkey_address for each in found.vout if each.scriptpubkey_address)
    transaction = BitcoinTransaction(found.txid, found.fee, found.weight, value, tuple(inputs), block, receivers)
    return BitcoinView(host, transaction, height, bands)


async def _with_parent(session: Session, url: str, one: BitcoinInput, txid: str) -> BitcoinInput:
    status, spend = await asyncio.gather(
        or_none(_data(session, url, f"tx/{one.txid}/status", _Status)),
        or_none(_data(session, url, f"tx/{one.txid}/outspend/{one.vout}", _Spend)),
    )
    rival = spend is not None and spend.spent and spend.txid not in {None, txid}
    return replace(
        one,
        parent_confirmed=status.confirmed if status is not None else None,
        spent_by=(spend.txid or "") if spend is not None else "",
        rival_confirmed=bool(rival and spend and spend.status and spend.status.confirmed),
    )


async def _height(session: Session, url: str) -> int:
    """Ask for the newest block's height; a server that cannot say it is no Esplora."""
    return await _data(session, url, "blocks/tip/height", int)


async def estimates(session: Session, url: str) -> dict[int, float]:
    """Ask for fee rates in sat/vB, by the number of blocks within which they usually confirm; empty for no answer."""
    found = await or_none(_data(session, url, "fee-estimates", dict[str, float]))
    if found is None:
        # mempool.space documents another form of the same.
        told = await or_none(_data(session, url, "v1/fees/recommended", _Recommended))
        return told.by_blocks() if told is not None else {}
    return {int(key): rate for key, rate in found.items() if key.isdecimal() and len(key) < 6 and 0 <= rate <= _HIGHEST}  # noqa: PLR2004 - blocks, at most a thousand


async def _get(session: Session, url: str, path: str) -> Answer:
    return await session.fetch(Request(f"{url.rstrip('/')}/{path}", seconds=SECONDS, largest=LARGEST))


async def _data(session: Session, url: str, path: str, expected: type[_Data]) -> _Data:
    return (await _get(session, url, path)).need_ok().json(expected)
