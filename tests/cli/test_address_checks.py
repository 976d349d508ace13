"""Checks that need an address run on those given, each with the checks of its kind; the gravest finding counts."""

import pytest

from app.cli.address_checks import check_addresses, given_addresses
from app.core.checklist import ChecklistItem, Priority, Proof
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, ProbeState
from tests.ui.small_checks import OWNER, Checks

TRON, OTHER = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
EVM = "0x52908400098527886E0F7030069857D2E4169EE7"
ITEM = ChecklistItem(
    "coin/owner", "coin", 1, Priority.P0, Proof.CHECK, "t", "w", "h", "v", probes=("tron-owner",), needs=("address",)
)


class Chain(Checks):
    """Finds what a test says of each address."""

    def __init__(self):
        super().__init__()
        self.states = {}

    def run(self, asked):
        text = asked.text("address")
        self.ran.append(text)
        return Finding(OWNER.id, "x.found", self.states.get(text, ProbeState.GOOD))


@pytest.fixture
def chain():
    return Chain()


def look(chain, *texts, agrees=True):
    return check_addresses(chain.service, [ITEM], given_addresses(texts), Lang.EN, agrees=agrees)


def test_each_address_is_looked_at_and_the_gravest_counts(chain):
    chain.states = {OTHER: ProbeState.BAD}

    ((_, finding),) = look(chain, TRON, OTHER)

    assert (chain.ran, finding.state) == ([TRON, OTHER], ProbeState.BAD)


def test_an_address_of_another_kind_is_not_sent_anywhere(chain):
    assert look(chain, EVM) == []
    assert chain.ran == []


def test_without_consent_nothing_is_asked(chain):
    ((_, finding),) = look(chain, TRON, agrees=False)

    assert (finding.code, chain.ran) == ("probe.not_allowed", [])


@pytest.mark.parametrize(
    ("text", "code"), [("nothing", "chain.bad_address"), ("abandon " * 11 + "about", "chain.secret")]
)
def test_what_is_no_address_is_refused(text, code):
    with pytest.raises(AppError) as caught:
        given_addresses([text])

    assert caught.value.code == code
