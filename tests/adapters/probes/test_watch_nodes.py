"""Watched addresses on a real EVM node and on servers of our own: what really happens rings, what nodes lag does not."""

from dataclasses import replace

import pytest

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.probes.watch_nodes import WatchNodes
from app.core.cancel import CancelToken
from app.core.chain.address import read_address, tron_text
from app.core.errors import AppError
from app.core.watch.alarms import FAR_APART, Outcome, compare
from app.core.watch.question import WatchQuestion, hosts_of
from tests.adapters.net import loopback
from tests.adapters.net.loopback import answers, permit_for, serving
from tests.adapters.probes.anvil import ALICE, BOB, TOKEN, running
from tests.adapters.probes.asking import ANVIL_CHAIN, chain
from tests.adapters.probes.handing_over import Owner
from tests.adapters.probes.json_server import json_server, rpc_server
from tests.adapters.probes.tron_node import ME, TronNode

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
THIEF = "41" + "bb" * 20
SPENDER = "0x" + "5e" * 20
CONTRACT = "0x" + "c0" * 20
APPROVE, TRANSFER_FROM = "0x095ea7b3", "0x23b872dd"
ALL = 2**256 - 1


class Watcher:
    """Looks again and again, as the service does."""

    def __init__(self, family, address, *urls):
        read = read_address(address)
        assert read is not None
        self.question = WatchQuestion(chain(family, urls), read)
        self.snapshot = None

    def look(self):
        after = None if self.snapshot is None else self.snapshot.lines_to
        question = replace(self.question, lines_after=after)
        permit = permit_for(*hosts_of([question.chain]))
        sights = WatchNodes(Gateway(lambda: False, RequestJournal())).read(question, permit, CancelToken())
        seen = compare(self.snapshot, sights, question.plain)
        self.snapshot = seen.snapshot
        return seen

    def codes(self):
        return [alarm.code for alarm in self.look().alarms]


@pytest.fixture(scope="module")
def node():
    with running() as started:
        yield started


def call(function, *values):
    return function + "".join(
        (value[2:] if isinstance(value, str) else f"{value:x}").rjust(64, "0") for value in values
    )


def test_an_approval_without_a_limit_rings_and_names_spender_and_token(node):
    token, watcher = node.deploy(TOKEN), Watcher("evm", ALICE, node.url)
    assert watcher.look().outcome is Outcome.FIRST

    node.send(token, call(APPROVE, SPENDER, ALL))
    node("evm_mine")
    seen = watcher.look()

    assert {alarm.code for alarm in seen.alarms} == {"watch.sent", "watch.allowance"}
    facts = next(alarm.facts for alarm in seen.alarms if alarm.code == "watch.allowance")
    assert facts == {"spender": SPENDER, "token": token.lower()}
    node("evm_mine")
    assert watcher.codes() == []


def test_an_approval_of_what_is_needed_is_something_sent_and_no_more(node):
    token, watcher = node.deploy(TOKEN), Watcher("evm", ALICE, node.url)
    watcher.look()
    node.send(token, call(APPROVE, SPENDER, 1000))
    node("evm_mine")

    assert watcher.codes() == ["watch.sent"]


def test_an_approval_that_was_taken_back_before_the_look_does_not_ring(node):
    token, watcher = node.deploy(TOKEN), Watcher("evm", ALICE, node.url)
    watcher.look()
    for amount in (ALL, 0):
        node.send(token, call(APPROVE, SPENDER, amount))
        node("evm_mine")

    assert watcher.codes() == ["watch.sent"]


def test_tokens_that_somebody_takes_ring_once_the_token_is_known_to_be_theirs(node):
    token, watcher = node.deploy(TOKEN), Watcher("evm", ALICE, node.url)
    watcher.look()
    node.send(token, call(TRANSFER_FROM, ALICE, SPENDER, 5), sender=BOB)
    node("evm_mine")
    assert watcher.codes() == ["watch.stranger"]

    node.send(token, call(APPROVE, SPENDER, 1000))
    node("evm_mine")
    assert watcher.codes() == ["watch.sent"]
    node.send(token, call(TRANSFER_FROM, ALICE, SPENDER, 5), sender=BOB)
    node("evm_mine")
    assert watcher.codes() == ["watch.taken"]


