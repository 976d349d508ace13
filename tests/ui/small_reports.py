"""The jobs around a report for a window under test: the real services over a store, a mail way that only remembers."""

import itertools
from dataclasses import replace
from datetime import datetime, timedelta

from app.adapters.files import DiskFiles
from app.adapters.mail_programs import MailPrograms
from app.adapters.report_files import NewFiles
from app.adapters.store.waiting_mark import WaitingMark
from app.cli.services import ReportServices
from app.core.consent import Consents
from app.core.help import Lang
from app.core.outbox import Attempt, Result
from app.core.report.report import FieldId, Report, ReportKind
from app.core.ticket_kept import keep_ticket
from app.jobs.sending import KeptWays
from app.services.courier import Courier
from app.services.delivery import DeliveryService
from app.services.desks import DeskService
from app.services.hand_over import HandOverService
from app.services.outbox import OutboxService
from app.services.reports import ReportService
from app.services.ticket_answers import AnswerReader
from app.services.ticket_book import TicketBook
from app.services.ticket_files import TicketFiles
from app.services.tickets import TicketService
from app.ui.unseen import Unseen
from tests.adapters.test_mail_programs import Computer
from tests.services.small_store import SmallDesks, SmallFacts, SmallRegistry

NOW = "2026-11-24T20:00:00+00:00"
_NUMBERS = itertools.count(1)


class Post:
    """A mail way and a keyring: both only remember."""

    def __init__(self):
        self.letters, self.passwords = [], {}
        self.result = Result(Attempt.DELIVERED)

    def send(self, account, envelope, permit, token):
        permit.check(account.origin)
        self.letters.append((account, envelope))
        return self.result

    def read(self, name):
        return self.passwords.get(name)

    def write(self, name, value):
        self.passwords[name] = value

    def forget(self, name):
        self.passwords.pop(name, None)


def report_jobs(vault, post, verify, file_check):
    """Join the jobs around a report over a store."""
    numbers = itertools.count(1)
    facts, registry = SmallFacts(), SmallRegistry()
    reports = ReportService(vault, facts, registry, lambda: NOW, lambda: next(numbers).to_bytes(8))
    consents = Consents()
    outbox = OutboxService(vault, lambda: datetime.fromisoformat(NOW), lambda: 0.5, lambda: f"turn-{next(numbers)}")
    delivery = DeliveryService(registry, NewFiles(), post, post, consents)
    tickets = TicketService(vault, registry, lambda: NOW, facts.identity, (outbox.erase, reports.forget))
    desks = DeskService(registry, SmallDesks(), consents)
    return ReportServices(
        reports,
        outbox,
        delivery,
        tickets,
        AnswerReader(verify, file_check, DiskFiles()),
        TicketBook(vault, lambda: NOW),
        desks,
        Courier(outbox, KeptWays(delivery, desks, consents), tickets, WaitingMark(None)),
        HandOverService(MailPrograms(None, Computer("linux")), delivery.receiver),
        TicketFiles(vault, DiskFiles(), lambda: NOW, facts.identity),
        Unseen,
    )


def begin(bench, title, hours_ago=0, kind=ReportKind.PROBLEM, **values):
    """Make a ticket whose report went out by mail some hours ago."""
    number = next(_NUMBERS)
    at = (datetime.fromisoformat(NOW) - timedelta(hours=hours_ago)).isoformat(timespec="seconds")
    fields = {FieldId(field): value for field, value in values.items()}
    report = Report(f"TP-{number:08}", kind, Lang.ZH, at, {FieldId.SUMMARY: title} | fields)
    bench.services.reports().keep_report(report)
    bench.services.tickets().begun(report)
    ticket = bench.services.tickets().sent(report.id, "email-support")
    ticket = replace(ticket, events=tuple(replace(event, at=at) for event in ticket.events))
    keep_ticket(bench.vault.keeping(), ticket)
    return ticket
