"""Home: what is typed is answered, what is secret is refused, what is recognised gets an offer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.ui.navigation import PageId, Place
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.notice import Notice

LINK = "https://tokenpockot.example/x"
PHRASE = "abandon " * 11 + "about"


@pytest.fixture
def home(app):
    return app.window.page


def type_in(qtbot, app, words):
    field = app.window.page.omnibox
    field.setText(words)
    field.flush()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def notices(page):
    return [notice.accessibleName() for notice in page.panel.findChildren(Notice) if notice.isVisible()]


def test_results_appear_as_one_types(home, app, qtbot, bench):
    QTest.keyClicks(home.omnibox, "tx-stuck")
    qtbot.waitUntil(home.panel.isVisible)

    assert home.panel.results.results.hit(home.panel.results.currentIndex()).id == "tx-stuck-pending"
    assert "1" in home.panel.summary.text()


def test_down_and_return_open_the_second_result(home, app, qtbot):
    type_in(qtbot, app, "怎么办")
    second = home.panel.results.results.hit(home.panel.results.results.index(1)).id

    QTest.keyClick(home.omnibox, Qt.Key.Key_Down)
    QTest.keyClick(home.omnibox, Qt.Key.Key_Return)

    assert app.window.history.current == Place(PageId.HELP, second)


def test_return_right_behind_the_last_letter_opens_the_first_result(home, app, qtbot):
    QTest.keyClicks(home.omnibox, "forgot")
    QTest.keyClick(home.omnibox, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: app.window.history.current == Place(PageId.HELP, "forgot-password"))


def test_escape_clears_the_box_and_brings_the_doors_back(home, app, qtbot):
    type_in(qtbot, app, "密码")

    QTest.keyClick(home.omnibox, Qt.Key.Key_Escape)

    assert home.omnibox.text() == ""
    assert not home.panel.isVisible()
    assert home.findChild(CardButton).isVisible()


def test_a_secret_is_wiped_explained_and_led_to_the_exposure_article(home, app, qtbot, bench):
    home.omnibox.insert(PHRASE)
    qtbot.waitUntil(home.panel.isVisible)

    assert home.omnibox.text() == ""
    assert not any("abandon" in query for query in bench.searcher.queries)
    assert "已经清掉" in notices(home)[0]
    home.panel.findChild(Notice).findChild(QPushButton).click()
    assert app.window.history.current.item_id == "mnemonic-leaked"


def test_the_notice_about_a_secret_stays_while_the_box_is_empty(home, app, qtbot):
    home.omnibox.insert(PHRASE)
    qtbot.waitUntil(home.panel.isVisible)

    home.omnibox.flush()

    assert home.panel.isVisible()


def test_a_pasted_link_is_judged_in_the_first_row(home, app, qtbot):
    type_in(qtbot, app, LINK)

    assert "判定 lookalike" in notices(home)[0]


def test_return_carries_the_link_to_its_evidence(home, app, qtbot):
    type_in(qtbot, app, LINK)
    home.panel.accept()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert app.window.history.current == Place(PageId.VERIFY)
    assert app.window.page.field.toPlainText() == LINK
    assert [card.finding.subject for card in app.window.page.answer.cards] == ["tokenpockot.example"]
    assert app.desk.handed is None


def test_a_step_down_goes_from_the_offer_to_the_first_result(home, app, qtbot):
    type_in(qtbot, app, LINK)
    home.panel.step(1)
    home.panel.accept()

    assert app.window.history.current.item_id == "fake-customer-service"


def test_a_question_about_support_is_no_thing_to_judge(home, app, qtbot):
    type_in(qtbot, app, "客服在哪里")

    assert not home.panel.offers_check


def test_nothing_found_still_leads_somewhere(home, app, qtbot):
    type_in(qtbot, app, "qqqzzz")

    assert home.panel.results.results.rowCount() == 1
    buttons = home.panel.findChild(Notice).findChildren(QPushButton)
    buttons[1].click()
    assert app.window.history.current == Place(PageId.CONTACT)


def test_the_four_doors_lead_to_help_that_exists(home, app):
    for card in home.findChildren(CardButton):
        app.window.go_to(Place(PageId.HOME))
        card.click()
        assert app.window.history.current.page in {PageId.HELP, PageId.FLOW, PageId.CONTACT, PageId.VERIFY}


def test_what_was_typed_survives_a_change_of_language(home, app, qtbot):
    type_in(qtbot, app, "密码")

    app.change(language="en")
    qtbot.waitUntil(lambda: app.desk.lang == "en")

    assert app.window.page.omnibox.text() == "密码"
    assert app.window.page is not home
