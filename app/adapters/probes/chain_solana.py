"""Asks a Solana node about a transaction (Solana's JSON-RPC interface)."""

from __future__ import annotations

import asyncio
from typing import Annotated, Final, cast

import msgspec
from msgspec import Meta, Struct

from app.adapters.net.gateway import Session
from app.adapters.probes.chain_rpc import call, call_number
from app.core.chain.chains import TransactionHash
from app.core.chain.solana import SolanaView
from app.core.consent import host_of, origin
from app.core.errors import AppError

_OPTIONS: Final = {"encoding": "json", "commitment": "confirmed", "maxSupportedTransactionVersion": 0}
_Logs = Annotated[list[Annotated[str, Meta(max_length=20_000)]], Meta(max_length=2000)]


class _Status(Struct, rename="camel"):
    slot: int
    err: object = None
    confirmation_status: str | None = None


class _Statuses(Struct):
    value: list[_Status | None]


class _Meta(Struct, rename="camel"):
    err: object = None
    fee: int | None = None
    log_messages: _Logs | None = None


class _Message(Struct, rename="camel"):
    account_keys: list[str] = []


class _Body(Struct):
    message: _Message = msgspec.field(default_factory=_Message)
    signatures: list[str] = []


class _Transaction(Struct):
    slot: int
    meta: _Meta | None = None
    transaction: _Body = msgspec.field(default_factory=_Body)


async def look(session: Session, url: str, sought: TransactionHash) -> SolanaView:
    """Ask one node everything that tells where a transaction stands.

    Raises:
        AppError: As ``chain_rpc.call``.
    """
    statuses, height, found = await asyncio.gather(
        call(session, url, "getSignatureStatuses", [[sought.text], {"searchTransactionHistory": True}], _Statuses),
        call_number(session, url, "getSlot", []),
        _transaction(session, url, sought.text),
    )
    host = host_of(origin(url))
    status = statuses.value[0] if statuses is not None and statuses.value else None
    if status is None and found is None:
        return SolanaView(host, None, height)
    meta = found.meta if found is not None and found.meta is not None else _Meta()
    error = meta.err if meta.err is not None else (status.err if status is not None else None)
    name, code = _error(error)
    # A node that gives the transaction at this commitment has it confirmed, whatever its status cache forgot.
    said = (status.confirmation_status if status is not None else None) or ("confirmed" if found is not None else "")
    return SolanaView(
        host,
        found.slot if found is not None else status.slot if status is not None else None,
        height,
        said,
        name,
        code,
        tuple(meta.log_messages or ()),
        meta.fee,
        found.transaction.message.account_keys[0][:64] if found and found.transaction.message.account_keys else "",
    )


async def _transaction(session: Session, url: str, signature: str) -> _Transaction | None:
    try:
        found = await call(session, url, "getTransaction", [signature, _OPTIONS], _Transaction)
    except AppError as error:
        if error.code == "chain.refused":
            # A node that keeps no history still knows recent states.
            return None
        raise
    if found is not None and found.transaction.signatures[:1] not in ([], [signature]):
        raise AppError("net.garbage", host=host_of(origin(url)))
    return found


def _error(error: object) -> tuple[str, int | None]:
    """Name an error as Solana writes it: a word, ``{word: details}``, or an instruction's error inside one."""
    if error is None:
        return "", None
    name, details = _taken_apart(error)
    if name != "InstructionError" or not isinstance(details, list):
        return name, None
    # The index of the instruction, then its error.
    inner, code = _taken_apart(cast("list[object]", details)[-1] if details else name)
    return inner or name, code if isinstance(code, int) else None


def _taken_apart(error: object) -> tuple[str, object]:
    if isinstance(error, dict) and error:
        word, details = next(iter(cast("dict[str, object]", error).items()))
        return word[:80], details
    # Whatever else stands there, it is an error.
    return (error[:80] if isinstance(error, str) else "UnknownError"), None
