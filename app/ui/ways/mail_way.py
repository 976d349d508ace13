"""The person's own mail program: a ready letter, sent by the person."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from app.core.errors import AppError
from app.core.help import Lang
from app.core.mail_program import Attaches, MailProgram
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.tasks import CancelToken
from app.ui.ways.saving import save_report
from app.ui.ways.way_card import WayCard, WayLook
from app.ui.widgets.parts import box, button, label, stack
from app.ui.widgets.wrap_layout import WrapLayout


class MailWay(WayCard):
    """A letter that opens in the mail program: whole in the address when it is short, else as a draft file."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        name, told = self.tr("My mail program"), self.tr("A ready letter to the official address; you press Send")
        super().__init__(WayLook(name, told, "mail"), desk, gate, self._build_letter)

    def save_to(self, path: str) -> None:
        """Write the draft."""
        save_report(self._desk, self._given(), path, self._on_saved)

    def write(self) -> None:
        """Open the mail program with everything in it, files and all where the program takes them."""
        hand_over, report = self._desk.services.hand_over, self._given()

        def job(token: CancelToken) -> MailProgram:
            token.check()
            return hand_over().open(report)

        self._desk.tasks.run("report-open-mail", job, self._on_opened)

    def write_short(self) -> None:
        """Open whatever writes mail here with a report that is short enough for its address."""
        delivery, channels = self._desk.services.delivery(), self._desk.services.channels()
        try:
            receiver = delivery.receiver()
            address = delivery.mailto(self._given())
            assert address is not None, "offered for short reports only"
            channels.write(receiver.id, address)
        except AppError as error:
            self._desk.failed(error)
            return
        self.handed_over.emit(receiver.id, self._sends_it())

    def _build_letter(self) -> QVBoxLayout:
        delivery = self._desk.services.delivery()
        receivers = delivery.receivers(Lang.ZH)
        to = receivers[0].value if receivers else ""
        told = self.tr("To {address}, the official address of support.").format(address=to)
        draft = button(self.tr("Save the draft (.eml)…"), self._ask)
        self.program = button(self.tr("Open my mail program"), self.write, "primary")
        # Shown once it is known that there is one.
        self.program.hide()
        self.short = button(self.tr("Open my mail program"), self.write_short, "primary")
        self.short.hide()
        self._is_short = bool(receivers) and delivery.mailto(self._given()) is not None
        line = WrapLayout(self.program, self.short, draft)
        line.is_spread = False
        hint = self.tr("Open the saved file with your mail program. Some open it for reading only: then press Forward.")
        self._look_for_programs()
        return stack(label(told), box(line), label(hint, "small"), spacing=8)

    def _look_for_programs(self) -> None:
        hand_over = self._desk.services.hand_over

        def job(token: CancelToken) -> bool:
            token.check()
            return bool(hand_over().programs())

        self._desk.tasks.run("report-programs", job, self._on_programs)

    def _on_programs(self, has_some: bool) -> None:  # noqa: FBT001 - the job's result
        if self.is_open:
            self.program.setVisible(has_some)
            self.short.setVisible(not has_some and self._is_short)

    def _on_opened(self, program: MailProgram) -> None:
        words = self._sends_it()
        if program.attaches is Attaches.PERHAPS:
            look = self.tr("Look whether report.txt is attached; if not, drag it in from the saved draft.")
            words = f"{words} {look}"
        self.handed_over.emit(self._desk.services.delivery().receiver().id, words)

    def _sends_it(self) -> str:
        return self.tr("Your mail program has the letter. It goes when you press Send there.")

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the draft"), f"{self._given().id}.eml", "*.eml")
        if path:
            self.save_to(path)

    def _on_saved(self, name: str) -> None:
        receiver = self._desk.services.delivery().receiver().id
        self.handed_over.emit(receiver, self.tr("Saved as {name}. It goes when you send it.").format(name=name))
