"""A small flow with every kind of node: typed questions, live checks, a computed turn."""

from app.core.flow import (
    Branch,
    Case,
    Edge,
    Flow,
    Option,
    Outcome,
    OutcomeUrgency,
    ProbeStep,
    Question,
    QuestionKind,
)
from app.core.probe import Finding, ProbeState

HASH = "0x" + "5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
TRON_HASH = "d5ec749ecc2a615399d8a6c864ea4c74ff9f523c2be0e341ac9be5d47d7c2d62"
MINE = "0x52908400098527886E0F7030069857D2E4169EE7"
ALIKE = "0x52908400198527886E0F7030069857D2E4169EE7"


def outcome(node_id, urgency=OutcomeUrgency.WAIT):
    return Outcome(node_id, urgency, node_id, ("do",), report="problem")


def typed(node_id, kind, goto, *options, form=""):
    return Question(node_id, node_id, "", tuple(Option(o, o, to) for o, to in options), kind, goto, form)


FLOW = Flow(
    "checked",
    3,
    "Checked",
    "",
    "hash",
    {
        "hash": typed("hash", QuestionKind.HASH, "shape", ("none", "by-hand")),
        "by-hand": Question(
            "by-hand", "By hand", "", (Option("seen", "Seen", "mine"), Option("unseen", "Unseen", "lost"))
        ),
        "mine": typed("mine", QuestionKind.COIN_ADDRESS, "theirs"),
        "theirs": typed("theirs", QuestionKind.COIN_ADDRESS, "compare"),
    },
    {node_id: outcome(node_id) for node_id in ("pending", "lost", "same", "alike", "other")},
    {
        "look-up": ProbeStep(
            "look-up",
            "Look it up",
            "",
            ("transaction",),
            {"hash": "hash"},
            (Edge(("tx.pending", "tx.queued"), "pending"), Edge(("state:bad",), "lost")),
            "by-hand",
        )
    },
    {
        "shape": Branch("shape", (Case("hash-with-0x", ("hash",), "look-up"),), "by-hand"),
        "compare": Branch(
            "compare",
            (Case("same-address", ("mine", "theirs"), "same"), Case("look-alike-address", ("mine", "theirs"), "alike")),
            "other",
        ),
    },
)


def finding(code="tx.pending", state=ProbeState.ATTENTION, at="2026-11-26T10:00:00+00:00", **facts):
    return Finding("transaction", code, state, facts, (), at, 120)
