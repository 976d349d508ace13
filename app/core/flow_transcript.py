"""A walk as a value that a report or ticket can take: what was asked, answered and found, and where it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.flow import Flow, Outcome, ProbeStep, Question, QuestionKind
from app.core.flow_walk import FlowState, TrailStep, Walk, walk
from app.core.probe import Finding

_SHOWN: Final = 6
# Findings about a transaction that no chain has: what was typed might as well be a private key.
_TRANSACTION: Final = "tx."
_ON_NO_CHAIN: Final = frozenset(
    {"tx.not_found", "tx.dropped", "tx.expired", "tx.blockhash_expired", "tx.sources_disagree", "tx.unknown"}
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing that was asked, and the answer.

    Attributes:
        node: Id of the question or probe step.
        said: The answer in words; of a hash that was found on no chain only the ends, as it might be a key.
        findings: What a probe step found, each with its time; empty for a question and for the manual way.
    """

    node: str
    asked: str
    said: str = ""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcript:
    """One walk, in the language it was walked in.

    Attributes:
        outcome: Id of the outcome; empty while the walk is under way.
        title: Title of the outcome.
        report: Kind of report that the outcome can prefill.
    """

    flow: str
    version: int
    flow_title: str
    spoken: tuple[Spoken, ...]
    outcome: str = ""
    title: str = ""
    urgency: str = ""
    report: str = ""


def transcript(flow: Flow, state: FlowState) -> Transcript:
    """Write down a walk as far as it got."""
    walked = walk(flow, state)
    spoken = tuple(_spoken(step, walked) for step in walked.trail)
    end = walked.current
    if not isinstance(end, Outcome):
        return Transcript(flow.id, flow.version, flow.title, spoken)
    return Transcript(flow.id, flow.version, flow.title, spoken, end.id, end.title, end.urgency.value, end.report)


def is_proven(question_id: str, walked: Walk) -> bool:
    """Say whether a check on the way found on a chain what was answered to a question."""
    return any(
        finding.code.startswith(_TRANSACTION) and finding.code not in _ON_NO_CHAIN
        for step in walked.trail
        if isinstance(step.node, ProbeStep) and step.checked is not None
        if question_id in step.node.inputs.values()
        for finding in step.checked.findings
    )


def may_keep(question: Question, walked: Walk) -> bool:
    """Say whether the answer to a question may outlive the program: a hash only when a chain knows it."""
    return question.kind is not QuestionKind.HASH or is_proven(question.id, walked)


def _spoken(step: TrailStep, walked: Walk) -> Spoken:
    node = step.node
    if isinstance(node, ProbeStep):
        findings = step.checked.findings if step.checked is not None else ()
        return Spoken(node.id, node.title, findings=findings)
    is_hidden = step.option is None and not may_keep(node, walked)
    return Spoken(node.id, node.title, _ends(step.said) if is_hidden else step.said)


def _ends(text: str) -> str:
    return f"{text[:_SHOWN]}…{text[-_SHOWN:]}"
