"""What a contract call does, for the calls that move coins or give power over them; any other is said as unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from app.core.chain.keccak import keccak256
from app.core.explain.abi import MOST_ITEMS, Arguments
from app.core.explain.said import Said, amber, plain, red, until

SELECTOR: Final = 4
_DEEPEST: Final = 2
# From half the range of a number on, an allowance never runs out in practice; Permit2 counts in 160 bits.
_UNLIMITED: Final = 1 << 255
_UNLIMITED_160: Final = 1 << 159
_DELEGATE_CALL: Final = 1

_Reader = Callable[[Arguments, str, int], list[Said]]


def explain_call(data: bytes, today: str, depth: int = 0) -> list[Said]:
    """Say what a call does.

    Args:
        data: The call data, selector first.
        today: ISO date, to judge deadlines by.
        depth: How many calls it is inside of.
    """
    if len(data) < SELECTOR:
        return [amber("sign.no_call")]
    reader = _readers().get(data[:SELECTOR])
    if reader is None or depth > _DEEPEST:
        return [amber("sign.unknown_call", selector="0x" + data[:SELECTOR].hex())]
    arguments = Arguments(data[SELECTOR:])
    said = reader(arguments, today, depth)
    return said if arguments.is_whole else [*said, amber("sign.cut_short")]


def allowance(spender: str, amount: int, *, unlimited: int = _UNLIMITED) -> Said:
    """Say what an approval of an amount means."""
    if amount == 0:
        return plain("sign.approve_zero", spender=spender)
    if amount >= unlimited:
        return red("sign.approve_unlimited", spender=spender)
    return amber("sign.approve_amount", spender=spender, amount=amount)


def permit(spender: str, amount: int, deadline: int, today: str) -> list[Said]:
    """Say what a permit means: an approval by signature, without a transaction of one's own."""
    day, warning = until(deadline, today)
    said = [
        plain("sign.permit_zero", spender=spender)
        if amount == 0
        else red("sign.permit_unlimited", spender=spender, until=day)
        if amount >= _UNLIMITED
        else red("sign.permit_amount", spender=spender, amount=amount, until=day)
    ]
    return [*said, *([warning] if warning is not None and amount else [])]


def permit2(token: str, spender: str, amount: int, expires: int, today: str) -> list[Said]:
    """Say what an approval through Permit2 means: it counts for a token that was approved to Permit2 before."""
    day, warning = until(expires, today)
    if amount == 0:
        return [plain("sign.approve_zero", spender=spender)]
    said = (
        red("sign.universal_unlimited", token=token, spender=spender, until=day)
        if amount >= _UNLIMITED_160
        else red("sign.universal_amount", token=token, spender=spender, amount=amount, until=day)
    )
    return [said, *([warning] if warning is not None else [])]


def _approve(read: Arguments, _today: str, _depth: int) -> list[Said]:
    return [allowance(read.address(0), read.number(1))]


def _increase(read: Arguments, _today: str, _depth: int) -> list[Said]:
    spender, amount = read.address(0), read.number(1)
    if amount >= _UNLIMITED:
        return [red("sign.approve_unlimited", spender=spender)]
    return [amber("sign.increase", spender=spender, amount=amount)]


def _decrease(read: Arguments, _today: str, _depth: int) -> list[Said]:
    return [plain("sign.decrease", spender=read.address(0), amount=read.number(1))]


def _approve_all(read: Arguments, _today: str, _depth: int) -> list[Said]:
    operator = read.address(0)
    return [red("sign.approve_all", spender=operator) if read.flag(1) else plain("sign.approve_zero", spender=operator)]


def _transfer(read: Arguments, _today: str, _depth: int) -> list[Said]:
    return [amber("sign.transfer", to=read.address(0), amount=read.number(1))]


def _transfer_from(read: Arguments, _today: str, _depth: int) -> list[Said]:
    return [amber("sign.transfer_from", sender=read.address(0), to=read.address(1), amount=read.number(2))]


def _permit(read: Arguments, today: str, _depth: int) -> list[Said]:
    return permit(read.address(1), read.number(2), read.number(3), today)


