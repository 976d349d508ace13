"""The clipboard is used on the UI thread, also for work that runs elsewhere; what is no text is left alone."""

from threading import Thread

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from app.ui.clipboard import QtClipboard


@pytest.fixture
def board(qapp):
    made = QtClipboard()
    yield made
    QGuiApplication.clipboard().clear()


def on_a_thread(qtbot, act):
    """Do something elsewhere while the window goes on, and give what came of it."""
    results = []
    worker = Thread(target=lambda: results.append(act()))
    worker.start()
    qtbot.waitUntil(lambda: not worker.is_alive(), timeout=10_000)
    return results[0]


def test_work_elsewhere_reads_what_is_on_it(qtbot, board):
    QGuiApplication.clipboard().setText("hello")

    assert on_a_thread(qtbot, board.read) == "hello"


def test_work_elsewhere_puts_a_text_on_it(qtbot, board):
    on_a_thread(qtbot, lambda: board.write("sample"))

    assert QGuiApplication.clipboard().text() == "sample"


def test_the_window_itself_may_use_it_too(board):
    board.write("from the window")

    assert board.read() == "from the window"


def test_empty_clipboard_is_an_empty_text(board):
    QGuiApplication.clipboard().clear()

    assert board.read() == ""


def test_picture_or_file_is_no_text(board):
    QGuiApplication.clipboard().setImage(QImage(2, 2, QImage.Format.Format_RGB32))
    assert board.read() is None

    files = QMimeData()
    files.setUrls([QUrl("file:///a")])
    QGuiApplication.clipboard().setMimeData(files)
    assert board.read() is None


def test_window_that_does_not_answer_ends_the_wait(board, monkeypatch):
    monkeypatch.setattr("app.ui.clipboard._SECONDS", 0.05)
    caught = []

    def ask():
        try:
            board.read()
        except TimeoutError as error:
            caught.append(error)

    worker = Thread(target=ask)
    worker.start()
    worker.join()

    assert len(caught) == 1
