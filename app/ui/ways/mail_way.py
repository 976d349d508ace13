"""The person's own mail program: a ready letter, sent by the person."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from app.core.errors import AppError
from app.core.help import Lang
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.saving import save_report
from app.ui.ways.way_card import WayCard
from app.ui.widgets.parts import box, button, label, stack
from app.ui.widgets.wrap_layout import WrapLayout


class MailWay(WayCard):
    """A letter that opens in the mail program: whole in the address when it is short, else as a draft file."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        words = (self.tr("My mail program"), self.tr("A ready letter to the official address; you press Send"))
        super().__init__(words, "mail", desk, gate)

    def save_to(self, path: str) -> None:
        """Write the draft."""
        save_report(self._desk, self._given(), path, self._on_saved)

    def write(self) -> None:
        """Open the mail program with everything in it."""
        delivery, channels = self._desk.services.delivery(), self._desk.services.channels()
        try:
            receiver = delivery.receiver()
            address = delivery.mailto(self._given())
            assert address is not None, "offered for short reports only"
            channels.write(receiver.id, address)
        except AppError as error:
            self._desk.failed(error)
            return
        self.handed_over.emit(
            receiver.id, self.tr("Your mail program has the letter. It goes when you press Send there.")
        )

    def _build_body(self) -> QVBoxLayout:
        delivery = self._desk.services.delivery()
        receivers = delivery.receivers(Lang.ZH)
        to = receivers[0].value if receivers else ""
        told = self.tr("To {address}, the official address of support.").format(address=to)
        draft = button(self.tr("Save the draft (.eml)…"), self._ask)
        line = WrapLayout(draft)
        line.is_spread = False
        fits = bool(receivers) and delivery.mailto(self._given()) is not None
        hint = self.tr("Open the saved file with your mail program. Some open it for reading only: then press Forward.")
        if fits:
            self.program = button(self.tr("Open my mail program"), self.write, "primary")
            line = WrapLayout(self.program, draft)
            line.is_spread = False
        return stack(label(told), box(line), label(hint, "small"), spacing=8)

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the draft"), f"{self._given().id}.eml", "*.eml")
        if path:
            self.save_to(path)

    def _on_saved(self, name: str) -> None:
        receiver = self._desk.services.delivery().receiver().id
        self.handed_over.emit(receiver, self.tr("Saved as {name}. It goes when you send it.").format(name=name))
