"""Asks a TRON full node about a transaction (java-tron's HTTP interface)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta, Struct

from app.adapters.net.gateway import Session
from app.adapters.net.http import Request
from app.adapters.probes.chain_rpc import LARGEST, SECONDS, or_none
from app.core.chain.chains import TransactionHash
from app.core.chain.encoding import token_receiver
from app.core.chain.tron import TronPermission, TronReceipt, TronTransaction, TronView
from app.core.consent import host_of, origin
from app.core.errors import AppError

_Data = TypeVar("_Data")
_Hex = Annotated[str, Meta(pattern=r"^[0-9a-fA-F]*$", max_length=LARGEST)]
_Address = Annotated[str, Meta(pattern=r"^41[0-9a-fA-F]{40}$")]
_Amount = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
# Every transaction's own bytes are paid in bandwidth; a plain transfer needs this many.
_PLAIN_TRANSFER: Final = 268


class _Value(Struct):
    owner_address: _Address = "41" + "0" * 40
    to_address: str = ""
    contract_address: str = ""
    amount: _Amount = 0
    call_value: _Amount = 0
    data: _Hex = ""


class _Parameter(Struct):
    value: _Value = msgspec.field(default_factory=_Value)


class _Contract(Struct):
    type: Annotated[str, Meta(max_length=80)] = ""
    parameter: _Parameter = msgspec.field(default_factory=_Parameter)
    permission_id: int = msgspec.field(default=0, name="Permission_id")


class _RawData(Struct):
    contract: Annotated[list[_Contract], Meta(max_length=4)] = []
    expiration: _Amount = 0
    fee_limit: _Amount = 0


class _Ret(Struct, rename="camel"):
    contract_ret: Annotated[str, Meta(max_length=80)] = ""


class _Transaction(Struct, rename={"tx_id": "txID"}):
    tx_id: str = ""
    raw_data: _RawData = msgspec.field(default_factory=_RawData)
    ret: Annotated[list[_Ret], Meta(max_length=16)] = []
    signature: Annotated[list[str], Meta(max_length=64)] = []


class _Resources(Struct):
    energy_usage: _Amount = 0
    energy_usage_total: _Amount = 0
    origin_energy_usage: _Amount = 0
    energy_fee: _Amount = 0
    net_usage: _Amount = 0
    net_fee: _Amount = 0
    result: Annotated[str, Meta(max_length=80)] = ""


class _Info(Struct, rename="camel"):
    id: str = ""
    block_number: int = 0
    fee: _Amount = 0
    receipt: _Resources = msgspec.field(default_factory=_Resources)
    contract_result: Annotated[list[_Hex], Meta(max_length=64)] = []
    res_message: _Hex = ""


class _BlockData(Struct):
    number: int
    timestamp: int = 0


class _BlockHeader(Struct):
    raw_data: _BlockData


class _Block(Struct):
    block_header: _BlockHeader


class _Parameters(Struct, rename="camel"):
    chain_parameter: list[dict[str, str | int]] = []


class _Key(Struct):
    address: _Address
    weight: int = 0


class Permission(Struct):
    """A permission as a node writes it."""

    id: int = 0
    permission_name: Annotated[str, Meta(max_length=64)] = ""
    threshold: int = 0
    keys: Annotated[list[_Key], Meta(max_length=16)] = []

    def plain(self) -> TronPermission:
        """Give it as a value of the core."""
        keys = tuple((key.address, key.weight) for key in self.keys)
        return TronPermission(self.id, self.permission_name, self.threshold, keys)


class Account(Struct):
    """An account as a node writes it; an empty one is not activated."""

    address: str = ""
    balance: _Amount = 0
    type: str = ""
    create_time: _Amount = 0
    # java-tron spells it so: the time of the block that holds the last transaction of this account's own.
    latest_opration_time: _Amount = 0
    owner_permission: Permission | None = None
    active_permission: Annotated[list[Permission], Meta(max_length=16)] = []

    def permissions(self) -> tuple[TronPermission, ...]:
        """Give every permission, the owner's first."""
        own = [self.owner_permission] if self.owner_permission else []
        return tuple(each.plain() for each in (*own, *self.active_permission))


