"""What a transfer costs is worked out from what nodes say, with source and time; prices are never built in."""

from dataclasses import replace

import pytest

from app.core.chain import fees
from app.core.chain.chains import Chain
from app.core.chain.fees import CODES, FeeView, how_code, judge_fees
from app.core.probe import ProbeState

GWEI = 10**9
ETHEREUM = Chain("ethereum", "Ethereum", "evm", "ETH", 1)
ARBITRUM = replace(ETHEREUM, id="arbitrum")
TRON = Chain("tron", "TRON", "tron", "TRX")
BITCOIN = Chain("bitcoin", "Bitcoin", "bitcoin", "BTC")
SOLANA = Chain("solana", "Solana", "solana", "SOL")
COSMOS = Chain("cosmos", "Cosmos", "other", "ATOM")
AT = "2026-11-26T10:32:07+00:00"


def judged(chain, *figures):
    return judge_fees(chain, [FeeView(f"node{at}.example", each) for at, each in enumerate(figures)], AT)


@pytest.mark.parametrize(
    ("chain", "figures", "code", "facts"),
    [
        (ETHEREUM, {fees.BASE: 10 * GWEI, fees.TIP: GWEI}, "fees.evm",
         {"plain": "0.000231", "coin": "ETH", "base": "10", "tip": "1"}),
        (ETHEREUM, {fees.PRICE: 3 * GWEI}, "fees.evm_flat", {"plain": "0.000063", "price": "3"}),
        (ARBITRUM, {fees.BASE: GWEI // 100}, "fees.rollup", {"plain": "0.00000021", "base": "0.01", "tip": "0"}),
        (TRON, {fees.ENERGY: 100, fees.BANDWIDTH: 1000, fees.ACTIVATION: 1_100_000}, "fees.tron",
         {"plain": "0.268", "energy": "1", "activation": "1.1"}),
        (TRON, {fees.ENERGY: 210, fees.BANDWIDTH: 1000}, "fees.tron_short", {"plain": "0.268", "energy": "2.1"}),
        (BITCOIN, {fees.FAST: 20_500, fees.HOUR: 10_000, fees.DAY: 1_000}, "fees.bitcoin",
         {"plain": "0.0000141", "fast": "20.5", "hour": "10", "day": "1"}),
        (SOLANA, {fees.PRIORITY: 7, fees.DEPOSIT: 2_039_280}, "fees.solana",
         {"plain": "0.000005", "priority": 7, "deposit": "0.00203928"}),
    ],
)  # fmt: skip
def test_a_transfer_is_priced_with_source_and_time(chain, figures, code, facts):
    found = judged(chain, figures)

    assert (found.code, found.state) == (code, ProbeState.GOOD)
    assert facts.items() <= found.facts.items()
    assert (found.facts["time"], found.facts["source"]) == ("10:32 UTC", "node0.example")
    assert set(found.facts) >= set(CODES[code])
    assert [(line.field, line.value) for line in found.evidence] == [
        (name, str(value)) for name, value in figures.items()
    ]


def test_two_sources_that_are_far_apart_are_both_told():
    found = judged(ETHEREUM, {fees.BASE: GWEI}, {fees.BASE: 40 * GWEI})

    assert (found.code, found.state) == ("fees.disagree", ProbeState.ATTENTION)
    assert (found.facts["low"], found.facts["high"]) == ("0.000021", "0.00084")


@pytest.mark.parametrize("figures", [(), ({},), ({fees.TIP: 5},)])
def test_nothing_said_is_not_known(figures):
    assert judged(ETHEREUM, *figures).code == "fees.no_source"


def test_a_source_that_said_too_little_is_passed_over():
    assert (
        judged(TRON, {fees.BANDWIDTH: 1000}, {fees.BANDWIDTH: 1000, fees.ENERGY: 210}).facts["source"]
        == "node1.example"
    )


@pytest.mark.parametrize(
    ("chain", "code"),
    [(ETHEREUM, "how_evm"), (ARBITRUM, "how_rollup"), (TRON, "how_tron"), (BITCOIN, "how_bitcoin"),
     (SOLANA, "how_solana"), (COSMOS, "how_other")],
)  # fmt: skip
def test_how_fees_come_about_is_told_for_every_chain(chain, code):
    assert how_code(chain) == f"fees.{code}"
