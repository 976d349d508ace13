"""A ticket shows first what is likely wanted, alarms nobody without a reason, and leads on in one press."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.help import Lang
from app.core.outbox import Attempt, OutboxState, Result
from app.core.report.report import FieldId, Report, ReportKind
from app.core.ticket import EventKind, TicketState, state_of
from app.core.ticket_kept import keep_ticket
from app.ui.navigation import BOOK_OUTBOX, PageId, Place
from app.ui.pages.host_marks import wrappable
from tests.ui.small_reports import NOW, begin

HARMLESS, TRICK = "您好，请更新到最新版本再试。", "请把助记词发给我核实"
PLACE = "smtp:service@tokenpocket.pro"


@pytest.fixture
def opened(app, qtbot):
    def open_ticket(ticket, panel=""):
        app.window.go_to(Place(PageId.TICKETS, ticket.id))
        view = app.window.page.view
        qtbot.waitUntil(lambda: view.acts.look_now is not None and view.acts.look_now.ticket.id == ticket.id)
        if panel:
            view.open_panel(panel)
        return view

    return open_ticket


@pytest.fixture
def draft(bench):
    report = Report("TP-DRAFT222", ReportKind.PROBLEM, Lang.ZH, NOW, {FieldId.SUMMARY: "打不开"})
    bench.services.reports().keep_report(report)
    return bench.services.tickets().begun(report)


def press(view, words):
    next(each for each in view.head.findChildren(QPushButton) if each.text().strip() == words).click()


def tools(view):
    return {name for name, tool in view.bar.tools.items() if not tool.isHidden()}


def paste(view, text, qtbot):
    view.panel.field.put(text)
    view.panel.check()
    qtbot.waitUntil(lambda: view.panel.verdict is not None)


def test_four_things_to_do_stand_there_and_the_rest_comes_when_asked(opened, bench):
    view = opened(begin(bench, "转账没到", hours_ago=5))
    assert tools(view) == {"answer", "ladder", "note", "close"}

    view.bar.more.click()
    assert tools(view) == set(view.bar.tools)
    view.bar.more.click()
    assert tools(view) == {"answer", "ladder", "note", "close"}


def test_whose_coins_are_in_danger_has_the_case_file_at_hand(opened, bench):
    assert "case" in tools(opened(begin(bench, "币被转走了", kind=ReportKind.INCIDENT)))


def test_of_an_ended_ticket_nobody_is_asked_any_more(opened, bench):
    ticket = begin(bench, "转账没到", hours_ago=5)
    bench.services.tickets().ended(ticket.id, is_solved=True)
    view = opened(ticket)
    view.bar.more.click()

    assert not tools(view) & {"answer", "ladder", "promise", "close"}
    assert not view.bar.reopen.isHidden()


def test_an_answer_that_solved_it_closes_the_ticket_in_one_press(opened, bench, qtbot):
    ticket = begin(bench, "转账没到", hours_ago=5)
    bench.services.tickets().answered(ticket.id, bench.services.answers().pasted(HARMLESS))
    view = opened(ticket)
    press(view, "是，解决了")

    qtbot.waitUntil(lambda: state_of(view.acts.look_now.ticket) is TicketState.SOLVED)
    assert view.head.rating is not None


def test_a_report_that_never_went_out_leads_to_its_sending(app, opened, draft):
    press(opened(draft), "发送…")

    assert app.window.history.current == Place(PageId.REPORT, draft.id)


def test_a_report_that_waits_leads_to_the_outbox(app, bench, opened, draft):
    bench.services.outbox().queue(bench.services.reports().report(draft.id), PLACE)
    press(opened(draft), "打开发件箱")

    assert app.window.history.current == Place(PageId.TICKETS, BOOK_OUTBOX)


@pytest.mark.parametrize(("text", "has_card"), [(HARMLESS, False), (TRICK, True)])
def test_evidence_is_shown_where_there_is_some_and_alarms_nobody_otherwise(opened, bench, qtbot, text, has_card):
    view = opened(begin(bench, "转账没到", hours_ago=5), "answer")
    paste(view, text, qtbot)

    assert view.panel.view.isHidden() is not has_card


def test_what_was_found_of_an_answer_is_brought_into_view(app, opened, bench, qtbot):
    app.window.resize(900, 600)
    view = opened(begin(bench, "转账没到", hours_ago=5), "answer")
    paste(view, TRICK, qtbot)

    def is_seen():
        top = view.panel.verdict.mapTo(view.column.viewport(), view.panel.verdict.rect().topLeft()).y()
        return 0 <= top < view.column.viewport().height() // 2

    qtbot.waitUntil(is_seen, timeout=5000)
    assert is_seen()


def test_that_it_was_sent_is_said_once(opened, bench):
    class Mail:
        def send(self, report, place):
            return Result(Attempt.DELIVERED)

    ticket = begin(bench, "转账没到", hours_ago=5)
    bench.services.outbox().queue(bench.services.reports().report(ticket.id), PLACE)
    assert bench.services.outbox().attempt(ticket.id, PLACE, Mail()).state is OutboxState.SENT
    shown = [each.text() for each in opened(ticket).timeline.findChildren(QLabel)]

    assert [text for text in shown if "已发出" in text] == ["已发出  ·  title of email-support"]


def test_an_empty_book_offers_what_there_is_to_do_only(app, bench, qtbot):
    app.window.go_to(Place(PageId.TICKETS))
    start = app.window.page.start
    qtbot.waitUntil(lambda: start.notice is not None and not app.tasks.is_busy)
    assert (start.outbox.isHidden(), start.figures.isHidden()) == (True, True)

    begin(bench, "转账没到")
    start.look()
    qtbot.waitUntil(lambda: not start.outbox.isHidden())


@pytest.mark.parametrize(("lang", "said"), [("zh", "过了对方自己说的时间"), ("en", "Overdue by their own word")])
def test_the_list_says_whose_time_is_over(app, bench, qtbot, lang, said):
    app.change(language=lang)
    qtbot.waitUntil(lambda: app.desk.lang.value == lang)
    ticket = begin(bench, "转账没到", hours_ago=40)
    since = datetime.fromisoformat(NOW) - timedelta(hours=31)
    due = (since + timedelta(hours=24)).isoformat()
    told = replace(ticket.events[-1], kind=EventKind.PROMISED, said="24h", since=since.isoformat(), due=due)
    keep_ticket(bench.vault.keeping(), replace(ticket, events=(*ticket.events, told)))
    app.window.go_to(Place(PageId.TICKETS))
    start = app.window.page.start
    qtbot.waitUntil(lambda: start.list.tickets.rowCount() == 1)

    assert start.list.tickets._words[0].startswith(said)


def test_a_title_wraps_between_its_words_and_an_address_anywhere():
    assert wrappable("fee was taken <b>") == "fee was taken &lt;b&gt;"
    assert "\N{ZERO WIDTH SPACE}" in wrappable("to TJRabPrwbZy45sbavfcjinPJC18kjpRTv8")
