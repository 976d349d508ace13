"""Pictures for a report: what is covered is gone, nothing hidden goes along, codes with secrets stay here."""

import os
import random

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog

from app.core.errors import AppError
from app.core.report.png import chunk_kinds
from app.core.report.report import ReportKind
from app.ui.dialogs.picture_sheet import PictureSheet
from app.ui.navigation import PageId, Place
from app.ui.pictures import image_file
from app.ui.report_pictures import LARGEST, LONGEST_EDGE, covered, plain_picture, written
from app.ui.widgets.cover_editor import CoverEditor
from tests.ui.reporting import PHRASE, begin, fill, previewed
from tests.ui.test_pictures import png_head


def noise(width=200, height=100, seed=1):
    data = random.Random(seed).randbytes(width * height * 4)
    return QImage(data, width, height, QImage.Format.Format_RGB32).copy()


def square_code(text, size=300):
    code = memoryview(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))
    rows, columns = code.shape or (0, 0)
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    for y in range(rows):
        for x in range(columns):
            picture.setPixelColor(x + 20, y + 20, QColor(code[y, x], code[y, x], code[y, x]))
    return picture


def test_covered_pixels_do_not_exist_in_the_file(qapp):
    image, cover = noise(), QRect(20, 10, 120, 60)
    data = written(covered(plain_picture(image), [cover]))
    back = QImage.fromData(data)

    inside = {back.pixel(x, y) & 0xFFFFFF for x in range(20, 140) for y in range(10, 70)}
    assert inside == {0}
    assert back.pixel(150, 80) == image.pixel(150, 80) | 0xFF000000, "the rest is as it was"
    other = noise(seed=2)
    assert written(covered(plain_picture(_with(image, other, cover)), [cover])) == data, "no byte depends on it"


def _with(image, other, place):
    mixed = image.copy()
    for x in range(place.left(), place.right() + 1):
        for y in range(place.top(), place.bottom() + 1):
            mixed.setPixel(x, y, other.pixel(x, y))
    return mixed


def test_no_metadata_remains(qapp, tmp_path):
    image = noise()
    for key in ("Author", "Description", "Location", "Comment"):
        image.setText(key, "Li Wei, 39.9 N 116.4 E")
    path = tmp_path / "a.png"
    image.save(str(path))
    assert b"Li Wei" in path.read_bytes()

    data = written(plain_picture(image_file(str(path))))

    assert set(chunk_kinds(data)) <= {b"IHDR", b"IDAT", b"IEND"}
    assert b"Li Wei" not in data


def test_large_pictures_get_small_enough(qapp):
    data = written(plain_picture(noise(3000, 2000)))

    assert len(data) <= LARGEST
    assert max(QImage.fromData(data).size().toTuple()) <= LONGEST_EDGE


def test_hostile_pictures_are_refused_before_they_are_decoded(qapp, tmp_path):
    bomb, garbage = tmp_path / "bomb.png", tmp_path / "garbage.png"
    bomb.write_bytes(png_head(100_000, 100_000))
    garbage.write_bytes(os.urandom(1000))

    with pytest.raises(AppError, match="too_large"):
        image_file(str(bomb))
    with pytest.raises(AppError, match="unreadable"):
        image_file(str(garbage))
    with pytest.raises(AppError, match="unreadable"):
        plain_picture(QImage())


@pytest.fixture
def editor(app, qtbot):
    made = CoverEditor(plain_picture(noise()), app.desk.tokens.colours)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    return made


def test_a_cover_is_drawn_with_the_mouse(editor, qtbot):
    left, top = (640 - 200) // 2, (400 - 100) // 2
    qtbot.mousePress(editor, Qt.MouseButton.LeftButton, pos=QPoint(left + 10, top + 10))
    qtbot.mouseMove(editor, QPoint(left + 40, top + 30))
    qtbot.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=QPoint(left + 60, top + 40))

    assert [cover.getCoords()[:2] for cover in editor.covers] == [(10, 10)]


def test_covers_are_made_moved_and_removed_with_the_keyboard(editor, qtbot):
    qtbot.keyClick(editor, Qt.Key.Key_Insert)
    begun = editor.covers[0]
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert editor.covers[0] == begun.translated(10, 0).adjusted(0, 0, 0, 10)

    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.covers == ()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(editor.covers) == 1


def test_covers_stay_inside_of_the_picture(editor):
    editor.cover(QRect(-50, -50, 5000, 80))
    editor.cover(QRect(500, 500, 10, 10))

    assert editor.covers == (QRect(0, 0, 200, 30),)


