"""Search results as a list model."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.help import Kind, Urgency
from app.core.hits import Hit

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ResultRole(IntEnum):
    """What delegates ask for."""

    HIT = Qt.ItemDataRole.UserRole + 1
    KIND_WORD = Qt.ItemDataRole.UserRole + 2
    URGENCY_WORD = Qt.ItemDataRole.UserRole + 3


def kind_word(kind: Kind) -> str:
    """Name a kind of help in the language of the window."""
    translate = QCoreApplication.translate
    words = {
        Kind.ARTICLE: translate("Kind", "Article"),
        Kind.FLOW: translate("Kind", "Guided check"),
        Kind.CHECKLIST: translate("Kind", "Checklist"),
        Kind.CHANNEL: translate("Kind", "Official channel"),
        Kind.TERM: translate("Kind", "Term"),
    }
    return words[kind]


def urgency_word(urgency: Urgency) -> str:
    """Name an urgency; nothing to say for a normal one."""
    translate = QCoreApplication.translate
    words = {
        Urgency.EMERGENCY: translate("Urgency", "Act now"),
        Urgency.HIGH: translate("Urgency", "Important"),
        Urgency.NORMAL: "",
    }
    return words[urgency]


class ResultModel(QAbstractListModel):
    """The hits of one search, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        # Kind and urgency of each: asked for several times a row, translated once.
        self._words: tuple[tuple[str, str], ...] = ()

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = hits
        self._words = tuple((kind_word(hit.kind), urgency_word(hit.urgency)) for hit in hits)
        self.endResetModel()

    def hit(self, index: _Index) -> Hit | None:
        """Give the hit of a row; None outside."""
        return self._hits[index.row()] if index.isValid() and index.row() < len(self._hits) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Count the hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a view or a screen reader asks for."""
        hit = self.hit(index)
        if hit is None:
            return None
        if role == ResultRole.HIT:
            return hit
        kind, urgency = self._words[index.row()]
        if role in {ResultRole.KIND_WORD, ResultRole.URGENCY_WORD}:
            return kind if role == ResultRole.KIND_WORD else urgency
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(word for word in (hit.title, kind, urgency, hit.snippet) if word)
        return hit.title if role == Qt.ItemDataRole.DisplayRole else None
