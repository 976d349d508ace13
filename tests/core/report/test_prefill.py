"""A report begins with what was said in a guided check; a hash that no chain knows is offered, never taken over."""

import pytest

from app.core.flow import Edge, Flow, Option, Outcome, OutcomeUrgency, ProbeStep, Question, QuestionKind
from app.core.flow_walk import Checked, FlowState, walk
from app.core.help import Lang
from app.core.probe import Finding, ProbeState
from app.core.report.prefill import from_walk
from app.core.report.report import FieldId, ReportKind

HASH = "0x" + "5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
ADDRESS = "0x52908400098527886E0F7030069857D2E4169EE7"
TRON = Option("tron", "波场 TRON", "hash")


def typed(node_id, kind, goto, form=""):
    return Question(node_id, f"{node_id}?", "", (), kind, goto, form)


FLOW = Flow(
    "tx-stuck", 1, "转账一直打包中", "", "chain",
    {
        "chain": Question("chain", "哪条链？", "", (TRON,)),
        "hash": typed("hash", QuestionKind.HASH, "to"),
        "to": typed("to", QuestionKind.COIN_ADDRESS, "version"),
        "version": typed("version", QuestionKind.TEXT, "look", "version"),
    },
    {"wait": Outcome("wait", OutcomeUrgency.WAIT, "在排队", (), report="problem")},
    probes={"look": ProbeStep("look", "查", "", ("transaction",), {"hash": "hash"}, (Edge(("tx.pending",), "wait"),), "wait")},
)  # fmt: skip


def begun(code):
    answers = {"chain": "tron", "hash": HASH, "to": ADDRESS, "version": "2.11.3"}
    findings = (Finding("transaction", code, ProbeState.ATTENTION),) if code else ()
    state = FlowState(answers, {"look": Checked({"hash": HASH}, findings)})
    return from_walk(FLOW.id, FLOW.title, walk(FLOW, state), Lang.ZH)


def test_everything_that_was_said_is_taken_over():
    prefill = begun("tx.pending")

    assert prefill.kind is ReportKind.PROBLEM
    assert prefill.values[FieldId.SUMMARY] == "转账一直打包中 · 在排队"
    assert prefill.values[FieldId.CHAIN] == "波场 TRON"
    assert prefill.values[FieldId.HASH] == HASH
    assert prefill.values[FieldId.ADDRESS] == ADDRESS
    assert prefill.values[FieldId.VERSION] == "2.11.3"
    assert [finding.code for finding in prefill.findings] == ["tx.pending"]


@pytest.mark.parametrize("code", ["", "tx.not_found", "tx.unknown"])
def test_a_hash_that_no_chain_knows_may_be_a_key_and_is_only_offered(code):
    prefill = begun(code)

    assert FieldId.HASH not in prefill.values
    assert prefill.offered == {FieldId.HASH: HASH}


def test_when_it_happened_is_left_for_the_person_to_say():
    assert FieldId.WHEN not in begun("tx.pending").values
