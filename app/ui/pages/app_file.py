"""Takes the file of an app, chosen or dropped. It is read where it lies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from app.ui.widgets.parts import box, button, label, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout


class AppFile(QFrame):
    """A button, and a place to drop a file.

    Signals:
        given: The path of a file on this computer.
    """

    given = Signal(str)

    def __init__(self, colour: str) -> None:
        """Args:
        colour: Of the drawing on the button.
        """
        super().__init__()
        with_role(self, "card")
        self.setAcceptDrops(True)
        self.choose = button(self.tr("Choose the APK file"), self._on_choose, drawing=("archive", colour))
        line = WrapLayout(self.choose)
        line.is_spread = False
        words = self.tr(
            "Or drop it here; it goes nowhere. Only a version whose hash the vendor published can be proven."
        )
        self.setLayout(stack(box(line), label(words, "small"), spacing=6, margins=(14, 12, 14, 12)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file of this computer."""
        if _path(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand it on."""
        event.acceptProposedAction()
        self.given.emit(_path(event))

    def _on_choose(self) -> None:
        endings = self.tr("App files (*.apk)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the APK file"), "", endings)
        if path:
            self.given.emit(path)


def _path(event: QDropEvent) -> str:
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
