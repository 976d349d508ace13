"""Asks an EVM node about a transaction (Ethereum's execution API, JSON-RPC)."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Annotated, Any, Final

from msgspec import Meta, Struct, field

from app.adapters.net.gateway import Session
from app.adapters.probes.chain_rpc import (
    EvmAddress,
    Hash,
    HexBytes,
    Quantity,
    ask,
    call,
    call_number,
    number,
    or_none,
)
from app.core.chain.chains import TransactionHash
from app.core.chain.encoding import token_receiver
from app.core.chain.evm import EvmReceipt, EvmTransaction, EvmView, Replay
from app.core.chain.finding import Known
from app.core.consent import host_of, origin
from app.core.errors import AppError

# Tips of the last blocks of which a tenth of the gas was cheaper.
_HISTORY: Final = ("0x5", "latest", [10])


class _Transaction(Struct, rename="camel"):
    hash: Hash
    nonce: Quantity
    gas: Quantity
    value: Quantity
    sender: EvmAddress = field(name="from")
    input: HexBytes = "0x"
    to: EvmAddress | None = None
    gas_price: Quantity | None = None
    max_fee_per_gas: Quantity | None = None
    max_priority_fee_per_gas: Quantity | None = None
    block_number: Quantity | None = None


class _Receipt(Struct, rename="camel"):
    transaction_hash: Hash
    block_number: Quantity
    gas_used: Quantity
    status: Quantity | None = None
    effective_gas_price: Quantity | None = None


class _Block(Struct, rename="camel"):
    number: Quantity
    base_fee_per_gas: Quantity | None = None


class _History(Struct):
    reward: Annotated[list[list[Quantity]], Meta(max_length=1024)] | None = None


async def look(session: Session, url: str, sought: TransactionHash, known: Known, expected: int | None) -> EvmView:
    """Ask one node everything that tells where a transaction stands.

    Args:
        session: The way out.
        url: The node.
        sought: The transaction.
        known: Who sent it, where that is known already.
        expected: The chain it must serve; None for a node that the person gave without naming a chain.

    Raises:
        AppError: As ``chain_rpc.call``; ``chain.other`` when the node serves another chain.
    """
    wanted, host = sought.hexadecimal, host_of(origin(url))
    found = await call(session, url, "eth_getTransactionByHash", [wanted], _Transaction)
    if found is not None and found.hash.lower() != wanted:
        raise AppError("net.garbage", host=host)
    if found is None and not known.sender and expected is not None:
        return EvmView(host, None, await or_none(call_number(session, url, "eth_blockNumber", [])), chain_id=expected)
    view = await _look_closer(session, url, found, found.sender if found is not None else known.sender)
    if expected is not None and view.chain_id != expected:
        raise AppError("chain.other", host=host)
    if found is not None and view.receipt is not None and view.receipt.succeeded is False:
        return replace(view, replay=await _replay(session, url, found, view.receipt))
    return view


async def _look_closer(session: Session, url: str, found: _Transaction | None, sender: str) -> EvmView:
    def count(method: str, *params: str) -> Coroutine[Any, Any, int | None]:
        return or_none(call_number(session, url, method, params)) if sender else _nothing()

    # A node of any kind can say that it has nothing; one that cannot say which chain it serves is no node.
    served, block, receipt, history, (latest, pending, balance) = await asyncio.gather(
        call_number(session, url, "eth_chainId", []),
        or_none(call(session, url, "eth_getBlockByNumber", ["latest", False], _Block)),
        _receipt(session, url, found),
        or_none(call(session, url, "eth_feeHistory", _HISTORY, _History)),
        asyncio.gather(
            count("eth_getTransactionCount", sender, "latest"),
            count("eth_getTransactionCount", sender, "pending"),
            count("eth_getBalance", sender, "latest"),
        ),
    )
    return EvmView(
        host_of(origin(url)),
        _transaction(found) if found is not None else None,
        height=number(block.number) if block else None,
        receipt=receipt,
        base_fee=number(block.base_fee_per_gas) if block else None,
        latest_nonce=latest,
        pending_nonce=pending,
        balance=balance,
        low_tip=_low_tip(history),
        chain_id=served,
    )


async def _nothing() -> None:
    """Stand in for a question that cannot be asked."""


async def _receipt(session: Session, url: str, found: _Transaction | None) -> EvmReceipt | None:
    if found is None:
        return None
    read = await call(session, url, "eth_getTransactionReceipt", [found.hash], _Receipt)
    if read is None:
        return None
    if read.transaction_hash.lower() != found.hash.lower():
        raise AppError("net.garbage", host=host_of(origin(url)))
    price = read.effective_gas_price or found.gas_price or "0x0"
    succeeded = None if read.status is None else int(read.status, 16) == 1
    return EvmReceipt(succeeded, int(read.block_number, 16), int(read.gas_used, 16), int(price, 16))


async def _replay(session: Session, url: str, found: _Transaction, receipt: EvmReceipt) -> Replay | None:
    made = {"from": found.sender, "gas": found.gas, "value": found.value, "data": found.input}
    if found.to is not None:
        made["to"] = found.to
    try:
        answer = await ask(session, url, "eth_call", [made, hex(max(0, receipt.block - 1))])
    except AppError:
        return None
    if answer.error is None:
        return Replay(refused=False)
    return Replay(refused=True, data=answer.error.bytes(), message=answer.error.message)


def _transaction(found: _Transaction) -> EvmTransaction:
    price = found.max_fee_per_gas or found.gas_price or "0x0"
    return EvmTransaction(
        found.sender,
        found.to or "",
        int(found.nonce, 16),
        int(found.value, 16),
        int(found.gas, 16),
        int(price, 16),
        number(found.max_priority_fee_per_gas),
        number(found.block_number),
        _receiver(found),
    )


def _receiver(found: _Transaction) -> str:
    if found.input == "0x":
        return found.to or ""
    receiver = token_receiver(found.input)
    return f"0x{receiver}" if receiver else ""


def _low_tip(history: _History | None) -> int | None:
    rewards = [int(row[0], 16) for row in (history.reward or [] if history else []) if row]
    return min(rewards, default=None)
