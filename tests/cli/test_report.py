"""``report`` and ``ticket``: made, seen, saved, sent after consent only, followed; a secret and a missing keyring are said."""

import json

import pytest

from app.adapters.report_files import NewFiles
from app.cli.main import build_parser, run
from app.cli.services import ReportServices
from app.core.consent import Consents
from app.core.errors import StateError
from app.core.outbox import Attempt, Result
from app.jobs.erasing import outbox_eraser
from app.services.delivery import DeliveryService
from app.services.desks import DeskService
from app.services.outbox import OutboxService
from app.services.reports import ReportService
from app.services.ticket_answers import AnswerReader
from app.services.ticket_book import TicketBook
from app.services.tickets import TicketService
from tests.services.small_store import SmallDesks, SmallFacts, SmallRegistry, SmallStore
from tests.services.test_outbox import START
from tests.services.test_tickets import Bench

NOW = START.isoformat(timespec="seconds")
FILLED = ["--lang", "en", "--set", "summary=Swap is dead", "--set", "steps=Pressed Swap", "--set", "when=today"]
ACCOUNT = ["--account", "smtp://mail.example:587", "--user", "me@example.org"]


class Services:
    def __init__(self):
        self.store, self.letters = SmallStore(), []
        self.result = Result(Attempt.DELIVERED)
        self.desks = SmallDesks()
        judge = Bench()
        reports = ReportService(self.store, SmallFacts(), SmallRegistry(), lambda: NOW, lambda: bytes(range(9)))
        outbox = OutboxService(self.store, lambda: START, lambda: 0.5, lambda: "name")
        along = (outbox_eraser(outbox), reports.forget)
        self.jobs = ReportServices(
            reports,
            outbox,
            DeliveryService(SmallRegistry(), NewFiles(), self, self, Consents()),
            TicketService(self.store, SmallRegistry(), lambda: NOW, SmallFacts().identity, along),
            AnswerReader(judge, judge, judge),
            TicketBook(self.store, lambda: NOW),
            DeskService(SmallRegistry(), self.desks, Consents()),
        )

    def reports(self):
        return self.jobs

    def send(self, account, envelope, permit, token):
        permit.check(account.origin)
        self.letters.append((account, envelope))
        return self.result


@pytest.fixture
def services(monkeypatch):
    monkeypatch.setattr("getpass.getpass", lambda prompt: "pass")
    return Services()


def do(services, *words):
    return run(build_parser().parse_args(list(words)), services)


def new(services, capsys, *more):
    capsys.readouterr()
    assert do(services, "report", "new", *FILLED, "--json", *more) == 0
    return json.loads(capsys.readouterr().out)["id"]


def test_a_report_is_shown_as_it_was_made_and_saved_as_a_draft(services, capsys, tmp_path):
    report_id = new(services, capsys)
    do(services, "report", "show", report_id)
    shown = capsys.readouterr().out
    do(services, "report", "save", report_id, str(tmp_path / "text.txt"))
    do(services, "report", "save", report_id, str(tmp_path / "draft.eml"))

    assert (tmp_path / "text.txt").read_bytes().decode() == shown
    assert b"X-Unsent: 1" in (tmp_path / "draft.eml").read_bytes()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["draft.eml", "text.txt"]


def test_sent_over_ones_own_account_it_is_followed_as_a_ticket(services, capsys):
    report_id = new(services, capsys)

    assert do(services, "report", "send", report_id, *ACCOUNT, "--yes", "--json") == 0
    assert json.loads(capsys.readouterr().out)["state"] == "sent"
    do(services, "ticket", "list", "--json")
    assert json.loads(capsys.readouterr().out) == [{"id": report_id, "title": "Swap is dead", "state": "waiting"}]
    assert [envelope.to for _, envelope in services.letters] == ["service@tokenpocket.pro"]


def test_without_consent_nothing_is_sent(services, capsys, monkeypatch):
    report_id = new(services, capsys)
    monkeypatch.setattr("sys.stdin.readline", lambda limit: "\n", raising=False)

    assert do(services, "report", "send", report_id, *ACCOUNT) == 0
    assert services.letters == []


def test_an_answer_that_was_lost_is_left_to_the_person(services, capsys):
    report_id = new(services, capsys)
    services.result = Result(Attempt.LOST)

    assert do(services, "report", "send", report_id, *ACCOUNT, "--yes", "--lang", "en") == 3
    assert report_id in capsys.readouterr().out
    assert do(services, "report", "send", report_id, "--arrived", "yes", "--json") == 0
    assert len(services.letters) == 1


def test_a_secret_is_refused_in_one_line_that_does_not_repeat_it(services, capsys):
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"

    assert do(services, "report", "new", "--set", f"summary={phrase}") == 2
    said = capsys.readouterr()
    assert "recovery_phrase" in said.err
    assert "sausage" not in said.err + said.out


def test_without_a_keyring_the_report_goes_into_the_file_and_that_is_said(services, capsys, tmp_path):
    def refuse():
        raise StateError("state.no_keyring")

    services.store.keeping = refuse
    assert do(services, "report", "new", *FILLED, "--save", str(tmp_path / "r.zip")) == 0
    assert "No keyring" in capsys.readouterr().err
    assert (tmp_path / "r.zip").stat().st_size > 300
    assert do(services, "report", "new", *FILLED) == 2
    assert "--save FILE" in capsys.readouterr().err


def test_a_ticket_is_noted_answered_escalated_closed_and_erased(services, capsys):
    report_id = new(services, capsys)
    for words in (
        ["sent"],
        ["note", "rang", "them"],
        ["answer", "Please update"],
        ["close", "--solved", "--mark", "5"],
    ):
        assert do(services, "ticket", words[0], report_id, *words[1:], "--lang", "en") == 0
    capsys.readouterr()
    do(services, "ticket", "escalate", report_id, "--lang", "zh")
    said = capsys.readouterr().out
    do(services, "ticket", "show", report_id, "--json")

    assert "telegram-zh" in said
    assert json.loads(capsys.readouterr().out)["state"] == "solved"
    do(services, "ticket", "erase", report_id)
    assert {kind for kind, _ in services.store.records} == set()


def test_the_same_problem_is_not_reported_twice_unless_one_wants_to(services, capsys):
    other = new(services, capsys, "--set", "hash=0xab")
    do(services, "ticket", "sent", other)
    services.jobs.reports._entropy = lambda: bytes(range(1, 10))
    report_id = new(services, capsys, "--set", "hash=0xab")

    assert do(services, "report", "send", report_id, *ACCOUNT, "--yes") == 2
    assert other in capsys.readouterr().err
    assert do(services, "report", "send", report_id, *ACCOUNT, "--yes", "--anyway") == 0


@pytest.mark.parametrize(
    "words",
    [
        ["report", "show", "TP-NOTHING1"],
        ["report", "new", "--set", "nonsense"],
        ["report", "new", "--set", "summary=x"],
        ["ticket", "show", "TP-NOTHING1"],
        ["ticket", "answer", "TP-NOTHING1", "x"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_line(services, capsys, words):
    assert do(services, *words) == 2
    assert capsys.readouterr().err.count("\n") == 1
