"""``ticket promised``: what support said about time is typed, counted, shown as their word; from a reply it is offered."""

import json
from datetime import timedelta

import pytest

from tests.cli.report_bench import Services, do, new


@pytest.fixture
def services(tmp_path):
    return Services(tmp_path / "state")


@pytest.fixture
def ticket(services, capsys):
    report_id = new(services, capsys)
    do(services, "ticket", "sent", report_id)
    capsys.readouterr()
    return report_id


def shown(services, ticket, capsys):
    do(services, "ticket", "show", ticket, "--json")
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("lang", "typed", "said"),
    [
        ("zh", "24 小时内回复", ["对方说 24 小时内答复", "官方没有公布答复时间"]),
        ("zh-Hant", "3 個工作天", ["對方說 3 個工作天內答覆", "官方沒有公布答覆時間"]),
        ("en", "within 2 days", ["They said within 2 days", "no official answer time is known"]),
    ],
)
def test_it_is_noted_and_said_whose_word_it_is(services, ticket, capsys, lang, typed, said):
    assert do(services, "ticket", "promised", ticket, typed, "--lang", lang) == 0

    out = capsys.readouterr().out
    assert all(each in out for each in said)


def test_when_it_is_over_the_next_channel_is_offered(services, ticket, capsys):
    do(services, "ticket", "promised", ticket, "24", "h")
    services.later(timedelta(hours=31))
    capsys.readouterr()
    do(services, "ticket", "show", ticket, "--lang", "en")
    out = capsys.readouterr().out

    assert "it has been 31 h. Overdue since" in out
    assert f"ticket escalate {ticket}" in out
    promised = shown(services, ticket, capsys)["promised"]
    assert (promised["said"], promised["hours"], promised["is_over"]) == ("24h", 31, True)


@pytest.mark.parametrize(
    ("lang", "reply", "offer"),
    [
        ("zh", "您好，我们会在 24 小时内回复您。", "ticket promised {id} 24 小时内 --since answer"),
        ("en", "We will reply within 2 business days.", "ticket promised {id} within 2 working days --since answer"),
    ],
)
def test_a_time_in_a_reply_is_offered_and_noted_by_the_person_only(services, ticket, capsys, lang, reply, offer):
    do(services, "ticket", "answer", ticket, reply, "--lang", lang)
    words = offer.format(id=ticket)

    assert words in capsys.readouterr().out
    assert shown(services, ticket, capsys)["state"] == "answered"
    services.later(timedelta(hours=1))
    assert do(services, *words.split()) == 0
    capsys.readouterr()
    told = shown(services, ticket, capsys)
    assert (told["state"], told["promised"]["hours"]) == ("waiting", 1)


def test_a_time_of_ones_own_clock_can_be_given(services, ticket, capsys):
    assert do(services, "ticket", "promised", ticket, "24h", "--since", "2020-01-01T09:00") == 0
    capsys.readouterr()

    assert shown(services, ticket, capsys)["promised"]["is_over"]


@pytest.mark.parametrize(
    "words", [["soon"], ["24h", "--since", "whenever"], ["legal winner thank year wave sausage worth useful legal winner thank yellow"]],
    ids=["no time", "no such moment", "a phrase"],
)  # fmt: skip
def test_wrong_use_is_one_line_and_changes_nothing(services, ticket, capsys, words):
    assert do(services, "ticket", "promised", ticket, *words) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert shown(services, ticket, capsys)["promised"] is None
