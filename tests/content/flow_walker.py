"""Walks every path of a flow through a session, forwards and back.

Paths multiply; what comes after a node depends only on the node and on what computed turns and checks look at. So each
node is walked on from once for every such state, which is every path with equal ways on taken once.
"""

from dataclasses import dataclass, field

from app.core.flow import Branch, Outcome, ProbeStep, Question, QuestionKind, targets
from app.core.probe import Finding, ProbeState
from app.core.secrets import Screened, screen

HASHES = (
    "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060",
    "d5ec749ecc2a615399d8a6c864ea4c74ff9f523c2be0e341ac9be5d47d7c2d62",
    "5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW",
)
SAMPLES = {
    QuestionKind.HASH: HASHES,
    QuestionKind.COIN_ADDRESS: (
        "0x52908400098527886E0F7030069857D2E4169EE7",
        "0x52908400198527886E0F7030069857D2E4169EE7",
        "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
        "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
        "7v91N7iZ9mNicL8WfG6cgSCKyRXydQjLh6UYBWwm6y1Q",
    ),
    QuestionKind.AMOUNT: ("0", "12.5"),
    QuestionKind.DATE: ("2020-01-01", "2026-11-25"),
    QuestionKind.TEXT: ("1.2.3",),
}
TODAY = "2026-11-26"


@dataclass
class Walked:
    """What was seen on the way."""

    nodes: set[str] = field(default_factory=set)
    edges: set[tuple[str, str]] = field(default_factory=set)
    stops: int = 0


def walk_everywhere(session):
    """Walk, hold what must hold at every step, and give what was seen."""
    walked = Walked()
    flow = session.flow
    looked_at = {name for branch in flow.branches.values() for case in branch.cases for name in case.of}
    looked_at |= {name for step in flow.probes.values() for name in step.inputs.values()}
    done = set()

    def onwards():
        before = session.walk
        walked.nodes.update(before.passed)
        walked.edges.update(zip(before.passed, before.passed[1:], strict=False))
        known = tuple((step.node.id, step.said, step.checked) for step in before.trail if step.node.id in looked_at)
        state = (before.current.id, repr(known))
        if state in done or isinstance(before.current, Outcome):
            walked.stops += state not in done
            done.add(state)
            return
        done.add(state)
        walked.stops += 1
        for act in moves(session, before.current):
            act()
            after = session.walk
            assert after.passed[: len(before.passed)] == before.passed
            assert after.trail[-1].node.id == before.current.id
            asked = isinstance(before.current, Question)
            assert before.left[0] - asked <= after.left[0] <= after.left[1] <= before.left[1] - asked
            onwards()
            assert session.back() == before

    onwards()
    assert session.answers == {}
    return walked


def moves(session, stop):
    """List everything a person or a check can do at a stop."""
    if isinstance(stop, ProbeStep):
        signs = [sign for edge in stop.edges for sign in edge.on]
        found = [(), *((made_finding(stop, sign),) for sign in signs)]
        return [lambda each=each: session.record(stop.id, each) for each in found]
    acts = [lambda each=option.id: session.answer(stop.id, each) for option in stop.options]
    if stop.is_typed:
        acts += [lambda each=text: session.answer_typed(stop.id, passed(each)) for text in SAMPLES[stop.kind]]
    return acts


def made_finding(step, sign):
    """Make a finding that an edge waits for."""
    state, code = (sign[6:], "any.thing") if sign.startswith("state:") else ("unknown", sign)
    return Finding(step.probes[0], code, ProbeState(state), {}, (), f"{TODAY}T10:00:00+00:00", 5)


def passed(text):
    """Screen a sample."""
    screened = screen(text)
    assert isinstance(screened, Screened)
    return screened


def every_edge(flow):
    """List all edges, those of branches too."""
    return {(node.id, target) for node in flow.nodes() for target in targets(node)}


def is_computed(flow, node_id):
    """Tell whether a node is a computed turn."""
    return isinstance(flow.node(node_id), Branch)
