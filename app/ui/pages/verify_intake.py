"""Where things to check come in: typed, pasted, dropped, from the clipboard or a file, each because somebody asked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame

from app.core.secrets import screen
from app.ui.desk import Desk
from app.ui.widgets.guarded_text import GuardedText
from app.ui.widgets.parts import box, button, label, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

_LINES: Final = 4


class VerifyIntake(QFrame):
    """The field with its buttons.

    Signals:
        text_given: A ``Screened`` text to check.
        refused: A ``SecretFound``: the field refused a secret.
        file_given: Path of a file to check.
        picture_given: A ``QImage`` to check.
        nothing_given: There is nothing to check; the words why and what to do.
    """

    text_given = Signal(object)
    refused = Signal(object)
    file_given = Signal(str)
    picture_given = Signal(object)
    nothing_given = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        with_role(self, "card")
        self.field = GuardedText()
        field, dim = self.field, desk.tokens.colours.text_dim
        field.setAccessibleName(self.tr("What should be checked?"))
        field.setPlaceholderText(
            self.tr("Paste a link, a whole chat message, an account, a phone number, a mail address or an app id")
        )
        field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + 24)
        field.pasted.connect(self.check)
        field.accepted.connect(self.check)
        field.refused.connect(self.refused)
        field.file_given.connect(self.file_given)
        field.picture_given.connect(self.picture_given)
        self.checker = button(self.tr("Check"), self.check, "primary")
        self.checker.setToolTip("Ctrl+Enter")
        clipboard = button(self.tr("Check the clipboard"), self.check_clipboard, drawing=("copy", dim))
        file = button(self.tr("Choose a file…"), self.choose_file, drawing=("article", dim))
        buttons = WrapLayout(self.checker, clipboard, file, spacing=8)
        buttons.is_spread = False
        hint = label(self.tr("Or drop it here: picture with a QR code, app file (APK), saved mail (.eml)."), "small")
        self.setLayout(stack(field, box(buttons), hint, spacing=12, margins=(16, 16, 16, 16)))

    def check(self) -> None:
        """Check what the field holds."""
        text = self.field.toPlainText()
        if text.strip():
            self.text_given.emit(screen(text))
        else:
            self.nothing_given.emit(self.tr("Nothing to check yet."), self.tr("Paste something into the field first."))

    def check_clipboard(self) -> None:
        """Check what the clipboard holds: only now, because the person asked."""
        source = _clipboard()
        if source is None or not (source.hasText() or source.hasUrls() or source.hasImage()):
            self.nothing_given.emit(
                self.tr("The clipboard is empty."), self.tr("Copy the link, message or picture first.")
            )
            return
        self.take(source)

    def take(self, source: QMimeData) -> None:
        """Check something dropped or pasted in place of what is in the field."""
        self.field.selectAll()
        self.field.insertFromMimeData(source)

    def choose_file(self) -> None:
        """Ask for a file and check it."""
        kinds = self.tr("App files, pictures, mails and texts")
        everything = self.tr("All files")
        endings = f"{kinds} (*.apk *.png *.jpg *.jpeg *.webp *.gif *.bmp *.eml *.txt);;{everything} (*)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Check a file"), "", endings)
        if path:
            self.file_given.emit(path)


def _clipboard() -> QMimeData | None:
    # The stub says that there always is something; an empty clipboard gives nothing on some systems.
    return QGuiApplication.clipboard().mimeData()
