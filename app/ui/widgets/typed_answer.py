"""One line to be typed as an answer: the guarded field, what is wrong with it right below, and a button to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.core.secrets import Screened, SecretFound, screen
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import button, label, row, stack


class AnswerField(GuardedEdit):
    """A guarded field inside a page that gives digits a meaning of their own: here they are text."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep every key that writes; only arrows go on to the answers."""
        super().keyPressEvent(event)
        if event.text().isprintable() and event.text():
            event.accept()


class TypedAnswer(QFrame):
    """A field with its note. A secret is wiped as it is typed, and said so.

    Signals:
        given: The text, screened, when the person goes on.
        refused: A ``SecretFound``; the field is empty again.
    """

    given = Signal(object)
    refused = Signal(object)

    def __init__(self, name: str, note: str, example: str, text: str = "") -> None:
        """Args:
        name: The question, for screen readers.
        note: What may be typed and what must not, below the field.
        example: Shown in the empty field.
        text: What was answered before.
        """
        super().__init__()
        self.field = AnswerField()
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(note)
        self.field.setPlaceholderText(example)
        self.field.setText(text)
        self.field.accepted.connect(self.submit)
        self.field.refused.connect(self._on_refused)
        self.field.textEdited.connect(self._on_edited)
        self.go_on = button(self.tr("Continue"), self.submit, "primary")
        self.fault = label("", "badge-danger")
        self.fault.setVisible(False)
        line = row(self.field, self.go_on)
        line.setStretch(0, 1)
        layout = stack(spacing=6)
        layout.addLayout(line)
        layout.addWidget(self.fault)
        layout.addWidget(label(note, "small"))
        self.setLayout(layout)

    def enter(self) -> None:
        """Put the focus into the field."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def submit(self) -> None:
        """Hand over what stands in the field."""
        text = screen(self.field.text())
        if isinstance(text, Screened):
            self.given.emit(text)

    def show_fault(self, words: str) -> None:
        """Say what is wrong with the text; the field keeps it, so that it can be corrected."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        self.enter()

    def _on_edited(self, _text: str) -> None:
        if not self.fault.isHidden():
            self.fault.setVisible(False)

    def _on_refused(self, found: SecretFound) -> None:
        words = self.tr("That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.")
        self.show_fault(words)
        self.refused.emit(found)
