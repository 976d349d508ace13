"""``report send --retry``: what waits is tried now, or it is said how long it has to wait; nothing goes out twice."""

import json
from datetime import timedelta

import pytest

from app.core.outbox import Attempt, Result
from tests.cli.report_bench import ACCOUNT, Services, do, new


@pytest.fixture
def services(monkeypatch, tmp_path):
    monkeypatch.setattr("getpass.getpass", lambda prompt: "pass")
    return Services(tmp_path / "state")


def waiting(services, capsys, result, keeps=True):
    report_id = new(services, capsys)
    services.result = result
    kept = ["--keep-password"] if keeps else []
    do(services, "report", "send", report_id, *ACCOUNT, "--yes", *kept)
    services.result = Result(Attempt.DELIVERED)
    capsys.readouterr()
    return report_id


def test_with_the_network_back_it_goes_now(services, capsys):
    report_id = waiting(services, capsys, Result(Attempt.NOT_REACHED, code="net.unreachable"))

    assert do(services, "report", "send", "--retry", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["id"], told["state"], told["wait_seconds"], told["needs_you"]) == (report_id, "sent", 0, False)
    assert do(services, "report", "send", "--retry", "--lang", "en") == 0
    assert capsys.readouterr().out == "None.\n"


@pytest.mark.parametrize(
    ("lang", "said"), [("zh", "还要 28 分 20 秒"), ("zh-Hant", "還要 28 分 20 秒"), ("en", "Possible in 28 min 20 s")]
)
def test_a_server_that_asked_to_wait_is_left_alone_and_the_time_is_said(services, capsys, lang, said):
    report_id = waiting(services, capsys, Result(Attempt.BUSY, retry_after=1800))
    services.later(timedelta(seconds=100))

    assert do(services, "report", "send", report_id, "--retry", "--lang", lang) == 3
    assert said in capsys.readouterr().out
    assert len(services.letters) == 1


def test_what_may_be_in_a_mailbox_is_never_sent_again_unseen(services, capsys):
    report_id = waiting(services, capsys, Result(Attempt.LOST, code="net.timeout"))

    assert do(services, "report", "send", "--retry", "--lang", "en") == 3
    assert f"Look for {report_id} in your sent mail" in capsys.readouterr().out
    assert len(services.letters) == 1


@pytest.mark.parametrize(("lang", "said"), [("zh", "要你自己来"), ("en", "It needs you")])
def test_without_a_password_it_is_left_to_the_person(services, capsys, lang, said):
    waiting(services, capsys, Result(Attempt.NOT_REACHED), keeps=False)

    assert do(services, "report", "send", "--retry", "--lang", lang) == 3
    assert said in capsys.readouterr().out
    assert len(services.letters) == 1


def test_what_is_not_in_the_outbox_is_said_in_one_line(services, capsys):
    assert do(services, "report", "send", "TP-NOTHING1", "--retry") == 2
    assert capsys.readouterr().err.count("\n") == 1