def test_a_transfer_rings_and_an_income_does_not(node):
    alice, bob = Watcher("evm", ALICE, node.url), Watcher("evm", BOB, node.url)
    alice.look()
    bob.look()
    node.send(BOB, value=1000)
    node("evm_mine")

    assert (alice.codes(), bob.codes()) == (["watch.sent"], [])


def test_an_account_that_is_handed_over_rings_though_somebody_else_paid_for_it(node):
    owner = Owner()
    watcher = Watcher("evm", owner.address, node.url)
    assert watcher.codes() == []

    owner.hand_over(node, CONTRACT)
    seen = watcher.look()

    assert "watch.delegated" in {alarm.code for alarm in seen.alarms}
    assert seen.alarms[0].facts["delegate"] == CONTRACT
    node("evm_mine")
    assert watcher.codes() == []


def test_a_node_that_stands_still_is_behind_and_rings_nothing(node):
    watcher = Watcher("evm", ALICE, node.url)
    watcher.look()

    assert watcher.look().outcome is Outcome.BEHIND


def old_node(height, nonce=0):
    return rpc_server({
        "eth_chainId": lambda _: hex(ANVIL_CHAIN),
        "eth_blockNumber": lambda _: hex(height),
        "eth_getBalance": lambda _: "0x0",
        "eth_getTransactionCount": lambda _: hex(nonce),
        "eth_getCode": lambda _: "0x",
        "eth_getLogs": lambda _: [],
    })  # fmt: skip


def test_a_liar_far_ahead_is_outvoted_by_a_third_that_is_asked_only_then():
    with serving(old_node(10**7, 99)) as liar, serving(old_node(100)) as one, serving(old_node(101)) as two:
        watcher = Watcher("evm", BOB, one.url, two.url, liar.url)
        watcher.look()
        assert liar.heads == []

        watcher = Watcher("evm", BOB, one.url, liar.url, two.url)
        seen = watcher.look()

        assert (seen.outcome, seen.snapshot.height, seen.alarms) == (Outcome.FIRST, 101, ())


def test_without_a_third_nothing_is_concluded():
    with serving(old_node(100)) as one, serving(old_node(101 + FAR_APART, 99)) as other:
        assert Watcher("evm", BOB, one.url, other.url).look().outcome is Outcome.DISAGREE


def test_a_node_that_refuses_to_tell_lines_still_tells_the_rest():
    heights = iter([100, 200])
    methods = {
        "eth_chainId": lambda _: hex(ANVIL_CHAIN),
        "eth_blockNumber": lambda _: hex(next(heights)),
        "eth_getBalance": lambda _: "0x0",
        "eth_getTransactionCount": lambda _: "0x0",
        "eth_getCode": lambda _: "0x",
    }
    with serving(rpc_server(methods)) as server:
        watcher = Watcher("evm", BOB, server.url)
        watcher.look()
        seen = watcher.look()

    assert (seen.outcome, seen.sees_lines) == (Outcome.FRESH, False)


def test_after_a_long_time_only_the_newest_blocks_are_asked_for_and_the_rest_is_counted():
    heights = iter([100, 1_000_100])
    asked: list[dict[str, str]] = []

    def lines(params):
        asked.extend(params)
        return []

    methods = {
        "eth_chainId": lambda _: hex(ANVIL_CHAIN),
        "eth_blockNumber": lambda _: hex(next(heights)),
        "eth_getBalance": lambda _: "0x0",
        "eth_getTransactionCount": lambda _: "0x0",
        "eth_getCode": lambda _: "0x",
        "eth_getLogs": lines,
    }
    with serving(rpc_server(methods)) as server:
        watcher = Watcher("evm", BOB, server.url)
        watcher.look()
        seen = watcher.look()

    assert (len(asked), int(asked[-1]["toBlock"], 16)) == (8, 1_000_100)
    assert seen.snapshot.missed == 1_000_000 - 16_000


