"""The outbox: what waits to be sent, what may have arrived, and what only the person can tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.outbox import SETTLED, Entry, OutboxState, can_be_asked
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.models.ticket_words import entry_word
from app.ui.moments import moment
from app.ui.pages.host_marks import printable, wrappable
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.ticket_panels import buttons
from app.ui.pages.verdict_card import rich
from app.ui.widgets.column import Column
from app.ui.widgets.countdown import Countdown
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, frame, icon_label, label, row, stack

_MOST: Final = 100
_DRAWINGS: Final = {
    OutboxState.QUEUED: ("clock", "accent"),
    OutboxState.SENDING: ("forward", "accent"),
    OutboxState.UNKNOWN: ("unclear", "warn"),
    OutboxState.SENT: ("check", "good"),
    OutboxState.FAILED: ("warning", "danger"),
    OutboxState.CANCELLED: ("minus", "text_dim"),
}
# Who looks for something to do finds it at the top.
_ORDER: Final = (
    OutboxState.UNKNOWN,
    OutboxState.QUEUED,
    OutboxState.SENDING,
    OutboxState.FAILED,
    OutboxState.SENT,
    OutboxState.CANCELLED,
)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What is in the outbox.

    Attributes:
        titles: Of reports, by id.
        waits: Until something can be done by hand, of entries that may go out without the person typing anything.
    """

    entries: tuple[Entry, ...]
    titles: Mapping[str, str]
    waits: Mapping[str, timedelta]


