"""The answers to one question as large buttons, worked with the mouse, digits, or arrows and Return."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.ui.theme.tokens import Colours
from app.ui.widgets.card_button import WordyButton
from app.ui.widgets.digit import digit
from app.ui.widgets.parts import icon_label, label, row, stack

_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerButton(WordyButton):
    """One answer with its digit.

    Signals:
        stepped: An arrow key asks for another answer, by so many.
    """

    stepped = Signal(int)

    def __init__(self, number: int, words: str, colours: Colours, chosen_words: str = "") -> None:
        """Args:
        chosen_words: Says that this answer was given before; empty when it was not.
        """
        layout = row(digit(number), label(words), spacing=14, margins=(14, 12, 14, 12))
        layout.setStretch(1, 1)
        if chosen_words:
            layout.addWidget(icon_label("check", colours.accent, 18))
            layout.addWidget(label(chosen_words, "small", wraps=False))
        name = ". ".join(filter(None, (str(number), words, chosen_words)))
        super().__init__(name, layout, "answer-chosen" if chosen_words else "answer")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to another answer, Return gives this one."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            # A key held down must not answer the next question too.
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class AnswerList(QFrame):
    """Every answer to one question.

    Signals:
        chosen: The key of the answer.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], colours: Colours, current: str = "", chosen_words: str = ""
    ) -> None:
        """Args:
        choices: Pairs of key and words.
        current: Key of the answer given before.
        chosen_words: What is written beside that answer.
        """
        super().__init__()
        self.buttons: list[AnswerButton] = []
        layout = stack(spacing=8)
        for number, (key, words) in enumerate(choices, 1):
            answer = AnswerButton(number, words, colours, chosen_words if key == current else "")
            answer.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            answer.stepped.connect(partial(self._on_stepped, number - 1))
            self.buttons.append(answer)
            layout.addWidget(answer)
        self.setLayout(layout)
        self._first = next((at for at, (key, _) in enumerate(choices) if key == current), 0)

    def enter(self) -> None:
        """Put the focus on the answer given before, or on the first one; without answers it stays."""
        if self.buttons:
            self.buttons[self._first].setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, number: int) -> bool:
        """Choose by digit, from 1; False when there is no such answer."""
        if not 1 <= number <= len(self.buttons):
            return False
        self.buttons[number - 1].click()
        return True

    def _on_stepped(self, at: int, by: int) -> None:
        self.buttons[(at + by) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
