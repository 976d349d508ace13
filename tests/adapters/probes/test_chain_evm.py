"""Transactions on a real EVM node: pending, replaced, dropped, refused in every way, out of gas; the cause is named."""

import pytest

from app.core.chain.finding import Known, TxState
from app.core.errors import AppError
from tests.adapters.probes import anvil
from tests.adapters.probes.anvil import ALICE, BOB, GWEI, running
from tests.adapters.probes.asking import ask, chain
from tests.adapters.probes.evm_cases import REVERTED, message

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
# Contracts whose words say something else than what happened, or nothing; found by the table, kept as they are.
EXPLAINED: dict[int, str] = {}
NOBODY = "0x00000000000000000000000000000000000000aa"


@pytest.fixture(scope="module")
def node():
    with running() as started:
        yield started


@pytest.fixture(scope="module")
def contracts(node):
    codes = ("REVERTS", "LOOPS", "INVALID", "BAD_JUMP", "ANSWERS")
    return {name: node.deploy(getattr(anvil, name)) for name in codes}


@pytest.fixture
def emptied(node):
    """The node with nothing waiting, at a base fee of 5 gwei; put back afterwards."""
    before = node("evm_snapshot")
    node("anvil_setNextBlockBaseFeePerGas", hex(5 * GWEI))
    node("evm_mine")
    yield node
    node("anvil_dropAllTransactions")
    node("evm_revert", before)


def nonce(node) -> int:
    return int(node("eth_getTransactionCount", ALICE, "latest"), 16)


def send(node, ahead=0, fee=20 * GWEI, tip=GWEI, value=1, **more):
    return node.send(
        BOB, nonce=nonce(node) + ahead, maxFeePerGas=fee, maxPriorityFeePerGas=tip, value=value, **more
    )  # fmt: skip


def look(node, sought, **more):
    return ask(sought, chain("evm", [node.url]), **more)


def told(finding):
    return finding.reading.state, finding.reading.cause


def test_the_cause_of_a_failure_is_named_right_in_at_least_95_of_100(node, contracts):
    rows = [("reverted", meaning, node.send(contracts["REVERTS"], f"0x{data}")) for data, meaning in REVERTED]
    sizes = (21_100, 22_000, 30_000, 60_000, 100_000, 150_000)
    rows += [("out_of_gas", "", node.send(contracts["LOOPS"], gas=gas)) for gas in sizes]
    for name in ("INVALID", "BAD_JUMP"):
        rows += [("bad_code", "program_fault", node.send(contracts[name], gas=gas)) for gas in (40_000, 90_000)]
    rows.append(("", "", node.send(contracts["ANSWERS"])))
    rows.append(("", "", node.send(BOB, value=1)))
    node("evm_mine")

    missed = []
    for place, (cause, meaning, sought) in enumerate(rows):
        reading = look(node, sought).reading
        if (reading.cause, reading.meaning) != (cause, meaning):
            missed.append((place, cause, meaning, reading.cause, reading.meaning, reading.reason))

    assert len(rows) >= 100
    assert {row[0] for row in missed} == set(EXPLAINED), missed
    assert len(missed) <= 0.05 * len(rows)


def test_what_a_contract_says_is_told_in_its_words(node, contracts):
    sought = node.send(contracts["REVERTS"], "0x" + message("Visit https://evil.example/help to unlock"))
    node("evm_mine")

    finding = look(node, sought)

    assert finding.reading.reason == "Error: Visit […] to unlock"
    assert (finding.reading.state, finding.chain) == (TxState.FAILED, "test-evm")


def test_a_success_has_confirmations_fee_and_evidence(node):
    sought = send(node)
    node("anvil_mine", "0x3")
    finding = look(node, sought)
    reading = finding.reading

    assert told(finding) == (TxState.CONFIRMED, "")
    assert (reading.confirmations, reading.fee["gas_used"]) == (3, 21000)
    assert ("receipt.status", "0x1") in [(each.field, each.value) for each in finding.evidence]


def test_one_that_pays_enough_waits(emptied):
    assert told(look(emptied, send(emptied))) == (TxState.PENDING, "waiting")