def sheet_of(app, qtbot, image):
    made = PictureSheet(plain_picture(image), app.desk, app.window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    return made


def test_a_code_with_a_recovery_phrase_has_to_be_covered(app, qtbot):
    sheet = sheet_of(app, qtbot, square_code(PHRASE))
    sheet.use()
    assert sheet.result() != QDialog.DialogCode.Accepted

    sheet.coverer.click()
    sheet.use()

    assert sheet.result() == QDialog.DialogCode.Accepted
    grey = QImage.fromData(sheet.data).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(bytes(grey.constBits())).cast("B", (grey.height(), grey.bytesPerLine()))
    assert zxingcpp.read_barcodes(pixels) == []


def test_other_codes_are_named_and_may_stay(app, qtbot):
    sheet = sheet_of(app, qtbot, square_code("https://tp-wallet.example/"))

    assert [code.is_secret for code in sheet.codes] == [False]
    assert sheet.editor.suggested != ()
    sheet.use()
    assert sheet.result() == QDialog.DialogCode.Accepted


@pytest.fixture
def shots(app, qtbot, monkeypatch):
    def use(sheet):
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        sheet.use()
        return sheet.result()

    monkeypatch.setattr(PictureSheet, "exec", use)
    return begin(app, qtbot, ReportKind.PROBLEM).compose.shots


def test_pictures_go_along_and_are_named_plainly(app, qtbot, shots):
    shots.take(noise())
    shots.take(noise(seed=3))
    shots.remove("picture-1.png")
    shots.take(noise(seed=4))
    fill(app.window.page, ReportKind.PROBLEM)

    shown = previewed(app, qtbot)

    assert [each.name for each in app.window.page.work.under_way.report.attachments] == [
        "picture-2.png",
        "picture-1.png",
    ]
    assert "picture-1.png" in shown


def test_no_more_than_five_go_along(shots):
    for number in range(7):
        shots.take(noise(seed=number))

    assert len(shots.pictures) == 5
    assert not shots.choose.isEnabled()


def test_the_screen_is_taken_only_after_a_countdown_that_can_be_stopped(shots):
    shots.capture.click()
    assert shots.pictures == ()
    assert shots.stop.isVisible()

    shots.stop.click()

    assert shots.capture.isEnabled()
    assert not shots._clock.isActive()


def test_the_screen_is_taken_when_the_time_is_up(qtbot, shots):
    shots.start_capture()
    for _ in range(5):
        shots._on_second()

    qtbot.waitUntil(lambda: len(shots.pictures) == 1)


def test_a_picture_that_is_dropped_is_covered_first(qtbot, shots, tmp_path):
    path = tmp_path / "a.jpg"
    noise().save(str(path))

    shots.take_file(str(path))

    assert [each.name for each in shots.pictures] == ["picture-1.png"]


def test_pictures_are_kept_with_the_draft_and_forgotten_with_it(app, qtbot, shots):
    page = app.window.page
    page.compose.keep.click()
    qtbot.waitUntil(lambda: not page.compose.keep.isVisible())
    shots.take(noise())
    qtbot.waitUntil(lambda: not app.tasks.is_busy)
    report_id, service = page.work.under_way.draft.id, app.desk.services.reports()
    assert service.pictures(report_id) == shots.pictures
    begin(app, qtbot, ReportKind.QUESTION)

    app.window.go_to(Place(PageId.REPORT, report_id))
    qtbot.waitUntil(lambda: page.work.under_way.draft.id == report_id and not app.tasks.is_busy)
    assert [each.name for each in shots.pictures] == ["picture-1.png"]

    page.compose.discard.click()
    qtbot.waitUntil(lambda: service.pictures(report_id) == ())


def test_a_picture_goes_only_after_it_was_looked_through(app, qtbot):
    sheet = PictureSheet(plain_picture(square_code(PHRASE)), app.desk, app.window)
    qtbot.addWidget(sheet)
    sheet.show()

    sheet.use()
    assert sheet.data == b""
    qtbot.waitUntil(lambda: not app.tasks.is_busy)

    assert sheet.data == b""
    assert sheet.result() != QDialog.DialogCode.Accepted


def test_a_sheet_that_is_closed_at_once_leaves_nothing_behind(app, qtbot):
    sheet = PictureSheet(plain_picture(noise()), app.desk, app.window)
    sheet.show()
    sheet.reject()
    sheet.deleteLater()

    qtbot.waitUntil(lambda: not app.tasks.is_busy)
