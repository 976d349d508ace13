"""A few words that stand out: icon, what, why, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton

from app.ui.widgets.parts import box, icon_label, label, row, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout


class Notice(QFrame):
    """Icon, word and colour together; buttons below the words."""

    def __init__(self, strong: str, text: str, drawing: tuple[str, str], role: str = "notice") -> None:
        super().__init__()
        with_role(self, role)
        # A line that wraps: at large text two buttons do not fit side by side.
        self._buttons = WrapLayout()
        self._buttons.is_spread = False
        self._strong, self._text = label(strong, "strong"), label(text)
        body = stack(self._strong, self._text, spacing=4)
        self.say(strong, text)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        body.addLayout(self._buttons)
        layout = row(spacing=12, margins=(16, 14, 16, 14))
        layout.addWidget(icon_label(*drawing, size=22), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(box(body), 1)
        self.setLayout(layout)

    def say(self, strong: str, text: str) -> None:
        """Say something else."""
        self.setAccessibleName(f"{strong} {text}".strip())
        for words, part in ((self._strong, strong), (self._text, text)):
            words.setText(part)
            words.setVisible(bool(part))

    def offer(self, choice: QPushButton) -> None:
        """Add something one can do."""
        self._buttons.setContentsMargins(0, 8, 0, 0)
        self._buttons.addWidget(choice)
