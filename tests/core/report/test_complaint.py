"""A complaint about a ticket begins with what is known: when one asked, where, what came back; no more than that."""

import pytest

from app.core.help import Lang
from app.core.report.complaint import about_ticket
from app.core.report.report import NEEDED, FieldId, ReportKind
from app.core.ticket import Event, EventKind, Ticket, Waiting

ASKED = Event("2026-11-20T08:00:00+00:00", EventKind.SENT, "email-support")
AGAIN = Event("2026-11-23T08:00:00+00:00", EventKind.ASKED_AGAIN, "help-center")
ANSWER = Event("2026-11-21T08:00:00+00:00", EventKind.ANSWER, text="请更新", verdict="")
IMPOSTOR = Event("2026-11-22T08:00:00+00:00", EventKind.ANSWER, text="加我", verdict="impostor")
TITLES = {"email-support": "客服邮箱", "help-center": "帮助中心"}


def begun(*events, hours=0, lang=Lang.ZH):
    waited = Waiting(hours, is_long=True, next_at="") if hours else None
    return about_ticket(Ticket("TP-2345ABCD", "转账没到", "problem", events), waited, TITLES, lang)


def test_every_question_and_answer_is_listed_with_its_day_and_place():
    made = begun(ASKED, ANSWER, AGAIN, hours=72)

    assert made.kind is ReportKind.COMPLAINT
    assert made.values[FieldId.SUMMARY] == "“转账没到”：问过 2 次，收到答复 1 次"
    assert made.values[FieldId.DETAILS].splitlines() == [
        "2026-11-20 通过客服邮箱提问",
        "2026-11-21 收到答复",
        "2026-11-23 通过帮助中心提问",
        "最后一次提问到现在 3 天，没有答复",
    ]
    assert made.values[FieldId.WHEN] == "2026-11-20 起"
    assert "TP-2345ABCD" in made.values[FieldId.EARLIER]


def test_what_an_impostor_answered_is_no_answer():
    made = begun(ASKED, IMPOSTOR, hours=30)

    assert "收到答复 0 次" in made.values[FieldId.SUMMARY]
    assert made.values[FieldId.DETAILS].splitlines() == [
        "2026-11-20 通过客服邮箱提问",
        "最后一次提问到现在 30 小时，没有答复",
    ]


@pytest.mark.parametrize("lang", list(Lang))
def test_only_what_would_make_it_good_is_left_for_the_person(lang):
    assert NEEDED[ReportKind.COMPLAINT] - set(begun(ASKED, hours=72, lang=lang).values) == {FieldId.WISH}


def test_a_ticket_that_never_went_out_has_nothing_to_say_of_asking():
    assert set(begun().values) == {FieldId.SUMMARY, FieldId.EARLIER}
