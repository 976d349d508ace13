"""What a Solana node's answers say about a transaction. Rules: Solana's transaction errors and token programs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.core.chain.amounts import in_coin
from app.core.chain.finding import Known, Reading, TxState, confirmations
from app.core.chain.revert import meaning_of, plain
from app.core.probe import Evidence

# Errors of the whole transaction that say it came too late, or could not pay (Solana SDK, TransactionError).
_EXPIRED: Final = frozenset({"BlockhashNotFound"})
_UNPAID: Final = frozenset({"InsufficientFundsForFee", "AccountNotFound"})
_RENT: Final = "InsufficientFundsForRent"
_BUDGET: Final = frozenset({"ComputationalBudgetExceeded", "ProgramFailedToComplete"})
# Numbers that the token programs give (spl_token::error::TokenError).
_TOKEN_ERRORS: Final = {
    0: ("not rent exempt", "rent"),
    1: ("insufficient funds", "token_balance"),
    3: ("mint mismatch", "bad_address"),
    4: ("owner does not match", "not_owner"),
    17: ("account is frozen", "blacklisted"),
}
_TOKEN_PROGRAMS: Final = ("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA", "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb")
_SYSTEM_PROGRAM: Final = "11111111111111111111111111111111"
_FAILED_PROGRAM: Final = re.compile(r"Program (\w{32,44}) failed")
_LOG: Final = re.compile(r"Program log: (?:Error: |AnchorError.*?Error Message: )?(.+)")


@dataclass(frozen=True, slots=True)
class SolanaView:
    """Everything one node says; None where it did not answer.

    Attributes:
        slot: Slot of the transaction; None when the node does not know it.
        status: ``processed``, ``confirmed`` or ``finalized``.
        error: Name of the transaction's error, empty when it went through.
        number: Number that a program gave with it.
        logs: What programs printed.
        payer: Who pays the fee.
    """

    source: str
    slot: int | None
    height: int | None = None
    status: str = ""
    error: str = ""
    number: int | None = None
    logs: tuple[str, ...] = ()
    fee: int | None = None
    payer: str = ""


def read_solana(view: SolanaView, known: Known) -> Reading:
    """Say where a transaction stands, why, and on what evidence."""
    if view.slot is None:
        state, cause = (TxState.EXPIRED, "blockhash_expired") if known.was_seen else (TxState.UNKNOWN, "not_found")
        evidence = (Evidence(view.source, "getSignatureStatuses", "null"),)
        return Reading(view.source, False, state, cause, height=view.height, evidence=evidence, known=known)
    if view.error:
        cause, reason, meaning = _why_failed(view)
        state = TxState.EXPIRED if cause == "blockhash_expired" else TxState.FAILED
        return _reading(view, state, cause, (reason, meaning))
    settled = view.status in {"confirmed", "finalized"}
    return _reading(view, TxState.CONFIRMED if settled else TxState.PENDING, "" if settled else "waiting")


def _why_failed(view: SolanaView) -> tuple[str, str, str]:
    if view.error in _EXPIRED:
        return "blockhash_expired", "", ""
    if view.error in _UNPAID:
        return "fee_coin", view.error, "native_balance"
    if view.error == _RENT:
        return "rent", "", ""
    if view.error in _BUDGET:
        return "out_of_compute", view.error, ""
    said = _said(view.logs)
    reason = plain(said) if said else (f"custom program error {view.number:#x}" if view.number is not None else "")
    return "program_refused", reason or plain(view.error), _meaning(view, said)


def _meaning(view: SolanaView, said: str) -> str:
    failed = next((found[1] for line in reversed(view.logs) if (found := _FAILED_PROGRAM.search(line))), "")
    if failed in _TOKEN_PROGRAMS and view.number in _TOKEN_ERRORS:
        return _TOKEN_ERRORS[view.number][1]
    if failed == _SYSTEM_PROGRAM and view.number == 1:
        return "native_balance"
    lowered = said.lower()
    if "insufficient lamports" in lowered:
        return "native_balance"
    if "insufficient funds" in lowered:
        return "token_balance"
    return "blacklisted" if "frozen" in lowered else meaning_of(said)


def _said(logs: tuple[str, ...]) -> str:
    """Give the line of a program's own words nearest to the failure."""
    lines = [found[1] for line in logs if (found := _LOG.search(line))]
    telling = [
        line for line in lines if re.search(r"error|insufficient|slippage|exceed|frozen|invalid", line, re.IGNORECASE)
    ]
    system = [line for line in logs if line.startswith("Transfer: insufficient lamports")]
    chosen = system or telling or lines
    # A program's last words before it failed are usually the reason; "Instruction: Transfer" is only its name.
    chosen = [line for line in chosen if not line.startswith("Instruction:")]
    return chosen[-1] if chosen else ""


def _reading(view: SolanaView, state: TxState, cause: str, said: tuple[str, str] = ("", "")) -> Reading:
    facts = [("slot", str(view.slot)), ("confirmationStatus", view.status or "unknown"), ("err", view.error or "null")]
    if said[0]:
        facts.append(("logMessages", said[0]))
    if view.payer:
        facts.append(("feePayer", view.payer))
    return Reading(
        view.source,
        True,
        state,
        cause,
        *said,
        confirmations=None if state is TxState.PENDING else confirmations(view.slot, view.height),
        height=view.height,
        block=view.slot,
        fee={} if view.fee is None else {"paid": in_coin(view.fee, "solana")},
        same={"slot": str(view.slot), "error": view.error},
        evidence=tuple(Evidence(view.source, name, value) for name, value in facts),
        known=Known(view.payer, None, was_seen=True),
    )
