"""Flows that could strand somebody, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.content.documents.flow import flow_data
from app.content.finding import Finding
from app.content.library import Library, Loaded
from app.content.schema import FlowFile
from app.content.wording import Wording
from app.core.errors import ContentError
from app.core.flow import check_flow

_WORDS: Final = {
    "flow.unknown_node": "Write the node `{node}`, or lead the option elsewhere.",
    "flow.no_options": "Give the question `{node}` an answer: it leads nowhere.",
    "flow.duplicate": "Rename `{node}`: the id stands twice.",
    "flow.loop": "Break the loop through `{node}`: a walk must end.",
    "flow.unreachable": "Lead an option to `{node}`, or remove it.",
}


def check_flows(library: Library, wording: Wording) -> Iterator[Finding]:
    """Find dangling edges, loops, nodes that nothing leads to and paths without an outcome."""
    for flow in library.flows.values():
        yield from _twice(flow)
        try:
            check_flow(flow_data(flow, wording))
        except ContentError as error:
            text = _WORDS[error.code].format(**error.facts)
            line = _line(flow, str(error.facts["node"]))
            yield Finding(flow.path, line, error.code.replace("_", "-"), text)


def _twice(flow: Loaded[FlowFile]) -> Iterator[Finding]:
    """Find ids that a mapping by id would swallow."""
    seen: set[str] = set()
    questions = [("question", index, node.id) for index, node in enumerate(flow.file.question)]
    outcomes = [("outcome", index, node.id) for index, node in enumerate(flow.file.outcome)]
    for kind, index, node_id in (*questions, *outcomes):
        if node_id in seen:
            line = flow.line(kind, f"[{index}]", "id")
            yield Finding(flow.path, line, "flow.duplicate", _WORDS["flow.duplicate"].format(node=node_id))
        seen.add(node_id)


def _line(flow: Loaded[FlowFile], node: str) -> int:
    for number, line in enumerate(flow.text.split("\n"), 1):
        if f'"{node}"' in line:
            return number
    return 1