def _permit_dai(read: Arguments, today: str, _depth: int) -> list[Said]:
    amount = _UNLIMITED if read.flag(4) else 0
    # Zero as expiry means never there.
    return permit(read.address(1), amount, read.number(3) or 1 << 64, today)


def _permit2_approve(read: Arguments, today: str, _depth: int) -> list[Said]:
    return permit2(read.address(0), read.address(1), read.number(2), read.number(3), today)


def _permit2_transfer_from(read: Arguments, _today: str, _depth: int) -> list[Said]:
    return [amber("sign.transfer_from", sender=read.address(0), to=read.address(1), amount=read.number(2))]


def _multicall(read: Arguments, today: str, depth: int, at: int = 0) -> list[Said]:
    return _calls(read.tails(at), read.count(at), today, depth)


def _aggregate(read: Arguments, today: str, depth: int) -> list[Said]:
    count = read.count(0)
    calls = [read.inner(0, item).tail(2) for item in range(min(count, MOST_ITEMS))]
    return _calls(calls, count, today, depth)


def _calls(calls: list[bytes], count: int, today: str, depth: int) -> list[Said]:
    said = [plain("sign.many", count=count)]
    for call in calls:
        said += [each.inside() for each in explain_call(call, today, depth + 1)]
    return [*said, *([amber("sign.more", count=count - len(calls))] if count > len(calls) else [])]


def _execute(read: Arguments, today: str, depth: int) -> list[Said]:
    return _inner_call(read.address(0), read.number(1), read.tail(2), today, depth)


def _safe(read: Arguments, today: str, depth: int) -> list[Said]:
    said = _inner_call(read.address(0), read.number(1), read.tail(2), today, depth)
    if read.number(3) == _DELEGATE_CALL:
        said.insert(0, red("sign.delegate_call", contract=read.address(0)))
    return said


def _inner_call(target: str, value: int, data: bytes, today: str, depth: int) -> list[Said]:
    said = [plain("sign.calls", contract=target)]
    if value:
        said.append(amber("sign.sends_coin", to=target, amount=value))
    if data:
        said += [each.inside() for each in explain_call(data, today, depth + 1)]
    return said


def _ownership(read: Arguments, _today: str, _depth: int) -> list[Said]:
    return [red("sign.ownership", to=read.address(0))]


def _deposit(_read: Arguments, _today: str, _depth: int) -> list[Said]:
    return [plain("sign.wraps")]


# The call as its contract writes it; the selector is worked out, not written down.
_SIGNATURES: Final[Mapping[str, _Reader]] = {
    "approve(address,uint256)": _approve,
    "increaseAllowance(address,uint256)": _increase,
    "increaseApproval(address,uint256)": _increase,
    "decreaseAllowance(address,uint256)": _decrease,
    "decreaseApproval(address,uint256)": _decrease,
    "setApprovalForAll(address,bool)": _approve_all,
    "transfer(address,uint256)": _transfer,
    "transferFrom(address,address,uint256)": _transfer_from,
    "safeTransferFrom(address,address,uint256)": _transfer_from,
    "safeTransferFrom(address,address,uint256,bytes)": _transfer_from,
    "safeTransferFrom(address,address,uint256,uint256,bytes)": _transfer_from,
    "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)": _permit,
    "permit(address,address,uint256,uint256,bool,uint8,bytes32,bytes32)": _permit_dai,
    "approve(address,address,uint160,uint48)": _permit2_approve,
    "transferFrom(address,address,uint160,address)": _permit2_transfer_from,
    "multicall(bytes[])": _multicall,
    "multicall(uint256,bytes[])": lambda read, today, depth: _multicall(read, today, depth, 1),
    "multicall(bytes32,bytes[])": lambda read, today, depth: _multicall(read, today, depth, 1),
    "aggregate3((address,bool,bytes)[])": _aggregate,
    "execute(address,uint256,bytes)": _execute,
    "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)": _safe,
    "transferOwnership(address)": _ownership,
    "deposit()": _deposit,
    "withdraw(uint256)": _deposit,
}


@cache
def _readers() -> dict[bytes, _Reader]:
    return {keccak256(signature.encode())[:SELECTOR]: reader for signature, reader in _SIGNATURES.items()}
