"""A card one can press: drawing, heading, a line or two of text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.widgets.parts import icon_label, label, stack, with_role


class CardButton(QPushButton):
    """A button as large as its words need, at any text size."""

    def __init__(self, heading: str, text: str, drawing: tuple[str, str], role: str = "card") -> None:
        super().__init__()
        with_role(self, role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{heading}. {text}" if text else heading)
        parts: list[QWidget | int] = [icon_label(*drawing, size=28), label(heading, "heading")]
        parts += [label(text, "dim"), 1] if text else [1]
        layout = stack(*parts, spacing=8, margins=(16, 16, 16, 16))
        self.setLayout(layout)
        for part in parts:
            if isinstance(part, QWidget):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height the words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the room the words need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never get smaller than the words."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()
