"""A few words that stand out: icon, what, why, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.widgets.parts import box, icon_label, label, row, stack, with_role


class Notice(QFrame):
    """Icon, word and colour together; buttons below the words."""

    def __init__(self, strong: str, text: str, drawing: tuple[str, str], role: str = "notice") -> None:
        super().__init__()
        with_role(self, role)
        self.setAccessibleName(f"{strong} {text}".strip())
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        words: list[QWidget | int] = [label(part, look) for part, look in ((strong, "strong"), (text, "")) if part]
        body = stack(*words, spacing=4)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        body.addLayout(self._buttons)
        layout = row(spacing=12, margins=(16, 14, 16, 14))
        layout.addWidget(icon_label(*drawing, size=22), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(box(body), 1)
        self.setLayout(layout)

    def offer(self, choice: QPushButton) -> None:
        """Add something one can do."""
        self._buttons.setContentsMargins(0, 8, 0, 0)
        self._buttons.insertWidget(self._buttons.count() - 1, choice)
