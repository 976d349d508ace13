"""The command palette: every command by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListView, QWidget

from app.ui.actions import ALL, ActionSpec, shortcut_text, spoken
from app.ui.theme.icons import icon, icon_size
from app.ui.theme.tokens import Tokens
from app.ui.widgets.parts import label, stack, with_role

_ID = Qt.ItemDataRole.UserRole + 1


class CommandPalette(QDialog):
    """Type, choose, done.

    Signals:
        action_requested: An action id.
    """

    action_requested = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget, *, has_article: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All commands"))
        self.field = QLineEdit()
        self.field.setMaxLength(100)
        self.field.setPlaceholderText(self.tr("Type a few letters of a command"))
        self.field.setAccessibleName(self.tr("Type a few letters of a command"))
        self._model = QStandardItemModel(self)
        for spec in ALL:
            if spec.id != "palette" and (has_article or not spec.needs_article):
                self._model.appendRow(_entry(spec, tokens))
        self._matches = QSortFilterProxyModel(self)
        self._matches.setSourceModel(self._model)
        self._matches.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.commands = with_role(QListView(), "commands")
        self.commands.setModel(self._matches)
        self.commands.setIconSize(icon_size())
        self.commands.setAccessibleName(self.tr("All commands"))
        self.commands.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.commands.clicked.connect(self._on_chosen)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(lambda: self._on_chosen(self.commands.currentIndex()))
        hint = label(self.tr("↑ ↓ choose   Enter run   Esc close"), "small")
        self.setLayout(stack(self.field, self.commands, hint, spacing=10, margins=(16, 16, 16, 12)))
        self.resize(round(36 * tokens.measures.font), round(30 * tokens.measures.font))
        self._on_text_changed("")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys move in the list while one types."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = min(self._matches.rowCount() - 1, max(0, self.commands.currentIndex().row() + step))
        self.commands.setCurrentIndex(self._matches.index(row, 0))

    def _on_text_changed(self, text: str) -> None:
        self._matches.setFilterFixedString(text)
        self.commands.setCurrentIndex(self._matches.index(0, 0))

    def _on_chosen(self, index: QModelIndex) -> None:
        action_id = index.data(_ID)
        if isinstance(action_id, str):
            self.accept()
            self.action_requested.emit(action_id)


def _entry(spec: ActionSpec, tokens: Tokens) -> QStandardItem:
    keys = shortcut_text(spec)
    entry = QStandardItem(spoken(spec) + (f"    {keys}" if keys else ""))
    if spec.icon:
        entry.setIcon(icon(spec.icon, tokens.colours.text_dim))
    entry.setData(spec.id, _ID)
    return entry
