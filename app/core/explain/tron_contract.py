"""What a TRON transaction does: who will control the account, what is sent, which contract is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from app.core.chain.address import tron_text
from app.core.explain.calls import explain_call
from app.core.explain.fields import Fields, fields, items, number, raw, text
from app.core.explain.said import Said, amber, plain, red

_SUN: Final = 1_000_000
_QUIET: Final = frozenset(
    {"FreezeBalanceV2Contract", "VoteWitnessContract", "WithdrawBalanceContract", "WithdrawExpireUnfreezeContract"}
)


def explain_tron(contract: Fields, today: str) -> list[Said]:
    """Say what one contract of a TRON transaction does.

    Args:
        contract: As ``raw_data.contract[0]`` has it: ``type`` and ``parameter.value``.
        today: ISO date.
    """
    kind = text(contract.get("type"))
    value = fields(fields(contract.get("parameter")).get("value"))
    reader = _READERS.get(kind)
    if reader is not None:
        return reader(value, today)
    return [
        plain("sign.tron_own", kind=kind) if kind in _QUIET else amber("sign.tron_other", kind=kind or "\N{EN DASH}")
    ]


def _sends_trx(value: Fields, _today: str) -> list[Said]:
    return [amber("sign.sends_trx", to=_address(value, "to_address"), amount=_trx(value.get("amount")))]


def _sends_token(value: Fields, _today: str) -> list[Said]:
    return [amber("sign.transfer", to=_address(value, "to_address"), amount=number(value.get("amount")))]


def _delegates(value: Fields, _today: str) -> list[Said]:
    return [amber("sign.tron_delegate", to=_address(value, "receiver_address"))]


def _permissions(value: Fields, _today: str) -> list[Said]:
    own = _address(value, "owner_address")
    said = [plain("sign.tron_permissions", owner=own)]
    owner = fields(value.get("owner"))
    said += _powers("owner", owner, own)
    for active in items(value.get("actives")):
        said += _powers("active", active, own)
    if not owner:
        said.append(amber("sign.cut_short"))
    return said


def _powers(name: str, permission: Fields, own: str) -> list[Said]:
    keys = {_address(key, "address"): number(key.get("weight")) for key in items(permission.get("keys"))}
    others = [key for key in keys if key != own]
    threshold, weight = number(permission.get("threshold")), keys.get(own, 0)
    said: list[Said] = []
    if others:
        code = "sign.tron_owner_other" if name == "owner" else "sign.tron_active_other"
        said.append(red(code, keys=", ".join(others)))
    if weight < threshold:
        said.append(red("sign.tron_threshold", name=name, weight=weight, threshold=threshold))
    return said or [plain("sign.tron_self", name=name)]


def _call(value: Fields, today: str) -> list[Said]:
    contract = _address(value, "contract_address")
    said = [plain("sign.calls", contract=contract)]
    if number(value.get("call_value")):
        said.append(amber("sign.sends_trx", to=contract, amount=_trx(value.get("call_value"))))
    data = raw(value.get("data"))
    return said + [each.inside() for each in explain_call(data, today, 1)]


def _address(value: Fields, name: str) -> str:
    return tron_text(text(value.get(name)))


def _trx(value: object) -> str:
    whole, rest = divmod(max(0, number(value)), _SUN)
    return f"{whole}.{rest:06}".rstrip("0").rstrip(".")


_READERS: Final[Mapping[str, Callable[[Fields, str], list[Said]]]] = {
    "AccountPermissionUpdateContract": _permissions,
    "TriggerSmartContract": _call,
    "TransferContract": _sends_trx,
    "TransferAssetContract": _sends_token,
    "DelegateResourceContract": _delegates,
}
