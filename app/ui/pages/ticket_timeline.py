"""What happened with a ticket, oldest first: whose word it is, and what was checked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.outbox import OutboxState
from app.core.promise import promise_words
from app.core.report import paper
from app.core.ticket import Event, EventKind, counts
from app.core.verify.verdict import Reason, Verdict
from app.ui.desk import Desk
from app.ui.models.ticket_words import entry_word, event_word
from app.ui.moments import moment
from app.ui.pages.host_marks import printable
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.ticket_files import kept_copy
from app.ui.pages.verdict_words import LOOKS
from app.ui.widgets.parts import box, button, frame, icon_label, label, row, stack
from app.ui.widgets.told_text import ToldText

_DRAWINGS: Final = {
    EventKind.STARTED: "article",
    EventKind.SENT: "mail",
    EventKind.ANSWER: "chat",
    EventKind.NOTE: "term",
    EventKind.ASKED_AGAIN: "forward",
    EventKind.SOLVED: "check",
    EventKind.CLOSED: "archive",
    EventKind.REOPENED: "undo",
    EventKind.FILE: "archive",
    EventKind.PROMISED: "clock",
}
_KIB: Final = 1024
_LINES: Final = 40


class Timeline(QWidget):
    """One row for each event."""

    def __init__(self, look: Look, desk: Desk, acts: TicketActs) -> None:
        super().__init__()
        self._desk = desk
        self._acts = acts
        self.rows: list[QWidget] = []
        layout = stack(label(self.tr("What happened"), "heading"), spacing=8)
        for event in look.ticket.events:
            self._add(layout, self._event(event, look))
            if event.kind is EventKind.STARTED:
                for part in self._of_report(look):
                    self._add(layout, part)
        self.setLayout(layout)

    def _add(self, layout: QVBoxLayout, part: QWidget) -> None:
        self.rows.append(part)
        layout.addWidget(part)

    def _event(self, event: Event, look: Look) -> QWidget:
        colours = self._desk.tokens.colours
        channel = look.titles.get(event.channel, "")
        head = "  ·  ".join(word for word in (event_word(event.kind), channel) if word)
        words = stack(self._head(head, event.at), spacing=6)
        drawing, colour = _DRAWINGS[event.kind], colours.accent
        if event.kind is EventKind.ANSWER:
            drawing, colour = self._build_judged(event, look, words)
        if event.kind is EventKind.PROMISED:
            until = self.tr("{said}: until {time}")
            said = promise_words(event.said, self._desk.lang)
            words.addWidget(label(until.format(said=said, time=moment(event.due, self._desk.lang)), "small"))
        if event.text:
            words.addWidget(ToldText(_told(event), event_word(event.kind)))
        if event.kind is EventKind.FILE:
            words.addWidget(kept_copy(event, self._desk, self._acts))
        return self._row(drawing, colour, words)

    def _build_judged(self, event: Event, look: Look, words: QVBoxLayout) -> tuple[str, str]:
        """Say what was checked of an answer; give its drawing and colour."""
        colours = self._desk.tokens.colours
        verdict = Verdict(event.verdict) if event.verdict in set(Verdict) else Verdict.UNKNOWN
        drawing, _role, ink = LOOKS[verdict]
        if event.is_letter:
            said = self.tr("Sender: {verdict}").format(verdict=look.words.verdict(verdict).title)
        elif counts(event):
            drawing, ink = "chat", "accent"
            said = self.tr("Pasted text: its sender cannot be checked")
        else:
            said = look.words.verdict(verdict).title
        words.addWidget(label(said, "small"))
        for trick in event.warning:
            reason = printable(look.words.reason(Reason(f"trick.{trick}")))
            line = row(icon_label("blocked", colours.danger, 16), label(reason, "badge-danger"), spacing=8)
            line.setStretch(1, 1)
            words.addLayout(line)
        if not counts(event):
            words.addWidget(label(self.tr("Not counted as an answer"), "small"))
        return drawing, getattr(colours, ink)

    def _of_report(self, look: Look) -> list[QWidget]:
        """Show the report itself and where it is on its way."""
        colours, report = self._desk.tokens.colours, look.report
        made: list[QWidget] = []
        if report is not None and report.attachments:
            names = ", ".join(f"{each.name} ({-(-len(each.data) // _KIB)} KiB)" for each in report.attachments)
            words = stack(self._head(self.tr("Attached: {names}").format(names=names), ""), spacing=4)
            made.append(self._row("archive", colours.text_dim, words))
        outbox = self.tr("Outbox")
        for entry in look.entries:
            if entry.state is OutboxState.SENT and _is_told(look):
                # That it was sent stands below, with the channel.
                continue
            words = stack(self._head(f"{outbox}  ·  {entry_word(entry.state)}", entry.touched), spacing=4)
            made.append(self._row("mail", colours.text_dim, words))
        if report is not None:
            text = ToldText(paper.text(report), self.tr("The report"), _LINES)
            text.hide()
            opener = button(self.tr("Show the report"), lambda: text.setVisible(text.isHidden()), "link")
            made.append(box(stack(opener, text, spacing=4, margins=(40, 0, 0, 0))))
        return made

    def _head(self, words: str, at: str) -> QWidget:
        line = row(label(words, "plain-strong"), spacing=12)
        line.setStretch(0, 1)
        if at:
            line.addWidget(label(moment(at, self._desk.lang), "small", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
        return box(line)

    @staticmethod
    def _row(drawing: str, colour: str, words: QVBoxLayout) -> QWidget:
        line = row(spacing=12, margins=(16, 12, 16, 12))
        line.addWidget(icon_label(drawing, colour), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return frame("card", line)


def _is_told(look: Look) -> bool:
    return any(event.kind is EventKind.SENT for event in look.ticket.events)


def _told(event: Event) -> str:
    """Give what somebody wrote; of a file its name, size and digest."""
    if event.kind is not EventKind.FILE:
        return event.text
    return f"{event.text}\n{-(-event.size // _KIB)} KiB\nSHA-256 {event.digest}"
