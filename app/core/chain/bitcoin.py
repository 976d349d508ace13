"""What an Esplora server's answers say about a transaction. Rules: Bitcoin Core's mempool policy, BIP-125."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.core.chain.amounts import in_coin
from app.core.chain.finding import Known, Reading, TxState, confirmations
from app.core.probe import Evidence

# BIP-125: an input whose sequence is below this says that the transaction may be replaced by a better paying one.
_REPLACEABLE_BELOW: Final = 0xFFFFFFFE
# Weight units in a virtual byte (BIP-141).
_WEIGHT: Final = 4
# Bands in blocks until confirmation, as Esplora's estimates are keyed: next block, an hour, half a day, a week.
_BANDS: Final = ((1, "next_block"), (6, "hour"), (72, "half_day"), (1008, "week"))


@dataclass(frozen=True, slots=True)
class BitcoinInput:
    """An input: the output it spends, and what became of that.

    Attributes:
        parent_confirmed: None when it was not asked.
        spent_by: Transaction that spends the same output; empty when it was not asked or nothing does.
        rival_confirmed: True when another transaction than this one spends it in a block.
    """

    txid: str
    vout: int
    sequence: int
    parent_confirmed: bool | None = None
    spent_by: str = ""
    rival_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class BitcoinTransaction:
    """A transaction; amounts in satoshi.

    Attributes:
        receivers: Addresses it pays to, the change among them.
    """

    txid: str
    fee: int
    weight: int
    value: int
    inputs: tuple[BitcoinInput, ...]
    block: int | None = None
    receivers: tuple[str, ...] = ()

    @property
    def rate(self) -> float:
        """Fee for a virtual byte."""
        return self.fee * _WEIGHT / self.weight if self.weight else 0.0

    @property
    def replaceable(self) -> bool:
        """True when it says that a better paying one may take its place."""
        return any(each.sequence < _REPLACEABLE_BELOW for each in self.inputs)


@dataclass(frozen=True, slots=True)
class BitcoinView:
    """Everything one server says; estimates in satoshi for a virtual byte, by blocks until confirmation."""

    source: str
    transaction: BitcoinTransaction | None
    height: int | None = None
    estimates: Mapping[int, float] = field(default_factory=dict[int, float])


def read_bitcoin(view: BitcoinView, known: Known) -> Reading:
    """Say where a transaction stands, why, and on what evidence."""
    transaction = view.transaction
    if transaction is None:
        state, cause = (TxState.DROPPED, "dropped") if known.was_seen else (TxState.UNKNOWN, "not_found")
        evidence = (Evidence(view.source, "tx", "404"),)
        return Reading(view.source, False, state, cause, height=view.height, evidence=evidence, known=known)
    if transaction.block is not None:
        return _reading(view, transaction, TxState.CONFIRMED, "")
    if any(each.rival_confirmed for each in transaction.inputs):
        return _reading(view, transaction, TxState.REPLACED, "replaced")
    if any(each.parent_confirmed is False for each in transaction.inputs):
        return _reading(view, transaction, TxState.PENDING, "parents_unconfirmed")
    slow = band(transaction.rate, view.estimates) in {"half_day", "week", "below"}
    return _reading(view, transaction, TxState.PENDING, "low_fee" if slow else "waiting")


def band(rate: float, estimates: Mapping[int, float]) -> str:
    """Say within what time a rate is usually enough; ``below`` when it is not even for a week, empty when not known."""
    told = [(blocks, name) for blocks, name in _BANDS if blocks in estimates]
    if not told:
        return ""
    return next((name for blocks, name in told if rate >= estimates[blocks]), "below")


def _reading(view: BitcoinView, transaction: BitcoinTransaction, state: TxState, cause: str) -> Reading:
    found = band(transaction.rate, view.estimates)
    fee: dict[str, str | int] = {"paid": in_coin(transaction.fee, "bitcoin"), "rate": _rate(transaction.rate)}
    if transaction.block is None:
        fee |= {"replaceable": "yes" if transaction.replaceable else "no"} | ({"band": found} if found else {})
        fee |= {f"rate_{name}": _rate(view.estimates[blocks]) for blocks, name in _BANDS if blocks in view.estimates}
    same = {"inputs": ",".join(f"{each.txid[:16]}:{each.vout}" for each in transaction.inputs[:50])}
    same |= {"value": str(transaction.value), "receiver": " ".join(transaction.receivers)}
    return Reading(
        view.source,
        True,
        state,
        cause,
        confirmations=confirmations(transaction.block, view.height),
        height=view.height,
        block=transaction.block,
        fee=fee,
        facts={"rate": _rate(transaction.rate)},
        same=same | ({"block": str(transaction.block)} if transaction.block is not None else {}),
        evidence=tuple(_evidence(view, transaction)),
        known=Known(was_seen=True),
    )


def _evidence(view: BitcoinView, transaction: BitcoinTransaction) -> list[Evidence]:
    confirmed = "false" if transaction.block is None else f"true, block {transaction.block}"
    facts = [("status.confirmed", confirmed), ("fee", f"{transaction.fee} sat, {_rate(transaction.rate)} sat/vB")]
    if transaction.block is None:
        facts.append(("vin.sequence", "replaceable" if transaction.replaceable else "final"))
        facts += [(f"fee-estimates.{blocks}", f"{_rate(rate)} sat/vB") for blocks, rate in view.estimates.items()][:4]
        for each in transaction.inputs:
            if each.parent_confirmed is False:
                facts.append(("vin.parent", f"{each.txid} unconfirmed"))
            if each.rival_confirmed:
                facts.append(("vin.outspend", each.spent_by))
    return [Evidence(view.source, name, value) for name, value in facts[:12]]


def _rate(rate: float) -> str:
    return f"{rate:.1f}"
