"""What came back: pasted, or dropped as a saved mail, judged before it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog

from app.core.ticket import counts
from app.ui.desk import Desk
from app.ui.pages.answer_view import AnswerView
from app.ui.pages.refused_notice import refused_notice
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.ticket_panels import Panel, buttons, text_field
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, label, stack

if TYPE_CHECKING:
    from app.services.ticket_answers import Answer


class AnswerPanel(Panel):
    """A field, and the evidence below it.

    Signals:
        channel_requested: Id of a channel to open.
        contacts_requested: The list of checked channels is wanted.
    """

    channel_requested = Signal(str)
    contacts_requested = Signal()

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        self.field = text_field(
            self.tr("What came back?"), self.tr("Paste the answer, or drop the saved mail (.eml) here")
        )
        self.field.accepted.connect(self.check)
        self.field.file_given.connect(self.check_file)
        self.field.refused.connect(self._on_refused)
        dim = desk.tokens.colours.text_dim
        self.checker = button(self.tr("Check and keep"), self.check, "primary")
        self.checker.setToolTip("Ctrl+Enter")
        self.chooser = button(self.tr("Choose a saved mail…"), self._choose, drawing=("mail", dim))
        hint = label(
            self.tr(
                "A saved mail shows who sent it; a pasted text has no sender. It is judged on this computer alone: is "
                "it official, and does it ask for what official staff never ask for?"
            ),
            "small",
        )
        self.verdict: Notice | None = None
        self._said = stack(spacing=8)
        self.view = AnswerView(desk)
        self.view.item_requested.connect(self.item_requested)
        self.view.place_requested.connect(self.left)
        self.view.channel_requested.connect(self.channel_requested)
        self.view.contacts_requested.connect(self.contacts_requested)
        self.view.hide()
        tools = buttons(self.checker, self.chooser)
        self._lay_out(label(self.tr("What came back?"), "heading"), self.field, tools, hint, box(self._said), self.view)

    def enter(self) -> None:
        """Paste at once."""
        self.field.setFocus()

    def take(self, source: QMimeData) -> None:
        """Take what was dropped on the ticket."""
        self.field.insertFromMimeData(source)

    def check(self) -> None:
        """Judge what the field holds."""
        text = self.field.toPlainText()
        if text.strip():
            self._acts.answer(lambda answers: answers.pasted(text))
        else:
            self.enter()

    def check_file(self, path: str) -> None:
        """Judge a saved mail."""
        self._acts.answer(lambda answers: answers.letter(path))

    def show_answer(self, answer: Answer, look: Look) -> Notice:
        """Show what was found, with the evidence; give where it begins."""
        self.field.setPlainText("")
        clear(self._said)
        self.verdict = notice = self._verdict(answer, look)
        self._said.addWidget(notice)
        self._desk.announce(notice.accessibleName())
        if answer.checked is not None:
            self.view.show_answer(answer.checked, look.words)
            self.view.show()
        return notice

    def _verdict(self, answer: Answer, look: Look) -> Notice:
        colours = self._desk.tokens.colours
        if counts(look.ticket.events[-1]) and answer.is_letter:
            strong = self.tr("It comes from an official address.")
            text = self.tr(
                "A sender can be forged; the evidence below says what was checked. Judge what it asks of you."
            )
            return Notice(strong, text, ("verified", colours.good), "notice-good")
        if counts(look.ticket.events[-1]):
            strong = self.tr("Nothing in it speaks against it, but a pasted text has no sender.")
            text = self.tr("It is kept as your word. Save the mail as a file to have the sender checked, too.")
            return Notice(strong, text, ("info", colours.accent))
        strong = self.tr("This is not counted as an answer. The clock goes on.")
        if answer.warning:
            text = self.tr("It asks for what official staff never ask for. Do nothing it says, and do not write back.")
        else:
            text = self.tr("It does not come from an official address. Do nothing it says before you have checked it.")
        return Notice(strong, text, ("blocked", colours.danger), "notice-danger")

    def _on_refused(self, _found: object) -> None:
        clear(self._said)
        self._said.addWidget(refused_notice(self._desk, self.item_requested.emit))

    def _choose(self) -> None:
        kinds = self.tr("Saved mails")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a saved mail…"), "", f"{kinds} (*.eml)")
        if path:
            self.check_file(path)
