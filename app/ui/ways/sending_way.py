"""Ways on which the program sends itself: agreed to first, kept before the first byte, confirmed or said to be unknown.

What does not get through is tried again by the rounds of the outbox, as was agreed for that very letter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.cancel import CancelToken
from app.core.consent import Purpose
from app.core.errors import AppError
from app.core.outbox import Entry, OutboxState
from app.core.outbox_kept import Way
from app.services.courier import Transport
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.sending_words import reason_words, state_words
from app.ui.ways.way_card import WayCard, WayLook
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, label, stack
from app.ui.widgets.wrap_layout import WrapLayout

_TASK = "report-send"
# Makes the transport in the worker, where keyring and store may be asked.
Carrier: TypeAlias = Callable[[CancelToken], Transport]


@dataclass(frozen=True, slots=True)
class Letter:
    """Where a report goes, and what the person is told of it before.

    Attributes:
        place: Its name in the outbox.
        way: What is kept of the agreement, so that it can be tried again without the person.
    """

    place: str
    purpose: Purpose
    way: Way


@dataclass(frozen=True, slots=True)
class Form:
    """What the person fills in, and what is made of it. It calls ``show_consent`` when it changed, ``send`` at its end.

    Attributes:
        letter: Says where the report goes; raises AppError while the form does not tell.
        missing: Says what else is missing; empty for nothing.
        carrier: Notes the agreement and gives what makes the transport in the worker.
    """

    widget: QWidget
    letter: Callable[[], Letter]
    missing: Callable[[], str]
    carrier: Callable[[Letter], Carrier]


class SendingWay(WayCard):
    """A form, what is sent to whom, a button to agree and send, and what came of it."""

    def __init__(self, look: WayLook, desk: Desk, gate: KeyGate, build_form: Callable[[], Form]) -> None:
        super().__init__(look, desk, gate, self._build_sending)
        self._build_form = build_form
        self._letter: Letter | None = None
        # What the form says may be another one by the time an answer comes.
        self._gone: Letter | None = None
        gate.failed.connect(self._on_failed)

    def send(self) -> None:
        """Send once, after the person saw to which host."""
        letter = self._letter
        missing = self._form.missing()
        if letter is None or missing:
            self._say(missing)
            return
        self._gone = letter
        carry, report, services = self._form.carrier(letter), self._given(), self._desk.services

        def job(token: CancelToken) -> Entry:
            transport = carry(token)
            return services.courier().send(report, letter.place, letter.way, transport)

        self._show_sending()
        self._gate.run(_TASK, job, self.show_entry, is_slow=True)

    def _build_sending(self) -> QVBoxLayout:
        self._form = self._build_form()
        self._consent, self._result = stack(spacing=4), stack(spacing=8)
        self.go_ahead = button(self.tr("Agree and send"), self.send, "primary")
        self.stop = button(self.tr("Stop"), self._on_stop)
        self.stop.hide()
        line = WrapLayout(self.go_ahead, self.stop)
        line.is_spread = False
        body = stack(self._form.widget, spacing=10)
        body.addLayout(self._consent)
        body.addWidget(box(line))
        body.addLayout(self._result)
        self.show_consent()
        return body

    def show_consent(self) -> None:
        """Say what is sent to whom, as soon as there is a host to name."""
        clear(self._consent)
        try:
            self._letter = self._form.letter()
        except AppError:
            self._letter = None
        self.go_ahead.setEnabled(self._letter is not None)
        if self._letter is not None:
            purpose = self._letter.purpose
            self._consent.addWidget(label(self.tr("Before anything is sent"), "plain-strong"))
            self._consent.addWidget(label(purpose.sends))
            self._consent.addWidget(label(self.tr("To: {hosts}").format(hosts=" · ".join(purpose.hosts)), "small"))

    def _show_sending(self) -> None:
        clear(self._result)
        self._result.addWidget(label(self.tr("Sending…"), "dim"))
        self.go_ahead.setEnabled(False)
        self.stop.show()

    def _on_stop(self) -> None:
        """Stop waiting. What may have gone out stays noted as unknown and is never sent again by itself."""
        self._desk.tasks.cancel(_TASK)
        report, outbox, place = self._given(), self._desk.services.outbox, self._place()

        def job(token: CancelToken) -> Entry | None:
            token.check()
            return outbox().entry(report.id, place)

        # Behind the job that was stopped: only then is it known what came of it.
        self._gate.run("report-stopped", job, self._on_stopped, is_slow=True)

    def _on_stopped(self, entry: Entry | None) -> None:
        if entry is not None:
            self.show_entry(entry)
        elif self.is_open:
            self._end()
            self._say(self.tr("Stopped. Nothing was sent."))

    def show_entry(self, entry: Entry) -> None:
        """Say where the report stands in the outbox, and what can be done."""
        if entry.id != self._given().id:
            # Another report is on its way to be sent since; the outbox shows what became of this one.
            return
        if entry.state is OutboxState.SENT:
            # With all that was typed.
            self.put_away()
            self.sent.emit(self._gone.way.channel if self._gone is not None else "")
            return
        if not self.is_open:
            # Another way was looked at meanwhile; what came of this one is seen all the same.
            self.open()
        self._end()
        words = " ".join(filter(None, (reason_words(entry), self._next(entry))))
        drawing = ("unclear" if entry.state is OutboxState.UNKNOWN else "warning", self._desk.tokens.colours.warn)
        notice = Notice(state_words(entry), words, drawing, "notice-warn")
        if entry.state is OutboxState.UNKNOWN:
            self.arrived = button(self.tr("It is in my sent mail"), lambda: self._settle(has_arrived=True))
            self.lost = button(self.tr("It is not there"), lambda: self._settle(has_arrived=False))
            notice.offer(self.arrived)
            notice.offer(self.lost)
        self._put(notice)
        if entry.state in {OutboxState.UNKNOWN, OutboxState.QUEUED}:
            self.waits.emit()

    def _on_failed(self, job: str) -> None:
        # The person was told why; nothing is under way any more.
        if job == _TASK and self.is_open:
            self._end()

    def _next(self, entry: Entry) -> str:
        if entry.state is OutboxState.UNKNOWN:
            words = self.tr("Look for {id} in your sent mail. It is not sent again before you say so.")
            return words.format(id=entry.id)
        if entry.state is OutboxState.QUEUED:
            return self.tr("It is tried again by itself while the program runs; My tickets shows how it stands.")
        return self.tr("Nothing is lost: correct it and try again, or choose another way.")

    def _settle(self, *, has_arrived: bool) -> None:
        report, outbox, place = self._given(), self._desk.services.outbox, self._place()

        def job(token: CancelToken) -> Entry:
            token.check()
            return outbox().settle(report.id, place, has_arrived=has_arrived)

        self._gate.run("report-settle", job, self.show_entry)

    def _place(self) -> str:
        return self._gone.place if self._gone is not None else ""

    def _end(self) -> None:
        clear(self._result)
        self.stop.hide()
        self.go_ahead.setEnabled(self._letter is not None)

    def _say(self, words: str) -> None:
        clear(self._result)
        self._put(label(words, "badge-danger"))
        self._desk.announce(words)

    def _put(self, part: QWidget) -> None:
        self._result.addWidget(part)
        self._desk.announce(part.accessibleName())
        # Its place is known once it is laid out.
        QTimer.singleShot(0, part, partial(self.told.emit, part))
