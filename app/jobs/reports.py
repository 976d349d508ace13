"""Reports, their outbox and tickets: loaded with the first report, for they need keyring, cipher and mail."""

from __future__ import annotations

import random
import secrets
from datetime import UTC, datetime

from app.adapters.clock import now
from app.adapters.computer.report_facts import ComputerFacts
from app.adapters.files import DiskFiles
from app.adapters.mail_programs import MailPrograms, ThisMachine
from app.adapters.net.desks.caller import DeskCaller
from app.adapters.net.smtp import Mailer
from app.adapters.pack import SqlitePack
from app.adapters.report_files import NewFiles
from app.adapters.store.keyrings import SystemKeyring
from app.adapters.store.vault import Vault
from app.adapters.store.waiting_mark import WaitingMark
from app.cli.services import Drawing, ReportServices
from app.jobs.live_checks import consents, gateway
from app.jobs.sending import KeptWays
from app.services.courier import Courier
from app.services.delivery import DeliveryService
from app.services.desks import DeskService
from app.services.hand_over import HandOverService
from app.services.outbox import OutboxService
from app.services.reports import ReportService
from app.services.settings import SettingsService
from app.services.ticket_answers import AnswerReader, Judge, LetterJudge
from app.services.ticket_book import TicketBook
from app.services.ticket_files import TicketFiles
from app.services.tickets import TicketService


def report_services(
    pack: SqlitePack,
    vault: Vault,
    settings: SettingsService,
    judges: tuple[Judge, LetterJudge],
) -> ReportServices:
    """Join the jobs around a report, over one store.

    Args:
        pack: The opened help pack.
        vault: The store of everything that is kept.
        settings: The person's switch and proxy.
        judges: Of pasted text and of saved letters.
    """
    way_out = gateway(settings)
    mailer = Mailer(way_out, lambda: settings.current.proxy)
    facts = ComputerFacts(lambda: pack.info().content_version)
    reports = ReportService(vault, facts, pack, now, lambda: secrets.token_bytes(8))
    outbox = OutboxService(vault, lambda: datetime.now(UTC), random.random, lambda: secrets.token_hex(8))
    delivery = DeliveryService(pack, NewFiles(), SystemKeyring(), mailer, consents())
    hand_over = HandOverService(MailPrograms(vault.folder, ThisMachine()), delivery.receiver)
    tickets = TicketService(vault, pack, now, facts.identity, (outbox.erase, reports.forget, hand_over.forget))
    desks = DeskService(pack, DeskCaller(way_out), consents())
    ways = KeptWays(delivery, desks, consents())
    return ReportServices(
        reports,
        outbox,
        delivery,
        tickets,
        AnswerReader(*judges, DiskFiles()),
        TicketBook(vault, now),
        desks,
        Courier(outbox, ways, tickets, WaitingMark(vault.folder)),
        hand_over,
        TicketFiles(vault, DiskFiles(), now, facts.identity),
        _drawing,
    )


def _drawing() -> Drawing:
    # Qt, which the terminal does without but for paper and pictures.
    from app.ui.unseen import Unseen

    return Unseen()
