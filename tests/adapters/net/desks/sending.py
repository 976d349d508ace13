"""Reports on their way to desks, and outboxes that see them through to the end."""

import random
import ssl
from datetime import UTC, datetime

from app.adapters.net.desks.caller import DeskCaller
from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.core.cancel import CancelToken
from app.core.desk import Desk, Person
from app.core.help import Lang
from app.core.outbox import BETWEEN_REPORTS, HELD_FOR, NEVER, SETTLED, OutboxState
from app.core.report.report import Attachment, FieldId, Report, ReportKind
from app.services.desks import DeskTransport
from app.services.outbox import OutboxService
from tests.adapters.net.loopback import permit_for
from tests.services.small_store import SmallStore

START = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
JOURNAL = RequestJournal()
ME = Person("me@example.org", "Li")
PICTURE = Attachment("screen-1.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
NOTE = Attachment("note.txt", "字 note\r\n".encode())


def blank():
    """Trust nobody: these desks are on this computer, in the open. Reading real roots for each run takes most of it."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def report(number=0, attachments=(), summary="Swap 按钮没有反应"):
    return Report(
        f"TP-{number:08d}", ReportKind.PROBLEM, Lang.ZH, START.isoformat(), {FieldId.SUMMARY: summary},
        attachments=attachments,
    )  # fmt: skip


def transport(system, url, person=ME, box="", *, offline=False, consents=None, token=None):
    permit = permit_for(url, consents=consents)
    return DeskTransport(
        DeskCaller(Gateway(lambda: offline, JOURNAL, lambda: "none", blank)),
        Desk(system, url, box),
        person,
        permit,
        token or CancelToken(),
    )


class Sender:
    """Somebody who sends report after report and never gives one up."""

    def __init__(self, way, place="desk:test", seed=1, is_there=None):
        """Args:
        is_there: What the person sees who looks at the desk; None where only the program asks.
        """
        self.way, self.place, self.is_there = way, place, is_there
        self.time, self.chance, self.attempts = START, random.Random(seed), 0
        self.outbox = OutboxService(
            SmallStore(), lambda: self.time, self.chance.random, lambda: f"{self.chance.random()}"
        )

    def until_settled(self, sent):
        entry = self.outbox.queue(sent, self.place)
        while entry.state not in SETTLED:
            self.attempts += 1
            entry = self.outbox.attempt(sent.id, self.place, self.way)
            if entry.next_at == NEVER and entry.state is OutboxState.UNKNOWN:
                self.outbox.settle(sent.id, self.place, has_arrived=self.is_there(sent.id))
            self.time += HELD_FOR
        self.time += BETWEEN_REPORTS
        return entry
