"""The box refuses secrets, and leaves input methods alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.secrets import Screened, SecretFound
from app.ui.widgets.guarded_edit import LONGEST, GuardedEdit

# The phrase that every specification prints as its example; it guards nothing.
PHRASE = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"


@pytest.fixture
def field(qtbot):
    made = GuardedEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def compose(field, preedit):
    QApplication.sendEvent(field, QInputMethodEvent(preedit, []))


def commit(field, text):
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_a_recovery_phrase_is_wiped_before_anything_sees_it(field, qtbot):
    screened = list[Any]()
    field.screened.connect(screened.append)

    with qtbot.waitSignal(field.refused) as refused:
        field.insert(PHRASE)

    assert isinstance(refused.args[0], SecretFound)
    assert field.text() == ""
    assert all("abandon" not in text.text for text in screened)


def test_undo_does_not_bring_a_secret_back(field):
    field.insert(PHRASE)

    field.undo()

    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_typing_hands_over_one_screened_text_after_a_pause(field, qtbot):
    texts = list[Any]()
    field.screened.connect(texts.append)

    with qtbot.waitSignal(field.screened):
        QTest.keyClicks(field, "pending")

    assert [text.text for text in texts] == ["pending"]
    assert isinstance(texts[0], Screened)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_keys_belong_to_the_input_method_while_it_composes(field, qtbot, key):
    compose(field, "zhuan")
    heard = list[Any]()
    for signal in (field.accepted, field.dismissed):
        signal.connect(lambda: heard.append(key))
    field.stepped.connect(heard.append)

    QTest.keyClick(field, key)

    assert heard == []


def test_keys_work_again_once_composed(field, qtbot):
    compose(field, "zhuan")
    commit(field, "转")

    with qtbot.waitSignal(field.accepted):
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "转"


def test_return_hands_the_text_over_at_once(field, qtbot):
    field.setText("tron")

    with qtbot.waitSignals([field.screened, field.accepted], order="strict"):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_arrows_step_through_results(field):
    steps = list[Any]()
    field.stepped.connect(steps.append)

    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)

    assert steps == [1, -1]


@pytest.mark.parametrize("text", ["x" * 1_000_000, "\x00\x01\x1b", "\u202e\u2066abc", "\ufeff\n\r\t", "𠮷👩‍👩‍👧"])
def test_no_paste_is_too_odd(field, qtbot, text):
    field.insert(text)
    field.flush()

    assert len(field.text()) <= LONGEST
