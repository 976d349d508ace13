"""The ticket book opens without a keyring while nothing is kept, lists what is, and stays calm without a key."""

import pytest

from app.core.ticket import TicketState
from app.ui.models.ticket_model import TicketRole
from app.ui.navigation import PageId, Place
from tests.ui.small_lists import is_memory
from tests.ui.small_reports import begin

BOOK = Place(PageId.TICKETS)


@pytest.fixture
def shown(app, qtbot):
    def show(place=BOOK):
        app.window.go_to(place)
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return app.window.page

    return show


def rows(page):
    model = page.start.list.tickets
    return [model.index(row).data(TicketRole.LINE) for row in range(model.rowCount())]


def test_looking_asks_no_keyring_while_nothing_is_kept(shown, bench):
    page = shown()

    assert bench.keyring.asked == 0
    assert "还没有工单" in page.start.notice.accessibleName()


def test_a_ticket_stands_in_the_list_with_state_clock_and_id(shown, bench):
    begin(bench, "转账没到", hours_ago=80)
    page = shown()

    line = rows(page)[0]
    small = page.start.list.tickets.index(0).data(TicketRole.SMALL)
    assert (line.ticket.title, line.state) == ("转账没到", TicketState.WAITING)
    assert "已等 3 天" in small
    assert line.ticket.id in small


def test_a_click_opens_the_ticket_and_back_leads_to_the_list(app, shown, bench, qtbot):
    ticket = begin(bench, "转账没到")
    page = shown()
    page.start.list.opened.emit(ticket.id)
    qtbot.waitUntil(lambda: page.view.acts.look_now is not None)
    assert app.window.history.current == Place(PageId.TICKETS, ticket.id)

    page.view.back.click()
    assert app.window.history.current == BOOK


def test_only_open_tickets_are_listed_when_those_are_wanted(shown, bench, qtbot):
    begin(bench, "开着")
    ended = begin(bench, "完了")
    bench.services.tickets().ended(ended.id, is_solved=True)
    page = shown()
    assert len(rows(page)) == 2

    page.start.filter.press("open")
    qtbot.waitUntil(lambda: [line.ticket.title for line in rows(page)] == ["开着"])


def test_a_word_finds_tickets_and_an_empty_field_shows_all(shown, bench, qtbot):
    for title in ("转账没到", "兑换没反应"):
        begin(bench, title)
    page = shown()

    page.start.field.setText("兑换")
    qtbot.waitUntil(lambda: [line.ticket.title for line in rows(page)] == ["兑换没反应"])
    page.start.field.setText("")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)


def test_the_next_page_comes_when_it_is_looked_at(shown, bench, qtbot):
    for number in range(60):
        begin(bench, f"第 {number} 个")
    page = shown()
    model = page.start.list.tickets
    assert model.rowCount() == 50

    model.fetchMore(model.index(-1))
    qtbot.waitUntil(lambda: model.rowCount() == 60)
    assert not model.canFetchMore(model.index(-1))


def test_a_recovery_phrase_in_the_search_field_is_refused(shown, bench, qtbot):
    begin(bench, "转账没到")
    page = shown()

    page.start.field.setText("legal winner thank year wave sausage worth useful legal winner thank yellow")

    assert page.start.field.text() == ""
    assert "助记词" in page.start.notice.accessibleName()


def test_without_a_key_three_ways_are_offered_and_the_book_goes_on(shown, bench, qtbot):
    begin(bench, "转账没到")
    bench.vault.close()
    bench.keyring.refuses = "state.keyring_locked"
    page = shown()
    gate = page.start.gate
    assert gate.notice is not None

    bench.keyring.refuses = ""
    gate.notice.again.click()
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert gate.notice is None


def test_what_cannot_be_read_is_said_with_a_way_to_try_again(shown, bench, qtbot):
    begin(bench, "转账没到")
    bench.vault.close()
    bench.keyring.refuses = "state.newer"
    page = shown()
    assert "读不出" in page.start.notice.accessibleName()

    bench.keyring.refuses = ""
    page.start.again.click()
    qtbot.waitUntil(lambda: len(rows(page)) == 1)


def test_keeping_nothing_shows_an_empty_book(shown, bench, qtbot):
    begin(bench, "转账没到")
    bench.vault.close()
    bench.keyring.refuses = "state.no_keyring"
    page = shown()

    page.start.gate.notice.memory.click()
    qtbot.waitUntil(lambda: page.start.gate.notice is None)
    assert is_memory(bench.services.safe())
    assert rows(page) == []
