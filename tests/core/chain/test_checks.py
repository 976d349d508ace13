"""Single questions answer only what they ask, and say so where sources differ or nothing can be read."""

import pytest

from app.core.chain.account import AccountReport, AccountView, TokenView, differences, judge
from app.core.chain.address import read_address, tron_text
from app.core.chain.checks import active, approval, delegation, owner, transfer
from app.core.chain.encoding import token_receiver
from app.core.chain.finding import Reading, TxFinding, TxState
from app.core.chain.tron import TronPermission
from app.core.probe import ProbeState

ME, OTHER = "41" + "aa" * 20, "41" + "bb" * 20
EVM = "0x52908400098527886E0F7030069857D2E4169EE7"


def permission(number, threshold, *keys):
    return TronPermission(number, "p", threshold, tuple((key, 1) for key in keys))


def report(*views, chain="tron"):
    different = tuple(line for view in views[1:] for line in differences(views[0], view))
    return AccountReport(chain, views[0], judge(views[0]), ("a", "b"), different)


def tron(*permissions, activated=True):
    # An account without coins or energy: what is not asked about must not answer.
    return AccountView("a", ME, "tron", 0, activated=activated, permissions=permissions, energy=0)


def evm(code=b"", token=None):
    return AccountView("a", EVM.lower(), "evm", 0, 1, 5, code=code, token=token)


def token(allowance):
    return TokenView("0x" + "22" * 20, "USDT", 6, 5, "0x" + "33" * 20, allowance)


@pytest.mark.parametrize(
    ("view", "code", "state"),
    [
        (tron(permission(0, 1, ME)), "owner.own", ProbeState.GOOD),
        (tron(), "owner.own", ProbeState.GOOD),
        (tron(permission(0, 1, ME), permission(2, 1, ME, OTHER)), "owner.own", ProbeState.GOOD),
        (tron(permission(0, 1, ME, OTHER)), "owner.shared", ProbeState.BAD),
        (tron(permission(0, 2, ME, OTHER)), "owner.taken", ProbeState.BAD),
        (tron(permission(0, 1, OTHER)), "owner.taken", ProbeState.BAD),
        (tron(activated=False), "owner.not_active", ProbeState.UNKNOWN),
    ],
)
def test_the_owner_is_told(view, code, state):
    finding = owner.decide([report(view)])

    assert (finding.code, finding.state) == (code, state)
    assert set(owner.CODES[code]) <= set(finding.facts)


@pytest.mark.parametrize(
    ("view", "code"),
    [
        (tron(permission(0, 1, ME, OTHER)), "active.own"),
        (tron(permission(0, 1, ME), permission(2, 1, ME)), "active.own"),
        (tron(permission(0, 1, ME), permission(2, 1, OTHER)), "active.foreign"),
        (tron(activated=False), "active.not_active"),
    ],
)
def test_who_may_sign_is_told(view, code):
    finding = active.decide([report(view)])

    assert finding.code == code
    assert finding.facts.get("names", tron_text(OTHER)) == tron_text(OTHER)


def test_a_delegation_on_any_chain_is_found_and_the_chain_is_named():
    plain, handed = report(evm(), chain="ethereum"), report(evm(bytes.fromhex("ef0100") + b"\xc0" * 20), chain="base")

    assert delegation.decide([plain]).facts == {"count": 1}
    assert delegation.decide([plain, handed]).facts == {"chain": "base", "delegate": "0x" + "c0" * 20}


@pytest.mark.parametrize(
    ("allowance", "code"),
    [(0, "approval.none"), (5_000_000, "approval.limited"), (2**256 - 1, "approval.unlimited"), (None, "approval.no_token")],
)  # fmt: skip
def test_what_is_left_of_an_approval_is_told(allowance, code):
    finding = approval.decide([report(evm(), chain="base"), report(evm(token=token(allowance)), chain="ethereum")])

    assert finding.code == code
    assert set(finding.facts) == set(approval.CODES[code])


def test_where_two_sources_differ_nothing_is_answered():
    one, two = tron(permission(0, 1, ME)), tron(permission(0, 1, OTHER))

    assert owner.decide([report(one, two)]).code == "owner.disagree"
    assert active.decide([report(one, two)]).code == "active.disagree"
    assert delegation.decide([report(evm(), evm(b"\x01"))]).code == "delegation.disagree"
    assert approval.decide([report(evm(token=token(0)), evm(token=token(9)))]).code == "approval.disagree"


def sent(state=TxState.CONFIRMED, receiver=EVM, **more):
    reading = Reading("a", True, state, "", confirmations=3, same={"receiver": receiver})
    return TxFinding("0x", "ethereum", reading, **more)


@pytest.mark.parametrize(
    ("finding", "code", "state"),
    [
        (sent(), "transfer.arrived", ProbeState.GOOD),
        (sent(receiver=f"bc1qother {EVM}"), "transfer.arrived", ProbeState.GOOD),
        (sent(receiver="0x" + "11" * 20), "transfer.elsewhere", ProbeState.BAD),
        (sent(TxState.PENDING, "0x" + "11" * 20), "transfer.elsewhere", ProbeState.BAD),
        (sent(TxState.PENDING), "transfer.waiting", ProbeState.UNKNOWN),
        (sent(disagreements=("a / b",)), "transfer.waiting", ProbeState.UNKNOWN),
        (sent(TxState.FAILED), "transfer.failed", ProbeState.ATTENTION),
        (sent(receiver=""), "transfer.unreadable", ProbeState.UNKNOWN),
        (TxFinding("0x", "", Reading("a", False)), "transfer.not_found", ProbeState.UNKNOWN),
    ],
)
def test_a_test_transfer_counts_only_when_it_reached_the_address_that_was_meant(finding, code, state):
    meant = read_address(EVM)
    assert meant is not None

    found = transfer.decide(finding, meant)

    assert (found.code, found.state) == (code, state)


@pytest.mark.parametrize(
    ("data", "receiver"),
    [
        ("0xa9059cbb" + "0" * 24 + "11" * 20 + "0" * 64, "11" * 20),
        ("a9059cbb" + "0" * 24 + "11" * 20 + "0" * 64, "11" * 20),
        ("0x23b872dd" + "0" * 24 + "22" * 20 + "0" * 24 + "11" * 20 + "0" * 64, "11" * 20),
        ("0xa9059cbb" + "11" * 20, ""),
        ("0x095ea7b3" + "0" * 24 + "11" * 20, ""),
        ("0x", ""),
        ("", ""),
    ],
)
def test_who_gets_a_token_is_read_from_the_call(data, receiver):
    assert token_receiver(data) == receiver
