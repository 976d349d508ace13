"""Words around a guided check in the language of the window: urgency, questions left, an outcome as plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from app.core.flow import Outcome, OutcomeUrgency, ProbeStep, QuestionKind
from app.core.flow_map import MapWords
from app.core.flow_walk import TrailStep
from app.core.probe import Finding, ProbeState
from app.ui.pages.channel_words import Look

# As long as a line of the trail can be without a place to break it.
_LONGEST_WORD = 20


def urgency_look(urgency: OutcomeUrgency) -> Look:
    """Say what an outcome asks for: word, drawing, look of the notice and colour together."""
    translate = QCoreApplication.translate
    looks = {
        OutcomeUrgency.ACT_NOW: (translate("Urgency", "Act now"), "emergency", "notice-danger", "danger"),
        OutcomeUrgency.TODAY: (translate("Urgency", "Do it today"), "today", "notice-warn", "warn"),
        OutcomeUrgency.WAIT: (translate("Urgency", "Wait"), "clock", "notice", "accent"),
        OutcomeUrgency.NOTHING_WRONG: (translate("Urgency", "Nothing is wrong"), "check", "notice-good", "good"),
        OutcomeUrgency.DONE: (translate("Urgency", "Done"), "shield", "notice-good", "good"),
        OutcomeUrgency.NOTED: (translate("Urgency", "Noted"), "checklist", "notice", "accent"),
    }
    return Look(*looks[urgency])


def left_words(number: int, left: tuple[int, int]) -> str:
    """Say which question this is and how many are left, itself included."""
    translate = QCoreApplication.translate
    fewest, most = left
    if most == 1:
        return translate("Flow", "Question {number}, the last one").format(number=number)
    if fewest == most:
        return translate("Flow", "Question {number}, {count} left").format(number=number, count=most)
    words = translate("Flow", "Question {number}, {fewest}–{most} left")
    return words.format(number=number, fewest=fewest, most=most)


def check_words(fewest: int, most: int) -> str:
    """Say that live checks come, and how many questions are left behind them."""
    translate = QCoreApplication.translate
    if most == 0:
        return translate("Flow", "Live check, then the result")
    if fewest == most:
        return translate("Flow", "Live check, then {count} more").format(count=most)
    return translate("Flow", "Live check, then {fewest}–{most} more").format(fewest=fewest, most=most)


def never_words() -> str:
    """Give the one line that stands before the first question."""
    return QCoreApplication.translate("Flow", "Never enter a recovery phrase or private key: no question needs it.")


def typed_words(kind: QuestionKind) -> tuple[str, str]:
    """Say what a typed answer may be, and give an example for the empty field."""
    translate = QCoreApplication.translate
    words = {
        QuestionKind.HASH: (
            translate(
                "Flow",
                "The transaction hash (TxID) from the transfer's details, 64 characters or more. A private key looks "
                "alike and must not be pasted here.",
            ),
            "0x…",
        ),
        QuestionKind.COIN_ADDRESS: (
            translate(
                "Flow", "A public address, never a key. It is sent nowhere unless a check says so and you agree."
            ),
            "0x…  T…",
        ),
        QuestionKind.AMOUNT: (translate("Flow", "Digits only, without the name of the coin."), "12.5"),
        QuestionKind.DATE: (translate("Flow", "Year, month and day."), "2026-11-24"),
    }
    return words.get(kind, (translate("Flow", "One line. Never a recovery phrase, key or password."), ""))


def step_words(step: TrailStep, found: Callable[[Finding], str]) -> tuple[str, str]:
    """Give a stop of the trail in two lines: what was asked or checked, and what came of it.

    Args:
        step: The stop.
        found: Says a finding in words.
    """
    if not isinstance(step.node, ProbeStep):
        return step.node.title, step.said if len(step.said) <= _LONGEST_WORD or step.option else _ends(step.said)
    if step.checked is None or not step.checked.findings:
        return step.node.title, QCoreApplication.translate("Flow", "By hand")
    first = max(step.checked.findings, key=lambda finding: list(ProbeState).index(finding.state))
    words = QCoreApplication.translate("Flow", "{found} ({time} UTC)")
    return step.node.title, words.format(found=found(first), time=first.at[11:16])


def _ends(text: str) -> str:
    """Shorten what has no place to break a line, such as a hash; its ends tell it from others."""
    return f"{text[:10]}…{text[-8:]}"


def map_words() -> MapWords:
    """Give the words of a map that are not the flow's own."""
    translate = QCoreApplication.translate
    urgency = {urgency.value: urgency_look(urgency).word for urgency in OutcomeUrgency}
    return MapWords(
        translate("Flow", "Goes by what is known"),
        translate("Flow", "Live check"),
        translate("Flow", "By hand"),
        urgency,
    )


def part_words() -> tuple[str, str]:
    """Name the parts of an outcome below its steps: what nobody can do, what to keep."""
    translate = QCoreApplication.translate
    return translate("Flow", "What nobody can do"), translate("Flow", "What to keep")


def outcome_text(outcome: Outcome) -> str:
    """Write an outcome as plain text."""
    return "\n".join(_lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    cannot, keep = part_words()
    yield f"{urgency_look(outcome.urgency).word}: {outcome.title}"
    yield ""
    yield from (f"{number}. {step}" for number, step in enumerate(outcome.steps, 1))
    for heading, lines in ((cannot, outcome.cannot), (keep, outcome.keep)):
        if lines:
            yield ""
            yield heading
            yield from (f"- {line}" for line in lines)
