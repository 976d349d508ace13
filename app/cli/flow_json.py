"""A walk through a flow as data (contracts.md)."""

from __future__ import annotations

from app.cli.flow_checks import FlowChecks
from app.core.flow import Outcome, ProbeStep, Stop
from app.core.flow_walk import TrailStep
from app.core.probe import Finding
from app.services.flows import FlowSession


def walk_json(session: FlowSession, checks: FlowChecks | None) -> dict[str, object]:
    """Say where a walk stands."""
    walk = session.walk
    current = walk.current
    return {
        "id": session.flow.id,
        "trail": [_step(step) for step in walk.trail],
        "current": _node(session, current, checks),
        "left": list(walk.left),
        "outcome": _outcome(current) if isinstance(current, Outcome) else None,
    }


def _step(step: TrailStep) -> dict[str, object]:
    if step.checked is not None:
        return {"probe": step.node.id, "findings": [_finding(found) for found in step.checked.findings]}
    if step.option is not None:
        return {"question": step.node.id, "option": step.option.id}
    return {"question": step.node.id, "text": step.said}


def _finding(found: Finding) -> dict[str, object]:
    return {"probe": found.probe, "code": found.code, "state": found.state.value, "at": found.at}


def _node(session: FlowSession, node: Stop, checks: FlowChecks | None) -> dict[str, object]:
    if isinstance(node, Outcome):
        return {"kind": "outcome", "id": node.id, "title": node.title}
    if isinstance(node, ProbeStep):
        plain: dict[str, object] = {"kind": "probe", "id": node.id, "title": node.title}
        return checks.as_json(session, node) if checks is not None else plain
    options = [{"id": option.id, "label": option.label} for option in node.options]
    shown: dict[str, object] = {
        "kind": "question",
        "id": node.id,
        "title": node.title,
        "hint": node.hint,
        "options": options,
    }
    shown |= {"steps": list(node.steps)} if node.steps else {}
    shown |= {"demo": node.demo.value} if node.demo is not None else {}
    return shown | ({"answer": node.kind.value} if node.is_typed else {})


def _outcome(outcome: Outcome) -> dict[str, object]:
    return {
        "id": outcome.id,
        "urgency": outcome.urgency.value,
        "title": outcome.title,
        "steps": list(outcome.steps),
        "cannot": list(outcome.cannot),
        "keep": list(outcome.keep),
        "articles": list(outcome.articles),
        "checklist": outcome.checklist or None,
        "channels": list(outcome.channels),
        "report": outcome.report or None,
        "flow": outcome.flow or None,
    }
