"""What a typed message (EIP-712) gives away: permits, Permit2, authorised transfers, orders, Safe transactions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from app.core.explain.calls import explain_call, permit, permit2
from app.core.explain.fields import Fields, address, fields, items, number, raw, text
from app.core.explain.said import Said, amber, plain, red, until

_NEVER: Final = 1 << 64
_ALL: Final = 1 << 255
_DELEGATE_CALL: Final = 1


def explain_typed_data(data: Fields, today: str) -> list[Said]:
    """Say what a typed message means; a kind that is not known is said as unknown."""
    domain, message = fields(data.get("domain")), fields(data.get("message"))
    kind = text(data.get("primaryType"))
    said = [_domain(domain)]
    reader = _READERS.get(kind)
    if reader is None:
        return [*said, amber("sign.unknown_typed", kind=kind or "\N{EN DASH}")]
    return [*said, *reader(message, today)]


def _domain(domain: Fields) -> Said:
    name, contract = text(domain.get("name")), address(domain.get("verifyingContract"))
    chain = number(domain.get("chainId"))
    dash = "\N{EN DASH}"
    return plain("sign.typed_domain", name=name or dash, contract=contract or dash, chain=chain or dash)


def _permit(message: Fields, today: str) -> list[Said]:
    if "allowed" in message:
        amount = _ALL if message.get("allowed") in {True, "true", "1"} else 0
        return permit(address(message.get("spender")), amount, number(message.get("expiry")) or _NEVER, today)
    deadline = number(message.get("deadline"))
    return permit(address(message.get("spender")), number(message.get("value")), deadline, today)


def _permit2(message: Fields, today: str) -> list[Said]:
    spender = address(message.get("spender"))
    return [
        said
        for detail in items(message.get("details"))
        for said in permit2(
            address(detail.get("token")), spender, number(detail.get("amount")), number(detail.get("expiration")), today
        )
    ] or [amber("sign.unknown_typed", kind="Permit2")]


def _permit2_transfer(message: Fields, today: str) -> list[Said]:
    day, warning = until(number(message.get("deadline")), today)
    spender = address(message.get("spender"))
    said = [
        red(
            "sign.universal_transfer",
            token=address(each.get("token")),
            spender=spender,
            amount=number(each.get("amount")),
            until=day,
        )
        for each in items(message.get("permitted"))
    ]
    return [*said, *([warning] if warning is not None else [])] or [amber("sign.unknown_typed", kind="Permit2")]


def _authorized_transfer(message: Fields, today: str) -> list[Said]:
    day, warning = until(number(message.get("validBefore")), today)
    said = red(
        "sign.authorized_transfer", to=address(message.get("to")), amount=number(message.get("value")), until=day
    )
    return [said, *([warning] if warning is not None else [])]


def _order(message: Fields, _today: str) -> list[Said]:
    offerer = address(message.get("offerer"))
    gives = len(list(items(message.get("offer"))))
    gets = [
        each
        for each in items(message.get("consideration"))
        if address(each.get("recipient")) == offerer and number(each.get("startAmount")) > 1
    ]
    return [amber("sign.order", count=gives) if gets else red("sign.order_for_nothing", count=gives)]


def _safe_transaction(message: Fields, today: str) -> list[Said]:
    target = address(message.get("to"))
    said = [plain("sign.calls", contract=target)]
    if number(message.get("operation")) == _DELEGATE_CALL:
        said.append(red("sign.delegate_call", contract=target))
    if number(message.get("value")):
        said.append(amber("sign.sends_coin", to=target, amount=number(message.get("value"))))
    data = raw(message.get("data"))
    return said + [each.inside() for each in (explain_call(data, today, 1) if data else [])]


_READERS: Final[Mapping[str, Callable[[Fields, str], list[Said]]]] = {
    "Permit": _permit,
    "PermitSingle": _permit2,
    "PermitBatch": _permit2,
    "PermitTransferFrom": _permit2_transfer,
    "PermitBatchTransferFrom": _permit2_transfer,
    "PermitWitnessTransferFrom": _permit2_transfer,
    "PermitBatchWitnessTransferFrom": _permit2_transfer,
    "TransferWithAuthorization": _authorized_transfer,
    "ReceiveWithAuthorization": _authorized_transfer,
    "OrderComponents": _order,
    "SafeTx": _safe_transaction,
    "ForwardRequest": _safe_transaction,
}
