"""What one is asked to sign is said in full, thieves' requests are red, and nothing is ever called safe."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.files import decode
from app.content.probe_schema import ProbeFile
from app.content.tools import ROOT
from app.core.explain.said import Risk
from app.core.explain.signing import LONGEST, explain_signing
from app.core.explain.signing_codes import CODES
from app.core.probe import places
from tests.core.explain.requests import ALL, ALL_160, SOON, THIEF, TODAY, TOKEN, YEARS, call, many, typed

PATH = ROOT / "probes" / "explain-signing.toml"
WRITTEN = decode(PATH.name, PATH.read_text(encoding="utf-8"), ProbeFile)
WORDS = {entry.code: entry for entry in WRITTEN.found}
OWN = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
OTHER = "TUEZSdKsoDHQMeZwihtdoBiN46zxhGWYdH"
PERMIT2 = {
    "details": {"token": TOKEN, "amount": str(ALL_160), "expiration": YEARS},
    "spender": THIEF,
    "sigDeadline": SOON,
}
LOGIN = (
    "app.example wants you to sign in with your Ethereum account:\n" + THIEF + "\n\nHello.\n\n"
    "URI: https://app.example/login\nVersion: 1\nChain ID: 1\nNonce: 12345678\nIssued At: 2026-11-26T10:00:00Z"
)


def permission(owner_keys, threshold=1, actives=()):
    def keys(addresses):
        return [{"address": address, "weight": 1} for address in addresses]

    value = {
        "owner_address": OWN,
        "owner": {"threshold": threshold, "keys": keys(owner_keys)},
        "actives": [{"threshold": 1, "keys": keys(each)} for each in actives],
    }
    contract = {"type": "AccountPermissionUpdateContract", "parameter": {"value": value}}
    return {"raw_data": {"contract": [contract]}}


def trigger(data):
    value = {"contract_address": OTHER, "data": data.hex()}
    return {"raw_data": {"contract": [{"type": "TriggerSmartContract", "parameter": {"value": value}}]}}


CASES = [
    (call("approve(address,uint256)", THIEF, ALL), "sign.approve_unlimited", Risk.RED),
    (call("approve(address,uint256)", THIEF, 5), "sign.approve_amount", Risk.AMBER),
    (call("approve(address,uint256)", THIEF, 0), "sign.approve_zero", Risk.PLAIN),
    (call("increaseAllowance(address,uint256)", THIEF, ALL), "sign.approve_unlimited", Risk.RED),
    (call("increaseAllowance(address,uint256)", THIEF, 7), "sign.increase", Risk.AMBER),
    (call("decreaseAllowance(address,uint256)", THIEF, 7), "sign.decrease", Risk.PLAIN),
    (call("setApprovalForAll(address,bool)", THIEF, 1), "sign.approve_all", Risk.RED),
    (call("setApprovalForAll(address,bool)", THIEF, 0), "sign.approve_zero", Risk.PLAIN),
    (call("transfer(address,uint256)", THIEF, 5), "sign.transfer", Risk.AMBER),
    (call("transferFrom(address,address,uint256)", TOKEN, THIEF, 5), "sign.transfer_from", Risk.AMBER),
    (call("permit(address,address,uint256,uint256,uint8,bytes32,bytes32)", TOKEN, THIEF, ALL, SOON, 27, 1, 1), "sign.permit_unlimited", Risk.RED),
    (call("permit(address,address,uint256,uint256,bool,uint8,bytes32,bytes32)", TOKEN, THIEF, 0, 0, 1, 27, 1, 1), "sign.no_deadline", Risk.RED),
    (call("approve(address,address,uint160,uint48)", TOKEN, THIEF, ALL_160, SOON), "sign.universal_unlimited", Risk.RED),
    (call("transferOwnership(address)", THIEF), "sign.ownership", Risk.RED),
    (call("frobnicate(uint256)", 1), "sign.unknown_call", Risk.AMBER),
    (call("approve(address,uint256)", THIEF), "sign.cut_short", Risk.AMBER),
    (many("multicall(bytes[])", [call("approve(address,uint256)", THIEF, ALL)]), "sign.approve_unlimited", Risk.RED),
    (many("multicall(uint256,bytes[])", [call("transfer(address,uint256)", THIEF, 1)], SOON), "sign.transfer", Risk.AMBER),
    (typed("Permit", {"owner": TOKEN, "spender": THIEF, "value": str(ALL), "deadline": YEARS}), "sign.permit_unlimited", Risk.RED),
    (typed("Permit", {"owner": TOKEN, "spender": THIEF, "value": "5", "deadline": SOON}), "sign.permit_amount", Risk.RED),
    (typed("Permit", {"holder": TOKEN, "spender": THIEF, "allowed": True, "expiry": 0}), "sign.permit_unlimited", Risk.RED),
    (typed("PermitSingle", PERMIT2), "sign.universal_unlimited", Risk.RED),
    (typed("PermitBatch", {**PERMIT2, "details": [PERMIT2["details"]] * 2}), "sign.long_deadline", Risk.RED),
    (typed("PermitTransferFrom", {"permitted": {"token": TOKEN, "amount": 9}, "spender": THIEF, "deadline": SOON}), "sign.universal_transfer", Risk.RED),
    (typed("TransferWithAuthorization", {"from": TOKEN, "to": THIEF, "value": 9, "validBefore": SOON}), "sign.authorized_transfer", Risk.RED),
    (typed("OrderComponents", {"offerer": TOKEN, "offer": [{}], "consideration": []}), "sign.order_for_nothing", Risk.RED),
    (typed("SafeTx", {"to": THIEF, "value": 0, "data": "0x", "operation": 1}), "sign.delegate_call", Risk.RED),
    (typed("Mail", {"contents": "hi"}), "sign.unknown_typed", Risk.AMBER),
    ({"chainId": 1, "address": THIEF, "nonce": 0}, "sign.delegation", Risk.RED),
    ({"chainId": "0x0", "address": THIEF, "nonce": "0x1"}, "sign.delegation_everywhere", Risk.RED),
    ({"chainId": 1, "address": "0x" + "0" * 40, "nonce": 0}, "sign.delegation_off", Risk.PLAIN),
    ({"to": TOKEN, "value": "0xde0b6b3a7640000", "data": "0x"}, "sign.sends_coin", Risk.AMBER),
    ({"to": TOKEN, "authorizationList": [{"chainId": 1, "address": THIEF, "nonce": 1}]}, "sign.delegation", Risk.RED),
    (permission([OTHER]), "sign.tron_owner_other", Risk.RED),
    (permission([OWN, OTHER], threshold=2), "sign.tron_threshold", Risk.RED),
    (permission([OWN], actives=[[OTHER]]), "sign.tron_active_other", Risk.RED),
    (permission([OWN], actives=[[OWN]]), "sign.tron_self", Risk.PLAIN),
    (trigger(call("approve(address,uint256)", THIEF, ALL)), "sign.approve_unlimited", Risk.RED),
    (trigger(call("increaseApproval(address,uint256)", THIEF, ALL)), "sign.approve_unlimited", Risk.RED),
    ({"raw_data": {"contract": [{"type": "TransferContract", "parameter": {"value": {"to_address": OTHER, "amount": 1500000}}}]}}, "sign.sends_trx", Risk.AMBER),
    ({"raw_data": {"contract": [{"type": "VoteWitnessContract", "parameter": {}}]}}, "sign.tron_own", Risk.PLAIN),
    ({"raw_data": {"contract": [{"type": "AccountCreateContract", "parameter": {}}]}}, "sign.tron_other", Risk.AMBER),
    (LOGIN, "sign.login", Risk.PLAIN),
    (LOGIN.replace("https://app.example/login", "https://bad.example/"), "sign.login_elsewhere", Risk.RED),
    (LOGIN.replace("app.example", "xn--pp-oia.example"), "sign.login_letters", Risk.RED),
    ("I agree to the terms.", "sign.message", Risk.AMBER),
    ("0x" + b"I agree".hex(), "sign.message", Risk.AMBER),
    ("0x" + "9d" * 32, "sign.blind_hash", Risk.RED),
    ('{"broken": ', "sign.broken_json", Risk.AMBER),
    ({"hello": 1}, "sign.unknown", Risk.AMBER),
]  # fmt: skip


def pasted(request):
    if isinstance(request, bytes):
        return "0x" + request.hex()
    return request if isinstance(request, str) else json.dumps(request)


@pytest.mark.parametrize(
    ("request_", "code", "risk"), CASES, ids=[f"{code}-{at}" for at, (_, code, _) in enumerate(CASES)]
)
def test_a_request_is_said_with_the_care_it_needs(request_, code, risk):
    explained = explain_signing(pasted(request_), TODAY)

    assert code in {said.code for said in explained.said}
    assert explained.risk is risk


def test_every_sentence_has_words_for_its_facts_and_every_word_is_said():
    said = {each.code: each for request, _, _ in CASES for each in explain_signing(pasted(request), TODAY).said}

    for code, each in said.items():
        assert places(WORDS[code].title.zh) | places(WORDS[code].advice.zh) <= set(each.facts), code
        assert set(each.facts) <= set(CODES[code]), code
    rare = {"sign.more", "sign.no_call", "sign.too_long", "sign.creates_contract", "sign.wraps", "sign.order", "sign.permit_zero", "sign.universal_amount", "sign.tron_delegate", "sign.login_resources"}  # fmt: skip
    assert set(WORDS) - set(said) == rare


def test_no_words_say_safe():
    for entry in WORDS.values():
        assert "安全" not in entry.title.zh
        assert "safe" not in entry.title.en.casefold()


@pytest.mark.parametrize(
    "wrap",
    [
        lambda data: ["0x" + "1" * 40, data],
        lambda data: ["0x" + "1" * 40, json.dumps(data)],
        lambda data: {"method": "eth_signTypedData_v4", "params": [THIEF, json.dumps(data)]},
        lambda data: {"id": 1, "params": [data]},
    ],
)
def test_a_request_is_found_inside_of_what_a_wallet_hands_over(wrap):
    data = typed("Permit", {"owner": TOKEN, "spender": THIEF, "value": str(ALL), "deadline": YEARS})

    explained = explain_signing(json.dumps(wrap(data)), TODAY)

    assert explained.kind == "typed-data"
    assert explained.risk is Risk.RED


def test_calls_inside_of_calls_are_shown_inside_and_the_deepest_counts():
    inner = many("multicall(bytes[])", [call("approve(address,uint256)", THIEF, ALL)])

    explained = explain_signing(pasted(many("multicall(bytes[])", [inner])), TODAY)

    assert [(said.code, said.depth) for said in explained.said] == [
        ("sign.many", 0), ("sign.many", 1), ("sign.approve_unlimited", 2),
    ]  # fmt: skip


def test_a_call_that_hides_itself_in_a_thousand_others_is_bounded():
    data = call("transfer(address,uint256)", THIEF, 1)
    for _ in range(3):
        data = many("multicall(bytes[])", [data] * 30)

    explained = explain_signing(pasted(data[:90_000]), TODAY)

    assert len(explained.said) < 10_000
    assert "sign.more" in {said.code for said in explained.said}


def test_what_is_too_long_is_not_read():
    assert explain_signing("0x" + "0" * LONGEST, TODAY).said[0].code == "sign.too_long"


KEYS = st.sampled_from(["primaryType", "message", "domain", "params", "raw_data", "contract", "type", "parameter", "value", "owner", "actives", "keys", "to", "data", "address", "nonce", "chainId", "spender", "details", "permitted", "authorizationList", "deadline", "offer", "transaction"])  # fmt: skip
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30)
    | st.sampled_from(["Permit", "PermitBatch", "SafeTx", "OrderComponents", "TriggerSmartContract", "0x", "0x" + "f" * 40, "9" * 200])
)  # fmt: skip
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6), max_leaves=25
)


@given(JSON)
def test_any_json_is_explained_without_failing_and_never_as_nothing(value):
    explained = explain_signing(json.dumps(value), TODAY)

    assert all(said.code in WORDS for said in explained.said)


SELECTORS = st.sampled_from([request[:4] for request, _, _ in CASES if isinstance(request, bytes)])


@given(SELECTORS | st.binary(min_size=4, max_size=4), st.binary(max_size=400))
def test_any_call_data_is_explained_without_failing(selector, rest):
    explained = explain_signing("0x" + (selector + rest).hex(), TODAY)

    assert explained.said
    assert all(said.code in WORDS for said in explained.said)


@given(st.text(max_size=300))
def test_any_text_is_explained_without_failing(text):
    explained = explain_signing(text, TODAY)

    assert all(said.code in WORDS for said in explained.said)
    assert all(str(fact).isprintable() for said in explained.said for fact in said.facts.values())
