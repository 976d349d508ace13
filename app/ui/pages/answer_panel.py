"""What came back: pasted, or dropped as a saved mail, judged before it counts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.core.promise import found_promise, promise_words
from app.core.secrets import Screened, screen
from app.core.ticket import counts
from app.core.verify.checked import Checked
from app.core.verify.verdict import Kind
from app.ui.desk import Desk
from app.ui.pages.answer_view import AnswerView
from app.ui.pages.host_marks import printable
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
        self.noter: QPushButton | None = None
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
        self._offer_promise(answer, look)
        self._desk.announce(notice.accessibleName())
        # A plain text in which nothing was found has no evidence; a warning about it would only frighten.
        has_evidence = answer.checked is not None and (
            not counts(look.ticket.events[-1]) or _names_somebody(answer.checked)
        )
        self.view.setVisible(has_evidence)
        if answer.checked is not None and has_evidence:
            self.view.show_answer(answer.checked, look.words)
        return notice

    def _offer_promise(self, answer: Answer, look: Look) -> None:
        """Offer to count an answer time that stands in it. Nothing is noted by itself, and of no impostor's words."""
        self.noter = None
        event = look.ticket.events[-1]
        today = date.today()  # noqa: DTZ011 - the day where the person is
        found = found_promise(answer.text, today) if counts(event) else None
        quote = screen(found.quote) if found is not None else None
        if found is None or not isinstance(quote, Screened):
            return
        said = promise_words(found.promise.text, self._desk.lang)
        strong = self.tr("They name a time: {said}.").format(said=said)
        text = self.tr("“{quote}” Shall the clock count it? It stays their word; nothing official is promised.")
        notice = Notice(strong, text.format(quote=printable(found.quote)), ("clock", self._desk.tokens.colours.accent))
        self.noter = button(self.tr("Note it"), lambda: self._note(quote, event.at), "primary")
        notice.offer(self.noter)
        self._said.addWidget(notice)

    def _note(self, quote: Screened, since: str) -> None:
        self._acts.promised(quote, since)
        self.done.emit()

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


def _names_somebody(checked: Checked) -> bool:
    """Say whether there is a sender, link, account or anything else that was judged."""
    assessment = checked.assessment
    return any(each.kind is not Kind.TEXT for each in (assessment.top, *assessment.findings))
