"""What answers and findings make of a flow: the trail, where it stands, how many questions are left.

Answers are keyed by question id and findings by probe step. Nothing that a change or Back leads away from is lost: it
counts again when its branch returns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from app.core.flow import Branch, Case, Flow, Option, Outcome, ProbeStep, Question, Stop, targets
from app.core.flow_predicates import PREDICATES, Known
from app.core.probe import Finding


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a probe step.

    Attributes:
        inputs: What the probes were given; the findings count only as long as these are still the answers.
        findings: Empty when the person went the manual way.
    """

    inputs: Mapping[str, str] = field(default_factory=dict[str, str])
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class FlowState:
    """Everything that was answered and found.

    Attributes:
        answers: By question id: an option id or the typed text in its plain form.
        checked: By id of the probe step.
        today: ISO date for turns that look at one.
    """

    answers: Mapping[str, str] = field(default_factory=dict[str, str])
    checked: Mapping[str, Checked] = field(default_factory=dict[str, Checked])
    today: str = ""


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One stop that was passed.

    Attributes:
        node: The question or probe step.
        said: The answer in words; empty for a probe step.
        option: The option taken, for a question that was not answered by typing.
        checked: What came of a probe step.
        goto: Where it led.
    """

    node: Question | ProbeStep
    said: str
    goto: str
    option: Option | None = None
    checked: Checked | None = None


@dataclass(frozen=True, slots=True)
class Walk:
    """What a state makes of a flow.

    Attributes:
        trail: The questions answered and checks made on the way.
        current: The question to ask next, the checks to offer, or the outcome.
        left: Fewest and most questions still to come.
        passed: Ids of every node on the way, computed branches and the current one included.
    """

    trail: tuple[TrailStep, ...]
    current: Stop
    left: tuple[int, int]
    passed: tuple[str, ...]


def walk(flow: Flow, state: FlowState) -> Walk:
    """Follow a state from the start as far as it leads.

    An option that the question has not, and findings made for another answer, count as not given.
    """
    trail: list[TrailStep] = []
    passed: list[str] = []
    node = flow.node(flow.start)
    while True:
        passed.append(node.id)
        if isinstance(node, Outcome):
            break
        if isinstance(node, Branch):
            node = flow.node(_turn(node, state, trail))
            continue
        step = _answered(node, state) if isinstance(node, Question) else _looked_up(node, state, trail)
        if step is None:
            break
        if not isinstance(node, ProbeStep) or can_run(node, trail):
            trail.append(step)
        node = flow.node(step.goto)
    return Walk(tuple(trail), node, remaining(flow, node.id), tuple(passed))


def inputs_of(step: ProbeStep, trail: tuple[TrailStep, ...] | list[TrailStep]) -> dict[str, str]:
    """Give what the probes of a step would be given, by name; an input that was not answered is left out."""
    known = _known_answers(trail)
    return {name: known[question] for name, question in step.inputs.items() if question in known}


def can_run(step: ProbeStep, trail: tuple[TrailStep, ...] | list[TrailStep]) -> bool:
    """Say whether all that a probe step needs was answered on the way."""
    return len(inputs_of(step, trail)) == len(step.inputs)


def edge_of(step: ProbeStep, findings: tuple[Finding, ...]) -> str:
    """Say where findings lead; the manual way when no edge names one of them."""
    signs = {sign for finding in findings for sign in (finding.code, f"state:{finding.state.value}")}
    return next((edge.goto for edge in step.edges if not signs.isdisjoint(edge.on)), step.manual)


def remaining(flow: Flow, node_id: str) -> tuple[int, int]:
    """Count the fewest and most questions from a node, itself included, to an outcome."""
    known: dict[str, tuple[int, int]] = {}

    def count(at: str) -> tuple[int, int]:
        if at not in known:
            node = flow.node(at)
            ranges = [count(target) for target in targets(node)] or [(0, 0)]
            own = isinstance(node, Question)
            known[at] = (own + min(low for low, _ in ranges), own + max(high for _, high in ranges))
        return known[at]

    return count(node_id)


def fresh(flow: Flow, state: FlowState, now: str) -> FlowState:
    """Forget findings that are older than their step allows, so that they are looked up again.

    Args:
        flow: The flow the state is of.
        state: What was kept.
        now: UTC, ISO 8601. Findings from the future are as bad as old ones.
    """
    moment = _moment(now)
    kept = {step_id: checked for step_id, checked in state.checked.items() if _is_fresh(flow, step_id, checked, moment)}
    return replace(state, checked=kept)


def paths(flow: Flow) -> Iterator[tuple[dict[str, str], Outcome]]:
    """List every way of options and typed answers (``*``) to an outcome, without checks and computed turns.

    A branch is followed into each of its cases. Only for small flows and tests: ways multiply.
    """

    def onwards(at: str, answers: dict[str, str]) -> Iterator[tuple[dict[str, str], Outcome]]:
        node = flow.node(at)
        match node:
            case Outcome():
                yield answers, node
            case Question():
                edges = [(option.id, option.goto) for option in node.options]
                for answer, goto in [*edges, *([("*", node.goto)] if node.is_typed else [])]:
                    yield from onwards(goto, {**answers, node.id: answer})
            case ProbeStep():
                yield from onwards(node.manual, answers)
            case Branch():
                for target in targets(node):
                    yield from onwards(target, answers)

    yield from onwards(flow.start, {})


def _answered(question: Question, state: FlowState) -> TrailStep | None:
    given = state.answers.get(question.id, "")
    option = question.option(given)
    if option is not None:
        return TrailStep(question, option.label, option.goto, option)
    if question.is_typed and given:
        return TrailStep(question, given, question.goto)
    return None


def _looked_up(step: ProbeStep, state: FlowState, trail: list[TrailStep]) -> TrailStep | None:
    """Give what was found; the manual way where the probes lack an input; None while nobody decided."""
    if not can_run(step, trail):
        return TrailStep(step, "", step.manual)
    checked = state.checked.get(step.id)
    if checked is None or dict(checked.inputs) != inputs_of(step, trail):
        return None
    return TrailStep(step, "", edge_of(step, checked.findings), checked=checked)


def _turn(branch: Branch, state: FlowState, trail: list[TrailStep]) -> str:
    return next((case.goto for case in branch.cases if _holds(case, state, trail)), branch.otherwise)


def _holds(case: Case, state: FlowState, trail: list[TrailStep]) -> bool:
    answers = _known_answers(trail)
    found = {step.node.id: step.checked.findings for step in trail if step.checked is not None}
    questions = tuple(answers.get(each, "") for each in case.of if each not in found)
    findings = tuple(finding for each in case.of for finding in found.get(each, ()))
    return PREDICATES[case.when](Known(questions, findings, state.today))


def _known_answers(trail: tuple[TrailStep, ...] | list[TrailStep]) -> dict[str, str]:
    """Give the answers on the way that say something: typed ones, and options of questions that only choose."""
    return {
        step.node.id: step.option.id if step.option is not None else step.said
        for step in trail
        if isinstance(step.node, Question) and not (step.node.is_typed and step.option is not None)
    }


def _is_fresh(flow: Flow, step_id: str, checked: Checked, moment: datetime | None) -> bool:
    step = flow.probes.get(step_id)
    if step is None or moment is None:
        return not checked.findings
    ages = [_moment(finding.at) for finding in checked.findings]
    limit = timedelta(minutes=step.minutes)
    return all(at is not None and timedelta(0) <= moment - at <= limit for at in ages)


def _moment(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
