"""A question of a wizard that is answered by showing: the demonstration, and the way on for who cannot show it now."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from app.core.flow import Question
from app.core.wizard import FAILED, SHOWN
from app.ui.desk import Desk
from app.ui.pages.demo_card import DemoCard
from app.ui.pages.question_card import AskedBefore, QuestionCard


class ShowCard(QuestionCard):
    """Asks for a demonstration. What is typed for it is compared or judged in its card and then forgotten."""

    def __init__(self, question: Question, place: str, desk: Desk, before: AskedBefore) -> None:
        """Args:
        question: One that has a demonstration.
        place: Which question this is and how many are left.
        desk: What pages share.
        before: What was answered before.
        """
        assert question.demo is not None, "only a question with a demonstration is shown"
        # What came of the demonstration is not for choosing.
        left = tuple(option for option in question.options if option.id not in {SHOWN, FAILED})
        super().__init__(replace(question, options=left), place, desk.tokens.colours, before)
        self.demo = DemoCard(question.demo, desk)
        self.demo.shown.connect(self._on_shown)
        self.demo.failed.connect(partial(self.answered.emit, FAILED))
        self.put_before_answers(self.demo)

    def _on_shown(self, _code: str) -> None:
        self.answered.emit(SHOWN)
