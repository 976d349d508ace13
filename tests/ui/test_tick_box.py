"""A box to tick: by mouse anywhere on it, by keyboard, and its words wrap where it is narrow."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app.ui.theme.tokens import DARK, LIGHT
from app.ui.widgets.parts import box, label, stack
from app.ui.widgets.tick_box import TickBox

WORDS = "Already tried, it did not help"


@pytest.fixture
def tick(qtbot):
    made = TickBox(WORDS, LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


def test_a_press_on_the_words_ticks_it(tick, qtbot):
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(120, 20))

    assert tick.isChecked()


def test_the_space_bar_ticks_it(tick, qtbot):
    qtbot.keyClick(tick, Qt.Key.Key_Space)

    assert tick.isChecked()


def test_words_wrap_where_it_is_narrow(tick):
    assert tick.heightForWidth(90) > tick.heightForWidth(600)


def test_no_line_is_cut_in_a_card_that_stands_in_another_layout(qtbot):
    tick = TickBox(WORDS, LIGHT)
    outer = box(stack(box(stack(label("Perhaps answered already"), tick)), 1))
    qtbot.addWidget(outer)
    outer.setFixedSize(140, 300)
    outer.show()

    qtbot.waitUntil(lambda: tick.height() >= tick.heightForWidth(tick.width()))

    assert tick.heightForWidth(tick.width()) > tick.heightForWidth(600)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_ticked_and_open_look_different(qtbot, colours):
    made = TickBox(WORDS, colours)
    qtbot.addWidget(made)
    before = made.grab().toImage()

    made.setChecked(True)

    assert made.grab().toImage() != before
