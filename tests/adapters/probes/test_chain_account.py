"""Addresses on a real EVM node and on servers of our own: who controls them, what they own, what was allowed."""

import pytest

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.probes.chain_account import AccountNodes
from app.core.cancel import CancelToken
from app.core.chain.account_question import ask_account, settle_account
from app.core.chain.address import checksummed, tron_text
from app.core.errors import AppError
from tests.adapters.net import loopback
from tests.adapters.net.loopback import answers, permit_for, serving
from tests.adapters.probes.anvil import ALICE, ANSWERS, BOB, GWEI, running
from tests.adapters.probes.asking import chain
from tests.adapters.probes.json_server import json_server, rpc_server
from tests.adapters.probes.tron_node import ME, TOKEN, TRX, TronNode

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
STRANGER = "41" + "ee" * 20
EMPTY = "0x00000000000000000000000000000000000000aa"


def look(family, address, *urls, token=("", ""), chain_id=31337):
    place = chain(family, urls, chain_id)
    question = ask_account(address, [place], token=token, chain_id=place.id)
    gateway = Gateway(lambda: False, RequestJournal())
    answered = AccountNodes(gateway).read(question, permit_for(*question.addresses), CancelToken())
    (report,) = settle_account(answered)
    return report


def codes(report):
    return [finding.code for finding in report.findings]


@pytest.fixture(scope="module")
def node():
    with running() as started:
        yield started


def word(number: int) -> str:
    return number.to_bytes(32, "big").hex()


def token_contract(**values: str) -> str:
    """Assemble a contract that answers each function with one word, and refuses every other."""
    selectors = {"balance": "70a08231", "allowance": "dd62ed3e", "decimals": "313ce567", "symbol": "95d89b41"}
    size = 6 + 11 * len(values) + 5
    table, bodies = "60003560e01c", ""
    for name, value in values.items():
        place = size + len(bodies) // 2
        table += f"8063{selectors[name]}1461{place:04x}57"
        bodies += f"5b7f{value}60005260206000f3"
    return table + "60006000fd" + bodies


def test_a_plain_account_has_nothing_unusual(node):
    report = look("evm", ALICE, node.url)

    assert codes(report) == ["account.plain"]
    assert report.view.balance == 10_000 * 10**18
    assert ("code", "none") in [(each.field, each.value) for each in report.findings[0].evidence]


def test_a_contract_and_an_empty_account_are_told_apart(node):
    assert codes(look("evm", node.deploy(ANSWERS), node.url)) == ["account.contract"]
    assert codes(look("evm", EMPTY, node.url)) == ["account.no_fee_coin"]


def test_an_account_handed_over_to_a_contract_is_grave_and_names_it(node):
    node("anvil_setCode", BOB, "0xef0100" + "c0de" * 10)
    (finding, *_) = look("evm", BOB, node.url).findings

    assert finding.code == "account.delegated"
    assert finding.facts["delegate"] == "0x" + "c0de" * 10
    node("anvil_setCode", BOB, "0x")


def test_transactions_that_wait_are_counted(node):
    for _ in range(2):
        node.send(BOB, maxFeePerGas=100 * GWEI, maxPriorityFeePerGas=GWEI)
    (finding,) = look("evm", ALICE, node.url).findings

    assert (finding.code, finding.facts["count"]) == ("account.waiting", 2)
    node("anvil_dropAllTransactions")


@pytest.mark.parametrize(
    ("allowance", "code"),
    [
        (2**256 - 1, "account.allowance_unlimited"),
        (2**255, "account.allowance_unlimited"),
        (5_250_000, "account.allowance"),
        (0, "account.allowance_none"),
    ],
)
def test_a_token_is_told_with_its_allowance(node, allowance, code):
    runtime = token_contract(
        balance=word(12_500_000), allowance=word(allowance), decimals=word(6), symbol=b"TST".ljust(32, b"\0").hex()
    )
    contract = node.deploy(runtime)
    report = look("evm", ALICE, node.url, token=(contract, BOB))
    found = {finding.code: finding for finding in report.findings}

    assert code in found
    assert (report.view.token.symbol, report.view.token.balance) == ("TST", 12_500_000)
    if code == "account.allowance":
        assert (found[code].facts["amount"], found[code].facts["symbol"]) == ("5.25", "TST")


def test_what_is_no_token_gives_no_balance(node):
    report = look("evm", ALICE, node.url, token=(EMPTY, BOB))

    assert (report.view.token.balance, report.view.token.allowance) == (None, None)


def test_a_node_of_another_chain_is_not_believed(node):
    with pytest.raises(AppError, match=r"chain\.no_source"):
        look("evm", ALICE, node.url, chain_id=1)


