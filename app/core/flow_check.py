"""Proves before anybody walks it that a flow strands nobody and means what it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.core.errors import ContentError
from app.core.flow import REPORTS, Branch, Flow, Node, Outcome, ProbeStep, Question, QuestionKind, targets
from app.core.flow_answer import FORMS
from app.core.flow_predicates import PREDICATES
from app.core.probe import ProbeState

_STATE = "state:"


def check_flow(flow: Flow) -> None:
    """Refuse a flow that could strand somebody, or that names what there is not.

    Ids of probes, articles, channels and checklists are held against the library by ``content/checks``.

    Raises:
        ContentError: ``flow.unknown_node``, ``flow.no_options``, ``flow.duplicate``, ``flow.loop``,
            ``flow.unreachable``, ``flow.unknown_predicate``, ``flow.unknown_form``, ``flow.unknown_state``,
            ``flow.unknown_report`` or ``flow.not_before``.
    """
    _check_ids(flow)
    for node in flow.nodes():
        _check_node(flow, node)
    above = _above(flow)
    lost = {node.id for node in flow.nodes()} - set(above)
    if lost:
        raise ContentError("flow.unreachable", flow=flow.id, node=min(lost))
    for node in flow.nodes():
        for known in _looked_at(node):
            if known not in above[node.id]:
                raise ContentError("flow.not_before", flow=flow.id, node=node.id, known=known)


def _check_ids(flow: Flow) -> None:
    counts = Counter(node.id for node in flow.nodes())
    twice = sorted(node_id for node_id, count in counts.items() if count > 1)
    if twice:
        raise ContentError("flow.duplicate", flow=flow.id, node=twice[0])


def _check_node(flow: Flow, node: Node) -> None:
    match node:
        case Question():
            _check_question(flow, node)
        case ProbeStep():
            _check_signs(flow, node)
        case Branch():
            unknown = [case.when for case in node.cases if case.when not in PREDICATES]
            if unknown:
                raise ContentError("flow.unknown_predicate", flow=flow.id, node=node.id, name=unknown[0])
        case Outcome():
            if node.report and node.report not in REPORTS:
                raise ContentError("flow.unknown_report", flow=flow.id, node=node.id)


def _check_signs(flow: Flow, step: ProbeStep) -> None:
    states = {sign.removeprefix(_STATE) for edge in step.edges for sign in edge.on if sign.startswith(_STATE)}
    if not states <= set(ProbeState):
        raise ContentError("flow.unknown_state", flow=flow.id, node=step.id)


def _check_question(flow: Flow, question: Question) -> None:
    if not targets(question):
        raise ContentError("flow.no_options", flow=flow.id, node=question.id)
    if len({option.id for option in question.options}) != len(question.options):
        raise ContentError("flow.duplicate", flow=flow.id, node=question.id)
    if question.form not in (FORMS if question.kind is QuestionKind.TEXT else {""}):
        raise ContentError("flow.unknown_form", flow=flow.id, node=question.id)


def _above(flow: Flow) -> dict[str, set[str]]:
    """Give, for every node that can be reached, the nodes that can come before it.

    With no edge into nowhere, no loop, and a way out of everything but outcomes, every path ends at an outcome.
    """
    order = list(_ordered(flow))
    above: dict[str, set[str]] = {flow.start: set()}
    for node_id in order:
        for target in targets(flow.node(node_id)):
            above.setdefault(target, set()).update(above[node_id], {node_id})
    return above


def _ordered(flow: Flow) -> Iterator[str]:
    """List the nodes that can be reached, each before those it leads to.

    Raises:
        ContentError: ``flow.loop`` or ``flow.unknown_node``.
    """
    done: dict[str, bool] = {}
    order: list[str] = []
    stack: list[tuple[str, bool]] = [(flow.start, False)]
    while stack:
        node_id, is_left = stack.pop()
        if is_left:
            done[node_id] = True
            order.append(node_id)
        elif node_id not in done:
            done[node_id] = False
            stack.append((node_id, True))
            stack += [(target, False) for target in reversed(targets(flow.node(node_id))) if not done.get(target)]
        elif not done[node_id]:
            raise ContentError("flow.loop", flow=flow.id, node=node_id)
    yield from reversed(order)


def _looked_at(node: Node) -> tuple[str, ...]:
    match node:
        case ProbeStep():
            return tuple(node.inputs.values())
        case Branch():
            return tuple(known for case in node.cases for known in case.of)
        case _:
            return ()
