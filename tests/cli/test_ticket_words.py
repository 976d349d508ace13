"""What came back is told in words on a terminal: who sent it as far as that can be seen, and whether it counts."""

import pytest

from app.cli.ticket_words import event_text
from app.core.help import Lang
from app.core.ticket import Event, EventKind
from app.core.verify.verdict import Verdict

AT = "2026-11-26T08:00:00+00:00"


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("verdict", [each for each in Verdict if each is not Verdict.INVALID])
def test_no_verdict_is_a_code(verdict, lang):
    told = event_text(Event(AT, EventKind.ANSWER, verdict=verdict.value, is_letter=True), lang)

    assert lang is Lang.EN or verdict.value not in told
    assert "_" not in told


@pytest.mark.parametrize(
    ("event", "is_answer"),
    [
        (Event(AT, EventKind.ANSWER, text="请更新"), True),
        (Event(AT, EventKind.ANSWER, verdict="official", is_letter=True), True),
        (Event(AT, EventKind.ANSWER, verdict="unknown", is_letter=True), False),
        (Event(AT, EventKind.ANSWER, verdict="impostor"), False),
        (Event(AT, EventKind.ANSWER, warning=("asks_words",)), False),
        (Event(AT, EventKind.NOTE, text="记一下"), True),
    ],
)
def test_what_is_no_answer_is_said_to_be_none(event, is_answer):
    assert ("不算答复" in event_text(event, Lang.ZH)) is not is_answer


def test_a_pasted_text_has_no_sender():
    assert "发件人" not in event_text(Event(AT, EventKind.ANSWER, verdict="impostor"), Lang.ZH)
