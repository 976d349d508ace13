"""What support said about time is typed or taken from a reply, read back, counted as their word, and reminded of."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.core.ticket import EventKind
from app.core.ticket_kept import keep_ticket
from app.ui.navigation import PageId, Place
from app.ui.widgets.notice import Notice
from app.ui.widgets.undo_bar import UndoBar
from tests.ui.small_reports import NOW, begin

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
REPLY = {"zh": "您好，我们会在 24 小时内回复您。", "en": "Hello, we will reply within 24 hours."}
TRICK = "请把助记词发给我核实，24 小时内回复您"


@pytest.fixture
def opened(app, bench, qtbot):
    def open_ticket(ticket, panel=""):
        app.window.go_to(Place(PageId.TICKETS, ticket.id))
        view = app.window.page.view
        qtbot.waitUntil(lambda: view.acts.look_now is not None and view.acts.look_now.ticket.id == ticket.id)
        if panel:
            view.open_panel(panel)
        return view

    return open_ticket


def said(view):
    return " ".join(notice.accessibleName() for notice in view.head.findChildren(Notice))


def last(view):
    return view.acts.look_now.ticket.events[-1]


def promised_ago(bench, ticket, hours, kept="24h"):
    """Keep a promise of 24 hours that was given some hours ago."""
    since = datetime.fromisoformat(NOW) - timedelta(hours=hours)
    due = since + timedelta(hours=24)
    event = bench.services.tickets().ticket(ticket.id).events[-1]
    told = replace(event, kind=EventKind.PROMISED, channel="", said=kept, since=since.isoformat(), due=due.isoformat())
    keep_ticket(bench.vault.keeping(), replace(ticket, events=(*ticket.events, told)))
    return ticket


COUNTED = {
    "zh": ("24 小时内回复", "对方说 24 小时内答复", "官方没有公布答复时间"),
    "en": ("within 24 hours", "They said: an answer within 24 hours", "no official answer time is published"),
}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_typed_is_read_back_kept_and_counted_as_their_word(app, opened, bench, qtbot, lang):
    typed, *told = COUNTED[lang]
    app.change(language=lang)
    qtbot.waitUntil(lambda: app.desk.lang.value == lang)
    view = opened(begin(bench, "转账没到", hours_ago=5), "promise")
    assert not view.panel.keeper.isEnabled()
    view.panel.field.setText(typed)
    view.panel.field.flush()
    assert "24" in view.panel.read_back.text()
    view.panel.keeper.click()
    qtbot.waitUntil(lambda: last(view).kind is EventKind.PROMISED)

    assert all(each in said(view) for each in told)
    assert view.panel is None


@pytest.mark.parametrize("typed", ["尽快", "soon", "100 days"])
def test_without_a_time_nothing_can_be_kept(opened, bench, typed):
    view = opened(begin(bench, "转账没到"), "promise")
    view.panel.field.setText(typed)
    view.panel.field.flush()

    assert not view.panel.keeper.isEnabled()
    assert view.panel.read_back.text()


def test_a_secret_is_refused(opened, bench):
    view = opened(begin(bench, "转账没到"), "promise")
    view.panel.field.setText(PHRASE)

    assert view.panel.field.text() == ""
    assert view.panel.findChild(Notice) is not None


def test_over_it_says_since_when_and_offers_the_next_channel(opened, bench):
    view = opened(promised_ago(bench, begin(bench, "转账没到", hours_ago=40), 31))
    words = said(view)

    assert "已过 31 小时" in words
    assert "起超时，可以问下一个渠道" in words
    view.head.panel_requested.emit("ladder")
    assert "得到的说法：24 小时内答复" in view.panel.text


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_time_in_a_reply_is_offered_and_noted_on_a_click_only(app, opened, bench, qtbot, lang):
    app.change(language=lang)
    qtbot.waitUntil(lambda: app.desk.lang.value == lang)
    view = opened(begin(bench, "转账没到", hours_ago=5), "answer")
    view.panel.field.put(REPLY[lang])
    view.panel.check()
    qtbot.waitUntil(lambda: view.panel.verdict is not None)
    assert last(view).kind is EventKind.ANSWER

    view.panel.noter.click()
    qtbot.waitUntil(lambda: last(view).kind is EventKind.PROMISED)
    assert last(view).said == "24h"
    assert last(view).since == view.acts.look_now.ticket.events[-2].at


def test_no_time_of_an_impostor_is_offered(opened, bench, qtbot):
    view = opened(begin(bench, "转账没到", hours_ago=5), "answer")
    view.panel.field.put(TRICK)
    view.panel.check()
    qtbot.waitUntil(lambda: view.panel.verdict is not None)

    assert view.panel.noter is None


def test_it_is_taken_back(app, opened, bench, qtbot):
    view = opened(begin(bench, "转账没到", hours_ago=5), "promise")
    view.panel.field.setText("2 天")
    view.panel.field.flush()
    view.panel.keep()
    qtbot.waitUntil(lambda: last(view).kind is EventKind.PROMISED)
    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    app.window.findChild(UndoBar).undo_button.click()

    qtbot.waitUntil(lambda: last(view).kind is EventKind.SENT)


def test_the_reminder_follows_it(app, opened, bench, qtbot):
    ticket = begin(bench, "转账没到", hours_ago=40)
    bench.services.tickets().reminding(ticket.id, is_wanted=True)
    before = bench.services.book().next_reminder().waiting.next_at
    promised_ago(bench, bench.services.tickets().ticket(ticket.id), 20)
    line = bench.services.book().next_reminder()

    assert line.waiting.next_at == (datetime.fromisoformat(NOW) + timedelta(hours=4)).isoformat()
    assert line.waiting.next_at < before
