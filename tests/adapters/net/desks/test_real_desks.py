"""Real helpdesks, each a program of its own behind a way that loses a third of all answers: nothing twice, nothing lost."""

import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import trustme

from app.adapters.net.gateway import Gateway
from app.adapters.net.smtp import Mailer
from app.core.cancel import CancelToken
from app.core.desk import DeskSystem, Person
from app.core.mail_account import Account
from app.core.outbox import Attempt, OutboxState
from app.core.report import paper
from app.services.delivery import AccountTransport
from tests.adapters.net.asking import trusting
from tests.adapters.net.desks import run_helpdesk, run_roundup
from tests.adapters.net.desks.sending import JOURNAL, NOTE, PICTURE, Sender, report, transport
from tests.adapters.net.loopback import permit_for

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
ROOT = Path(__file__).resolve().parents[4]
LOST, UNREACHED, REPORTS = 0.35, 0.1, 30


@contextmanager
def running(name, *words):
    """Run a desk in a program of its own; give its address."""
    command = [sys.executable, "-m", f"tests.adapters.net.desks.{name}", *map(str, words)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            yield program.stdout.readline().strip()
        finally:
            program.communicate()


def column(path, query):
    with closing(sqlite3.connect(path)) as database:
        return [row[0] for row in database.execute(query)]


def test_roundup_has_each_report_once_with_its_files(tmp_path):
    with running("run_roundup", tmp_path / "desk", LOST, UNREACHED) as url:
        person = Person(login=run_roundup.LOGIN, password=run_roundup.PASSWORD)
        sender = Sender(transport(DeskSystem.ROUNDUP, url, person))
        states = {sender.until_settled(report(number, (NOTE, PICTURE))).state for number in range(REPORTS)}
    titles = column(tmp_path / "desk/db/db", "SELECT _title FROM _issue")
    kept = {path.read_bytes() for path in (tmp_path / "desk/db/files/file").rglob("file*") if path.is_file()}

    assert states == {OutboxState.SENT}
    assert sorted(each[1:12] for each in titles) == [report(number).id for number in range(REPORTS)]
    assert sender.attempts > REPORTS
    assert {NOTE.data, PICTURE.data, paper.text(report(0, (NOTE, PICTURE))).encode()} <= kept


def test_django_helpdesk_has_each_letter_once_when_the_person_looks_before_it_goes_again(tmp_path):
    authority, certificate, database = trustme.CA(), tmp_path / "shown.pem", tmp_path / "desk.db"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
    titles = "SELECT title FROM helpdesk_ticket"
    with running("run_helpdesk", tmp_path, certificate, LOST, UNREACHED) as origin:
        mailer = Mailer(Gateway(lambda: False, JOURNAL), lambda: "none", lambda: trusting(authority))
        account = Account(origin, run_helpdesk.LOGIN, run_helpdesk.PASSWORD)
        way = AccountTransport(mailer, account, permit_for(origin), CancelToken())
        seen = lambda report_id: any(report_id in each for each in column(database, titles))  # noqa: E731
        sender = Sender(way, "smtp:desk@example.com", is_there=seen)
        states = {sender.until_settled(report(number, (NOTE, PICTURE))).state for number in range(REPORTS)}
    kept = {path.read_bytes() for path in (tmp_path / "files").rglob("*") if path.is_file()}

    assert states == {OutboxState.SENT}
    assert sorted(each[1:12] for each in column(database, titles)) == [report(number).id for number in range(REPORTS)]
    assert sender.attempts > REPORTS
    assert {PICTURE.data, NOTE.data, paper.text(report(0, (NOTE, PICTURE))).encode()} <= kept


def test_sent_by_mail_nobody_but_the_person_can_say_whether_it_arrived():
    way = AccountTransport(Mailer(Gateway(lambda: False, JOURNAL)), Account("", "", ""), permit_for(), CancelToken())

    assert way.look_up(report(), "smtp:desk@example.com").attempt is Attempt.CANNOT_LOOK
