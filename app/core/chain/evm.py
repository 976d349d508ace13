"""What an EVM node's answers say about a transaction. Rules: Yellow Paper, EIP-150, EIP-1559, geth's pool."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.chain.amounts import in_coin, in_gwei
from app.core.chain.finding import Known, Reading, TxState, confirmations
from app.core.chain.revert import meaning_of, plain, read_refusal
from app.core.probe import Evidence

# EIP-150: a call gets all but a 64th of the gas, so that an inner call which ran dry leaves at least that unused.
_KEPT_FROM_CALLS: Final = 64
_OUT_OF_GAS: Final = ("out of gas", "outofgas", "gas exhausted", "intrinsic gas", "gas required exceeds")
_BAD_CODE: Final = (
    "invalid opcode",
    "opcodenotfound",
    "invalidfeopcode",
    "invalid jump",
    "invalidjump",
    "bad instruction",
)


@dataclass(frozen=True, slots=True)
class EvmTransaction:
    """A transaction; amounts in wei.

    Attributes:
        max_fee: Most it pays for a unit of gas: ``maxFeePerGas``, or ``gasPrice`` of older kinds.
        tip: Most it gives the block's maker beyond the base fee; None for older kinds.
        block: Block that holds it; None while it waits.
        receiver: Who gets what is sent, coins or a token; empty where the call does something else.
    """

    sender: str
    to: str
    nonce: int
    value: int
    gas: int
    max_fee: int
    tip: int | None = None
    block: int | None = None
    receiver: str = ""


@dataclass(frozen=True, slots=True)
class EvmReceipt:
    """What became of it in its block.

    Attributes:
        succeeded: None on chains older than EIP-658, which do not say.
    """

    succeeded: bool | None
    block: int
    gas_used: int
    price: int


@dataclass(frozen=True, slots=True)
class Replay:
    """The same call made again on the state before its block, without sending anything.

    Attributes:
        refused: False when it went through this time.
        data: What the contract gave back.
        message: What the node says about it.
    """

    refused: bool
    data: bytes = b""
    message: str = ""


@dataclass(frozen=True, slots=True)
class EvmView:
    """Everything one node says; None where it did not answer.

    Attributes:
        latest_nonce: Transactions of the sender that are in blocks.
        pending_nonce: The same, counting those that wait without a gap.
        low_tip: Tip in wei that only a tenth of recent gas undercut.
        chain_id: The chain it says it serves.
    """

    source: str
    transaction: EvmTransaction | None
    height: int | None = None
    receipt: EvmReceipt | None = None
    base_fee: int | None = None
    latest_nonce: int | None = None
    pending_nonce: int | None = None
    balance: int | None = None
    low_tip: int | None = None
    replay: Replay | None = None
    chain_id: int = 0


def read_evm(view: EvmView, known: Known) -> Reading:
    """Say where a transaction stands, why, and on what evidence."""
    transaction = view.transaction
    if transaction is None:
        return _missing(view, known)
    if view.receipt is not None:
        return _settled(view, transaction, view.receipt)
    if transaction.block is not None:
        # In a block, but this node does not keep receipts that old.
        return _reading(view, transaction, TxState.CONFIRMED, "no_receipt")
    return _waiting(view, transaction)


def _missing(view: EvmView, known: Known) -> Reading:
    evidence = [Evidence(view.source, "transaction", "null"), *_counts(view)]
    state, cause = TxState.UNKNOWN, "not_found"
    if known.sender and view.latest_nonce is not None:
        if known.nonce is not None and view.latest_nonce > known.nonce:
            state, cause = TxState.REPLACED, "replaced"
        elif known.was_seen or view.pending_nonce == view.latest_nonce:
            state, cause = TxState.DROPPED, "dropped"
    return Reading(view.source, False, state, cause, height=view.height, evidence=tuple(evidence), known=known)


def _settled(view: EvmView, transaction: EvmTransaction, receipt: EvmReceipt) -> Reading:
    if receipt.succeeded is not False:
        return _reading(view, transaction, TxState.CONFIRMED, "")
    cause, reason, meaning = _why_failed(transaction, receipt, view.replay)
    return _reading(view, transaction, TxState.FAILED, cause, said=(reason, meaning))


def _why_failed(transaction: EvmTransaction, receipt: EvmReceipt, replay: Replay | None) -> tuple[str, str, str]:
    message = (replay.message if replay else "").lower()
    if replay and replay.data:
        refusal = read_refusal(replay.data)
        return "reverted", refusal.text, refusal.meaning
    if any(part in message for part in _BAD_CODE):
        return "bad_code", "", "program_fault"
    # Of the gas that was left for the call, no more than the part that inner calls may not use remained.
    ran_dry = receipt.gas_used * _KEPT_FROM_CALLS >= transaction.gas * (_KEPT_FROM_CALLS - 1)
    if any(part in message for part in _OUT_OF_GAS) or (ran_dry and not _said(message)):
        return "out_of_gas", "", ""
    said = plain(_said(replay.message if replay else ""))
    return "reverted", said, meaning_of(said)


def _said(message: str) -> str:
    """Give what a node's message says beyond that the call was refused."""
    _, found, rest = message.partition("reverted")
    rest = rest.strip(" :,.") if found else ""
    return "" if rest.startswith("0x") or rest == "without a reason string" else rest


