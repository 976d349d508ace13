"""Sending over the person's own mail account."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from app.core.cancel import CancelToken
from app.core.errors import StateError
from app.core.mail_account import Account
from app.core.outbox_kept import Way
from app.services.courier import Transport
from app.services.delivery import DeliveryService
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.account_form import AccountForm
from app.ui.ways.sending_way import Carrier, Form, Letter, SendingWay
from app.ui.ways.way_card import WayLook


class AccountWay(SendingWay):
    """Asks for the account; the password goes to its server only, and into the keyring on wish."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        name, told = self.tr("My own mail account"), self.tr("The program sends it for you, encrypted")
        super().__init__(WayLook(name, told, "transfer"), desk, gate, self._build_account)

    def _build_account(self) -> Form:
        self.form = AccountForm(self._desk.tokens.colours)
        self.form.changed.connect(self.show_consent)
        self.form.accepted.connect(self.send)
        return Form(self.form, self._addressed, self._missing, self._carry)

    def _addressed(self) -> Letter:
        delivery, account = self._desk.services.delivery(), self.form.account
        receiver = delivery.receiver()
        why = self.tr("To send a report over your own mail account")
        sends = self.tr(
            "The report as previewed, to {address}; your login and password, to your mail server only, under TLS."
        ).format(address=receiver.value)
        purpose = delivery.purpose(account, why, sends)
        origins = tuple(sorted(purpose.origins))
        way = Way(receiver.id, why, sends, origins, account.origin, account.user, account.user)
        return Letter(delivery.place(receiver.id), purpose, way)

    def _missing(self) -> str:
        return "" if self.form.account.user else self.tr("Your mail address is needed.")

    def _carry(self, letter: Letter) -> Carrier:
        delivery, account, keeps = self._desk.services.delivery(), self.form.account, self.form.keeps.isChecked()
        delivery.agree(letter.purpose)

        def carry(token: CancelToken) -> Transport:
            whole = account if account.password else _from_keyring(delivery, account)
            if keeps:
                # A keyring that refuses costs nothing but the comfort.
                with suppress(StateError):
                    delivery.keep_password(whole)
            return delivery.transport(whole, letter.purpose, token)

        return carry


def _from_keyring(delivery: DeliveryService, account: Account) -> Account:
    """Take the password that was kept, if one was and the keyring gives it."""
    try:
        return replace(account, password=delivery.password(account.origin, account.user))
    except StateError:
        return account
