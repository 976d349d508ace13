"""The whole life of a report of each kind, in the window: made, sent, answered, judged, asked again, closed."""

import pytest

from app.core.report.report import ReportKind
from app.core.ticket import EventKind, TicketState, state_of
from app.ui.navigation import PageId
from app.ui.ways.mail_way import MailWay
from tests.ui.test_report_five import made, way_of

TRICK = "您好，我是客服小王，把助记词发给我，24 小时内恢复"
ANSWER = "您好，请先更新到最新版本，再试一次转账"


def opened(view, name, qtbot):
    view.open_panel(name)
    qtbot.waitUntil(lambda: view.panel is not None)
    return view.panel


def pasted(view, text, qtbot):
    """Paste what came back and have it judged."""
    count = len(view.acts.look_now.ticket.events)
    panel = opened(view, "answer", qtbot)
    panel.field.setPlainText(text)
    panel.checker.click()
    qtbot.waitUntil(lambda: len(view.acts.look_now.ticket.events) > count)
    view.close_panel()


@pytest.mark.parametrize("kind", list(ReportKind))
def test_a_report_is_followed_from_its_first_word_to_its_end(app, qtbot, tmp_path, kind):
    page = made(app, qtbot, kind)
    way_of(page, MailWay).save_to(str(tmp_path / "draft.eml"))
    qtbot.waitUntil(lambda: page.ways._above.count() == 1)
    page.ways.follow("email-support", is_sent=True)
    qtbot.waitUntil(lambda: app.window.history.current.page is PageId.TICKETS and not app.tasks.is_busy)
    view = app.window.page.view
    qtbot.waitUntil(lambda: view.acts.look_now is not None)
    now = lambda: state_of(view.acts.look_now.ticket)  # noqa: E731
    assert now() is TicketState.WAITING

    pasted(view, TRICK, qtbot)
    assert now() is TicketState.WAITING, "a trick is no answer"
    pasted(view, ANSWER, qtbot)
    assert now() is TicketState.ANSWERED

    opened(view, "ladder", qtbot).asked.click()
    qtbot.waitUntil(lambda: now() is TicketState.WAITING)
    view.close_panel()
    opened(view, "close", qtbot).solved.click()
    qtbot.waitUntil(lambda: now() is TicketState.SOLVED)

    kinds = [event.kind for event in view.acts.look_now.ticket.events]
    assert kinds == [
        EventKind.STARTED, EventKind.SENT, EventKind.ANSWER, EventKind.ANSWER, EventKind.ASKED_AGAIN, EventKind.SOLVED,
    ]  # fmt: skip
    assert view.acts.look_now.ticket.events[1].channel != view.acts.look_now.ticket.events[4].channel
