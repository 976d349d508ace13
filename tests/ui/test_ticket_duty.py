"""Who asked for it is reminded of a ticket by the desktop; the keyring is asked only when the reminder is clicked."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QAbstractButton

from app.ui.navigation import PageId, Place
from app.ui.services import Late
from app.ui.ticket_duty import TicketDuty
from tests.ui.small_reports import NOW, begin
from tests.ui.test_reminder import Heard

PAST = "2026-11-24T12:00:00+00:00"


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def duty(app, heard):
    return TicketDuty(app.desk, app.window, Late(lambda: heard), lambda: datetime.fromisoformat(NOW))


@pytest.fixture
def opened(app, qtbot):
    def open_ticket(ticket):
        app.window.go_to(Place(PageId.TICKETS, ticket.id))
        view = app.window.page.view
        qtbot.waitUntil(lambda: view.acts.look_now is not None and view.acts.look_now.ticket.id == ticket.id)
        return view

    return open_ticket


@pytest.fixture
def reminded(bench):
    def begun(hours_ago):
        ticket = begin(bench, "转账没到", hours_ago=hours_ago)
        return bench.services.tickets().reminding(ticket.id, is_wanted=True)

    return begun


@pytest.fixture
def looked_at(opened, reminded):
    def look(hours_ago):
        ticket = reminded(hours_ago)
        opened(ticket)
        return ticket

    return look


def press(view, words):
    next(each for each in view.head.findChildren(QAbstractButton) if each.text() == words).click()


def rested(app, qtbot):
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def test_the_wish_is_given_and_taken_back_on_the_ticket_and_settings_know_only_when(app, bench, opened, qtbot):
    ticket = begin(bench, "转账没到", hours_ago=31)
    view = opened(ticket)

    press(view, "在电脑上提醒我")
    qtbot.waitUntil(lambda: bench.store.saved.ticket_reminder == "2026-11-26T13:00:00+00:00")
    assert bench.services.tickets().ticket(ticket.id).reminds
    assert ticket.id not in str(bench.store.saved)
    press(view, "不用再提醒")
    qtbot.waitUntil(lambda: bench.store.saved.ticket_reminder == "")


def test_once_a_day_it_is_told_without_details_and_a_click_opens_the_ticket(app, duty, heard, looked_at, qtbot):
    ticket = looked_at(80)
    app.window.go_to(Place(PageId.HOME))

    duty.look()
    qtbot.waitUntil(lambda: heard.said != [] and not app.tasks.is_busy)
    duty.look()
    rested(app, qtbot)
    heard.click()
    qtbot.waitUntil(lambda: app.window.history.current == Place(PageId.TICKETS, ticket.id))

    assert heard.said == [("有工单在等你", "现在可以问下一个渠道了，点这里看看。")]


def test_a_closed_store_stays_closed_until_the_click(app, duty, heard, reminded, bench, qtbot):
    ticket = reminded(80)
    app.desk.change(ticket_reminder=PAST)
    bench.vault.close()
    asked = bench.keyring.asked

    duty.look()
    rested(app, qtbot)
    assert (len(heard.said), bench.keyring.asked) == (1, asked)
    heard.click()
    qtbot.waitUntil(lambda: app.window.history.current == Place(PageId.TICKETS, ticket.id))


def test_what_was_answered_meanwhile_is_not_reminded_of(duty, heard, looked_at, bench, qtbot):
    ticket = looked_at(80)
    bench.services.tickets().ended(ticket.id, is_solved=True)

    duty.look()
    qtbot.waitUntil(lambda: bench.store.saved.ticket_reminder == "")
    assert heard.said == []


def test_a_click_while_nobody_holds_the_key_leads_to_the_book_which_asks(app, duty, heard, reminded, bench, qtbot):
    reminded(80)
    app.desk.change(ticket_reminder=PAST)
    bench.vault.close()
    bench.keyring.refuses = "state.keyring_locked"

    duty.look()
    heard.click()
    qtbot.waitUntil(lambda: app.window.history.current == Place(PageId.TICKETS))
    qtbot.waitUntil(lambda: app.window.page.start.gate.notice is not None)


def test_an_erased_ticket_is_not_reminded_of(app, opened, reminded, bench, qtbot):
    view = opened(reminded(31))
    assert bench.store.saved.ticket_reminder

    view.acts.erase()
    qtbot.waitUntil(lambda: app.window.history.current == Place(PageId.TICKETS))
    assert bench.store.saved.ticket_reminder == ""


def test_where_nothing_outlives_the_program_no_reminder_is_offered_and_settings_say_nothing(app, opened, bench):
    bench.vault.keep_in_memory()
    view = opened(begin(bench, "转账没到", hours_ago=31))

    assert "在电脑上提醒我" not in [each.text() for each in view.head.findChildren(QAbstractButton)]
    assert bench.store.saved.keeps_tickets is False