class Resource(Struct):
    """An account's bandwidth and energy as a node writes them."""

    free_net_limit: int = msgspec.field(default=0, name="freeNetLimit")
    free_net_used: int = msgspec.field(default=0, name="freeNetUsed")
    net_limit: int = msgspec.field(default=0, name="NetLimit")
    net_used: int = msgspec.field(default=0, name="NetUsed")
    energy_limit: int = msgspec.field(default=0, name="EnergyLimit")
    energy_used: int = msgspec.field(default=0, name="EnergyUsed")

    @property
    def bandwidth(self) -> int:
        """Bandwidth left, free and staked."""
        return max(0, self.free_net_limit - self.free_net_used) + max(0, self.net_limit - self.net_used)

    @property
    def energy(self) -> int:
        """Energy left."""
        return max(0, self.energy_limit - self.energy_used)


async def look(session: Session, url: str, sought: TransactionHash) -> TronView:
    """Ask one node everything that tells where a transaction stands.

    Raises:
        AppError: As ``Session.fetch``; ``net.garbage`` for anything that is no TRON node's answer.
    """
    value = {"value": sought.text}
    found, info, block = await asyncio.gather(
        post(session, url, "gettransactionbyid", value, _Transaction),
        post(session, url, "gettransactioninfobyid", value, _Info),
        post(session, url, "getnowblock", {}, _Block),
    )
    now = block.block_header.raw_data
    host = host_of(origin(url))
    if not found.tx_id and not found.raw_data.contract:
        found = await or_none(post(session, url, "gettransactionfrompending", value, _Transaction)) or _Transaction()
    if not found.raw_data.contract:
        return TronView(host, None, now.number, now.timestamp)
    if found.tx_id.lower() != sought.text or (info.id and info.id.lower() != sought.text):
        raise AppError("net.garbage", host=host)
    transaction = _transaction(found)
    chain = await or_none(chain_prices(session, url)) or {}
    view = TronView(
        host, transaction, now.number, now.timestamp, _receipt(info) if info.block_number else None,
        energy_price=chain.get("getEnergyFee"), bandwidth_price=chain.get("getTransactionFee"),
    )  # fmt: skip
    return view if info.block_number else await _with_sender(session, url, view, transaction)


async def chain_prices(session: Session, url: str) -> dict[str, int]:
    """Ask for the parameters that representatives vote on, by name; prices are in sun.

    Raises:
        AppError: As :func:`post`.
    """
    said = (await post(session, url, "getchainparameters", {}, _Parameters)).chain_parameter
    values = {str(each.get("key", "")): each.get("value") for each in said}
    return {name: value for name, value in values.items() if isinstance(value, int) and value > 0}


async def post(session: Session, url: str, method: str, value: object, expected: type[_Data]) -> _Data:
    """Call a method of the full node's interface.

    Raises:
        AppError: As ``Session.fetch``; ``net.status`` or ``net.garbage``.
    """
    address = f"{url.rstrip('/')}/wallet/{method}"
    answer = await session.fetch(Request(address, "POST", msgspec.json.encode(value), SECONDS, LARGEST))
    return answer.need_ok().json(expected)


async def _with_sender(session: Session, url: str, view: TronView, transaction: TronTransaction) -> TronView:
    """Add what the sender has now, which tells why a transaction still waits."""
    who = {"address": transaction.sender}
    account, resource = await asyncio.gather(
        or_none(post(session, url, "getaccount", who, Account)),
        or_none(post(session, url, "getaccountresource", who, Resource)),
    )
    enough = resource is not None and resource.bandwidth >= _PLAIN_TRANSFER
    return replace(
        view,
        balance=account.balance if account is not None else None,
        free_bandwidth=None if resource is None else (resource.bandwidth if enough else 0),
        permissions=account.permissions() if account is not None else (),
    )


def _transaction(found: _Transaction) -> TronTransaction:
    contract = found.raw_data.contract[0]
    value = contract.parameter.value
    return TronTransaction(
        value.owner_address.lower(),
        (value.to_address or value.contract_address).lower()[:64],
        contract.type,
        value.amount or value.call_value,
        found.raw_data.fee_limit,
        found.raw_data.expiration,
        found.ret[0].contract_ret if found.ret else "",
        contract.permission_id,
        len(found.signature),
        value.to_address.lower() or (f"41{receiver}" if (receiver := token_receiver(value.data)) else ""),
    )


def _receipt(info: _Info) -> TronReceipt:
    paid = info.receipt
    said = info.contract_result[0] if info.contract_result else ""
    return TronReceipt(
        info.block_number, info.fee, paid.energy_usage_total, paid.energy_usage, paid.energy_fee,
        paid.net_usage, paid.net_fee, paid.result, _bytes(said), _bytes(info.res_message).decode("utf-8", "replace"),
        paid.origin_energy_usage,
    )  # fmt: skip


def _bytes(digits: str) -> bytes:
    return bytes.fromhex(digits) if len(digits) % 2 == 0 else b""
