"""``tx`` keeps its contract: the keys of contracts.md, consent before anything leaves, secrets refused."""

import argparse
import io
import json
from types import SimpleNamespace

import pytest

from app.cli import tx
from app.core.chain.chains import Chain, Endpoint
from app.core.chain.finding import Reading, Silence, TxState
from app.core.chain.lookup import ChainAnswer
from app.core.consent import Consents
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Evidence, FoundWords, ProbeSpec
from app.services.transactions import TransactionService

HEX = "0x" + "ab" * 32
KEYS = {"hash", "chain", "found", "state", "cause", "confirmations", "fee", "evidence", "advice"}
READING = Reading(
    "one.example", True, TxState.FAILED, "reverted", "Error: visit\u202e […]", "allowance", 3, 120, 118,
    fee={"paid": "0.001"}, evidence=(Evidence("one.example", "receipt.status", "0x0"),),
)  # fmt: skip


class Store:
    def chains(self, lang):
        name = {"en": "Ethereum"}.get(lang.value, "以太坊")
        return (
            Chain(
                "ethereum", name, "evm", "ETH", 1, (Endpoint("https://one.example"), Endpoint("https://two.example"))
            ),
        )

    def probes(self, lang):
        words = {
            "tx.reverted": FoundWords("tx.reverted", "refused", "mend it", ("tx-failed-fee-lost",), "tx-failed"),
            "tx.not_found": FoundWords("tx.not_found", "nowhere", "look", ("tx-not-found",)),
            "because.allowance": FoundWords("because.allowance", "too small", "approve", ("swap-approval-error",)),
            "probe.failed": FoundWords("probe.failed", "", ""),
        }
        return (ProbeSpec("transaction", "", "look-up-transaction", "", "only the hash", (), "", words, "why"),)


class Reader:
    def __init__(self, *readings):
        self.readings = readings
        self.was_asked = False

    def read(self, question, permit, token):
        self.was_asked = True
        silent = (Silence("two.example", "ethereum", "net.timeout"),)
        return (ChainAnswer(question.chains[0], self.readings, silent),)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def run(monkeypatch, reader, stdin=None, **options):
    monkeypatch.setattr("sys.stdin", stdin or io.StringIO())
    usual = {"hash": HEX, "chain": "", "endpoint": [], "sender": "", "yes": True, "json": False, "lang": "en"}
    service, consents = TransactionService(Store(), reader), Consents()
    services = SimpleNamespace(transactions=lambda: service, consents=lambda: consents)
    return tx.run(argparse.Namespace(**usual | options), services)


def test_json_has_the_keys_of_the_contract(monkeypatch, capsys):
    status = run(monkeypatch, Reader(READING), json=True)
    answer = json.loads(capsys.readouterr().out)

    assert status == 0
    assert set(answer) >= KEYS
    assert (answer["chain"], answer["state"], answer["cause"]) == ("ethereum", "failed", "reverted")
    assert answer["evidence"] == [{"source": "one.example", "field": "receipt.status", "value": "0x0"}]
    assert (answer["advice"], answer["fee"]) == ("swap-approval-error", {"paid": "0.001", "coin": "ETH"})


def test_a_hash_nobody_knows_is_an_answer_too(monkeypatch, capsys):
    run(monkeypatch, Reader(Reading("one.example", found=False)), json=True)
    answer = json.loads(capsys.readouterr().out)

    assert (answer["found"], answer["state"], answer["cause"]) == (False, "unknown", "not_found")


@pytest.mark.parametrize("lang", list(Lang))
def test_the_words_say_state_reason_advice_and_evidence(monkeypatch, capsys, lang):
    run(monkeypatch, Reader(READING), lang=lang.value)
    said = capsys.readouterr().out

    for part in ("refused", "mend it", "approve", "show swap-approval-error", "flow tx-failed", "0x0", "0.001 ETH"):
        assert part in said
    assert "\u202e" not in said
    assert "two.example" in said


def test_without_consent_and_terminal_it_explains_and_sends_nothing(monkeypatch, capsys):
    reader = Reader(READING)
    with pytest.raises(AppError, match=r"net\.no_consent"):
        run(monkeypatch, reader, yes=False)

    assert not reader.was_asked
    assert "one.example, two.example" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "sends"), [("y\n", True), ("是\n", True), ("n\n", False), ("\n", False), ("", False)]
)
def test_on_a_terminal_it_asks_first(monkeypatch, capsys, typed, sends):
    reader = Reader(READING)
    if sends:
        run(monkeypatch, reader, stdin=Terminal(typed), yes=False)
    else:
        with pytest.raises(AppError, match=r"net\.no_consent"):
            run(monkeypatch, reader, stdin=Terminal(typed), yes=False)

    assert reader.was_asked is sends
    assert "private key" in capsys.readouterr().err


def test_an_endpoint_is_consent_for_that_host(monkeypatch, capsys):
    reader = Reader(READING)
    run(monkeypatch, reader, yes=False, endpoint=["http://127.0.0.1:8545"])

    assert reader.was_asked
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "secret",
    ["private key: " + "1f" * 32, "legal winner thank year wave sausage worth useful legal winner thank yellow"],
)
def test_a_secret_is_refused_and_sent_nowhere(monkeypatch, secret):
    reader = Reader(READING)
    for field in ("hash", "sender"):
        with pytest.raises(AppError, match=r"chain\.secret"):
            run(monkeypatch, reader, **{field: secret})

    assert not reader.was_asked
