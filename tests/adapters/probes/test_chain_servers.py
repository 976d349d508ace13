"""Servers that are slow, broken, hostile or of two minds: a clear answer, never an exception, never a hang."""

import json
import threading

import pytest
from pytest_socket import disable_socket

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.probes.chain_nodes import NodeReader
from app.core.cancel import CancelToken
from app.core.chain.chains import read_hash
from app.core.chain.encoding import to_base58
from app.core.chain.finding import TxState
from app.core.chain.lookup import Question
from app.core.consent import Consents
from app.core.errors import AppError, Cancelled
from tests.adapters.net import loopback
from tests.adapters.net.loopback import answers, permit_for, reply, serving
from tests.adapters.probes.asking import ask, chain
from tests.adapters.probes.json_server import rpc_server

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
HASH = "0x" + "ab" * 32
SENDER, RECEIVER = "0x" + "11" * 20, "0x" + "22" * 20
HASHES = {"evm": HASH, "tron": "ab" * 32, "bitcoin": "ab" * 32, "solana": to_base58(b"\x07" * 64)}


def evm(*, status="0x1", height=100, block=90, receiver=RECEIVER, sought=HASH, chain_id=31337, found=True):
    transaction = {
        "hash": sought, "nonce": "0x1", "gas": "0x5208", "value": "0x1", "from": SENDER, "to": receiver, "input": "0x",
        "gasPrice": "0x3b9aca00", "blockNumber": hex(block) if block else None,
    }  # fmt: skip
    receipt = {"transactionHash": sought, "blockNumber": hex(block or 0), "gasUsed": "0x5208", "status": status}
    return rpc_server(
        {
            "eth_getTransactionByHash": lambda _: transaction if found else None,
            "eth_getTransactionReceipt": lambda _: receipt if found and block else None,
            "eth_chainId": lambda _: hex(chain_id),
            "eth_blockNumber": lambda _: hex(height),
            "eth_getBlockByNumber": lambda _: {"number": hex(height), "baseFeePerGas": "0x1"},
            "eth_getTransactionCount": lambda _: "0x2" if block else "0x1",
            "eth_getBalance": lambda _: "0xde0b6b3a7640000",
        }
    )


def both(one, two, sought=HASH):
    with serving(one) as first, serving(two) as second:
        return ask(sought, chain("evm", [first.url, second.url]))


REDIRECTS = answers(b"", "302 Found", "Location: http://127.0.0.1:9/\r\n")
BAD = {
    "silent": loopback.silent,
    "resetting": loopback.resets,
    "huge": loopback.endless,
    "html": answers(b"<html><body>Just a moment</body></html>"),
    "too-many": answers(b"slow down", "429 Too Many Requests"),
    "legal": answers(b"", "451 Unavailable For Legal Reasons"),
    "broken": answers(b'{"jsonrpc": "2.0", "result": {"hash": '),
    "deep": answers(b"[" * 200_000),
    "wrong-types": answers(b'{"result": {"hash": 5, "txID": 5, "txid": [], "value": "x"}, "txid": {}, "txID": 5}'),
    "lone-number": answers(b"5"),
    "redirecting": REDIRECTS,
    "rpc-limit": answers(b'{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"limit exceeded"}}'),
    "binary": answers(bytes(range(256)) * 64),
}


@pytest.fixture
def hurried(monkeypatch):
    """One second for a source instead of five, so that silent ones cost less here."""
    for module in ("chain_rpc", "chain_tron", "chain_bitcoin"):
        monkeypatch.setattr(f"app.adapters.probes.{module}.SECONDS", 1.0)


@pytest.mark.parametrize("family", ["evm", "tron", "bitcoin", "solana"])
@pytest.mark.parametrize("serve", BAD.values(), ids=BAD)
@pytest.mark.usefixtures("hurried")
def test_no_bad_server_is_an_exception_a_hang_or_a_finding(family, serve):
    with serving(serve) as server, pytest.raises(AppError, match=r"chain\.no_source"):
        ask(HASHES[family], chain(family, [server.url]))


@pytest.mark.parametrize("serve", BAD.values(), ids=BAD)
@pytest.mark.usefixtures("hurried")
def test_a_good_source_is_heard_beside_a_bad_one(serve):
    finding = both(serve, evm())

    assert finding.reading.state is TxState.CONFIRMED
    assert len(finding.silent) == 1


@pytest.mark.usefixtures("hurried")
def test_a_third_source_takes_the_place_of_a_silent_one():
    with serving(answers(b"<html>")) as bad, serving(evm()) as one, serving(evm()) as two:
        finding = ask(HASH, chain("evm", [bad.url, one.url, two.url]))

    assert len(finding.sources) == 2
    assert [each.code for each in finding.silent] == ["net.garbage"]


