"""Guided troubleshooting as data: questions, options, outcomes, and the walk that answers make through them.

Edges are data, so every path can be listed, drawn and proved. A walk is recomputed from answers keyed by question
id: going back, changing an answer and resuming cost nothing, and an answer whose branch went away is kept for when
the branch returns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.core.errors import ContentError


class OutcomeUrgency(StrEnum):
    """What an outcome asks of the person, in descending haste."""

    ACT_NOW = "act-now"
    TODAY = "today"
    WAIT = "wait"
    NOTHING_WRONG = "nothing-wrong"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a question and the node it leads to."""

    id: str
    label: str
    goto: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question on one screen."""

    id: str
    title: str
    hint: str
    options: tuple[Option, ...]

    def option(self, option_id: str) -> Option | None:
        """Find an option by id."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a walk ends.

    Attributes:
        steps: What to do, one line each, in order.
        cannot: What nobody can do.
        keep: What to keep as evidence.
    """

    id: str
    urgency: OutcomeUrgency
    title: str
    steps: tuple[str, ...]
    cannot: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    checklist: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow in one language; its structure is the same in all."""

    id: str
    version: int
    title: str
    intro: str
    start: str
    questions: Mapping[str, Question]
    outcomes: Mapping[str, Outcome]

    def node(self, node_id: str) -> Question | Outcome:
        """Find a node.

        Raises:
            ContentError: ``flow.unknown_node``.
        """
        node = self.questions.get(node_id) or self.outcomes.get(node_id)
        if node is None:
            raise ContentError("flow.unknown_node", flow=self.id, node=node_id)
        return node


@dataclass(frozen=True, slots=True)
class Walk:
    """What a set of answers makes of a flow.

    Attributes:
        trail: The questions answered on the way, with the option taken.
        current: The question to ask next, or the outcome.
        left: Fewest and most questions still to come.
    """

    trail: tuple[tuple[Question, Option], ...]
    current: Question | Outcome
    left: tuple[int, int]


def check_flow(flow: Flow) -> None:
    """Refuse a flow that could strand somebody.

    Raises:
        ContentError: ``flow.unknown_node``, ``flow.no_options``, ``flow.duplicate``, ``flow.loop`` or
            ``flow.unreachable``.
    """
    if set(flow.questions) & set(flow.outcomes):
        raise ContentError("flow.duplicate", flow=flow.id, node=min(set(flow.questions) & set(flow.outcomes)))
    for question in flow.questions.values():
        if len({option.id for option in question.options}) != len(question.options):
            raise ContentError("flow.duplicate", flow=flow.id, node=question.id)
        if not question.options:
            raise ContentError("flow.no_options", flow=flow.id, node=question.id)
    reached = set(_visit(flow, flow.start, ()))
    lost = (set(flow.questions) | set(flow.outcomes)) - reached
    if lost:
        raise ContentError("flow.unreachable", flow=flow.id, node=min(lost))


def walk(flow: Flow, answers: Mapping[str, str]) -> Walk:
    """Follow answers, keyed by question id, from the start as far as they lead.

    An answer that is no option of its question counts as not given.
    """
    trail: list[tuple[Question, Option]] = []
    node = flow.node(flow.start)
    while isinstance(node, Question):
        option = node.option(answers.get(node.id, ""))
        if option is None:
            break
        trail.append((node, option))
        node = flow.node(option.goto)
    return Walk(tuple(trail), node, remaining(flow, node.id))


def remaining(flow: Flow, node_id: str) -> tuple[int, int]:
    """Count the fewest and most questions from a node, itself included, to an outcome."""
    node = flow.node(node_id)
    if isinstance(node, Outcome):
        return (0, 0)
    ranges = [remaining(flow, option.goto) for option in node.options]
    return (1 + min(fewest for fewest, _ in ranges), 1 + max(most for _, most in ranges))


def paths(flow: Flow) -> Iterator[tuple[dict[str, str], Outcome]]:
    """List every way through a flow: the answers and the outcome they lead to."""

    def onwards(node: Question | Outcome, answers: dict[str, str]) -> Iterator[tuple[dict[str, str], Outcome]]:
        if isinstance(node, Outcome):
            yield answers, node
            return
        for option in node.options:
            yield from onwards(flow.node(option.goto), {**answers, node.id: option.id})

    yield from onwards(flow.node(flow.start), {})


def _visit(flow: Flow, node_id: str, above: tuple[str, ...]) -> Iterator[str]:
    if node_id in above:
        raise ContentError("flow.loop", flow=flow.id, node=node_id)
    node = flow.node(node_id)
    yield node_id
    if isinstance(node, Question):
        for option in node.options:
            yield from _visit(flow, option.goto, (*above, node_id))
