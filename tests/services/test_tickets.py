"""A problem is followed to its end: answers are judged before they count, and nobody is asked twice on one channel."""

import pytest

from app.core.errors import AppError
from app.core.help import Lang
from app.core.report.report import FieldId, Report, ReportKind
from app.core.secrets import screen
from app.core.ticket import EventKind, TicketState, state_of
from app.core.ticket_text import asking_again
from app.core.verify.checked import Checked, answered
from app.core.verify.verdict import Finding, Kind, Reason, Verdict
from app.services.ticket_answers import AnswerReader
from app.services.tickets import TicketService
from tests.services.small_store import SmallFacts, SmallRegistry, SmallStore

REPORT = Report(
    "TP-2345ABCD", ReportKind.PROBLEM, Lang.ZH, "2026-11-26T02:00:00+00:00",
    {FieldId.SUMMARY: "兑换没反应", FieldId.HASH: "0xab", FieldId.CHAIN: "eth"},
)  # fmt: skip
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


class Bench:
    def __init__(self):
        self.store = SmallStore()
        self.time = "2026-11-26T02:00:00+00:00"
        self.tickets = TicketService(self.store, SmallRegistry(), lambda: self.time, SmallFacts().identity)
        self.answers = AnswerReader(self, self, self)
        self.verdict, self.reasons, self.more = Verdict.OFFICIAL, (), ()
        self.kind = Kind.TEXT

    def check(self, text, stop=None):
        finding = Finding(self.kind, self.verdict, "", "", tuple(map(Reason, self.reasons)))
        return Checked(answered("", (finding, *self.more), "2026-11-20"))

    def sent(self):
        self.tickets.begun(REPORT)
        return self.tickets.sent(REPORT.id, "email-support")

    def answer(self, text):
        return self.tickets.answered(REPORT.id, self.answers.pasted(text))


@pytest.fixture
def bench():
    return Bench()


def test_a_report_that_went_out_waits_and_the_clock_counts(bench):
    ticket = bench.sent()
    bench.time = "2026-11-29T03:00:00+00:00"
    clock = bench.tickets.waiting(ticket)

    assert clock is not None
    assert (state_of(ticket), clock.hours, clock.is_long) == (TicketState.WAITING, 73, True)


def test_what_was_sent_is_noted_once_however_often_it_is_told(bench):
    assert bench.sent() == bench.sent()


def test_an_answer_ends_the_waiting(bench):
    bench.sent()

    assert state_of(bench.answer("请更新到最新版本")) is TicketState.ANSWERED


@pytest.mark.parametrize(
    ("verdict", "reasons"), [(Verdict.IMPOSTOR, ()), (Verdict.UNKNOWN, ("trick.asks_words",)), (Verdict.LOOKALIKE, ())]
)
def test_what_an_impostor_writes_is_no_answer(bench, verdict, reasons):
    bench.sent()
    bench.verdict, bench.reasons = verdict, reasons
    ticket = bench.answer("send me your words")

    assert state_of(ticket) is TicketState.WAITING
    assert ticket.events[-1].verdict == verdict.value


def test_a_link_of_an_impostor_in_a_letter_from_an_official_sender_speaks_against_it(bench):
    bench.sent()
    bench.kind, bench.more = Kind.EMAIL, (Finding(Kind.URL, Verdict.LOOKALIKE, "", "", ()),)

    assert state_of(bench.answer("click here")) is TicketState.WAITING


def test_the_last_change_is_taken_back(bench):
    before = bench.sent()
    bench.tickets.note(REPORT.id, screen("rang the exchange"))

    assert bench.tickets.put_back(before) == bench.tickets.ticket(REPORT.id) == before


def test_an_erased_ticket_does_not_come_back(bench):
    before = bench.sent()
    bench.tickets.erase(REPORT.id)

    with pytest.raises(AppError, match=r"ticket\.unknown"):
        bench.tickets.put_back(before)


def test_no_secret_and_no_name_of_this_computer_is_kept_from_an_answer(bench):
    bench.sent()
    bench.answer(f"liwei, your phrase is {PHRASE}")
    body = bench.store.get("ticket", REPORT.id).body

    assert b"sausage" not in body
    assert b"liwei" not in body


def test_a_note_is_kept_in_the_timeline(bench):
    bench.sent()
    ticket = bench.tickets.note(REPORT.id, screen("rang the exchange"))

    assert (ticket.events[-1].kind, ticket.events[-1].text) == (EventKind.NOTE, "rang the exchange")


