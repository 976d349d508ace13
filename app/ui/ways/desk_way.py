"""Sending to an official helpdesk over its own interface; only where the help pack names one."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.core.cancel import CancelToken
from app.core.desk import Person
from app.core.errors import AppError
from app.core.outbox_kept import Way
from app.services.courier import Transport
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.sending_way import Carrier, Form, Letter, SendingWay
from app.ui.ways.way_card import WayLook
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, label, stack
from app.ui.widgets.segments import Segments


class DeskWay(SendingWay):
    """Asks where the answer shall go, and for the person's own login where the desk takes nothing from strangers."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        name, told = self.tr("Official helpdesk"), self.tr("Straight into their system; the answer comes by mail")
        super().__init__(WayLook(name, told, "ticket"), desk, gate, self._build_desk)
        self._channels = desk.services.desks().listed(desk.lang)

    def _build_desk(self) -> Form:
        self.desks = Segments(
            self.tr("Helpdesk"), [(each.id, each.title) for each in self._channels], self._channels[0].id
        )
        self.desks.chosen.connect(self._on_desk)
        self.address = self._field(self.tr("My mail address, for the answer"))
        self.password = self._field(self.tr("My password or access token at the helpdesk"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password_box = box(stack(label(self.password.accessibleName(), "small"), self.password, spacing=4))
        name = label(self.address.accessibleName(), "small")
        form = box(stack(self.desks, name, self.address, self._password_box, spacing=6))
        self.desks.setVisible(len(self._channels) > 1)
        self._show_login()
        return Form(form, self._addressed, self._missing, self._carry)

    def _addressed(self) -> Letter:
        desks, channel = self._desk.services.desks(), self._channel()
        address = self.address.text().strip()
        if not address:
            raise AppError("desk.no_address")
        why = self.tr("To hand a report to an official helpdesk")
        sends = self.tr("The report as previewed, with your mail address {address}, to {desk}.")
        title = next(each.title for each in self._channels if each.id == channel)
        purpose = desks.purpose(channel, why, sends.format(address=address, desk=title))
        origins = tuple(sorted(purpose.origins))
        way = Way(channel, purpose.why, purpose.sends, origins, origins[0], address, address)
        return Letter(desks.place(channel), purpose, way)

    def _missing(self) -> str:
        needs = self._desk.services.desks().needs_login(self._channel())
        return self.tr("The password is needed.") if needs and not self.password.text() else ""

    def _carry(self, letter: Letter) -> Carrier:
        desks, address, password = self._desk.services.desks(), self.address.text().strip(), self.password.text()
        desks.agree(letter.purpose)
        person = Person(address, "", address if password else "", password)

        def carry(token: CancelToken) -> Transport:
            return desks.transport(letter.way.channel, person, letter.purpose, token)

        return carry

    def _channel(self) -> str:
        return self.desks.current or self._channels[0].id

    def _field(self, name: str) -> GuardedEdit:
        made = GuardedEdit()
        made.setAccessibleName(name)
        made.textChanged.connect(self.show_consent)
        made.accepted.connect(self.send)
        return made

    def _show_login(self) -> None:
        self._password_box.setVisible(self._desk.services.desks().needs_login(self._channel()))

    def _on_desk(self, _channel: str) -> None:
        self._show_login()
        self.show_consent()