def tron_account(node, **more):
    own = {"id": 0, "permission_name": "owner", "threshold": 1, "keys": [{"address": ME, "weight": 1}]}
    node.account = {"address": ME, "balance": 5, "owner_permission": own, "latest_opration_time": 1000} | more


def permission(number, *keys):
    return {"id": number, "threshold": 1, "keys": [{"address": key, "weight": 1} for key in keys]}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"latest_opration_time": 2000}, "watch.sent"),
        ({"owner_permission": permission(0, ME, THIEF)}, "watch.owner"),
        ({"owner_permission": permission(0, THIEF)}, "watch.owner"),
        ({"active_permission": [permission(2, ME, THIEF)]}, "watch.active"),
    ],
)
def test_a_change_on_tron_rings_once_a_later_block_says_so(change, code):
    node = TronNode()
    tron_account(node)
    with serving(node.serve()) as server:
        watcher = Watcher("tron", tron_text(ME), server.url)
        assert watcher.codes() == []
        tron_account(node, **change)
        assert watcher.look().outcome is Outcome.BEHIND

        node.height += 1
        (alarm,) = watcher.look().alarms
        node.height += 1

        assert (alarm.code, watcher.codes()) == (code, [])
        assert alarm.facts.get("names", tron_text(THIEF)) == tron_text(THIEF)


def test_a_tron_node_that_is_behind_the_other_one_rings_nothing():
    ahead, behind = TronNode(height=1001), TronNode(height=1000)
    tron_account(ahead, active_permission=[permission(2, ME, THIEF)])
    tron_account(behind)
    with serving(ahead.serve()) as one, serving(behind.serve()) as two:
        watcher = Watcher("tron", tron_text(ME), two.url)
        watcher.look()
        watcher.question = replace(watcher.question, chain=chain("tron", [two.url, one.url]))

        assert watcher.codes() == ["watch.active"]
        assert watcher.look().outcome is Outcome.BEHIND


def test_bitcoin_rings_for_coins_that_were_spent_and_not_for_income():
    state = {"height": 900, "spent": 5, "funded": 10}

    def handler(path, body):
        del body
        if path.endswith("/blocks/tip/height"):
            return state["height"]
        amounts = {"spent_txo_sum": state["spent"], "funded_txo_sum": state["funded"]}
        return {"chain_stats": amounts, "mempool_stats": {}}

    with serving(json_server(handler)) as server:
        watcher = Watcher("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", server.url)
        watcher.look()
        state.update(height=901, funded=20)
        assert watcher.codes() == []
        state.update(height=902, spent=15)

        assert watcher.codes() == ["watch.sent"]


def test_solana_rings_when_coins_left():
    state = {"slot": 100, "value": 50}
    methods = {"getBalance": lambda _: {"context": {"slot": state["slot"]}, "value": state["value"]}}
    with serving(rpc_server(methods)) as server:
        watcher = Watcher("solana", "11111111111111111111111111111112", server.url)
        watcher.look()
        state.update(slot=101, value=60)
        assert watcher.codes() == []
        state.update(slot=102, value=40)

        assert watcher.codes() == ["watch.sent"]


@pytest.mark.parametrize(
    "serve",
    [loopback.resets, answers(b"[]"), answers(b'{"result": "0xzz"}'), answers(b"busy", "503 No"), answers(b"[" * 5000)],
    ids=["resets", "list", "no number", "busy", "deep"],
)
@pytest.mark.parametrize(
    ("family", "address"),
    [
        ("evm", BOB),
        ("tron", tron_text(ME)),
        ("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
        ("solana", "11111111111111111111111111111112"),
    ],
)
def test_no_bad_server_is_an_exception_or_an_alarm(serve, family, address):
    with serving(serve) as server:
        assert Watcher(family, address, server.url).look().outcome is Outcome.SILENT


def test_while_offline_nothing_leaves():
    with serving(old_node(100)) as server:
        watcher = Watcher("evm", BOB, server.url)
        permit = permit_for(server.url)
        with pytest.raises(AppError, match=r"net\.offline"):
            WatchNodes(Gateway(lambda: True, RequestJournal())).read(watcher.question, permit, CancelToken())

    assert server.heads == []