class OutboxView(QWidget):
    """Every entry with what one can do about it.

    Signals:
        back_requested: The book is wanted again.
        ticket_requested: Id of a ticket.
        report_requested: Id of a report that is to be sent again.
    """

    back_requested = Signal()
    ticket_requested = Signal(str)
    report_requested = Signal(str)

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        super().__init__()
        self._desk = desk
        self._gate = gate
        self.rows: dict[str, QFrame] = {}
        self.choices: dict[tuple[str, str], QPushButton] = {}
        self.countdowns: dict[str, Countdown] = {}
        dim = desk.tokens.colours.text_dim
        self.back = button(self.tr("All tickets"), self.back_requested.emit, "quiet", drawing=("back", dim))
        self.column = Column(desk.tokens.measures.column)
        self._body = stack(spacing=12)
        self.column.add(row(self.back, 1))
        self.column.add(label(self.tr("Outbox"), "title"))
        lead = self.tr("Every report goes out once. What may have arrived is looked up before it is sent again.")
        self.column.add(label(lead, "dim"))
        self.column.add(gate)
        self.column.add(self._body)
        self.column.content.addStretch(1)
        self.setLayout(row(self.column))

    def look(self) -> None:
        """Read what is in the outbox."""
        self._gate.run("outbox-look", lambda _token: self._read(), self._show)

    def enter(self) -> None:
        """Put the focus at the top."""
        self.back.setFocus()

    def _read(self) -> _Looked:
        services = self._desk.services
        entries = services.outbox().entries()
        titles: dict[str, str] = {}
        waits: dict[str, timedelta] = {}
        # What waits for a word of the person stands first.
        entries = tuple(sorted(entries, key=lambda entry: _ORDER.index(entry.state)))
        for entry in entries[:_MOST]:
            is_tried = entry.state is OutboxState.QUEUED or (entry.state is OutboxState.UNKNOWN and can_be_asked(entry))
            if is_tried and services.outbox().way(entry.id, entry.place) is not None:
                waits[_key(entry)] = services.outbox().wait_of(entry)
            report = services.reports().report(entry.id)
            titles[entry.id] = next(iter(report.values.values()), "") if report is not None else ""
        return _Looked(entries, titles, waits)

    def _show(self, looked: _Looked) -> None:
        clear(self._body)
        self.rows, self.choices, self.countdowns = {}, {}, {}
        for entry in looked.entries[:_MOST]:
            made = self._entry(entry, looked.titles.get(entry.id, ""), looked.waits.get(_key(entry)))
            self.rows[_key(entry)] = made
            self._body.addWidget(made)
        more = len(looked.entries) - _MOST
        if more > 0:
            self._body.addWidget(label(self.tr("and %n older one(s)", "", more), "small"))
        if not looked.entries:
            strong, text = (
                self.tr("Nothing waits to be sent."),
                self.tr("What you send over your own mail account stands here."),
            )
            self._body.addWidget(Notice(strong, text, ("mail", self._desk.tokens.colours.accent)))
        QTimer.singleShot(0, self, self.column.settle)

    def _entry(self, entry: Entry, title: str, wait: timedelta | None) -> QFrame:
        drawing, ink = _DRAWINGS[entry.state]
        head = row(
            icon_label(drawing, getattr(self._desk.tokens.colours, ink)),
            label(f"{entry_word(entry.state)}  ·  {entry.id}", "plain-strong"),
            label(moment(entry.touched or entry.created, self._desk.lang), "small", wraps=False),
            spacing=10,
        )
        head.setStretch(1, 1)
        body = stack(spacing=8, margins=(16, 12, 16, 12))
        body.addLayout(head)
        if title:
            body.addWidget(rich(wrappable(title), "", printable(title)))
        body.addWidget(label(self.tr("To {place}").format(place=entry.place.partition(":")[2]), "small"))
        for words in self._explained(entry):
            body.addWidget(label(words, "dim"))
        trial = self._build_trial(entry, wait, body) if wait is not None else None
        self._build_choices(entry, body, trial)
        made = frame("card", body)
        made.setAccessibleName(f"{entry_word(entry.state)}. {title}")
        return made

    def _explained(self, entry: Entry) -> list[str]:
        said: list[str] = []
        # Of what may have arrived the next sentence says what to do; another would contradict it.
        if entry.code and entry.state is not OutboxState.UNKNOWN:
            said.append(message(AppError(entry.code, host=entry.place.rpartition("@")[2])))
        if entry.state is OutboxState.UNKNOWN and can_be_asked(entry):
            said.append(
                self.tr("It went out, but nobody confirmed it. The helpdesk is asked for it before it is sent again.")
            )
        elif entry.state is OutboxState.UNKNOWN:
            look = self.tr(
                "It went out, but nobody confirmed it. Look for {id} in the sent mail of your account, then say what "
                "you found. Sending it again unseen may make a second ticket, and answers get mixed up."
            )
            said.append(look.format(id=entry.id))
        elif entry.state is OutboxState.QUEUED:
            said.append(self.tr("It has not gone out yet."))
        return said

    def _build_trial(self, entry: Entry, wait: timedelta, body: QVBoxLayout) -> QPushButton:
        """Make the button that does not wait for the letter's own time, and what says why it has to wait."""
        is_asked = entry.state is OutboxState.UNKNOWN
        words = self.tr("Ask for it now") if is_asked else self.tr("Try now")
        trial = button(words, partial(self._hurry, entry), "primary")
        trial.setAccessibleName(f"{words}: {entry.id}")
        self.choices["try", entry.id] = trial
        counting = Countdown(wait, has_asked=bool(entry.not_before))
        counting.over.connect(partial(trial.setEnabled, True))
        trial.setEnabled(counting.is_over)
        counting.setVisible(not counting.is_over)
        self.countdowns[entry.id] = counting
        body.addWidget(counting)
        return trial

    def _build_choices(self, entry: Entry, body: QVBoxLayout, trial: QPushButton | None) -> None:
        ways: list[tuple[str, str, Callable[[], object]]] = []
        if entry.state is OutboxState.UNKNOWN:
            ways.append(("arrived", self.tr("It is there"), partial(self._settle, entry, has_arrived=True)))
            ways.append(
                ("again", self.tr("It is not there: send again"), partial(self._settle, entry, has_arrived=False))
            )
        if entry.state is OutboxState.QUEUED:
            words = self.tr("Send it…") if trial is None else self.tr("Send it another way…")
            ways.append(("send", words, partial(self.report_requested.emit, entry.id)))
            ways.append(("cancel", self.tr("Take it back"), partial(self._cancel, entry)))
        ways.append(("ticket", self.tr("Open the ticket"), partial(self.ticket_requested.emit, entry.id)))
        if entry.state in SETTLED:
            ways.append(("forget", self.tr("Remove this entry"), partial(self._forget, entry)))
        made: list[QPushButton] = [trial] if trial is not None else []
        for name, words, act in ways:
            choice = button(words, act)
            choice.setAccessibleName(f"{words}: {entry.id}")
            self.choices[name, entry.id] = choice
            made.append(choice)
        body.addWidget(buttons(*made))

    def _settle(self, entry: Entry, *, has_arrived: bool) -> None:
        services = self._desk.services

        def act() -> None:
            way = services.outbox().way(entry.id, entry.place)
            services.outbox().settle(entry.id, entry.place, has_arrived=has_arrived)
            to = entry.place.partition(":")[2]
            # A helpdesk is known by the way that was agreed to, a mail address by itself.
            known = {each.value: each.id for each in services.delivery().receivers(self._desk.lang)}
            channel = way.channel if way is not None else known.get(to, "")
            if has_arrived and channel:
                services.tickets().sent(entry.id, channel)

        self._change(act)

    def _hurry(self, entry: Entry) -> None:
        self.choices["try", entry.id].setEnabled(False)
        courier = self._desk.services.courier

        def job(token: CancelToken) -> tuple[Entry, _Looked]:
            now = courier().hurry(entry.id, entry.place, token)
            return now, self._read()

        self._gate.run(self._desk.own_name("outbox-change"), job, self._on_hurried)

    def _on_hurried(self, done: tuple[Entry, _Looked]) -> None:
        now, looked = done
        self._show(looked)
        if now.state is OutboxState.SENT:
            self._desk.offer_undo(self.tr("Report {id} was sent.").format(id=now.id), None)
        else:
            self._desk.announce(f"{entry_word(now.state)}. {' '.join(self._explained(now))}")

    def _cancel(self, entry: Entry) -> None:
        self._change(lambda: self._desk.services.outbox().cancel(entry.id, entry.place))

    def _forget(self, entry: Entry) -> None:
        self._change(lambda: self._desk.services.outbox().forget(entry.id, entry.place))

    def _change(self, act: Callable[[], object]) -> None:
        def job() -> _Looked:
            act()
            return self._read()

        self._gate.run(self._desk.own_name("outbox-change"), lambda _token: job(), self._show)


def _key(entry: Entry) -> str:
    return f"{entry.id} {entry.place}"
