"""What is known of a transaction: one reading for each source, and what they say together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app.core.chain import causes
from app.core.probe import Evidence, Finding, ProbeState


class TxState(StrEnum):
    """Where a transaction stands (contracts.md)."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    DROPPED = "dropped"
    EXPIRED = "expired"
    REPLACED = "replaced"
    UNKNOWN = "unknown"


#: States that a chain settled; two honest sources can only differ here for as long as one lags.
SETTLED = frozenset({TxState.CONFIRMED, TxState.FAILED})


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a transaction beside its hash, from an earlier look or from the person.

    Attributes:
        sender: Coin address of the sender, as the chain writes it.
        nonce: Its number among the sender's transactions (EVM); None when not known.
        was_seen: True when an earlier look found it waiting.
        expires_ms: When the transaction stops being valid (TRON), Unix time in milliseconds; 0 when not known.
    """

    sender: str = ""
    nonce: int | None = None
    was_seen: bool = False
    expires_ms: int = 0


NOTHING_KNOWN: Final = Known()


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source says, understood.

    Attributes:
        source: Host that said it.
        cause: Why it stands there: an id such as ``out_of_gas``; empty when there is nothing to explain.
        reason: What a contract said when it refused, as plain text; empty when it said nothing.
        meaning: What that reason comes down to, such as ``allowance``; empty when it is not known.
        confirmations: Blocks on top, its own counted; None while there is no block.
        height: Newest block the source knows; None when it did not say.
        block: Block that holds the transaction.
        fee: Facts about the fee by name, amounts in the chain's coin.
        facts: Further values for words, by name.
        same: What every honest source must say alike, such as sender and receiver.
        known: What a later look can use.
    """

    source: str
    found: bool
    state: TxState = TxState.UNKNOWN
    cause: str = "not_found"
    reason: str = ""
    meaning: str = ""
    confirmations: int | None = None
    height: int | None = None
    block: int | None = None
    fee: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    facts: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    same: Mapping[str, str] = field(default_factory=dict[str, str])
    evidence: tuple[Evidence, ...] = ()
    known: Known = NOTHING_KNOWN


def confirmations(block: int | None, height: int | None) -> int | None:
    """Count the blocks on top of one, its own counted; None while there is none.

    Args:
        block: The one that holds the transaction.
        height: Newest block the source knows; None when it did not say. A node that lags behind itself counts as one.
    """
    if block is None:
        return None
    return 1 if height is None else max(1, height - block + 1)


@dataclass(frozen=True, slots=True)
class Silence:
    """A source that could not be used.

    Attributes:
        chain: The chain it was asked about.
        code: Error code, such as ``net.timeout``, or ``chain.other`` for a node of another chain.
    """

    source: str
    chain: str
    code: str


@dataclass(frozen=True, slots=True)
class TxFinding:
    """The answer to “what became of this transaction?”.

    Attributes:
        chain: Chain id of the pack, ``eip155:NUMBER`` for another EVM chain, or empty when no chain knows it.
        sources: Hosts that answered about this chain.
        disagreements: Where they differ: ``host.field`` against ``host.field``, one line each.
        silent: Sources that could not be used.
        asked: Chains that were asked.
    """

    hash: str
    chain: str
    reading: Reading
    sources: tuple[str, ...] = ()
    disagreements: tuple[str, ...] = ()
    silent: tuple[Silence, ...] = ()
    asked: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def code(self) -> str:
        """Id of what was found, as the pack has words for it: ``tx.`` and the cause, else the state."""
        return f"tx.{self.reading.cause or self.reading.state.value}"

    @property
    def because(self) -> str:
        """Id of what the contract's reason comes down to, as the pack has words for it; empty when it is not known."""
        return f"because.{self.reading.meaning}" if self.reading.meaning else ""

    @property
    def facts(self) -> Mapping[str, str | int]:
        """Values for the words of :attr:`code`."""
        return {"confirmations": self.reading.confirmations or 0, **self.reading.facts}

    def as_finding(self, at: str = "", took_ms: int = 0) -> Finding:
        """Give it as every other live check gives its finding."""
        state = _CONCERN.get(self.reading.state, ProbeState.ATTENTION)
        return Finding(causes.PROBE, self.code, state, self.facts, self.evidence, at, took_ms)


_CONCERN = {
    TxState.CONFIRMED: ProbeState.GOOD,
    TxState.PENDING: ProbeState.ATTENTION,
    TxState.FAILED: ProbeState.BAD,
    TxState.UNKNOWN: ProbeState.UNKNOWN,
}
