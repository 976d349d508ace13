"""Flows that could strand somebody, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.content.documents.flow import flow_data
from app.content.finding import Finding
from app.content.flow_schema import FlowFile
from app.content.library import Library, Loaded
from app.content.wording import Wording
from app.core.errors import ContentError
from app.core.flow_check import check_flow
from app.core.flow_walk import remaining
from app.core.help import Urgency

# wizards.md, W11: "max three taps before action".
MOST_BEFORE_ACTION: Final = 3
_WORDS: Final = {
    "flow.unknown_node": "Write the node `{node}`, or lead the option elsewhere.",
    "flow.no_options": "Give the question `{node}` an answer: it leads nowhere.",
    "flow.duplicate": "Rename `{node}`: the id stands twice.",
    "flow.loop": "Break the loop through `{node}`: a walk must end.",
    "flow.unreachable": "Lead an option to `{node}`, or remove it.",
    "flow.unknown_predicate": "`{node}` asks for `{name}`: name a predicate of core/flow_predicates.",
    "flow.unknown_form": "Give `{node}` a form of core/flow_answer; only a text question has one.",
    "flow.unknown_state": "`{node}` waits for a state that no finding has: good, unknown, attention or bad.",
    "flow.unknown_report": "Give `{node}` a kind of report that core/flow lists, or none.",
    "flow.not_before": "`{node}` looks at `{known}`, which never comes before it.",
}


def check_flows(library: Library, wording: Wording) -> Iterator[Finding]:
    """Find dangling edges, loops, nodes that nothing leads to and paths without an outcome."""
    for flow in library.flows.values():
        yield from _twice(flow)
        yield from _never_found(flow, library)
        yield from _bare_ends(flow)
        try:
            made = flow_data(flow, wording)
            check_flow(made)
            yield from _slow_emergency(flow, remaining(made, made.start)[1])
        except ContentError as error:
            text = _WORDS[error.code].format(**error.facts)
            line = _line(flow, str(error.facts["node"]))
            yield Finding(flow.path, line, error.code.replace("_", "-"), text)


def _twice(flow: Loaded[FlowFile]) -> Iterator[Finding]:
    """Find ids that a mapping by id would swallow."""
    seen: set[str] = set()
    file = flow.file
    ids = {
        "question": [node.id for node in file.question],
        "outcome": [node.id for node in file.outcome],
        "probe": [node.id for node in file.probe],
        "branch": [node.id for node in file.branch],
    }
    for kind, index, node_id in (
        (kind, at, node_id) for kind, nodes in ids.items() for at, node_id in enumerate(nodes)
    ):
        if node_id in seen:
            line = flow.line(kind, f"[{index}]", "id")
            yield Finding(flow.path, line, "flow.duplicate", _WORDS["flow.duplicate"].format(node=node_id))
        seen.add(node_id)


def _never_found(flow: Loaded[FlowFile], library: Library) -> Iterator[Finding]:
    """Find edges that wait for what none of the probes of the step can find."""
    for index, step in enumerate(flow.file.probe):
        known = {
            each.code for name in step.probes if name in library.probes for each in library.probes[name].file.found
        }
        for sign in (sign for edge in step.edge for sign in edge.on):
            if sign not in known and not sign.startswith("state:"):
                line = flow.line("probe", f"[{index}]", "edge")
                text = f"`{step.id}` waits for `{sign}`, which its probes never find."
                yield Finding(flow.path, line, "flow.unknown-finding", text)


def _bare_ends(flow: Loaded[FlowFile]) -> Iterator[Finding]:
    """Find outcomes that leave somebody without steps, without the truth about what nobody can do, or on their own."""
    for index, outcome in enumerate(flow.file.outcome):
        for part in ("steps", "cannot", "keep", "articles"):
            if not getattr(outcome, part):
                line = flow.line("outcome", f"[{index}]", "id")
                yield Finding(flow.path, line, "flow.bare-outcome", f"Give `{outcome.id}` its `{part}`.")


def _slow_emergency(flow: Loaded[FlowFile], most: int) -> Iterator[Finding]:
    if flow.file.urgency is Urgency.EMERGENCY and most > MOST_BEFORE_ACTION:
        text = f"Come to the first action within {MOST_BEFORE_ACTION} questions; the longest way has {most}."
        yield Finding(flow.path, flow.line("start"), "flow.slow-emergency", text)


def _line(flow: Loaded[FlowFile], node: str) -> int:
    for number, line in enumerate(flow.text.split("\n"), 1):
        if f'"{node}"' in line:
            return number
    return 1
