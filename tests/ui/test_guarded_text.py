"""The field for messages refuses secrets, hands over files and pictures, and takes no more than can be read."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.core.secrets import SecretFound
from app.ui.widgets.guarded_text import LONGEST, GuardedText

# The phrase that every specification prints as its example; it guards nothing.
PHRASE = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"


@pytest.fixture
def field(qtbot):
    made = GuardedText()
    qtbot.addWidget(made)
    made.show()
    return made


def mime(text="", *, image=False, file=""):
    made = QMimeData()
    if text:
        made.setText(text)
    if image:
        picture = QImage(4, 4, QImage.Format.Format_RGB32)
        picture.fill(0)
        made.setImageData(picture)
    if file:
        made.setUrls([QUrl.fromLocalFile(file)])
    return made


@pytest.mark.parametrize("text", [PHRASE, f"帮我看看这个\n{PHRASE}\n谢谢", PHRASE.replace(" ", "\n")])
def test_a_secret_on_any_line_is_wiped_and_told(field, qtbot, text):
    with qtbot.waitSignal(field.refused) as refused:
        field.insertFromMimeData(mime(text))

    assert isinstance(refused.args[0], SecretFound)
    assert field.toPlainText() == ""


def test_undo_does_not_bring_a_secret_back(field):
    field.insertPlainText(PHRASE)

    field.undo()

    assert field.toPlainText() == ""
    assert not field.document().isUndoAvailable()


def test_a_refused_paste_is_not_announced_as_pasted(field):
    pasted = list[Any]()
    field.pasted.connect(lambda: pasted.append(True))
    field.insertFromMimeData(mime(PHRASE))

    assert pasted == []


def test_a_long_paste_is_cut_where_reading_ends(field):
    field.insertFromMimeData(mime("a b " * LONGEST))

    assert len(field.toPlainText()) == LONGEST


def test_a_file_is_handed_over_and_not_written_into_the_field(field, qtbot, tmp_path):
    with qtbot.waitSignal(field.file_given) as given:
        field.insertFromMimeData(mime("file:///x", file=str(tmp_path / "a.apk")))

    assert given.args == [str(tmp_path / "a.apk")]
    assert field.toPlainText() == ""


def test_a_picture_is_handed_over(field, qtbot):
    with qtbot.waitSignal(field.picture_given) as given:
        field.insertFromMimeData(mime(image=True))

    assert given.args[0].width() == 4


def test_text_beside_a_picture_of_it_is_read_as_text(field):
    field.insertFromMimeData(mime("tokenpocket.pro", image=True))

    assert field.toPlainText() == "tokenpocket.pro"


def test_return_is_a_line_and_with_control_it_is_done(field, qtbot):
    accepted = list[Any]()
    field.accepted.connect(lambda: accepted.append(True))
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.toPlainText(), accepted) == ("a\n", [])

    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (field.toPlainText(), accepted) == ("a\n", [True])


def test_tab_leaves_the_field(field):
    assert field.tabChangesFocus()
