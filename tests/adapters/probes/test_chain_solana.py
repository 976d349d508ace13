"""Transactions at a Solana node of our own: states by commitment, errors decoded, blockhash expiry."""

import pytest

from app.core.chain.encoding import to_base58
from app.core.chain.finding import Known, TxState
from tests.adapters.net.loopback import serving
from tests.adapters.probes.asking import ask, chain
from tests.adapters.probes.json_server import rpc_server

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
SIGNATURE = to_base58(bytes(range(64)))
TOKEN = "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
SYSTEM = "11111111111111111111111111111111"
SWAP = "JUP6LkbZbjS1jKKwapdHNy74zcZ3tLUZoi5QNyVTaV4"


def node(*, err=None, logs=(), status="finalized", knows=True, has_history=True):
    meta = {"err": err, "fee": 5000, "logMessages": list(logs), "preBalances": [1], "postBalances": [0]}
    body = {"signatures": [SIGNATURE], "message": {"accountKeys": ["4Nd1mYkR2eQWQbGS5Ka2K5Nn2gHcQ8C1wX1cX1cX1cX1"]}}
    shown = {"slot": 300, "meta": meta, "transaction": body, "blockTime": 1, "version": 0}
    states = {"slot": 300, "confirmations": None, "err": err, "confirmationStatus": status}
    return rpc_server(
        {
            "getSignatureStatuses": lambda _: {"context": {"slot": 310}, "value": [states if knows else None]},
            "getSlot": lambda _: 310,
            "getTransaction": lambda _: shown if knows and has_history else None,
        }
    )


def look(serve, **more):
    with serving(serve) as server:
        return ask(SIGNATURE, chain("solana", [server.url]), **more).reading


@pytest.mark.parametrize(
    ("status", "state"),
    [("processed", TxState.PENDING), ("confirmed", TxState.CONFIRMED), ("finalized", TxState.CONFIRMED)],
)
def test_the_commitment_says_how_far_it_is(status, state):
    assert look(node(status=status)).state is state


def test_a_success_has_fee_payer_and_age():
    reading = look(node())

    assert (reading.fee["paid"], reading.confirmations) == ("0.000005", 11)
    assert reading.known.sender.startswith("4Nd1")


@pytest.mark.parametrize(
    ("err", "logs", "cause", "meaning"),
    [
        ("BlockhashNotFound", [], "blockhash_expired", ""),
        ("InsufficientFundsForFee", [], "fee_coin", "native_balance"),
        ("AccountNotFound", [], "fee_coin", "native_balance"),
        ({"InsufficientFundsForRent": {"account_index": 2}}, [], "rent", ""),
        ({"InstructionError": [1, "ComputationalBudgetExceeded"]}, [], "out_of_compute", ""),
        ({"InstructionError": [1, "ProgramFailedToComplete"]}, [], "out_of_compute", ""),
        (
            {"InstructionError": [2, {"Custom": 1}]},
            [f"Program {TOKEN} invoke [1]", "Program log: Instruction: Transfer", "Program log: Error: insufficient funds",
             f"Program {TOKEN} failed: custom program error: 0x1"],
            "program_refused", "token_balance",
        ),
        (
            {"InstructionError": [0, {"Custom": 1}]},
            ["Transfer: insufficient lamports 10, need 5000", f"Program {SYSTEM} failed: custom program error: 0x1"],
            "program_refused", "native_balance",
        ),
        (
            {"InstructionError": [3, {"Custom": 6001}]},
            ["Program log: AnchorError thrown. Error Number: 6001. Error Message: Slippage tolerance exceeded.",
             f"Program {SWAP} failed: custom program error: 0x1771"],
            "program_refused", "slippage",
        ),
        (
            {"InstructionError": [0, {"Custom": 17}]},
            ["Program log: Error: Account is frozen", f"Program {TOKEN} failed: custom program error: 0x11"],
            "program_refused", "blacklisted",
        ),
        (
            {"InstructionError": [0, {"Custom": 4}]},
            ["Program log: Error: owner does not match", f"Program {TOKEN} failed: custom program error: 0x4"],
            "program_refused", "not_owner",
        ),
        ({"InstructionError": [0, {"Custom": 42}]}, [], "program_refused", ""),
        ({"InstructionError": [0, "InvalidAccountData"]}, [], "program_refused", ""),
        ({"InstructionError": []}, [], "program_refused", ""),
    ],
)  # fmt: skip
def test_errors_are_decoded(err, logs, cause, meaning):
    reading = look(node(err=err, logs=logs))

    assert (reading.cause, reading.meaning) == (cause, meaning)
    assert reading.state is (TxState.EXPIRED if cause == "blockhash_expired" else TxState.FAILED)


def test_a_program_without_words_is_told_by_its_number():
    assert look(node(err={"InstructionError": [0, {"Custom": 42}]})).reason == "custom program error 0x2a"


def test_one_nobody_knows_is_expired_only_when_it_was_seen():
    assert look(node(knows=False)).state is TxState.UNKNOWN
    assert look(node(knows=False), known=Known(was_seen=True)).cause == "blockhash_expired"


def test_a_node_without_history_still_tells_the_state():
    assert look(node(has_history=False)).state is TxState.CONFIRMED
