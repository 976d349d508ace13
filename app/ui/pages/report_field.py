"""One field of a report: its name, what belongs into it, and a guarded editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.core.report.report import FieldId
from app.core.report.words import field_words
from app.core.secrets import SecretFound
from app.ui.desk import Desk
from app.ui.pages.report_words import field_hint
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.guarded_long import GuardedLongText
from app.ui.widgets.parts import box, button, label, row, stack
from app.ui.widgets.wrap_layout import WrapLayout

LONG: Final = frozenset({FieldId.DETAILS, FieldId.STEPS, FieldId.SCREEN, FieldId.WISH})
_LINES: Final = 4


class ReportField(QFrame):
    """A field a person fills in.

    Signals:
        changed: Its text changed, by hand.
        refused: A ``SecretFound``: the editor refused a secret.
        closed: Return in a single line, Ctrl+Return in a long one.
        file_given: The path of a local file that was pasted or dropped.
        picture_given: A ``QImage`` that was pasted or dropped.
    """

    changed = Signal()
    refused = Signal(object)
    closed = Signal()
    file_given = Signal(str)
    picture_given = Signal(object)

    def __init__(self, field: FieldId, desk: Desk, *, is_needed: bool, quick: Sequence[tuple[str, str]] = ()) -> None:
        """Args:
        quick: Answers to press in place of typing, each the words on the button and what it puts in.
        """
        super().__init__()
        self.field = field
        self.is_needed = is_needed
        name = field_words(field, desk.lang)
        head = row(label(name, "plain-strong", wraps=False), spacing=8)
        if is_needed:
            head.addWidget(label(self.tr("needed"), "small", wraps=False))
        head.addStretch(1)
        self.editor = self._build_long(desk) if field in LONG else self._build_short()
        self.editor.setAccessibleName(name)
        self.editor.setAccessibleDescription(field_hint(field))
        self.fault = label("", "badge-danger")
        self.fault.hide()
        layout = stack(spacing=6)
        layout.addLayout(head)
        layout.addWidget(self.editor)
        if quick:
            layout.addWidget(self._build_quick(quick))
        layout.addWidget(self.fault)
        self.setLayout(layout)

    @property
    def text(self) -> str:
        """What the editor holds."""
        return self.editor.text() if isinstance(self.editor, GuardedEdit) else self.editor.toPlainText()

    def fill(self, text: str) -> None:
        """Put a text in without telling anybody."""
        with QSignalBlocker(self):
            self.put(text)
        self.say_fault("")

    def enter(self) -> None:
        """Put the focus into the editor."""
        self.editor.setFocus()

    def wipe(self) -> None:
        """Take away a text in whose whole a secret was found."""
        if isinstance(self.editor, GuardedEdit):
            self.editor.setText("")
        else:
            self.editor.wipe()
            self.changed.emit()

    def say_fault(self, words: str) -> None:
        """Say what is wrong with it; nothing for empty words."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _build_short(self) -> GuardedEdit:
        made = GuardedEdit()
        made.setPlaceholderText(field_hint(self.field))
        made.textChanged.connect(self._on_changed)
        made.refused.connect(self._on_refused)
        made.accepted.connect(self.closed)
        return made

    def _build_long(self, desk: Desk) -> GuardedLongText:
        made = GuardedLongText()
        made.setPlaceholderText(field_hint(self.field))
        lines = _LINES - 1 if self.field is FieldId.SCREEN else _LINES
        made.setFixedHeight(lines * round(1.6 * desk.tokens.measures.font) + 24)
        made.textChanged.connect(self._on_changed)
        made.refused.connect(self._on_refused)
        made.accepted.connect(self.closed)
        made.file_given.connect(self.file_given)
        made.picture_given.connect(self.picture_given)
        return made

    def _build_quick(self, quick: Sequence[tuple[str, str]]) -> QWidget:
        buttons = [button(words, self._puts(text), "link") for words, text in quick]
        line = WrapLayout(*buttons, spacing=4)
        line.is_spread = False
        return box(line)

    def _puts(self, text: str) -> Callable[[], None]:
        return partial(self.put, text)

    def put(self, text: str) -> None:
        """Put a text in, as if it was typed."""
        if isinstance(self.editor, GuardedEdit):
            self.editor.setText(text)
        else:
            self.editor.setPlainText(text)

    def _on_changed(self) -> None:
        # Behind a refusal the field is empty, and the words about it stay.
        if self.text:
            self.say_fault("")
        self.changed.emit()

    def _on_refused(self, found: SecretFound) -> None:
        self.changed.emit()
        self.refused.emit(found)
