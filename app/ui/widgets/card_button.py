"""Buttons that hold more than one word: as large as what is written on them needs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.ui.widgets.parts import HandButton, icon_label, label, row, stack, with_role


class WordyButton(HandButton):
    """A button with a layout of its own, which wraps at any text size."""

    def __init__(self, name: str, layout: QBoxLayout, role: str) -> None:
        super().__init__()
        with_role(self, role)
        self.setAccessibleName(name)
        self.setLayout(layout)
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


class CardButton(WordyButton):
    """A card one can press: drawing, heading, a line or two of text."""

    def __init__(self, heading: str, text: str, drawing: tuple[str, str], role: str = "card") -> None:
        parts: list[QWidget | int] = [icon_label(*drawing, size=28), label(heading, "heading")]
        parts += [label(text, "dim"), 1] if text else [1]
        layout = stack(*parts, spacing=8, margins=(16, 16, 16, 16))
        super().__init__(f"{heading}. {text}" if text else heading, layout, role)


class LinkButton(WordyButton):
    """A link of any length, with a drawing that says what it leads to."""

    def __init__(self, words: str, drawing: tuple[str, str]) -> None:
        layout = row(icon_label(*drawing), label(words, "link"), spacing=10, margins=(8, 6, 8, 6))
        layout.setStretch(1, 1)
        super().__init__(words, layout, "link-row")
