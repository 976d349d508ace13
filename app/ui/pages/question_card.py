"""One question of a guided check with its answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.core.flow import Question
from app.ui.pages.flow_words import typed_words
from app.ui.theme.tokens import Colours
from app.ui.widgets.answer_list import AnswerList
from app.ui.widgets.digit import digit
from app.ui.widgets.marked_lines import add_line, lines
from app.ui.widgets.parts import button, label, row, stack, with_role
from app.ui.widgets.typed_answer import TypedAnswer


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """What is known of a question from before.

    Attributes:
        given: The answer of before: an option id or typed text; empty for none.
        is_again: True while the question is looked at again and its answer still counts.
    """

    given: str = ""
    is_again: bool = False


_NEVER_ASKED = AskedBefore()


class QuestionCard(QFrame):
    """Asks one question. The focus rests on the question, so that it is read before its answers.

    Signals:
        answered: The id of an option.
        typed: A typed answer, screened.
        refused: A ``SecretFound`` was typed and wiped.
        back_requested: The question before this one is wanted.
        return_requested: A question looked at again is left as it was.
    """

    answered = Signal(str)
    typed = Signal(object)
    refused = Signal(object)
    back_requested = Signal()
    return_requested = Signal()

    def __init__(self, question: Question, place: str, colours: Colours, before: AskedBefore = _NEVER_ASKED) -> None:
        """Args:
        question: What is asked.
        place: Which question this is and how many are left.
        colours: Of the look in force.
        before: What was answered before.
        """
        super().__init__()
        with_role(self, "question")
        self.question = question
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        steps = " ".join(f"{number}. {step}" for number, step in enumerate(question.steps, 1))
        self.setAccessibleName(". ".join(filter(None, (place, question.title, question.hint, steps))))
        choices = [(option.id, option.label) for option in question.options]
        self.answers = AnswerList(choices, colours, before.given, self.tr("your answer"))
        self.answers.setAccessibleName(question.title)
        self.answers.chosen.connect(self.answered)
        self.field: TypedAnswer | None = None
        self._build_layout(place, colours, before)

    def _build_layout(self, place: str, colours: Colours, before: AskedBefore) -> None:
        question = self.question
        dim = ("back", colours.text_dim)
        self.back = button(self.tr("Back"), self.back_requested.emit, "quiet", drawing=dim)
        self.go_on = button(self.tr("Leave it as it was"), self.return_requested.emit, "quiet")
        layout = self._build_head(place)
        self._before_answers = stack(spacing=8)
        layout.addLayout(self._before_answers)
        if question.is_typed:
            given = "" if question.option(before.given) is not None else before.given
            self.field = self._build_field(given)
            self.put_before_answers(self.field)
        if question.options:
            layout.addWidget(self.answers)
        layout.addLayout(row(self.back, self.go_on, 1, label(self._keys(), "small"), margins=(0, 8, 0, 0)))
        self.setLayout(layout)
        # Not before: a widget without a parent would show as a window of its own.
        self.back.setVisible(False)
        self.go_on.setVisible(before.is_again)

    def _build_head(self, place: str) -> QVBoxLayout:
        question = self.question
        parts: list[QWidget | int] = [label(place, "small"), label(question.title, "title")]
        parts += [label(question.hint, "lead")] if question.hint else []
        layout = stack(*parts, spacing=8, margins=(24, 20, 24, 16))
        layout.addSpacing(8)
        if question.steps:
            layout.addLayout(_steps(question.steps))
            layout.addSpacing(8)
        return layout

    def _build_field(self, given: str) -> TypedAnswer:
        note, example = typed_words(self.question.kind)
        field = TypedAnswer(self.question.title, note, example, given)
        field.given.connect(self.typed)
        field.refused.connect(self.refused)
        field.field.stepped.connect(self._on_stepped)
        return field

    def put_before_answers(self, part: QWidget) -> None:
        """Put something between the question and its answers."""
        self._before_answers.addWidget(part)
        self._before_answers.addSpacing(8)

    def offer_back(self) -> None:
        """There is a question before this one."""
        self.back.setVisible(True)

    def enter(self) -> None:
        """Put the focus on the question, or into the field where one types."""
        if self.field is not None:
            self.field.enter()
        else:
            self.setFocus()

    def press(self, digit: int) -> bool:
        """Answer by digit; False when there is no such answer, or digits are for typing."""
        return self.field is None and self.answers.press(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """From the question an arrow leads to its answers."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.answers.enter()
        else:
            super().keyPressEvent(event)

    def _on_stepped(self, _by: int) -> None:
        self.answers.enter()

    def _keys(self) -> str:
        if self.field is not None:
            return self.tr("Return continues")
        if len(self.question.options) == 1:
            return ""
        return self.tr("Keys 1–{last}, or arrows and Enter").format(last=len(self.question.options))


def _steps(steps: Sequence[str]) -> QGridLayout:
    grid = lines()
    for number, step in enumerate(steps, 1):
        add_line(grid, digit(number), label(step, "step"))
    return grid
