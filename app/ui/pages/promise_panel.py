"""When support said it would answer: typed by the person, read back, and counted as their word."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

from app.core.promise import due_at, promise_words, read_promise
from app.core.secrets import Screened, screen
from app.core.ticket import EventKind, Ticket
from app.ui.desk import Desk
from app.ui.moments import moment
from app.ui.pages.refused_notice import refused_notice
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.ticket_panels import Panel, buttons
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, button, clear, label, stack
from app.ui.widgets.segments import Segments

_NOW, _ANSWER, _SENT = "now", "answer", "sent"
_ASKING: Final = frozenset({EventKind.SENT, EventKind.ASKED_AGAIN})


class PromisePanel(Panel):
    """A line for their words, when they said it, and what the program reads in it."""

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        self._times: dict[str, str] = {_NOW: ""}
        self.field = GuardedEdit()
        self.field.setAccessibleName(self.tr("What they said"))
        self.field.setPlaceholderText(self.tr("For example: within 24 hours, 3 working days, 30 Nov"))
        self.field.screened.connect(self._on_typed)
        self.field.accepted.connect(self.keep)
        self.field.refused.connect(self._on_refused)
        self.read_back = label("", "dim")
        self.choice: Segments | None = None
        self._when, self._said = stack(spacing=0), stack(spacing=0)
        self.keeper = button(self.tr("Note it"), self.keep, "primary")
        self.keeper.setEnabled(False)
        hint = self.tr(
            "It is their word, and is shown as that: no official answer time is published. When it is over, the next "
            "channel is offered, and a reminder comes then, if you want reminders."
        )
        self._lay_out(
            label(self.tr("When did they say they would answer?"), "heading"),
            self.field,
            box(self._said),
            box(self._when),
            self.read_back,
            buttons(self.keeper),
            label(hint, "small"),
        )

    def enter(self) -> None:
        """Type at once."""
        self.field.setFocus()

    def show_look(self, look: Look) -> None:
        """Offer the times at which they may have said it."""
        self._times = _times(look.ticket)
        clear(self._when)
        names = {
            _NOW: self.tr("Just now"),
            _ANSWER: self.tr("With their answer, {time}"),
            _SENT: self.tr("When I asked, {time}"),
        }
        choices = [
            (key, names[key].format(time=moment(at, self._desk.lang) if at else "")) for key, at in self._times.items()
        ]
        self.choice = None
        if len(choices) > 1:
            self.choice = Segments(self.tr("They said it"), choices, choices[0][0])
            self.choice.chosen.connect(self._show_reading)
            self._when.addWidget(buttons(label(self.tr("They said it"), "plain-strong", wraps=False), self.choice))
        self._show_reading()

    def keep(self) -> None:
        """Keep what was typed, if there is a time in it."""
        text = screen(self.field.text())
        if isinstance(text, Screened) and self._due(text.text) is not None:
            self._acts.promised(text, self._since)
            self.done.emit()
        else:
            self.enter()

    @property
    def _since(self) -> str:
        return self._times[self.choice.current] if self.choice is not None else ""

    def _due(self, typed: str) -> datetime | None:
        said_at = (datetime.fromisoformat(self._since) if self._since else datetime.now(UTC)).astimezone()
        promise = read_promise(typed, said_at.date())
        return due_at(promise, said_at) if promise is not None else None

    def _on_typed(self, _text: Screened) -> None:
        clear(self._said)
        self._show_reading()

    def _show_reading(self, _when: str = "") -> None:
        typed = self.field.text()
        due, promise = self._due(typed), read_promise(typed, date.today())  # noqa: DTZ011 - the day where one is
        self.keeper.setEnabled(due is not None)
        if due is not None and promise is not None:
            told = self.tr("Read as {said}: until {time}.")
            time = moment(due.isoformat(timespec="seconds"), self._desk.lang)
            self.read_back.setText(told.format(said=promise_words(promise.text, self._desk.lang), time=time))
        elif typed.strip():
            self.read_back.setText(self.tr("There is no time in it yet. Write hours, days, working days or a date."))
        else:
            self.read_back.setText("")

    def _on_refused(self, _found: object) -> None:
        clear(self._said)
        self._said.addWidget(refused_notice(self._desk, self.item_requested.emit))


def _times(ticket: Ticket) -> dict[str, str]:
    """Give the times to choose from, the likeliest first: an answer that came since one asked, or now."""
    asked = [event.at for event in ticket.events if event.kind in _ASKING]
    answers = [
        event.at
        for event in ticket.events
        if event.kind is EventKind.ANSWER and (event.at >= asked[-1] if asked else True)
    ]
    found = {_ANSWER: answers[-1]} if answers else {}
    return found | {_NOW: ""} | ({_SENT: asked[-1]} if asked else {})
