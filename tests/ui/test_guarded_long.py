"""The field for long texts: a secret is gone within one event, what was written before it stays."""

import pytest
from PySide6.QtCore import Qt

from app.core.secrets import SecretFound
from app.ui.widgets.guarded_long import GuardedLongText

PHRASE = "abandon " * 11 + "about"
BEFORE = "打开资产页，点转账，填地址，点确认。\n" * 400


@pytest.fixture
def field(qtbot):
    made = GuardedLongText()
    qtbot.addWidget(made)
    made.show()
    made.setPlainText(BEFORE)
    made.moveCursor(made.textCursor().MoveOperation.End)
    return made


def test_a_secret_that_is_typed_takes_its_own_line_along(field, qtbot):
    refused = list[object]()
    field.refused.connect(refused.append)

    qtbot.keyClicks(field, f"words: {PHRASE}")

    assert isinstance(refused[0], SecretFound)
    assert field.toPlainText().startswith(BEFORE)
    assert "abandon abandon" not in field.toPlainText()


@pytest.mark.parametrize("phrase", [PHRASE, PHRASE.replace(" ", "\n"), f"a\n{PHRASE}\nb"])
def test_a_secret_that_is_pasted_is_gone_and_undo_cannot_bring_it_back(field, phrase):
    field.insertPlainText(phrase)
    field.undo()

    assert "abandon" not in field.toPlainText()
    assert field.toPlainText().startswith(BEFORE)


def test_a_secret_in_the_middle_leaves_both_sides(field):
    cursor = field.textCursor()
    cursor.setPosition(len(BEFORE) // 2)
    field.setTextCursor(cursor)

    field.insertPlainText(f"\n{PHRASE}\n")

    assert "abandon" not in field.toPlainText()
    assert len(field.toPlainText()) >= len(BEFORE) - 1


def test_a_phrase_whose_last_word_is_typed_later_elsewhere_in_the_line_is_found(field, qtbot):
    field.insertPlainText("abandon " * 11)
    field.setPlainText(field.toPlainText())
    field.moveCursor(field.textCursor().MoveOperation.End)

    qtbot.keyClicks(field, "about")

    assert "abandon" not in field.toPlainText()


def test_writing_goes_on_where_the_secret_was(field, qtbot):
    field.insertPlainText(PHRASE)
    qtbot.keyClicks(field, "more")
    qtbot.keyClick(field, Qt.Key.Key_End)

    assert field.toPlainText() == f"{BEFORE}more"


def test_wiping_leaves_nothing(field):
    field.wipe()
    field.undo()

    assert field.toPlainText() == ""