def test_one_behind_others_waits_in_a_queue(emptied):
    send(emptied)
    send(emptied, ahead=1)
    finding = look(emptied, send(emptied, ahead=2))

    assert told(finding) == (TxState.PENDING, "queue")
    assert (finding.facts["ahead"], finding.facts["first"]) == (2, nonce(emptied))


def test_one_behind_a_missing_number_is_told_which(emptied):
    send(emptied)
    finding = look(emptied, send(emptied, ahead=4))

    assert told(finding) == (TxState.PENDING, "nonce_gap")
    assert finding.facts["first"] == nonce(emptied) + 1


def test_one_below_the_base_fee_is_underpriced(emptied):
    emptied("anvil_setNextBlockBaseFeePerGas", hex(50 * GWEI))
    emptied("evm_mine")
    # The node takes it only because it is told that the next block will be cheap.
    emptied("anvil_setNextBlockBaseFeePerGas", hex(GWEI))
    sought = send(emptied, fee=6 * GWEI)

    assert told(look(emptied, sought)) == (TxState.PENDING, "underpriced")


def test_one_whose_sender_was_emptied_cannot_be_paid(emptied):
    sought = send(emptied, value=10**18)
    emptied("anvil_setBalance", ALICE, "0x1")

    assert told(look(emptied, sought)) == (TxState.PENDING, "insufficient_funds")


def test_one_with_a_small_tip_is_told_apart(emptied):
    for _ in range(5):
        emptied.send(BOB, sender=BOB, maxFeePerGas=90 * GWEI, maxPriorityFeePerGas=9 * GWEI)
        emptied("evm_mine")
    sought = send(emptied, fee=90 * GWEI, tip=1)

    assert told(look(emptied, sought)) == (TxState.PENDING, "low_tip")


def test_one_that_another_replaced_is_told_when_it_was_seen_before(emptied):
    sought = send(emptied)
    known = look(emptied, sought).reading.known
    send(emptied, fee=60 * GWEI, tip=6 * GWEI, value=2)
    emptied("evm_mine")

    assert told(look(emptied, sought, known=known)) == (TxState.REPLACED, "replaced")
    assert told(look(emptied, sought)) == (TxState.UNKNOWN, "not_found")


def test_one_that_was_dropped_is_told_when_it_was_seen_before_or_its_sender_is_known(emptied):
    sought = send(emptied)
    known = look(emptied, sought).reading.known
    emptied("anvil_dropTransaction", sought)

    assert told(look(emptied, sought, known=known)) == (TxState.DROPPED, "dropped")
    assert told(look(emptied, sought, known=Known(ALICE))) == (TxState.DROPPED, "dropped")
    assert told(look(emptied, sought)) == (TxState.UNKNOWN, "not_found")


def test_an_unknown_hash_of_a_sender_who_has_others_waiting_stays_open(emptied):
    send(emptied)

    assert told(look(emptied, "0x" + "ab" * 32, known=Known(ALICE))) == (TxState.UNKNOWN, "not_found")


def test_a_contract_being_made_can_run_out_of_gas_too(node):
    sought = node.send(None, "0x" + anvil.LOOPS, gas=90_000)
    node("evm_mine")

    assert told(look(node, sought)) == (TxState.FAILED, "out_of_gas")


def test_a_node_of_another_chain_is_not_believed(node):
    sought = send(node)
    node("evm_mine")

    with pytest.raises(AppError, match=r"chain\.other"):
        ask(sought, chain("evm", [node.url], chain_id=1))


def test_two_nodes_are_compared_and_the_one_that_does_not_know_it_is_named(node):
    sought = send(node)
    node("evm_mine")
    with running() as other:
        finding = ask(sought, chain("evm", [node.url, other.url]))

    # The second is a chain of the same number that has not got so far: merely behind.
    assert told(finding) == (TxState.CONFIRMED, "")
    assert len(finding.sources) == 2
    assert finding.disagreements[0].endswith("false (behind)")


def test_a_sender_without_transactions_is_no_error(node):
    assert told(look(node, "0x" + "cd" * 32, known=Known(NOBODY))) == (TxState.DROPPED, "dropped")
