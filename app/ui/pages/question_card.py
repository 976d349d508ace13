"""One question of a guided check with its answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.core.flow import Question
from app.ui.theme.tokens import Colours
from app.ui.widgets.answer_list import AnswerList
from app.ui.widgets.parts import button, label, row, stack, with_role


class QuestionCard(QFrame):
    """Asks one question. The focus rests on the question, so that it is read before its answers.

    Signals:
        answered: The id of an option.
        back_requested: The question before this one is wanted.
        return_requested: A question looked at again is left as it was.
    """

    answered = Signal(str)
    back_requested = Signal()
    return_requested = Signal()

    def __init__(self, question: Question, place: str, colours: Colours, given: str = "") -> None:
        """Args:
        place: Which question this is and how many are left.
        given: The option chosen before, for a question that is looked at again.
        """
        super().__init__()
        with_role(self, "question")
        self.question = question
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(". ".join(filter(None, (place, question.title, question.hint))))
        choices = [(option.id, option.label) for option in question.options]
        self.answers = AnswerList(choices, colours, given, self.tr("your answer"))
        self.answers.setAccessibleName(question.title)
        self.answers.chosen.connect(self.answered)
        dim = ("back", colours.text_dim)
        self.back = button(self.tr("Back"), self.back_requested.emit, "quiet", drawing=dim)
        self.go_on = button(self.tr("Leave it as it was"), self.return_requested.emit, "quiet")
        self.back.setVisible(False)
        self.go_on.setVisible(bool(given))
        parts: list[QWidget | int] = [label(place, "small"), label(question.title, "title")]
        parts += [label(question.hint, "lead")] if question.hint else []
        layout = stack(*parts, spacing=8, margins=(24, 20, 24, 16))
        layout.addSpacing(8)
        layout.addWidget(self.answers)
        layout.addLayout(row(self.back, self.go_on, 1, label(self._keys(), "small"), margins=(0, 8, 0, 0)))
        self.setLayout(layout)

    def offer_back(self) -> None:
        """There is a question before this one."""
        self.back.setVisible(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """From the question an arrow leads to its answers."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.answers.enter()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> str:
        return self.tr("Keys 1–{last}, or arrows and Enter").format(last=len(self.question.options))
