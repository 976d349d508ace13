"""Home offers kept tickets after a restart, and asks no keyring for that."""

import pytest

from app.ui.navigation import PageId, Place
from app.ui.pages.kept_offer import TICKETS
from app.ui.widgets.card_button import LinkButton
from tests.ui.small_reports import begin

HOME, BOOK = Place(PageId.HOME), Place(PageId.TICKETS)


def rested(app, qtbot):
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


@pytest.fixture
def offer(app, qtbot):
    def at_home():
        app.window.go_to(BOOK)
        rested(app, qtbot)
        app.window.go_to(HOME)
        rested(app, qtbot)
        return app.window.page.findChild(LinkButton, TICKETS)

    return at_home


def test_the_closed_tickets_are_offered_without_a_keyring_and_a_click_opens_the_book(app, bench, qtbot):
    begin(bench, "转账没到", hours_ago=80)
    app.desk.change(keeps_tickets=True)
    bench.vault.close()
    asked = bench.keyring.asked
    app.window.go_to(Place(PageId.HELP))
    app.window.go_to(HOME)
    rested(app, qtbot)

    link = app.window.page.findChild(LinkButton, TICKETS)
    assert link.isVisible()
    assert bench.keyring.asked == asked
    link.click()
    assert app.window.history.current == BOOK


def test_an_open_store_says_itself_on_which_ticket_to_ask_again(app, bench, qtbot):
    bench.services.safe()
    ticket = begin(bench, "转账没到", hours_ago=80)
    app.desk.change(keeps_tickets=True)
    app.window.go_to(Place(PageId.HELP))
    app.window.go_to(HOME)
    rested(app, qtbot)

    assert app.window.page.findChild(LinkButton, TICKETS) is None
    app.window.page.kept.waiting.card.click()
    assert app.window.history.current == Place(PageId.TICKETS, ticket.id)


def test_settings_know_that_tickets_are_kept_as_long_as_there_are_some(app, bench, offer, qtbot):
    ticket = begin(bench, "转账没到")
    offer()
    assert bench.store.saved.keeps_tickets is True

    bench.services.tickets().erase(ticket.id)
    assert offer() is None
    assert bench.store.saved.keeps_tickets is False
