"""Troubleshooting in the window: one question at a time, nothing lost, one door out."""

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.core.flow import OutcomeUrgency
from app.ui import printing
from app.ui.dialogs.doorway_sheet import DoorwaySheet
from app.ui.navigation import PageId, Place
from app.ui.pages.flow_words import left_words, urgency_look
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.undo_bar import UndoBar
from tests.ui.small_flow import FLOW_ID

FLOW = Place(PageId.FLOW, FLOW_ID)


@pytest.fixture
def walk(app):
    app.window.go_to(FLOW)
    return app.window.page.walk


def key(app, name, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget() or app.window, name)


def labels(widget):
    QCoreApplication.processEvents()  # new parts of a layout are shown by an event
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.text() and label.isVisible())


def end(walk, *digits):
    for digit in digits:
        walk.press(digit)
    return walk.card


def test_the_list_shows_every_flow_urgent_ones_first_and_opens_one(app):
    app.window.go_to(Place(PageId.FLOW))
    page = app.window.page
    assert page.title() == "排查"
    assert [card.accessibleName() for card in page.list.cards] == ["币被盗了. 最多三问。", "DApp 连不上. 最多三问。"]
    assert "绝不要输入助记词或私钥" in labels(page.list)

    page.list.cards[0].click()

    assert app.window.history.current == FLOW
    assert page.title() == "币被盗了"


def test_the_first_screen_of_an_emergency_needs_neither_search_nor_the_list(app, bench):
    key(app, Qt.Key.Key_F2)

    page = app.window.page
    assert page.walk.card.question.id == "left"
    assert "绝不要输入助记词或私钥" in labels(page.walk)
    assert page.walk.card.hasFocus()
    assert "list" not in vars(page)
    assert bench.searcher.queries == []


def test_digits_answer_wherever_the_focus_is(app, walk):
    key(app, Qt.Key.Key_1)
    assert walk.card.question.id == "leaked"
    walk.bar.shelf.setFocus()
    key(app, Qt.Key.Key_1)

    assert walk.card.outcome.id == "move"
    assert walk.card.hasFocus()


def test_arrows_and_return_answer(app, walk):
    key(app, Qt.Key.Key_Down)
    assert walk.card.answers.buttons[0].hasFocus()
    key(app, Qt.Key.Key_Up)
    assert walk.card.answers.buttons[1].hasFocus()
    key(app, Qt.Key.Key_Return)

    assert walk.card.outcome.id == "report"


def test_a_digit_without_an_answer_does_nothing(app, walk):
    key(app, Qt.Key.Key_9)
    key(app, Qt.Key.Key_0)
    QTest.keyClick(app.window.page, Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)

    assert walk.card.question.id == "left"


def test_the_focus_and_the_announcement_tell_which_question_it_is(app, walk, monkeypatch):
    said = list[Any]()
    monkeypatch.setattr(app.desk, "announce", said.append)

    walk.press(1)
    assert said == ["第 2 问，还剩 1–2 问"]
    assert walk.card.hasFocus()
    assert walk.card.accessibleName() == "第 2 问，还剩 1–2 问. 助记词泄露了吗？"

    walk.press(2)
    walk.press(2)
    assert said[1:] == ["第 3 问，最后一问", "没有问题. 先这样做"]


def test_back_takes_the_last_answer_back(walk):
    assert not walk.card.back.isVisible()
    end(walk, 1, 1).rest.back.click()
    assert walk.card.question.id == "leaked"
    walk.card.back.click()

    assert walk.card.question.id == "left"
    assert walk.session.answers == {}


def test_an_answer_in_the_trail_can_be_changed_and_later_ones_are_kept(walk):
    end(walk, 1, 1)
    walk.trail.entries["left"].click()
    assert walk.card.question.id == "left"
    assert "你的回答" in walk.card.answers.buttons[0].accessibleName()

    walk.press(2)
    assert walk.card.outcome.id == "report"
    assert "助记词泄露了吗？ 有" in labels(walk.trail)

    walk.trail.entries["left"].click()
    walk.press(1)
    assert walk.card.outcome.id == "move"


def test_looking_at_an_answer_changes_nothing_until_another_is_given(walk):
    end(walk, 1, 1)
    walk.trail.entries["left"].click()
    walk.card.go_on.click()

    assert walk.card.outcome.id == "move"


@pytest.mark.parametrize(("digits", "urgency"), [
    ((1, 1), OutcomeUrgency.ACT_NOW), ((2,), OutcomeUrgency.TODAY),
    ((1, 2, 1), OutcomeUrgency.WAIT), ((1, 2, 2), OutcomeUrgency.NOTHING_WRONG),
])  # fmt: skip
def test_an_outcome_says_how_urgent_it_is(walk, digits, urgency):
    card = end(walk, *digits)

    assert card.outcome.urgency is urgency
    assert urgency_look(urgency).word in labels(card)
    assert card.accessibleName().startswith(urgency_look(urgency).word)


def test_urgency_differs_in_word_drawing_and_colour(qapp):
    looks = [urgency_look(urgency) for urgency in OutcomeUrgency]

    for part in ("word", "icon"):
        assert len({getattr(look, part) for look in looks}) == len(looks)
    # The last two are ends of wizards, which never stand beside the others.
    for part in ("colour", "role"):
        assert len({getattr(look, part) for look in looks[:-2]}) == 4


def test_an_outcome_shows_what_nobody_can_do_what_to_keep_and_only_help_that_exists(app, walk):
    card = end(walk, 1, 1)
    assert "第一步。" in labels(card)
    assert list(card.rest.links) == ["mnemonic-leaked"]
    assert "谁都不能追回。" in labels(card)
    assert "哈希。" in labels(card)
    assert list(card.rest.links) == ["mnemonic-leaked"]
    assert [entry.channel.id for entry in card.rest.rows] == ["email-support", "old-forum"]
    assert card.rest.rows[1].opener is None

    card.rest.links["mnemonic-leaked"].click()
    assert app.window.history.current == Place(PageId.HELP, "mnemonic-leaked")


