"""The field for long texts: guarded around each change at once, so that a key costs the same however long the text is.

What only shows in the whole, such as halves of a phrase far apart, is for whoever takes the text up: the services that
keep or send it scan all of it (``Screened``), and :meth:`GuardedLongText.wipe` takes it away then.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.core.secrets import SecretFound, screen
from app.ui.widgets.guarded_text import GuardedText

# More than the longest recovery phrase with its numbers, and a key file in most of its shapes; on both sides.
_AROUND: Final = 500


class GuardedLongText(GuardedText):
    """Several paragraphs. A secret takes its own paragraphs along, not the hour of writing before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = (0, 0)
        # Before the text is told to have changed, the document says where.
        self.document().contentsChange.connect(self._on_place)

    def wipe(self) -> None:
        """Take everything away; undo cannot bring it back."""
        self._put("", 0)

    def _on_place(self, at: int, removed: int, added: int) -> None:
        del removed
        self._changed = (at, at + added)

    def _on_text_changed(self) -> None:
        text, (start, end) = self.toPlainText(), self._changed
        # Places of the document count a rare letter twice; the room around is wide enough for that.
        first = max(0, min(start, len(text)) - _AROUND)
        found = screen(text[first : end + _AROUND])
        if isinstance(found, SecretFound):
            places = [(first + each.start, first + each.end) for each in found.findings]
            self._cut(text, min(at for at, _ in places), max(to for _, to in places))
            self.refused.emit(found)

    def _cut(self, text: str, start: int, end: int) -> None:
        """Take away the lines in which something was found; everything, when what is left still has something."""
        start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        rest = text[:start] + ("" if line_end < 0 else text[line_end + 1 :])
        self._put("" if isinstance(screen(rest), SecretFound) else rest, start)

    def _put(self, text: str, at: int) -> None:
        # setPlainText forgets the undo history, an edit would keep the secret in it.
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
