"""Sees letters through in both faces: what was agreed for a letter becomes a way again, today and after a new start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.desk import Person
from app.core.errors import AppError
from app.core.mail_account import Account
from app.core.outbox import DESK, Entry
from app.core.outbox_kept import Way

if TYPE_CHECKING:
    from app.core.cancel import CancelToken
    from app.core.consent import Consents
    from app.services.courier import Transport
    from app.services.delivery import DeliveryService
    from app.services.desks import DeskService


@dataclass(frozen=True, slots=True)
class KeptWays:
    """Port: ``services.courier.Ways``."""

    delivery: DeliveryService
    desks: DeskService
    consents: Consents

    def transport(self, entry: Entry, way: Way, token: CancelToken) -> Transport | None:
        """Make the way anew; None when it cannot be gone without the person."""
        purpose = way.purpose(entry.id)
        try:
            password = self.delivery.password(way.origin, way.user) if way.user else ""
            # The person saw this purpose with its hosts and agreed, for this letter; that is kept with it.
            self.consents.grant(purpose)
            if entry.place.startswith(DESK):
                person = Person(way.address, way.name, way.user, password)
                return self.desks.transport(way.channel, person, purpose, token)
            account = Account(way.origin, way.user, password, way.address)
            return self.delivery.transport(account, purpose, token) if password else None
        except AppError:
            # A keyring that is locked now, a channel that is official no more.
            return None
