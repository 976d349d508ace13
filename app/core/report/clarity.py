"""Says what would make a description clearer, while it is written: advice, never a gate.

The rules look for what a first answer would otherwise ask (reports.md 7): which button or page, the words on the
screen, when, on which chain, one thing at a time. Both languages, by their own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.report import clarity_marks as marks
from app.core.report.report import Draft, FieldId, ReportKind

# In Chinese characters, without those that fit every fault.
_SHORTEST: Final = 6


class Advice(StrEnum):
    """What would make it clearer, the most useful first."""

    LONGER = "longer"
    WHICH_ACTION = "which-action"
    WHICH_WORDS = "which-words"
    WHEN = "when"
    WHICH_CHAIN = "which-chain"
    HASH = "hash"
    ONE_THING = "one-thing"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Clarity:
    """How clear a draft is.

    Attributes:
        share: 0 to 100; what is there of what a first answer would ask for.
    """

    advice: tuple[Advice, ...]
    share: int


def clarity(draft: Draft) -> Clarity:
    """Judge a draft; costs less than a millisecond for what a person types."""
    told = marks.plain(" ".join(draft.text(each) for each in (FieldId.SUMMARY, FieldId.DETAILS, FieldId.STEPS)))
    asked = _asked(draft, told)
    advice = tuple(each for each, is_there in asked if not is_there)
    found = ((Advice.ONE_THING, marks.is_about_two(told)), (Advice.CALM, marks.is_shouted(told)))
    style = tuple(each for each, is_there in found if is_there)
    share = round(100 * (len(asked) - len(advice)) / len(asked)) if told.strip() else 0
    return Clarity(advice + style, share)


def _asked(draft: Draft, told: str) -> list[tuple[Advice, bool]]:
    """List what this kind of report wants, and whether it is there."""
    asked = [(Advice.LONGER, marks.substance(told) >= _SHORTEST)]
    if draft.kind in {ReportKind.SUGGESTION, ReportKind.QUESTION}:
        return asked
    is_on_chain = marks.is_about_coins(told) and marks.was_sent(told)
    # What is on a chain already is found by its hash: which button sent it is no matter.
    if draft.kind is not ReportKind.COMPLAINT and not is_on_chain:
        asked.append((Advice.WHICH_ACTION, marks.names_act(told) or bool(draft.text(FieldId.STEPS))))
    if draft.kind is ReportKind.PROBLEM:
        asked.append((Advice.WHICH_WORDS, bool(draft.text(FieldId.SCREEN)) or marks.names_sight(told)))
    asked.append((Advice.WHEN, bool(draft.text(FieldId.WHEN)) or marks.names_time(told)))
    if draft.kind is not ReportKind.COMPLAINT and marks.is_about_coins(told):
        asked.append((Advice.WHICH_CHAIN, bool(draft.text(FieldId.CHAIN)) or marks.names_chain(told)))
        if is_on_chain:
            asked.append((Advice.HASH, bool(draft.text(FieldId.HASH))))
    return asked
