"""Guided troubleshooting as data: questions, live checks, computed branches, outcomes, and the edges between them.

Edges are data, so that every path can be listed, drawn and proved (``flow_check``). A walk is recomputed from what was
answered and found, keyed by node (``flow_walk``): going back, changing an answer and resuming cost nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app.core.checklist import Demo
from app.core.errors import ContentError

# The kinds of report a composer knows.
REPORTS: Final = ("problem", "incident", "complaint", "suggestion", "question")


class OutcomeUrgency(StrEnum):
    """What an outcome asks of the person, in descending haste; the last two are ends of wizards."""

    ACT_NOW = "act-now"
    TODAY = "today"
    WAIT = "wait"
    NOTHING_WRONG = "nothing-wrong"
    DONE = "done"  # the program saw that it is so
    NOTED = "noted"  # it goes by the person's word


class QuestionKind(StrEnum):
    """How a question is answered: by taking an option, or by typing one line of a certain form."""

    CHOICE = "choice"
    YES_NO = "yes-no"
    TEXT = "text"
    HASH = "hash"
    COIN_ADDRESS = "coin-address"
    AMOUNT = "amount"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a question and the node it leads to."""

    id: str
    label: str
    goto: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question on one screen.

    Attributes:
        options: The answers to choose from; for a typed question the ways around typing ("I have none").
        goto: Where any valid typed answer leads; empty where nothing is typed.
        form: Name of the form a ``text`` answer must have (``flow_answer.FORMS``).
        steps: What to do before answering, one line each, in order.
        demo: What the person shows the program here; the options then say what came of it (``core.wizard``). What is
            typed or pasted for it is no answer and is kept nowhere.
    """

    id: str
    title: str
    hint: str
    options: tuple[Option, ...]
    kind: QuestionKind = QuestionKind.CHOICE
    goto: str = ""
    form: str = ""
    steps: tuple[str, ...] = ()
    demo: Demo | None = None

    @property
    def is_typed(self) -> bool:
        """True when a line is typed."""
        return self.kind not in {QuestionKind.CHOICE, QuestionKind.YES_NO}

    def option(self, option_id: str) -> Option | None:
        """Find an option by id."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a finding leads.

    Attributes:
        on: Finding codes, or ``state:`` and a ``ProbeState``; one of them is enough.
    """

    on: tuple[str, ...]
    goto: str


@dataclass(frozen=True, slots=True)
class ProbeStep:
    """Live checks whose findings choose the way, run only after the person saw what is sent and said yes.

    Attributes:
        title: What is looked up.
        hint: Why, in one line.
        probes: Ids of the probes to run, together.
        inputs: What a probe is given, by name: the id of the question whose answer it is.
        edges: Tried in order; the first that one of the findings fits is taken.
        manual: Where the walk goes without findings: checks refused, offline, or found nothing that an edge names.
        minutes: How long the findings stay true enough to go by; older ones are looked up again.
    """

    id: str
    title: str
    hint: str
    probes: tuple[str, ...]
    inputs: Mapping[str, str]
    edges: tuple[Edge, ...]
    manual: str
    minutes: int = 10


@dataclass(frozen=True, slots=True)
class Case:
    """One way out of a branch.

    Attributes:
        when: Name of a predicate (``flow_predicates.PREDICATES``).
        of: Ids of the questions and probe steps it looks at.
    """

    when: str
    of: tuple[str, ...]
    goto: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A turn that is computed from what is known; nobody is asked. The first case that holds is taken."""

    id: str
    cases: tuple[Case, ...]
    otherwise: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a walk ends.

    Attributes:
        steps: What to do, one line each, in order.
        cannot: What nobody can do.
        keep: What to keep as evidence.
        flow: Id of the check to go on with.
        report: Kind of the report that this outcome can prefill, one of ``REPORTS``; empty when a report is no help.
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
    report: str = ""
    flow: str = ""


Node = Question | ProbeStep | Branch | Outcome
Stop = Question | ProbeStep | Outcome


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
    probes: Mapping[str, ProbeStep] = field(default_factory=dict[str, ProbeStep])
    branches: Mapping[str, Branch] = field(default_factory=dict[str, Branch])

    def node(self, node_id: str) -> Node:
        """Find a node.

        Raises:
            ContentError: ``flow.unknown_node``.
        """
        node = (
            self.questions.get(node_id)
            or self.probes.get(node_id)
            or self.branches.get(node_id)
            or self.outcomes.get(node_id)
        )
        if node is None:
            raise ContentError("flow.unknown_node", flow=self.id, node=node_id)
        return node

    def nodes(self) -> tuple[Node, ...]:
        """List every node, questions first, outcomes last."""
        return (
            *self.questions.values(),
            *self.probes.values(),
            *self.branches.values(),
            *self.outcomes.values(),
        )


def targets(node: Node) -> tuple[str, ...]:
    """List where a node can lead, in the order of its edges; the same node may stand twice."""
    match node:
        case Question():
            typed = (node.goto,) if node.is_typed else ()
            return (*typed, *(option.goto for option in node.options))
        case ProbeStep():
            return (*(edge.goto for edge in node.edges), node.manual)
        case Branch():
            return (*(case.goto for case in node.cases), node.otherwise)
        case Outcome():
            return ()
