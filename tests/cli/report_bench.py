"""The jobs around a report for the terminal face under test: real services over a store in memory, ways that remember."""

import json

from app.adapters.files import DiskFiles
from app.adapters.mail_programs import MailPrograms
from app.adapters.pictures import SquareCodes
from app.adapters.report_files import NewFiles
from app.adapters.store.waiting_mark import WaitingMark
from app.cli.main import build_parser, run
from app.cli.services import ReportServices
from app.core.consent import Consents
from app.core.help import PackInfo
from app.core.outbox import Attempt, Result
from app.jobs.sending import KeptWays
from app.services.courier import Courier
from app.services.delivery import DeliveryService
from app.services.desks import DeskService
from app.services.file_check import FileCheckService
from app.services.hand_over import HandOverService
from app.services.outbox import OutboxService
from app.services.reports import ReportService
from app.services.ticket_answers import AnswerReader
from app.services.ticket_book import TicketBook
from app.services.ticket_files import TicketFiles
from app.services.tickets import TicketService
from app.services.verify import VerifyService
from app.ui.unseen import Unseen
from tests.adapters.test_mail_programs import Computer
from tests.services.small_store import SmallDesks, SmallFacts, SmallRegistry, SmallStore, channel
from tests.services.test_outbox import START
from tests.services.test_tickets import Bench
from tests.ui.small_verdicts import FakeAssessor, file_judge

NOW = START.isoformat(timespec="seconds")
FILLED = ["--lang", "en", "--set", "summary=Swap is dead", "--set", "steps=Pressed Swap", "--set", "when=today"]
ACCOUNT = ["--account", "smtp://mail.example:587", "--user", "me@example.org"]


class DeskRegistry(SmallRegistry):
    def channels(self, lang):
        desk = channel("open-desk", "helpdesk", "https://desk.example", system="zendesk")
        own = channel("own-desk", "helpdesk", "https://own.example", system="zammad", box="Reports")
        return (*super().channels(lang), desk, own)


class Services:
    def __init__(self, folder, store=None):
        self.store, self.letters, self.time, self.passwords = store or SmallStore(), [], START, {}
        self.result = Result(Attempt.DELIVERED)
        self.desks, self.computer = SmallDesks(), Computer("linux", commands=("xdg-email",))
        judge = Bench()
        reports = ReportService(self.store, SmallFacts(), SmallRegistry(), lambda: NOW, lambda: bytes(range(9)))
        consents, registry = Consents(), DeskRegistry()
        outbox = OutboxService(self.store, lambda: self.time, lambda: 0.5, lambda: "name")
        delivery = DeliveryService(registry, NewFiles(), self, self, consents)
        tickets = TicketService(self.store, registry, self.now, SmallFacts().identity, (outbox.erase, reports.forget))
        desks = DeskService(registry, self.desks, consents)
        self.waiting = WaitingMark(folder)
        self.jobs = ReportServices(
            reports,
            outbox,
            delivery,
            tickets,
            AnswerReader(judge, judge, judge),
            TicketBook(self.store, self.now),
            desks,
            Courier(outbox, KeptWays(delivery, desks, consents), tickets, self.waiting),
            HandOverService(MailPrograms(folder, self.computer), delivery.receiver),
            TicketFiles(self.store, DiskFiles(), lambda: NOW, SmallFacts().identity),
            Unseen,
        )

    def now(self):
        return self.time.isoformat(timespec="seconds")

    def later(self, passed):
        self.time += passed

    def reports(self):
        return self.jobs

    def verify(self):
        return VerifyService(FakeAssessor())

    def file_check(self):
        return FileCheckService(file_judge, DiskFiles(), SquareCodes())

    def help(self):
        return self

    def info(self):
        return PackInfo(1, "2026.11", "2026-11-20", {})

    def safe(self):
        return self.store

    def read(self, name):
        return self.passwords.get(name)

    def write(self, name, value):
        self.passwords[name] = value

    def send(self, account, envelope, permit, token):
        permit.check(account.origin)
        self.letters.append((account, envelope))
        return self.result


def do(services, *words):
    return run(build_parser().parse_args(list(words)), services)


def new(services, capsys, *more):
    capsys.readouterr()
    assert do(services, "report", "new", *FILLED, "--json", *more) == 0
    return json.loads(capsys.readouterr().out)["id"]
