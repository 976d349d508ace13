"""Qt's names that stand as numbers in our code."""

from PySide6.QtCore import QEvent, Qt

from app.ui import names


def test_numbers_are_those_of_qt():
    assert Qt.TextFormat.PlainText.value == names.PLAIN_TEXT
    assert Qt.FocusPolicy.NoFocus.value == names.NO_FOCUS
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == names.NEVER
    right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert right_middle.value == names.RIGHT_MIDDLE
    assert QEvent.Type.Resize.value == names.RESIZED
