"""A plan for somebody else: which steps fit them, and what of the lists is not theirs.

It is made from the lists and a description of the person alone. No answer, score, address or balance of whoever makes
it goes in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from app.core.checklist import Answer, Checklist, ChecklistItem, Mark, Priority, Progress, standings
from app.core.flow import Flow
from app.core.harden import in_order
from app.core.wizard import DO

# Older than any answer a person gives: whatever they said themselves stays.
_OLDEST: Final = "2000-01-01T00:00:00+00:00"
# As many as somebody new finishes on two afternoons, and as fit on two sheets with their steps.
_MOST_FOR_NEW: Final = 14
_LEVEL_FOR_NEW: Final = 1
_LEVEL: Final = 2
# Nothing was answered, so that any moment does.
_BEGINNING: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a plan is for.

    Attributes:
        is_new: Parents, or somebody who begins: few and plain steps.
        has_computer: Uses the wallet on a computer too; False for a phone only.
        phone: ``android``, ``iphone``, or empty when nobody knows.
    """

    is_new: bool = True
    uses_tron: bool = True
    uses_dapps: bool = False
    has_computer: bool = False
    phone: str = ""


@dataclass(frozen=True, slots=True)
class FamilyStep:
    """One step of the plan.

    Attributes:
        steps: What to do, one line each.
    """

    item: ChecklistItem
    steps: tuple[str, ...]


def left_out(person: Person) -> tuple[str, ...]:
    """List the ids of checklists that are not theirs."""
    theirs = {
        "tron-account": person.uses_tron,
        "dapp-approvals": person.uses_dapps,
        "this-computer": person.has_computer,
    }
    return tuple(checklist for checklist, is_theirs in theirs.items() if not is_theirs)


def items_for(person: Person, lists: Sequence[Checklist]) -> tuple[ChecklistItem, ...]:
    """Choose what they should do, in the order of ``core.harden`` for somebody who has done nothing yet.

    Somebody new gets the first of the lists, by priority: the backup is among them, however long it takes.
    """
    away = left_out(person)
    level = _LEVEL_FOR_NEW if person.is_new else _LEVEL
    theirs = [
        item
        for each in lists
        if not each.occasion and each.id not in away
        for item in each.items
        if item.level <= level and not (person.is_new and item.priority is Priority.P2)
    ]
    if person.is_new:
        theirs = sorted(theirs, key=lambda item: item.priority)[:_MOST_FOR_NEW]
    return tuple(stand.item for stand in in_order(lists, standings(theirs, Progress(), _BEGINNING)))


def steps_of(flow: Flow | None, item: ChecklistItem, person: Person, system: str = "") -> tuple[str, ...]:
    """Give the steps of an item's wizard where this person does it; its own words where nobody knows."""
    for node in (DO, f"{DO}-{person.phone}", f"{DO}-{system}"):
        question = flow.questions.get(node) if flow is not None else None
        if question is not None:
            return question.steps
    return (item.how,)


def marks_for(person: Person, lists: Iterable[Checklist], reason: str, review_on: str) -> tuple[Mark, ...]:
    """Give the answers that a file for them holds: what is not theirs, until it is asked again.

    Args:
        person: Whom it is for.
        lists: Every list.
        reason: Why, in their language.
        review_on: ISO date.
    """
    away = left_out(person)
    return tuple(
        Mark(item.id, item.version, Answer.NOT_MINE, _OLDEST, reason=reason, review_on=review_on)
        for each in lists
        if each.id in away
        for item in each.items
    )
