"""A file is laid beside a ticket in the window, shown with its digest, and saved again as it was."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from app.core.errors import AppError
from app.core.ticket import EventKind
from app.ui.dialogs.picture_sheet import PictureSheet
from app.ui.navigation import PageId, Place
from app.ui.pages.ticket_files import save_copy
from app.ui.widgets.told_text import ToldText
from app.ui.widgets.undo_bar import UndoBar
from tests.ui.small_reports import begin

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@pytest.fixture
def view(app, bench, qtbot):
    app.window.go_to(Place(PageId.TICKETS, begin(bench, "转账没到").id))
    made = app.window.page.view
    qtbot.waitUntil(lambda: made.acts.look_now is not None)
    made.open_panel("file")
    return made


def last(view):
    return view.acts.look_now.ticket.events[-1]


def test_a_text_stands_in_the_timeline_and_is_saved_again(app, view, qtbot, tmp_path):
    path, again = tmp_path / "chat.txt", tmp_path / "again.txt"
    path.write_bytes("客服：请更新\r\n".encode())
    view.panel.take(str(path))
    qtbot.waitUntil(lambda: last(view).kind is EventKind.FILE)
    shown = [each.toPlainText() for each in view.timeline.findChildren(ToldText)]
    assert any(text.startswith("chat.txt\n") and last(view).digest in text for text in shown)

    save_copy(last(view), view.acts.id, app.desk, str(again))
    qtbot.waitUntil(again.exists)
    assert again.read_bytes() == path.read_bytes()


def test_what_is_not_copied_says_so(view, qtbot, tmp_path):
    path = tmp_path / "receipt.pdf"
    path.write_bytes(b"%PDF-1.7\n\xe2\xe3\xcf\xd3")
    view.panel.take(str(path))

    qtbot.waitUntil(lambda: last(view).kind is EventKind.FILE)
    assert any("没有存" in each.text() for each in view.timeline.findChildren(QLabel))


def test_a_text_with_a_secret_is_refused_in_words(app, view, qtbot, tmp_path):
    path = tmp_path / "words.txt"
    path.write_text(PHRASE)
    view.panel.take(str(path))

    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    assert last(view).kind is EventKind.SENT


def test_a_picture_is_shown_to_be_covered_before_it_is_kept(app, bench, view, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "shot.jpg"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(path))

    def cover(sheet):
        sheet.use()
        qtbot.waitUntil(lambda: sheet.result() == PictureSheet.DialogCode.Accepted)
        return sheet.result()

    monkeypatch.setattr(PictureSheet, "exec", cover)
    view.panel.take(str(path))

    qtbot.waitUntil(lambda: last(view).kind is EventKind.FILE)
    assert last(view).text == "shot.png"
    kept = bench.services.ticket_files().content(view.acts.id, last(view).digest)
    assert QImage.fromData(kept).size() == image.size()


DATA = {"chat.txt": "客服：请更新".encode(), "receipt.pdf": b"%PDF-1.7\n\xe2\xe3"}


@pytest.mark.parametrize("name", list(DATA))
def test_a_file_is_taken_out_and_put_back_with_its_copy(app, bench, view, qtbot, tmp_path, name):
    path, data = tmp_path / name, DATA[name]
    path.write_bytes(data)
    view.panel.take(str(path))
    qtbot.waitUntil(lambda: last(view).kind is EventKind.FILE)
    kept = last(view)
    view.acts.remove_file(kept)
    qtbot.waitUntil(lambda: last(view).kind is EventKind.SENT)
    qtbot.waitUntil(lambda: app.window.findChild(UndoBar) is not None)
    with pytest.raises(AppError, match=r"ticket\.no_copy"):
        bench.services.ticket_files().content(view.acts.id, kept.digest)

    app.window.findChildren(UndoBar)[-1].undo_button.click()
    qtbot.waitUntil(lambda: last(view) == kept)
    assert not kept.is_copied or bench.services.ticket_files().content(view.acts.id, kept.digest) == data
