"""The person's own mail account: address, password, and the server that takes the letter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.mail_account import Account
from app.core.mail_hosts import known_origin, typed_origin
from app.ui.theme.tokens import Colours
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import label, stack
from app.ui.widgets.tick_box import TickBox

_NARROWEST = 320


class AccountForm(QWidget):
    """Three fields, the last of them filled in for well-known providers.

    Signals:
        changed: What was typed is another account now.
        accepted: Return in the last field.
    """

    changed = Signal()
    accepted = Signal()

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.address = self._field(self.tr("My mail address"))
        self.server = self._field(self.tr("Mail server (SMTP)"))
        self.password = self._field(self.tr("Password, often an app password from the provider’s settings"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.keeps = TickBox(self.tr("Keep the password in this computer’s keyring"), colours)
        self._was_known = ""
        self.address.textChanged.connect(self._on_address)
        self.server.textChanged.connect(self.changed)
        self.password.accepted.connect(self.accepted)
        parts: list[QWidget | int] = []
        for field in (self.address, self.server, self.password):
            parts += [label(field.accessibleName(), "small"), field]
        self.setLayout(stack(*parts, self.keeps, spacing=4))

    @property
    def account(self) -> Account:
        """What was typed."""
        return Account(typed_origin(self.server.text()), self.address.text().strip(), self.password.text())

    def _field(self, name: str) -> GuardedEdit:
        made = GuardedEdit()
        made.setAccessibleName(name)
        made.setMinimumWidth(_NARROWEST)
        return made

    def _on_address(self, text: str) -> None:
        known = known_origin(text)
        # What the person wrote is never replaced.
        if known and self.server.text() in {"", self._was_known}:
            self.server.setText(known.partition("://")[2])
            self._was_known = self.server.text()
        self.changed.emit()
