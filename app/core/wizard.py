"""Hardening wizards: flows that explain one statement of a checklist, lead through it, and end by verifying.

Every wizard has the same nodes, so that any face can read its end: *why*, *do* (or one *do* for each place it is done
in), *verify* (live checks, or a demonstration), *eye* (the honest question), and five outcomes. Only option ids are
ever answers of a wizard: it can be kept and gone on with, and holds nothing that was typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.checklist import Answer, ChecklistItem, Mark, Proof
from app.core.flow import Outcome, Question
from app.core.flow_walk import Walk
from app.core.probe import Finding, ProbeState

PREFIX: Final = "harden-"
# Questions and steps.
WHY, WAY, DO, VERIFY, EYE, WHOSE = "why", "way", "do", "verify", "eye", "whose"
# Options of a question that asks for a demonstration.
SHOWN, FAILED, CANNOT_SHOW = "shown", "failed", "cannot-show"


class End(StrEnum):
    """Where a wizard ends: the ids of its outcomes."""

    VERIFIED = "verified"  # a live check found it good, or the person showed it
    TOLD = "told"  # the person said so
    WRONG = "wrong"  # it is not so
    STUCK = "stuck"  # the person could not do it
    NOT_MINE = "not-mine"


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a finished wizard says of its item.

    Attributes:
        findings: What live checks found on the way; empty when none ran.
        shown: True when the person showed it to the program.
        reason: Why it does not apply, in the words of the option taken.
    """

    end: End
    findings: tuple[Finding, ...] = ()
    shown: bool = False
    reason: str = ""


def wizard_id(item_id: str) -> str:
    """Give the id of the flow that hardens an item."""
    return PREFIX + item_id.replace("/", "-")


def conclusion_of(walk: Walk) -> Conclusion | None:
    """Read what a walk through a wizard came to; None before its end."""
    if not isinstance(walk.current, Outcome):
        return None
    findings: tuple[Finding, ...] = ()
    shown, reason = False, ""
    for step in walk.trail:
        if step.checked is not None:
            findings = step.checked.findings
        elif isinstance(step.node, Question) and step.option is not None:
            shown = shown or (step.node.demo is not None and step.option.id == SHOWN)
            reason = step.said if step.node.id == WHOSE else reason
    return Conclusion(End(walk.current.id), findings, shown, reason)


def mark_for(item: ChecklistItem, conclusion: Conclusion, at: str, review_on: str) -> Mark:
    """Give the state an item has by a conclusion: checked or shown only when the program itself saw it.

    Args:
        item: The item.
        conclusion: What its wizard came to.
        at: UTC, ISO 8601.
        review_on: ISO date on which an item that does not apply is asked again.
    """
    match conclusion.end:
        case End.VERIFIED if conclusion.shown:
            evidence = item.demo.value if item.demo else ""
            return Mark(item.id, item.version, Answer.DONE, at, Proof.DEMONSTRATION, evidence=evidence)
        case End.VERIFIED:
            return Mark(item.id, item.version, Answer.DONE, at, Proof.CHECK, evidence=_seen(conclusion))
        case End.TOLD:
            return Mark(item.id, item.version, Answer.DONE, at)
        case End.NOT_MINE:
            return Mark(item.id, item.version, Answer.NOT_MINE, at, reason=conclusion.reason, review_on=review_on)
        case End.WRONG | End.STUCK:
            is_seen = any(found.state in {ProbeState.BAD, ProbeState.ATTENTION} for found in conclusion.findings)
            proof, evidence = (Proof.CHECK, _seen(conclusion)) if is_seen else (Proof.WORD, "")
            return Mark(item.id, item.version, Answer.OPEN, at, proof, evidence=evidence)


def _seen(conclusion: Conclusion) -> str:
    """Give the code of what matters most of all that was found."""
    order = list(ProbeState)
    return max(conclusion.findings, key=lambda found: order.index(found.state)).code if conclusion.findings else ""
