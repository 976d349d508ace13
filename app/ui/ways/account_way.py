"""Sending over the person's own mail account: agreed to first, encrypted, confirmed or said to be unknown."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.consent import Purpose
from app.core.errors import AppError, StateError
from app.core.mail_account import Account
from app.core.outbox import Entry, OutboxState
from app.services.delivery import DeliveryService
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.sending_words import reason_words, state_words
from app.ui.tasks import CancelToken
from app.ui.ways.account_form import AccountForm
from app.ui.ways.way_card import WayCard
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, label, stack
from app.ui.widgets.wrap_layout import WrapLayout

_TASK = "report-send"


class AccountWay(WayCard):
    """Asks for the account, tells what goes to whom, sends, and says what came of it."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        words = (self.tr("My own mail account"), self.tr("The program sends it for you, encrypted"))
        super().__init__(words, "transfer", desk, gate)
        self._channel = ""

    def send(self) -> None:
        """Send once, after the person saw to which host."""
        account = self.form.account
        try:
            purpose = self._purpose(account)
            delivery = self._desk.services.delivery()
            place, self._channel = delivery.place(), delivery.receiver().id
        except AppError as error:
            self._say(message(error))
            return
        if not account.user:
            self._say(self.tr("Your mail address is needed."))
            return
        delivery.agree(purpose)
        report, services, keeps = self._given(), self._desk.services, self.form.keeps.isChecked()

        def job(token: CancelToken) -> Entry | None:
            whole = account if account.password else _from_keyring(delivery, account)
            if not whole.password:
                return None
            # Kept before the first byte goes out, so that nothing is ever sent twice.
            services.outbox().queue(report, place)
            entry = services.outbox().attempt(report.id, place, delivery.transport(whole, purpose, token))
            if keeps and entry.state is OutboxState.SENT:
                _keep(delivery, whole)
            return entry

        self._show_sending()
        self._gate.run(_TASK, job, self._on_result)

    def _build_body(self) -> QVBoxLayout:
        self.form = AccountForm(self._desk.tokens.colours)
        self.form.changed.connect(self._show_consent)
        self.form.accepted.connect(self.send)
        self._consent = stack(spacing=4)
        self._result = stack(spacing=8)
        self.go_ahead = button(self.tr("Agree and send"), self.send, "primary")
        self.stop = button(self.tr("Stop"), self._on_stop)
        self.stop.hide()
        line = WrapLayout(self.go_ahead, self.stop)
        line.is_spread = False
        body = stack(self.form, spacing=10)
        body.addLayout(self._consent)
        body.addWidget(box(line))
        body.addLayout(self._result)
        self._show_consent()
        return body

    def _purpose(self, account: Account) -> Purpose:
        receiver = self._desk.services.delivery().receiver().value
        why = self.tr("To send a report over your own mail account")
        sends = self.tr(
            "The report as previewed, to {address}; your login and password, to your mail server only, under TLS."
        ).format(address=receiver)
        return self._desk.services.delivery().purpose(account, why, sends)

    def _show_consent(self) -> None:
        """Say what is sent to whom, as soon as there is a server to name."""
        clear(self._consent)
        try:
            purpose = self._purpose(self.form.account)
        except AppError:
            self.go_ahead.setEnabled(False)
            return
        self.go_ahead.setEnabled(True)
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
        report, outbox, place = self._given(), self._desk.services.outbox, self._desk.services.delivery().place()

        def job(token: CancelToken) -> Entry | None:
            token.check()
            return outbox().entry(report.id, place)

        self._gate.run("report-stopped", job, self._on_stopped)

    def _on_stopped(self, entry: Entry | None) -> None:
        self._end()
        if entry is None:
            self._say(self.tr("Stopped. Nothing was sent."))
        else:
            self._on_result(entry)

    def _on_result(self, entry: Entry | None) -> None:
        self._end()
        if entry is None:
            self._say(self.tr("The password is needed."))
            return
        if entry.state is OutboxState.SENT:
            self.form.forget_password()
            self.sent.emit(self._channel)
            return
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

    def _next(self, entry: Entry) -> str:
        if entry.state is OutboxState.UNKNOWN:
            words = self.tr("Look for {id} in your sent mail. It is not sent again before you say so.")
            return words.format(id=entry.id)
        return self.tr("Nothing is lost: correct it and try again, or choose another way.")

    def _settle(self, *, has_arrived: bool) -> None:
        report, outbox, place = self._given(), self._desk.services.outbox, self._desk.services.delivery().place()

        def job(token: CancelToken) -> Entry:
            token.check()
            return outbox().settle(report.id, place, has_arrived=has_arrived)

        self._gate.run("report-settle", job, self._on_result)

    def _end(self) -> None:
        clear(self._result)
        self.stop.hide()
        self.go_ahead.setEnabled(True)

    def _say(self, words: str) -> None:
        clear(self._result)
        self._put(label(words, "badge-danger"))
        self._desk.announce(words)

    def _put(self, part: QWidget) -> None:
        self._result.addWidget(part)
        self._desk.announce(part.accessibleName())


def _from_keyring(delivery: DeliveryService, account: Account) -> Account:
    """Take the password that was kept, if one was and the keyring gives it."""
    try:
        return replace(account, password=delivery.password(account.origin, account.user))
    except StateError:
        return account


def _keep(delivery: DeliveryService, account: Account) -> None:
    """Keep the password; a keyring that refuses costs nothing but the comfort."""
    with suppress(StateError):
        delivery.keep_password(account)
