"""A test transfer on a real node is looked up, and the receiver read from the chain is compared with the one meant."""

import pytest

from app.core.chain.address import read_address, tron_text
from app.core.chain.checks.transfer import decide
from tests.adapters.net.loopback import serving
from tests.adapters.probes.anvil import ALICE, BOB, TOKEN, running
from tests.adapters.probes.asking import ask, chain
from tests.adapters.probes.tron_node import ME, TronNode

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
STRANGER = "0x" + "5e" * 20


@pytest.fixture(scope="module")
def node():
    with running() as started:
        yield started


def found(sought, meant, *chains):
    address = read_address(meant)
    assert address is not None
    return decide(ask(sought, *chains), address).code


def call(function, *values):
    return function + "".join(value[2:].rjust(64, "0") for value in values)


def test_coins_that_reached_the_address_count_and_others_are_told(node):
    sent = node.send(BOB, value=5)
    node("evm_mine")
    place = chain("evm", [node.url])

    assert found(sent, BOB, place) == "transfer.arrived"
    assert found(sent, ALICE, place) == "transfer.elsewhere"


def test_a_token_is_followed_to_who_gets_it_and_not_to_its_contract(node):
    token, place = node.deploy(TOKEN), chain("evm", [node.url])
    sent = node.send(token, call("0xa9059cbb", STRANGER, "0x05"))
    node("evm_mine")

    assert found(sent, STRANGER, place) == "transfer.arrived"
    assert found(sent, token, place) == "transfer.elsewhere"


def test_a_call_that_is_no_transfer_is_not_taken_for_one(node):
    token, place = node.deploy(TOKEN), chain("evm", [node.url])
    sent = node.send(token, call("0x12345678", STRANGER, "0x05"))
    node("evm_mine")

    assert found(sent, STRANGER, place) == "transfer.unreadable"


def test_on_tron_a_token_is_followed_too():
    tron = TronNode()
    sent = tron.call_contract(100, staked=1000)
    value = tron.found[sent]["raw_data"]["contract"][0]["parameter"]["value"]
    value["data"] = "a9059cbb" + ME[2:].rjust(64, "0") + "0" * 64
    with serving(tron.serve()) as server:
        place = chain("tron", [server.url])

        assert found(sent, tron_text(ME), place) == "transfer.arrived"
        assert found(sent, "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", place) == "transfer.elsewhere"
