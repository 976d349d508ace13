"""A frightened search: the first thing to do stands above the results, in the letters of every size."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.help import Kind, Urgency
from app.core.hits import Hit, Intent, SearchResult
from app.ui.navigation import PageId, Place
from app.ui.widgets.notice import Notice
from tests.ui.small_flow import FLOW_ID


def type_in(qtbot, app, words):
    field = app.window.page.omnibox
    field.setText(words)
    field.flush()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def told(app):
    return [notice.accessibleName() for notice in app.window.page.panel.findChildren(Notice) if notice.isVisible()]


def buttons(app):
    return [each for each in app.window.page.panel.findChildren(QPushButton) if each.isVisible()]


def hit(item_id, kind=Kind.ARTICLE, urgency=Urgency.EMERGENCY):
    return Hit(kind, item_id, "zh", item_id, (), urgency, 1.0)


@pytest.fixture
def answers(bench, monkeypatch):
    """Let the search find what a test wants found."""

    def find(*hits, intent=Intent.QUESTION, is_fallback=False):
        def search(query, _lang, _limit):
            return SearchResult(query, intent, None, hits, is_fallback)

        monkeypatch.setattr(bench.searcher, "search", search)

    return find


def test_the_first_step_stands_above_the_results(app, qtbot):
    type_in(qtbot, app, "币被转走")

    assert told(app) == ["现在就做：先停手 接着：记录"]


def test_all_steps_are_one_press_away(app, qtbot):
    type_in(qtbot, app, "币被转走")

    buttons(app)[0].click()

    assert app.window.history.current == Place(PageId.HELP, "assets-stolen-now")


def test_a_guided_check_found_first_leads_through_itself(app, qtbot, answers):
    answers(hit(FLOW_ID, Kind.FLOW), hit("mnemonic-leaked"))

    type_in(qtbot, app, "币没了")
    assert told(app) == ["现在就做：先停手 接着：记录"]
    buttons(app)[0].click()

    assert app.window.history.current == Place(PageId.FLOW, FLOW_ID)


def test_a_question_about_support_is_told_too(app, qtbot, answers):
    answers(hit("assets-stolen-now"), intent=Intent.CONTACT)

    type_in(qtbot, app, "客服要我的助记词")

    assert told(app) == ["现在就做：先停手 接着：记录"]


def test_return_still_opens_the_first_result(app, qtbot):
    type_in(qtbot, app, "币被转走")

    QTest.keyClick(app.window.page.omnibox, Qt.Key.Key_Return)

    assert app.window.history.current == Place(PageId.HELP, "assets-stolen-now")


@pytest.mark.parametrize(
    "found",
    [
        {"hits": (hit("tx-stuck-pending", urgency=Urgency.HIGH), hit("assets-stolen-now"))},
        {"hits": (hit("assets-stolen-now"),), "intent": Intent.TRANSACTION},
        {"hits": (hit("assets-stolen-now"),), "is_fallback": True},
        {"hits": (hit(FLOW_ID, Kind.FLOW, Urgency.NORMAL),)},
        {"hits": (hit("nonce", Kind.TERM),)},
        {"hits": ()},
    ],
)
def test_nobody_is_alarmed_who_asked_for_something_else(app, qtbot, answers, found):
    answers(*found.pop("hits"), **found)

    type_in(qtbot, app, "随便什么")

    assert not any("现在就做" in words for words in told(app))


def test_one_letter_more_leaves_the_notice_in_its_place(app, qtbot):
    type_in(qtbot, app, "币被转走")
    before = app.window.page.panel.findChild(Notice)

    type_in(qtbot, app, "币被转走了")

    assert [each for each in app.window.page.panel.findChildren(Notice) if each.isVisible()] == [before]


def test_other_words_take_the_notice_away(app, qtbot):
    type_in(qtbot, app, "币被转走")

    type_in(qtbot, app, "忘记密码")

    assert told(app) == []


def test_screen_readers_hear_the_step_before_the_count(app, qtbot):
    heard: list[str] = []
    app.desk.announce = heard.append

    type_in(qtbot, app, "币被转走")

    assert heard[-1].startswith("现在就做：先停手")
    assert heard[-1].endswith("条结果")


@pytest.mark.parametrize("scale", [100, 200])
def test_no_line_of_the_notice_is_cut(app, qtbot, bench, answers, scale):
    app.change(text_scale=scale)
    qtbot.waitUntil(lambda: app.desk.tokens.measures.font == 15 * scale // 100)
    app.window.resize(1180, 800)
    answers(*(replace(hit("assets-stolen-now"), snippet="先停手" * 9) for _ in range(9)))

    type_in(qtbot, app, "币被转走")
    notice = next(each for each in app.window.page.panel.findChildren(Notice) if each.isVisible())
    qtbot.waitUntil(lambda: notice.height() >= notice.layout().totalHeightForWidth(notice.width()))

    for words in notice.findChildren(QLabel):
        if words.text() and words.isVisible():
            assert words.height() >= words.heightForWidth(words.width())
    assert all(each.height() >= each.sizeHint().height() for each in buttons(app))


def test_in_a_low_window_with_large_letters_answers_come_before_the_greeting(app, qtbot):
    app.change(text_scale=200)
    qtbot.waitUntil(lambda: app.desk.tokens.measures.font == 30)
    app.window.resize(1180, 700)
    page = app.window.page
    greeting = next(each for each in page.findChildren(QLabel) if each.text() == "遇到了什么问题？")
    assert greeting.isVisible()

    type_in(qtbot, app, "币被转走")
    assert not greeting.isVisible()

    QTest.keyClick(page.omnibox, Qt.Key.Key_Escape)
    assert greeting.isVisible()
