"""Transactions at an Esplora server of our own: fee band, replaceable, parents, replaced, gone."""

import pytest

from app.core.chain.finding import Known, TxState
from tests.adapters.net.loopback import serving
from tests.adapters.probes.asking import ask, chain
from tests.adapters.probes.esplora import Esplora

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]


def look(esplora, sought, **more):
    with serving(esplora.serve()) as server:
        return ask(sought, chain("bitcoin", [server.url]), **more)


def told(finding):
    return finding.reading.state, finding.reading.cause


@pytest.mark.parametrize(
    ("rate", "band", "cause"),
    [
        (25.0, "next_block", "waiting"),
        (13.0, "hour", "waiting"),
        (7.0, "half_day", "low_fee"),
        (1.5, "week", "low_fee"),
        (0.3, "below", "low_fee"),
    ],
)
def test_the_fee_band_is_told_against_present_estimates(rate, band, cause):
    esplora = Esplora()
    finding = look(esplora, esplora.add(rate=rate))

    assert told(finding) == (TxState.PENDING, cause)
    assert (finding.reading.fee["band"], finding.reading.fee["rate"]) == (band, f"{rate:.1f}")


@pytest.mark.parametrize(
    ("sequence", "word"), [(0xFFFFFFFD, "yes"), (0, "yes"), (0xFFFFFFFE, "no"), (0xFFFFFFFF, "no")]
)
def test_whether_it_may_be_replaced_is_read_from_its_inputs(sequence, word):
    esplora = Esplora()

    assert look(esplora, esplora.add(sequence=sequence)).reading.fee["replaceable"] == word


def test_one_that_spends_unconfirmed_coins_waits_for_them():
    esplora = Esplora()
    parent = esplora.add()

    assert told(look(esplora, esplora.add(parent=parent))) == (TxState.PENDING, "parents_unconfirmed")


def test_one_whose_coins_another_spent_was_replaced():
    esplora = Esplora()
    sought = esplora.add()
    esplora.spend_elsewhere(sought)

    finding = look(esplora, sought)

    assert told(finding) == (TxState.REPLACED, "replaced")
    assert "ee" * 32 in [each.value for each in finding.evidence]


def test_a_confirmed_one_has_its_confirmations():
    esplora = Esplora()
    finding = look(esplora, esplora.add(block=esplora.height - 5))

    assert told(finding) == (TxState.CONFIRMED, "")
    assert finding.reading.confirmations == 6


def test_one_nobody_has_was_dropped_only_when_it_was_seen():
    esplora = Esplora()

    assert told(look(esplora, "ab" * 32)) == (TxState.UNKNOWN, "not_found")
    assert told(look(esplora, "ab" * 32, known=Known(was_seen=True))) == (TxState.DROPPED, "dropped")


def test_the_other_form_of_estimates_is_read_too():
    esplora = Esplora()
    esplora.has_estimates, esplora.has_recommended = False, True

    assert look(esplora, esplora.add(rate=13.0)).reading.fee["band"] == "hour"


def test_without_estimates_the_fee_is_not_judged():
    esplora = Esplora()
    esplora.has_estimates = False
    finding = look(esplora, esplora.add(rate=0.1))

    assert told(finding) == (TxState.PENDING, "waiting")
    assert "band" not in finding.reading.fee
