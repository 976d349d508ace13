"""Files beside a ticket: what is chosen is noted, and copied where this program can see that it holds no secret."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from app.core.errors import AppError
from app.core.ticket import PICTURES, Event
from app.ui.desk import Desk
from app.ui.dialogs.picture_sheet import PictureSheet
from app.ui.pages.ticket_acts import TicketActs
from app.ui.pages.ticket_panels import Panel, buttons
from app.ui.pictures import image_file
from app.ui.report_pictures import plain_picture
from app.ui.whole_file import save
from app.ui.widgets.parts import box, button, label, stack


class FilePanel(Panel):
    """Adds a file."""

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        text = self.tr(
            "Chats, screenshots, receipts. Texts are looked through for secrets and copied, encrypted, up to 2 MB; on "
            "pictures you first cover what nobody shall see. Of anything else only name, size and fingerprint are "
            "noted: keep the original."
        )
        self.choose = button(self.tr("Choose a file…"), self._on_choose, "primary")
        told = self.tr(
            "It goes nowhere by itself. Its fingerprint (SHA-256) in the case file shows that nothing was changed."
        )
        hint = label(told, "small")
        self._lay_out(label(self.tr("Add a file"), "heading"), label(text), buttons(self.choose), hint)

    def enter(self) -> None:
        """Choose at once."""
        self.choose.setFocus()

    def take(self, path: str) -> None:
        """Add a file; a picture is shown to be covered first."""
        if Path(path).suffix.lower() in PICTURES:
            self._take_picture(path)
        else:
            self._acts.file(lambda files, ticket_id: files.add(ticket_id, path))

    def _take_picture(self, path: str) -> None:
        try:
            sheet = PictureSheet(plain_picture(image_file(path)), self._desk, self.window())
        except AppError as error:
            self._desk.failed(error)
            return
        if sheet.exec() == QDialog.DialogCode.Accepted:
            data, name = sheet.data, f"{Path(path).stem}.png"
            self._acts.file(lambda files, ticket_id: files.add_picture(ticket_id, name, data))
        sheet.deleteLater()

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file…"))
        if name:
            self.take(name)


def kept_copy(event: Event, desk: Desk, acts: TicketActs) -> QWidget:
    """Offer to save the copy of a file again, or say that there is none; and to take the file out."""
    translate = QCoreApplication.translate
    remover = button(translate("FilePanel", "Remove"), lambda: acts.remove_file(event), "link")
    remover.setAccessibleName(f"{translate('FilePanel', 'Remove')}: {event.text}")
    if not event.is_copied:
        return box(
            stack(
                label(translate("FilePanel", "Noted, not copied. Keep the original unchanged."), "small"),
                buttons(remover),
                spacing=4,
            )
        )
    saver = button(translate("FilePanel", "Save a copy…"), lambda: _ask_where(event, acts.id, desk), "link")
    return buttons(saver, remover)


def _ask_where(event: Event, ticket_id: str, desk: Desk) -> None:
    heading = QCoreApplication.translate("FilePanel", "Save a copy…")
    name, _ = QFileDialog.getSaveFileName(QApplication.activeWindow(), heading, event.text)
    if name:
        save_copy(event, ticket_id, desk, name)


def save_copy(event: Event, ticket_id: str, desk: Desk, name: str) -> None:
    """Write the copy of a file; a failure is told."""
    files = desk.services.ticket_files

    def on_content(data: bytes) -> None:
        save(name, data, desk, QCoreApplication.translate("FilePanel", "Saved"))

    desk.tasks.run("ticket-copy", lambda _token: files().content(ticket_id, event.digest), on_content)
