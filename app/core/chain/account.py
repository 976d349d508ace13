"""What nodes' answers say about a coin address: who controls it, what it can pay, whom it lets take its tokens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.core.chain.address import tron_text
from app.core.chain.amounts import in_coin, in_units
from app.core.chain.finding import Silence
from app.core.chain.tron import TronPermission
from app.core.probe import Evidence, Finding, ProbeState

PROBE: Final = "account"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "account.delegated": ("delegate",),
    "account.contract": (),
    "account.owner_taken": ("names", "threshold", "weight"),
    "account.owner_shared": ("names", "threshold", "weight"),
    "account.active_foreign": ("names",),
    "account.allowance_unlimited": ("spender",),
    "account.allowance": ("spender", "amount", "symbol"),
    "account.allowance_none": ("spender",),
    "account.not_activated": (),
    "account.no_fee_coin": (),
    "account.holds": ("amounts",),
    "account.emptied": (),
    "account.never_used": (),
    "account.waiting": ("count", "first"),
    "account.no_energy": (),
    "account.plain": (),
    "account.bad_address": (),
    "account.bad_checksum": (),
    "account.no_source": (),
}
# EIP-7702: code that stands for another contract's.
_DELEGATION: Final = bytes.fromhex("ef0100")
_DELEGATION_BYTES: Final = 23
# An approval of half of all numbers or more was meant to be unlimited; wallets write all of them, contracts spend some.
_UNLIMITED: Final = 2**255
_OWNER: Final = 0


@dataclass(frozen=True, slots=True)
class TokenView:
    """A token of the account; amounts in its smallest unit, None where the contract did not answer.

    Attributes:
        allowance: What the spender may take; None when no spender was asked about.
    """

    contract: str
    symbol: str = ""
    decimals: int = 0
    balance: int | None = None
    spender: str = ""
    allowance: int | None = None


@dataclass(frozen=True, slots=True)
class AccountView:
    """Everything one node says of an address; None where it did not answer.

    Attributes:
        address: As nodes of the chain write it.
        balance: In the smallest unit of the chain's coin.
        latest_nonce: Transactions that are in blocks; ``pending_nonce`` counts those that wait too.
        code: What stands at the address; empty for an account of a person.
        activated: False for a TRON address that has no account yet.
        permissions: Of a TRON account; empty when it has none of its own, which is the usual state.
    """

    source: str
    address: str
    family: str
    balance: int | None = None
    latest_nonce: int | None = None
    pending_nonce: int | None = None
    code: bytes | None = None
    activated: bool | None = None
    permissions: tuple[TronPermission, ...] = ()
    bandwidth: int | None = None
    energy: int | None = None
    token: TokenView | None = None

    @property
    def delegate(self) -> str:
        """The contract that acts for this address (EIP-7702); empty when none does."""
        code = self.code or b""
        is_delegation = len(code) == _DELEGATION_BYTES and code.startswith(_DELEGATION)
        return f"0x{code[len(_DELEGATION) :].hex()}" if is_delegation else ""


@dataclass(frozen=True, slots=True)
class AccountReport:
    """What is known of an address on one chain.

    Attributes:
        findings: What a person should know, the gravest first; one that says so when there is nothing.
        disagreements: Where sources differ in what does not change by itself.
    """

    chain: str
    view: AccountView
    findings: tuple[Finding, ...]
    sources: tuple[str, ...] = ()
    disagreements: tuple[str, ...] = ()
    silent: tuple[Silence, ...] = ()


def judge(view: AccountView, at: str = "") -> tuple[Finding, ...]:
    """Say what a person should know about an address, the gravest first."""
    order = list(ProbeState)
    found = sorted((*_control(view), *_token(view), *_means(view)), key=lambda each: -order.index(each.state))
    if not found:
        found = [_finding("account.plain", ProbeState.GOOD)]
    evidence = tuple(_evidence(view))
    return tuple(replace(each, evidence=evidence, at=at) for each in found)


def differences(one: AccountView, two: AccountView) -> tuple[str, ...]:
    """Say where two sources differ in who controls the address, or on what it owns."""
    named = (
        ("code", (one.code or b"").hex()[:46], (two.code or b"").hex()[:46]),
        ("permissions", repr(one.permissions)[:120], repr(two.permissions)[:120]),
        ("activated", str(one.activated), str(two.activated)),
        ("balance", str(one.balance), str(two.balance)),
        ("token", str(one.token and one.token.balance), str(two.token and two.token.balance)),
        ("allowance", str(one.token and one.token.allowance), str(two.token and two.token.allowance)),
    )
    return tuple(f"{name}: {one.source} {a} / {two.source} {b}" for name, a, b in named if a != b)


def _control(view: AccountView) -> Iterator[Finding]:
    if view.delegate:
        yield _finding("account.delegated", ProbeState.BAD, delegate=view.delegate)
    elif view.code:
        yield _finding("account.contract", ProbeState.ATTENTION)
    for permission in view.permissions:
        if permission.id == _OWNER:
            yield from _owner(view, permission)
        else:
            yield from _active(view, permission)


def _owner(view: AccountView, owner: TronPermission) -> Iterator[Finding]:
    own = dict(owner.keys).get(view.address, 0)
    others = [tron_text(key) for key, _ in owner.keys if key != view.address]
    facts: Mapping[str, str | int] = {"names": ", ".join(others), "threshold": owner.threshold, "weight": own}
    if own < owner.threshold:
        # Whoever set this up, the address alone moves nothing any more.
        yield _finding("account.owner_taken", ProbeState.BAD, **facts)
    elif others:
        yield _finding("account.owner_shared", ProbeState.BAD, **facts)


def _active(view: AccountView, active: TronPermission) -> Iterator[Finding]:
    others = [tron_text(key) for key, _ in active.keys if key != view.address]
    if others:
        yield _finding("account.active_foreign", ProbeState.ATTENTION, names=", ".join(others))


def _token(view: AccountView) -> Iterator[Finding]:
    token = view.token
    if token is None or token.allowance is None:
        return
    spender = tron_text(token.spender)
    if token.allowance >= _UNLIMITED:
        yield _finding("account.allowance_unlimited", ProbeState.BAD, spender=spender)
    elif token.allowance:
        amount = in_units(token.allowance, token.decimals)
        yield _finding("account.allowance", ProbeState.ATTENTION, spender=spender, amount=amount, symbol=token.symbol)
    else:
        yield _finding("account.allowance_none", ProbeState.GOOD, spender=spender)


def _means(view: AccountView) -> Iterator[Finding]:
    if view.activated is False:
        yield _finding("account.not_activated", ProbeState.ATTENTION)
    elif view.balance == 0 and not view.code:
        yield _finding("account.no_fee_coin", ProbeState.ATTENTION)
    if view.latest_nonce is not None and view.pending_nonce is not None and view.pending_nonce > view.latest_nonce:
        waiting = view.pending_nonce - view.latest_nonce
        yield _finding("account.waiting", ProbeState.ATTENTION, count=waiting, first=view.latest_nonce)
    if view.activated and view.energy == 0 and view.balance is not None and view.balance:
        yield _finding("account.no_energy", ProbeState.UNKNOWN)


def _finding(code: str, state: ProbeState, **facts: str | int) -> Finding:
    return Finding(PROBE, code, state, facts)


def _evidence(view: AccountView) -> Iterator[Evidence]:
    facts: list[tuple[str, object]] = [
        ("nonce.latest", view.latest_nonce),
        ("nonce.pending", view.pending_nonce),
        ("activated", view.activated),
        ("bandwidth", view.bandwidth),
        ("energy", view.energy),
    ]
    if view.balance is not None:
        facts.insert(0, ("balance", in_coin(view.balance, view.family)))
    if view.code is not None:
        facts.append(("code", f"0x{view.code[:23].hex()}" if view.code else "none"))
    for permission in view.permissions:
        keys = ", ".join(f"{tron_text(key)} {weight}" for key, weight in permission.keys)
        facts.append((f"permission.{permission.id}", f"{keys} / {permission.threshold}"))
    if view.token is not None:
        token = view.token
        facts.append(("token", tron_text(token.contract)))
        if token.balance is not None:
            facts.append(("token.balance", f"{in_units(token.balance, token.decimals)} {token.symbol}".rstrip()))
        if token.allowance is not None:
            facts.append(("token.allowance", str(token.allowance)))
    yield from (Evidence(view.source, name, str(value)[:200]) for name, value in facts if value is not None)
