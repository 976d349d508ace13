"""``report`` and ``ticket``: made, seen, saved, sent after consent only, followed; a secret and a missing keyring are said."""

import io
import json
from dataclasses import replace
from datetime import timedelta
from unittest.mock import ANY

import pytest

from app.core.errors import StateError
from app.core.outbox import Attempt, Result
from tests.cli.report_bench import ACCOUNT, FILLED, Services, do, new
from tests.services.test_outbox import START


@pytest.fixture
def services(monkeypatch, tmp_path):
    monkeypatch.setattr("getpass.getpass", lambda prompt: "pass")
    return Services(tmp_path / "state")


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


def test_a_case_file_is_printed_without_addresses_and_written_with_them_when_asked(services, capsys, tmp_path):
    address = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
    report_id = new(services, capsys, "--set", f"steps=Sent to {address}")
    assert do(services, "ticket", "case", report_id, "--lang", "en") == 0
    printed = capsys.readouterr().out
    file = tmp_path / "case.txt"
    do(services, "ticket", "case", report_id, "--lang", "en", "--addresses", "--file", str(file))

    assert address not in printed
    assert "The person's word" in printed
    assert address in file.read_text(encoding="utf-8")


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


def test_what_was_not_reached_goes_out_by_itself_with_the_password_of_the_keyring(services, capsys):
    report_id = new(services, capsys)
    services.result = Result(Attempt.NOT_REACHED, code="net.unreachable")
    assert do(services, "report", "send", report_id, *ACCOUNT, "--yes", "--keep-password") == 3
    services.result, services.time = Result(Attempt.DELIVERED), START + timedelta(minutes=2)
    capsys.readouterr()

    assert do(services, "report", "send", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"id": report_id, "state": "sent", "code": "", "next_at": ANY}
    assert [account.password for account, _ in services.letters] == ["pass", "pass"]
    assert do(services, "report", "send", "--lang", "en") == 0
    assert capsys.readouterr().out == "None.\n"


def test_without_a_kept_password_it_is_left_to_the_person(services, capsys):
    report_id = new(services, capsys)
    services.result = Result(Attempt.NOT_REACHED)
    do(services, "report", "send", report_id, *ACCOUNT, "--yes")
    services.time += timedelta(days=1)

    assert do(services, "report", "send") == 0
    assert len(services.letters) == 1


def test_a_report_goes_to_an_official_helpdesk_after_consent(services, capsys):
    report_id = new(services, capsys)

    assert do(services, "report", "send", report_id, "--desk", "open-desk", "--user", "me@example.org", "--yes") == 0
    ((desk, person, sent),) = services.desks.reports
    assert (desk.address, person.address, person.password, sent.id) == (
        "https://desk.example",
        "me@example.org",
        "",
        report_id,
    )


def test_a_helpdesk_that_wants_a_login_gets_the_persons_own(services, capsys):
    report_id = new(services, capsys)

    assert do(services, "report", "send", report_id, "--desk", "own-desk", "--user", "li", "--yes") == 0
    assert [(person.login, person.password) for _, person, _ in services.desks.reports] == [("li", "pass")]


def test_an_erased_ticket_takes_its_outbox_entry_along(services, capsys):
    report_id = new(services, capsys)
    do(services, "report", "send", report_id, *ACCOUNT, "--yes")
    do(services, "ticket", "erase", report_id)

    assert not any(report_id in f"{each.id} {each.body!r}" for each in services.store.records.values())


def test_a_report_opens_in_the_mail_program_and_what_to_check_is_said(services, capsys):
    report_id = new(services, capsys)

    assert do(services, "report", "open", report_id, "--lang", "en") == 0
    assert "Check that these are attached" in capsys.readouterr().out
    assert services.computer.started[0][0] == "/usr/bin/xdg-email"
    assert do(services, "report", "open", report_id, "--program", "outlook") == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_draft_that_was_not_finished_is_gone_on_with(services, capsys):
    assert do(services, "report", "new", "--set", "summary=Swap is dead") == 2
    (draft,) = services.jobs.reports.listed()
    assert do(services, "report", "edit", draft.id, "--set", "steps=Pressed Swap", "--set", "when=today", "--json") == 0
    made = json.loads(capsys.readouterr().out)

    assert (made["id"], made["values"]["summary"]) == (draft.id, "Swap is dead")


def test_what_was_sent_is_not_changed_any_more_and_what_was_refused_can_be(services, capsys):
    report_id = new(services, capsys)
    services.result = Result(Attempt.REFUSED, code="mail.login")
    do(services, "report", "send", report_id, *ACCOUNT, "--yes")
    assert do(services, "report", "edit", report_id, "--set", "when=yesterday") == 0
    services.result = Result(Attempt.DELIVERED)
    services.time += timedelta(minutes=11)
    assert do(services, "report", "send", report_id, *ACCOUNT, "--yes") == 0

    assert do(services, "report", "edit", report_id, "--set", "when=now") == 2
    assert len(services.letters) == 2


def test_what_would_make_it_clearer_is_said(services, capsys):
    do(services, "report", "new", "--lang", "en", "--set", "summary=broken", "--set", "steps=x", "--set", "when=today")

    assert "Copy what the screen said" in capsys.readouterr().err


def test_a_field_that_is_asked_again_keeps_what_is_there(services, capsys, monkeypatch):
    report_id = new(services, capsys)
    monkeypatch.setattr("sys.stdin", io.StringIO("\nPressed it twice\n\n\n\n\n\n\n\n\n\n"))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    do(services, "report", "edit", report_id, "--lang", "en", "--json")
    values = json.loads(capsys.readouterr().out)["values"]

    assert (values["summary"], values["steps"]) == ("Swap is dead", "Pressed it twice")


def test_a_long_list_of_tickets_says_that_it_is_cut(services, capsys, monkeypatch):
    report_id, jobs = new(services, capsys), services.reports()
    jobs.tickets.begun(replace(jobs.reports.report(report_id), id="TP-22222222"))
    monkeypatch.setattr("app.cli.ticket._MOST_LISTED", 1)

    do(services, "ticket", "list", "--lang", "en")

    assert "the latest 1 of 2" in capsys.readouterr().out