def test_sources_that_agree_have_no_disagreement():
    finding = both(evm(), evm())

    assert (finding.reading.state, finding.disagreements) == (TxState.CONFIRMED, ())


def test_one_says_success_and_one_failure_is_reported_and_believed_of_neither():
    finding = both(evm(), evm(status="0x0"))

    assert (finding.reading.state, finding.reading.cause) == (TxState.UNKNOWN, "sources_disagree")
    assert any(line.startswith("state: ") for line in finding.disagreements)


def test_another_receiver_is_reported_and_believed_of_neither():
    finding = both(evm(), evm(receiver=SENDER))

    assert finding.reading.cause == "sources_disagree"
    assert any(line.startswith("to: ") for line in finding.disagreements)


def test_two_of_three_outweigh_the_one_that_lies():
    with serving(evm()) as one, serving(evm(status="0x0")) as liar, serving(evm()) as two:
        finding = ask(HASH, chain("evm", [one.url, liar.url, two.url]), sources=3)

    assert finding.reading.state is TxState.CONFIRMED
    assert finding.disagreements


def test_a_source_that_is_behind_does_not_count_against_the_other():
    finding = both(evm(), evm(found=False, height=80))

    assert finding.reading.state is TxState.CONFIRMED
    assert "(behind)" in finding.disagreements[0]


def test_one_that_should_know_it_and_does_not_makes_it_uncertain():
    assert both(evm(), evm(found=False, height=100)).reading.cause == "sources_disagree"


def test_a_waiting_one_need_not_be_known_to_both():
    finding = both(evm(block=None), evm(found=False))

    assert finding.reading.state is TxState.PENDING
    assert finding.disagreements[0].startswith("found: ")


def test_a_node_that_answers_with_another_transaction_is_not_believed():
    with serving(evm(sought="0x" + "cd" * 32)) as liar, pytest.raises(AppError, match=r"chain\.no_source"):
        ask(HASH, chain("evm", [liar.url]))


def test_all_chains_are_asked_at_once_and_the_one_that_knows_it_is_named():
    with serving(evm()) as knows, serving(evm(found=False)) as other:
        chains = [chain("evm", [other.url], 31337 + number) for number in range(20)]
        finding = ask(HASH, *chains, chain("evm", [knows.url]))

    assert finding.reading.found
    assert len(finding.asked) == 21


def test_cancel_ends_a_look_up_at_once():
    token, began = CancelToken(), threading.Event()

    def serve(connection, head):
        began.set()
        connection.recv(1)

    def cancel():
        began.wait()
        token.cancelled = True

    threading.Thread(target=cancel, daemon=True).start()
    with serving(serve) as server, pytest.raises(Cancelled):
        ask(HASH, chain("evm", [server.url]), token=token)


def test_every_request_of_a_look_up_is_in_the_log_and_names_no_hash():
    journal = RequestJournal()
    sought = read_hash(HASH)
    assert sought is not None
    with serving(evm()) as server:
        question = Question(sought, (chain("evm", [server.url]),))
        NodeReader(Gateway(lambda: False, journal)).read(question, permit_for(server.url), CancelToken())

    assert len(journal.requests()) == len(server.heads)
    assert "ab" * 32 not in repr(journal.requests())


def test_offline_nothing_leaves():
    disable_socket()
    sought = read_hash(HASH)
    assert sought is not None
    reader = NodeReader(Gateway(lambda: True, RequestJournal()))
    question = Question(sought, (chain("evm", ["http://127.0.0.1:9"]),))

    with pytest.raises(AppError, match=r"net\.offline"):
        reader.read(question, permit_for("http://127.0.0.1:9"), CancelToken())


def test_consent_taken_back_meanwhile_ends_the_look_up():
    consents = Consents()
    sought = read_hash(HASH)
    assert sought is not None

    def serve(connection, head):
        consents.withdraw("test.purpose")
        body = json.loads(head.partition(b"\r\n\r\n")[2])
        found = {"jsonrpc": "2.0", "id": body["id"], "result": {"hash": HASH, "nonce": "0x1", "gas": "0x1", "value": "0x0",
                 "from": SENDER, "to": RECEIVER, "gasPrice": "0x1"}}  # fmt: skip
        connection.sendall(reply(json.dumps(found).encode()))

    with serving(serve) as server:
        permit = permit_for(server.url, consents=consents)
        question = Question(sought, (chain("evm", [server.url]),))
        reader = NodeReader(Gateway(lambda: False, RequestJournal()))
        with pytest.raises(AppError, match=r"net\.no_consent"):
            reader.read(question, permit, CancelToken())

    assert len(server.heads) == 1