def tron(node, address=ME, **more):
    with serving(node.serve()) as server:
        return look("tron", tron_text(address), server.url, **more)


def permissions(*owner, threshold=1, active=()):
    keys = [{"address": address, "weight": weight} for address, weight in owner]
    account = {"address": ME, "balance": TRX, "create_time": 1}
    account["owner_permission"] = {"permission_name": "owner", "threshold": threshold, "keys": keys}
    if active:
        others = [{"address": address, "weight": 1} for address in active]
        account["active_permission"] = [
            {"type": "Active", "id": 2, "permission_name": "active", "threshold": 1, "operations": "7f", "keys": others}
        ]
    return TronNode(account=account)


@pytest.mark.parametrize(
    ("node", "code"),
    [
        (permissions((ME, 1)), "account.no_energy"),
        (permissions((ME, 1), active=(ME,)), "account.no_energy"),
        (permissions((STRANGER, 1)), "account.owner_taken"),
        (permissions((ME, 1), (STRANGER, 1), threshold=2), "account.owner_taken"),
        (permissions((ME, 1), (STRANGER, 1)), "account.owner_shared"),
        (permissions((ME, 2), (STRANGER, 1), threshold=2), "account.owner_shared"),
        (permissions((ME, 1), active=(STRANGER,)), "account.active_foreign"),
        (TronNode(account={}), "account.not_activated"),
        (TronNode(balance=0), "account.no_fee_coin"),
    ],
)
def test_who_controls_a_tron_account_is_told_the_gravest_first(node, code):
    assert codes(tron(node))[0] == code


def test_a_stranger_in_the_permissions_is_named_as_people_write_it():
    finding = tron(permissions((ME, 1), (STRANGER, 1), threshold=2)).findings[0]

    assert finding.facts == {"names": tron_text(STRANGER), "threshold": 2, "weight": 1}
    assert any(each.field == "permission.0" for each in finding.evidence)


def test_a_tron_token_is_told_with_its_allowance():
    node = TronNode()
    node.called = {
        "balanceOf(address)": word(7_000_000),
        "decimals()": word(6),
        "symbol()": word(32) + word(4) + b"USDT".ljust(32, b"\0").hex(),
        "allowance(address,address)": word(2**256 - 1),
    }
    report = tron(node, token=(tron_text(TOKEN), tron_text(STRANGER)))

    assert codes(report)[0] == "account.allowance_unlimited"
    assert (report.view.token.symbol, report.view.token.balance) == ("USDT", 7_000_000)


def test_two_sources_that_differ_on_control_are_reported():
    with serving(permissions((ME, 1)).serve()) as one, serving(permissions((STRANGER, 1)).serve()) as two:
        report = look("tron", tron_text(ME), one.url, two.url)

    assert any(line.startswith("permissions: ") for line in report.disagreements)


def test_bitcoin_counts_what_came_and_what_went():
    stats = {
        "chain_stats": {"funded_txo_sum": 500, "spent_txo_sum": 200},
        "mempool_stats": {"funded_txo_sum": 50, "spent_txo_sum": 0},
    }
    with serving(json_server(lambda path, body: stats)) as server:
        report = look("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", server.url)

    assert report.view.balance == 350


def test_solana_has_its_balance():
    with serving(rpc_server({"getBalance": lambda _: {"context": {"slot": 1}, "value": 42}})) as server:
        assert look("solana", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v", server.url).view.balance == 42


@pytest.mark.parametrize("serve", [loopback.resets, answers(b"<html>"), answers(b"", "429 Too Many Requests")])
@pytest.mark.parametrize(
    ("family", "address"),
    [("evm", ALICE), ("tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"), ("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")],
)
def test_no_bad_server_is_an_exception_or_a_finding(serve, family, address):
    with serving(serve) as server, pytest.raises(AppError, match=r"chain\.no_source"):
        look(family, address, server.url)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nothing", "chain.bad_address"),
        (checksummed(ALICE).replace("F", "f", 1), "chain.bad_checksum"),
        ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u", "chain.bad_checksum"),
    ],
)
def test_a_wrong_address_is_told_before_anything_is_sent(text, code):
    with pytest.raises(AppError) as caught:
        ask_account(text, [chain("evm", ["http://127.0.0.1:9"])])

    assert caught.value.code == code


def test_an_address_of_another_family_is_not_asked_of_a_chain():
    with pytest.raises(AppError, match=r"chain\.other_shape"):
        ask_account(tron_text(ME), [chain("evm", ["http://127.0.0.1:9"])], "test-evm")
