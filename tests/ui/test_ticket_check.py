"""A ticket that came from a guided check is closed with one click once that check, walked again, finds nothing wrong."""

import pytest

from app.core.help import Lang
from app.core.report.report import FieldId, Report, ReportKind
from app.core.ticket import TicketState, state_of
from app.services.flows import FlowService
from app.services.help import HelpService
from app.ui.navigation import PageId, Place
from app.ui.services import Late
from app.ui.widgets.notice import Notice
from tests.e2e.local_chains import shipped
from tests.ui.small_reports import NOW

# A check of the shipped help, and the digits that lead to two of its ends.
CHECK = "app-access"
FORGOTTEN, WAS_THE_TYPING = (2, 2, 2), (2, 1)


@pytest.fixture
def bench(bench):
    bench.services = bench.services.replaced(
        help=HelpService(shipped()), flows=Late(lambda: FlowService(shipped(), now=lambda: NOW))
    )
    return bench


@pytest.fixture
def ticket(bench):
    report = Report("TP-00000001", ReportKind.PROBLEM, Lang.ZH, NOW, {FieldId.SUMMARY: "密码不对"})
    bench.services.reports().keep_report(report)
    bench.services.tickets().begun(report, CHECK)
    return bench.services.tickets().sent(report.id, "email-support")


@pytest.fixture
def seen(app, ticket, qtbot):
    def look():
        app.window.go_to(Place(PageId.TICKETS, ticket.id))
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return app.window.page.view

    return look


def walk(app, digits):
    page = app.window.page
    page.walk.bar.restart.click()
    for digit in digits:
        assert page.walk.press(digit)
    return page.walk.card.outcome


def said(view):
    return " ".join(notice.accessibleName() for notice in view.head.findChildren(Notice))


def test_nothing_wrong_reached_from_the_ticket_offers_to_close_it_as_solved(app, bench, ticket, seen, qtbot):
    view = seen()
    assert "没有发现问题" not in said(view)
    view.head.check.click()
    assert app.window.history.current == Place(PageId.FLOW, CHECK)
    assert walk(app, WAS_THE_TYPING).id == "typing-was-it"

    view = seen()
    next(each for each in view.head.findChildren(Notice) if "排查" in each.accessibleName()).findChild(
        type(view.bar.reopen)
    ).click()
    qtbot.waitUntil(lambda: state_of(view.acts.look_now.ticket) is TicketState.SOLVED)
    assert view.head.check is None


def test_another_end_of_the_check_offers_no_closing(app, seen):
    seen().head.check.click()
    assert walk(app, FORGOTTEN).urgency != "nothing-wrong"

    assert not seen().acts.look_now.is_right_again
