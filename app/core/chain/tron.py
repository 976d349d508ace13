"""What a TRON node's answers say about a transaction. Rules: java-tron, its VM and its resources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.chain.address import tron_text
from app.core.chain.amounts import in_coin
from app.core.chain.finding import Known, Reading, TxState, confirmations
from app.core.chain.revert import meaning_of, plain, read_refusal
from app.core.probe import Evidence

# TRON's rule: a block is final once more than two thirds of 27 representatives built on it, 19 blocks on.
_FINAL: Final = 19
_OUT_OF_ENERGY: Final = "OUT_OF_ENERGY"
_REVERT: Final = "REVERT"
# Energy is charged by the instruction: what ran dry stopped within one instruction of its limit.
_NEAR: Final = 0.97


@dataclass(frozen=True, slots=True)
class TronTransaction:
    """A transaction; amounts in sun, times in milliseconds.

    Attributes:
        kind: Contract type, such as ``TriggerSmartContract``.
        fee_limit: Most TRX, in sun, that may be burned for energy.
        result: ``contractRet``; empty while it is in no block.
        permission: Id of the permission it was signed under: 0 owner, 2 and up active.
        signatures: How many signatures it carries.
        receiver: Who gets what is sent, coins or a token; empty where the call does something else.
    """

    sender: str
    to: str
    kind: str
    value: int = 0
    fee_limit: int = 0
    expires: int = 0
    result: str = ""
    permission: int = 0
    signatures: int = 1
    receiver: str = ""


@dataclass(frozen=True, slots=True)
class TronReceipt:
    """What became of it in its block.

    Attributes:
        energy_total: Energy it used; ``energy_staked`` of it was free of charge, ``energy_maker`` paid by the
            contract's maker, and ``energy_fee`` was burned for the rest.
        said: What the contract gave back.
        message: ``resMessage``, decoded.
    """

    block: int
    fee: int = 0
    energy_total: int = 0
    energy_staked: int = 0
    energy_fee: int = 0
    bandwidth: int = 0
    bandwidth_fee: int = 0
    result: str = ""
    said: bytes = b""
    message: str = ""
    energy_maker: int = 0


@dataclass(frozen=True, slots=True)
class TronPermission:
    """A permission of an account: keys with weights, and how much weight is needed.

    Attributes:
        keys: Weight by address.
    """

    id: int
    name: str
    threshold: int
    keys: tuple[tuple[str, int], ...]

    @property
    def fewest(self) -> int:
        """Fewest signatures that can reach the threshold."""
        weight = 0
        for count, (_, each) in enumerate(sorted(self.keys, key=lambda key: -key[1]), 1):
            weight += each
            if weight >= self.threshold:
                return count
        return len(self.keys) + 1


@dataclass(frozen=True, slots=True)
class TronView:
    """Everything one node says; None where it did not answer.

    Attributes:
        now: Time of the newest block.
        energy_price, bandwidth_price: In sun, of the chain's own parameters.
        balance, free_bandwidth: Of the sender, as of now.
        permissions: Of the sender; empty when it has none of its own.
    """

    source: str
    transaction: TronTransaction | None
    height: int | None = None
    now: int | None = None
    receipt: TronReceipt | None = None
    energy_price: int | None = None
    bandwidth_price: int | None = None
    balance: int | None = None
    free_bandwidth: int | None = None
    permissions: tuple[TronPermission, ...] = ()


def read_tron(view: TronView, known: Known) -> Reading:
    """Say where a transaction stands, why, and on what evidence."""
    transaction = view.transaction
    if transaction is None:
        return _missing(view, known)
    if view.receipt is None:
        if not transaction.result:
            return _waiting(view, transaction)
        # It has a result, so it is in a block, but this node does not give the details.
        succeeded = transaction.result == "SUCCESS"
        return _reading(view, transaction, TxState.CONFIRMED if succeeded else TxState.FAILED, "no_receipt")
    verdict = view.receipt.result or transaction.result
    if verdict in {"", "SUCCESS", "DEFAULT"}:
        return _reading(view, transaction, TxState.CONFIRMED, "")
    cause, reason, meaning = _why_failed(view, transaction, view.receipt, verdict)
    return _reading(view, transaction, TxState.FAILED, cause, said=(reason, meaning))


def _missing(view: TronView, known: Known) -> Reading:
    state, cause = TxState.UNKNOWN, "not_found"
    if known.expires_ms and view.now is not None and view.now > known.expires_ms:
        state, cause = TxState.EXPIRED, "expired"
    evidence = (Evidence(view.source, "transaction", "{}"),)
    return Reading(view.source, False, state, cause, height=view.height, evidence=evidence, known=known)


def _why_failed(
    view: TronView, transaction: TronTransaction, receipt: TronReceipt, verdict: str
) -> tuple[str, str, str]:
    if verdict == _OUT_OF_ENERGY:
        return _which_energy(view, transaction, receipt), "", ""
    if verdict == _REVERT:
        refusal = read_refusal(receipt.said)
        if refusal.kind == "silent":
            said = "" if receipt.message.startswith("REVERT opcode") else plain(receipt.message)
            return "contract_refused", said, meaning_of(said)
        return "contract_refused", refusal.text, refusal.meaning
    if verdict == "OUT_OF_TIME":
        return "out_of_time", "", ""
    if verdict == "TRANSFER_FAILED":
        return "contract_refused", verdict, "native_balance"
    return "bad_code", plain(verdict), "program_fault"


def _which_energy(view: TronView, transaction: TronTransaction, receipt: TronReceipt) -> str:
    """Tell which of the three limits ended it: the fee limit, or the account's energy with its TRX.

    java-tron lets a call use the least of ``fee_limit / price`` and ``staked energy + (balance − value) / price``.
    """
    price = view.energy_price or _price_paid(receipt)
    # What the contract's maker paid does not count against the caller's limits.
    used = receipt.energy_total - receipt.energy_maker
    if price and used >= _NEAR * (transaction.fee_limit // price):
        return "energy_limit"
    return "no_energy" if receipt.energy_fee else "no_trx"


def _price_paid(receipt: TronReceipt) -> int:
    bought = receipt.energy_total - receipt.energy_staked - receipt.energy_maker
    return receipt.energy_fee // bought if bought > 0 else 0


def _waiting(view: TronView, transaction: TronTransaction) -> Reading:
    late = view.now is not None and bool(transaction.expires) and view.now > transaction.expires
    if _lacks_signatures(view, transaction):
        # The chain never takes it, whether it still waits or has expired meanwhile.
        return _reading(view, transaction, TxState.EXPIRED if late else TxState.PENDING, "permission")
    if late:
        return _reading(view, transaction, TxState.EXPIRED, "expired")
    if view.balance == 0 and view.free_bandwidth == 0:
        return _reading(view, transaction, TxState.PENDING, "bandwidth")
    return _reading(view, transaction, TxState.PENDING, "waiting")


def _lacks_signatures(view: TronView, transaction: TronTransaction) -> bool:
    for permission in view.permissions:
        if permission.id == transaction.permission:
            return transaction.signatures < permission.fewest
    # One who signs under a permission that the account does not have is refused too.
    return bool(view.permissions) and transaction.permission > 0


def _reading(
    view: TronView, transaction: TronTransaction, state: TxState, cause: str, *, said: tuple[str, str] = ("", "")
) -> Reading:
    block = view.receipt.block if view.receipt else None
    on_top = confirmations(block, view.height)
    same = {"from": tron_text(transaction.sender), "to": tron_text(transaction.to), "value": str(transaction.value)}
    same |= {"receiver": tron_text(transaction.receiver)}
    return Reading(
        view.source,
        True,
        state,
        cause,
        *said,
        confirmations=on_top,
        height=view.height,
        block=block,
        fee=_fee(view, transaction),
        facts={
            "final": "yes" if (on_top or 0) >= _FINAL else "no",
            "limit": in_coin(transaction.fee_limit, "tron"),
        },
        same=same | ({"block": str(block)} if block is not None else {}),
        evidence=tuple(_evidence(view, transaction, said[0])),
        known=Known(tron_text(transaction.sender), None, was_seen=True, expires_ms=transaction.expires),
    )


def _fee(view: TronView, transaction: TronTransaction) -> dict[str, str | int]:
    fee: dict[str, str | int] = {}
    if transaction.fee_limit:
        fee["fee_limit"] = in_coin(transaction.fee_limit, "tron")
    receipt = view.receipt
    if receipt is not None:
        fee |= {"paid": in_coin(receipt.fee, "tron"), "energy_used": receipt.energy_total}
        fee |= {"energy_burned": in_coin(receipt.energy_fee, "tron"), "energy_staked": receipt.energy_staked}
        fee |= {"bandwidth_burned": in_coin(receipt.bandwidth_fee, "tron")}
    if view.energy_price is not None:
        fee["energy_price_sun"] = view.energy_price
    return fee


def _evidence(view: TronView, transaction: TronTransaction, reason: str) -> list[Evidence]:
    facts = [("contract.type", transaction.kind), ("ret.contractRet", transaction.result or "none")]
    receipt = view.receipt
    if receipt is not None:
        facts += [("info.blockNumber", str(receipt.block)), ("receipt.result", receipt.result or "none")]
        facts += [("receipt.energy_usage_total", str(receipt.energy_total))]
        facts += [("receipt.energy_fee", in_coin(receipt.energy_fee, "tron") + " TRX")]
    else:
        facts += [("raw_data.expiration", str(transaction.expires)), ("now", str(view.now))]
        facts += [("signatures", str(transaction.signatures))]
        if view.balance is not None:
            facts.append(("sender.balance", in_coin(view.balance, "tron") + " TRX"))
        if view.free_bandwidth is not None:
            facts.append(("sender.bandwidth", str(view.free_bandwidth)))
    if transaction.fee_limit:
        facts.append(("raw_data.fee_limit", in_coin(transaction.fee_limit, "tron") + " TRX"))
    if reason:
        facts.append(("contractResult", reason))
    facts.append(("from", tron_text(transaction.sender)))
    return [Evidence(view.source, name, value) for name, value in facts]
