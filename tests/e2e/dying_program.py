"""The jobs around a report in programs that are killed, life after life: ``dying_program FOLDER ADDRESS LIVES SEED``.

A nursery that holds no thread and no open file makes each life by fork, lets it work for a random moment and kills it
with SIGKILL; the last life is left to end by itself. What a life was told to be kept it writes down in ``said``.
"""

import os
import random
import signal
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.adapters.net.desks.caller import DeskCaller
from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.report_files import NewFiles
from app.adapters.store.vault import Vault
from app.adapters.store.waiting_mark import WaitingMark
from app.core.cancel import CancelToken
from app.core.consent import Consents
from app.core.desk import Person
from app.core.help import Lang
from app.core.outbox import HELD_FOR, SETTLED
from app.core.outbox_kept import Way
from app.core.report.report import FieldId, ReportKind
from app.jobs.sending import KeptWays
from app.services.courier import Courier
from app.services.delivery import DeliveryService
from app.services.desks import DeskService
from app.services.outbox import OutboxService
from app.services.reports import ReportService
from app.services.tickets import TicketService
from tests.adapters.net.desks.sending import blank
from tests.adapters.net.desks.small_desks import Chatwoot
from tests.adapters.store.memory_keyring import MemoryKeyring
from tests.services.small_store import SmallFacts, SmallRegistry, channel

START = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
CHANNEL = "desk"
TEXTS = ("第一步：打开兑换页", "再按确认，没有反应", "屏幕上没有字")
FIELDS = (FieldId.SUMMARY, FieldId.STEPS, FieldId.WHEN)
LONGEST_LIFE = 0.25


class FileKeyring(MemoryKeyring):
    """A keyring that outlives the program."""

    def __init__(self, path):
        super().__init__()
        self.path = path

    def read(self, name):
        return self.path.read_text() if self.path.exists() else None

    def write(self, name, value):
        self.path.write_text(value)


class Registry(SmallRegistry):
    def __init__(self, url):
        self.url = url

    def channels(self, lang):
        return (*super().channels(lang), channel(CHANNEL, "helpdesk", self.url, system="chatwoot", box=Chatwoot.BOX))


class Life:
    """One run of the program: goes on with what is there, and makes new reports until it dies."""

    def __init__(self, folder, url, number, most):
        self.folder, self.most = folder, most
        now = START + number * (HELD_FOR + timedelta(seconds=5))
        vault = Vault(folder / "state", FileKeyring(folder / "key"))
        registry, consents = Registry(url), Consents()
        text = now.isoformat(timespec="seconds")
        self.reports = ReportService(vault, SmallFacts(), registry, lambda: text, lambda: os.urandom(8))
        self.outbox = OutboxService(vault, lambda: now, random.random, lambda: os.urandom(8).hex())
        delivery = DeliveryService(registry, NewFiles(), MemoryKeyring(), None, consents)
        self.desks = DeskService(registry, DeskCaller(Gateway(bool, RequestJournal(), lambda: "none", blank)), consents)
        self.tickets = TicketService(vault, registry, lambda: text, SmallFacts().identity)
        ways = KeptWays(delivery, self.desks, consents)
        self.courier = Courier(self.outbox, ways, self.tickets, WaitingMark(folder / "state"))

    def run(self):
        self.courier.round(CancelToken())
        for listed in self.reports.listed():
            self.go_on(self.reports.draft(listed.id))
        while len(self.reports.listed()) < self.most:
            self.go_on(replace(self.reports.begin(ReportKind.PROBLEM, Lang.ZH)))

    def go_on(self, draft):
        for field, text in zip(FIELDS, TEXTS, strict=True):
            if not draft.text(field):
                draft = self.reports.written(draft, field, text)
                self.reports.keep(draft)
                self.say(f"draft {draft.id} {field.value}")
        report = self.reports.report(draft.id)
        if report is None:
            report = self.reports.finished(draft)
            self.reports.keep_report(report)
            self.say(f"report {draft.id} finished")
        self.tickets.begun(report)
        place = f"desk:{report.id}"
        kept = self.outbox.entry(report.id, place)
        if kept is None:
            purpose = self.desks.purpose(CHANNEL, "why", "what")
            way = Way(CHANNEL, "why", "what", tuple(purpose.origins), address="me@example.org")
            self.desks.agree(purpose)
            door = self.desks.transport(CHANNEL, Person("me@example.org"), purpose, CancelToken())
            kept = self.courier.send(report, place, way, door)
        self.say(f"{'sent' if kept.state in SETTLED else 'waits'} {report.id} {kept.state.value}")

    def say(self, line):
        """Write down what was promised; a kernel keeps it whatever becomes of the program."""
        with (self.folder / "said").open("a", encoding="ascii") as file:
            file.write(f"{line}\n")


def live(folder, url, number, most):
    """Make one life; give its process."""
    process = os.fork()
    if process == 0:
        status = 1
        try:
            Life(folder, url, number, most).run()
            status = 0
        finally:
            os._exit(status)
    return process


def main():
    folder, url, lives, most, seed = Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:6])
    chance, killed = random.Random(seed), 0
    for number in range(lives):
        process = live(folder, url, number, most)
        time.sleep(chance.uniform(0.0, LONGEST_LIFE))
        os.kill(process, signal.SIGKILL)
        killed += os.WIFSIGNALED(os.waitpid(process, 0)[1])
    # What may have gone out at the last moment is looked up, twenty a round; what is unsure then needs another look.
    rounds = range(1, 7 + lives // 20)
    statuses = [os.waitpid(live(folder, url, lives + extra * 10, most), 0)[1] for extra in rounds]
    print(killed, *statuses)


if __name__ == "__main__":
    main()
