"""Every key of the window in one list, built from the commands themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.ui.actions import ALL, ActionSpec, shortcut_texts, spoken
from app.ui.theme.tokens import Tokens
from app.ui.widgets.column import Column
from app.ui.widgets.parts import button, frame, label, row, stack


class ShortcutList(QDialog):
    """Shows the keys; closes with Escape."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = Column(round(34 * tokens.measures.font), margin=24)
        column.add(label(self.tr("Keyboard shortcuts"), "heading"))
        lines = stack(spacing=6, margins=(16, 12, 16, 12))
        for spec in ALL:
            if spec.keys:
                lines.addLayout(_line(spec))
        for words, keys in ((self.tr("Choose a result"), "↑ ↓ Enter"), (self.tr("Close or clear"), "Esc")):
            lines.addLayout(_pair(words, keys))
        column.add(frame("card", lines))
        close = button(self.tr("Close"), self.accept, "primary")
        layout = stack(column, spacing=0)
        layout.addLayout(row(1, close, margins=(24, 8, 24, 16)))
        self.setLayout(layout)
        self.resize(round(38 * tokens.measures.font), round(40 * tokens.measures.font))


def _line(spec: ActionSpec) -> QHBoxLayout:
    return _pair(spoken(spec), "   ".join(shortcut_texts(spec)))


def _pair(words: str, keys: str) -> QHBoxLayout:
    return row(label(words, wraps=False), 1, label(keys, "address", wraps=False), spacing=16)
