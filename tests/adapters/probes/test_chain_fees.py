"""Fees are asked of a real EVM node and of TRON, Bitcoin and Solana servers of our own; liars cost nothing but an answer."""

import json
from contextlib import ExitStack
from dataclasses import replace
from functools import partial

import pytest

from app.adapters.probes.chain_fees import FeesProbe
from app.core.chain.chains import Chain
from app.core.secrets import Screened, screen
from tests.adapters.net import loopback
from tests.adapters.net.asking import asked, gateway
from tests.adapters.net.loopback import answers, serving
from tests.adapters.probes.anvil import GWEI, running
from tests.adapters.probes.asking import ANVIL_CHAIN, chain
from tests.adapters.probes.esplora import Esplora
from tests.adapters.probes.json_server import rpc_server
from tests.adapters.probes.tron_node import PRICE, TronNode

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
SOLANA = rpc_server({
    "getRecentPrioritizationFees": lambda _: [{"slot": 1, "prioritizationFee": each} for each in (0, 9, 4)],
    "getMinimumBalanceForRentExemption": lambda params: {165: 2_039_280}[params[0]],
})  # fmt: skip


def evm(**methods):
    known = {"eth_chainId": hex(ANVIL_CHAIN), **methods}
    return rpc_server({name: partial(_said, said) for name, said in known.items()})


def _said(said, _params):
    return said


def look(known: Chain, name=""):
    urls = [each.url for each in known.endpoints]
    chosen = screen(name or known.id)
    assert isinstance(chosen, Screened)
    question = replace(asked(endpoints=urls), given={"chain": chosen})
    return FeesProbe(gateway(), [known], lambda: "2026-11-26T10:32:07+00:00").run(question)


def of(family, *serves):
    with ExitStack() as stack:
        return look(chain(family, [stack.enter_context(serving(serve)).url for serve in serves]))


def test_a_real_node_tells_its_base_fee():
    with running() as node:
        node("anvil_setNextBlockBaseFeePerGas", hex(7 * GWEI))
        node("evm_mine")

        found = look(chain("evm", [node.url]))

    assert found.code == "fees.evm"
    assert found.facts["base"] == "7"


def test_tron_bitcoin_and_solana_are_asked_in_their_own_way():
    tron, bitcoin, solana = of("tron", TronNode().serve()), of("bitcoin", Esplora().serve()), of("solana", SOLANA)

    assert (tron.code, tron.facts["energy"]) == ("fees.tron_short", f"{PRICE / 100:g}")
    assert (bitcoin.code, bitcoin.facts["fast"]) == ("fees.bitcoin", "20")
    assert (solana.code, solana.facts["priority"], solana.facts["deposit"]) == ("fees.solana", 4, "0.00203928")


def test_two_nodes_are_compared():
    block = {"baseFeePerGas": hex(GWEI)}

    assert of("evm", evm(eth_getBlockByNumber=block), evm(eth_gasPrice=hex(90 * GWEI))).code == "fees.disagree"


@pytest.mark.parametrize(
    "serve",
    [
        loopback.resets,
        loopback.endless,
        answers(b"<html>"),
        answers(b"{}", "429 Too Many"),
        evm(eth_chainId="0x1", eth_gasPrice="0x1"),
        evm(eth_gasPrice="much"),
        evm(eth_feeHistory={"reward": [["0x1"]] * 2000}),
    ],
)
def test_a_node_that_lies_or_is_silent_gives_no_figure(serve):
    assert of("evm", serve).code == "fees.no_source"


@pytest.mark.parametrize("rate", ["1e400", "-5", "1e300", '"20"'])
def test_rates_out_of_reason_are_no_rates(rate):
    assert of("bitcoin", answers(f'{{"1": {rate}, "6": {rate}}}'.encode())).code == "fees.no_source"


def test_a_chain_that_nobody_can_be_asked_about_is_said_so():
    assert look(chain("evm", []), "nothing").code == "fees.not_askable"


def test_no_question_tells_anything_of_the_person():
    with serving(evm(eth_gasPrice="0x1")) as server:
        look(chain("evm", [server.url]))
        sent = [json.loads(head.partition(b"\r\n\r\n")[2]) for head in server.heads]

    assert {each["method"] for each in sent} == {
        "eth_chainId",
        "eth_getBlockByNumber",
        "eth_feeHistory",
        "eth_gasPrice",
    }
    assert not any("0x" in str(each["params"]).replace("'0x5'", "") for each in sent)