def test_one_asks_in_private_before_in_public_on_official_channels_only_and_on_none_twice(bench):
    ticket, asked = bench.sent(), []
    while (rung := bench.tickets.next_rung(ticket, Lang.ZH)) is not None:
        asked.append(rung.channel)
        ticket = bench.tickets.sent(REPORT.id, rung.channel)

    assert [each.channel for each in bench.tickets.ladder(Lang.ZH)] == ["email-support", "telegram-zh"]
    assert asked == ["telegram-zh"]


@pytest.mark.parametrize("channel", ["old", "unclear", "no-such"])
def test_a_channel_that_is_not_official_is_not_noted_as_asked(bench, channel):
    bench.tickets.begun(REPORT)

    with pytest.raises(AppError, match=r"ticket\.not_official"):
        bench.tickets.sent(REPORT.id, channel)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_words_for_the_next_channel_quote_the_earlier_contact_and_tell_the_public_nothing_of_the_problem(
    bench, lang
):
    ticket = bench.sent()
    rung = bench.tickets.next_rung(ticket, Lang.ZH)
    text = asking_again(ticket, rung, {"email-support": "Mail"}, lang)

    assert all(part in text for part in ("2026-11-26", "Mail", REPORT.id))
    assert "兑换没反应" not in text


def test_the_same_transaction_in_an_open_ticket_is_found(bench):
    bench.sent()
    other = Report("TP-99999999", ReportKind.PROBLEM, Lang.ZH, REPORT.at, {FieldId.HASH: "0xAB"})

    assert bench.tickets.same_as(other).id == REPORT.id
    bench.tickets.ended(REPORT.id, is_solved=True)
    assert bench.tickets.same_as(other) is None


def test_closed_with_a_mark_and_opened_again(bench):
    bench.sent()

    assert bench.tickets.ended(REPORT.id, is_solved=True, satisfaction=4).satisfaction == 4
    assert state_of(bench.tickets.reopened(REPORT.id)) is TicketState.WAITING


def test_a_mark_that_is_none_is_refused(bench):
    bench.sent()

    with pytest.raises(AppError, match=r"ticket\.no_such_mark"):
        bench.tickets.ended(REPORT.id, is_solved=True, satisfaction=6)


def test_what_is_erased_is_gone(bench):
    bench.sent()
    bench.tickets.erase(REPORT.id)

    assert bench.store.records == {}
    with pytest.raises(AppError, match=r"ticket\.unknown"):
        bench.tickets.ticket(REPORT.id)


def test_an_answer_time_they_named_is_kept_as_their_word_and_counted(bench):
    bench.sent()
    bench.answer("我们会在 24 小时内回复您")
    at = bench.time
    bench.time = "2026-11-26T05:00:00+00:00"
    ticket = bench.tickets.promised(REPORT.id, screen("24 小时内，liwei"), at)
    event = ticket.events[-1]

    assert (event.said, event.since, event.due) == ("24h", at, "2026-11-27T02:00:00+00:00")
    assert "liwei" not in event.text
    bench.time = "2026-11-27T09:00:00+00:00"
    clock = bench.tickets.waiting(ticket)
    assert clock is not None
    assert (clock.is_long, clock.promised.hours) == (True, 31)


def test_what_comes_later_counts_from_now(bench):
    bench.sent()

    assert (
        bench.tickets.promised(REPORT.id, screen("2 days"), "2027-01-01T00:00:00+00:00").events[-1].since == bench.time
    )


@pytest.mark.parametrize(("text", "code"), [("soon", "no_time"), ("24 h", "not_asked")])
def test_without_a_time_or_without_a_question_nothing_is_noted(bench, text, code):
    bench.tickets.begun(REPORT)

    with pytest.raises(AppError, match=rf"ticket\.{code}"):
        bench.tickets.promised(REPORT.id, screen(text))
    assert bench.tickets.ticket(REPORT.id).events[-1].kind is EventKind.STARTED


@pytest.mark.parametrize(("lang", "said"), [(Lang.ZH, "24 小时内答复"), (Lang.EN, "an answer within 24 hours")])
def test_words_for_asking_again_quote_what_they_said(bench, lang, said):
    bench.sent()
    ticket = bench.tickets.promised(REPORT.id, screen("24h"))
    rung = bench.tickets.next_rung(ticket, lang)

    assert said in asking_again(ticket, rung, {}, lang)