def test_back_from_an_article_finds_the_outcome_as_it_was(app, walk):
    card = end(walk, 1, 1)
    card.rest.links["mnemonic-leaked"].click()

    app.window.go_back()

    assert app.window.page.walk.card is card


@pytest.mark.parametrize(
    ("answer", "opened"), [(DoorwaySheet.DialogCode.Accepted, 1), (DoorwaySheet.DialogCode.Rejected, 0)]
)
def test_a_channel_opens_through_the_sheet_only(walk, bench, monkeypatch, answer, opened):
    shown = list[Any]()

    def read(sheet):
        shown.append(sheet)
        return answer

    monkeypatch.setattr(DoorwaySheet, "exec", read)

    end(walk, 1, 1).rest.rows[0].opener.click()

    assert len(shown) == 1
    assert bench.opener.opened == ["mailto:service@tokenpocket.pro"] * opened


def test_escape_loses_nothing(app, walk):
    end(walk, 1, 1)
    key(app, Qt.Key.Key_Escape, times=3)
    walk.trail.entries["left"].setFocus()
    key(app, Qt.Key.Key_Escape)

    assert walk.session.answers == {"left": "yes", "leaked": "yes"}
    assert walk.card.outcome.id == "move"


def test_starting_again_can_be_taken_back(app, qtbot, walk):
    end(walk, 1, 1)
    walk.bar.restart.click()
    assert walk.card.question.id == "left"
    assert not walk.bar.restart.isEnabled()

    qtbot.waitUntil(lambda: bool(app.window.findChildren(UndoBar)))
    app.window.findChildren(UndoBar)[-1].undo_button.click()

    assert walk.card.outcome.id == "move"


def test_the_place_is_kept_while_the_language_of_the_window_changes_elsewhere(app, qtbot, walk):
    end(walk, 1)
    app.window.go_to(Place(PageId.SETTINGS))
    app.change(language="en")
    qtbot.waitUntil(lambda: app.desk.lang == "en")

    app.window.go_back()

    walk = app.window.page.walk
    assert walk.card.question.title == "Did words leak?"
    assert "Yes" in labels(walk.trail)


def test_an_answer_being_changed_is_still_asked_after_a_change_of_language(app, qtbot, walk):
    end(walk, 1, 1)
    walk.trail.entries["left"].click()

    app.change(language="zh-Hant")
    qtbot.waitUntil(lambda: app.desk.lang == "zh-Hant")

    assert app.window.page.walk.card.question.id == "left"
    assert app.window.page.walk.looked_at == "left"


def test_the_check_itself_speaks_another_language(walk):
    walk.press(1)
    walk.bar.language.press("en")

    assert walk.card.question.title == "Did words leak?"


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en"])
def test_nothing_of_an_outcome_is_cut_at_twice_the_text_size(app, qtbot, walk, language):
    end(walk, 1, 1)
    app.window.resize(880, 600)
    app.change(language=language, text_scale=200)
    qtbot.waitUntil(lambda: app.desk.tokens.measures.font == 30)
    for _ in range(5):
        QCoreApplication.processEvents()

    shown = [w for w in app.window.page.walk.findChildren(QLabel) if w.text() and w.isVisible()]
    cut = [w.text() for w in shown if w.height() < (w.heightForWidth(w.width()) if w.wordWrap() else 0)]

    assert len(shown) > 20
    assert cut == []


def test_an_outcome_is_copied_as_text(app, walk):
    end(walk, 1, 1)
    app.commands.run("copy-text")

    text = QGuiApplication.clipboard().text()
    assert text.startswith("币被盗了\n\n马上行动: 先这样做\n\n1. 第一步。\n")
    assert "- 谁都不能追回。" in text
    assert "2026.11" in text


def test_an_outcome_is_printed(walk, monkeypatch):
    printed = list[str]()
    monkeypatch.setattr(printing, "print_document", lambda document, parent: printed.append(document.toPlainText()))

    end(walk, 1, 1).action_requested.emit("print")

    [text] = printed
    assert text.startswith("币被盗了\n")
    assert "1. 第一步。" in text


def test_a_question_is_neither_copied_nor_printed(app, walk):
    assert not app.window.page.run_action("copy-text")


def test_a_flow_that_is_not_there_is_said_and_the_list_shown(app):
    app.window.go_to(Place(PageId.FLOW, "no-such-flow"))

    assert not app.window.page.is_walking
    assert any("no-such-flow" in labels(bar) for bar in app.window.findChildren(UndoBar))


def test_every_way_in_leads_to_the_questions(app):
    assert app.desk.place_of(FLOW_ID) == FLOW
    app._on_call(FLOW_ID)
    assert app.window.page.walk.card.question.id == "left"

    app.window.go_to(Place(PageId.HELP, "assets-stolen-now"))
    app.window.page.article._on_link("flow", FLOW_ID)
    assert app.window.history.current == FLOW

    app.window.go_to(Place(PageId.HOME))
    next(card for card in app.window.page.findChildren(CardButton) if "紧急" in card.accessibleName()).click()
    assert app.window.history.current == FLOW


@pytest.mark.parametrize(
    ("left", "words"), [((1, 1), "第 2 问，最后一问"), ((3, 3), "第 2 问，还剩 3 问"), ((2, 4), "第 2 问，还剩 2–4 问")]
)
def test_how_many_questions_are_left_is_said_in_words(app, left, words):
    assert left_words(2, left) == words
