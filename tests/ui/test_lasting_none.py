"""None outlives any session on Python 3.11."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.lasting_none import make_none_last


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
def test_none_has_more_references_than_a_session_can_take(qapp):
    make_none_last()
    before = sys.getrefcount(None)
    widget = QWidget()
    for _ in range(10_000):
        widget.update()

    assert sys.getrefcount(None) > before - 20_000 > 1 << 39


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
def test_qt_still_takes_references_away_so_the_workaround_is_still_needed(qapp):
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()

    assert sys.getrefcount(None) < before - 900, "PySide6 is mended: drop app/ui/lasting_none.py"


class Sender(QObject):
    told = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from 3.12 on")
def test_signals_still_take_references_of_true_and_they_last(qapp):
    make_none_last()
    before = sys.getrefcount(True)
    sender = Sender()
    for number in range(1000):
        sender.told.emit(number)

    assert sys.getrefcount(True) < before - 900, "PySide6 is mended: drop True and False from app/ui/lasting_none.py"
    assert sys.getrefcount(False) > 1 << 30
    assert sys.getrefcount(True) > 1 << 30
