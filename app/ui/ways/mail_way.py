"""The person's own mail program: a ready letter, sent by the person."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout

from app.core.errors import AppError
from app.core.help import Lang
from app.core.mail_program import Attaches, MailProgram, MailProgramId
from app.core.report import paper
from app.services.hand_over import HandedOver
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.tasks import CancelToken
from app.ui.ways.saving import save_report
from app.ui.ways.way_card import WayCard, WayLook
from app.ui.widgets.parts import box, button, clear, label, stack
from app.ui.widgets.wrap_layout import WrapLayout

# As the programs call themselves in every language; who stands behind the desktop's own way is not known.
_NAMES: Final[Mapping[MailProgramId, str]] = {
    MailProgramId.THUNDERBIRD: "Thunderbird",
    MailProgramId.EVOLUTION: "Evolution",
    MailProgramId.KMAIL: "KMail",
    MailProgramId.CLAWS_MAIL: "Claws Mail",
    MailProgramId.OUTLOOK: "Outlook",
    MailProgramId.APPLE_MAIL: "Apple Mail",
}


class MailWay(WayCard):
    """A letter that opens in the mail program: whole in the address when it is short, else as a draft file."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        name, told = self.tr("My mail program"), self.tr("A ready letter to the official address; you press Send")
        super().__init__(WayLook(name, told, "mail"), desk, gate, self._build_letter)

    def save_to(self, path: str) -> None:
        """Write the draft."""
        save_report(self._desk, self._given(), path, self._on_saved)

    def write(self, program_id: str = "") -> None:
        """Open a mail program with everything in it, files and all where the program takes them; the first if none."""
        hand_over, report = self._desk.services.hand_over, self._given()

        def job(token: CancelToken) -> HandedOver:
            token.check()
            return hand_over().open(report, program_id)

        self._desk.tasks.run("report-open-mail", job, self._on_opened, is_slow=True)

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
        self.short = button(self.tr("Open my mail program"), self.write_short, "primary")
        # Shown once it is known that there is no other way to write.
        self.short.hide()
        self._is_short = bool(receivers) and delivery.mailto(self._given()) is not None
        self.programs = stack(spacing=6)
        line = WrapLayout(self.short, draft)
        line.is_spread = False
        hint = self.tr(
            "Open the saved file with your mail program. If it only shows the letter: press Forward and enter the "
            "address above."
        )
        self._look_for_programs()
        return stack(label(told), box(self.programs), box(line), label(hint, "small"), spacing=8)

    def _look_for_programs(self) -> None:
        hand_over = self._desk.services.hand_over

        def job(token: CancelToken) -> tuple[MailProgram, ...]:
            token.check()
            return hand_over().programs()

        self._desk.tasks.run("report-programs", job, self._on_programs)

    def _on_programs(self, found: tuple[MailProgram, ...]) -> None:
        if not self.is_open:
            return
        clear(self.programs)
        made = [self._opener(each, is_first=each is found[0]) for each in found]
        if made:
            line = WrapLayout(*made)
            line.is_spread = False
            self.programs.addWidget(box(line))
        self.short.setVisible(not found and self._is_short)

    def _opener(self, program: MailProgram, *, is_first: bool) -> QPushButton:
        name = _NAMES.get(program.id, "")
        words = self.tr("Open in {program}").format(program=name) if name else self.tr("Open my mail program")
        return button(words, partial(self.write, program.id), "primary" if is_first else "")

    def _on_opened(self, handed: HandedOver) -> None:
        words = self._sends_it()
        if handed.program.attaches is Attaches.PERHAPS:
            names = ", ".join([paper.TEXT_NAME, *(each.name for each in self._given().attachments)])
            look = self.tr(
                "Look there whether these are attached: {names}. If not, save them below as a file and add it."
            )
            words = f"{words} {look.format(names=names)}"
        self.handed_over.emit(self._desk.services.delivery().receiver().id, words)

    def _sends_it(self) -> str:
        return self.tr("Your mail program was handed the letter. It goes when you press Send there.")

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the draft"), f"{self._given().id}.eml", "*.eml")
        if path:
            self.save_to(path)

    def _on_saved(self, name: str) -> None:
        receiver = self._desk.services.delivery().receiver().id
        self.handed_over.emit(receiver, self.tr("Saved as {name}. It goes when you send it.").format(name=name))
