"""The outbox says what may have arrived and lets the person decide; my own figures are drawn and said in words."""

import pytest
from PySide6.QtWidgets import QLabel

from app.core.outbox import Attempt, OutboxState, Result
from app.core.ticket import EventKind
from app.ui.navigation import BOOK_FIGURES, BOOK_OUTBOX, PageId, Place
from app.ui.widgets.bar_chart import BarChart
from tests.ui.small_reports import begin

PLACE = "smtp:service@tokenpocket.pro"


class Mail:
    def __init__(self, attempt):
        self.attempt = attempt

    def send(self, report, place):
        return Result(self.attempt, code="net.timeout" if self.attempt is Attempt.LOST else "")


@pytest.fixture
def queued(bench):
    def queue(attempt=None):
        ticket = begin(bench, "转账没到")
        outbox = bench.services.outbox()
        outbox.queue(bench.services.reports().report(ticket.id), PLACE)
        if attempt is not None:
            outbox.attempt(ticket.id, PLACE, Mail(attempt))
        return ticket

    return queue


@pytest.fixture
def shown(app, qtbot):
    def show():
        app.window.go_to(Place(PageId.TICKETS, BOOK_OUTBOX))
        view = app.window.page.outbox
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return view

    return show


def state(bench, ticket):
    entry = bench.services.outbox().entry(ticket.id, PLACE)
    return entry.state if entry is not None else None


def words(view):
    return " ".join(each.text() for each in view.findChildren(QLabel))


def test_an_empty_outbox_asks_no_keyring(shown, bench):
    assert "没有等待发送" in words(shown())
    assert bench.keyring.asked == 0


@pytest.mark.parametrize(("choice", "after"), [("arrived", OutboxState.SENT), ("again", OutboxState.QUEUED)])
def test_what_may_have_arrived_is_explained_and_the_person_decides(shown, bench, qtbot, queued, choice, after):
    ticket = queued(Attempt.LOST)
    view = shown()
    assert f"“已发送”里找 {ticket.id}" in words(view)

    view.choices[choice, ticket.id].click()
    qtbot.waitUntil(lambda: state(bench, ticket) is after)


def test_what_arrived_is_noted_in_its_ticket_once(shown, bench, qtbot, queued):
    ticket = queued(Attempt.LOST)
    shown().choices["arrived", ticket.id].click()
    qtbot.waitUntil(lambda: state(bench, ticket) is OutboxState.SENT)

    kinds = [event.kind for event in bench.services.tickets().ticket(ticket.id).events]
    assert kinds.count(EventKind.SENT) == 1


def test_what_waits_is_taken_back_and_forgotten(shown, bench, qtbot, queued):
    ticket = queued()
    view = shown()
    view.choices["cancel", ticket.id].click()
    qtbot.waitUntil(lambda: ("forget", ticket.id) in view.choices)
    assert state(bench, ticket) is OutboxState.CANCELLED

    view.choices["forget", ticket.id].click()
    qtbot.waitUntil(lambda: not view.rows)
    assert state(bench, ticket) is None


def test_an_entry_leads_to_its_ticket_and_to_its_report(app, shown, queued):
    ticket = queued()
    view = shown()
    view.choices["send", ticket.id].click()
    assert app.window.history.current == Place(PageId.REPORT, ticket.id)

    view.choices["ticket", ticket.id].click()
    assert app.window.history.current == Place(PageId.TICKETS, ticket.id)


@pytest.fixture
def figures(app, qtbot):
    def show():
        app.window.go_to(Place(PageId.TICKETS, BOOK_FIGURES))
        view = app.window.page.figures
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return view

    return show


def test_no_figures_before_the_first_ticket(figures):
    assert "还没有可统计的" in words(figures())


def test_every_chart_says_its_figures_in_words(figures, bench):
    first = begin(bench, "转账没到", hours_ago=31)
    bench.services.tickets().answered(first.id, bench.services.answers().pasted("请更新"))
    bench.services.tickets().ended(first.id, is_solved=True, satisfaction=4)
    begin(bench, "兑换没反应")
    view = figures()

    assert "2 个工单，解决了 1 个" in words(view)
    names = [chart.accessibleName() for chart in view.charts]
    assert any("31" in name for name in names)
    assert any("1: 1" in name for name in names)
    assert any("4: 1" in name for name in names)


@pytest.mark.parametrize("width", [40, 300, 2000])
def test_a_chart_draws_whatever_room_and_figures_there_are(qtbot, app, width):
    bars = [(str(number), float(number % 7), f"{number}") for number in range(60)]
    for some in (bars, bars[:1], [("a", 0.0, "0")], []):
        chart = BarChart(some, "words", app.desk.tokens.colours, 120)
        qtbot.addWidget(chart)
        chart.resize(width, 120)

        assert not chart.grab().isNull()