def _waiting(view: EvmView, transaction: EvmTransaction) -> Reading:
    nonce, latest, pending = transaction.nonce, view.latest_nonce, view.pending_nonce
    if latest is not None and nonce < latest:
        return _reading(view, transaction, TxState.REPLACED, "replaced")
    if latest is not None and nonce > latest:
        ahead = nonce - latest
        # The count of waiting ones stops at a gap: what it does not reach cannot run, whatever it pays.
        gap = pending is not None and pending <= nonce
        first = pending if gap and pending is not None else latest
        facts: dict[str, str | int] = {"ahead": ahead, "first": first}
        return _reading(view, transaction, TxState.PENDING, "nonce_gap" if gap else "queue", facts=facts)
    return _reading(view, transaction, TxState.PENDING, _why_waiting(view, transaction))


def _why_waiting(view: EvmView, transaction: EvmTransaction) -> str:
    if view.base_fee is not None and transaction.max_fee < view.base_fee:
        return "underpriced"
    needed = transaction.value + transaction.gas * transaction.max_fee
    if view.balance is not None and view.balance < needed:
        return "insufficient_funds"
    tip = transaction.max_fee - (view.base_fee or 0)
    if transaction.tip is not None:
        tip = min(tip, transaction.tip)
    return "low_tip" if view.low_tip and tip < view.low_tip else "waiting"


def _reading(
    view: EvmView,
    transaction: EvmTransaction,
    state: TxState,
    cause: str,
    *,
    said: tuple[str, str] = ("", ""),
    facts: dict[str, str | int] | None = None,
) -> Reading:
    block = view.receipt.block if view.receipt is not None else transaction.block
    return Reading(
        view.source,
        True,
        state,
        cause,
        *said,
        confirmations=confirmations(block, view.height),
        height=view.height,
        block=block,
        fee=_fee(view, transaction),
        facts={"chain_id": view.chain_id, **(facts or {})},
        same={
            "from": transaction.sender,
            "to": transaction.to,
            "value": str(transaction.value),
            "receiver": transaction.receiver,
        }
        | ({"block": str(block)} if block is not None else {}),
        evidence=tuple(_evidence(view, transaction, said[0])),
        known=Known(transaction.sender, transaction.nonce, was_seen=True),
    )


def _fee(view: EvmView, transaction: EvmTransaction) -> dict[str, str | int]:
    fee: dict[str, str | int] = {"gas_limit": transaction.gas, "max_price_gwei": in_gwei(transaction.max_fee)}
    if transaction.tip is not None:
        fee["max_tip_gwei"] = in_gwei(transaction.tip)
    if view.receipt is not None:
        used, price = view.receipt.gas_used, view.receipt.price
        fee |= {"gas_used": used, "price_gwei": in_gwei(price), "paid": in_coin(used * price, "evm")}
    else:
        fee["most"] = in_coin(transaction.gas * transaction.max_fee, "evm")
        if view.base_fee is not None:
            fee["base_fee_gwei"] = in_gwei(view.base_fee)
    return fee


def _evidence(view: EvmView, transaction: EvmTransaction, reason: str) -> list[Evidence]:
    receipt = view.receipt
    facts: list[tuple[str, str]] = []
    if receipt is not None:
        status = {True: "0x1", False: "0x0", None: "none"}[receipt.succeeded]
        facts += [("receipt.status", status), ("receipt.blockNumber", str(receipt.block))]
        facts += [("receipt.gasUsed", f"{receipt.gas_used} / {transaction.gas}")]
    else:
        block = "null" if transaction.block is None else str(transaction.block)
        facts += [("transaction.blockNumber", block), ("transaction.nonce", str(transaction.nonce))]
        facts += [("transaction.maxFeePerGas", in_gwei(transaction.max_fee) + " gwei")]
        if view.base_fee is not None:
            facts.append(("block.baseFeePerGas", in_gwei(view.base_fee) + " gwei"))
        if view.balance is not None:
            facts.append(("sender.balance", in_coin(view.balance, "evm")))
    if reason:
        facts.append(("eth_call", reason))
    facts.append(("from", transaction.sender))
    return [*(Evidence(view.source, name, value) for name, value in facts), *_counts(view)]


def _counts(view: EvmView) -> list[Evidence]:
    named = (("sender.nonce.latest", view.latest_nonce), ("sender.nonce.pending", view.pending_nonce))
    return [Evidence(view.source, name, str(count)) for name, count in named if count is not None]
